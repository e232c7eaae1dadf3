import DelimitedText
import Input
import TargetSetting

/// What a column of a list may say, with the headings it has.
protocol ColumnField: CaseIterable, Hashable, Sendable {
    /// The one that goes before the others first.
    var headings: [String] { get }

    /// `Date of birth`, as it is called to people.
    var title: String { get }

    /// What its further columns are called.
    var titleOfOthers: String { get }

    /// Whether its headings are named for one that nobody knows.
    var isSuggested: Bool { get }

    /// Every heading, folded.
    static var known: [String: KnownHeading<Self>] { get }

    /// What may stand beside a heading and says nothing more: `Current` in `Current NC Year`.
    static var qualifiers: Set<String> { get }

    /// Those of which two columns are read both: their headings all mean the very same, or each has a name of its own.
    static var doubled: Set<Self> { get }

    /// Whether nothing stands in a cell of it, or what stands for nothing.
    func isBlank(_ cell: String) -> Bool

    /// Whether a heading says that its column is of something else, such as another school.
    static func isOfElsewhere(_ heading: String) -> Bool

    /// The words by which a heading that nobody knows is like one that is known, however long both are.
    static var tellingWords: Set<String> { get }
}

/// What a heading says, and its place among the headings of the field.
struct KnownHeading<Field: Sendable>: Sendable {
    let field: Field
    let rank: Int
}

/// Words of headings that are short for others: `Pref. Surname`, `Unique Pupil No.`
private let shortWords = [
    "pref": "preferred", "no": "number", "num": "number", "adm": "admission", "enrol": "enrolment",
]

extension ColumnField {
    var title: String { headings[0] }
    var titleOfOthers: String { title }
    func isBlank(_ cell: String) -> Bool { cell.isEmpty }
    var isSuggested: Bool { true }

    /// For `known`.
    static func foldedHeadings() -> [String: KnownHeading<Self>] {
        var known: [String: KnownHeading<Self>] = [:]
        for field in allCases {
            for (rank, heading) in field.headings.enumerated() where known[folded(heading)] == nil {
                known[folded(heading)] = KnownHeading(field: field, rank: rank)
            }
        }
        return known
    }

    static var qualifiers: Set<String> { [] }
    static var doubled: Set<Self> { [] }
    static func isOfElsewhere(_ heading: String) -> Bool { false }
    static var tellingWords: Set<String> { [] }

    static func isHeading(_ cell: String) -> Bool { heading(cell) != nil }

    /// What a heading says; nil where nobody knows it.
    static func heading(_ cell: String) -> KnownHeading<Self>? {
        // Whatever is longer is no heading, and could be a whole file without a line break.
        guard cell.utf8.count <= 200 else { return nil }
        if let known = known[folded(cell)] { return known }
        let words = words(of: cell)
        // Of one word nothing can be left away, and none is written out.
        guard words.count > 1 else { return nil }
        return known[folded(words.filter { !qualifiers.contains($0) }.joined())]
            ?? known[words.map { shortWords[$0] ?? $0 }.joined()]
    }

    static func withoutQualifiers(_ cell: String) -> String {
        words(of: cell).filter { !qualifiers.contains($0) }.joined(separator: " ")
    }

    /// The heading that looks most like one that nobody knows, or shares a telling word with it.
    static func nearest(to heading: String, among free: [String]) -> String? {
        guard !heading.isEmpty, heading.utf8.count <= 200 else { return nil }
        if let near = spelt(like: heading, among: free) { return near }
        let own = words(of: heading)
        // What somebody is to reach says nothing of who they are.
        guard Set(own).isDisjoint(with: ["target", "targets", "level", "grade"]) else { return nil }
        let telling = tellingWords.intersection(own)
        return free.first { !telling.isDisjoint(with: words(of: $0)) }
    }

    /// The heading of which most letters are the same: Reading is no Leaving, and Reg no Ref.
    static func spelt(like heading: String, among free: [String]) -> String? {
        TargetSetting.nearest(to: heading, in: free).flatMap { near in
            editDistance(folded(near), folded(heading)) * 4 <= max(near.count, heading.count) ? near : nil
        }
    }

    static func words(of cell: String) -> [String] {
        PersonText(kept: cell).plainWords()
            ?? cell.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }
}

/// Which column says what.
struct Columns<Field: ColumnField> {
    private(set) var positions: [Field: Int] = [:]
    /// The other columns of a field that is doubled.
    private var others: [Field: [Int]] = [:]
    private(set) var ignored: [IgnoredColumn] = []
    /// What columns may say whose headings nobody knows, by the headings that are nearest.
    private(set) var near: [Int: Field] = [:]
    /// The places of columns of which another says the same.
    private(set) var said: Set<Int> = []
    let headings: [String]

