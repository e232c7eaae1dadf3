/// An ordered list of grades in which attainment is measured (B2).
public struct Scale: Equatable, Sendable {
    /// A whole level, which any grade of it reaches.
    public struct Level: Equatable, Sendable {
        public let name: String
        public let grades: [String]

        public init(name: String, grades: [String]) {
            self.name = name
            self.grades = grades
        }
    }

    public let id: String
    public let title: String
    /// Lowest first.
    public let grades: [String]
    /// Grades that have no place in the order, such as `W`.
    public let unranked: [String]
    /// Whole levels, lowest first; empty where the scale has none.
    public let levels: [Level]
    /// What a grade is worth in an average of points.
    public let points: [String: Tenths]
    /// The grades that only pupils with SEN are given.
    public let onlyWithSEN: [String]
    /// The ids of the key stages whose results it is for; empty for any.
    public let keyStages: [String]

    public init(
        id: String, title: String, grades: [String], unranked: [String], levels: [Level] = [],
        points: [String: Tenths] = [:], onlyWithSEN: [String] = [], keyStages: [String] = []
    ) {
        self.id = id
        self.title = title
        self.grades = grades
        self.unranked = unranked
        self.levels = levels
        self.points = points
        self.onlyWithSEN = onlyWithSEN
        self.keyStages = keyStages
    }

    /// Every grade and whole level that can be typed.
    var names: [String] { grades + unranked + levels.map(\.name).filter { !grades.contains($0) } }

    /// The grade or whole level as the scale writes it: `2B` is `2b`, `entry 2` is `Entry 2`.
    func name(for typed: String) -> String? {
        let wanted = Scale.folded(typed)
        return names.first { $0 == typed } ?? names.first { Scale.folded($0) == wanted }
    }

    /// The place in the order, 0 for the lowest; a whole level stands where its lowest grade does, and a grade without
    /// a place has none.
    public func rank(of name: String) -> Int? {
        if let rank = grades.firstIndex(of: name) { return rank }
        return levels.first { $0.name == name }?.grades.compactMap { grades.firstIndex(of: $0) }.min()
    }

    /// How many whole levels a grade has reached: 0 below level 1.
    func wholeLevel(of name: String) -> Int? {
        guard let rank = rank(of: name), !levels.isEmpty else { return nil }
        return levels.count { level in (self.rank(of: level.name)).map { $0 <= rank } ?? false }
    }

    /// The level that a grade is of: `2` for `2b`; the grade itself where it is of none.
    func levelName(of name: String) -> String { levels.first { $0.grades.contains(name) }?.name ?? name }

    private static func folded(_ text: String) -> String {
        String(text.lowercased().filter { !$0.isWhitespace })
    }
}

/// A grade, or a whole level, of one of the cycle's scales.
public struct Grade: Hashable, Sendable {
    public let scale: String
    public let name: String

    /// For what was checked when it was taken; `Cycle.grade` reads what is typed.
    public init(scale: String, name: String) {
        self.scale = scale
        self.name = name
    }
}
