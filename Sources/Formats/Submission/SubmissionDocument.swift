import TargetSetting

/// A submission file, member by member, as `docs/submission-format.md` describes it. A member without a value is left
/// out of the file.
struct SubmissionDocument {
    static let format = "pru-submission-1"

    let format: String
    /// The SHA-256 of `submission` as canonical JSON.
    let digest: String
    /// Left out in files of a register that has no key: it was made by a pru that made none.
    let signature: SignatureEntry?
    let submission: Content

    /// Ed25519 over the format, a line feed and the digest.
    struct SignatureEntry {
        /// The public key of the unit's register.
        let key: String
        let value: String
    }

    struct Content {
        let revision: Int
        let supersedes: String?
        let exportedOn: String
        let rehearsal: Bool
        let timeliness: TimelinessEntry
        let cycle: CycleMember
        let cycleDigest: String
        let unit: UnitEntry
        let groups: [String: Int]
        /// How many pupils have measurable personal targets; left out where no pupils are recorded.
        let pupils: [PupilsEntry]?
        let targets: [TargetEntry]
        let absence: [AbsenceEntry]
        let actionPlan: [ActionEntry]
        let proposed: ProposalEntry?
        let notes: [NoteEntry]
        let parts: [PartEntry]
        let lastChanges: [String: ChangeEntry]
        let signOffs: [SignOffEntry]
    }

    /// The cycle file in JSON.
    enum CycleMember {
        /// The very bytes of the cycle that the reader knows, or the writer works by.
        case known(KnownCycle)
        case other(CycleTree)
    }

    struct TimelinessEntry {
        let state: String
        let laDeadline: String?
        let statutoryDate: String?
        let reason: String?
    }

    struct UnitEntry {
        let name: String
        let dfe: String
        let urn: String?
    }

    /// Counts, and nothing else of any pupil.
    struct PupilsEntry {
        let keyStage: String
        let pupils: Int
        let withMeasurableTargets: Int
    }

    struct TargetEntry {
        let measure: String
        let title: String
        let keyStage: String?
        let resultYear: String?
        let status: String
        let state: String
        let count: Int?
        let of: Int?
        let percent: Int?
        let points: String?
        let number: Int?
        let reason: String?
    }

    struct AbsenceEntry {
        let measure: String
        let title: String
        let resultYear: String
        let status: String
        let priors: [PriorEntry]
        let ceiling: String?
        let target: String?
        let explanation: String?
    }

    struct PriorEntry {
        let comparator: String
        let kind: String
        let year: String
        let limits: Bool
        let rate: String
        let missed: Int?
        let possible: Int?
        let source: String?
    }

    struct ActionEntry {
        let number: Int
        let what: String
        let who: String
        let by: String
        let to: String?
    }

    struct ProposalEntry {
        let on: String
        let parts: [PartEntry]
    }

    struct NoteEntry {
        let rule: String
        let subject: String
        let answers: String
        let text: String
        let by: String
        let on: String
    }

    /// What a part says, subject by subject in canonical order.
    struct PartEntry {
        let name: String
        let statements: [Statement]
    }

    /// A part that a sign-off covers.
    struct CoverEntry {
        let part: String
        /// The SHA-256 of the part's statements as canonical JSON.
        let digest: String
    }

    struct ChangeEntry {
        let on: String
        let subject: String
    }

    struct SignOffEntry {
        let signatory: String
        let title: String
        let name: String?
        let date: String?
        let evidence: String?
        let recordedBy: String
        let recordedOn: String
        let accepts: [NoteEntry]
        let covers: [CoverEntry]
    }
}
