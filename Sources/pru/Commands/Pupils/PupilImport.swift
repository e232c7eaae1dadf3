import ArgumentParser
import Workflows

/// `pru pupil import`.
struct PupilImport: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in the roll from a CSV file, as an MIS or a spreadsheet saves it.",
        discussion: """
            Headings may be in any order and under their usual names: UPN or Reference, Surname, Forename, Date of birth, \
            NC Year, Enrolment status, SEN, FSM, In Care, Date of entry, Expected leaving, Date left, and results such as KS1 \
            Reading, KS2 Maths or Current English.

            A blank cell changes nothing, and a pupil whom the file does not name stays on the roll. A line with a problem is \
            left out and listed, and the exit status is then 2.
            """)

    @OptionGroup var choices: ImportOptions
    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let progress = ProgressBar(for: session.console)
        defer { progress.end() }
        progress.show("Reading")
        let table = try session.unit.roll(FileReading.bytesOrInput(choices.file)) {
            progress.show("Reading", $0, of: $1)
        }
        progress.show("Comparing with the roll")
        try ImportRun(choices: choices).take(table, in: session, progress: progress)
    }
}
