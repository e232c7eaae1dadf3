/// The most that an absence target may be (M17): the lowest of the comparators that limit it.
package struct Ceiling: Equatable, Sendable {
    /// The rate of `binding`: a target that equals it is allowed.
    package let rate: Percentage
    /// The comparator that binds; the first of the cycle's order where several are equal.
    package let binding: Comparator
    /// The sessions possible in the year of the most recent comparator whose counts are known.
    package let possible: (sessions: Int, year: AcademicYear)?
    /// The sessions of the comparators at this very rate, where they are known.
    private let counts: [SessionCount]

    init(
        rate: Percentage, binding: Comparator, possible: (sessions: Int, year: AcademicYear)?,
        counts: [SessionCount]
    ) {
        self.rate = rate
        self.binding = binding
        self.possible = possible
        self.counts = counts
    }

    package static func == (left: Ceiling, right: Ceiling) -> Bool {
        left.rate == right.rate && left.binding == right.binding
            && left.possible?.sessions == right.possible?.sessions
    }

    /// The most sessions missed whose published rate is no higher than a rate, in as many sessions as were possible, and
    /// never a greater share than was missed of the comparator that binds; nil where the counts are not known.
    package func sessions(at rate: Percentage) -> Int? {
        possible.map { possible in
            let published = ((2 * rate.tenths + 1) * possible.sessions - 1) / 2000
            let own = counts.map { $0.missed * possible.sessions / $0.possible }
            return own.reduce(min(possible.sessions, published), min)
        }
    }
}

/// A comparator that limits an absence target, with its figure; nil until it is recorded.
package struct AbsenceLimit: Equatable, Sendable {
    /// One that is counted by the measure's own rule of persistent absence, or names no rule.
    package let comparator: Comparator
    /// The figure that is recorded for it.
    package let prior: Prior?
}

extension TargetSet {
    /// The comparators that limit an absence target, with the figures recorded for them.
    package func limits(on measure: AbsenceMeasure) -> [AbsenceLimit] {
        measure.comparators.filter(measure.isLimited(by:)).map {
            AbsenceLimit(comparator: $0, prior: priors[measure.id]?[$0.id])
        }
    }

    /// The ceiling as far as the figures recorded tell; nil while none is.
    package func ceiling(of measure: AbsenceMeasure) -> Ceiling? {
        let known = limits(on: measure).compactMap { limit in limit.prior.map { (limit.comparator, $0) } }
        guard let lowest = known.map(\.1.rate).min(),
            let binding = known.first(where: { $0.1.rate == lowest })
        else { return nil }
        let possible = known.compactMap { comparator, prior in
            prior.sessions.map { (sessions: $0.possible, year: comparator.year) }
        }
        return Ceiling(
            rate: lowest, binding: binding.0, possible: possible.max { $0.year < $1.year },
            counts: known.filter { $0.1.rate == lowest }.compactMap(\.1.sessions))
    }

    /// The limits that nobody has recorded a figure for.
    package func missingLimits(on measure: AbsenceMeasure) -> [Comparator] {
        limits(on: measure).filter { $0.prior == nil }.map(\.comparator)
    }
}
