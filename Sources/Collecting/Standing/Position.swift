public import TargetSetting

/// Where a unit stands on a day: a line of the board.
public struct Position: Equatable, Sendable {
    public let unit: ListedUnit
    public let state: UnitState
    /// The revision that counts; nil where none does.
    public let revision: Int?
    /// The day on which the revision came that counts; nil while none does.
    public let receivedOn: Day?
    /// The day on which an earlier revision came first, where one did.
    public let firstReceivedOn: Day?
    /// Whether the revision that counts was in time and by which day; while nothing counts, today is judged.
    public let judgement: Punctuality
    /// The key of the unit; nil while nothing came.
    public let key: Signer?
    public let isKeyConfirmed: Bool
    /// The day by which whoever's move it is must make it; nil where there is none.
    public let due: Day?
    /// Days to `due`: 0 on the day, negative after it.
    public let daysLeft: Int?
    /// The ids of the key stages zero-rated in the revision that counts.
    public let zeroRated: [String]
    /// What stands in the way or must be known, a sentence each.
    public let problems: [String]
    /// What the unit owes the LA now, in words; empty where it is not the unit's move.
    public let owed: [String]
    /// The same in a few words: ids of key stages, `absence`.
    public let owedInShort: [String]
    /// Why what came from the unit cannot count, as the unit is told it.
    public let reasonsForUnit: [String]

    public init(of dossier: Dossier, under terms: Terms, on today: Day) {
        unit = dossier.unit
        state = dossier.state
        let counting = dossier.counting
        revision = counting?.revision
        receivedOn = counting?.receivedOn
        firstReceivedOn = dossier.firstReceivedOn.flatMap { $0 == counting?.receivedOn ? nil : $0 }
        key = dossier.key
        isKeyConfirmed = dossier.isKeyConfirmed
        judgement = dossier.judgement(under: terms, on: today)
        due = dossier.due(under: terms)
        daysLeft = due.map(today.days(until:))
        zeroRated = counting?.zeroRated ?? []
        problems = dossier.problems(under: terms)
        reasonsForUnit = state.waitingFor == .unit ? dossier.apartThatMatter.flatMap(\.reasons) : []
        owed = state.waitingFor == .unit ? dossier.owed(under: terms, on: today) : []
        owedInShort = state.waitingFor == .unit ? dossier.owedInShort(under: terms, on: today) : []
    }

    /// Whether the unit, not the LA, has let its day pass: it came late, or has not come, or has not answered in time.
    public var isLate: Bool {
        switch state {
        case .returned: (daysLeft ?? 0) < 0 || judgement.isLate
        default: judgement.isLate
        }
    }
}

extension Position {
    /// `on time, judged by ...`; and while nothing has come that is due later, by which day it is due.
    public var timelinessInWords: String {
        receivedOn == nil && !judgement.isLate
            ? due.map { "due by \($0.inWords)" } ?? "due by no set day" : judgement.inWords
    }
}

extension Dossier {
    /// The day on which the first submission came that may count.
    public var firstReceivedOn: Day? { candidates.map(\.receivedOn).min() }

    /// How the revision that counts is judged; while none does, today.
    public func judgement(under terms: Terms, on today: Day) -> Punctuality {
        counting.map { judgement(of: $0, under: terms) }
            ?? punctuality(on: firstReceivedOn ?? today, until: extendedUntil, cycle: terms.cycle)
    }

    /// How one revision is judged: what answers a return has until the day that was given for it.
    public func judgement(of arrival: Arrival, under terms: Terms) -> Punctuality {
        let answered = arrival.supersedes.flatMap { verdict(on: $0) }?.ruling
        var until = extendedUntil
        if case .returned(_, _, let respondBy)? = answered { until = max(until ?? respondBy, respondBy) }
        return punctuality(on: arrival.receivedOn, until: until, cycle: terms.cycle)
    }

    private func punctuality(on day: Day, until extended: Day?, cycle: Cycle) -> Punctuality {
        Punctuality(
            on: day, laDeadline: cycle.laDeadline, statutoryDate: cycle.statutoryDeadline,
            extendedUntil: extended)
    }

