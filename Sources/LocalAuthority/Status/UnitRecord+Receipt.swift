package import TargetSetting

extension UnitRecord {
    /// What the head is given: when the revision that counts came, how that was judged, and what the LA has decided so far.
    /// - Parameters:
    ///   - number: 1 for the unit's first receipt.
    ///   - today: the day on which it is given out.
    package func receipt(number: Int, under terms: Terms, on today: Day) throws(LARefusal) -> Receipt {
        let arrival = try settled()
        return Receipt(
            // The unit knows the LA by the name that the cycle gives it.
            authority: terms.cycle.authority.map { PersonText(kept: $0.name) } ?? terms.authority,
            cycle: terms.cycle.id, cycleDigest: terms.cycleDigest,
            unit: unit.unit.name, dfe: unit.unit.dfe, number: number, issuedOn: today,
            isRehearsal: terms.isRehearsal, revision: arrival.revision, digest: arrival.digest,
            receivedOn: arrival.receivedOn, arrival: judgement(of: arrival, under: terms),
            decision: receiptDecision(on: arrival.digest), targets: receiptTargets(terms.cycle))
    }

    private func receiptDecision(on digest: String) -> Receipt.Decision {
        switch verdict(on: digest)?.ruling {
        case .accepted(_, let comment): .accepted(comment: comment)
        case .returned(_, let reason, let respondBy): .returned(reason: reason, respondBy: respondBy)
        default: .received
        }
    }

    private func receiptTargets(_ cycle: Cycle) -> [Receipt.TargetSetByLA] {
        settings.map { target, by in
            Receipt.TargetSetByLA(
                measure: target.measure, title: PersonText(kept: cycle.title(of: target.measure)),
                figure: PersonText(kept: target.value.statement), reason: target.reason, who: by)
        }
    }
}
