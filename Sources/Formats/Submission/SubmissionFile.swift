package import Canonical
package import FoundationEssentials
package import TargetSetting

/// A submission as the bytes of a file (RFC 8785 and a line break), and back. `docs/submission-format.md` describes it.
package struct SubmissionFile: Sendable {
    /// What the file says.
    package let submission: Submission
    /// The SHA-256 of the content, in hexadecimal.
    package let digest: String
    /// The whole file: the content with its digest and, where it is signed, its signature.
    package let bytes: Data

    /// Writes a submission.
    /// - Parameters:
    ///   - cycle: the cycle file that the target set works by.
    ///   - key: the register's, with which it is signed.
    ///   - journal: how far the register's journal has come; not told where nobody signs for it.
    package init(
        _ submission: Submission, cycle: CycleTree, signedWith key: SigningKey?,
        journal: JournalWitness? = nil
    ) throws {
        try self.init(
            submission, cycle: KnownCycle(submission.targetSet.cycle, tree: cycle), signedWith: key,
            journal: journal)
    }

    /// Writes a submission of a cycle that was read before.
    package init(
        _ submission: Submission, cycle: KnownCycle, signedWith key: SigningKey?,
        journal: JournalWitness? = nil
    ) throws {
        var statuses = SignOffStatuses(of: submission.targetSet)
        let written = WrittenContent(SubmissionContent(submission, cycle: cycle, &statuses))
        let told = key.flatMap { _ in journal.map { JournalWitnessEntry($0) } }
        let signature = try key.map {
            try SignatureEntry(
                of: written.digest, journal: told, format: SubmissionContent.format, with: $0)
        }
        self.submission = submission
        digest = written.digest
        bytes = Data(written.file(digest: digest, journal: told, signature: signature))
    }

    /// A submission that was exported before: the bytes are those that were kept.
    package init(_ submission: Submission, kept revision: Revision) {
        self.submission = submission
        digest = revision.digest
        bytes = Data(revision.document.utf8)
    }

    /// What the file of a revision says of the journal; nil where it was exported before that was told.
    package static func journal(in revision: Revision) -> JournalWitness? {
        guard let json = try? JSONText(Array(revision.document.utf8)).root["journal"] else { return nil }
        return try? DocumentCoder.read(JournalWitnessEntry.self, from: json).witness
    }

    /// `926-1105-2010-autumn-pru-r1.json`.
    package var name: String {
        let dfe = submission.targetSet.unit.dfe
        return
            "\(dfe.authority)-\(dfe.establishment)-\(submission.targetSet.cycle.id)-r\(submission.revision).json"
    }

    /// The bytes as the text that they are, for where a submission is kept.
    package var text: String { String(decoding: bytes, as: UTF8.self) }
}
