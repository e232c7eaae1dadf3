import ArgumentParser
import Formats
import FoundationEssentials
import Input
import LocalAuthority
import Register
import Sentences
import Spreadsheets
import TargetSetting

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
        let console = Console(isJSON: options.json)
        let day = try rehearsal.map(Input(.rehearsalDay).day)
        console.rehearsalDay = day
        let text = try CycleSource.text(of: cycle)
        let file = try CycleSource.file(text, from: cycle)
        let cycle = file.cycle
        let name = try PersonText(name, as: .name)
        let list = try UnitsList.read(units, for: cycle, on: console)
        try AuthorityRegister.create(
            at: options.registerPath, named: name, for: cycle,
            keeping: KeptCycle(yaml: text, json: file.json), units: list, rehearsalDay: day,
            by: Person.atKeyboard(), now: Clock.now())
        let path = options.registerPath
        let made: Facts = [
            "register": path, "name": name, "cycle": cycle.id, "units": list.count, "rehearsal": day != nil,
            "changes": [["change": "register-made", "path": path] as Facts],
        ]
        console.show(made) {
            """
            A register for the LA \(name) is made, with \(counted(list.count, "unit")): \(path)
            Cycle: \(cycle.heading)
            Next: pru la collect FILE
            """
        }
    }
}

struct LAUnits: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "units",
        abstract: "Read the list of units again: new units are added, others brought up to date.")

    @Argument(help: "The list of units: a CSV file.")
    var file: String

    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        let list = try UnitsList.read(file, for: session.terms.cycle, on: session.console)
        let changed = try session.register.list(list, by: session.person, now: session.now)
        let changes: [Facts] = changed == 0 ? [] : [["change": "units-listed", "units": changed]]
        session.console.show(["units": list.count, "changed": changed, "changes": changes] as Facts) {
            "\(counted(list.count, "unit")) in the file, \(changed) of them new or different. Units that are not in it stay as they are."
        }
    }
}

/// A list of units that must be right as a whole.
enum UnitsList {
    /// - Throws: `UnitsProblems` with everything that is wrong, `SpreadsheetProblem` or `FileProblem`.
    static func read(_ path: String, for cycle: Cycle, on console: Console) throws -> [ListedUnit] {
        let file = try UnitsFile(FileReading.bytesOrInput(path), for: cycle)
        guard file.problems.isEmpty else { throw UnitsProblems(file: path, problems: file.problems) }
        guard !file.units.isEmpty else { throw UnitsProblems(file: path, problems: []) }
        for column in file.ignored {
            console.message(
                "The column ‘\(column.heading)’ is not read.\(column.what.map { " \($0)" } ?? "")")
        }
        return file.units
    }
}

/// Everything that is wrong in a list of units.
struct UnitsProblems: UserFacing {
    let file: String
    let problems: [LineProblem]

    var code: String { problems.isEmpty ? "no-units" : "units-file" }
    var facts: Facts { ["file": file, "problems": problems.map(\.facts)] }

    var message: String {
        guard !problems.isEmpty else {
            return
                "There are no units in \(file). It needs a line for each, under the headings. Nothing was changed."
        }
        return (["There are problems in \(file). Nothing was changed."] + problems.map(\.inWords))
            .joined(separator: "\n")
    }
}
