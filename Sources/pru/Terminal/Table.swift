/// Rows in columns that line up, however wide their letters are.
struct Table {
    private var rows: [[String]] = []

    var isEmpty: Bool { rows.isEmpty }

    mutating func add(_ cells: String...) { rows.append(cells) }

    mutating func add(_ cells: [String]) { rows.append(cells) }

    /// The rows as lines, each column as wide as its widest cell, two spaces apart; the last is not filled up.
    var text: String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { $0.count > column ? $0[column].displayWidth : 0 }.max() ?? 0
        }
        return rows.map { row in
            let cells = row.enumerated().map { column, cell in
                row[(column + 1)...].allSatisfy(\.isEmpty) ? cell : cell.filled(to: widths[column])
            }
            let filled = cells.lastIndex { !$0.isEmpty } ?? 0
            return "  " + cells[...filled].joined(separator: "  ")
        }.joined(separator: "\n")
    }
}
