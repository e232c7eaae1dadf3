/// What an import would do, line by line.
public struct ImportPlan: Equatable, Sendable {
    /// The lines of each kind.
    public internal(set) var added: [Int] = []
    public internal(set) var changed: [Int] = []
    public internal(set) var unchanged: [Int] = []
    public internal(set) var problems: [LineProblem] = []
    /// The numbers of the pupils on the roll that the file does not name; nothing is done about them.
    public internal(set) var missing: [Int] = []

    init() {}

    var inWords: String {
        "\(added.count) added, \(changed.count) changed, \(unchanged.count) left as they were, \(Set(problems.map(\.line)).count) with problems"
    }
}
