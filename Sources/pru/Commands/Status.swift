import ArgumentParser
import Canonical
import Register
import Reports
import Sentences
import TargetSetting

struct Status: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "What is done, whose move it is and what is next. The same as pru alone.")

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let set = session.targetSet
        let fingerprint = try session.register.publicKey().fingerprint
        let report = StatusReport(
            of: set, fingerprint: fingerprint, on: session.today, next: { $0.told(in: set) },
            title: { $0.told })
        session.console.show(report, text)
        session.tellUnfinished()
        try session.tellUnswept()
    }

    private func text(_ report: StatusReport, on console: Console) -> String {
        var tasks = Table()
        for task in report.tasks { tasks.add(task.done ? "done " : "to do", task.title) }
        let isWell = report.submitted && !report.returned
        let standing = [console.styled(report.standing, isWell ? .good : .bad), report.deadlineInWords]
        let key = report.keyToConfirm.map { [$0.told] } ?? []
        let coming = report.comingUp.map { "  \($0.inWords): \($0.title)" }
        let movers = report.waitingForInWords.joined(separator: " and ")
        let contacts = report.contacts.joined(separator: "; ")
        let lines =
            ["\(report.unit), \(report.dfe)", report.cycleHeading] + [report.notice].compactMap(\.self)
            + ["", standing.compactMap(\.self).joined(separator: " ")]
            + report.setByAuthority.map { "Set by the LA: \($0)" } + key + ["", tasks.text, ""]
            + (coming.isEmpty ? [] : ["Coming up:"] + coming + [""])
            + [
                "Waiting for: \(movers.isEmpty ? "nobody" : movers)",
                "Next: \(console.styled(report.next, .strong))",
            ]
            + (contacts.isEmpty ? [] : ["Questions: \(contacts)"])
        return lines.joined(separator: "\n")
    }
}
