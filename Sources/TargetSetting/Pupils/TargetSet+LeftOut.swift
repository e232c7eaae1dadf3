extension TargetSet {
    /// Puts what a line says into a pupil, without the cells that cannot be taken.
    /// - Parameter doubt: what of its list is not taken where something else is recorded.
    func take(
        _ entry: RollEntry, into pupil: inout Pupil, inDoubt doubt: ListDoubt, on today: Day
    ) -> [UnreadCell] {
        var details = entry.details
        let recorded = pupil.details
        // Exports have the end of a placement in the same column as the days on which pupils left.
        let leavings = entry.leavingsApart(after: today)
        if let left = details.left, left > today {
            (details.leaving, details.left) = (leavings == nil ? left : nil, nil)
        }
        // It was past when it was recorded, and the day of a rehearsal has gone back.
        if let left = pupil.details.left, left > today {
            (pupil.details.leaving, pupil.details.left) = (pupil.details.leaving ?? left, nil)
        }
        // Whoever came after they left is here again.
        if let left = pupil.details.left, let entered = details.entered, details.left == nil, entered > left {
            (pupil.details.left, pupil.details.leaving) = (nil, nil)
        }
        var unread =
            entry.unread.filter { !$0.saysWhatIsKnown(of: pupil) }
            + entry.denied.compactMap { entry.denial(by: $0, of: pupil) }
            + [leavings].compactMap(\.self) + entry.presences(of: pupil, saying: details, in: cycle)
        for field in PupilDetails.Field.allCases {
            guard let contradiction = entry.contradiction(of: details, in: field) else { continue }
            details.clear(field)
            unread.append(contradiction)
        }
        let before = pupil.details
        // What a person replaced is asked about as what an older list says, where it is one that says it again.
        let older = doubt.older(entry, details.asWritten(of: before), than: pupil, in: cycle)
        details.clear(older)
        let takenBack = entry.takenBack(details, of: pupil)
        details.clear(takenBack)
        let doubtful = [entry.doubtfulYear(details, of: pupil)].compactMap(\.self)
        details.clear(doubtful)
        unread += older + takenBack + doubtful
        details = details.asWritten(of: before)
        while true {
            pupil.details = before.filled(by: details)
            do {
                try check(pupil.details, on: today)
                if details.born != nil { try check(daysOf: pupil) }
                break
            } catch {
                let field = error.field(in: details) ?? PupilDetails.Field.allCases.first(where: details.has)
                guard let field else {
                    pupil.details = before
                    break
                }
                // The day of leaving that is to come stands where days on which pupils left do.
                let cell = entry.cell(field == .leaving && !entry.details.has(.leaving) ? .left : field)
                details.clear(field)
                unread.append(
                    UnreadCell(
                        place: .field(field), column: cell.column, value: cell.value,
                        problem: LineProblem(
                            line: entry.line, column: cell.column, value: cell.value,
                            kind: .refused(error))))
            }
        }
        let fields = PupilDetails.Field.allCases.filter(details.has)
        var list = ListedCells(
            said: Set(fields.map { .field($0) }),
            new: Set(fields.filter { details.text(of: $0) != recorded.text(of: $0) }.map { .field($0) }),
            denied: Set(entry.denied.map { .field($0.of) }),
            blank: Set(pupil.leftOut.isEmpty ? [] : entry.blanks.map { $0.place(in: cycle) }),
            isInDoubt: doubt.isOfYears)
        if let left = entry.details.left, left > today, details.leaving == left,
            list.new.contains(.field(.leaving))
        {
            list.leavingToCome = entry.cell(.left).column
        }
        if details.left != nil { pupil.forgetLeaver() }
        pupil.takeYearFromBirth(on: today)
        for result in entry.results {
            do throws(LineProblem.Kind) {
                let attainment: Attainment
                do {
                    attainment = try self.attainment(
                        of: pupil.details, in: result.subject, grade: result.grade, when: result.when,
                        on: nil, source: nil, today: today)
                } catch { throw .refused(error) }
                try pupil.checkIsNew(attainment)
                // The same grade of now is no new assessment: a list gives no day for it.
                let recorded = pupil.recorded(at: attainment.place)?.grade
                // A whole level says no more than the grade of it that is known, and that grade no other thing.
                let isSame =
                    attainment.when == .now
                    ? recorded == attainment.grade
                    : recorded.map { cycle.isFiner($0, than: attainment.grade) } ?? false
                if !isSame, let age = doubt.age, let recorded, recorded != attainment.grade {
                    throw entry.older((result.column, result.grade), of: pupil, because: age).kind
                }
                if !isSame {
                    let before = pupil.record(attainment)
                    if recorded != attainment.grade { list.new.insert(attainment.place) }
                    if !(recorded.map { cycle.isFiner(attainment.grade, than: $0) } ?? false) {
                        pupil.noteChanged(before, to: attainment, on: today)
                    }
                }
                list.said.insert(attainment.place)
            } catch {
                unread.append(
                    UnreadCell(
                        place: result.place(in: cycle), column: result.column, value: result.grade,
                        problem: LineProblem(
                            line: entry.line, column: result.column, value: result.grade, kind: error)))
            }
        }
        pupil.keep(
            unread.map {
                LeftOutCell(
                    place: $0.place, heading: $0.column, value: $0.value, day: today,
                    code: $0.problem?.kind.code ?? "")
            }, besides: list)
        return unread
    }

    /// Whether the figures of a group depend on what a cell was to say.
    func groupDepends(on cell: LeftOutCell, of pupil: Pupil) -> Bool {
        let groups = cycle.keyStages.filter { keyStage in
            pupil.details.ncYear.map(keyStage.groupYears.contains) ?? !keyStage.groupYears.isEmpty
        }
        switch cell.place {
        case .field(.ncYear): return cycle.keyStages.contains { !$0.groupYears.isEmpty }
        case .field(.enrolment), .field(.entered), .field(.leaving), .field(.left): return !groups.isEmpty
        case .field: return false
        case .result(let subject, .keyStage(let when)):
            return groups.flatMap(cycle.measures).contains { measure in
                measure.priorResults(at: when).contains { cycle.key(ofSubject: $0) == subject }
            }
        case .result(_, .now), .aim: return false
        }
    }
}

