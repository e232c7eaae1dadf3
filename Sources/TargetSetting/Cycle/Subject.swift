/// A subject as the cycle names it, with what else people call it.
package struct Subject: Equatable, Sendable {
    /// As it is shown, and as measures name it.
    package let name: String
    /// What else people and lists call it; a name is of one subject only.
    package let also: [String]
    /// As how many examinations a grade in it counts: a double award as two.
    package let counts: Int
    /// The subject in which the second grade of a double award is recorded, where it is another; then each counts once.
    package let secondGrade: String?
    /// The subjects that it is taken instead of: who has a target in it and in one of them is asked about.
    package let insteadOf: [String]

    /// As a cycle file states it, where no name is of two subjects.
    package init(
        name: String, also: [String], counts: Int = 1, secondGrade: String? = nil, insteadOf: [String] = []
    ) {
        self.name = name
        self.also = also
        self.counts = counts
        self.secondGrade = secondGrade
        self.insteadOf = insteadOf
    }

    /// A name as it is told from others: its words in small letters, without `and` and `&`. `D & T` and `DT` are one.
    package static func folded(_ name: String) -> String {
        let words = words(of: name)
        let left = words.filter { $0 != "and" }
        return (left.isEmpty ? words : left).joined()
    }

    /// Whether a name is of a subject in which many take a GCSE, as schools write it: nobody need ask whether it is one.
    static func isOrdinary(_ name: String) -> Bool { ordinary.contains(folded(name)) }

    private static let ordinary: Set<String> = Set(
        [
            "photography", "textiles", "textiles technology", "art textiles", "graphics", "graphic products",
            "graphic design", "resistant materials", "product design", "electronics", "electronic products",
            "systems and control", "catering", "hospitality and catering", "home economics",
            "child development", "engineering", "manufacturing", "welsh", "italian", "urdu", "russian",
            "chinese", "mandarin", "arabic", "bengali", "panjabi", "punjabi", "turkish", "portuguese",
            "latin",
            "sociology", "psychology", "law", "economics", "geology", "astronomy", "humanities",
            "performing arts", "expressive arts", "film studies", "applied science", "environmental science",
            "leisure and tourism", "travel and tourism", "ceramics", "fine art", "music technology",
        ].map(folded))

    /// Subjects in which many take a GCSE, each with others that may be the same one under another name: the general beside the
    /// particular, a language beside its other name.
    static let mayBeOne: [(name: String, others: [String])] = [
        (
            "design and technology",
            [
                "resistant materials", "product design", "graphics", "graphic products", "graphic design",
                "electronics", "electronic products", "systems and control", "textiles",
                "textiles technology", "food technology", "catering",
            ]
        ),
        ("graphics", ["graphic products", "graphic design"]), ("graphic products", ["graphic design"]),
        ("textiles", ["textiles technology", "art textiles"]), ("art textiles", ["textiles technology"]),
        ("art", ["art textiles", "graphic design"]),
        ("catering", ["hospitality and catering", "food technology", "home economics"]),
        ("home economics", ["food technology", "child development", "hospitality and catering"]),
        ("electronics", ["electronic products", "systems and control"]),
        ("performing arts", ["drama", "dance", "expressive arts"]), ("expressive arts", ["drama", "dance"]),
        ("leisure and tourism", ["travel and tourism"]), ("ICT", ["computing"]), ("chinese", ["mandarin"]),
        ("engineering", ["manufacturing"]),
    ]

    /// Whether words say that it is half an examination, or two.
    static func isOfOtherSize(_ words: [String]) -> Bool { isShort(words) || isDouble(words) }

    private static func isShort(_ words: [String]) -> Bool { words.contains("short") }

    private static func isDouble(_ words: [String]) -> Bool {
        words.contains("double") || words.contains("dual") || words.last == "da"
    }

    /// Whether a name says that it is a short course.
    package static func isShortCourse(_ name: String) -> Bool { isShort(words(of: name)) }
    /// Whether a name says that it is a double award: `double`, `dual`, or `DA` at the end.
    package static func isDoubleAward(_ name: String) -> Bool { isDouble(words(of: name)) }

    static func words(of name: String) -> [String] {
        PersonText(kept: name).plainWords()
            ?? name.split { !($0.isLetter || $0.isNumber) }.map { PersonText(kept: String($0)).folded }
    }
}
