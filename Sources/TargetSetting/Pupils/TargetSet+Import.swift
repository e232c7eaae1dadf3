extension TargetSet {
    /// What importing a roll would do; nothing is changed.
    package func plan(importing entries: [RollEntry], on today: Day) -> ImportPlan {
        var copy = self
        return copy.take(entries, on: today)
    }

    /// What importing personal targets would do; nothing is changed.
    package func plan(importing rows: [PersonalRow], on today: Day) -> ImportPlan {
        var copy = self
        return copy.take(rows, on: today)
    }

    /// - Throws: `Refusal.linesHaveProblems` where all or nothing is to be taken.
    func imported(
        _ plan: ImportPlan, allOrNothing: Bool, as change: (ImportPlan) -> Change
    ) throws(Refusal) -> Step {
        if let refusal = plan.refusal { throw .pupil(refusal) }
        if allOrNothing, !plan.problems.isEmpty { throw .pupil(.linesHaveProblems(plan)) }
        return Step(change(plan))
    }

    mutating func take(_ entries: [RollEntry], on today: Day) -> ImportPlan {
        var plan = ImportPlan()
        var index = RollIndex(roll)
        let known = roll.pupils.count
        let answers = roll.missingAnswers
        let latest = roll.pupils.compactMap(\.details.entered).max()
        let all = entries.map { withoutNotDue(named($0, by: index), by: index, on: today) }
        let entries = all.withoutAnswered(on: today, after: roll.newestList)
        plan.shift = shift(of: entries, by: index, on: today)
        guard plan.shift == nil else { return plan }
        forgetAnswersToSettled()
        var lines: [Int: Int] = [:]
        // By the place of a pupil: what the lines of the file come to, the pupil before, and the cells that were left out.
        var taken: [Int: (entry: RollEntry, before: Pupil, unread: [UnreadCell])] = [:]
        var leftOut: [LeftOutLine] = []
        var more: (line: LeftOutLine, said: Set<SaidMore>)?
        var numbers: [Int: Int] = [:]
        let settled = withoutDaysChangedOver(entries, by: index, into: &plan)
        let taking = withoutDoubtfulColumns(
            withoutStrangers(settled, by: index), by: index, on: today, into: &plan)
        let areLeavers = areOfLeavers(entries, by: index, on: today)
        let areStrangers = areOfStrangers(entries, by: index)
        let rows = areLeavers ? taking.askingDaysLeft : taking
        plan.apart = namesApart(rows, by: index)
        guard plan.apart == nil else { return plan }
        let inDoubt = doubtfulColumns(rows, by: index)
        let age = age(of: rows, by: index, on: today)
        let isBeside = areBesideRoll(settled, by: index)
        let doubt = ListDoubt(age: age, keepsYears: keepYears(settled, by: index))
        // A list of nothing but references is one of pupils.
        let lastPupil =
            rows.last {
                !$0.hasKeyAlone && !$0.problems.contains { $0.kind.isOfNobodyElse || $0.kind.isOfList }
            }?.line
        // Of when a list beside the roll is tells nothing of who is here.
        for entry in rows where !(isBeside && entry.isOfTime) {
            if let problem = entry.problems.first, case .listSaysMore(let remarks) = problem.kind {
                plan.saysMore = remarks
                more = (.more(remarks, onLine: problem.line, ofTargets: false, on: today), entry.saidMore)
                continue
            }
            let key = index.find(entry.details)
            let isApart = isApart(entry, from: key.position.flatMap { taken[$0]?.entry }, at: key)
            let match = isApart ? .nobody : key
            let found = match.position
            if let found { lines[found] = lines[found] ?? entry.line }
            let isAlone = match == .nobody && entry.hasKeyAlone
            let problems =
                entry.problems
                + (isAlone ? [lastPupil].compactMap(\.self).map(entry.keyAlone) : [])
                + doubts(
                    whether: match, is: entry, after: found.flatMap { taken[$0]?.entry.line },
                    besideZeros: isApart, by: index
                ).map(entry.problem)
            let earlier = problems.isEmpty ? found.flatMap { taken[$0] } : nil
            let whole = earlier.map { entry.adding(to: $0.entry, in: cycle) } ?? entry
            let before = earlier?.before ?? found.map { roll.pupils[$0] }
            var pupil = before ?? Pupil(number: roll.lastNumber + 1, details: PupilDetails())
            let allUnread = take(whole, into: &pupil, inDoubt: doubt, on: today)
            let unread = allUnread.filter { cell in
                earlier?.unread.contains { $0.place == cell.place && $0.value == cell.value } != true
            }
            pupil.remember(entry.otherNames)
            let isKnown = problems.isEmpty && !entry.lacksKey(without: unread)
            // A row that is no pupil stands in no section.
            plan.problems += problems + (isAlone && lastPupil != nil ? [] : unread.compactMap(\.problem))
            guard isKnown else {
                plan.leave(
                    entry, saying: entry.said(in: cycle), because: problems, unread, among: &leftOut,
                    on: today)
                continue
            }
            plan.leave(unread, of: entry, for: pupil, on: today)
            let place = found ?? roll.pupils.count
            numbers[entry.line] = pupil.number
            if let found, let before {
                if pupil != before {
                    pupil.noteMoved(since: before, on: today)
                    pupil.notePlaced(since: before, in: cycle, on: today)
                    if areStrangers { pupil.noteLeftAmongStrangers(since: before, in: cycle, on: today) }
                }
                if roll.pupils[found] == pupil {
                    plan.unchanged.append(entry.line)
                } else {
                    roll.pupils[found] = pupil
                    plan.changed.append(entry.line)
                    plan.pupilChanges.removeAll { $0.line == earlier?.entry.line }
                    if before.details != PupilDetails() {
                        plan.pupilChanges.append(.init(line: entry.line, before: before, after: pupil))
                    }
                }
            } else {
                roll.lastNumber += 1
                roll.pupils.append(pupil)
                lines[place] = entry.line
                plan.added.append(entry.line)
                if pupil.details.left != nil { plan.addedAsLeft.append(entry.line) }
            }
            if !entry.isOfResults, entry.saysWhoIsHere {
                roll.pupils[place].settleBroughtByResults()
            } else if place >= known, entry.isOfResults, !entry.saysWhatRollsDo {
                roll.pupils[place].noteBroughtByResults(on: today)
            }
            taken[place] = (
                whole, before ?? Pupil(number: pupil.number, details: PupilDetails()), allUnread
            )
            index.add(pupil.details, at: place)
        }
        if let line = inDoubt.map(\.line).min() {
            plan.saysMore += inDoubt.map(\.remark)
            more = (
                .more(plan.saysMore, onLine: more?.line.line ?? line, ofTargets: false, on: today),
                (more?.said ?? []).union(inDoubt.map { SaidMore($0.remark) })
            )
        }
        plan.sayOlderOnce()
        roll.keep(leftOut, besides: taken.mapValues { $0.entry.said(in: cycle) }, on: today)
        roll.settleColumns(plan.mendedColumns)
        let subjects = Set(rows.flatMap(\.results).map { cycle.key(ofSubject: $0.subject.text) })
        roll.settleHeadings { [cycle] heading in
            // `Year 2 Reading` is of reading.
            ([heading] + heading.split(separator: " ").map(String.init)).contains {
                subjects.contains(cycle.key(ofSubject: $0))
            }
        }
        if let more {
            plan.saysMoreIsAnswered = !roll.keepMore(more.line, more.said, numbers: numbers)
        }
        let here = roll.pupils.indices.filter { roll.pupils[$0].details.left == nil }
        roll.noteNewestList(
            among: all, hasMost: here.count { lines[$0] != nil } * 2 > here.count, on: today)
        (plan.missing, plan.part) = roll.keepMissing(
            from: { lines[$0] != nil }, known: known, cameBefore: latest,
            listOf: all.lazy.compactMap(\.dayOfList).first,
            saysWhoIsHere: !isBeside && rows.contains(where: \.saysWhoIsHere),
            isOfResults: rows.contains(where: \.isOfResults), isOfLeavers: areLeavers,
            answers: answers, in: cycle, on: today)
        roll.keep(answers)
        return plan
    }
}

