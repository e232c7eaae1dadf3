import ArgumentParser
import Formats
import FoundationEssentials
import Input
import Register
import Sentences
import TargetSetting

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
        let console = Console(isJSON: options.json)
        let text = try CycleSource.text(of: cycle)
        let day = try rehearsal.map(Input(.rehearsalDay).day)
        let unit = try Unit(name: PersonText(unit, as: .name), dfe: DfENumber(dfe), urn: urn)
        let file = try CycleSource.file(text, from: cycle)
        let set = try TargetSet(beginning: file.cycle, for: unit, rehearsalDay: day)
        let path = options.registerPath
        try Register.create(
            at: path, for: set, keeping: KeptCycle(yaml: text, json: file.json), by: Person.atKeyboard(),
            now: Clock.now())
        console.rehearsalDay = day
        let made: Facts = [
            "register": path, "unit": unit.name, "cycle": set.cycle.id, "rehearsal": set.isRehearsal,
            "changes": [["change": "register-made", "path": path] as Facts],
        ]
        console.show(made) {
            """
            A register for \(unit.name), \(unit.dfe), is made: \(path)
            Cycle: \(set.cycle.heading)
            Next: \(TaskList(of: set, on: day ?? Clock.now().today).next.told(in: set))
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

    /// - Throws: `CycleFileProblems` with every problem, each with its place in the file.
    static func file(_ text: String, from name: String) throws -> CycleFile {
        do {
            return try CycleFile(yaml: text)
        } catch {
            throw CycleFileProblems(file: name, problems: error)
        }
    }
}

/// Everything that is wrong in a cycle file that was named.
struct CycleFileProblems: UserFacing {
    let file: String
    let problems: CycleProblems

    var code: String { "cycle-file" }
    var facts: Facts { problems.facts.adding(["file": file]) }
    var message: String {
        (["There are problems in the cycle file. Nothing was made."] + lines).joined(separator: "\n")
    }

    /// A line for each, as other tools can read it: `file:line:column: message`.
    var lines: [String] { problems.list.map { "\(file):\($0.line):\($0.column): \($0.message)" } }
}
