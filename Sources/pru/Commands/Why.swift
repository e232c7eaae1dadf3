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
        let console = Console(isJSON: options.json)
        // A rule can be asked about before there is a register; then it is shown without arithmetic.
        let session = options.hasRegister ? try Session(options, console: console) : nil
        if let rule, let trace = try session?.unit.trace(rule) {
            console.show(trace) { trace.figures.map(text).joined(separator: "\n") }
            return
        }
        let rules = try rule.map { [try Rule.named($0, orFigureOf: session?.targetSet.cycle)] } ?? Rule.all
        if options.json {
            console.write(
                rules.map { RuleReport($0, in: session?.targetSet, on: session?.today ?? Clock.now().today) })
        } else {
            console.print(rules.map { text($0, session) }.joined(separator: "\n\n"))
        }
    }

    private func text(_ figure: TraceReport.Figure) -> String {
        var lines = ["\(figure.figure)  \(figure.title): \(figure.value)"]
        lines.append(
            figure.written.map {
                "  written on \($0.day.inWords) by \($0.who), entry \($0.entry): \($0.what)"
            } ?? "  never written")
        if let comesTo = figure.comesTo { lines.append("  the pupils' targets: \(comesTo)") }
        var table = Table()
        for pupil in figure.pupils {
            table.add(
                pupil.counting.map { "  \($0.inWords)" } ?? "", String(pupil.pupil), pupil.name, pupil.why)
        }
        if !figure.pupils.isEmpty { lines.append(table.text) }
        return lines.joined(separator: "\n")
    }

    private func text(_ rule: Rule, _ session: Session?) -> String {
        var lines = [
            rule.id.rawValue, "  \(rule.id.title)",
            "  Asked for by: \(rule.requirements.joined(separator: ", "))",
        ]
        if let session {
            let workings = session.targetSet.workings(of: rule, on: session.today)
            if workings.isEmpty { lines.append("  Here: nothing to look at") }
            lines += workings.map { working, finding in
                let verdict = finding.map { $0.isOpen ? $0.severity.rawValue : "explained query" } ?? "fine"
                return "  Here: \(working.working) - \(verdict)"
            }
        }
        return lines.joined(separator: "\n")
    }
}
