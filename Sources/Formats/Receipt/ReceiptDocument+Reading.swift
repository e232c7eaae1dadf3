import TargetSetting

extension ReceiptContent {
    /// The receipt that the file is of. How the day is judged is worked out anew.
    var value: Receipt {
        get throws {
            let receivedOn = try Read.day(receivedOn, "receivedOn")
            let arrival = Punctuality(
                on: receivedOn,
                laDeadline: try judged.laDeadline.map { try Read.day($0, "judged.laDeadline") },
                statutoryDate: try judged.statutoryDate.map { try Read.day($0, "judged.statutoryDate") },
                extendedUntil: try judged.extendedUntil.map { try Read.day($0, "judged.extendedUntil") })
            guard arrival.judgement.rawValue == judged.state else {
                throw UnreadableMember(
                    "judged.state", says: judged.state, expected: .value(arrival.judgement.rawValue))
            }
            return Receipt(
                authority: try Read.personText(authority, .name, "authority"),
                cycle: try Read.id(cycle, "cycle"),
                cycleDigest: try Read.digest(cycleDigest, "cycleDigest"),
                unit: try Read.personText(unit.name, .name, "unit.name"),
                dfe: try Read.dfe(unit.dfe, "unit.dfe"),
                number: try Read.counting(number, "number"),
                issuedOn: try Read.day(issuedOn, "issuedOn"), isRehearsal: rehearsal,
                revision: try Read.counting(submission.revision, "submission.revision"),
                digest: try Read.digest(submission.digest, "submission.digest"),
                receivedOn: receivedOn, arrival: arrival, decision: try decision.value,
                targets: try targets.map { try $0.value })
        }
    }
}

extension ReceiptContent.DecisionEntry {
    fileprivate var value: Receipt.Decision {
        get throws {
            switch (Receipt.Decision.State(rawValue: state), comment, reason, respondBy) {
            case (.received?, nil, nil, nil): return .received
            case (.accepted?, let comment, nil, nil):
                return .accepted(
                    comment: try comment.map { try Read.personText($0, .note, "decision.comment") })
            case (.returned?, nil, let reason?, let day?):
                return .returned(
                    reason: try Read.personText(reason, .reason, "decision.reason"),
                    respondBy: try Read.day(day, "decision.respondBy"))
            default:
                throw UnreadableMember("decision.state", says: state, is: .whatGoesWithIt)
            }
        }
    }
}

extension ReceiptContent.TargetEntry {
    fileprivate var value: Receipt.TargetSetByLA {
        get throws {
            Receipt.TargetSetByLA(
                measure: try Read.id(measure, "targets.measure"),
                title: try Read.personText(title, .note, "targets.title"),
                figure: try Read.personText(figure, .name, "targets.figure"),
                reason: try Read.personText(reason, .reason, "targets.reason"),
                who: try Read.personText(by, .account, "targets.by"))
        }
    }
}
