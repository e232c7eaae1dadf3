import ArgumentParser
import Input
import LocalAuthority
import Register
import Reports
import Sentences
import TargetSetting
import Workflows

struct LAUnits: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "units",
        abstract: "Read the list of units again: new units are added, others brought up to date.",
        discussion:
            "Units that are not in the file stay, and so does what it has no column for, or a blank cell."
    )

    @Argument(help: "The list of units: a CSV file.")
    var file: String

    @Option(
        help: ArgumentHelp(
            "Remove of the units in the file what it does not say: urn, head, email, or a key stage's pupils.",
            valueName: "what"))
    var clear: [String] = []

    @Flag(help: "Show what would be done, and do nothing.")
    var dryRun = false

    @Flag(help: "Give a unit what is another's without asking.")
    var yes = false

    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        if yes, dryRun {
            throw CommandLineProblem.doesNotGoWith(
                "--yes", with: "--dry-run", because: "what writes nothing asks nothing")
        }
        let (cycle, console) = (session.terms.cycle, session.console)
        let list = try UnitsList(
            readingFile: file, for: cycle, known: Set(session.register.units().map(\.unit.dfe)))
        let fields = try Set(
            clear.map {
                try Input(.cleared).one(of: ListedUnit.Field.clearable(in: cycle), called: \.text, $0)
            })
        var changes = try session.authority.changes(by: list, clearing: fields)
        if !dryRun {
            changes = try session.authority.list(
                list, clearing: fields, takingNames: takesNames(in: changes, console), ifStill: changes)
        }
        session.console.show(
            UnitsReport(changes, of: list.lines.count, ignored: list.ignored, isDryRun: dryRun),
            telling: tell)
    }

    private func tell(_ report: UnitsReport, on console: Console) {
        console.tell(report.ignored)
        console.print(
            "\(counted(report.units, "unit")) in the file, \(report.changed) of them new or different. Units that are not in it stay as they are."
        )
        for change in report.changesInWords { console.print("  \(change)") }
        for question in report.questions { console.message("It will be asked: \(question).") }
        if report.dryRun {
            console.message("Nothing was written. To do it, type the command without --dry-run.")
        }
    }

    private func takesNames(in changes: [UnitChange], _ console: Console) -> Bool {
        let questions = changes.compactMap(\.takingInWords)
        guard !yes else { return true }
        guard !questions.isEmpty, options.mayAsk else { return false }
        let question = "\(questions.joined(separator: ".\n")). Is that meant? Type yes or no:"
        return console.ask(question) == .yes
    }
}

extension UnitsList {
    /// - Parameter known: the units that are listed already.
    /// - Throws: `UnitsProblems`, `SpreadsheetProblem` or `FileProblem`.
    init(readingFile path: String, for cycle: Cycle, known: Set<DfENumber> = []) throws {
        try self.init(FileReading.bytesOrInput(path), named: path, for: cycle, known: known)
    }
}

extension Console {
    /// Says which columns of a list of units are not read.
    func tell(_ ignored: [ImportReport.Ignored]) {
        for column in ignored {
            message("The column ‘\(column.column)’ is not read.\(column.what.map { " \($0)" } ?? "")")
        }
    }
}
