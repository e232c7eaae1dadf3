import ArgumentParser
import Canonical
import FileIntake
import Formats
import FoundationEssentials
import Reports
import Sentences
import TargetSetting
import Workflows

struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Look at submission files alone: is everything in them whole and right?",
        discussion: """
            Needs no register. A file brings the cycle that it is held against: it is told whether that comes with this \
            program, or is the one that you name with --cycle, or is the file's own alone. Ends with 2 when a file has a \
            problem, and when nobody here knows its cycle.
            """)

    @Argument(help: "The submission files.")
    var files: [String]

    @Option(help: "The cycle that the LA published: an id that pru cycle list names, or its file.")
    var cycle: String?

    @Flag(help: "Print JSON.")
    var json = false

    @Flag(help: "Never ask a question.")
    var noInput = false

    @Option(help: "Not looked at: a submission is verified from the file alone.")
    var register: String?

    func run() throws {
        let console = Console(isJSON: json)
        var reports: [VerificationReport] = []
        var unread: [(report: VerificationReport, problem: FileProblem)] = []
        let given = try cycle.map { try NamedCycle(CycleSource.text(of: $0), named: $0).known }
        // Most files are of one cycle, which is read once.
        var known = given
        for path in files {
            do {
                let verification = Verification(of: try FileReading.bytes(of: path), knowing: known)
                known = verification.cycle ?? known
                let (origin, fault) = origin(of: verification, given: given)
                reports.append(
                    VerificationReport(
                        file: path,
                        reasons: (verification.faults + [fault].compactMap(\.self)).map { Reason($0) },
                        digest: verification.digest, fingerprint: verification.signer?.fingerprint,
                        journal: verification.journal?.mark, cycleOrigin: origin, verification.submission))
            } catch let problem as FileProblem {
                unread.append((VerificationReport(file: path, reasons: [Reason(problem)]), problem))
            }
        }
        // Of one file alone that cannot be read there is nothing else to say.
        if reports.isEmpty, unread.count == 1 { throw unread[0].problem }
        console.show(VerificationsReport(reports, unread: unread.map(\.report)), telling: tell)
        if !unread.isEmpty { throw ExitCode.failure }
        if !reports.allSatisfy(\.isKnownToBeRight) { throw ExitCode.foundProblems }
    }

    /// Whose the cycle of a file is, or what is wrong with it.
    private func origin(of verification: Verification, given: KnownCycle?) -> (CycleOrigin?, SubmissionFault?)
    {
        do {
            return (try verification.cycleOrigin(given: given), nil)
        } catch {
            return (nil, error)
        }
    }

    private func tell(_ all: VerificationsReport, on console: Console) {
        for report in all.read { tell(report, on: console) }
        for report in all.unread { console.problem(report.problems.joined(separator: " ")) }
    }

    private func tell(_ report: VerificationReport, on console: Console) {
        console.print("\(shown(report.file.utf8))\(report.heading.map { ": \($0)" } ?? "")")
        guard report.isRight else {
            for problem in report.problems {
                console.print("  \(console.styled("problem", .bad)): \(problem)")
            }
            return
        }
        let right = console.styled("Whole and right", report.isKnownToBeRight ? .good : .bad)
        console.print("  \(right) \(report.cycleOrigin?.inWords ?? ""), SHA-256 \(report.digest ?? "")")
        if report.cycleOrigin == .unknown {
            console.print(
                "  Ask the LA for the cycle's file, by a way that you know, and type: \(Hint.lookAtByCycle(file: report.file).command)"
            )
        }
        console.print(
            report.fingerprint.map { "  Signed, fingerprint \($0)" }
                ?? "  Not signed: nothing in the file shows who made it")
        if let journal = report.journalInShort {
            console.print("  The register's journal was at \(journal)")
        }
        // An office is called as the file's own cycle says: its title begins no line.
        for signOff in report.signOffs { console.print("  By the \(signOff)") }
    }
}
