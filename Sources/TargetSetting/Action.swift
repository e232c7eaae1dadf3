/// Everything that a person can do to a target set, once it exists.
public enum Action: Equatable, Sendable {
    case moveToday(Day)
    case setGroup(keyStage: String, pupils: Int)
    case setTarget(measure: String, entry: Entry)
    case zeroRate(keyStage: String, reason: Wording)
    /// A measure, or a key stage with its zero rating and all its measures.
    case clearTarget(String)
    case recordPrior(measure: String?, year: AcademicYear, entry: PriorEntry, source: Wording?)
    case setAbsence(measure: String?, rate: Tenths, explanation: Wording?)
    case clearAbsence(measure: String?)
    case addPlannedAction(what: Wording, who: Wording, by: Day, to: Tenths?)
    case completePlannedAction(Int)
    case removePlannedAction(Int)
    case propose
    case explain(rule: String, subject: String?, text: Wording)
    case explainAll(rule: String, text: Wording)
    case sign(SigningEntry)
    case withdraw(office: String, reason: Wording)
    case addPupil(PupilDetails)
    /// A pupil's UPN, reference or number; what is nil in the details stays.
    case editPupil(String, PupilDetails, clearing: [PupilDetails.Field])
    case removePupil(String)
    case importRoll([RollEntry])
    case recordAttainment(
        String, subject: Wording, grade: String, when: String, on: Day?, source: Wording?)
    case recordAttendance(String, before: Attendance.Rate, now: Attendance.Rate, medical: Wording?)
    case recordPEP(String, updated: Day?, agreedWithSIP: Day?, nextMeeting: Day?)
    /// For a pupil, for `group:NAME`, or for a key stage's cohort.
    case setPersonal(String, subject: Wording, PersonalEntry)
    case removePersonal(String, subject: Wording)
    case importPersonal([PersonalRow])
    case addReview(String, subject: Wording, ReviewEntry)
    /// Sets every figure that follows from the pupils' targets, of one key stage or of all.
    case computeTargets(keyStage: String?)
    /// Pupils by their numbers.
    case erase([Int])
    /// The submission that was made of this very target set, with its digest and the bytes of its file.
    case export(Submission, digest: String, document: String)
    /// A receipt of the LA, whole and signed.
    case recordReceipt(ReceiptEntry)

    /// How a target is typed.
    public enum Entry: Equatable, Sendable {
        case count(Int, of: Int?)
        case percent(Tenths, of: Int?)
        case points(Tenths)
    }

    /// How an earlier absence figure is typed.
    public enum PriorEntry: Equatable, Sendable {
        case actual(Tenths)
        case actualSessions(SessionCount)
        case target(Tenths)
        case other(comparator: String, rate: Tenths)
    }

    /// What is typed of a sign-off.
    public struct SigningEntry: Equatable, Sendable {
        public let office: String
        public let name: Wording?
        public let day: Day?
        public let evidence: Wording?
        /// Nil for the person at the keyboard.
        public let recordedBy: Wording?
        public let accepted: [Acceptance]
        /// What the signer was shown; nil where nobody could be shown anything.
        public let shown: Snapshot?
        /// What the signer was shown of each pupil's targets.
        public let shownPupils: [Int: [Statement]]

        public init(
            office: String, name: Wording?, day: Day?, evidence: Wording?, recordedBy: Wording?,
            accepted: [Acceptance],
            shown: Snapshot? = nil, shownPupils: [Int: [Statement]] = [:]
        ) {
            self.office = office
            self.name = name
            self.day = day
            self.evidence = evidence
            self.recordedBy = recordedBy
            self.accepted = accepted
            self.shown = shown
            self.shownPupils = shownPupils
        }
    }

    /// A receipt as it was read from its file.
    public struct ReceiptEntry: Equatable, Sendable {
        public let receipt: Receipt
        /// The SHA-256 of its content, in hexadecimal.
        public let digest: String
        /// The bytes of its file.
        public let document: String
        /// The key that signed it.
        public let signer: AuthorityKey.Name
        /// The SHA-256 of the cycle that the register works by.
        public let cycleDigest: String
        /// The fingerprint that somebody compared with the LA, as it was typed, and who; nil where nobody did.
        public let trust: Trust?

        public init(
            receipt: Receipt, digest: String, document: String, signer: AuthorityKey.Name,
            cycleDigest: String,
            trust: Trust?
        ) {
            self.receipt = receipt
            self.digest = digest
            self.document = document
            self.signer = signer
            self.cycleDigest = cycleDigest
            self.trust = trust
        }
    }

    /// That a key is the LA's, by its fingerprint.
    public struct Trust: Equatable, Sendable {
        public let fingerprint: String
        public let by: Wording

        public init(fingerprint: String, by: Wording) {
            self.fingerprint = fingerprint
            self.by = by
        }
    }

    /// A rule's queries accepted in words.
    public struct Acceptance: Equatable, Sendable {
        public let rule: String
        public let text: Wording

        public init(rule: String, text: Wording) {
            self.rule = rule
            self.text = text
        }
    }
}

/// What an action did, in sentences.
public struct Deed: Equatable, Sendable {
    /// What was done.
    public let summary: String
    /// What stands in the journal of it: the summary, without what is personal to a pupil.
    public let recorded: String
    /// What followed from it: figures removed, sign-offs that no longer stand.
    public let consequences: [String]
    /// False where everything was so already.
    public let changedSomething: Bool
}
