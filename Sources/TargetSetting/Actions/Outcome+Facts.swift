extension Outcome {
    /// What scripts read of it: the change itself, and after it what followed.
    package var changes: [Facts] { [change.facts] + consequences.map(\.facts) }
}

extension Change {
    /// What scripts read of it: `change`, which says what was done, and the values. Nothing that is personal to a pupil.
    package var facts: Facts {
        switch self {
        case .todayMoved(let day): ["change": "today-moved", "today": day]
        case .groupStated(let keyStage, let pupils, let was):
            ["change": "group-stated", "keyStage": keyStage.id, "pupils": pupils, "was": was]
        case .targetSet(let measure, let figure, let was):
            ["change": "target-set", "measure": measure.id, "target": figure.facts, "was": was.facts]
        case .zeroRated(let keyStage, let targets, let group, let reason):
            [
                "change": "zero-rated", "keyStage": keyStage.id, "targets": targets, "group": group,
                "reason": reason,
            ]
        case .keyStageCleared(let keyStage): ["change": "key-stage-cleared", "keyStage": keyStage.id]
        case .targetCleared(let measure, let was):
            ["change": "target-cleared", "measure": measure.id, "was": was.facts]
        case .targetsComputed(let written, let left):
            ["change": "targets-computed", "written": written, "left": left]
        case .priorRecorded(let measure, let comparator, let prior, let was):
            [
                "change": "prior-recorded", "measure": measure.id, "comparator": comparator.id,
                "rate": prior.rate, "missed": prior.sessions?.missed, "possible": prior.sessions?.possible,
                "source": prior.source, "was": was?.rate,
            ]
        case .absenceSet(let measure, let target, let was):
            [
                "change": "absence-set", "measure": measure.id, "target": target.rate,
                "explanation": target.explanation, "was": was?.rate,
            ]
        case .absenceCleared(let measure, let was):
            ["change": "absence-cleared", "measure": measure.id, "was": was?.rate]
        case .absenceResult(let measure, let year, let result, let was):
            [
                "change": "absence-result", "measure": measure.id, "year": year, "rate": result.rate,
                "missed": result.sessions?.missed, "possible": result.sessions?.possible,
                "source": result.source, "was": was?.rate,
            ]
        case .absenceResultCleared(let measure, let year, let was):
            ["change": "absence-result-cleared", "measure": measure.id, "year": year, "was": was?.rate]
        case .actionPlanned(let action): Facts(["change": .text("action-planned")]).adding(action.facts)
        case .actionDone(let action): ["change": "action-done", "number": action.number]
        case .actionRemoved(let action): ["change": "action-removed", "number": action.number]
        case .proposed(let day, let again): ["change": "proposed", "day": day, "again": again]
        case .proposedBefore(let day): ["change": "proposed-before", "day": day]
        case .explained(let rule, let topic, _, let text, _, let isNew):
            [
                "change": "explained", "rule": rule, "subject": topic,
                "text": topic.pupil == nil ? text : nil, "isNew": isNew,
            ]
        case .explainedAll(let rule, let count, _, _):
            ["change": "explained-all", "rule": rule, "findings": count]
        case .signed(let signatory, let signOff, let parts, let accepted):
            [
                "change": "signed", "signatory": signatory.id, "name": signOff.name, "day": signOff.day,
                "evidence": signOff.evidence, "recordedBy": signOff.recordedBy,
                "parts": parts.map(\.rawValue), "accepted": accepted.map(\.rule),
            ]
        case .withdrawn(let signatory, let reason):
            ["change": "withdrawn", "signatory": signatory.id, "reason": reason]
        case .exported(let revision, let timeliness, let digest):
            [
                "change": "exported", "revision": revision, "timeliness": timeliness.judgement,
                "digest": digest,
            ]
        case .receiptRecorded(let receipt): ["change": "receipt-recorded", "number": receipt.number]
        case .receiptRecordedBefore(let number): ["change": "receipt-recorded-before", "number": number]
        case .undone(let undone):
            [
                "change": undone.again ? "done-again" : "undone", "entry": undone.entry.number,
                "takenBack": undone.taken,
            ]
        case .pupilAdded(let pupil): ["change": "pupil-added", "pupil": pupil]
        case .pupilEdited(let pupil, let isSame, let cleared):
            [
                "change": isSame ? "pupil-as-before" : "pupil-edited", "pupil": pupil,
                "cleared": cleared.map(\.rawValue),
            ]
        case .pupilRemoved(let pupil, let records):
            (["change": "pupil-removed", "pupil": pupil] as Facts).adding(records.facts)
        case .lineDismissed(let line, let others):
            ["change": "line-dismissed", "pupil": line.number, "others": others]
        case .attainmentRecorded(let pupil, _, _): ["change": "attainment-recorded", "pupil": pupil]
        case .attainmentRemoved(let pupil, _, _): ["change": "attainment-removed", "pupil": pupil]
        case .attendanceRecorded(let pupil, _): ["change": "attendance-recorded", "pupil": pupil]
        case .pepRecorded(let pupil, _): ["change": "pep-recorded", "pupil": pupil]
        case .personalSet(let holder, _, _): ["change": "personal-set", "holder": holder.text]
        case .personalRemoved(let holder, _): ["change": "personal-removed", "holder": holder.text]
        case .reviewed(let pupil, _, _): ["change": "reviewed", "pupil": pupil]
        case .rollImported(let plan): Facts(["change": .text("roll-imported")]).adding(plan.facts)
        case .personalImported(let plan): Facts(["change": .text("personal-imported")]).adding(plan.facts)
        case .erased(let pupils, let others): ["change": "erased", "pupils": pupils, "others": others]
        case .erasedBefore(let pupils): ["change": "erased-before", "pupils": pupils]
        }
    }
}

