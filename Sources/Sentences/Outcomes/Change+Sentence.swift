package import TargetSetting

extension Outcome {
    /// What stands in the journal: what was done, without what is personal to a pupil.
    package var journalLine: String {
        let confirmed = consequences.compactMap { consequence -> String? in
            switch consequence {
            case .keyConfirmed, .noteGone: consequence.sentence
            case .namesAnother: "What in it points to a pupil is said to mean somebody else."
            default: nil
            }
        }
        return ([change.journalLine ?? change.sentence] + confirmed).joined(separator: " ")
    }
}

extension Change {
    /// What was done.
    package var sentence: String {
        switch self {
        case .todayMoved(let day): "The rehearsal's day is now \(day.inWords)."

        case .groupStated(let keyStage, 0, let was):
            "\(keyStage.title): no pupils anticipated\(before(was, 0)), so its targets are not applicable."
        case .groupStated(let keyStage, let pupils, let was):
            "\(keyStage.title): \(counted(pupils, "pupil")) anticipated in the group\(before(was, pupils))."
        case .targetSet(let measure, let figure, let was):
            "\(measure.title): \(figure.inWords) (\(was == .figure(figure) ? "as before" : "was \(was.inWords)"))."
        case .zeroRated(let keyStage, let targets, let group, let reason):
            "\(keyStage.title): zero-rated. \(counted(targets, "target")) at 0 of \(group). Reason: \(reason)."
        case .keyStageCleared(let keyStage): "\(keyStage.title): no targets are set."
        case .targetCleared(let measure, let was): "\(measure.title): not set (was \(was.inWords))."
        case .targetsComputed(0, 0):
            "Nothing was written: every figure that follows from the pupils' targets is there already."
        case .targetsComputed(0, let left):
            "Nothing was written: \(counted(left, "figure")) cannot be worked out before every pupil has a target in it."
        case .targetsComputed(let count, _):
            "\(counted(count, "figure")) written from the pupils' personal targets."

        case .priorRecorded(let measure, let comparator, let prior, let was):
            "\(measure.title(with: comparator)): \(prior.inWords)\(before(was?.inWords, prior.inWords))."
        case .absenceSet(let measure, let target, let was):
            "\(measure.title) \(measure.resultYear): \(target.inWords)\(before(was?.inWords, target.inWords))."
        case .absenceCleared(let measure, let was):
            "\(measure.title) \(measure.resultYear): not set (\(was.map { "was \($0.rate)%" } ?? "as before"))."
        case .absenceResult(let measure, let year, let result, let was):
            "\(measure.title), the actual for \(year): \(result.inWords)\(before(was?.inWords, result.inWords))."
        case .absenceResultCleared(let measure, let year, let was):
            "\(measure.title), the actual for \(year): not recorded (\(was.map { "was \($0.inWords)" } ?? "as before"))."
        case .actionPlanned(let action): "Action \(action.number): \(action.inWords)."
        case .actionDone(let action): "Action \(action.number) is done: \(action.what)."
        case .actionRemoved(let action): "Action \(action.number) is removed: \(action.what)."

        case .proposed(let day, let again):
            "The targets are proposed\(again ? " again" : ""), as they stand on \(day.inWords)."
        case .proposedBefore(let day): "The targets are proposed as they were on \(day.inWords)."
        case .explained(let rule, _, let title, let text, _, let isNew):
            "Note on \(rule), \(title): \(text)\(isNew ? "" : " (as before)")"
        case .explainedAll(let rule, let count, let text, _):
            "Note on \(counted(count, "finding")) of \(rule): \(text)"
        case .signed(let signatory, let signOff, let parts, let accepted):
            "Signed: \(signatory.title) (\(facts(of: signOff, accepted))), for \(parts.map(\.title).joined(separator: ", ")). Recorded by \(signOff.recordedBy)."
        case .withdrawn(let signatory, let reason):
            "Withdrawn: the sign-off of the \(signatory.title). Reason: \(reason)."
        case .exported(let revision, let timeliness, let digest):
            "Exported revision \(revision), \(timeliness.inWords), SHA-256 \(digest)."
        case .receiptRecorded(let receipt): "Receipt \(receipt.number): \(receipt.inWords)"
        case .receiptRecordedBefore(let number): "Receipt \(number) is recorded already."

        case .undone(let undone):
            "\(undone.again ? "Done again" : "Undone"): ‘\(undone.entry.what)’ (\(undone.entry.inWords))."

        case .pupilAdded(let pupil): "Pupil \(pupil) is added to the roll."
        case .pupilEdited(let pupil, let isSame, []): "Pupil \(pupil) is \(isSame ? "as before" : "changed")."
        case .pupilEdited(let pupil, _, let cleared):
            "Pupil \(pupil) is changed; no longer recorded: \(cleared.map(\.inWords).joined(separator: ", "))."
        case .pupilRemoved(let pupil, let records):
            "Pupil \(pupil) is removed from the roll\(records.inWords)."
        case .lineDismissed(let line, _) where line.isMore:
            "What else the \(line.list) that was read on \(line.day.inWords) says is not asked about any more: it changes nothing."
        case .lineDismissed(let line, 0): "\(line.inWords) is not asked for any more."
        case .lineDismissed(let line, let others):
            "\(line.inWords) is not asked for any more, nor \(others == 1 ? "is the other line" : "are the \(others) other lines") that \(others == 1 ? "was" : "were") left out of it for the same."
        case .attainmentRecorded(let pupil, let attainment, let was):
            "Pupil \(pupil), \(attainment.subject), \(attainment.when.text): \(attainment.grade.inWords)\(before(was?.inWords, attainment.grade.inWords))."
        case .attainmentRemoved(let pupil, let subject, let when):
            "Pupil \(pupil), \(subject), \(when.text): nothing is recorded any more."
        case .attendanceRecorded(let pupil, let attendance):
            "Pupil \(pupil): attendance before \(attendance.before.inWords), now \(attendance.now.inWords)."
        case .pepRecorded(let pupil, let pep): "Pupil \(pupil): PEP \(pep.inWords)."
        case .personalSet(let holder, let target, let was):
            "\(holder.inWords), \(target.subject): \(target.aim.text) by \(target.by.inWords)\(before(was, target))."
        case .personalRemoved(let holder, let subject):
            "\(holder.inWords): the target in \(subject) is removed."
        case .reviewed(let pupil, let subject, let review):
            "Pupil \(pupil), \(subject): reviewed on \(review.on.inWords), \(review.judgement.rawValue)."
        case .rollImported(let plan): "Roll imported: \(plan.inWords)."
        case .personalImported(let plan): "Personal targets imported: \(plan.inWords)."
        case .erased(let pupils, let others):
            "What was recorded of \(counted(pupils.count, "pupil")) is erased from the roll and the journal: \(pupils.map(String.init).joined(separator: ", "))."
                + (others.isEmpty
                    ? ""
                    : " With it goes what is kept of the same \(pupils.count == 1 ? "child" : "children") under other numbers: \(others.map(String.init).joined(separator: ", ")).")
        case .erasedBefore(let pupils):
            "What was recorded of \(counted(pupils.count, "pupil")) was erased before: \(pupils.map(String.init).joined(separator: ", "))."
        }
    }

