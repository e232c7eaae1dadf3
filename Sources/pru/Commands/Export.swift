import ArgumentParser
import Reports
import TargetSetting
import Workflows

struct Export: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the submission file for the LA, when everybody who must has signed.",
        discussion: """
            The same content is always the same file and the same revision. After the LA deadline, say why: --late REASON.
            A file that is there already and is another is never replaced.
            """)

    @Option(
        help: ArgumentHelp(
            "Where to write it; otherwise a name made of DfE number, cycle and revision.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("Write the same as rows for a spreadsheet too.", valueName: "file"))
    var csv: String?

    @Option(help: ArgumentHelp("Why it is after the deadline.", valueName: "reason"))
    var late: String?

    @OptionGroup var person: AnotherPerson
    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let reason = try late.map { try PersonText($0, as: .reason) }
        let report = try session.unit.export(
            to: output, table: csv, lateReason: reason, meaning: person.who)
        session.console.show(report, telling: tell)
    }

    private func tell(_ report: ExportReport, on console: Console) {
        for consequence in report.consequences { console.message(consequence.told) }
        let again = report.again ? ", the same as before" : ""
        let authority = report.authority.map { " (\($0))" } ?? ""
        let lines = [
            "Revision \(report.revision)\(again), \(report.timeliness), SHA-256 \(report.digest)",
            report.csv.map { "For a spreadsheet: \($0)" },
            report.rehearsal
                ? "This is a rehearsal and counts for nothing. To look at the file: \(Hint.lookAt(file: report.file).command)"
                : "It counts when the LA\(authority) has the file: send it, and keep what they answer. To look at it: \(Hint.lookAt(file: report.file).command)",
            report.fingerprint.map {
                "Signed. When the LA asks on the telephone whether the file is yours, read out the fingerprint of your key: \($0)"
            } ?? "Not signed: it was first exported before this register had a key.", report.file,
        ]
        console.print(lines.compactMap(\.self).joined(separator: "\n"))
    }
}
