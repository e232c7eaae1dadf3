import DelimitedText
import Input

extension Spreadsheet {
    /// Whether one of its first lines has the headings of a summary of attendance: the possible sessions, and those of which it says
    /// what became of them.
    var areSessions: Bool {
        let first = rows.prefix(5).flatMap { row in (try? row.cells.get()).map { [$0] } ?? row.whole }
        return ([headings] + first).contains { cells in
            let words = cells.map(folded)
            return words.contains { $0.contains("possible") }
                && words.contains { cell in Self.kept.contains { cell.contains($0) } }
        }
    }

    private static let kept = ["attend", "present", "authorised", "absen"]
}
