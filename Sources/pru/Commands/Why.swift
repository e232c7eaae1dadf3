import ArgumentParser
import Register
import Reports
import Sentences
import TargetSetting

struct Why: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract:
            "Show a rule, its arithmetic on this register, and the numbers of the requirements it serves.")

    @Argument(help: "The rule, as pru check names it.")
    var rule: String?

    @Flag(help: "Every rule.")
    var all = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        guard (rule != nil) != all else { throw CommandLineProblem.chooseOne(["a rule", "--all"]) }
        let rules = try rule.map { [try Rule.named($0)] } ?? Rule.all
        let console = Console(isJSON: options.json)
        // A rule can be asked about before there is a register; then it is shown without arithmetic.
        let session = options.hasRegister ? try Session(options, console: console) : nil
        if options.json {
            console.write(
                rules.map { RuleReport($0, in: session?.targetSet, on: session?.today ?? Clock.now().today) })
        } else {
            console.print(rules.map { text($0, session) }.joined(separator: "\n\n"))
        }
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
