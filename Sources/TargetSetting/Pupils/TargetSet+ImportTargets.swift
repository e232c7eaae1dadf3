extension TargetSet {
    mutating func take(_ rows: [PersonalRow], on today: Day) -> ImportPlan {
        var plan = ImportPlan()
        let index = RollIndex(roll)
        let places = rows.map { place(of: $0, by: index) }
        plan.apart = namesApart(rows, at: places, by: index)
        plan.shift = shiftOfTargets(rows, on: today)
        guard plan.refusal == nil else { return plan }
        forgetAnswersToSettled()
        let before = roll
        let found = withoutOtherNames(rows, at: places)
        let rowsOfTarget = rowsOfTargets(rows, at: found)
        let certain = found.map { try? $0?.get() }
        let slid = slidTargets(rows, at: found)
        // What is recorded may be of the column before it was put right.
        let isMended = slid == nil && slidTargets(rows, at: found, asRecorded: true) != nil
        let moved = targetsInPoints(rows, at: certain)
            .merging(isMended ? [:] : movedTargets(rows, at: certain)) { points, _ in points }
        let aimed = Set(roll.pupils.indices.filter { !roll.pupils[$0].targets.isEmpty })
        var leftOut: [LeftOutLine] = []
        var (asBefore, isRestored, isTakenBack) = ([(pupil: Int, key: String)](), false, false)
        var refound: [(pupil: Int, target: PersonalTarget, missedOn: Day)] = []
        let (time, answered) = (rows.time(on: today), roll.answered(.targetLowered))
        // By the lines, of when what they change was listed.
        var listed: [Int: Day] = [:]
        let more = [
            rows.saidMore(on: today), differingResults(rows, at: found), gradesOfNow(rows, at: found),
            moved.isEmpty ? slid : nil,
        ]
        let ofAwards = subjectsOfAwards(rows, at: found)
        for (row, place) in zip(rows, found) where !row.isOfList {
            if row.isWithoutAim, !isRecorded(place) {
                plan.withoutAim.append(row.line)
                continue
            }
            var problems = row.problems
            let doubt = problems.isEmpty ? moved[row.line] : nil
            if problems.isEmpty, doubt == nil, let entry = row.entry, let place {
                do throws(LineProblem.Kind) {
                    let (holder, subject) = try place.get()
                    let same = rowsOfTarget[TargetKey(holder, subject)] ?? []
                    if let other = same.first(where: { $0.entry.map { !$0.isSame(as: entry) } ?? false }) {
                        throw .targetTwice(line: other.line, says: other.difference(from: row).value)
                    }
                    // The second may be another examination: literature beside language, or additional science.
                    if let first = same.first, first.line != row.line {
                        throw .targetAgain(line: first.line)
                    }
                    if case .pupil(let pupil) = holder {
                        try check(row.claims, of: roll.pupils[pupil], on: today)
                    }
                    let (target, before): (PersonalTarget, PersonalTarget?)
                    if ofAwards.contains(subject.folded) { try checkIsNoDistinction(entry) }
                    do {
                        (target, before) = try made(
                            by: entry, for: holder, in: row.subject ?? subject, on: today)
                    } catch {
                        throw .refused(row.isOfOtherQualification ? ofOtherQualification(error) : error)
                    }
                    try checkGrade(of: row, target)
                    if case .pupil(let pupil) = holder { try roll.pupils[pupil].checkIsNew(target) }
                    if case .pupil(let pupil) = holder, let day = roll.pupils[pupil].missedDay(of: target) {
                        refound.append((pupil, target, day))
                    }
                    put(target, over: before, for: holder, as: row)
                    if case .pupil(let pupil) = holder {
                        listed[row.line] = roll.pupils[pupil].listedDay(of: target)
                        let own = row.time(on: today)
                        if let before {
                            let age = AgeOfTargets(
                                of: own ?? time, isOfLine: own != nil, besides: before,
                                listedOn: listed[row.line])
                            let change = roll.pupils[pupil].noteChanged(
                                before, to: target, by: age, answered: answered, in: cycle, on: today)
                            if change == .asBeforeRaise { asBefore.append((pupil, target.key)) }
                            if change == .restored { isRestored = true }
                            if change == .takenBack { isTakenBack = true }
                        } else if aimed.contains(pupil) {
                            roll.pupils[pupil].noteAdded(target, on: today)
                        }
                        roll.pupils[pupil].noteListed(
                            target, over: before, on: (own ?? time)?.day, today: today)
                    }
                    if let before, before.saysSame(as: target) {
                        plan.unchanged.append(row.line)
                    } else if let before {
                        plan.changed.append(row.line)
                        plan.targetChanges.append(.init(line: row.line, before: before, after: target))
                    } else {
                        plan.added.append(row.line)
                    }
                    continue
                } catch {
                    problems = [row.problem(error, beside: rows)]
                }
            }
            // What the roll has of a pupil is said once, however many lines say otherwise.
            for problem in problems {
                if case .rollDisagrees = problem.kind {
                    plan.say(problem)
                } else {
                    plan.problems.append(problem)
                }
            }
            if let doubt { plan.say(doubt) }
            plan.leftOut.append(row.line)
            guard !problems.contains(where: \.kind.isOfNobodyElse) else { continue }
            let bearer = index.find(typed: row.holder).position
            let isTaken = row.subject.flatMap { subject in
                bearer.map { rowsOfTarget[TargetKey(.pupil($0), cycle.subject(subject))] != nil }
            }
            leftOut.append(
                line(
                    row, of: (try? place?.get())?.holder, hasOwnKey: isTaken != true,
                    because: problems.first ?? doubt, on: today))
        }
        let said = (more + [rows.saidBefore(plan.targetChanges, listedOn: listed, on: today)]).compactMap(
            \.self)
        if let line = said.map(\.line).min() {
            plan.saysMore = said.flatMap(\.remarks)
            leftOut.insert(.more(plan.saysMore, onLine: line, ofTargets: true, on: today), at: 0)
        }
        if isRestored { for target in asBefore { roll.pupils[target.pupil].settleLowered(target.key) } }
        // What may be the older list does not say that what the newer lacks is aimed for.
        if isTakenBack {
            for one in refound { roll.pupils[one.pupil].noteMissed(one.target, on: one.missedOn) }
        }
        roll.keep(leftOut, besides: [:], on: today)
        let taken = rowsOfTarget.filter { !plan.leftOut.contains($0.value[0].line) }
        settlePlainHeadings(by: Set(taken.keys), of: before, saying: plan.saysMore)
        if let more = leftOut.first(where: \.isMore) {
            plan.saysMoreIsAnswered = !roll.leftOutLines.contains { $0.isSame(as: more) && $0.fate == .open }
        }
        let missing = missing(from: rows, by: index, besides: aimed)
        (plan.missing, plan.missingTargets) = (missing.pupils, missing.targets)
        keepMissing(missing.targets + missing.ofAbsent, on: today)
        return plan
    }

    /// Whose target a row is, and in which subject.
    typealias Place = (holder: Holder, subject: PersonText)

    /// Nil where its subject cannot be read.
    private func place(of row: PersonalRow, by index: RollIndex) -> Result<Place, LineProblem.Kind>? {
        guard let subject = row.subject else { return nil }
        do throws(LineProblem.Kind) {
            return .success((try holder(of: row, by: index), cycle.subject(subject)))
        } catch { return .failure(error) }
    }

    /// The places without those of rows that name a pupil otherwise than others of the file do, where the roll or else the first
    /// of them does not: they may be about two children.
    private func withoutOtherNames(
        _ rows: [PersonalRow], at places: [Result<Place, LineProblem.Kind>?]
    ) -> [Result<Place, LineProblem.Kind>?] {
        var named: [Int: PersonalRow] = [:]
        let all = zip(rows, places).map { row, place -> (row: PersonalRow, pupil: Int?) in
            guard case .success((.pupil(let pupil), _))? = place, row.identity.isFullName else {
                return (row, nil)
            }
            return (row, pupil)
        }
        for case (let row, let pupil?) in all {
            let words = Identity(roll.pupils[pupil].details).words
            let isBetter = row.identity.words == words && named[pupil]?.identity.words != words
            if named[pupil] == nil || isBetter { named[pupil] = row }
        }
        return zip(all, places).map { entry, place in
            guard let pupil = entry.pupil, let other = named[pupil],
                entry.row.identity.isNamedOtherwise(than: other.identity)
            else { return place }
            return .failure(
                .anotherChild(
                    pupil: roll.pupils[pupil].number, firstLine: other.line, known: other.identity,
                    inFile: entry.row.identity, bearer: nil))
        }
    }

    /// What looks like a grade of another scale is a short word of its own: `P2` is no P level.
    private func ofOtherQualification(_ refusal: Refusal) -> Refusal {
        guard case .personal(.unknownGrade(let typed, _, nearest: _?)) = refusal,
            typed.count(where: \.isLetter) < 2, let scale = cycle.scale(.equivalents)
        else { return refusal }
        return .personal(.unknownGrade(typed, scale: scale, nearest: nil))
    }

    /// A letter in what a column says is another qualification than a GCSE is no grade of one, whichever it is: `D` may be short
    /// for Distinction.
    private func checkGrade(of row: PersonalRow, _ target: PersonalTarget) throws(LineProblem.Kind) {
        guard row.isOfOtherQualification, let grade = target.grade, grade.scale != .equivalents,
            case .grade(let typed)? = row.entry?.aim, typed.count(where: \.isLetter) < 2,
            let own = cycle.scale(grade.scale), let scale = cycle.scale(.equivalents),
            !own.keyStages.isEmpty, own.keyStages == scale.keyStages, !cycle.isBelowOthers(grade)
        else { return }
        throw .refused(.personal(.unknownGrade(typed, scale: scale, nearest: nil)))
    }

    /// A list of targets changes no pupil: what it says of where one is must agree with the roll.
    private func check(
        _ claims: [WrittenCell<PersonalRow.Claim>], of pupil: Pupil, on today: Day
    ) throws(LineProblem.Kind) {
        for claim in claims {
            let own = pupil.details
            let recorded: String? =
                switch claim.of {
                case .year(let year): own.ncYear.flatMap { $0 == year ? nil : "NC year \($0)" }
                case .enrolment(let said):
                    own.enrolment.flatMap {
                        ($0 == .subsidiary) == (said == .subsidiary) ? nil : "enrolment \($0.rawValue)"
                    }
                case .left(let day): own.left == nil && day <= today ? "no day of leaving" : nil
                case .isGone: own.left == nil ? "no day of leaving" : nil
                case .keyStage(let said):
                    cycle.keyStage(ofYear: own.ncYear).flatMap { $0.id.rawValue == said ? nil : $0.title }
                case .result, .now, .setOn: nil
                }
            if let recorded {
                throw .rollDisagrees(
                    pupil: pupil.number, column: claim.column, says: claim.value, recorded: recorded)
            }
        }
    }

    /// The rows of each target that can be taken.
    private func rowsOfTargets(
        _ rows: [PersonalRow], at places: [Result<Place, LineProblem.Kind>?]
    ) -> [TargetKey: [PersonalRow]] {
        var byKey: [TargetKey: [PersonalRow]] = [:]
        for (row, place) in zip(rows, places) where row.problems.isEmpty && row.entry != nil {
            guard case .success(let (holder, subject))? = place else { continue }
            byKey[TargetKey(holder, subject), default: []].append(row)
        }
        return byKey
    }

    /// A row that is left out, as it is kept to be asked for.
    /// - Parameter hasOwnKey: false where another row has the target of whose key it has: then the key tells nothing of it.
    private func line(
        _ row: PersonalRow, of holder: Holder?, hasOwnKey: Bool, because problem: LineProblem?, on today: Day
    ) -> LeftOutLine {
        var details = PupilDetails()
        if case .pupil(let place)? = holder {
            (details.upn, details.reference) =
                (roll.pupils[place].details.upn, roll.pupils[place].details.reference)
        } else {
            (details.surname, details.forename, details.born) =
                (row.identity.surname ?? row.identity.name, row.identity.forename, row.identity.born)
            if hasOwnKey || details.surname == nil {
                details.upn = try? UPN(row.holder)
                if details.upn == nil { details.reference = try? PersonText(row.holder, as: .reference) }
            }
        }
        let cell = problem.map { ($0.column, $0.value) } ?? row.cell(.by)
        return LeftOutLine(
            number: 0, line: row.line, heading: cell.0, value: cell.1, details: details,
            subject: row.subject?.text ?? "", day: today,
            code: problem?.kind.code
                ?? (row.isInDoubt ? LeftOutReason.columnInDoubt : .notKnown).rawValue,
            said: Set(
                problem?.kind.isOfGrade == true ? [] : row.gradesAimedFor(in: cycle).map { .aim($0.text) }),
            fate: .open)
    }
}

