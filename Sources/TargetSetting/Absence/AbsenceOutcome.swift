/// What became of an absence target (B3), beside what it was held against; or of absence without one.
package struct AbsenceOutcome: Equatable, Sendable {
    /// The measure whose target it is, or of which the actual alone is recorded.
    package let measure: AbsenceMeasure
    /// Nil where none was set.
    package let target: AbsenceTarget?
    /// The most that the target could be (M17); nil while no figure that limits it is recorded.
    package let ceiling: Percentage?
    /// The year before the target year.
    package let lastYear: AcademicYear
    /// What the rate was in that year; nil until it is recorded.
    package let lastActual: Prior?
    /// Of the target year; nil until it is recorded.
    package let actual: Prior?

    /// Rates are compared as they are published: rounded to a tenth. Nil until the actual is recorded, and where
    /// there is no target.
    package var isMet: Bool? {
        target.flatMap { target in actual.map { $0.rate <= target.rate } }
    }
}

extension AbsenceMeasure {
    /// The year before the one that the target is for.
    var yearBefore: AcademicYear { AcademicYear(start: resultYear.start - 1) }

    /// The comparator that is the unit's actual of a year.
    func actual(of year: AcademicYear) -> Comparator? {
        comparators.first { $0.kind == .actual && $0.year == year }
    }
}

extension TargetSet {
    /// What became of every absence whose year has begun, and of which a target is set or the actual recorded.
    package func absenceOutcomes(on today: Day) -> [AbsenceOutcome] {
        cycle.absence.compactMap { measure in
            let target = absenceTargets[measure.id]
            let actual = actual(of: measure, in: measure.resultYear)
            guard let first = measure.resultYear.firstDay, first <= today, target != nil || actual != nil
            else { return nil }
            return AbsenceOutcome(
                measure: measure, target: target, ceiling: ceiling(of: measure)?.rate,
                lastYear: measure.yearBefore,
                lastActual: self.actual(of: measure, in: measure.yearBefore),
                actual: actual)
        }
    }

    /// The unit's rate in a year, whether the target was held against it or it was recorded afterwards.
    private func actual(of measure: AbsenceMeasure, in year: AcademicYear) -> Prior? {
        measure.actual(of: year).flatMap { priors[measure.id]?[$0.id] } ?? absenceResults[measure.id]?[year]
    }

    mutating func recordResult(
        of measure: AbsenceMeasure, year: AcademicYear, entry: Action.ResultEntry, source: PersonText?,
        on today: Day
    ) throws(Refusal) -> Step {
        try checkYear(year, of: measure)
        try checkIsOver(year, on: today)
        // What the target is held against is recorded as that.
        if measure.actual(of: year) != nil {
            return try recordPrior(of: measure, year: year, entry: entry.prior, source: source, on: today)
        }
        let before = absenceResults[measure.id]?[year]
        let result = try result(entry, of: measure, source: source).keeping(before)
        absenceResults[measure.id, default: [:]][year] = result
        let unlikely = measure.unlikely(result.rate, as: .result(year), sessions: result.sessions)
        return Step(
            .absenceResult(measure, year, result, was: before), unlikely.map { [.unlikely($0)] } ?? [])
    }

    /// Takes back what became of a target, wherever it is recorded.
    mutating func clearResult(of measure: AbsenceMeasure, year: AcademicYear) throws(Refusal) -> Step {
        try checkYear(year, of: measure)
        let before = actual(of: measure, in: year)
        if let comparator = measure.actual(of: year) { priors[measure.id]?[comparator.id] = nil }
        absenceResults[measure.id]?[year] = nil
        return Step(.absenceResultCleared(measure, year, was: before))
    }

    private func checkYear(_ year: AcademicYear, of measure: AbsenceMeasure) throws(Refusal) {
        let years = [measure.resultYear, measure.yearBefore]
        guard years.contains(year) else {
            throw .absence(.resultOfAnotherYear(year, measure, years: years, named: named(measure)))
        }
    }

    /// An actual is known when the last term is over: on the day after it where the cycle says when it ends, else from the
    /// beginning of August.
    func checkIsOver(_ year: AcademicYear, on today: Day) throws(Refusal) {
        let ends = cycle.pupils.termEnds.filter { AcademicYear(of: $0) == year && (6...8).contains($0.month) }
        guard let known = ends.max()?.adding(days: 1) ?? Day(year: year.start + 1, month: 8, day: 1),
            today < known
        else { return }
        throw .absence(.yearNotOver(year, knownFrom: known, today: today))
    }

    private func result(
        _ entry: Action.ResultEntry, of measure: AbsenceMeasure, source: PersonText?
    ) throws(Refusal) -> Prior {
        switch entry {
        case .actual(let rate): return Prior(rate: try percentage(rate), sessions: nil, source: source)
        case .attendance(let attended):
            return Prior(
                rate: try absence(of: measure, attended: attended), sessions: nil, source: source)
        case .sessions(let sessions):
            guard measure.counted == .sessions else { throw .absence(.countsPupils(measure)) }
            return Prior(rate: sessions.rate, sessions: sessions, source: source)
        }
    }
}

extension Action.ResultEntry {
    fileprivate var prior: Action.PriorEntry {
        switch self {
        case .actual(let rate): .actual(rate)
        case .sessions(let sessions): .actualSessions(sessions)
        case .attendance(let attended): .attendance(attended)
        }
    }
}