    /// The answer owed to a return has a day of its own; what the LA has to look at is due when its list goes on.
    fileprivate func due(under terms: Terms) -> Day? {
        switch state {
        case .notReceived, .keptApart: return terms.deadline(extendedUntil: extendedUntil)
        case .returned: return latestReturn?.respondBy
        case .otherKey, .conflict, .received: return terms.cycle.passedOn
        case .accepted: return nil
        }
    }

    /// The reason and the day of the return that the unit has to answer; nil where it has none.
    public var latestReturn: (reason: Wording, respondBy: Day, on: Day)? {
        guard let counting, let decision = verdict(on: counting.digest),
            case .returned(_, let reason, let respondBy) = decision.ruling
        else { return nil }
        return (reason, respondBy, decision.day)
    }

    /// What stands in the way or must be known.
    fileprivate func problems(under terms: Terms) -> [String] {
        conflicts.map(\.inWords) + keySentences + sharedKey + gaps.map(\.inWords)
            + apartThatMatter.map(\.inWords) + cohorts(terms.cycle)
    }

    private var sharedKey: [String] {
        keySharers.isEmpty
            ? []
            : [
                "Its key is also that of \(keySharers.map(\.description).joined(separator: ", ")): one of them did not make what it sent, or works in a copy of the other's register. Telephone both heads."
            ]
    }

    /// Where the unit's groups are not what the list expects: one of the two is wrong.
    private func cohorts(_ cycle: Cycle) -> [String] {
        guard let counting else { return [] }
        return cycle.keyStages.compactMap { keyStage in
            guard let expected = unit.expected[keyStage.id] else { return nil }
            let sent = counting.groups[keyStage.id] ?? 0
            // How many there are changes through the year; whether there are any decides what is owed.
            guard (expected == 0) != (sent == 0) else { return nil }
            return
                "\(keyStage.title): the list expects \(counted(expected, "pupil")), and the unit has \(sent). Ask the unit, or put the list right: pru la units CSV"
        }
    }

    private var keySentences: [String] {
        guard let key, !otherKeys.isEmpty else { return [] }
        return Set(otherKeys.map(\.signer)).sorted { $0.fingerprint < $1.fingerprint }.map { other in
            let revisions = otherKeys.filter { $0.signer == other }.map { String($0.revision) }
            return
                "Revision \(revisions.joined(separator: ", ")) is signed with another key, \(other.fingerprint), than the unit's, \(key.fingerprint). Telephone the head, and ask for the fingerprint that pru shows there. Then: pru la trust \(unit.unit.dfe) --fingerprint FINGERPRINT --by NAME"
        }
    }

    /// The files kept apart that could have counted for more than what counts.
    fileprivate var apartThatMatter: [KeptApart] {
        let known = arrivals.map(\.revision).max() ?? 0
        return apart.filter { $0.revision.map { $0 > known } ?? (known == 0) }
    }
}

extension Conflict {
    var inWords: String {
        let revisions = Set(arrivals.map(\.revision)).sorted()
        let files = arrivals.map {
            "revision \($0.revision), SHA-256 \($0.digest.prefix(12))..., received \($0.receivedOn.inWords)"
        }.joined(separator: "; ")
        let head =
            revisions.count == 1
            ? "Two or more different files say that they are revision \(revisions[0])"
            : "Revision \(revisions[1]) replaces another revision \(revisions[0]) than the one that counts"
        let dfe = arrivals[0].dfe
        return
            "\(head): \(files). Ask the head which SHA-256 pru shows there, then: pru la choose \(dfe) --digest SHA-256 --reason TEXT"
    }
}

extension Gap {
    var inWords: String {
        "Revision \(missing), which revision \(replacedBy) replaces, was never received. Ask the unit for it, or whether it sent it to somebody else."
    }
}

extension KeptApart {
    /// `926-1105-r2.json, received 9 December 2010, is kept apart: ...`.
    public var inWords: String {
        "\(name), received \(receivedOn.inWords), is kept apart: \((reasons + remedies).joined(separator: " "))"
    }
}
