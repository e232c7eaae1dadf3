package import TargetSetting

/// Everything that the LA has of one unit, in any order: what arrived, what was kept apart, what was decided. How the unit
/// stands follows from it and is never kept.
package struct UnitRecord: Equatable, Sendable {
    /// The unit as the LA's list has it.
    package let unit: ListedUnit
    /// The submissions that came whole and right, whether or not they count.
    package var arrivals: [ReceivedSubmission]
    /// The files that came and cannot count.
    package var apart: [RejectedFile]
    /// In the order in which they were made.
    package var decisions: [Decision]
    /// Other units of which something came with a key that this one has used too.
    package var keySharers: [DfENumber]

    /// What is kept of a unit; what is left out, there is none of.
    package init(
        unit: ListedUnit, arrivals: [ReceivedSubmission] = [], apart: [RejectedFile] = [],
        decisions: [Decision] = [],
        keySharers: [DfENumber] = []
    ) {
        self.unit = unit
        self.arrivals = arrivals
        self.apart = apart
        self.decisions = decisions
        self.keySharers = keySharers
    }

    /// The last day on which the unit's submission is on time, where the LA has given it one of its own.
    package var extendedUntil: Day? {
        decisions.reversed().lazy.compactMap {
            if case .extended(let until, _, _) = $0.ruling { until } else { nil }
        }.first
    }

    /// How often a submission was sent back. The same revision again counts only where the day for its answer had passed.
    package var returns: Int {
        var respondBy: [String: Day] = [:]
        return decisions.count { decision in
            guard case .returned(let digest, _, let day) = decision.ruling else { return false }
            defer { respondBy[digest] = day }
            return respondBy[digest].map { $0 < decision.day } ?? true
        }
    }

    /// The day until which the unit can answer the last return of the revision that counts: sent back again before that
    /// has passed, it is no second return.
    func answerOwed(on today: Day) -> Day? {
        let last = decisions.reversed().lazy.compactMap { decision in
            if case .returned(counting?.digest, _, let day) = decision.ruling { day } else { nil }
        }.first
        return last.flatMap { $0 >= today ? $0 : nil }
    }

    /// The targets that the LA has set itself, the latest of each measure.
    package var targetsSetByLA: [LATarget] { settings.map(\.target) }

    /// The same with who set them.
    var settings: [(target: LATarget, by: PersonText)] {
        var latest: [(target: LATarget, by: PersonText)] = []
        for decision in decisions {
            guard case .targetSet(let target) = decision.ruling else { continue }
            latest.removeAll { $0.target.measure == target.measure }
            latest.append((target, decision.by))
        }
        return latest
    }

    /// What was last decided about a submission: accepted or returned; nil where nothing was.
    func verdict(on digest: String) -> Decision? {
        decisions.last { decision in
            switch decision.ruling {
            case .accepted(digest, _), .returned(digest, _, _): true
            default: false
            }
        }
    }

    /// The revision accepted last among those that still may count, whatever has come since.
    package var accepted: ReceivedSubmission? {
        candidates.filter { arrival in
            if case .accepted = verdict(on: arrival.digest)?.ruling { true } else { false }
        }.max { $0.revision < $1.revision }
    }
}
