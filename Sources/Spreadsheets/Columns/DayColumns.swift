import DelimitedText
import Input
import TargetSetting

/// The columns of days of a list, and which of them are in doubt: where one cell can only be month first, `03/04/2001` may
/// be the fourth of March. A spreadsheet saves its columns alike, and so the doubt is of every column that has such days and
/// none that can only be day first.
struct DayColumns<Field: ColumnField> {
    /// The line on which it is said of a column, and what.
    private var doubts: [Field: (line: Int, problem: CellProblem)] = [:]

    init(_ fields: [Field], of columns: Columns<Field>, in sheet: Spreadsheet) {
        let orders = fields.filter { columns.positions[$0] != nil }.map { field in
            (
                field: field,
                orders: Orders(
                    sheet.rows.lazy.map { row in
                        let cells = (try? row.cells.get()).map { columns.cells(field, of: $0) } ?? []
                        return (row.line, cells.lazy.compactMap(Input.cell.order))
                    })
            )
        }
        guard let first = orders.first(where: { $0.orders.monthFirst != nil }) else { return }
        for (field, orders) in orders {
            if let line = orders.monthFirst {
                doubts[field] = (line, .columnInDoubt(by: nil))
            } else if let line = orders.either, !orders.hasDayFirst {
                doubts[field] = (line, .columnInDoubt(by: columns.heading(of: first.field)))
            }
        }
    }

    func isInDoubt(_ field: Field) -> Bool { doubts[field] != nil }

    /// What a cell says; nil where it is blank, has a problem, or its column is in doubt, which is noted once.
    func read(_ field: Field, in row: inout RowReading<Field>) -> Day? {
        guard let (line, problem) = doubts[field] else { return row.read(field, Input.cell.day) }
        if line == row.line { row.note(problem, in: field) }
        return nil
    }
}

/// What goes first in the days of a column.
private struct Orders {
    /// The first line with a day of the kind.
    var monthFirst: Int?
    var either: Int?
    var hasDayFirst = false

    init<Rows: Sequence, Cells: Sequence<Input.DayOrder>>(_ rows: Rows) where Rows.Element == (Int, Cells) {
        for (line, orders) in rows {
            for order in orders {
                switch order {
                case .month: monthFirst = monthFirst ?? line
                case .either: either = either ?? line
                case .day: hasDayFirst = true
                }
            }
        }
    }
}
