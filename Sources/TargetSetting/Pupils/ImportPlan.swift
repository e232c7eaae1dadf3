/// What an import would do, line by line.
package struct ImportPlan: Equatable, Sendable {
    /// The lines of each kind.
    package internal(set) var added: [Int] = []
    package internal(set) var changed: [Int] = []
    package internal(set) var unchanged: [Int] = []
    package internal(set) var problems: [LineProblem] = []
    /// The numbers of the pupils on the roll that the file does not name; nothing is done about them.
    package internal(set) var missing: [Int] = []

    init() {}

    /// The number of lines that have a problem.
    package var linesLeftOut: Int { Set(problems.map(\.line)).count }
}
