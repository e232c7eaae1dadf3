/// One thing that is wrong in a file of progression tables.
package struct ProgressionProblem: Equatable, Sendable {
    /// The file's name.
    package let file: String
    /// From 1.
    package let line: Int
    /// The column's name; nil for the line as a whole.
    package let column: String?
    /// What is wrong, with the value, in whole sentences.
    package let message: String

    /// `english.csv, line 3, column lq: There is no grade ‘H’ ...`
    package var inWords: String {
        "\(file), line \(line)\(column.map { ", column \($0)" } ?? ""): \(message)"
    }
}

/// Everything that is wrong in a file of progression tables; never empty.
package struct ProgressionProblems: Error, Equatable {
    /// Each with its file and line.
    package let list: [ProgressionProblem]

    init(_ list: [ProgressionProblem]) { self.list = list }
}
