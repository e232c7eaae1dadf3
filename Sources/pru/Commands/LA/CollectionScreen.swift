import Reports
import TargetSetting

/// Says what became of each file, while files are collected.
struct CollectionScreen {
    private var list: ShownList

    init(on console: Console) { list = ShownList(on: console) }

    mutating func tell(_ report: FileReport) {
        list.add(report) { $1.print("\($0.file): \($0.text)") }
    }

    func end(_ tally: CollectionTally) {
        list.end { console in
            console.print(tally.sentence)
            console.message(
                tally.isDryRun
                    ? "Nothing was written. To do it, type the command without --dry-run."
                    : "See whose move it is: \(Remedy.la(.showBoard).typed)")
        }
    }

    /// Says why the files after those that were told of are not collected.
    /// - Throws: see `ShownList.stop`.
    mutating func stop(for error: any Error) throws -> Never { try list.stop(for: error) }
}

extension FileReport {
    /// What became of it and why; of what was there already, that alone.
    fileprivate var text: String {
        let told = problems.map(\.told)
        return switch outcome {
        case .thereAlready: sentence
        case .leftAlone: ([sentence] + told).filter { !$0.isEmpty }.joined(separator: " ")
        case .collected, .heldBack, .keptApart: ([sentence] + told).joined(separator: "\n  ")
        }
    }
}
