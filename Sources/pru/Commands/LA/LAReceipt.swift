import ArgumentParser
import Input
import Reports
import Sentences
import TargetSetting
import Workflows

struct LAReceipt: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "receipt",
        abstract: "Write the file that the unit keeps: when the submission came, and what was decided.",
        discussion:
            "Send it to the unit, where pru receipt FILE is typed. While nothing changes it is the same file."
    )

    @Argument(help: "The unit.")
    var unit: String

    @Option(help: ArgumentHelp("The new file.", valueName: "file"))
    var output: String

    @Option(
        help: ArgumentHelp(
            "The highest number of the receipts that the unit has, where this register was put back from a copy.",
            valueName: "number"))
    var above: String?

    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        let authority = session.authority
        let above = try above.map { typed throws(InputProblem) in try Input(.above).whole(typed) } ?? 0
        let report = try authority.issueReceipt(to: authority.record(of: unit), at: output, above: above)
        session.console.show(report, telling: tell)
    }

    private func tell(_ report: IssuedReceiptReport, on console: Console) {
        console.print("Receipt \(report.number) for \(report.dfe), \(report.unit): \(report.inWords).")
        console.message(
            "Send it to the unit, which types: \(Hint.takeReceipt.command). The first time, read your fingerprint out on the telephone: \(report.fingerprint)"
        )
        console.print(report.file)
    }
}
