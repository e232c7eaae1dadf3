import DelimitedText
import Input
import TargetSetting

/// What a list says beside what is read of it: words above it and between its rows, and what stands under headings that nobody knows.
///
/// It is asked about, once, unless it is plain that it says nothing of who counts: what people write of that no list of words
/// could hold, but the words of what else they write.
struct MoreSaid {
    /// What is asked about, with the first line on which it stands.
    typealias Part = (line: Int, remark: ListRemark)

    private var parts: [Part] = []
    /// Where each stands, all of it.
    private(set) var said: Set<SaidMore> = []

    /// - Parameters:
    ///   - columns: the places of those that nobody reads, and whether each is plain; nil where its heading tells it.
    ///   - lines: those above the list that are asked about otherwise.
    ///   - sections: the rows that are no entries of the list, and are not asked about otherwise.
    ///   - names: the words of names that are known, such as the unit's.
    ///   - ofGrades: whether the list has results or targets.
    ///   - read: what columns say that are read, and not wholly understood.
    ///   - answered: the lines that answer what stands in a column: nobody is asked about it there, whatever it says.
    ///   - odd: the cells of a column that are unlike the others, and are asked about though it is plain.
    init(
        in sheet: Spreadsheet, columns: [(place: Int, isPlain: Bool?)], except lines: Set<Int>,
        sections: [(line: Int, words: String)], names: Set<String>, ofGrades: Bool = true,
        read: [Part] = [], answered: (Int) -> Set<Int> = { _ in [] },
        odd: (Int, [ClassCells.Cell]) -> [ClassCells.Cell]
    ) {
        for (line, words) in sheet.above.filter({ !lines.contains($0.line) }) + sections
        where !PlainWords.areOfList(words, names: names, ofGrades: ofGrades) {
            parts.append((line, .words(shown(words))))
            said.insert(SaidMore(line: nil, text: words))
        }
        for (position, isPlain) in columns {
            let done = answered(position)
            let cells = sheet.rows.compactMap { row -> (line: Int, cell: String)? in
                guard let cell = try? row.cells.get()[position], !cell.isEmpty, !done.contains(row.line)
                else { return nil }
                return (row.line, cell)
            }
            let heading = sheet.headings[position]
            let told =
                cells.filter { PlaceSaid(RollField.words(of: $0.cell)) != nil } + odd(position, cells)
            let isAsked =
                !(isPlain ?? (PlainWords.areOfHeading(heading) || MoreSaid.areCounted(cells.map(\.cell))))
            let asked = isAsked ? told + cells : told
            guard let part = MoreSaid.part(heading, at: position, asked) else { continue }
            parts.append(part)
            // Notes are of the pupils beside whom they stand; what nearly all have is of the list.
            let areNotes = cells.count * 2 <= sheet.rows.count
            let isOfMany = Set(cells.map(\.cell)).count > MoreSaid.most
            for (line, cell) in areNotes ? asked : told {
                said.insert(SaidMore(line: line, text: "\(heading): \(cell)"))
            }
            guard isAsked, !areNotes else { continue }
            for (_, cell) in cells {
                said.insert(SaidMore(line: nil, text: isOfMany ? heading : "\(heading): \(cell)"))
            }
        }
        parts += read
        said.formUnion(read.map { SaidMore($0.remark) })
    }

    /// Whether a column has nothing but numbers in their order, as a list has in front of its lines.
    private static func areCounted(_ cells: [String]) -> Bool {
        let numbers = cells.compactMap { Int($0) }
        return cells.count > 1 && numbers.count == cells.count && numbers[0] == 1
            && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
    }

    /// What a column says that is asked about, with its first different cells; nil where it says nothing.
    /// - Parameter cells: the telling ones first.
    static func part(
        _ heading: String, at position: Int, _ cells: [(line: Int, cell: String)],
        as remark: (ListRemark.Cells) -> ListRemark = { .cells($0) }
    ) -> Part? {
        guard let line = cells.first?.line else { return nil }
        var distinct: [String] = []
        for value in cells.map({ shown($0.cell) })
        where !distinct.contains(value) && distinct.count <= most {
            distinct.append(value)
        }
        let said = ListRemark.Cells(
            heading.isEmpty ? .at(position + 1) : .headed(shown(heading)), Array(distinct.prefix(most)),
            areMore: distinct.count > most)
        return (line, remark(said))
    }

    /// How many different cells of a column, and parts, are shown.
    private static let most = 3
    private static let mostParts = 12

    /// What is to be asked; nil where there is nothing.
    var problem: LineProblem? {
        guard let first = parts.map(\.line).min() else { return nil }
        let rest = parts.count - MoreSaid.mostParts
        let remarks = parts.prefix(MoreSaid.mostParts).map(\.remark) + (rest > 0 ? [.more(rest)] : [])
        return LineProblem(line: first, column: "", value: "", kind: .listSaysMore(remarks))
    }
}
