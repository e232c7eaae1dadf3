import ArgumentParser
import Register
import Reports
import Sentences
import TargetSetting
import Workflows

struct Why: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract:
            "Show a rule with its arithmetic on this register, or where a figure comes from.",
        usage: """
            pru why RULE | --all
            pru why MEASURE|KEYSTAGE
            """,
        discussion: """
            pru why figure-unsupported
            pru why ks4-level2-em
            Of a figure it shows who wrote it and when, and the pupils that it follows from.
            """)

    @Argument(
        help:
            "The rule, as pru check names it; or a measure or key stage, as pru target and pru absence list them."
    )
    var rule: String?

    @Flag(help: "Every rule.")
    var all = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        guard (rule != nil) != all else { throw CommandLineProblem.chooseOne(["a rule", "--all"]) }
        let console = options.console
        // A rule can be asked about before there is a register; then it is shown without arithmetic.
        let session = options.hasRegister ? try Session(options, console: console) : nil
        if let rule, let trace = try session?.unit.trace(rule) {
            return console.show(trace) { $0.figures.map(text).joined(separator: "\n") }
        }
        let rules = try rule.map { [try Rule.named($0, orFigureOf: session?.targetSet.cycle)] } ?? Rule.all
        let today = session?.today ?? Clock.now().today
        console.show(rules.map { RuleReport($0, in: session?.targetSet, on: today) }) {
            $0.map(text).joined(separator: "\n\n")
        }
    }

    private func text(_ figure: TraceReport.Figure) -> String {
        var lines = ["\(figure.figure)  \(figure.title): \(figure.value)"]
        lines.append(
            figure.written.map {
                "  written on \($0.day.inWords) by \($0.who), entry \($0.entry): \($0.what)"
            } ?? "  nothing is recorded")
        if let comesTo = figure.comesTo { lines.append("  the pupils' targets: \(comesTo)") }
        return (lines + figure.pupils.lines).joined(separator: "\n")
    }

    private func text(_ rule: RuleReport) -> String {
        let lines = [
            rule.rule.rawValue, "  \(rule.title)",
            "  Asked for by: \(rule.requirements.joined(separator: ", "))",
        ]
        let none = rule.lookedAt && rule.workings.isEmpty ? ["  Here: nothing to look at"] : []
        let here = rule.workings.map { working in
            let verdict = working.open == false ? "explained query" : working.severity ?? "fine"
            return "  Here: \(working.working) - \(verdict)"
        }
        return (lines + none + here).joined(separator: "\n")
    }
}
