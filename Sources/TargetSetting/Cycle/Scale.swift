/// An ordered list of grades in which attainment is measured (B2).
package struct Scale: Equatable, Sendable {
    /// A whole level, which any grade of it reaches.
    package struct Level: Equatable, Sendable {
        /// What is typed for it: `2`.
        package let name: String
        /// The grades that are of it, which stand next to each other in the scale.
        package let grades: [String]

        /// As a cycle file states it, where a grade is of one level at the most.
        package init(name: String, grades: [String]) {
            self.name = name
            self.grades = grades
        }
    }

    /// What measures of the cycle file call it: `nc-levels`.
    package let id: ID
    /// What people read: `GCSE grades`; its id where the cycle file has no title.
    package let title: String
    /// Lowest first.
    package let grades: [String]
    /// Grades that have no place in the order, such as `W`.
    package let unranked: [String]
    /// Whole levels, lowest first; empty where the scale has none.
    package let levels: [Level]
    /// What a grade is worth in an average of points.
    package let points: [String: Points]
    /// The grades that only pupils with SEN are given.
    package let onlyWithSEN: [String]
    /// The grades that are below every one of another scale: PK4 is below the test that gives a scaled score.
    package let below: [ID: [String]]
    /// What else a grade is called: `EL3` for `Entry 3`.
    package let also: [String: [String]]
    /// The ids of the key stages whose results it is for; empty for any.
    package let keyStages: [KeyStage.ID]

    /// The highest grade or level that a key stage has.
    package let highest: [KeyStage.ID: String]
    /// The subjects of the cycle that it is for; empty for any.
    package let subjects: [String]
    /// What stands in a subject's name beside its id where it is examined in it: `BTEC`.
    package let inNames: [String]

    /// Every grade and whole level that can be typed.
    package let names: [String]
    private let namesAsTyped: [String: String]
    private let ranks: [String: Int]
    private let levelsReached: [String: Int]

    /// As a cycle file states it; ranks, and what can be typed, are worked out of it.
    package init(
        id: ID, title: String, grades: [String], unranked: [String], levels: [Level] = [],
        points: [String: Points] = [:], onlyWithSEN: [String] = [], below: [ID: [String]] = [:],
        also: [String: [String]] = [:],
        keyStages: [KeyStage.ID] = [], highest: [KeyStage.ID: String] = [:], subjects: [String] = [],
        inNames: [String] = []
    ) {
        self.id = id
        self.title = title
        self.grades = grades
        self.unranked = unranked
        self.levels = levels
        self.points = points
        self.onlyWithSEN = onlyWithSEN
        self.below = below
        self.also = also
        self.keyStages = keyStages
        self.highest = highest
        self.subjects = subjects
        self.inNames = inNames
        let names = grades + unranked + levels.map(\.name).filter { !grades.contains($0) }
        self.names = names
        namesAsTyped = Dictionary(
            names.map { (Scale.folded($0), $0) }
                + also.flatMap { name, others in others.map { (Scale.folded($0), name) } },
            uniquingKeysWith: { first, _ in first })
        var ranks = Dictionary(
            grades.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for level in levels where ranks[level.name] == nil {
            ranks[level.name] = level.grades.compactMap { ranks[$0] }.min()
        }
        self.ranks = ranks
        levelsReached =
            levels.isEmpty
            ? [:]
            : ranks.mapValues { rank in
                levels.count { level in ranks[level.name].map { $0 <= rank } ?? false }
            }
    }

    /// The grade or whole level as the scale writes it: `2B` is `2b`, `entry 2` is `Entry 2`.
    func name(for typed: String) -> String? {
        ranks[typed] != nil
            ? typed
            : namesAsTyped[Scale.folded(typed)] ?? Scale.ofEntryLevel(typed).flatMap { namesAsTyped[$0] }
    }

    /// `entrylevel3` of `Entry-Level Certificate 3`, and `el3` of `ELC 3`; nil where it is no entry level.
    private static func ofEntryLevel(_ typed: String) -> String? {
        guard let number = typed.last, number.isNumber else { return nil }
        switch typed.dropLast().lowercased().filter(\.isLetter) {
        case "entrylevel", "entrylevelcertificate", "entrylevelcert": return "entrylevel\(number)"
        case "elc": return "el\(number)"
        default: return nil
        }
    }

    /// The grade that a fine grade is of: `C` for `C2` and `C+`, `5` for `5-`; nil where it is none.
    func wholeGrade(of typed: String) -> String? {
        guard let mark = typed.last, "123+-".contains(mark), let whole = name(for: String(typed.dropLast())),
            !mark.isNumber || whole.allSatisfy({ !$0.isNumber })
        else { return nil }
        return whole
    }

    /// The place in the order, 0 for the lowest; a whole level stands where its lowest grade does, and a grade without
    /// a place has none.
    package func rank(of name: String) -> Int? { ranks[name] }

    /// Whether a whole level is named of which some grades are at a threshold and some below: `2` says nothing of 2b.
    func isUndecided(_ name: String, at threshold: String) -> Bool {
        guard let rank = ranks[name], let wanted = ranks[threshold], rank < wanted, !grades.contains(name),
            let top = levels.first(where: { $0.name == name })?.grades.compactMap({ ranks[$0] }).max()
        else { return false }
        return wanted <= top
    }

    /// The highest grade or level of a key stage, where a grade is above it.
    func bound(on name: String, at keyStage: KeyStage.ID) -> String? {
        guard let highest = highest[keyStage], let rank = ranks[name],
            let top = ranks[levels.first { $0.name == highest }?.grades.last ?? highest], rank > top
        else { return nil }
        return highest
    }

    /// How many whole levels a grade has reached: 0 below level 1.
    func wholeLevel(of name: String) -> Int? { levelsReached[name] }

    /// The level that a grade is of: `2` for `2b`; the grade itself where it is of none.
    func levelName(of name: String) -> String { levels.first { $0.grades.contains(name) }?.name ?? name }

    static func folded(_ text: String) -> String {
        text.lowercased().filter { !$0.isWhitespace }
    }
}

extension Scale {
    /// What stands in the names of subjects in which other qualifications than a GCSE are taken, where the cycle says no other.
    package static let namesOfEquivalents = [
        "BTEC", "OCR National", "OCR Nationals", "OCR Nat", "OCR Nats", "Cambridge National",
        "Cambridge Nationals",
        "Cambridge Technical", "Cambridge Technicals", "Diploma", "First Award", "First Certificate",
        "Firsts", "NVQ",
        "VRQ",
    ]
}

extension Scale.ID {
    /// The scale of other qualifications that are worth a GCSE.
    package static let equivalents: Scale.ID = "equivalents"

    /// Instead of a scale where a code says why there is no result: no grade of it is one, and none can be compared.
    package static let noResult: Scale.ID = "no-result"
}

/// A grade, or a whole level, of one of the cycle's scales; or a code that says why there is none.
package struct Grade: Hashable, Sendable {
    /// The id of its scale; `.noResult` of a code.
    package let scale: Scale.ID
    /// As the scale writes it: `2b`, `Entry 2`; of a code, the code in capitals.
    package let name: String

    /// For what was checked when it was taken; `Cycle.grade` reads what is typed.
    package init(scale: Scale.ID, name: String) {
        self.scale = scale
        self.name = name
    }
}
