package import TargetSetting

extension UnitRecord {
    /// The day on which the first submission came that may count.
    package var firstReceivedOn: Day? { candidates.map(\.receivedOn).min() }

    /// How the revision that counts is judged; while none does, today.
    package func judgement(under terms: Terms, on today: Day) -> Punctuality {
        counting.map { judgement(of: $0, under: terms) }
            ?? punctuality(on: firstReceivedOn ?? today, until: extendedUntil, cycle: terms.cycle)
    }

    /// How one revision is judged: what answers a return has until the day that was given for it.
    package func judgement(of arrival: ReceivedSubmission, under terms: Terms) -> Punctuality {
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
    func due(under terms: Terms) -> Day? {
        switch state {
        case .notReceived, .keptApart: return terms.deadline(extendedUntil: extendedUntil)
        case .returned: return latestReturn?.respondBy
        case .otherKey, .conflict, .received: return terms.cycle.passedOn
        case .accepted: return nil
        }
    }

    /// The reason and the day of the return that the unit has to answer; nil where it has none.
    package var latestReturn: (reason: PersonText, respondBy: Day, on: Day)? {
        guard let counting, let decision = verdict(on: counting.digest),
            case .returned(_, let reason, let respondBy) = decision.ruling
        else { return nil }
        return (reason, respondBy, decision.day)
    }
}
