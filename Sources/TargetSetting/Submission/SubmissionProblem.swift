/// Why a submission could not have been exported as it is.
package enum SubmissionProblem: Equatable, Sendable {
    case noRevision(Int)
    /// A later revision that does not say what it replaces.
    case supersedesNothing(revision: Int)
    /// A first revision that says what it replaces.
    case firstSupersedes(revision: Int)
    case supersedesNoDigest(String)
    case signOffMissing(Signatory, SignOffStatus)
    /// What the cycle requires of a sign-off, and what it does not record of one.
    case signOffLacks(Refusal.SignOffDetail, Signatory)
    case signOffDoesNotRecord(Refusal.SignOffDetail, Signatory)
    case acceptedOnAnotherDay(Rule.ID, Signatory)
    /// An acceptance that another person gave, or that another office is to give.
    case acceptedByAnother(Rule.ID, Signatory)
    /// What a sign-off covers, of a later day than the sign-off was recorded on.
    case recordedAfterSignOff(Recorded, Day, Signatory, recordedOn: Day)
    /// Somebody agreed on a later day than the one on which it was put into the register.
    case agreedAfterRecorded(Signatory, Day, recordedOn: Day)
    case coversOtherParts(Signatory)
    case open(Finding)
    /// Something stands in a part that never changed.
    case changeNotRecorded(AgreementPart)
    /// The last change of a part is of what it cannot have.
    case changeOfNothing(AgreementPart, subject: String)
    /// What was proposed has a subject that the part cannot have; or it is not what stands there, and nothing changed since.
    case proposedElse(AgreementPart, on: Day)
    /// One query with two answers; with the office whose acceptances they are.
    case answeredTwice(Rule.ID, subject: String, Signatory?)
    /// An answer to what is never asked of a submission, or about what the cycle does not have.
    case noteOfNothing(Rule.ID, subject: String)
    case recordedAfterExport(Recorded, Day, exportedOn: Day)
    /// Longer ago than anything of the cycle can have been.
    case recordedBeforeCycle(Recorded, Day, earliest: Day)
    case countsAnotherGroup(RollCount, group: Int?)
    case otherTimeliness(Timeliness)
    case otherAuthority(DfENumber, Authority, code: String)
    case exportedWhenFrozen(Day, frozenAfter: Day)

    /// Something that was put into the register on a day.
    package enum Recorded: Equatable, Sendable {
        case lastChange(AgreementPart)
        case proposal
        case note(Rule.ID)
        case acceptance(Rule.ID)
        case signOff(Signatory.ID)
    }

    /// What scripts match on.
    package var code: String {
        switch self {
        case .noRevision: "no-revision"
        case .supersedesNothing: "supersedes-nothing"
        case .firstSupersedes: "first-supersedes"
        case .supersedesNoDigest: "supersedes-no-digest"
        case .signOffMissing: "sign-off-missing"
        case .signOffLacks: "sign-off-lacks"
        case .signOffDoesNotRecord: "sign-off-does-not-record"
        case .acceptedOnAnotherDay: "accepted-on-another-day"
        case .acceptedByAnother: "accepted-by-another"
        case .recordedAfterSignOff: "recorded-after-sign-off"
        case .agreedAfterRecorded: "agreed-after-recorded"
        case .coversOtherParts: "covers-other-parts"
        case .open(let finding): finding.rule.rawValue
        case .changeNotRecorded: "change-not-recorded"
        case .changeOfNothing: "change-of-nothing"
        case .proposedElse: "proposed-something-else"
        case .answeredTwice: "answered-twice"
        case .noteOfNothing: "note-of-nothing"
        case .recordedAfterExport: "recorded-after-export"
        case .recordedBeforeCycle: "recorded-before-cycle"
        case .countsAnotherGroup: "counts-another-group"
        case .otherTimeliness: "other-timeliness"
        case .otherAuthority: "other-authority"
        case .exportedWhenFrozen: "exported-when-frozen"
        }
    }
}
