import DelimitedText
import Input
import TargetSetting

/// What a list says beside what is read of it: words above it and between its rows, and what stands under headings that nobody knows.
///
/// It is asked about, once, unless it is plain that it says nothing of who counts: what people write of that no list of words
/// could hold, but the words of what else they write.
struct MoreSaid {
    /// Each as it is shown, with the first line on which it stands.
    private var parts: [(line: Int, text: String)] = []

    /// - Parameters:
    ///   - columns: the places of those that nobody reads, and whether each is plain; nil where its heading tells it.
    ///   - lines: those above the list that are asked about otherwise.
    ///   - sections: the rows that are no entries of the list, and are not asked about otherwise.
    ///   - names: the words of names that are known, such as the unit's.
    ///   - read: what columns say that are read, and not wholly understood.
    init(
        in sheet: Spreadsheet, columns: [(place: Int, isPlain: Bool?)], except lines: Set<Int>,
        sections: [(line: Int, words: String)], names: Set<String>,
        read: [(line: Int, text: String)] = []
    ) {
        for (line, words) in sheet.above.filter({ !lines.contains($0.line) }) + sections
        where !PlainWords.areOfList(words, names: names) {
            parts.append((line, "‘\(shown(words))’"))
        }
        for (position, isPlain) in columns {
            let cells = sheet.rows.compactMap { row -> (line: Int, cell: String)? in
                guard let cell = try? row.cells.get()[position], !cell.isEmpty else { return nil }
                return (row.line, cell)
            }
            let heading = sheet.headings[position]
            let said = cells.filter { PlaceSaid(RollField.words(of: $0.cell)) != nil }
            let asked = isPlain ?? PlainWords.areOfHeading(heading) ? said : said + cells
            if let part = MoreSaid.part(heading, at: position, asked) { parts.append(part) }
        }
        parts += read
    }

    /// What a column says that is asked about, with its first different cells; nil where it says nothing.
    /// - Parameter cells: the telling ones first.
    static func part(
        _ heading: String, at position: Int, _ cells: [(line: Int, cell: String)]
    ) -> (line: Int, text: String)? {
        guard let line = cells.first?.line else { return nil }
        var distinct: [String] = []
        for value in cells.map({ shown($0.cell) })
        where !distinct.contains(value) && distinct.count <= most {
            distinct.append(value)
        }
        let name = heading.isEmpty ? "column \(position + 1), without a heading:" : "\(shown(heading)):"
        let values = distinct.prefix(most).map { "‘\($0)’" }.joined(separator: ", ")
        return (line, "\(name) \(values)" + (distinct.count > most ? " and others" : ""))
    }

    /// How many different cells of a column, and parts, are shown.
    private static let most = 3
    private static let mostParts = 12

    /// What is to be asked; nil where there is nothing.
    var problem: LineProblem? {
        guard let first = parts.map(\.line).min() else { return nil }
        let texts =
            parts.prefix(MoreSaid.mostParts).map(\.text)
            + (parts.count > MoreSaid.mostParts ? ["and \(parts.count - MoreSaid.mostParts) more"] : [])
        return LineProblem(
            line: first, column: "", value: texts.joined(separator: "; "), kind: .listSaysMore(texts))
    }
}
