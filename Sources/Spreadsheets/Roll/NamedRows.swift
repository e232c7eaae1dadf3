import DelimitedText
import Input
import TargetSetting

/// The rows of pupils, by the words of their names.
struct NamedRows {
    private typealias Row = (
        line: Int, cells: [String], words: [String], surname: [String], initial: String?, others: String
    )
    private let names: [Row]

    init(_ rows: [(line: Int, cells: [String])], _ columns: Columns<RollField>) {
        names = rows.map { line, row in
            let cells = [RollField.surname, .forename, .name].compactMap {
                row.isEmpty ? nil : columns.cell($0, of: row)
            }
            // A second forename may not stand in a note.
            let words: [String] = cells.flatMap { cell in
                let all = RollField.words(of: cell)
                return cell == columns.cell(.forename, of: row) ? Array(all.prefix(1)) : all
            }
            let forename = (row.isEmpty ? nil : columns.cell(.forename, of: row)).map {
                RollField.words(of: $0)
            }?.first
            let surname = row.isEmpty ? nil : columns.cell(.surname, of: row)
            return (
                line, cells, words, surname.map { RollField.words(of: $0) } ?? [],
                forename?.first.map { String($0) },
                [RollField.ncYear, .enrolment].compactMap { row.isEmpty ? nil : columns.cell($0, of: row) }
                    .joined()
            )
        }
    }

    /// A note without the names of those on some lines.
    func withoutNames(of lines: [Int], in note: String) -> String {
        let known = Set(
            names.filter { lines.contains($0.line) }.flatMap { $0.words + ($0.initial.map { [$0] } ?? []) })
        return note.split(separator: " ").filter { part in
            let words = RollField.words(of: String(part))
            return words.isEmpty || !known.isSuperset(of: words)
        }.joined(separator: " ")
    }

    /// The lines of those whom a note names, or whose mark it begins with, such as an asterisk; nil where there are none. One word
    /// may be that of a school, and head a section too.
    func lines(in note: String) -> (lines: [Int], isNote: Bool)? {
        if let mark = note.first, NameMark.ofNotes.contains(mark) {
            let marked = names.filter { $0.cells.contains { $0.contains(mark) } || $0.others.contains(mark) }
            return marked.isEmpty ? nil : (marked.map(\.line), true)
        }
        let said = RollField.words(of: note)
        let named = names.filter { $0.words.count > 1 && Set(said).isSuperset(of: $0.words) }
        guard named.isEmpty else { return (named.map(\.line), true) }
        let initialled = names.filter { row in
            row.initial.map { said.hasInARow([$0] + row.surname) || said.hasInARow(row.surname + [$0]) }
                ?? false
        }
        guard initialled.isEmpty else { return (initialled.map(\.line), true) }
        let beginnings = ["nb", "note", "ps"]
        let first = said.first { !beginnings.contains($0) }
        let called = names.filter { row in first.map(row.words.contains) ?? false }
        if called.count == 1 { return (called.map(\.line), beginnings.contains(said[0])) }
        // A surname may be a school's as well.
        let bySurname = names.filter { said.hasInARow($0.surname) }
        return bySurname.count == 1 ? (bySurname.map(\.line), false) : nil
    }
}

extension [String] {
    /// Whether some words stand one after another.
    fileprivate func hasInARow(_ words: [String]) -> Bool {
        !words.isEmpty && indices.contains { self[$0...].starts(with: words) }
    }
}