extension Measure {
    /// The subjects of which it counts the results at an earlier key stage.
    fileprivate func priorResults(at keyStage: KeyStage.ID) -> [String] {
        var subjects: [String] = []
        if case .some(_, .withResult(keyStage, let some)?) = outOf { subjects += some }
        if case .progresses(let progress)? = criterion, progress.from == keyStage {
            subjects += progress.priorSubjects
        }
        return subjects
    }
}

extension Attainment {
    /// What a cell was to say that would have said this.
    var place: LeftOutCell.Place { .result(subject: key, when) }
}

extension PupilDetails {
    /// Whether they say anything in a field.
    package func has(_ field: Field) -> Bool {
        var cleared = self
        cleared.clear(field)
        return cleared != self
    }
}

extension Refusal {
    /// The detail of a line that cannot be so; nil where it is none of the line's own.
    fileprivate func field(in details: PupilDetails) -> PupilDetails.Field? {
        let candidates: [PupilDetails.Field] =
            switch self {
            case .pupil(.ncYear): [.ncYear]
            case .pupil(.dayToCome(_, .birth, _)): [.born]
            case .pupil(.leftInFuture): [.left]
            case .pupil(.leftBeforeEntry(let day, _)):
                [details.left == day ? .left : .leaving, .left, .leaving, .entered]
            case .pupil(.leftBeforeBirth(let day, _)):
                [details.left == day ? .left : .leaving, .left, .leaving, .born]
            case .pupil(.beforeBirth(_, .entry, _)): [.entered, .born]
            case .pupil(.beforeBirth): [.born]
            default: []
            }
        return candidates.first(where: details.has)
    }
}

extension ImportPlan {
    /// Leaves a line out and keeps it to be asked for, unless it is of nobody.
    mutating func leave(
        _ entry: RollEntry, saying said: Set<LeftOutCell.Place>, because problems: [LineProblem],
        _ cells: [UnreadCell],
        among lines: inout [LeftOutLine], on today: Day
    ) {
        leftOut.append(entry.line)
        // By what tells who it is about, it is found; the row that settles it may have other keys.
        let telling: [PupilDetails.Field] = [.upn, .reference, .surname, .forename, .born]
        let said = said.subtracting(telling.map { .field($0) }).union(cells.map(\.place))
        guard !problems.contains(where: \.kind.isOfNobodyElse) else { return }
        lines.append(
            LeftOutLine(
                number: 0, line: entry.line, heading: problems.first?.column ?? cells.first?.column ?? "",
                value: problems.first?.value ?? cells.first?.value ?? "",
                details: entry.details.identifying, day: today,
                code: (problems.first ?? cells.lazy.compactMap(\.problem).first)?.kind.keptCode ?? "",
                said: said,
                fate: .open))
    }

    /// Leaves cells of a line out that is taken without them.
    /// - Parameter pupil: with what was taken.
    mutating func leave(_ cells: [UnreadCell], of entry: RollEntry, for pupil: Pupil, on today: Day) {
        cellsLeftOut += cells.map { _ in entry.line }
        if let left = entry.details.left, left > today, pupil.details.leaving == left,
            entry.leavingsApart(after: today) == nil
        {
            leavingToCome.append(entry.line)
        }
    }
}

extension LineProblem.Kind {
    /// Whether no pupil is missed for the line.
    var isOfNobodyElse: Bool {
        self == .keyAlone(isAbove: false) || [.rowOfTotals, .rowOfSection].contains(reason)
    }

    /// The code under which what was left out for it is kept: of titles those of when a list is have one of their own.
    fileprivate var keptCode: String {
        if case .listOf = self { LeftOutReason.timeOfList.rawValue } else { code }
    }

    /// Whether it is said of the list, and of no line.
    var isOfList: Bool { [.titleOfList, .listSaysMore].contains(reason) }
}

extension PupilDetails {
    /// Without what cells were to say.
    fileprivate mutating func clear(_ cells: [UnreadCell]) {
        for cell in cells { if case .field(let field) = cell.place { clear(field) } }
    }

    /// The same, with the reference and the names as they are known where they are the same, written in another way.
    fileprivate func asWritten(of before: PupilDetails) -> PupilDetails {
        keepingZeros(of: before).keepingForename(of: before).keepingLetters(of: before)
    }

    /// The same, with the names that are known where they are written in capitals alone.
    fileprivate func keepingLetters(of before: PupilDetails) -> PupilDetails {
        func kept(_ own: PersonText?, _ known: PersonText?) -> PersonText? {
            guard let own, let known, own.text != known.text, own.text == known.text.uppercased() else {
                return own
            }
            return known
        }
        var details = self
        details.surname = kept(surname, before.surname)
        details.forename = kept(forename, before.forename)
        return details
    }

    /// The same, with the forename that is known where an initial stands for it.
    fileprivate func keepingForename(of before: PupilDetails) -> PupilDetails {
        guard let known = before.forename?.unaccented, let own = forename?.unaccented, own.count == 1,
            known.hasPrefix(own)
        else { return self }
        var details = self
        details.forename = before.forename
        return details
    }
}
