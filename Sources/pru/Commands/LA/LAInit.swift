import ArgumentParser
import Input
import Reports
import Sentences
import TargetSetting
import Workflows

struct LAInit: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make the LA's register for a cycle and a list of units.",
        discussion: """
            pru la init --cycle 2010-autumn-pru --name Norfolk --units units.csv
            The list is a CSV with the columns DfE number and Unit, and where you have them URN, Head, Email, and a \
            column for each key stage (such as ks2) with the pupils you expect: 0 where a unit has none, and owes nothing.
            """)

    @Option(help: "A cycle that pru cycle list names, or a cycle file.")
    var cycle: String

    @Option(help: "The LA's name.")
    var name: String

    @Option(help: "The list of units: a CSV file.")
    var units: String

    @Option(help: ArgumentHelp("Make a rehearsal that stands at this day.", valueName: "day"))
    var rehearsal: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let console = options.console
        let day = try rehearsal.map(Input(.rehearsalDay).day)
        console.rehearsalDay = day
        let named = try NamedCycle(CycleSource.text(of: cycle), named: cycle)
        let cycle = named.cycle
        let name = try PersonText(name, as: .name)
        let list = try UnitsList(readingFile: units, for: cycle)
        let path = options.registerPath
        try AuthoritySession.makeRegister(
            at: path, named: name, cycle: named, units: list, rehearsalDay: day,
            by: Person.atKeyboard(), now: Clock.now())
        let report = NewAuthorityReport(
            at: path, named: name, for: cycle, units: list.lines.count, ignored: list.ignored,
            isRehearsal: day != nil)
        let next = ShellCommand.$register.withValue(options.register) { Remedy.la(.collect).typed }
        console.show(
            report,
            telling: { report, console in
                console.tell(report.ignored)
                console.print(
                    """
                    A register for the LA \(report.name) is made, with \(counted(report.units, "unit")): \(report.register)
                    Cycle: \(report.cycleHeading)
                    Next: \(next)
                    """)
            })
    }
}