extension ImportPlan {
    /// What is so of a column is said once, with the first of its cells.
    fileprivate mutating func say(_ doubt: LineProblem) {
        if !problems.contains(where: { $0.kind == doubt.kind }) { problems.append(doubt) }
    }
}

/// What tells a target from others: whose it is, and in which subject.
struct TargetKey: Hashable {
    private let text: String

    init(_ holder: TargetSet.Holder, _ subject: PersonText) {
        let holder =
            switch holder {
            case .pupil(let place): "pupil \(place)"
            case .group(let group): group.text.lowercased()
            }
        text = "\(holder) \(subject.folded)"
    }
}

extension PersonalRow {
    /// What its grade may be; none where it aims for words.
    fileprivate func gradesAimedFor(in cycle: Cycle) -> [Grade] { cycle.gradesMeant(by: cell(.aim).value) }

    /// The column of a part as the file calls it, and what stands there.
    func cell(_ part: Part) -> (column: String, value: String) {
        written.first { $0.of == part }.map { ($0.column, $0.value) } ?? ("", "")
    }

    /// A problem of the line, at the cell that it is about: whose the target is, where it is no other.
    fileprivate func problem(_ kind: LineProblem.Kind, beside rows: [PersonalRow]) -> LineProblem {
        var cell = cell(kind.part)
        if case .targetTwice(let line, _) = kind, let other = rows.first(where: { $0.line == line }) {
            cell = difference(from: other)
        }
        if case .rollDisagrees(_, let column, let says, _) = kind { cell = (column, says) }
        return LineProblem(line: line, column: cell.column, value: cell.value, kind: kind)
    }

