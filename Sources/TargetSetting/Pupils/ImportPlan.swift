/// What an import would do, line by line.
package struct ImportPlan: Equatable, Sendable {
    /// The lines of each kind.
    package internal(set) var added: [Int] = []
    package internal(set) var changed: [Int] = []
    package internal(set) var unchanged: [Int] = []
    package internal(set) var problems: [LineProblem] = []
    /// The numbers of the pupils on the roll that the file does not name; nothing is done about them.
    package internal(set) var missing: [Int] = []
    /// What was known of who pupils are and is something else now.
    package internal(set) var corrections: [Correction] = []

    /// A line that changes who a pupil is said to be: a marriage, a spelling, a UPN for good.
    package struct Correction: Equatable, Sendable {
        package let line: Int
        package let before: PupilDetails
        package let after: PupilDetails
    }

    init() {}

    /// The number of lines that have a problem.
    package var linesLeftOut: Int { Set(problems.map(\.line)).count }
}
