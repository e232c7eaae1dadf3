/// A file in which day and month of all days changed places.
extension TargetSet {
    /// The lines without any day, where the days of birth that can be read both ways are the roll's with day and month changed
    /// over, two at least and all of them.
    func withoutDaysChangedOver(
        _ entries: [RollEntry], by index: RollIndex, into plan: inout ImportPlan
    ) -> [RollEntry] {
        var changed: [RollEntry] = []
        for entry in entries {
            guard let born = entry.details.born, born.month != born.day,
                let known = index.find(entry.details).position.flatMap({ roll.pupils[$0].details.born })
            else { continue }
            if known == born { return entries }
            if known.year == born.year, known.month == born.day, known.day == born.month {
                changed.append(entry)
            }
        }
        guard changed.count > 1, let first = changed.first else { return entries }
        let (column, value) = first.cell(.born)
        plan.problems.append(
            LineProblem(
                line: first.line, column: column, value: value, kind: .daysChangedOver(lines: changed.count)))
        return entries.map { entry in
            let pupil = index.find(entry.details).position.map { roll.pupils[$0] }
            return entry.withoutDays(of: pupil)
        }
    }
}

extension RollEntry {
    /// The line without its days, which are left out of the pupil unless it is the birthday and one is known.
    fileprivate func withoutDays(of pupil: Pupil?) -> RollEntry {
        var (details, unread) = (details, unread)
        for field in [PupilDetails.Field.born, .entered, .leaving, .left] where details.has(field) {
            let (column, value) = cell(field)
            details.clear(field)
            guard field != .born || pupil?.details.born == nil else { continue }
            unread.append(UnreadCell(place: .field(field), column: column, value: value, problem: nil))
        }
        return RollEntry(
            line: line, details: details, results: results, blanks: blanks, problems: problems,
            unread: unread, written: written, blankFields: blankFields, denied: denied, otherNames: otherNames
        )
    }
}
