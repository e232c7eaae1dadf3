import Canonical
import Formats
import Register
package import Reports
package import TargetSetting

extension UnitSession {
    /// Writes the submission as a file and, where asked, as a table, and records it: the next revision, or the latest one
    /// again where nothing has changed.
    /// - Parameters:
    ///   - path: where to; nil for the name that the file has by itself.
    ///   - lateReason: why it is after the deadline.
    ///   - who: who is meant where that has a pupil's name; nil where nobody said.
    /// - Throws: `Refusal`, `ExportProblem`, `RegisterProblem` or `AtomicFile.Problem`; then no file is left.
    package func export(
        to path: String?, table: String?, lateReason: PersonText?, meaning who: PersonText? = nil
    ) throws -> ExportReport {
        let latest = kept(lateReason: lateReason)
        // The next one is looked at as it is recorded.
        if latest != nil { try register.checkRecord() }
        let file = try latest ?? next(lateReason: lateReason)
        let signer = Verification(of: file.bytes, knowing: try knownCycle()).signer
        let path = path ?? file.name
        // What the register does not know of must not lie about as if it had been exported.
        let outcome = try PlacedFiles.allOrNothing { files in
            try files.put(file.bytes, at: path)
            if let table { try files.put(file.csv, at: table) }
            return latest == nil
                ? try perform(
                    .export(file.submission, digest: file.digest, document: file.text).meaning(who)) : nil
        }
        return ExportReport(
            of: file.submission, digest: file.digest, fingerprint: signer?.fingerprint, outcome, to: path,
            csv: table)
    }

    /// The latest revision as it was exported, where nothing has changed.
    private func kept(lateReason: PersonText?) -> SubmissionFile? {
        // What was exported in time stays so: a reason for being late is for what has not been exported yet.
        guard let latest = targetSet.currentRevision,
            lateReason == nil || latest.timeliness == .onTime || lateReason == latest.timeliness.reason
        else { return nil }
        let submission = Submission(
            targetSet: targetSet, revision: latest.number,
            supersedes: targetSet.revisions.dropLast().last?.digest, exportedOn: latest.exportedOn,
            timeliness: latest.timeliness)
        return SubmissionFile(submission, kept: latest)
    }

    private func next(lateReason: PersonText?) throws -> SubmissionFile {
        let cycle = try knownCycle()
        let submission = try targetSet.submission(lateReason: lateReason, on: today)
        let told = targetSet.revisions.compactMap { SubmissionFile.journal(in: $0)?.mark.entries }
        let file = try SubmissionFile(
            submission, cycle: cycle, signedWith: register.signingKey(),
            journal: register.journalWitness(at: told))
        // As whoever gets it reads it, with nothing but the file.
        let found = Verification(of: file.bytes).problems
        guard found.isEmpty else { throw ExportProblem(problems: found) }
        return file
    }

    private func knownCycle() throws -> KnownCycle { KnownCycle(try CycleFile(json: register.cycle().json)) }
}

/// Why what would be exported is not written: nobody would take the file.
package struct ExportProblem: UserFacing {
    /// What whoever verifies it would be told; never empty.
    let problems: [String]

    package var code: String { "export-not-right" }
    package var facts: Facts { ["problems": problems] }
    package var message: String {
        "Nothing was exported: whoever verifies the file would be told of a problem. \(problems.joined(separator: " "))"
    }
}
