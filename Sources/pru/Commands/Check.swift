import ArgumentParser
import Reports
import Sentences
import TargetSetting

struct Check: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "List everything to put right (errors) or to explain (queries).",
        discussion: "Prints nothing and ends with 0 when all is well; ends with 2 when something is open.")

    @Flag(help: "List queries that were explained as well.")
    var all = false

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let findings = session.targetSet.findings(on: session.today)
        let open = findings.filter(\.isOpen)
        if options.json {
            session.console.write(findings.map(FindingReport.init))
        } else {
            for finding in all ? findings : open { session.console.print(finding.text(in: session.console)) }
        }
        if !open.isEmpty { throw ExitCode.foundProblems }
    }
}

extension ExitCode {
    /// Done, and what was looked at has problems.
    static let foundProblems = ExitCode(2)
}

extension Finding {
    fileprivate func text(in console: Console) -> String {
        let severity = console.styled(severity.rawValue, isOpen ? .bad : .good)
        let head = "\(severity) \(rule) (\(topic)): \(message)"
        return answer.map { "\(head)\n  explained: \($0.inWords)" } ?? "\(head)\n  \(remedies.told)"
    }
}
