/// One thing that is wrong in a file of progression tables.
public struct ProgressionProblem: Equatable, Sendable {
    public let file: String
    /// From 1.
    public let line: Int
    /// The column's name; nil for the line as a whole.
    public let column: String?
    public let message: String

    /// `english.csv, line 3, column lq: There is no grade ‘H’ ...`
    public var inWords: String {
        "\(file), line \(line)\(column.map { ", column \($0)" } ?? ""): \(message)"
    }
}

/// Everything that is wrong in a file of progression tables; never empty.
public struct ProgressionProblems: Error, Equatable, Sendable {
    public let list: [ProgressionProblem]

    init(_ list: [ProgressionProblem]) { self.list = list }
}
