/// What a line of a roll says against what is recorded, or leaves out of it: it is not taken, and asked about.
extension RollEntry {
    /// The cell that says that a detail is not so, where it is recorded and nothing else is said of it.
    func denial(by cell: WrittenCell<PupilDetails.Field>, of pupil: Pupil) -> UnreadCell? {
        let place = LeftOutCell.Place.field(cell.of)
        guard !details.has(cell.of), !unread.contains(where: { $0.place == place }) else { return nil }
        let kind: LineProblem.Kind
        switch (cell.of, pupil.details.left, pupil.details.enrolment) {
        case (.left, let left?, _): kind = .recordedAsLeft(pupil: pupil.number, on: left)
        case (.enrolment, _, .subsidiary?): kind = .recordedElsewhere(pupil: pupil.number, isBlank: false)
        default: return nil
        }
        return UnreadCell(
            place: place, column: cell.column, value: cell.value,
            problem: LineProblem(line: line, column: cell.column, value: cell.value, kind: kind))
    }

    /// That a list has a pupil who is recorded as left and says nothing of it, or whom each of the things by itself keeps out of a
    /// group that the list has blank.
    /// - Parameter details: what it says, with a day of leaving that is to come as the expected one.
    func presences(of pupil: Pupil, saying details: PupilDetails, in cycle: Cycle) -> [UnreadCell] {
        var kinds: [(PupilDetails.Field, LineProblem.Kind)] = []
        // A list of results may have whoever took them.
        if isOfResults, pupil.details.left != nil { return [] }
        if let left = pupil.details.left {
            kinds = [(.left, .recordedAsLeft(pupil: pupil.number, on: left))]
        } else {
            let after = pupil.details.filled(by: details)
            func isKeptOut(by field: PupilDetails.Field) -> Bool {
                var alone = after
                for other in [PupilDetails.Field.enrolment, .leaving, .left, .entered] where other != field {
                    alone.clear(other)
                }
                guard case .excluded = cycle.placement(of: alone) else { return false }
                return blankFields.contains(field)
            }
            if let day = after.leaving, isKeptOut(by: .leaving), !details.has(.left) {
                kinds.append((.leaving, .recordedAsLeaving(pupil: pupil.number, on: day)))
            }
            if isKeptOut(by: .enrolment) {
                kinds.append((.enrolment, .recordedElsewhere(pupil: pupil.number, isBlank: true)))
            }
        }
        let asked = unread.map(\.place) + denied.map { .field($0.of) }
        return kinds.filter { !details.has($0.0) && !asked.contains(.field($0.0)) }.map { field, kind in
            UnreadCell(
                place: .field(field), column: "", value: pupil.details.text(of: field) ?? "",
                problem: LineProblem(line: line, column: "", value: "", kind: kind))
        }
    }

    /// The cell of an NC year that goes back from the recorded one, or on by more than one: nobody's does within a cycle, and the
    /// group would shrink. Where there is a date of birth, that tells which is right.
    func doubtfulYear(_ details: PupilDetails, of pupil: Pupil) -> UnreadCell? {
        guard let year = details.ncYear, (0...14).contains(year), let recorded = pupil.details.ncYear,
            year < recorded || year > recorded + 1,
            pupil.details.filled(by: details).born == nil, !pupil.leftOut.contains(where: \.isYearFromBirth)
        else { return nil }
        let cell = cell(.ncYear)
        return UnreadCell(
            place: .field(.ncYear), column: cell.column, value: cell.value,
            problem: LineProblem(
                line: line, column: cell.column, value: cell.value,
                kind: .yearDoubtful(pupil: pupil.number, recorded: recorded)))
    }

    /// The cells that say what a person replaced by hand.
    func takenBack(_ details: PupilDetails, of pupil: Pupil) -> [UnreadCell] {
        PupilDetails.Field.allCases.compactMap { field in
            guard let value = details.text(of: field), value != pupil.details.text(of: field),
                let day = pupil.replacedDay(of: value, at: .cell(.field(field)))
            else { return nil }
            // The day of leaving that is to come stands where days on which pupils left do.
            let cell = cell(field == .leaving && !self.details.has(.leaving) ? .left : field)
            return UnreadCell(
                place: .field(field), column: cell.column, value: cell.value,
                problem: LineProblem(
                    line: line, column: cell.column, value: cell.value,
                    kind: .replacedByHand(pupil: pupil.number, .cell(.field(field)), on: day)))
        }
    }

    /// A cell whose detail another cell of the line says not to be so.
    func contradiction(of details: PupilDetails, in field: PupilDetails.Field) -> UnreadCell? {
        let isSaid =
            field == .enrolment ? [.main, .subsidiary].contains(details.enrolment) : details.has(field)
        guard isSaid, let other = denied.first(where: { $0.of == field }) else { return nil }
        let cell = cell(field)
        return UnreadCell(
            place: .field(field), column: cell.column, value: cell.value,
            problem: LineProblem(
                line: line, column: cell.column, value: cell.value,
                kind: .cellsContradict(column: other.column, says: other.value)))
    }

    /// The cell of a day of leaving that is to come, beside which the line gives another as the expected one.
    func leavingsApart(after today: Day) -> UnreadCell? {
        guard let left = details.left, left > today, let leaving = details.leaving, leaving != left else {
            return nil
        }
        let (first, second) = (cell(.left), cell(.leaving))
        return UnreadCell(
            place: .field(.leaving), column: first.column, value: "\(first.value) / \(second.value)",
            problem: LineProblem(
                line: line, column: first.column, value: first.value,
                kind: .leavingsDisagree(column: second.column, says: second.value)))
    }

    /// Whether nothing tells who it is about without the cells that are left out: the name alone does not.
    func lacksKey(without cells: [UnreadCell]) -> Bool {
        details.upn == nil && details.reference == nil && cells.contains { $0.place == .field(.born) }
    }
}

extension UnreadCell {
    /// Whether it says without a day that a pupil has left whose day of leaving is recorded.
    func saysWhatIsKnown(of pupil: Pupil) -> Bool {
        asksSinceWhen && pupil.details.left != nil
    }
}

extension Pupil {
    /// A list's result of a key stage does not bring back what a person replaced, nor take away a result that is recorded.
    func checkIsNew(_ attainment: Attainment) throws(LineProblem.Kind) {
        let recorded = attainments.first { $0.key == attainment.key && $0.when == attainment.when }
        guard attainment.when != .now, recorded?.grade != attainment.grade else { return }
        let place = ReplacedValue.Place.cell(attainment.place)
        if let day = replacedDay(of: attainment.grade.text, at: place) {
            throw .replacedByHand(pupil: number, place, on: day)
        }
        if let recorded, recorded.isResult, !attainment.isResult {
            throw .resultRecorded(pupil: number, recorded)
        }
    }
}
