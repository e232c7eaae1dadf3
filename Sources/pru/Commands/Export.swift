import ArgumentParser
import Canonical
import Formats
import FoundationEssentials
import Register
import Reports
import TargetSetting

struct Export: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the submission file for the LA, when everybody who must has signed.",
        discussion: """
            The same content is always the same file and the same revision. After the LA deadline, say why: --late REASON.
            A file that is there already and is another is never replaced.
            """)

    @Option(
        help: ArgumentHelp(
            "Where to write it; otherwise a name made of DfE number, cycle and revision.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("Write the same as rows for a spreadsheet too.", valueName: "file"))
    var csv: String?

    @Option(help: ArgumentHelp("Why it is after the deadline.", valueName: "reason"))
    var late: String?

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let reason = try late.map { try PersonText($0, as: .reason) }
        let export = try SubmissionExport(of: session.targetSet, lateReason: reason, in: session)
        let path = output ?? export.file.name
        let written = try Placed(export.file.bytes, at: path)
        let changes: [Facts]
        do {
            let table = try csv.map { try Placed(export.file.csv, at: $0) }
            do {
                changes = try export.record(in: session)
            } catch {
                table?.takeBack()
                throw error
            }
        } catch {
            // What the register does not know of must not lie about as if it had been exported.
            written.takeBack()
            throw error
        }
        let report = ExportReport(
            of: export.file.submission, digest: export.file.digest,
            fingerprint: Verification(of: export.file.bytes).signer?.fingerprint, changes, to: path, csv: csv)
        session.console.show(report) { text(report, session.targetSet.cycle) }
    }

    private func text(_ report: ExportReport, _ cycle: Cycle) -> String {
        let again = report.again ? ", the same as before" : ""
        let authority = cycle.authority.map { " (\($0.name))" } ?? ""
        let lines = [
            "Revision \(report.revision)\(again), \(report.timeliness), SHA-256 \(report.digest)",
            report.csv.map { "For a spreadsheet: \($0)" },
            report.rehearsal
                ? "This is a rehearsal and counts for nothing. To look at the file: pru verify \(report.file)"
                : "It counts when the LA\(authority) has the file: send it, and keep what they answer. To look at it: pru verify \(report.file)",
            report.fingerprint.map {
                "Signed. When the LA asks on the telephone whether the file is yours, read out the fingerprint of your key: \($0)"
            } ?? "Not signed: it was first exported before this register had a key.", report.file,
        ]
        return lines.compactMap(\.self).joined(separator: "\n")
    }
}

/// The submission to write: the next revision, or the latest one again where nothing has changed.
private struct SubmissionExport {
    let file: SubmissionFile
    let isNew: Bool

    init(of set: TargetSet, lateReason: PersonText?, in session: Session) throws {
        // What was exported in time stays so: a reason for being late is for what has not been exported yet.
        if let latest = set.currentRevision,
            lateReason == nil || latest.timeliness == .onTime || lateReason == latest.timeliness.reason
        {
            let submission = Submission(
                targetSet: set, revision: latest.number, supersedes: set.revisions.dropLast().last?.digest,
                exportedOn: latest.exportedOn, timeliness: latest.timeliness)
            file = SubmissionFile(submission, kept: latest)
            isNew = false
        } else {
            let cycle = try CycleFile(json: session.register.cycle().json).tree
            let submission = try set.submission(lateReason: lateReason, on: session.today)
            let key = try session.register.signingKey()
            file = try SubmissionFile(submission, cycle: cycle, signedWith: key)
            isNew = true
        }
    }

    /// - Returns: what scripts read of it; empty where it was exported before.
    func record(in session: Session) throws -> [Facts] {
        guard isNew else { return [] }
        let action = Action.export(file.submission, digest: file.digest, document: file.text)
        let outcome = try session.register.perform(action, by: session.person, now: session.now)
        for consequence in outcome.consequences { session.console.message(consequence.told) }
        return outcome.changes
    }
}
