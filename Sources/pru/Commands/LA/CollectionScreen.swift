import Reports
import TargetSetting

/// Says what became of each file, while files are collected.
struct CollectionScreen {
    private let console: Console
    private var list: JSONList

    init(on console: Console) {
        self.console = console
        list = JSONList(on: console)
    }

    mutating func tell(_ report: FileReport) {
        if console.isJSON { list.add(report) } else { console.print("\(report.file): \(report.text)") }
    }

    func end(_ tally: CollectionTally) {
        if console.isJSON { return list.end() }
        console.print(tally.sentence)
        console.message(
            tally.isDryRun
                ? "Nothing was written. To do it, type the command without --dry-run."
                : "See whose move it is: \(Remedy.la(.showBoard).typed)")
    }
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
