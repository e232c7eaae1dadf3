import ArgumentParser
import Collecting
import Formats
import FoundationEssentials
import Register
import TargetSetting

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
        let within = try within.map { try Reading.whole($0, "--within") }
        let debts = Chase(try session.positions(), within: within).debts
        if let csv { try Placed(ChaseTable(debts, from: session.terms).csv, at: csv) }
        let console = session.console
        if console.isJSON {
            console.print(.list(debts.map { $0.position.json(adding: $0.contact) }))
        } else if debts.isEmpty {
            console.print(
                "Nobody owes anything\(within.map { " that is due within \(counted($0, "day"))" } ?? "").")
        } else {
            for debt in debts { console.print(text(debt)) }
        }
        if let csv { console.message("For a mail merge: \(csv)") }
    }

    private func text(_ debt: Debt) -> String {
        let unit = debt.unit.unit
        let head = debt.contactInWords.map { ", \($0)" } ?? ""
        let lines = debt.position.owed + debt.position.problems
        return (["\(unit.dfe), \(unit.name)\(head): \(debt.dueInWords)"] + lines.map { "  \($0)" })
            .joined(separator: "\n")
    }
}

extension Debt {
    fileprivate var contactInWords: String? {
        let words = [unit.head?.text, unit.email].compactMap(\.self)
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }

    fileprivate var contact: [String: JSONOutput] {
        ["head": .text(unit.head?.text), "email": .text(unit.email)]
    }
}