    /// - Parameters:
    ///   - others: the columns that are read otherwise.
    ///   - meant: what columns say whose headings do not tell it; nil where it cannot be told.
    ///   - reasons: why known columns are not read, by their folded headings.
    ///   - complete: whether two columns with one heading never both say something else.
    /// - Throws: `SpreadsheetProblem.columnsAlike`.
    init(
        _ headings: [String], except others: Set<Int> = [], meant: [Int: Field?] = [:],
        reasons: [String: String], complete: (Int, Int) -> Bool = { _, _ in false }
    ) throws(SpreadsheetProblem) {
        func known(_ position: Int) -> KnownHeading<Field>? {
            guard let field = meant[position] else { return Field.heading(headings[position]) }
            return field.map { KnownHeading(field: $0, rank: $0.headings.count + position) }
        }
        self.headings = headings
        var unread: [(position: Int, why: IgnoredColumn.Why)] = []
        var unknown: [Int] = []
        for (position, heading) in headings.enumerated() where !others.contains(position) {
            guard let heard = known(position) else {
                unknown.append(position)
                continue
            }
            let (field, rank) = (heard.field, heard.rank)
            guard let earlier = positions[field] else {
                positions[field] = position
                continue
            }
            let earlierRank = known(earlier)?.rank ?? 0
            guard rank != earlierRank || Field.doubled.contains(field) && complete(earlier, position) else {
                throw .columnsAlike([shown(headings[earlier]), shown(heading)], field: field.title)
            }
            let (winner, loser) = rank < earlierRank ? (position, earlier) : (earlier, position)
            positions[field] = winner
            if Field.doubled.contains(field) {
                self.others[field, default: []].append(loser)
                continue
            }
            said.insert(loser)
            unread.append((loser, .other(heading: headings[winner])))
        }
        let free = Field.allCases.filter { positions[$0] == nil && $0.isSuggested }.flatMap(\.headings)
        for position in unknown {
            let heading = headings[position]
            let nearest = Field.nearest(to: heading, among: free)
            let why: IgnoredColumn.Why =
                if let reason = reasons[folded(Field.withoutQualifiers(heading))] ?? reasons[folded(heading)]
                {
                    .onPurpose(reason)
                } else {
                    .unknown(nearest: Field.isOfElsewhere(heading) ? nil : nearest)
                }
            if case .unknown = why, let nearest { near[position] = Field.heading(nearest)?.field }
            unread.append((position, why))
        }
        ignored = unread.sorted { $0.position < $1.position }.map { position, why in
            let heading = headings[position]
            return IgnoredColumn(
                heading: heading.isEmpty ? "column \(position + 1), without a heading" : shown(heading),
                why: why)
        }
    }

    /// Counts a column as not read, because others say the same.
    mutating func leaveOut(_ field: Field, for other: Field) {
        guard let position = positions.removeValue(forKey: field), let winner = positions[other] else {
            return
        }
        said.insert(position)
        ignored.append(
            IgnoredColumn(
                heading: shown(headings[position]), why: .other(heading: shown(headings[winner]))))
    }

    /// Reads the column of one field as that of another.
    mutating func take(_ field: Field, as other: Field) {
        positions[other] = positions.removeValue(forKey: field)
    }

    /// The heading of a field's column, as it is written.
    func heading(of field: Field) -> String { positions[field].map { shown(headings[$0]) } ?? field.title }

    /// Which columns are taken for what, from left to right.
    var taken: [(position: Int, column: TakenColumn)] {
        (positions.map { ($0.title, $1) }
            + others.flatMap { field, places in places.map { (field.titleOfOthers, $0) } })
            .sorted { $0.1 < $1.1 }.map { title, position in
                (position, TakenColumn(heading: shown(headings[position]), field: title))
            }
    }

    /// The places of a field's columns.
    func places(of field: Field) -> [Int] {
        (positions[field].map { [$0] } ?? []) + (others[field] ?? [])
    }

    /// The cell of a field; nil where it is blank, or where there is no such column.
    func cell(_ field: Field, of cells: [String]) -> String? {
        filled(field, of: cells).map { cells[$0] }
    }

    /// Where the first cell of a field stands that is not blank.
    private func filled(_ field: Field, of cells: [String]) -> Int? {
        guard let position = positions[field] else { return nil }
        if !field.isBlank(cells[position]) { return position }
        return others[field]?.first { !field.isBlank(cells[$0]) }
    }

    /// The heading of the column in which a field's cell stands.
    func heading(of field: Field, in cells: [String]) -> String {
        filled(field, of: cells).map { shown(headings[$0]) } ?? heading(of: field)
    }

    /// What stands in the further columns of a field beside the one of its cell, with their headings.
    func others(_ field: Field, of cells: [String]) -> [(heading: String, cell: String)] {
        guard let others = others[field] else { return [] }
        let first = filled(field, of: cells)
        return others.filter { $0 != first && !field.isBlank(cells[$0]) }.map {
            (shown(headings[$0]), cells[$0])
        }
    }

    /// Every cell of a field that is not blank.
    func cells(_ field: Field, of cells: [String]) -> [String] {
        cell(field, of: cells).map { [$0] + others(field, of: cells).map(\.cell) } ?? []
    }
}
