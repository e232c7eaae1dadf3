import TargetSetting

extension AmbitionFlag {
    static func absence(_ targets: CollectedTargets, in measure: AbsenceMeasure, past: EarlierAims)
        -> [AmbitionFlag]
    {
        guard let rate = targets.absenceTarget(for: measure) else { return [] }
        let set = targets.submission.targetSet
        var found: [Observation] = []
        if let unlikely = measure.unlikely(rate) { found.append(.unlikely(unlikely)) }
        found += measure.comparators.compactMap { comparator in
            set.priors[measure.id]?[comparator.id].flatMap {
                measure.unlikely($0.rate, as: .prior(comparator), sessions: $0.sessions)
            }.map { .unlikely($0) }
        }
        found += measure.comparators.compactMap { comparator in
            set.priors[measure.id]?[comparator.id].flatMap { DoubtfulSource($0, comparator, of: measure) }
                .map { .source($0) }
        }
        if let last = lastTarget(of: measure, for: targets, past: past), last.rate == rate {
            found.append(.sameRate(measure, rate, last.year))
        }
        if let ceiling = set.ceiling(of: measure), ceiling.rate == rate {
            found.append(.atCeiling(measure, rate, ceiling))
        }
        if let actual = lastActual(of: measure, in: set) {
            let distance = Percentage(tenths: abs(rate.tenths - actual.rate.tenths))
            if distance > FlagLimits.absencePoints {
                found.append(
                    .farFromActual(measure, rate, distance: distance, actual: actual.rate, actual.year))
            }
        }
        return found.map { AmbitionFlag(unit: targets.unit.unit, observation: $0) }
    }

    /// The unit's own target of the latest earlier year: among the priors of its submission, or in an earlier list, whose
    /// word counts where both have it, because it is what the LA passed on. One that was counted by another rule of
    /// persistent absence is no comparison.
    private static func lastTarget(
        of measure: AbsenceMeasure, for targets: CollectedTargets, past: EarlierAims
    ) -> (year: AcademicYear, rate: Percentage)? {
        let priors = priors(.target, of: measure, in: targets.submission.targetSet)
        // A list does not say by which rule the persistently absent were counted.
        guard measure.persistentRule == nil else { return priors.max { $0.year < $1.year } }
        let listed = past.aims(of: targets.unit.unit.dfe, in: measure.id.rawValue, before: measure.resultYear)
            .compactMap { earlier in earlier.aim.rate.map { (year: earlier.year, rate: $0) } }
        return (listed + priors).max { $0.year < $1.year }
    }

    private static func lastActual(
        of measure: AbsenceMeasure, in set: TargetSet
    ) -> (year: AcademicYear, rate: Percentage)? {
        priors(.actual, of: measure, in: set).max { $0.year < $1.year }
    }

    private static func priors(
        _ kind: Comparator.Kind, of measure: AbsenceMeasure, in set: TargetSet
    ) -> [(year: AcademicYear, rate: Percentage)] {
        measure.comparators.filter {
            $0.kind == kind && $0.year < measure.resultYear && measure.isLimited(by: $0)
        }
        .compactMap { comparator in
            set.priors[measure.id]?[comparator.id].map { (comparator.year, $0.rate) }
        }
    }
}
