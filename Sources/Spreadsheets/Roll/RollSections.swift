import DelimitedText
import Input
import TargetSetting

/// A row that says of pupils what they are, and is none: `Year 10`, `LEAVERS`, `Tom Birch left on 12 Nov`.
struct RollSection: Equatable {
    enum Kind: Equatable {
        case place(PlaceSaid)
        case here
        case years(ClosedRange<Int>)
        case other
    }

    /// Of whom it says where they are.
    enum Scope: Equatable {
        case nobody, below
        /// The pupils whom it names, or who have its mark.
        case named
    }

    let line: Int
    /// As it is written.
    let words: String
    let kind: Kind
    fileprivate(set) var scope = Scope.nobody

    fileprivate init(line: Int, words: String, kind: Kind, scope: Scope) {
        (self.line, self.words, self.kind, self.scope) = (line, words, kind, scope)
    }

    fileprivate func saying(_ words: String) -> RollSection {
        RollSection(line: line, words: words, kind: kind, scope: scope)
    }

    /// Nil where a row says more than one thing, or nothing in it says what kind of section it heads. A number may stand beside
    /// it, under whichever heading, where no name does.
    init?(line: Int, _ cells: [String], _ columns: Columns<RollField>) {
        let filled = cells.filter { !$0.isEmpty }
        let said = filled.filter { $0.contains { !$0.isNumber && !"%.".contains($0) } }
        guard let text = said.first ?? filled.first, text.utf8.count <= 200,
            filled.count == 1 || said.count == 1 && columns.isCount(cells, of: text),
            let kind = Kind(text)
        else { return nil }
        (self.line, words, self.kind) = (line, shown(text), kind)
    }
}

extension Columns<RollField> {
    /// Whether a row with a text and numbers has them of no pupil: a list with names has none here, and no reference.
    fileprivate func isCount(_ cells: [String], of text: String) -> Bool {
        guard positions[.surname] != nil || positions[.name] != nil else { return false }
        let reference = cell(.reference, of: cells)
        return reference == nil || reference == text
    }
}

extension RollSection.Kind {
    fileprivate init?(_ text: String) {
        let all = RollField.words(of: text)
        let words = Set(all)
        if PlainWords.isKey(text) {
            self = .other
        } else if Input.cell.isOffRoll(text), text.count > 1 {
            self = .place(.left)
        } else if let said = PlaceSaid(all) {
            self = .place(said)
        } else if !words.isDisjoint(with: RollSection.Kind.ofEarlier) {
            self = .place(.left)
        } else if let year = RollSection.Kind.year(in: all) {
            self = .years(year...year)
        } else if let years = RollSection.Kind.keyStage(in: all) {
            self = .years(years)
        } else if !words.isDisjoint(with: ["current", "present"]) || words.isSuperset(of: ["on", "roll"]) {
            self = .here
        } else if !words.isDisjoint(with: RollSection.Kind.ofOthers) {
            self = .other
        } else {
            return nil
        }
    }

    private static let ofEarlier: Set<String> = [
        "former", "past", "previous", "previously", "prev", "ex", "old", "last",
    ]
    private static let ofOthers: Set<String> = [
        "year", "years", "yr", "yrs", "ks1", "ks2", "ks3", "ks4", "stage", "group", "class", "form", "tutor",
        "girls", "boys", "pupils", "students", "learners", "roll", "primary", "secondary", "count", "number",
        "page", "report", "confidential", "excluded", "medical", "site", "outreach",
    ]

    /// The NC years of the one key stage that words say: `KS3`, `Key Stage 3 pupils`.
    private static func keyStage(in words: [String]) -> ClosedRange<Int>? {
        let text = words.joined(separator: " ").replacing("key stage ", with: "ks").replacing(
            "ks ", with: "ks")
        let stages = Set(text.split(separator: " ").filter { $0.hasPrefix("ks") })
        // Another number says that it is no heading of them all, or of others too.
        guard stages.count == 1, let stage = stages.first?.dropFirst(2),
            text.count(where: \.isNumber) == 1
        else { return nil }
        return ["1": 0...2, "2": 3...6, "3": 7...9, "4": 10...11][stage]
    }

    /// The one NC year that words say: `Year 10`, `Y10 pupils`, `Reception`; nil where they say none, or several numbers.
    private static func year(in words: [String]) -> Int? {
        if words == ["reception"] { return 0 }
        let parts = words.map { word in
            let name = ["year", "yr", "y"].first(where: word.hasPrefix) ?? ""
            return (name: name, number: word.dropFirst(name.count))
        }
        let numbers = parts.indices.filter { place in
            // That of an academic year is no NC year: `Year 10 2010/11`.
            parts[place].number.count <= 2 && (place == 0 || Int(words[place - 1]).map { $0 < 100 } ?? true)
        }.compactMap { Int(parts[$0].number) }
        let isNamed = parts.contains { !$0.name.isEmpty && ($0.number.isEmpty || Int($0.number) != nil) }
        return isNamed && numbers.count == 1 && (0...14).contains(numbers[0]) ? numbers[0] : nil
    }
}

