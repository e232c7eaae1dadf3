import ArgumentParser
import Input
import Spreadsheets
import TargetSetting
import Workflows

/// `pru personal import`.
struct PersonalImport: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in personal targets from a CSV file, one a line.",
        discussion: """
            Headings may be in any order: Pupil (a UPN, the unit's reference, a number, group:NAME or a key stage), Subject, \
            Target grade or Criterion, By, Why, Who, Support, Steps (DAY: TEXT, separated by semicolons or line breaks).

            A line with a problem is left out and listed, and the exit status is then 2.
            """)

    @Option(help: ArgumentHelp("The day that targets are for of which no cell says it.", valueName: "day"))
    var by: String?

    @Option(help: ArgumentHelp("Why targets are right of which no cell says it.", valueName: "text"))
    var why: String?

    @OptionGroup var choices: ImportOptions
    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let progress = ProgressBar(for: session.console)
        defer { progress.end() }
        progress.show("Reading")
        let given = PersonalFile.Given(
            by: try by.map(Input(.by).day), why: try why.map { try PersonText($0, as: .why) })
        let table = try session.unit.personalTargets(FileReading.bytesOrInput(choices.file), given: given) {
            progress.show("Reading", $0, of: $1)
        }
        progress.show("Comparing with the register")
        try ImportRun(choices: choices).take(table, in: session, progress: progress)
    }
}
