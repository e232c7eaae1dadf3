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
        let findings = session.targetSet.findings(on: session.today).map(FindingReport.init)
        session.console.show(findings, telling: tell)
        if findings.contains(where: \.open) { throw ExitCode.foundProblems }
    }

    private func tell(_ findings: [FindingReport], on console: Console) {
        for finding in findings where all || finding.open {
            let severity = console.styled(finding.severity, finding.open ? .bad : .good)
            let answer = finding.note.map { "explained: \($0)" } ?? finding.remedy.told
            console.print("\(severity) \(finding.rule) (\(finding.subject)): \(finding.message)\n  \(answer)")
        }
    }
}

extension ExitCode {
    /// Done, and what was looked at has problems.
    static let foundProblems = ExitCode(2)
}
