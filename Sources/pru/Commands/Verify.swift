import ArgumentParser
import Canonical
import Formats
import FoundationEssentials
import Reports
import TargetSetting

struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Look at submission files alone: is everything in them whole and right?",
        discussion: "Needs no register. Ends with 2 when a file has a problem.")

    @Argument(help: "The submission files.")
    var files: [String]

    @Flag(help: "Print JSON.")
    var json = false

    @Flag(help: "Never ask a question.")
    var noInput = false

    @Option(help: "Not looked at: a submission is verified from the file alone.")
    var register: String?

    func run() throws {
        let console = Console(isJSON: json)
        var reports: [VerificationReport] = []
        var unread: [(path: String, problem: FileProblem)] = []
        // Most files are of one cycle, which is read once.
        var known: KnownCycle?
        for path in files {
            do {
                let verification = Verification(of: try FileReading.bytes(of: path), knowing: known)
                known = verification.cycle ?? known
                reports.append(
                    VerificationReport(
                        file: path, reasons: verification.faults.map { Reason($0) },
                        digest: verification.digest,
                        fingerprint: verification.signer?.fingerprint, verification.submission))
            } catch let problem as FileProblem {
                unread.append((path, problem))
            }
        }
        // One file that cannot be read says nothing of the others.
        if json {
            if reports.isEmpty, let first = unread.first { throw first.problem }
            console.write(
                reports + unread.map { VerificationReport(file: $0.path, reasons: [Reason($0.problem)]) })
        } else {
            for report in reports { print(report, on: console) }
            for (_, problem) in unread { console.problem(problem.message) }
        }
        if !unread.isEmpty { throw ExitCode.failure }
        if reports.contains(where: { !$0.problems.isEmpty }) { throw ExitCode.foundProblems }
    }

    private func print(_ report: VerificationReport, on console: Console) {
        console.print("\(report.file)\(report.heading.map { ": \($0)" } ?? "")")
        guard report.isRight else {
            for problem in report.problems {
                console.print("  \(console.styled("problem", .bad)): \(problem)")
            }
            return
        }
        console.print("  \(console.styled("Whole and right", .good)), SHA-256 \(report.digest ?? "")")
        console.print(
            report.fingerprint.map { "  Signed, fingerprint \($0)" }
                ?? "  Not signed: nothing in the file shows who made it")
        for signOff in report.signOffs { console.print("  \(signOff)") }
    }
}
