import ArgumentParser
import Reports
import TargetSetting

struct AbsenceList: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Show earlier figures, ceiling, headroom, target and actions. The same as pru absence.")

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        session.console.show(AbsenceReport(of: session.targetSet), text)
    }

    private func text(_ report: AbsenceReport) -> String {
        let owesPlan = report.actionPlanOwed || !report.actions.isEmpty
        let none = report.measures.isEmpty ? ["This cycle has no absence targets."] : []
        return (none + report.measures.map(text) + (owesPlan ? [report.actions.text] : []))
            .joined(separator: "\n")
    }

    private func text(_ measure: AbsenceReport.MeasureReport) -> String {
        let rule = measure.persistentRule.map { "; \($0)" } ?? ""
        var table = Table()
        for prior in measure.priors {
            table.add(
                prior.title, prior.inWords ?? "not recorded: \(prior.command.typed)",
                prior.limits ? "" : " (for reference: counted by another rule)")
        }
        table.add("ceiling", measure.ceilingInWords)
        table.add(
            "target for \(measure.year)",
            measure.target.map { "\($0)%" } ?? "not set: \(measure.command.typed)")
        if let headroom = measure.headroom { table.add("headroom", headroom) }
        if let explanation = measure.explanation { table.add("explanation", explanation.text) }
        return "\(measure.title), \(measure.year), \(measure.statusInWords)\(rule)\n\(table.text)"
    }
}
