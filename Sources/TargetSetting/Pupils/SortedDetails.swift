/// Days, NC years and enrolments of a roll that are in perfect order, the blanks last, beside rows that are in order of something else:
/// the column was perhaps sorted by itself, and says of other pupils who counts.
struct SortedDetails {
    private let rows: [RollEntry]

    init(_ entries: [RollEntry]) { rows = entries.filter(\.problems.isEmpty) }

    /// What is asked of each such column.
    var doubts: [TargetSet.Doubt] {
        guard rows.count >= SortedDetails.fewest else { return [] }
        return [.born, .ncYear, .enrolment, .entered, .leaving, .left].compactMap(doubt)
    }

    /// Fewer are in order by chance.
    private static let fewest = 6

    private func doubt(of field: PupilDetails.Field) -> TargetSet.Doubt? {
        let values = rows.map { $0.details.text(of: field) }
        let filled = values.compactMap(\.self)
        guard let first = rows.first(where: { $0.details.has(field) }),
            let last = rows.last(where: { $0.details.has(field) }),
            values.prefix(filled.count).allSatisfy({ $0 != nil }),
            rows.allSatisfy({ $0.hasColumn(of: field) }), isInOrder(filled, of: field),
            !([.born, .ncYear].contains(field) && areYearsOfBirths)
        else { return nil }
        // Up and down, and years as text too.
        let orders = field == .ncYear ? 4 : 2
        let blocks = field == .ncYear ? [rows] : blocks
        guard SortedGrades.isRare(orders, of: blocks.map { $0.map { $0.details.text(of: field) } }),
            let key = blocks.map({ $0.map(\.details) }).keyOfOrder, SortedDetails.keys.contains(key)
        else { return nil }
        let (column, value) = first.cell(field)
        let order: [PupilDetails.Field] = blocks.count > 1 ? [.ncYear, key] : [key]
        // The days of birth stay with the pupils.
        let shown: [String] =
            field == .born
            ? [] : Set(filled).count == 1 ? [value] : [value, last.cell(field).value]
        return (first.line, .sorted(column: column, subject: nil, shown, rowsBy: order))
    }

    /// Whoever came later has the higher reference, and leaves later. The letter that a UPN begins with says nothing of a pupil.
    private static let keys: Set<PupilDetails.Field> = [.surname, .forename, .upn]

    /// Whether values go up or down, years as numbers or as a spreadsheet has them that are text.
    private func isInOrder(_ values: [String], of field: PupilDetails.Field) -> Bool {
        let numbers = field == .ncYear ? values.compactMap { Int($0) } : []
        return [values, values.reversed()].contains { $0 == $0.sorted() }
            || !numbers.isEmpty && [numbers, numbers.reversed()].contains { $0 == $0.sorted() }
    }

    /// The rows of each NC year, where those of one stand together; else all of them. Those of one year may all leave on one day.
    private var blocks: [[RollEntry]] {
        var blocks: [[RollEntry]] = []
        for row in rows {
            if let last = blocks.last?.last, last.details.ncYear == row.details.ncYear {
                blocks[blocks.count - 1].append(row)
            } else {
                blocks.append([row])
            }
        }
        return Set(rows.map(\.details.ncYear)).count == blocks.count ? blocks : [rows]
    }

    /// Whether nearly all NC years go with the dates of birth beside them: neither was sorted by itself.
    private var areYearsOfBirths: Bool {
        let starts = rows.compactMap { row in
            row.details.ncYear.flatMap { year in row.details.born.map { AcademicYear(of: $0).start + year } }
        }
        let most = Dictionary(grouping: starts, by: \.self).map(\.value.count).max() ?? 0
        return most > 0 && most * 4 >= starts.count * 3
    }
}

extension [RollEntry] {
    var sortedDetails: [TargetSet.Doubt] { SortedDetails(self).doubts }
}

extension RollEntry {
    fileprivate func hasColumn(of field: PupilDetails.Field) -> Bool {
        details.has(field) || blankFields.contains(field)
    }
}