    /// Nil where the sentence says nothing that is personal to a pupil.
    fileprivate var journalLine: String? {
        switch self {
        case .explained(.pupilNamed, let topic, _, _, _, _): "A note on pupil-named, \(topic)."
        case .explained(let rule, let topic, let title, _, _?, _):
            topic.pupil.map { "Pupil \($0): a note on \(rule)." } ?? "A note on \(rule), \(title)."
        case .explainedAll(let rule, let count, _, true): "Notes on \(counted(count, "finding")) of \(rule)."
        case .attainmentRecorded(let pupil, _, _): "Pupil \(pupil): an attainment is recorded."
        case .attainmentRemoved(let pupil, _, _): "Pupil \(pupil): an attainment is removed."
        case .attendanceRecorded(let pupil, _): "Pupil \(pupil): attendance is recorded."
        case .pepRecorded(let pupil, _): "Pupil \(pupil): the PEP is recorded."
        case .personalSet(.pupil(let pupil), _, _): "Pupil \(pupil): a personal target is set."
        case .personalRemoved(.pupil(let pupil), _): "Pupil \(pupil): a personal target is removed."
        case .reviewed(let pupil, _, _): "Pupil \(pupil): a review is recorded."
        default: nil
        }
    }

    private func before<Value: Equatable>(_ was: Value?, _ now: Value) -> String {
        was.map { $0 == now ? " (as before)" : " (was \($0))" } ?? ""
    }

    private func before(_ was: PersonalTarget?, _ now: PersonalTarget) -> String {
        guard let was else { return "" }
        if was.saysSame(as: now) { return " (as before)" }
        let parts = now.parts(missingOf: was).map(\.inWords)
        let taken = parts.isEmpty ? "" : "; no longer said: \(parts.joined(separator: ", "))"
        return was.aim == now.aim && was.by == now.by
            ? " (changed\(taken))" : " (was \(was.aim.text) by \(was.by.inWords)\(taken))"
    }

    private func facts(of signOff: SignOff, _ accepted: [AcceptedQuery]) -> String {
        ([signOff.inWords] + [signOff.evidence.map { "evidence: \($0)" }].compactMap(\.self)
            + accepted.map { "accepts \($0.rule), \($0.title): \($0.text)" }).joined(separator: "; ")
    }
}

extension AbsenceTarget {
    /// `8.1%, explained: A new building`.
    fileprivate var inWords: String { "\(rate)%" + (explanation.map { ", explained: \($0)" } ?? "") }
}

extension PEP {
    /// `updated on 24 September 2010, targets agreed on 9 November 2010`.
    package var inWords: String {
        [
            updated.map { "updated on \($0.inWords)" }, agreed.map { "targets agreed on \($0.inWords)" },
            nextMeeting.map { "next meeting on \($0.inWords)" },
        ].compactMap(\.self).joined(separator: ", ")
    }
}

extension PersonalTarget.Part {
    /// `who helps`, as a part of a sentence.
    fileprivate var inWords: String {
        switch self {
        case .to: "the grade"
        case .criterion: "the criterion"
        case .by: "the day"
        case .why: "why"
        case .who: "who helps"
        case .support: "the support"
        case .step: "the steps"
        }
    }
}

extension PupilDetails.Field {
    /// `date of birth`, as a part of a sentence.
    var inWords: String {
        switch self {
        case .upn: "UPN"
        case .reference, .surname, .forename, .enrolment: rawValue
        case .born: "date of birth"
        case .ncYear: "NC year"
        case .sen: "SEN"
        case .freeSchoolMeals: "free school meals"
        case .inCare: "whether the pupil is a child in care"
        case .entered: "day of entry"
        case .leaving: "expected leaving"
        case .left: "day left"
        }
    }
}
