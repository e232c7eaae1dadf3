import Sentences

/// How many files became what, while they are collected.
package struct CollectionTally: Sendable {
    private var counts: [FileReport.Outcome: Int] = [:]
    /// Whether somebody must see to one of them.
    package private(set) var foundProblems = false
    /// Whether nothing is written in the end.
    package let isDryRun: Bool

    /// A tally of no file yet.
    package init(isDryRun: Bool = false) { self.isDryRun = isDryRun }

    /// Counts one more file, by what became of it.
    package mutating func add(_ report: FileReport) {
        counts[report.outcome, default: 0] += 1
        if report.isOfConcern { foundProblems = true }
    }

    /// `3 submissions collected, 2 kept apart.`
    package var sentence: String {
        let others: [(FileReport.Outcome, String)] = [
            (.heldBack, "held back"), (.thereAlready, "there already"), (.keptApart, "kept apart"),
            (.leftAlone, "left alone"),
        ]
        let told = others.compactMap { outcome, words in counts[outcome].map { ", \($0) \(words)" } }
        return "\(counted(counts[.collected] ?? 0, "submission")) collected\(told.joined())."
    }
}
