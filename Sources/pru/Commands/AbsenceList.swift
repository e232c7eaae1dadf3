import ArgumentParser
import Reports
import Sentences
import TargetSetting

struct AbsenceList: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Show earlier figures, ceiling, headroom, target and actions. The same as pru absence.")

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let set = session.targetSet
        if options.json {
            session.console.write(AbsenceReport(of: set))
            return
        }
        if set.cycle.absence.isEmpty { session.console.print("This cycle has no absence targets.") }
        for measure in set.cycle.absence { session.console.print(text(measure, in: set)) }
        if set.cycle.actionPlanOwed || !set.plan.isEmpty {
            session.console.print(ActionPlanCommand.text(set))
        }
    }

    private func text(_ measure: AbsenceMeasure, in set: TargetSet) -> String {
        let rule = measure.persistentRule.map { "; \($0.inWords)" } ?? ""
        var table = Table()
        for comparator in measure.comparators {
            let prior = set.priors[measure.id]?[comparator.id]
            let reference =
                measure.isLimited(by: comparator) ? "" : " (for reference: counted by another rule)"
            table.add(
                comparator.inWords,
                prior?.inWords ?? "not recorded: \(set.recording(measure, comparator).command ?? "")",
                reference)
        }
        table.add("ceiling", ceiling(of: measure, in: set))
        let target = set.absenceTargets[measure.id]
        table.add(
            "target for \(measure.resultYear)",
            target.map { "\($0.rate)%" }
                ?? "not set: \(Remedy.setAbsence(measure: set.named(measure)).command ?? "")")
        if let ceiling = set.ceiling(of: measure) {
            table.add("headroom", headroom(target, under: ceiling))
        }
        if let explanation = target?.explanation { table.add("explanation", explanation.text) }
        return "\(measure.title), \(measure.resultYear), \(measure.status.title)\(rule)\n\(table.text)"
    }

    private func ceiling(of measure: AbsenceMeasure, in set: TargetSet) -> String {
        guard let ceiling = set.ceiling(of: measure) else {
            return measure.comparators.isEmpty
                ? "none in this cycle" : "not known until the figures above are recorded"
        }
        let sessions = ceiling.sessions(at: ceiling.rate).flatMap { most in
            ceiling.possible.map { ", \(most) sessions missed of \($0.sessions) possible as in \($0.year)" }
        }
        let missing = set.missingLimits(on: measure)
        let provisional =
            missing.isEmpty
            ? "" : "; it may be lower when \(missing.map(\.inWords).joined(separator: " and ")) is recorded"
        return "\(ceiling.rate)%, \(ceiling.binding.inWords)\(sessions ?? "")\(provisional)"
    }

    private func headroom(_ target: AbsenceTarget?, under ceiling: Ceiling) -> String {
        guard let target else {
            let sessions = ceiling.sessions(at: ceiling.rate).map { ", 0 to \($0) sessions" } ?? ""
            return "any target from 0.0% to \(ceiling.rate)%\(sessions)"
        }
        guard target.rate <= ceiling.rate else { return "none: the target is above the ceiling" }
        let room = "\(ceiling.rate - target.rate) percentage points below the ceiling"
        guard let most = ceiling.sessions(at: ceiling.rate), let aimed = ceiling.sessions(at: target.rate)
        else { return room }
        return "\(room), \(counted(most - aimed, "session"))"
    }
}
