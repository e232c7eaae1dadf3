import ArgumentParser
import Canonical
import Formats
import FoundationEssentials
import LocalAuthority
import Sentences
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
        var results: [(path: String, verification: Verification)] = []
        var unread: [(path: String, problem: FileProblem)] = []
        // Most files are of one cycle, which is read once.
        var known: KnownCycle?
        for path in files {
            do {
                let verification = Verification(of: try FileReading.bytes(of: path), knowing: known)
                known = verification.cycle ?? known
                results.append((path, verification))
            } catch let problem as FileProblem {
                unread.append((path, problem))
            }
        }
        // One file that cannot be read says nothing of the others.
        if json {
            if results.isEmpty, let first = unread.first { throw first.problem }
            console.print(
                .list(
                    results.map { Verify.json($0.path, $0.verification) }
                        + unread.map { Verify.json($0.path, $0.problem) }))
        } else {
            for (path, verification) in results { Verify.print(path, verification, on: console) }
            for (_, problem) in unread { console.problem(problem.message) }
        }
        if !unread.isEmpty { throw ExitCode.failure }
        if results.contains(where: { !$0.verification.problems.isEmpty }) { throw ExitCode.foundProblems }
    }

    private static func print(_ path: String, _ verification: Verification, on console: Console) {
        let heading = verification.submission.map { ": \($0.heading)" } ?? ""
        guard verification.problems.isEmpty, let submission = verification.submission else {
            console.print("\(path)\(heading)")
            for problem in verification.problems {
                console.print("  \(console.styled("problem", .bad)): \(problem)")
            }
            return
        }
        console.print("\(path)\(heading)")
        console.print("  \(console.styled("Whole and right", .good)), SHA-256 \(verification.digest ?? "")")
        console.print(
            verification.signer.map { "  Signed, fingerprint \($0.fingerprint)" }
                ?? "  Not signed: nothing in the file shows who made it")
        let set = submission.targetSet
        for signatory in set.cycle.signatories {
            if let signOff = set.status(of: signatory).signOff {
                console.print("  \(signatory.title): \(signOff.inWords)")
            }
        }
    }

    private static func json(_ path: String, _ verification: Verification) -> JSONOutput {
        let reasons = verification.faults.map { RejectedFile.Reason($0).json }
        return json(path, problems: verification.problems, reasons: reasons, verification)
    }

    private static func json(_ path: String, _ problem: FileProblem) -> JSONOutput {
        let reason: JSONOutput = [
            "code": .text(problem.code), "message": .text(problem.message),
            "facts": JSONOutput(problem.facts),
        ]
        return json(path, problems: [problem.message], reasons: [reason], nil)
    }

    private static func json(
        _ path: String, problems: [String], reasons: [JSONOutput], _ verification: Verification?
    ) -> JSONOutput {
        let submission = verification?.submission
        return [
            "file": .text(path), "problems": .texts(problems), "reasons": .list(reasons),
            "digest": .text(verification?.digest),
            "fingerprint": .text(verification?.signer?.fingerprint),
            "unit": .text(submission?.targetSet.unit.name.text),
            "dfe": .text(submission?.targetSet.unit.dfe.description),
            "cycle": .text(submission?.targetSet.cycle.id), "revision": .number(submission?.revision),
            "exportedOn": .text(submission?.exportedOn.description),
            "timeliness": .text(submission?.timeliness.inWords),
            "rehearsal": submission.map { .flag($0.targetSet.isRehearsal) } ?? .null,
        ]
    }
}

extension Submission {
    /// `Sample PRU, 926/1105, 2010-autumn-pru, revision 1, exported 10 December 2010, on time`.
    fileprivate var heading: String {
        let rehearsal = targetSet.isRehearsal ? "REHEARSAL, " : ""
        return
            "\(rehearsal)\(targetSet.unit.name), \(targetSet.unit.dfe), \(targetSet.cycle.id), revision \(revision), "
            + "exported \(exportedOn.inWords), \(timeliness.inWords)"
    }
}