    /// The first cell in which it does not say what another row does.
    fileprivate func difference(from other: PersonalRow) -> (column: String, value: String) {
        let parts: [Part] = [.aim, .by, .why, .who, .support, .steps]
        return parts.first { cell($0).value != other.cell($0).value }.map(cell) ?? cell(.holder)
    }
}

extension Action.PersonalEntry {
    /// Whether it is the same target, however the grade is written.
    fileprivate func isSame(as other: Action.PersonalEntry) -> Bool {
        if case .grade(let own) = aim, case .grade(let its) = other.aim, own != its {
            return own.lowercased() == its.lowercased()
                && self
                    == Action.PersonalEntry(
                        aim: aim, by: other.by, why: other.why, who: other.who, support: other.support,
                        steps: other.steps)
        }
        return self == other
    }
}

extension LineProblem.Kind {
    /// Whether it is the grade that is in doubt, or which of two it is of: it tells nothing of the target that comes in for
    /// the line.
    fileprivate var isOfGrade: Bool {
        switch self {
        case .targetTwice, .targetAgain, .anotherChild: true
        default: part == .aim || reason == .columnDisagrees
        }
    }

    /// The cell of a row that it is about.
    fileprivate var part: PersonalRow.Part {
        switch self {
        case .refused(.personal(.unknownGrade)), .refused(.personal(.gradeOfSeveralScales)),
            .refused(.personal(.percentageForGrade)), .refused(.personal(.codeForGrade)),
            .refused(.personal(.unknownCode)),
            .refused(.personal(.placeholderForGrade)), .refused(.personal(.gradeAboveKeyStage)),
            .refused(.personal(.twoGrades)):
            .aim
        case .targetOnOtherScale, .replacedByHand(_, .target(.to, _), _): .aim
        case .refused(.personal(.dayNotToCome)), .replacedByHand(_, .target(.by, _), _): .by
        case .refused(.personal(.stepAfterTarget)): .steps
        default: .holder
        }
    }
}