extension Consequence {
    /// What scripts read of it: `change`, which says what followed, and the values.
    package var facts: Facts {
        switch self {
        case .figureRemoved(let measure): ["change": "figure-removed", "measure": measure.id]
        case .zeroRatingRemoved(let keyStage):
            ["change": "zero-rating-removed", "keyStage": keyStage.id]
        case .figureZeroRated(let measure, let was, let group):
            ["change": "figure-zero-rated", "measure": measure.id, "was": was.facts, "group": group]
        case .groupChanged(let keyStage, let pupils, let was):
            ["change": "group-changed", "keyStage": keyStage.id, "pupils": pupils, "was": was]
        case .groupUnknown(let keyStage): ["change": "group-unknown", "keyStage": keyStage.id]
        case .figureComputed(let measure, let figure, let was):
            ["change": "figure-computed", "measure": measure.id, "target": figure.facts, "was": was.facts]
        case .figureNotComputed(let measure, let obstacle):
            ["change": "figure-not-computed", "measure": measure.id, "pupilsWithout": obstacle.pupils]
        case .zeroRatingLeft(let measure): ["change": "zero-rating-left", "measure": measure.id]
        case .limitsNothing: ["change": "limits-nothing"]
        case .unlikely(let unlikely):
            [
                "change": "unlikely", "measure": unlikely.measure.id, "rate": unlikely.rate,
                "absence": unlikely.meaning?.rate,
            ]
        case .doubted(let doubt): (["change": "doubted"] as Facts).adding(doubt.facts)
        case .ceilingUnknown(let comparator): ["change": "ceiling-unknown", "comparator": comparator.id]
        case .signOffReplaced: ["change": "sign-off-replaced"]
        case .signOffFell(let signatory, let status):
            (["change": "sign-off-fell", "signatory": signatory.id] as Facts).adding(status.facts)
        case .raised(let finding): Facts(["change": .text("raised")]).adding(finding.report)
        case .moreRaised(let count): ["change": "more-raised", "findings": count]
        case .progress(let progress):
            ["change": "progress", "isOnLine": progress.isOnLine]
        case .staysInJournal(let pupil): ["change": "stays-in-journal", "pupil": pupil]
        case .backupsRemain: ["change": "backups-remain"]
        case .restOfLineKept(let line, let number):
            ["change": "rest-of-line-kept", "line": line, "as": number]
        case .namesHidden(let places): ["change": "names-hidden", "places": places]
        case .stillNamed(let places): ["change": "still-named", "places": places]
        case .namesAnother(let who): ["change": "names-another", "who": who]
        case .noteGone(let rule, let topic, _): ["change": "note-gone", "rule": rule, "subject": topic]
        case .newerReceiptCounts(let newer, let this):
            ["change": "newer-receipt-counts", "newer": newer, "this": this]
        case .receiptNumbersJump(let from, let to):
            ["change": "receipt-numbers-jump", "from": from, "to": to]
        case .keyToConfirm(let key): ["change": "key-to-confirm", "fingerprint": key.name.fingerprint]
        case .receiptsSetAside(let numbers): ["change": "receipts-set-aside", "numbers": numbers]
        case .unitNamedOtherwise(let name, let own):
            ["change": "unit-named-otherwise", "name": name, "own": own]
        case .keyConfirmed(let key, let person):
            ["change": "key-confirmed", "fingerprint": key.fingerprint, "by": person]
        case .keyConfirmedBefore(let key):
            ["change": "key-confirmed-before", "fingerprint": key.fingerprint]
        case .movedBack(let movement): (["change": "moved-back"] as Facts).adding(movement.facts)
        case .pupilsUndone(let pupils):
            [
                "change": "pupils-undone", "returned": pupils.returned, "gone": pupils.gone,
                "changed": pupils.changed, "linesReturned": pupils.linesReturned,
                "linesGone": pupils.linesGone, "linesChanged": pupils.linesChanged,
            ]
        case .signOffStandsAgain(let signatory):
            ["change": "sign-off-stands-again", "signatory": signatory.id]
        case .undoable: ["change": "undoable"]
        }
    }

    /// What is to be done about it; empty where nothing is.
    package var remedies: [Remedy] {
        switch self {
        case .raised(let finding): finding.remedies
        case .moreRaised: [.showFindings]
        case .signOffFell(let signatory, let status):
            [.sign(SignForm(signatory), accepting: status.acceptedBefore, when: .agreedAgain)]
        case .groupChanged(let keyStage, 0, _): [.showRoll(.keyStage(keyStage.id))]
        case .groupUnknown(let keyStage): [.stateGroup(keyStage: keyStage.id)]
        case .staysInJournal(let pupil): [.erase(pupil)]
        case .backupsRemain: [.makeBackup]
        case .restOfLineKept(_, let number): [.showLine(number)]
        case .keyToConfirm(let key): [.confirmKey(fingerprint: key.name.fingerprint)]
        case .pupilsUndone(let pupils): pupils.gone.count == 1 ? pupils.gone.map { .erase($0) } : []
        case .undoable: [.undo]
        default: []
        }
    }
}

extension PlannedAction {
    fileprivate var facts: Facts { ["number": number, "what": what, "who": who, "by": by, "to": to] }
}

extension ImportPlan {
    /// The lines of each kind, and how many were left out.
    fileprivate var facts: Facts {
        [
            "added": added, "changed": changed, "unchanged": unchanged.count, "leftOut": leftOut.count,
            "cellsLeftOut": cellsLeftOut.count,
        ]
    }
}
