/// What is wrong with a file that should be a submission.
package enum SubmissionFault: Error, Equatable, Sendable {
    case tooLarge
    case empty
    /// It is something else, or is cut off or damaged.
    case notASubmission
    /// Its bytes are not those that are written of its content.
    case bytesAltered
    /// Its bytes are not those that follow from its figures.
    case bytesUnderived
    case contentAltered(right: String, said: String)
    case signatureWrong
    /// A member says something else than what follows from the figures.
    case difference(member: String, says: String, follows: String)
    /// It is written in another form than the one that is read.
    case otherFormat(String, known: String)
    case unreadable(UnreadableMember)
    /// With what the one who reads its cycle says.
    case cycleUnreadable([String])
    /// It could not have been exported as it is.
    case unsound(SubmissionProblem)
    /// Its cycle has the id of one that comes with this program, and says something else.
    case notTheShippedCycle(id: String)

    /// What scripts match on.
    package var code: String {
        switch self {
        case .tooLarge: "submission-too-large"
        case .empty: "submission-empty"
        case .notASubmission: "not-a-submission"
        case .bytesAltered: "bytes-altered"
        case .bytesUnderived: "bytes-underived"
        case .contentAltered: "content-altered"
        case .signatureWrong: "signature-wrong"
        case .difference: "member-differs"
        case .otherFormat: "submission-of-other-format"
        case .unreadable: "member-unreadable"
        case .cycleUnreadable: "cycle-unreadable"
        case .unsound: "unsound"
        case .notTheShippedCycle: "not-the-shipped-cycle"
        }
    }

    /// The values of each, under the names that scripts read and from which it is read back.
    package var facts: Facts {
        switch self {
        case .tooLarge, .empty, .notASubmission, .bytesAltered, .bytesUnderived, .signatureWrong: .none
        case .contentAltered(let right, let said): ["right": right, "said": said]
        case .difference(let member, let says, let follows):
            ["member": member, "says": says, "follows": follows]
        case .otherFormat(let format, let known): ["format": format, "known": known]
        case .unreadable(let member): member.facts
        case .cycleUnreadable(let problems): ["found": problems]
        case .notTheShippedCycle(let id): ["cycle": id]
        case .unsound(let problem): problem.facts.adding(["problem": problem.kind])
        }
    }

    /// As it was kept; nil where the code is of something else, or of a problem that is known by its facts alone.
    package init?(code: String, facts: Facts) {
        switch code {
        case "submission-too-large": self = .tooLarge
        case "submission-empty": self = .empty
        case "not-a-submission": self = .notASubmission
        case "bytes-altered": self = .bytesAltered
        case "bytes-underived": self = .bytesUnderived
        case "signature-wrong": self = .signatureWrong
        case "content-altered":
            guard let right = facts.text("right"), let said = facts.text("said") else { return nil }
            self = .contentAltered(right: right, said: said)
        case "member-differs":
            guard let member = facts.text("member"), let says = facts.text("says"),
                let follows = facts.text("follows")
            else { return nil }
            self = .difference(member: member, says: says, follows: follows)
        case "submission-of-other-format":
            guard let format = facts.text("format"), let known = facts.text("known") else { return nil }
            self = .otherFormat(format, known: known)
        case "member-unreadable":
            guard let member = UnreadableMember(facts) else { return nil }
            self = .unreadable(member)
        case "cycle-unreadable":
            guard let found = facts.texts("found") else { return nil }
            self = .cycleUnreadable(found)
        case "not-the-shipped-cycle":
            guard let id = facts.text("cycle") else { return nil }
            self = .notTheShippedCycle(id: id)
        default: return nil
        }
    }
}

extension SubmissionProblem {
    /// Its kind: the code, and `open-finding` for whatever rule.
    package var kind: String { if case .open = self { "open-finding" } else { code } }

    /// The values of each, under the names that scripts read.
    package var facts: Facts {
        switch self {
        case .noRevision(let revision), .supersedesNothing(let revision), .firstSupersedes(let revision):
            ["revision": revision]
        case .supersedesNoDigest(let text): ["supersedes": text]
        case .signOffMissing(let signatory, let status):
            ["signatory": signatory.title, "status": status.kind.rawValue]
        case .signOffLacks(let detail, let signatory), .signOffDoesNotRecord(let detail, let signatory):
            ["detail": detail, "signatory": signatory.title]
        case .acceptedOnAnotherDay(let rule, let signatory), .acceptedByAnother(let rule, let signatory):
            ["rule": rule, "signatory": signatory.title]
        case .recordedAfterSignOff(_, let day, let signatory, let recordedOn):
            ["day": day, "signatory": signatory.title, "recorded": recordedOn]
        case .agreedAfterRecorded(let signatory, let day, let recordedOn):
            ["day": day, "signatory": signatory.title, "recorded": recordedOn]
        case .coversOtherParts(let signatory): ["signatory": signatory.title]
        case .open(let finding):
            ["rule": finding.rule, "severity": finding.severity, "subject": finding.topic.text]
        case .changeNotRecorded(let part): ["part": part.rawValue]
        case .changeOfNothing(let part, let subject): ["part": part.rawValue, "subject": subject]
        case .proposedElse(let part, let day): ["part": part.rawValue, "proposed": day]
        case .answeredTwice(let rule, let subject, let signatory):
            ["rule": rule, "subject": subject, "signatory": signatory?.title]
        case .noteOfNothing(let rule, let subject): ["rule": rule, "subject": subject]
        case .recordedAfterExport(_, let day, let exportedOn): ["day": day, "exported": exportedOn]
        case .recordedBeforeCycle(_, let day, let earliest): ["day": day, "earliest": earliest]
        case .countsAnotherGroup(let count, let group):
            ["keyStage": count.keyStage, "pupils": count.pupils, "group": group]
        case .otherTimeliness(let timeliness): ["timeliness": timeliness.judgement]
        case .otherAuthority(let dfe, let authority, let code):
            ["dfe": dfe, "authority": authority.name, "authorityCode": code]
        case .exportedWhenFrozen(let day, let frozen): ["exported": day, "frozenAfter": frozen]
        }
    }
}
