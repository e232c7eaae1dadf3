import DelimitedText
import Input
import TargetSetting

/// A row with one cell that says of the pupils below it what they are: `Year 10`, `LEAVERS`.
struct RollSection: Equatable {
    enum Kind: Equatable {
        /// They have left.
        case left
        /// They are registered at another school, or there too.
        case elsewhere
        case here
        case year(Int)
        case other
    }

    let line: Int
    /// As it is written.
    let words: String
    let kind: Kind

    /// Nil where more than one cell of a row is filled, or nothing in it says what kind of section it heads.
    init?(line: Int, _ cells: [String]) {
        let filled = cells.filter { !$0.isEmpty }
        guard filled.count == 1, filled[0].utf8.count <= 200, let kind = Kind(filled[0]) else { return nil }
        (self.line, words, self.kind) = (line, shown(filled[0]), kind)
    }
}

extension RollSection.Kind {
    fileprivate init?(_ text: String) {
        let all = RollField.words(of: text)
        let words = Set(all)
        let isDenied = !words.isDisjoint(with: ["off", "not", "no", "longer"])
        if Input.cell.isOffRoll(text), text.count > 1 {
            self = .left
        } else if !words.isDisjoint(with: RollSection.Kind.ofLeaving)
            || isDenied && !words.isDisjoint(with: ["roll", "here", "longer", "current"])
        {
            self = .left
        } else if !words.isDisjoint(with: [
            "elsewhere", "mainstream", "dual", "dually", "subsidiary", "guest", "guests",
        ])
            || !words.isDisjoint(with: ["other", "another", "main"])
                && !words.isDisjoint(with: ["school", "schools", "provider", "providers"])
        {
            self = .elsewhere
        } else if let year = RollSection.Kind.year(in: all) {
            self = .year(year)
        } else if !words.isDisjoint(with: ["current", "present"]) || words.isSuperset(of: ["on", "roll"]) {
            self = .here
        } else if !words.isDisjoint(with: RollSection.Kind.ofOthers) {
            self = .other
        } else {
            return nil
        }
    }

    private static let ofLeaving: Set<String> = [
        "left", "leaver", "leavers", "leaving", "gone", "former", "departed", "withdrawn", "removed",
        "archived", "inactive", "past", "previous", "previously", "prev", "ex", "old", "last",
    ]
    private static let ofOthers: Set<String> = [
        "year", "years", "yr", "yrs", "ks1", "ks2", "ks3", "ks4", "stage", "group", "class", "form", "tutor",
        "girls", "boys", "pupils", "students", "learners", "roll", "primary", "secondary",
    ]

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

    init(in sheet: Spreadsheet) {
        var (place, year): (RollSection?, RollSection?) = (nil, nil)
        // Whether pupils stand in the last one, and whether those of leavers have sections of their own.
        var (hasPupils, isParted) = (false, false)
        for row in sheet.rows {
            let cells = (try? row.cells.get()) ?? []
            guard let section = RollSection(line: row.line, cells) else {
                hasPupils = true
                if place != nil || year != nil { around[row.line] = (place, year) }
                continue
            }
            heads[row.line] = section
            switch section.kind {
            case .left, .elsewhere: (place, year, isParted) = (section, nil, false)
            case .here: (place, year) = (nil, nil)
            case .year, .other:
                if place != nil, !hasPupils { isParted = true }
                if !isParted { place = nil }
                if case .year = section.kind { year = section } else if hasPupils { year = nil }
            }
            hasPupils = false
        }
    }

    /// The section of leavers, or of pupils of another school, that a line stands in.
    func place(of line: Int) -> RollSection? { around[line]?.place }

    /// The section of one year that a line stands in.
    func year(of line: Int) -> RollSection? { around[line]?.year }
}

extension RollSection {
    /// The row that heads it, which is no pupil.
    var entry: RollEntry {
        RollEntry(
            line: line, details: PupilDetails(), results: [],
            problems: [
                CellProblem.rowOfSection(asksAbout: kind == .left || kind == .elsewhere)
                    .inLine(line, column: "", value: words)
            ])
    }
}
