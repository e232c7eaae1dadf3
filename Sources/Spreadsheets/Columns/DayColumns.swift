import DelimitedText
import Input
import TargetSetting

/// The columns of days of a list, and which of them are in doubt: where one cell can only be month first, `03/04/2001` may
/// be the fourth of March. A spreadsheet saves its columns alike, and so the doubt is of every column that has such days and
/// none that can only be day first.
struct DayColumns<Field: ColumnField> {
    /// The line on which it is said of a column, and what.
    private var doubts: [Field: (line: Int, problem: CellProblem)] = [:]

    /// The columns with a day that can only be day first, whatever its year.
    private var dayFirst: Set<Field> = []

    /// The first line with a year of two digits, and how many there are, where they are several.
    private var shortYears: [Field: (line: Int, count: Int)] = [:]

    /// The places of all of them.
    let places: [Int]

    init(_ fields: [Field], of columns: Columns<Field>, in sheet: Spreadsheet) {
        places = fields.flatMap(columns.places).sorted()
        for field in fields where columns.positions[field] != nil {
            let short = sheet.rows.filter { row in
                let cells = (try? row.cells.get()).map { columns.cells(field, of: $0) } ?? []
                return cells.count == 1 && cells[0].utf8.count < 10 && DayColumns.hasShortYear(cells[0])
            }
            let isDayFirst = sheet.rows.contains { row in
                let cells = (try? row.cells.get()).map { columns.cells(field, of: $0) } ?? []
                return cells.contains(where: DayColumns.isDayFirst)
            }
            if isDayFirst { dayFirst.insert(field) }
            if short.count > 1 { shortYears[field] = (short[0].line, short.count) }
        }
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
        let first = orders.first { $0.orders.monthFirst != nil }.map { columns.heading(of: $0.field) }
        guard let first = first ?? DayColumns.unreadMonthFirst(besides: columns, in: sheet) else { return }
        for (field, orders) in orders {
            if let line = orders.monthFirst {
                doubts[field] = (line, .columnInDoubt(by: nil))
            } else if let line = orders.either, !orders.hasDayFirst {
                doubts[field] = (line, .columnInDoubt(by: first))
            }
        }
    }

    /// The heading of a column that is not read and in which the month goes first, with nothing against it.
    private static func unreadMonthFirst(besides columns: Columns<Field>, in sheet: Spreadsheet) -> String? {
        let taken = Set(columns.taken.map(\.position))
        let place = sheet.headings.indices.first { place in
            guard !taken.contains(place) else { return false }
            let orders = Orders(
                sheet.rows.lazy.map { row in
                    let cell = (try? row.cells.get())?[place] ?? ""
                    return (row.line, mayBeDay(cell) ? [cell].compactMap(Input.cell.order) : [])
                })
            return orders.monthFirst != nil && !orders.hasDayFirst
        }
        return place.map { shown(sheet.headings[$0]) }
    }

    /// Whether a cell can be a day of digits: most are none, and are told at a glance.
    private static func mayBeDay(_ cell: String) -> Bool {
        (8...20).contains(cell.utf8.count)
            && cell.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    }

    /// Whether the days of a field, or those with years of two digits, are left out, as is said on one line for all.
    func isSaidElsewhere(_ field: Field, of value: String) -> Bool {
        guard !value.isEmpty else { return false }
        return isInDoubt(field) || shortYears[field] != nil && DayColumns.hasShortYear(value)
    }

    func isInDoubt(_ field: Field) -> Bool { doubts[field] != nil }

    /// Whether one day of the column can only be day first, and none can be month first.
    func isDayFirst(_ field: Field) -> Bool { dayFirst.contains(field) && !isInDoubt(field) }

    private static func isDayFirst(_ cell: String) -> Bool {
        let parts = cell.split(separator: "/").map { Int($0) ?? 0 }
        return parts.count == 3 && (13...31).contains(parts[0]) && (1...12).contains(parts[1])
    }

    private static func hasShortYear(_ cell: String) -> Bool {
        do {
            _ = try Input.cell.day(cell)
            return false
        } catch { return error.kind == .yearNotWhole }
    }

    /// What a cell says; nil where it is blank, has a problem, or its column is in doubt, which is noted once.
    /// - Parameter reading: how a cell is read.
    func read(
        _ field: Field, in row: inout RowReading<Field>,
        _ reading: (String) throws(InputProblem) -> Day = Input.cell.day
    ) -> Day? {
        guard let (line, problem) = doubts[field] else {
            let cells = row.columns.cells(field, of: row.cells)
            if let first = shortYears[field], cells.count == 1, DayColumns.hasShortYear(cells[0]) {
                if first.line == row.line { row.note(.yearsNotWhole(lines: first.count), in: field) }
                return nil
            }
            return row.read(field, reading)
        }
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
