import Sentences
package import TargetSetting

/// A submission that was written as a file.
package struct ExportReport: Encodable, Sendable {
    /// The path of the submission.
    package let file: String
    /// The table beside it.
    package let csv: String?
    /// 1 for the first.
    package let revision: Int
    /// The SHA-256 of its content, in hexadecimal.
    package let digest: String
    /// The SHA-256 of the submission that it replaces; nil for the first.
    package let supersedes: String?
    /// Whether it is on time by the day of the export, in words.
    package let timeliness: String
    /// Whether it is for practice, and counts for nothing.
    package let rehearsal: Bool
    /// The LA that it goes to, where the cycle names one.
    package let authority: String?
    /// Whether it was exported before, and nothing has changed since.
    package let again: Bool
    /// Nil where it is not signed.
    package let fingerprint: String?
    /// What was done and what followed, as data; empty where it was exported before.
    package let changes: [Facts]
    /// What followed.
    package let consequences: [Notice]

    private enum CodingKeys: String, CodingKey {
        case file, csv, revision, digest, supersedes, timeliness, rehearsal, authority, again, fingerprint
        case changes, consequences
    }

    /// A submission, with the outcome of its export and the paths of its files.
    /// - Parameter outcome: nil where it was exported before.
    package init(
        of submission: Submission, digest: String, fingerprint: String?, _ outcome: Outcome?,
        to file: String, csv: String?
    ) {
        self.file = file
        self.csv = csv
        revision = submission.revision
        self.digest = digest
        supersedes = submission.supersedes
        timeliness = submission.timeliness.inWords
        rehearsal = submission.targetSet.isRehearsal
        authority = submission.targetSet.cycle.authority?.name
        again = outcome == nil
        changes = outcome?.changes ?? []
        consequences = (outcome?.consequences ?? []).map(Notice.init)
        self.fingerprint = fingerprint
    }
}
