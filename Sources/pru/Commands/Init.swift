import ArgumentParser
import Formats
import Input
import Register
import Reports
import TargetSetting
import Workflows

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make a register for a unit and a cycle.",
        discussion: """
            pru init --cycle 2010-autumn-pru --unit 'Sample PRU' --dfe 926/1105
            With --rehearsal DAY the register is for trying things out: it has a day of its own, which pru today moves, \
            and everything that comes out of it says REHEARSAL.
            """)

    @Option(help: "A cycle that pru cycle list names, or a cycle file.")
    var cycle: String

    @Option(help: "The unit's name.")
    var unit: String

    @Option(help: "The unit's DfE number, such as 926/1105.")
    var dfe: String

    @Option(help: "The unit's URN: six digits.")
    var urn: String?

    @Option(help: ArgumentHelp("Make a rehearsal that stands at this day.", valueName: "day"))
    var rehearsal: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let console = options.console
        let text = try CycleSource.text(of: cycle)
        let day = try rehearsal.map(Input(.rehearsalDay).day)
        let unit = try Unit(name: PersonText(unit, as: .name), dfe: DfENumber(dfe), urn: urn)
        let path = options.registerPath
        let set = try UnitSession.makeRegister(
            at: path, for: unit, cycle: NamedCycle(text, named: cycle), rehearsalDay: day,
            by: Person.atKeyboard(), now: Clock.now())
        console.rehearsalDay = day
        let next = ShellCommand.$register.withValue(options.register) {
            TaskList(of: set, on: day ?? Clock.now().today).next.told(in: set)
        }
        console.show(NewRegisterReport(of: set, at: path, next: next)) {
            """
            A register for \($0.unit), \($0.dfe), is made: \($0.register)
            Cycle: \($0.cycleHeading)
            Next: \($0.next)
            """
        }
    }
}

/// A cycle by the id of a shipped one, or by its file's path.
enum CycleSource {
    /// - Throws: `Refusal.unknown`, `FileProblem`.
    static func text(of name: String) throws -> String {
        let looksLikeFile = name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
        return looksLikeFile ? try FileReading.text(of: name) : try ShippedCycles.text(of: name)
    }
}
