import ArgumentParser
import Input
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
        let report = try session.authority.chase(
            within: within.map(Input(.within).whole), csv: csv, messagesIn: eml)
        session.console.show(report, telling: tell)
    }

    private func tell(_ report: ChaseReport, on console: Console) {
        console.print(text(report))
        for line in written(report) { console.message(line) }
    }

    private func text(_ report: ChaseReport) -> String {
        let within = report.within.map { " that is due within \(counted($0, "day"))" } ?? ""
        return report.debts.isEmpty
            ? "Nobody owes anything\(within)." : report.debts.map(text).joined(separator: "\n")
    }

    private func written(_ report: ChaseReport) -> [String] {
        let table = report.csv.map { ["For a mail merge: \($0)"] } ?? []
        guard let folder = report.folder else { return table }
        return table + [
            "\(counted(report.messages, "message")) in \(folder), to be looked at and sent from your mail program."
        ]
            + report.debts.flatMap { debt in
                debt.remedies.map {
                    "No message for \(debt.unit.dfe), \(debt.unit.unit): the list of units has no address. Add it: \($0.typed)"
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
