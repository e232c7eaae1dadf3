/// Everything that a person can do to a target set, once it exists.
package enum Action: Equatable, Sendable {
    case moveToday(Day)
    case setGroup(keyStage: KeyStage.ID, pupils: Int)
    case setTarget(measure: Measure.ID, entry: Entry)
    case zeroRate(keyStage: KeyStage.ID, reason: PersonText)
    /// A measure, or a key stage with its zero rating and all its measures.
    case clearTarget(String)
    case recordPrior(measure: AbsenceMeasure.ID?, year: AcademicYear, entry: PriorEntry, source: PersonText?)
    case setAbsence(measure: AbsenceMeasure.ID?, rate: Percentage, explanation: PersonText?)
    /// By the attendance that is aimed for.
    case setAttendance(measure: AbsenceMeasure.ID?, attended: Percentage, explanation: PersonText?)
    case clearAbsence(measure: AbsenceMeasure.ID?)
    /// What the rate was, when the year is over.
    case recordResult(
        measure: AbsenceMeasure.ID?, year: AcademicYear, entry: ResultEntry, source: PersonText?)
    case clearResult(measure: AbsenceMeasure.ID?, year: AcademicYear)
    case addPlannedAction(what: PersonText, who: PersonText, by: Day, to: Percentage?)
    case completePlannedAction(Int)
    case removePlannedAction(Int)
    case propose
    case explain(rule: String, subject: String?, text: PersonText)
    case explainAll(rule: String, text: PersonText)
    case sign(SigningEntry)
    case withdraw(signatory: Signatory.ID, reason: PersonText)
    case addPupil(PupilDetails)
    /// A pupil's UPN, reference or number; what is nil in the details stays.
    case editPupil(String, PupilDetails, clearing: [PupilDetails.Field])
    case removePupil(String)
    /// With nothing taken at all where a line has a problem, if that is asked for.
    case importRoll([RollEntry], allOrNothing: Bool = false)
    case recordAttainment(
        String, subject: PersonText, grade: String, when: String, on: Day?, source: PersonText?)
    /// A result of a key stage, or the assessments of now.
    case removeAttainment(String, subject: PersonText, when: String)
    case recordAttendance(String, before: Attendance.Rate, now: Attendance.Rate, medical: PersonText?)
    case recordPEP(String, updated: Day?, agreed: Day?, nextMeeting: Day?)
    /// For a pupil, for `group:NAME`, or for a key stage's cohort.
    case setPersonal(String, subject: PersonText, PersonalEntry)
    case removePersonal(String, subject: PersonText)
    case importPersonal([PersonalRow], allOrNothing: Bool = false)
    case addReview(String, subject: PersonText, ReviewEntry)
    /// Sets every figure that follows from the pupils' targets, of one key stage or of all.
    case computeTargets(keyStage: KeyStage.ID?)
    /// Pupils by their numbers.
    case erase([Int], Erasing = Erasing())
    /// The submission that was made of this very target set, with its digest and the bytes of its file.
    case export(Submission, digest: String, document: String)
    /// A receipt of the LA, whole and signed.
    case recordReceipt(ReceiptEntry)
    /// Takes back what was done last.
    case undo(LastDone)
    /// Does it, and says who is meant where its text has a pupil's name and means somebody else.
    indirect case ofAnotherPerson(Action, who: PersonText)

    /// The action, with who is meant where its text has a pupil's name; as it is where nobody said.
    package func meaning(_ another: PersonText?) -> Action {
        another.map { .ofAnotherPerson(self, who: $0) } ?? self
    }

    /// What is done, whoever is meant.
    package var itself: Action {
        if case .ofAnotherPerson(let action, _) = self { action.itself } else { self }
    }

    /// How a target is typed.
    package enum Entry: Equatable, Sendable {
        case count(Int, of: Int?)
        case percent(Percentage, of: Int?)
        case points(Points)
    }

    /// How an earlier absence figure is typed.
    package enum PriorEntry: Equatable, Sendable {
        case actual(Percentage)
        case actualSessions(SessionCount)
        case target(Percentage)
        /// A rate of attendance, of the one figure that the measure is compared with in the year.
        case attendance(Percentage)
        case other(comparator: Comparator.ID, rate: Percentage)
    }

    /// How the outcome of an absence target is typed.
    package enum ResultEntry: Equatable, Sendable {
        case actual(Percentage)
        case sessions(SessionCount)
        case attendance(Percentage)
    }

    /// What is chosen for an erasure, and what the journal tells of those who are erased.
    package struct Erasing: Equatable, Sendable {
        /// Whether lines go that can be about a pupil who stays as well; nil where nobody has said.
        package var takesLinesInDoubt: Bool?
        /// Whether `[a pupil]` is put in the place of the name in texts of the register's own; nil where nobody has said.
        package var hidesNames: Bool?
        /// The other numbers under which the journal says something of the same children.
        package var others: [Int] = []
        /// What was known of the children, who may not be on the roll any more.
        package var known: [[PupilDetails]] = []
        /// Lines that the journal alone has, and that are in doubt.
        package var linesInDoubt: [LeftOutLine] = []
        /// The entries of the journal that name one of the children, each with the numbers whose piece does, 0 for the unit's.
        package var entriesNaming: [Int: Set<Int>] = [:]

        /// With what somebody answered, and nothing yet of what the journal knows of the children.
        package init(takingLinesInDoubt: Bool? = nil, hidingNames: Bool? = nil) {
            (takesLinesInDoubt, hidesNames) = (takingLinesInDoubt, hidingNames)
        }
    }

    /// What is typed of a sign-off.
    package struct SigningEntry: Equatable, Sendable {
        /// The id of the office that signs.
        package let signatory: Signatory.ID
        /// The signer's name; nil where it is not given, which is refused where the cycle requires it.
        package let name: PersonText?
        /// When the signer agreed; nil where it is not given, which is refused where the cycle requires it.
        package let day: Day?
        /// What shows it, such as a minute; nil where it is not given, which is refused where the cycle requires it.
        package let evidence: PersonText?
        /// Nil for the person at the keyboard.
        package let recordedBy: PersonText?
        /// The queries that are accepted with the sign-off.
        package let accepted: [Acceptance]
        /// What the signer was shown; nil where nobody could be shown anything.
        package let shown: Snapshot?
        /// What the signer was shown of each pupil's targets.
        package let shownPupils: [Int: [Statement]]

        /// As it was typed: what the office takes of it is checked when it is signed.
        package init(
            signatory: Signatory.ID, name: PersonText?, day: Day?, evidence: PersonText?,
            recordedBy: PersonText?,
            accepted: [Acceptance],
            shown: Snapshot? = nil, shownPupils: [Int: [Statement]] = [:]
        ) {
            self.signatory = signatory
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
    package struct ReceiptEntry: Equatable, Sendable {
        /// What it says; whether it is for this unit and this cycle is checked when it is recorded.
        package let receipt: Receipt
        /// The SHA-256 of its content, in hexadecimal.
        package let digest: String
        /// The bytes of its file.
        package let document: String
        /// The key that signed it.
        package let signer: AuthorityKey.Name
        /// The SHA-256 of the cycle that the register works by.
        package let cycleDigest: String
        /// The fingerprint that somebody compared with the LA, as it was typed, and who; nil where nobody did.
        package let trust: Trust?

        /// For a file that was read whole and whose signature is right.
        package init(
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
    package struct Trust: Equatable, Sendable {
        /// As it was typed: with hyphens or spaces or without, in any letters.
        package let fingerprint: String
        /// Who compared it with the LA.
        package let by: PersonText

        /// Somebody's word, before it is held against the key of a receipt.
        package init(fingerprint: String, by: PersonText) {
            self.fingerprint = fingerprint
            self.by = by
        }
    }

    /// A rule's queries accepted in words.
    package struct Acceptance: Equatable, Sendable {
        /// The rule's id, as it was typed.
        package let rule: String
        /// The words in which its queries are accepted.
        package let text: PersonText

        /// As it was typed: whether the rule has a query to accept is seen when it is signed.
        package init(rule: String, text: PersonText) {
            self.rule = rule
            self.text = text
        }
    }
}
