import ArgumentParser
import Formats
import Input
import LocalAuthority
import Reports
import Sentences
import TargetSetting
import Workflows

struct LAChase: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "chase", abstract: "Only the units that owe something, and exactly what they owe.",
        discussion:
            "--csv writes a list for a mail merge, --eml a message for each unit, ready to be looked at and sent."
    )

    @Option(help: ArgumentHelp("Only what is due in this many days or fewer, or is over.", valueName: "days"))
    var within: String?

    @Option(help: ArgumentHelp("Write a CSV for a mail merge.", valueName: "file"))
    var csv: String?

    @Option(help: ArgumentHelp("Write a message for each unit into this folder.", valueName: "folder"))
    var eml: String?

    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        let within = try within.map(Input(.within).whole)
        let debts = Chase(try session.authority.checkedStatuses(), within: within).debts
        let messages = try session.authority.chase(debts, csv: csv, messagesIn: eml)
        let console = session.console
        let reports = debts.map(DebtReport.init)
        console.show(reports) { reports in
            reports.isEmpty
                ? "Nobody owes anything\(within.map { " that is due within \(counted($0, "day"))" } ?? "")."
                : reports.map(text).joined(separator: "\n")
        }
        if let csv { console.message("For a mail merge: \(csv)") }
        if let eml {
            console.message(
                "\(counted(messages, "message")) in \(eml), to be looked at and sent from your mail program."
            )
            for debt in debts where debt.unit.email == nil {
                console.message(
                    "No message for \(debt.unit.unit.dfe), \(debt.unit.unit.name): the list of units has no address. Add it: \(Remedy.la(.correctUnits).typed)"
                )
            }
        }
    }

    private func text(_ debt: DebtReport) -> String {
        let whom = ["\(debt.unit.dfe)", "\(debt.unit.unit)", debt.head?.text, debt.email].compactMap(\.self)
        let lines = debt.unit.owes.map(\.inWords) + debt.unit.problems.map(\.told)
        return (["\(whom.joined(separator: ", ")): \(debt.dueInWords)"] + lines.map { "  \($0)" })
            .joined(separator: "\n")
    }
}
