/// An absence figure, result or action that is not taken.
package enum AbsenceRefusal: Equatable, Sendable {
    case noAbsenceTargets
    case countsPupils(AbsenceMeasure)
    case notCompared(Comparator.Kind, year: AcademicYear, AbsenceMeasure)
    /// A year's attendance, where the measure is compared with two figures of that year.
    case attendanceOfSeveral(
        [Comparator], absence: Percentage, AbsenceMeasure, named: AbsenceMeasure.ID?)
    case comparatorOfAnotherYear(Comparator, typed: AcademicYear, measure: AbsenceMeasure.ID?)
    case aboveCeiling(AboveCeiling)
    case aboveCeilingUnexplained(AboveCeiling)
    case nothingToExplain(AbsenceMeasure, rate: Percentage, ceiling: Percentage?)
    /// With the years that an outcome can be recorded of, and the measure's id where it has to be named.
    case resultOfAnotherYear(
        AcademicYear, AbsenceMeasure, years: [AcademicYear], named: AbsenceMeasure.ID?)
    case yearNotOver(AcademicYear, knownFrom: Day, today: Day)
    case unknownAction(Int, known: [Int])
}

extension AbsenceRefusal {
    /// What scripts read. The codes are a contract.
    var report: Refusal.Report {
        switch self {
        case .noAbsenceTargets: Refusal.Report("no-absence-targets")
        case .countsPupils(let measure):
            Refusal.Report("counts-pupils", ["measure": measure.id], .give(.actual))
        case .notCompared(let kind, let year, let measure):
            Refusal.Report(
                "not-compared",
                [
                    "kind": kind.rawValue, "year": year, "measure": measure.id,
                    "comparators": measure.comparators.map(\.id),
                ])
        case .attendanceOfSeveral(let comparators, let absence, let measure, let named):
            Refusal.Report(
                "attendance-of-several",
                ["comparators": comparators.map(\.id), "absence": absence, "measure": measure.id],
                comparators.map { comparator in
                    .recordPrior(
                        measure: named,
                        PriorForm(
                            year: comparator.year,
                            figure: comparator.kind == .actual ? .actual(absence) : .target(absence),
                            needsSource: false))
                })
        case .comparatorOfAnotherYear(let comparator, let typed, let measure):
            Refusal.Report(
                "comparator-of-another-year",
                ["comparator": comparator.id, "year": comparator.year, "typed": typed],
                .recordPrior(
                    measure: measure,
                    PriorForm(
                        year: comparator.year, figure: .other(comparator.id, nil), needsSource: false)))
        case .aboveCeiling(let facts):
            Refusal.Report(
                "above-ceiling", facts.facts,
                .setAbsence(measure: facts.named, atMost: facts.ceiling.rate))
        case .aboveCeilingUnexplained(let facts):
            Refusal.Report(
                "above-ceiling-unexplained", facts.facts,
                .setAbsence(measure: facts.named, atMost: facts.ceiling.rate),
                .setAbsenceExplained(measure: facts.named, to: facts.target))
        case .nothingToExplain(let measure, let rate, let ceiling):
            Refusal.Report(
                "nothing-to-explain", ["measure": measure.id, "target": rate, "ceiling": ceiling],
                .leaveOut(.explanation))
        case .resultOfAnotherYear(let year, let measure, let years, let named):
            Refusal.Report(
                "result-of-another-year", ["year": year, "measure": measure.id, "years": years],
                years.map { .recordResult(measure: named, year: $0) })
        case .yearNotOver(let year, let known, let today):
            Refusal.Report("year-not-over", ["year": year, "knownFrom": known, "today": today])
        case .unknownAction(let number, let known):
            known.isEmpty
                ? Refusal.Report("unknown-action", ["number": number], .addPlannedAction)
                : Refusal.Report("unknown-action", ["number": number, "known": known])
        }
    }
}

/// The figures of an absence target that is above its ceiling.
package struct AboveCeiling: Equatable, Sendable {
    /// The measure whose target it would be.
    package let measure: AbsenceMeasure
    /// The rate of absence that was asked for.
    package let target: Percentage
    /// The most that it may be, with the figure that binds (M17).
    package let ceiling: Ceiling
    /// Every earlier figure that limits it, those that nobody has recorded among them.
    package let limits: [AbsenceLimit]
    /// The measure's id where it has to be named: nil for the cycle's first.
    let named: AbsenceMeasure.ID?
}

extension AboveCeiling {
    fileprivate var facts: Facts {
        [
            "measure": measure.id, "target": target, "ceiling": ceiling.rate,
            "binding": ceiling.binding.id, "year": measure.resultYear,
        ]
    }
}
