import DelimitedText
import Input

extension Spreadsheet {
    /// Whether one of its first lines has the headings of a summary of attendance: the possible sessions, and those of which it says
    /// what became of them.
    var areSessions: Bool {
        let first = rows.prefix(5).flatMap { row in (try? row.cells.get()).map { [$0] } ?? row.whole }
        return ([headings] + first).contains(where: Self.areOfSessions)
    }

    /// Whether it is a summary of attendance by its headings: then a row may be a pupil.
    var hasSessions: Bool { Self.areOfSessions(headings) }

    /// Whether a column of such a summary has nothing but numbers of sessions, or rates.
    func isOfSessions(_ place: Int) -> Bool {
        let heading = folded(headings[place])
        guard hasSessions, (Self.kept + Self.counted).contains(where: { heading.contains($0) }) else {
            return false
        }
        return rows.compactMap { try? $0.cells.get()[place] }
            .allSatisfy { $0.allSatisfy { $0.isNumber || "%. ".contains($0) } }
    }

    private static func areOfSessions(_ headings: [String]) -> Bool {
        let words = headings.map(folded)
        return words.contains { $0.contains("possible") }
            && words.contains { cell in kept.contains { cell.contains($0) } }
    }

    private static let kept = ["attend", "present", "authorised", "absen"]
    private static let counted = ["possible", "late", "missed", "approved", "unexplained"]
}