/// The sections of a list, and which of them each pupil stands in.
struct RollSections {
    /// The rows that head them, by their lines.
    private(set) var heads: [Int: RollSection] = [:]
    /// The sections of each other row that say whether its pupil is here, and of which year: by their lines.
    private var around: [Int: (place: RollSection?, year: RollSection?)] = [:]
    /// The notes that name pupils, by the lines of these.
    private var notes: [Int: RollSection] = [:]
    /// The lines above the list that say it of pupils who have a sign.
    private(set) var explained: Set<Int> = []
    /// The signs at names that words above or below the list explain.
    let marks: Set<Character>
    /// Words in the column of references below all pupils, which are no reference.
    private let below: [(line: Int, words: String)]

    init(in sheet: Spreadsheet, _ columns: Columns<RollField>) {
        let rows = sheet.rows.map { row -> (line: Int, cells: [String], section: RollSection?) in
            let cells = (try? row.cells.get()) ?? []
            return (row.line, cells, RollSection(line: row.line, cells, columns))
        }
        lazy var named = NamedRows(rows.filter { $0.section == nil }.map { ($0.line, $0.cells) }, columns)
        let alone = rows.compactMap { row -> (line: Int, words: String)? in
            let filled = row.cells.filter { !$0.isEmpty }
            return filled.count == 1 ? (row.line, filled[0]) : nil
        }
        let lastPupil = rows.last { row in row.cells.count { !$0.isEmpty } > 1 }?.line ?? .max
        below = alone.filter { one in
            one.line > lastPupil && rows.contains { $0.line == one.line && $0.section == nil }
        }
        // One that stands around a title explains nothing.
        marks = Set(
            (sheet.above.map(\.text) + alone.map(\.words)).compactMap { text in
                text.first.flatMap { sign in
                    let isNote =
                        text.count { $0 == sign } == 1 && !PlainWords.areOfList(text, names: [])
                    return NameMark.ofNotes.contains(sign) && isNote ? sign : nil
                }
            })
        for (line, text) in sheet.above where text.first.map(marks.contains) ?? false {
            guard let said = PlaceSaid(RollField.words(of: text)), let (pupils, _) = named.lines(in: text)
            else { continue }
            let note = RollSection(line: line, words: shown(text), kind: .place(said), scope: .named)
            for pupil in pupils { notes[pupil] = note }
            explained.insert(line)
        }
        var (place, year): (RollSection?, RollSection?) = (nil, nil)
        // Whether pupils stand in the last one, and whether those of leavers have sections of their own.
        var (hasPupils, isParted) = (false, false)
        for (line, _, section) in rows {
            guard var section else {
                hasPupils = true
                if let place { heads[place.line]?.scope = .below }
                if place != nil || year != nil { around[line] = (place, year) }
                continue
            }
            if case .place = section.kind, let (pupils, isNote) = named.lines(in: section.words) {
                section.scope = .named
                // What is kept at a pupil names nobody else.
                let bare = section.saying(named.withoutNames(of: pupils, in: section.words))
                for pupil in pupils { notes[pupil] = bare }
                heads[line] = section
                if isNote { continue }
            }
            heads[line] = section
            switch section.kind {
            case .place: (place, year, isParted) = (section, nil, false)
            case .here: (place, year) = (nil, nil)
            case .years, .other:
                if place != nil, !hasPupils { isParted = true }
                if !isParted { place = nil }
                if case .years = section.kind { year = section } else if hasPupils { year = nil }
            }
            hasPupils = false
        }
        let last = rows.last { $0.section == nil }?.line ?? .max
        footers = Set(
            heads.values.filter { section in
                if case .place = section.kind { false } else { section.line > last }
            }.map(\.line))
    }

    /// What is said of where the pupil of a line is, by a note or the section, and which row says it.
    func place(of line: Int) -> (said: PlaceSaid, section: RollSection)? {
        guard let section = notes[line] ?? around[line]?.place, case .place(let said) = section.kind else {
            return nil
        }
        return (said, section)
    }

    /// Those of which nobody knows of whom they say where pupils are, or whether they do.
    var unexplained: [(line: Int, words: String)] {
        let heads = heads.values.filter { section in
            guard case .place = section.kind else { return true }
            return section.scope == .nobody || RollField.words(of: section.words).contains("above")
        }
        return (heads.map { ($0.line, $0.words) } + below).sorted { $0.0 < $1.0 }
    }

    /// The lines below all pupils that head nothing, and say of nobody where they are: how many there are, a page, a key.
    private(set) var footers: Set<Int> = []

    /// The section of one year that a line stands in.
    func year(of line: Int) -> RollSection? { around[line]?.year }
}

extension RollSection {
    /// The row that heads it, which is no pupil.
    var entry: RollEntry {
        RollEntry(
            line: line, details: PupilDetails(), results: [],
            problems: [
                CellProblem.rowOfSection(asksAbout: scope).inLine(line, column: "", value: words)
            ])
    }
}
