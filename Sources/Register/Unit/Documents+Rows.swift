import CanonicalFacts
import GRDB
import TargetSetting

/// What was signed, exported and received, as rows: each is written once and then stays.
extension RecordRow {
    init(_ signOff: SignOff, number: Int) {
        let accepted = signOff.acceptances.map {
            [
                "rule": $0.rule.rawValue, "subject": $0.topic.text, "answers": $0.facts.canonical,
                "text": $0.text.text,
                "by": $0.by.text, "day": $0.day.description,
            ]
        }
        self.init(
            "sign_off", key: ["number": number],
            [
                "office": signOff.signatory, "name": signOff.name?.text, "day": signOff.day?.description,
                "evidence": signOff.evidence?.text, "recorded_by": signOff.recordedBy.text,
                "recorded_on": signOff.recordedOn.description,
                "acceptances": KeptValue.text(ofObjects: accepted),
                "snapshot": KeptValue.text(of: signOff.covered),
                "withdrawal_reason": signOff.withdrawal?.reason.text,
                "withdrawn_by": signOff.withdrawal?.by.text,
                "withdrawn_on": signOff.withdrawal?.day.description,
            ])
    }

    init(_ revision: Revision) {
        self.init(
            "submission", key: ["revision": revision.number],
            [
                "digest": revision.digest, "exported_on": revision.exportedOn.description,
                "timeliness": revision.timeliness.judgement.rawValue,
                "reason": revision.timeliness.reason?.text,
                "snapshot": KeptValue.text(of: revision.snapshot), "document": revision.document,
            ])
    }

    init(_ kept: KeptReceipt, at position: Int) {
        let receipt = kept.receipt
        let (words, respondBy): (String?, Day?) =
            switch receipt.decision {
            case .received: (nil, nil)
            case .accepted(let comment): (comment?.text, nil)
            case .returned(let reason, let day): (reason.text, day)
            }
        let targets = receipt.targets.map {
            [
                "measure": $0.measure, "title": $0.title.text, "figure": $0.figure.text,
                "reason": $0.reason.text, "who": $0.who.text,
            ]
        }
        self.init(
            "receipt", key: ["position": position],
            [
                "key": kept.key, "number": receipt.number, "digest": kept.digest,
                "revision": receipt.revision,
                "authority": receipt.authority.text, "cycle_digest": receipt.cycleDigest,
                "issued_on": receipt.issuedOn.description, "received_on": receipt.receivedOn.description,
                "la_deadline": receipt.arrival.laDeadline?.description,
                "statutory_date": receipt.arrival.statutoryDate?.description,
                "extended_until": receipt.arrival.extendedUntil?.description,
                "decision": receipt.decision.state.rawValue,
                "words": words, "respond_by": respondBy?.description,
                "targets": KeptValue.text(ofObjects: targets), "recorded_on": kept.recordedOn.description,
                "document": kept.document,
            ])
    }
}
