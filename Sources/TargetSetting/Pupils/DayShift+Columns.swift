/// Columns of days that are out as a spreadsheet with another date system makes them, where nothing on the roll tells it.
extension DayShift {
    /// Nil where the days of a column can be meant, or not even four years and a day later or earlier. Most of them are out, and
    /// three at least.
    fileprivate init?(under heading: String, _ cells: [(day: Day, mayBe: (Day) -> Bool)]) {
        let out = cells.filter { !$0.mayBe($0.day) }
        guard out.count >= 3, out.count * 2 > cells.count else { return nil }
        for shift in [-DayShift.ofDateSystem, DayShift.ofDateSystem]
        where out.allSatisfy({ $0.mayBe($0.day.adding(days: -shift)) }) {
            self.init(by: .daysOfColumn(heading, shift), count: out.count, compared: cells.count)
            return
        }
        return nil
    }
}

extension TargetSet {
    /// By what the days of entry or of leaving are out.
    func shiftOfColumn(_ entries: [RollEntry], on today: Day) -> DayShift? {
        for field in [PupilDetails.Field.entered, .leaving, .left] {
            let cells = entries.compactMap { entry in
                entry.details.day(of: field).map { day in
                    (day: day, mayBe: { entry.details.mayBe($0, as: field, on: today) })
                }
            }
            let heading = entries.lazy.map { $0.cell(field).column }.first { !$0.isEmpty } ?? ""
            if let shift = DayShift(under: heading, cells) { return shift }
        }
        return nil
    }

    /// By what the days of targets are too early. A day that a target on the roll has is meant, and one that is far away may be
    /// the end of a later key stage.
    func shiftOfTargets(_ rows: [PersonalRow], on today: Day) -> DayShift? {
        let recorded = Set(
            roll.pupils.flatMap(\.targets).map(\.by) + roll.groupTargets.map(\.target.by))
        let cells = rows.compactMap { row in
            row.entry?.by.map { day in
                let isMeant = day > today || recorded.contains(day)
                return (day: day, mayBe: { isMeant || PersonalTarget.mayBe(for: $0, setOn: today) })
            }
        }
        let heading = rows.lazy.map { $0.cell(.by).column }.first { !$0.isEmpty } ?? ""
        return DayShift(under: heading, cells)
    }
}

extension PupilDetails {
    fileprivate func day(of field: Field) -> Day? {
        switch field {
        case .entered: entered
        case .leaving: leaving
        case .left: left
        default: nil
        }
    }

    /// Whether a pupil of whom a list says when they came, leave or left can have done so on a day.
    fileprivate func mayBe(_ day: Day, as field: Field, on today: Day) -> Bool {
        var details = self
        switch field {
        case .entered:
            details.entered = day
            // Whoever comes next September is known by now.
            return DayDoubt(entryOf: details, on: today) == nil && day <= today.adding(months: 13)
        case .left where day <= today: return DayDoubt(leftOn: day, by: details, on: today) == nil
        default:
            details.leaving = day
            return DayDoubt(leavingOf: details, on: today) == nil && day > today.adding(months: -24)
        }
    }
}