extension TargetSet {
    /// A line that cannot be read only because nobody can tell the surname from the forename: the names are known where its key is of
    /// a pupil who has them, and another child's where another has.
    private func named(_ entry: RollEntry, by index: RollIndex) -> RollEntry {
        guard entry.problems.count == 1, let problem = entry.problems.first,
            problem.kind.reason == .nameUnordered,
            let place = index.find(entry.details).position
        else { return entry }
        let (name, own) = (
            Identity(name: PersonText(kept: problem.value)), Identity(roll.pupils[place].details)
        )
        if name.mayBeName(of: own) { return entry.having([]) }
        guard let bearer = index.anotherBearer(of: name, than: place, on: roll) else { return entry }
        let another = LineProblem.Kind.anotherChild(
            pupil: roll.pupils[place].number, firstLine: nil, known: own, inFile: name,
            bearer: roll.pupils[bearer].number)
        return entry.having([
            LineProblem(line: problem.line, column: problem.column, value: problem.value, kind: another)
        ])
    }

    /// The lines of a list beside the roll that nobody on it has, with that against them.
    private func withoutStrangers(_ entries: [RollEntry], by index: RollIndex) -> [RollEntry] {
        guard areBesideRoll(entries, by: index) else { return entries }
        return entries.map { isOfStranger($0, by: index) ? $0.ofNobody : $0 }
    }
}

extension RollEntry {
    /// What it says that can be read.
    fileprivate func said(in cycle: Cycle) -> Set<LeftOutCell.Place> {
        let fields = PupilDetails.Field.allCases.filter(details.has)
        return Set(fields.map { .field($0) } + results.map { $0.place(in: cycle) })
    }

    /// The same, as nobody on the roll has its key.
    fileprivate var ofNobody: RollEntry {
        let key = written.first { [.upn, .reference].contains($0.of) }
        return having([
            LineProblem(line: line, column: key?.column ?? "", value: key?.value ?? "", kind: .resultOfNobody)
        ])
    }

    /// That it has nothing but a reference, with pupils down to a line.
    fileprivate func keyAlone(before last: Int) -> LineProblem {
        let (column, value) = cell(.reference)
        return LineProblem(line: line, column: column, value: value, kind: .keyAlone(isAbove: line < last))
    }

    /// A problem of the whole line.
    fileprivate func problem(_ kind: LineProblem.Kind) -> LineProblem {
        LineProblem(line: line, column: "", value: "", kind: kind)
    }
}
