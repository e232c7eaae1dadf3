import Foundation
import TargetLanguage

/// Targets with the verdict that a person gave them, one a line: the verdict, a tab, the text.
struct Corpus {
    let lines: [(label: Smart.Verdict, text: String)]

    static let writtenAgainst = "written-against.tsv"
    static let reportedOn = "reported-on.tsv"
    static let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    init(_ name: String) throws {
        let file = Corpus.checkout.appending(path: "Tests/TargetLanguageTests/Corpus/\(name)")
        lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").enumerated()
            .map { number, line in
                let parts = line.split(separator: "\t", maxSplits: 1)
                guard parts.count == 2, let label = Smart.Verdict(rawValue: String(parts[0])) else {
                    throw Unreadable(file: name, line: number + 1)
                }
                return (label, String(parts[1]))
            }
    }

    struct Unreadable: Error {
        let file: String
        let line: Int
    }
}

/// How often the verdict of a person and that of `Smart` meet.
struct Tally {
    private var counts: [Smart.Verdict: [Smart.Verdict: Int]] = [:]

    init(_ corpus: Corpus) {
        for (label, text) in corpus.lines {
            counts[label, default: [:]][Smart(text).verdict, default: 0] += 1
        }
    }

    func count(labelled label: Smart.Verdict, judged verdict: Smart.Verdict) -> Int {
        counts[label]?[verdict] ?? 0
    }

    func labelled(_ label: Smart.Verdict) -> Int { counts[label]?.values.reduce(0, +) ?? 0 }

    /// Of the lines that a person gave this verdict, how many got it, in tenths of a per cent.
    func recall(_ verdict: Smart.Verdict) -> Int {
        Tally.tenths(count(labelled: verdict, judged: verdict), of: labelled(verdict))
    }

    /// Of the lines that got this verdict, how many a person gave it, in tenths of a per cent.
    func precision(_ verdict: Smart.Verdict) -> Int {
        let judged = counts.values.reduce(0) { $0 + ($1[verdict] ?? 0) }
        return Tally.tenths(count(labelled: verdict, judged: verdict), of: judged)
    }

    /// The row of `docs/smart.md`.
    func row(of verdict: Smart.Verdict) -> String {
        let counts = [Smart.Verdict.smart, .part, .vague].map { "\(count(labelled: verdict, judged: $0))" }
        let figures = [precision(verdict), recall(verdict)].map { "\($0 / 10).\($0 % 10)%" }
        let cells = ["\(verdict)", "\(labelled(verdict))"] + counts + figures
        return "| " + cells.joined(separator: " | ") + " |"
    }

    private static func tenths(_ count: Int, of whole: Int) -> Int {
        whole == 0 ? 0 : (count * 2000 + whole) / (2 * whole)
    }
}
