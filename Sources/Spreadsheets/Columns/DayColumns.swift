import DelimitedText
import Input
import TargetSetting

/// The columns of days of a list, and which of them are in doubt: where one cell can only be month first, `03/04/2001` may
/// be the fourth of March.
struct DayColumns<Field: ColumnField> {
    /// The line of the first cell that can only be month first.
    private var doubts: [Field: Int] = [:]

    init(_ fields: [Field], of columns: Columns<Field>, in sheet: Spreadsheet) {
        for field in fields where columns.positions[field] != nil {
            doubts[field] =
                sheet.rows.first { row in
                    (try? row.cells.get()).flatMap { columns.cell(field, of: $0) }.map(
                        Input.cell.isMonthFirst)
                        ?? false
                }?.line
        }
    }

    func isInDoubt(_ field: Field) -> Bool { doubts[field] != nil }

    /// What a cell says; nil where it is blank, has a problem, or its column is in doubt, which is noted once.
    func read(_ field: Field, in row: inout RowReading<Field>) -> Day? {
        guard let line = doubts[field] else { return row.read(field, Input.cell.day) }
        if line == row.line { row.note(.columnInDoubt, in: field) }
        return nil
    }
}
