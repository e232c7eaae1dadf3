import DelimitedText
import TargetSetting

/// The column of references, and what stands beside them in their cells: `1203 (left)`, `LEFT 1204`, `1205 S`.
struct References {
    /// Whether a space is no part of a reference: hardly any has one.
    private let areOneWord: Bool

    init(in sheet: Spreadsheet, _ columns: Columns<RollField>) {
        let cells = sheet.rows.compactMap { row in
            (try? row.cells.get()).flatMap { columns.cell(.reference, of: $0) }
        }
        let several = cells.count { $0.contains(" ") }
        // Of half of them, the rest is a mark where the others are such numbers without it.
        func shape(_ cell: String) -> String {
            String(cell.prefix { $0 != " " }.map { $0.isNumber ? "0" : $0.isLetter ? "a" : $0 })
        }
        let shapes = Set(cells.filter { !$0.contains(" ") }.map(shape))
        areOneWord =
            several * 2 < cells.count
            || several > 0 && cells.allSatisfy { shapes.contains(shape($0)) }
    }

    /// A reference without the mark beside it.
    func bare(_ cell: String) -> String { parts(of: cell)?.bare ?? cell }

    /// What stands beside a reference; nil where nothing does.
    func mark(in cell: String) -> String? { parts(of: cell)?.mark }

    private func parts(of cell: String) -> (bare: String, mark: String)? {
        let isMarked = CellMarks.markIn(cell) != nil
        guard isMarked || areOneWord && cell.contains(" ") else { return nil }
        let words = cell.split { " ([".contains($0) }
        guard let word = words.first(where: { $0.contains(where: \.isNumber) }) ?? words.first else {
            return nil
        }
        let bare = word.prefix { CellMarks.signsIn(String($0)) == nil }
        guard !bare.isEmpty, bare.count < cell.count else { return isMarked ? (cell, cell) : nil }
        let mark = String(cell[..<word.startIndex] + cell[bare.endIndex...])
        return (String(bare), mark)
    }
}
