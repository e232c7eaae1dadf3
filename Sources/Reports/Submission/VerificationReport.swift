import Sentences
package import TargetSetting

/// What a submission file is, and whether everything in it is whole and right.
package struct VerificationReport: Encodable, Sendable {
    /// The path, as it was given.
    package let file: String
    /// Empty where it is whole and right.
    package let problems: [String]
    /// The same for programs.
    package let reasons: [Reason]
    /// The SHA-256 that the file gives of its content, in hexadecimal; nil where it cannot be read.
    package let digest: String?
    /// The key that signed it, in short; nil where it is not signed, or the signature is not right.
    package let fingerprint: String?
    /// How far the register's journal had come, in full and in short; nil where the file does not say.
    package let journal: String?
    /// As people write it down: `47:3f2a-91bc-07de-55aa-1c2d`.
    package let journalInShort: String?
    /// The name of the unit that it is of; nil where that cannot be told, as of the facts below.
    package let unit: PersonText?
    /// The unit's DfE number.
    package let dfe: DfENumber?
    /// The id of its cycle.
    package let cycle: String?
    /// Whose the cycle is; nil where the file is not whole and right.
    package let cycleOrigin: CycleOrigin?
    /// 1 for the first.
    package let revision: Int?
    /// The day on which it says it was exported.
    package let exportedOn: Day?
    /// Whether that was on time, in words.
    package let timeliness: String?
    /// Whether it is for practice, and counts for nothing.
    package let rehearsal: Bool?
    /// Which submission it is; nil where that cannot be read.
    package let heading: String?
    /// Who signed, where it is whole and right.
    package let signOffs: [String]

    /// What was verified of a file; of one that is not whole and right, as much as can be read.
    /// - Parameter reasons: why it is not whole and right, or cannot be read.
    package init(
        file: String, reasons: [Reason], digest: String? = nil, fingerprint: String? = nil,
        journal: JournalMark? = nil, cycleOrigin: CycleOrigin? = nil, _ submission: Submission? = nil
    ) {
        self.file = file
        self.reasons = reasons
        problems = reasons.map(\.message)
        self.digest = digest
        self.fingerprint = fingerprint
        self.journal = journal?.description
        journalInShort = journal?.inShort
        self.cycleOrigin = cycleOrigin
        let set = submission?.targetSet
        unit = set?.unit.name
        dfe = set?.unit.dfe
        cycle = set?.cycle.id
        revision = submission?.revision
        exportedOn = submission?.exportedOn
        timeliness = submission?.timeliness.inWords
        rehearsal = set?.isRehearsal
        heading = submission?.heading
        signOffs =
            set.map { set in
                set.cycle.signatories.compactMap { signatory in
                    set.status(of: signatory).signOff.map { "\(signatory.title): \($0.inWords)" }
                }
            } ?? []
    }

    /// Whether nothing is wrong with it, by whosever cycle.
    package var isRight: Bool { problems.isEmpty && heading != nil }

    /// Whether it is right by a cycle that is known here.
    package var isKnownToBeRight: Bool { isRight && cycleOrigin != .unknown }
}

/// What several files are: those that could be read first.
package struct VerificationsReport: Encodable, Sendable {
    /// Those of files that could be read, in the order in which they were given.
    package let read: [VerificationReport]
    /// Those of files that could not, each with why.
    package let unread: [VerificationReport]

    /// Several files, as each was looked at.
    package init(_ read: [VerificationReport], unread: [VerificationReport]) {
        self.read = read
        self.unread = unread
    }

    package func encode(to encoder: any Encoder) throws { try (read + unread).encode(to: encoder) }
}
