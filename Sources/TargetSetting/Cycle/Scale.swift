/// An ordered list of grades in which attainment is measured (B2).
public struct Scale: Equatable, Sendable {
    public let id: String
    public let title: String
    /// Lowest first.
    public let grades: [String]
    /// Grades that have no place in the order, such as `W`.
    public let unranked: [String]

    public init(id: String, title: String, grades: [String], unranked: [String]) {
        self.id = id
        self.title = title
        self.grades = grades
        self.unranked = unranked
    }
}
