import ArgumentParser
import Formats
import LocalAuthority
import Register
import Reports
import Sentences
import TargetSetting
import Workflows

struct LAList: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Write the list of targets to pass on: accepted revisions only, unless --all.")

    @Option(help: ArgumentHelp("For a spreadsheet.", valueName: "file"))
    var csv: String?

    @Option(help: ArgumentHelp("For programs, and to compare with in a later year.", valueName: "file"))
    var json: String?

    @Flag(help: "Revisions that nobody has accepted as well.")
    var all = false

    @Option(help: "The register's file. Without it $PRU_REGISTER, else pru.sqlite in the current folder.")
    var register: String?

    @Flag(help: "Never ask a question.")
    var noInput = false

    /// `--json` names a file here.
    var options: GlobalOptions {
        var options = GlobalOptions()
        options.register = register
        options.json = false
        options.noInput = noInput
        return options
    }

    func run(in session: LASession) throws {
        guard csv != nil || json != nil else {
            throw CommandLineProblem.typeAtLeastOne(["--csv FILE", "--json FILE"])
        }
        tell(try session.authority.passOn(all: all, csv: csv, json: json), on: session.console)
    }

    private func tell(_ report: PassedOnReport, on console: Console) {
        for file in report.files { console.print(file) }
        console.message(
            "The list holds the targets of \(counted(report.units, "unit"))\(report.acceptedOnly ? ", as the LA accepted them" : "")."
        )
        let on = report.goesOnBy.map { " It goes on by \($0.inWords)." } ?? ""
        if report.missing > 0 {
            console.message(
                "\(counted(report.missing, "unit")) of the list \(report.missing == 1 ? "is" : "are") not in it.\(on) See: \(Remedy.la(.showBoard).typed)"
            )
        }
        for unit in report.behind {
            console.message("\(unit.dfe), \(unit.unit): a newer revision came after the one in the list.")
        }
    }
}

struct LASummary: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "summary", abstract: "Totals and weighted means of all units, and what to ask about.",
        discussion: """
            Percentages are of all pupils together, absence of all possible sessions: never means of percentages. With \
            lists of earlier years (pru la list --json FILE) it asks about what did not change.
            """)

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Lists of earlier years that pru la list --json wrote.", valueName: "file"))
    var earlier: [String] = []

    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        let lists = try earlier.map { path in
            do {
                return try TargetListFile(json: FileReading.bytes(of: path)).list
            } catch let problem as TargetListProblem {
                throw FileProblem.notTaken(path, problem)
            }
        }
        let counting = try session.authority.counting(all: true)
        let report = SummaryReport(
            Summary(of: counting.map(\.targets), cycle: session.terms.cycle, earlier: lists),
            units: counting.count)
        session.console.show(report, text)
    }

    private func text(_ summary: SummaryReport) -> String {
        var table = Table()
        for measure in summary.measures { table.add(measure.title, measure.total, measure.unitsInWords) }
        for absence in summary.absence {
            table.add("\(absence.title) \(absence.year)", absence.mean, absence.unitsInWords)
        }
        let leftOut =
            summary.measures.map { ($0.title, $0.leftOutInWords) }
            + summary.absence.map { ($0.title, $0.leftOutInWords) }
        var lines = ["\(counted(summary.units, "unit")) with a submission that counts", table.text]
        lines += leftOut.compactMap { title, words in words.map { "\(title): \($0)" } }
        lines += summary.unusedLists
        if !summary.flags.isEmpty {
            lines += ["", "To ask about:"] + summary.flags.map { "  \($0.dfe), \($0.unit): \($0.message)" }
        }
        return lines.joined(separator: "\n")
    }
}
