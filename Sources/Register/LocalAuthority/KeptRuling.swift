import Canonical
import CanonicalFacts
import LocalAuthority
import TargetSetting

/// What was decided, as the journal has it.
private enum RulingKind: String {
    case accepted, returned, chosen, trusted, extended
    case targetSet = "target-set"
}

/// What was decided, as JSON: a kind, and what belongs to it. Rates and points are in tenths.
extension Decision.Ruling {
    var kept: String { keptFacts.canonical }

    private var keptFacts: Facts {
        switch self {
        case .accepted(let digest, let comment):
            ["kind": RulingKind.accepted.rawValue, "digest": digest, "text": comment]
        case .returned(let digest, let reason, let respondBy):
            ["kind": RulingKind.returned.rawValue, "digest": digest, "text": reason, "day": respondBy]
        case .chosen(let digest, let over, let reason):
            ["kind": RulingKind.chosen.rawValue, "digest": digest, "over": over, "text": reason]
        case .trusted(let signer, let person):
            ["kind": RulingKind.trusted.rawValue, "key": signer.key, "who": person]
        case .extended(let until, let person, let reason):
            ["kind": RulingKind.extended.rawValue, "day": until, "who": person, "text": reason]
        case .targetSet(let target):
            (["kind": RulingKind.targetSet.rawValue, "measure": target.measure, "text": target.reason]
                as Facts)
                .adding(target.value.kept)
        }
    }

    /// - Throws: `KeptValue.Unreadable`.
    init(kept text: String) throws {
        let facts = try KeptValue.facts(text)
        let words = facts.text("text").map(PersonText.init(kept:))
        let person = facts.text("who").map(PersonText.init(kept:))
        let day = try KeptValue.day(ifAny: facts.text("day"))
        let kind = facts.text("kind").flatMap(RulingKind.init(rawValue:))
        switch (kind, facts.text("digest"), words, day, person) {
        case (.accepted?, let digest?, let comment, _, _):
            self = .accepted(digest: digest, comment: comment)
        case (.returned?, let digest?, let reason?, let day?, _):
            self = .returned(digest: digest, reason: reason, respondBy: day)
        case (.chosen?, let digest?, let reason?, _, _):
            self = .chosen(digest: digest, over: facts.texts("over") ?? [], reason: reason)
        case (.trusted?, _, _, _, let person?):
            self = .trusted(try Signer(kept: facts.text("key") ?? ""), confirmedBy: person)
        case (.extended?, _, let reason?, let day?, let person?):
            self = .extended(until: day, grantedBy: person, reason: reason)
        case (.targetSet?, _, let reason?, _, _):
            guard let measure = facts.text("measure") else { throw KeptValue.Unreadable() }
            self = .targetSet(
                LATarget(measure: measure, value: try LATarget.Value(kept: facts), reason: reason))
        default: throw KeptValue.Unreadable()
        }
    }
}

extension LATarget.Value {
    private static let rate = "rate"

    fileprivate var kept: Facts {
        switch self {
        case .figure(let figure): [figure.kind.name: figure.amount, "of": figure.whole]
        case .rate(let rate): [LATarget.Value.rate: rate.tenths]
        }
    }

    fileprivate init(kept facts: Facts) throws {
        let given = (Measure.Value.allCases.map(\.rawValue) + [LATarget.Value.rate]).filter {
            facts[$0] != nil
        }
        guard given.count == 1, let amount = facts.number(given[0]) else { throw KeptValue.Unreadable() }
        guard let kind = Measure.Value(rawValue: given[0])?.kind else {
            self = .rate(Percentage(tenths: amount))
            return
        }
        guard let figure = Figure(kept: amount, of: facts.number("of"), as: kind) else {
            throw KeptValue.Unreadable()
        }
        self = .figure(figure)
    }
}

extension Signer {
    init(kept key: String) throws {
        guard let key = PublicKey(hexadecimal: key) else { throw KeptValue.Unreadable() }
        self.init(key: key.hexadecimal, fingerprint: key.fingerprint)
    }
}
