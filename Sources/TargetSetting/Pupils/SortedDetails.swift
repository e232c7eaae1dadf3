/// Days and enrolments of a roll that are in perfect order, the blanks last, beside rows that are in order of something else: the
/// column was perhaps sorted by itself, and says of other pupils who counts.
extension [RollEntry] {
    var sortedDetails: [TargetSet.Doubt] {
        let rows = filter(\.problems.isEmpty)
        // Whoever came later has the higher number, and leaves later.
        guard rows.count >= leastRows, let key = [rows.map(\.details)].keyOfOrder,
            ["surname", "forename"].contains(key)
        else { return [] }
        return [.enrolment, .entered, .leaving, .left].compactMap { rows.order(of: $0, besides: key) }
    }

    /// Fewer are in order by chance.
    private var leastRows: Int { 6 }

    private func order(of field: PupilDetails.Field, besides key: String) -> TargetSet.Doubt? {
        let values = map { $0.details.text(of: field) }
        let filled = values.compactMap(\.self)
        guard let first = first(where: { $0.details.has(field) }),
            let last = last(where: { $0.details.has(field) }),
            values.prefix(filled.count).allSatisfy({ $0 != nil }), allSatisfy({ $0.hasColumn(of: field) })
        else { return nil }
        // Several may leave on one day.
        guard field == .enrolment || Set(filled).count > 1 else { return nil }
        let (lowest, highest) = (filled.sorted(), Array<String>(filled.sorted().reversed()))
        // Up and down.
        guard filled == lowest || filled == highest, SortedGrades.isRare(2, of: [values]) else { return nil }
        let (column, value) = first.cell(field)
        return (
            first.line,
            "\(column): \(SortedGrades.Order(line: first.line, first: value, last: last.cell(field).value, rows: key).inWords)"
        )
    }
}

extension RollEntry {
    fileprivate func hasColumn(of field: PupilDetails.Field) -> Bool {
        details.has(field) || blankFields.contains(field)
    }
}
