package import TargetSetting

/// What was decided about a unit, with what follows from it.
package struct Decided: Equatable, Sendable {
    /// What is kept.
    package let ruling: Decision.Ruling
    /// The unit that it is about.
    package let unit: Unit
    /// What was done, with its values.
    package let change: Change
    /// What followed, or is to be done next; empty where nothing is.
    package let consequences: [Consequence]

    init(
        _ ruling: Decision.Ruling, of unit: Unit, _ change: Change, _ consequences: [Consequence] = []
    ) {
        self.ruling = ruling
        self.unit = unit
        self.change = change
        self.consequences = consequences
    }

    /// What an officer asked for and was done.
    package enum Change: Equatable, Sendable {
        case accepted(revision: Int, comment: PersonText?)
        /// - Parameter again: whether one was sent back before.
        case sentBack(revision: Int, reason: PersonText, respondBy: Day, again: Bool)
        /// - Parameter was: what the LA had set before.
        case targetSet(LATarget, title: String, was: LATarget.Value?)
        case chosen(revision: Int, digest: String, reason: PersonText)
        case keyConfirmed(Signer, by: PersonText)
        case extended(until: Day, grantedBy: PersonText, reason: PersonText)
    }

    /// What followed from it, or is to be done next.
    package enum Consequence: Equatable, Sendable {
        case keyUnconfirmed(Signer)
        /// The head is to be given a receipt.
        case copyIsDue
        /// The head is to be told the reason.
        case reasonIsDue
        case targetsCanBeSet
        case ownFigureStays
        /// The rate that was set may be another than the one that was meant.
        case unlikely(UnlikelyRate)
        case fileDropped(digest: String)
        case trusted(revisions: [Int])
        case noLongerTrusted(revisions: [Int])
        /// An extension reaches past the day in law, which it does not put off.
        case statutoryDateStays(Day)
    }
}

extension Decided {
    /// What scripts read of it: `change`, which says what was done, and the values.
    package var facts: Facts {
        let facts: Facts =
            switch change {
            case .accepted(let revision, let comment):
                ["change": "accepted", "revision": revision, "comment": comment]
            case .sentBack(let revision, let reason, let day, let again):
                [
                    "change": "sent-back", "revision": revision, "reason": reason, "respondBy": day,
                    "again": again,
                ]
            case .targetSet(let target, _, let was):
                [
                    "change": "target-set", "measure": target.measure, "target": target.value.facts,
                    "was": was?.facts, "reason": target.reason,
                ]
            case .chosen(let revision, let digest, let reason):
                ["change": "chosen", "revision": revision, "digest": digest, "reason": reason]
            case .keyConfirmed(let signer, let person):
                ["change": "key-confirmed", "fingerprint": signer.fingerprint, "by": person]
            case .extended(let until, let person, let reason):
                ["change": "extended", "until": until, "grantedBy": person, "reason": reason]
            }
        return facts.adding(["dfe": unit.dfe])
    }

    /// What is to be done about a consequence; empty where nothing is.
    package func remedies(of consequence: Consequence) -> [Remedy] {
        switch consequence {
        case .keyUnconfirmed(let signer):
            [.la(.confirmKey(unit.dfe, fingerprint: signer.fingerprint))]
        case .copyIsDue: [.la(.writeReceipt(unit.dfe, .copy))]
        case .reasonIsDue: [.la(.writeReceipt(unit.dfe, .reason))]
        case .targetsCanBeSet: [.la(.setTarget(unit.dfe))]
        case .unlikely, .ownFigureStays, .fileDropped, .trusted, .noLongerTrusted, .statutoryDateStays: []
        }
    }
}

extension Decided.Consequence {
    /// What scripts read of it: `change`, which says what followed, and the values.
    package var facts: Facts {
        switch self {
        case .keyUnconfirmed(let signer):
            ["change": "key-unconfirmed", "fingerprint": signer.fingerprint]
        case .copyIsDue: ["change": "copy-is-due"]
        case .reasonIsDue: ["change": "reason-is-due"]
        case .targetsCanBeSet: ["change": "targets-can-be-set"]
        case .ownFigureStays: ["change": "own-figure-stays"]
        case .unlikely(let unlikely):
            ["change": "unlikely", "rate": unlikely.rate, "absence": unlikely.meaning?.rate]
        case .fileDropped(let digest): ["change": "file-dropped", "digest": digest]
        case .trusted(let revisions): ["change": "trusted", "revisions": revisions]
        case .noLongerTrusted(let revisions): ["change": "no-longer-trusted", "revisions": revisions]
        case .statutoryDateStays(let day): ["change": "statutory-date-stays", "day": day]
        }
    }
}

extension LATarget {
    /// Whether its rate may be another than the one that was meant: one, or none.
    func unlikely(in cycle: Cycle) -> [UnlikelyRate] {
        guard case .rate(let rate) = value else { return [] }
        return cycle.absence.filter { $0.id.rawValue == measure }.compactMap { $0.unlikely(rate) }
    }
}

extension LATarget.Value {
    /// What scripts read of it: the values of the figure, or its `rate`.
    package var facts: Facts {
        switch self {
        case .figure(let figure): figure.facts(naming: figure.kind.name)
        case .rate(let rate): ["rate": rate]
        }
    }
}
