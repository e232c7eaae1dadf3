package import TargetSetting

extension Timeliness {
    /// Whether it is on time, and which of the two days it was after.
    package var inWords: String {
        switch self {
        case .onTime: "on time"
        case .late: "late: after the LA deadline"
        case .afterStatutory: "late: after the statutory date"
        }
    }
}

extension Punctuality {
    /// `late, judged by the LA deadline, 13 December 2010, and the extension until 17 December 2010`.
    package var inWords: String {
        let la = laDeadline.map { "the LA deadline, \($0.inWords)" }
        let extended = extendedUntil.map { "the extension until \($0.inWords)" }
        let statutory = statutoryDate.map { "the statutory date, \($0.inWords)" }
        return switch judgement {
        case .onTime: Punctuality.judged("on time", by: [la ?? statutory])
        case .onTimeByExtension: Punctuality.judged("on time", by: [extended])
        case .late: Punctuality.judged("late", by: [la, extended])
        case .afterStatutory: Punctuality.judged("late", by: [statutory])
        }
    }

    private static func judged(_ word: String, by days: [String?]) -> String {
        let days = days.compactMap(\.self)
        return days.isEmpty ? word : "\(word), judged by \(days.joined(separator: ", and "))"
    }
}

extension CycleOrigin {
    /// By which cycle something is whole and right.
    package var inWords: String {
        switch self {
        case .shipped: "by the cycle that comes with this program"
        case .given: "by the cycle that you named"
        case .unknown: "by its own cycle, which nobody here knows"
        }
    }
}

extension Receipt {
    /// What it says, in a sentence or two.
    package var inWords: String {
        "The LA (\(authority)) received revision \(revision) on \(receivedOn.inWords), \(arrival.inWords). \(decision.sentence)"
    }
}

extension Receipt.Decision {
    /// `sent back, to be answered by 20 December 2010`.
    package var inWords: String {
        switch self {
        case .received: "nothing is decided yet"
        case .accepted: "accepted"
        case .returned(_, let respondBy): "sent back, to be answered by \(respondBy.inWords)"
        }
    }

    /// What the LA has decided.
    package var sentence: String {
        switch self {
        case .received: "The LA has not decided yet."
        case .accepted(let comment): "Accepted\(comment.map { ": \($0.sentence)" } ?? ".")"
        case .returned(let reason, let day):
            "Returned: \(reason.sentence) To be answered by \(day.inWords)."
        }
    }
}

extension Receipt.TargetSetByLA {
    /// `KS4: level 2 threshold: 3 of 9 (33%). Reason: ... (Kim Officer)`.
    package var inWords: String { "\(title): \(figure). Reason: \(reason) (\(who))" }
}

extension AuthorityKey {
    /// What is to be found out before the key can be relied on.
    package var toConfirm: String {
        "Nobody has confirmed yet that the receipts are the LA's. Ask the LA on the telephone, by a number that you know, whether the fingerprint of its key is \(name.fingerprint)."
    }
}

extension SubmissionProblem {
    /// What does not hold together in the submission, as a whole sentence.
    package var sentence: String {
        switch self {
        case .noRevision(let revision): "There is no revision \(revision)."
        case .supersedesNothing(let revision): "Revision \(revision) does not say what it replaces."
        case .firstSupersedes(let revision):
            "Revision \(revision) replaces nothing, and says that it does."
        case .supersedesNoDigest(let text): "‘\(text)’, which it replaces, is not a SHA-256."
        case .signOffMissing(let signatory, let status): status.sentence(of: signatory)
        case .signOffLacks(let detail, let signatory):
            "The sign-off of the \(signatory.title) has no \(detail.rawValue), which the cycle requires."
        case .signOffDoesNotRecord(let detail, let signatory):
            "The sign-off of the \(signatory.title) says \(detail == .evidence ? "what shows it" : "a \(detail.rawValue)"), which the cycle does not record of it."
        case .acceptedOnAnotherDay(let rule, let signatory):
            "The acceptance of \(rule) is of another day than the sign-off of the \(signatory.title), with which it was given."
        case .acceptedByAnother(let rule, let signatory):
            "The acceptance of \(rule) in the sign-off of the \(signatory.title) is another person's to give."
        case .recordedAfterSignOff(let what, let day, let signatory, let recordedOn):
            "\(what.inWords.capitalisedFirst) is dated \(day.inWords). The sign-off of the \(signatory.title), which covers it, was recorded before it, on \(recordedOn.inWords)."
        case .agreedAfterRecorded(let signatory, let day, let recordedOn):
            "The \(signatory.title) agreed on \(day.inWords), and that was recorded before it, on \(recordedOn.inWords)."
        case .coversOtherParts(let signatory):
            "The sign-off of the \(signatory.title) does not cover what the cycle says it covers."
        case .open(let finding):
            "\(finding.severity == .error ? "Error" : "Query without an answer"), \(finding.rule): \(finding.message)"
        case .changeNotRecorded(let part):
            "There is something in \(part.title), and no day on which it last changed."
        case .changeOfNothing(let part, let subject):
            "The last change of \(part.title) is of ‘\(subject)’, which is not in it."
        case .proposedElse(let part, let day):
            "What was proposed on \(day.inWords) in \(part.title) is not what stands there, although nothing of it has changed since. Propose it again."
        case .answeredTwice(let rule, let subject, let signatory):
            "\(rule) \(subject) is answered twice\(signatory.map { ", the second time in the sign-off of the \($0.title)" } ?? "")."
        case .noteOfNothing(let rule, let subject):
            "‘\(subject)’ is answered for \(rule), which asks nothing of that in a submission."
        case .recordedAfterExport(let what, let day, let exportedOn):
            "\(what.inWords.capitalisedFirst) is dated \(day.inWords), which is later than the export on \(exportedOn.inWords)."
        case .recordedBeforeCycle(let what, let day, let earliest):
            "\(what.inWords.capitalisedFirst) is dated \(day.inWords), and nothing of the cycle can be from before \(earliest.inWords). Check the date on the computer, and record it again."
        case .countsAnotherGroup(let count, let group):
            "It counts the personal targets of \(counted(count.pupils, "pupil")) in ‘\(count.keyStage)’, whose group has \(group.map(String.init) ?? "no number")."
        case .otherTimeliness(let timeliness):
            "It says that it is \(timeliness.inWords), which does not follow from its dates."
        case .otherAuthority(let dfe, let authority, let code):
            "The DfE number \(dfe) is of LA \(dfe.authority), and the cycle is of \(authority.name) (\(code))."
        case .exportedWhenFrozen(let day, let frozen):
            "It was exported on \(day.inWords), after the cycle was frozen on \(frozen.inWords)."
        }
    }
}

extension SubmissionProblem.Recorded {
    /// What it is that was put in, with its article: `the note on group-not-stated`.
    package var inWords: String {
        switch self {
        case .lastChange(let part): "the last change of the \(part.title)"
        case .proposal: "the proposal"
        case .note(let rule): "the note on \(rule)"
        case .acceptance(let rule): "the acceptance of \(rule)"
        case .signOff(let signatory): "the record of the sign-off ‘\(signatory)’"
        }
    }
}
