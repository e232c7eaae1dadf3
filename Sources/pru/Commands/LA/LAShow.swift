import ArgumentParser
import Input
import LocalAuthority
import Reports
import Sentences
import TargetSetting
import Workflows

struct LAShow: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "What a unit sent, what changed since the last revision, and what was decided.",
        discussion: "With --diff only what is different from that revision.")

    @Argument(help: "The unit.")
    var unit: String

    @Option(help: ArgumentHelp("The revision to compare with.", valueName: "revision"))
    var diff: String?

    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        let report = try session.authority.report(of: unit, since: diff.map(Input(.revision).whole))
        session.console.show(report, text)
    }

    private func text(_ report: RecordReport, in console: Console) -> String {
        var lines = heading(report.unit, key: report.key, in: console)
        for files in report.contradictions {
            lines.append("From SHA-256 \(shortDigest(files.from)) to \(shortDigest(files.to)):")
            lines += files.changes.map { "  \($0)" }
        }
        if let name = report.nameInFile {
            lines.append("The unit calls itself ‘\(name)’ in the file, which is not the name on the list.")
        }
        if let urns = report.urns {
            lines.append(
                "The unit's URN in the file is \(urns.inFile), and on the list \(urns.listed). One of the two is wrong, or it is another unit's file."
            )
        }
        if let sent = report.sent, !report.isOfChanges { lines += [""] + text(sent) }
        if let revision = report.changedSince, let changes = report.changes {
            lines += ["", "Changed since revision \(revision):"]
            lines += changes.isEmpty ? ["  nothing that is agreed or noted"] : changes.map { "  \($0)" }
        }
        let history = report.history.map { "  \($0.told)" }
        return (lines + ["", "History:"] + (history.isEmpty ? ["  nothing yet"] : history))
            .joined(separator: "\n")
    }

    private func heading(_ unit: UnitReport, key: Notice?, in console: Console) -> [String] {
        let revision = unit.revision.map { ", revision \($0)" } ?? ""
        let due = unit.due.map { ", due by \($0.inWords)" } ?? ""
        let first = unit.firstReceived.flatMap { day in
            day == unit.received ? nil : " The first revision came on \(day.inWords)."
        }
        let lines = [
            unit.received.map { "Received \($0.inWords): \(unit.judgedBy).\(first ?? "")" },
            unit.waitingFor.first.map { "Waiting for: \($0.title)\(due)" }, key?.told,
        ]
        return ["\(unit.dfe), \(unit.unit): \(unit.state.title)\(revision)"] + lines.compactMap(\.self)
            + unit.problems.map { "\(console.styled("problem", .bad)): \($0.told)" }
            + unit.owes.map { "owes: \($0.inWords)" }
    }

    /// What was sent, as people read it.
    private func text(_ sent: SentReport) -> [String] {
        var table = Table()
        for group in sent.groups {
            let measurable = group.measurable.map { ", \($0) with a measurable personal target" } ?? ""
            table.add(group.title, "\(counted(group.pupils, "pupil")) in the group\(measurable)")
        }
        for target in sent.targets { table.add(target.title, target.text) }
        let sections = [
            ("Action plan:", sent.plan), ("Findings, each explained:", sent.findings), ("Notes:", sent.notes),
            ("Sign-offs:", sent.signOffs),
        ]
        return [sent.heading, table.text]
            + sections.filter { !$0.1.isEmpty }.flatMap { title, lines in [title] + lines.map { "  \($0)" } }
    }
}
