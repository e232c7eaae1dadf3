import FileIntake
import LocalAuthority
import Reports
import TargetSetting

/// Says what became of each file, while files are collected.
struct CollectionScreen {
    private let console: Console
    private let terms: Terms
    private let today: Day
    private var tally = CollectionTally()
    private var list: JSONList

    var foundProblems: Bool { tally.foundProblems }

    init(on console: Console, terms: Terms, today: Day) {
        self.console = console
        self.terms = terms
        self.today = today
        list = JSONList(on: console)
    }

    /// - Parameters:
    ///   - results: what became of the files, in their order.
    ///   - records: the units that they are of, as they stand now.
    mutating func tell(_ files: [Incoming], _ results: [IntakeResult], _ records: [DfENumber: UnitRecord]) {
        for (file, result) in zip(files, results) {
            let record = result.dfe.flatMap { records[$0] }
            tell(FileReport(file, result, of: record, under: terms, on: today))
        }
    }

    mutating func tell(_ problems: [IntakeProblem]) {
        for problem in problems { tell(FileReport(named: problem.name, problem)) }
    }

    private mutating func tell(_ report: FileReport) {
        tally.add(report)
        if console.isJSON { list.add(report) } else { console.print("\(report.file): \(report.text)") }
    }

    func end(isDryRun: Bool) {
        if console.isJSON { return list.end() }
        console.print(tally.sentence)
        console.message(
            isDryRun
                ? "Nothing was written. To do it, type the command without --dry-run."
                : "See whose move it is: pru la")
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
