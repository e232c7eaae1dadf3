package import TargetSetting

/// A submission that arrived, whole and right: what is known of it without its document.
package struct ReceivedSubmission: Equatable, Sendable {
    /// Its place among everything that the LA took, kept apart and decided: from 1, rising.
    package let number: Int
    /// The DfE number of the unit that it is of.
    package let dfe: DfENumber
    /// 1 for the first.
    package let revision: Int
    /// The SHA-256 of its content, in hexadecimal.
    package let digest: String
    /// The digest of the revision that it replaces; nil for the first.
    package let supersedes: String?
    /// The day on which it says it was exported.
    package let exportedOn: Day
    /// The day on which the LA had it, by which it is judged.
    package let receivedOn: Day
    /// Whose signature it has, whether or not that is the unit's.
    package let signer: Signer
    /// Pupils in each key stage's group, as the unit stated them.
    package let groups: [KeyStage.ID: Int]
    /// The ids of the key stages that are zero-rated, in the cycle's order.
    package let zeroRated: [KeyStage.ID]
    /// How many pupils have a measurable personal target, as the unit counted them; empty where none are recorded there.
    package let counts: [RollCount]
    /// What it says of the journal of the register that exported it; nil where it was exported before that was told.
    package let journal: JournalWitness?

    /// What is known of a submission that was verified.
    package init(
        number: Int, dfe: DfENumber, revision: Int, digest: String, supersedes: String?, exportedOn: Day,
        receivedOn: Day, signer: Signer, groups: [KeyStage.ID: Int], zeroRated: [KeyStage.ID],
        counts: [RollCount] = [], journal: JournalWitness? = nil
    ) {
        self.number = number
        self.dfe = dfe
        self.revision = revision
        self.digest = digest
        self.supersedes = supersedes
        self.exportedOn = exportedOn
        self.receivedOn = receivedOn
        self.signer = signer
        self.groups = groups
        self.zeroRated = zeroRated
        self.counts = counts
        self.journal = journal
    }

    /// The same with its place and the day on which it came.
    package func numbered(_ number: Int, received: Day) -> ReceivedSubmission {
        ReceivedSubmission(
            number: number, dfe: dfe, revision: revision, digest: digest, supersedes: supersedes,
            exportedOn: exportedOn, receivedOn: received, signer: signer, groups: groups,
            zeroRated: zeroRated, counts: counts, journal: journal)
    }
}

/// Whose signature a submission has.
package struct Signer: Hashable, Sendable {
    /// The public key, in hexadecimal.
    package let key: String
    /// The key in short, as it is read out on the telephone.
    package let fingerprint: String

    /// A key and the same in short; that they belong together is not looked at here.
    package init(key: String, fingerprint: String) {
        self.key = key
        self.fingerprint = fingerprint
    }
}
