extension Rule {
    static let absenceRules: [Rule] = [
        Rule(.absenceTargetMissing, ["M7"]) { context in
            context.set.cycle.absence.compactMap { measure in
                guard measure.isOwed, let severity = measure.status.severityWhenMissing else { return nil }
                let target = context.set.absenceTargets[measure.id]
                return Evaluation(
                    .absence(measure.id), .absenceTarget(measure, target),
                    target == nil
                        ? .omission(severity, .setAbsence(measure: context.set.named(measure))) : nil)
            }
        },
        Rule(.absenceComparatorMissing, ["M17"]) { context in
            context.set.limitsLookedAt.map { measure, comparator, prior in
                Evaluation(
                    .prior(measure.id, comparator.id), .prior(measure, comparator, prior),
                    prior == nil ? .omission(.error, context.set.recording(measure, comparator)) : nil)
            }
        },
        Rule(.absencePriorUnsourced, ["M17", "P9"]) { context in
            context.set.limitsLookedAt.compactMap { measure, comparator, prior in
                guard let prior else { return nil }
                return Evaluation(
                    .prior(measure.id, comparator.id), .prior(measure, comparator, prior),
                    prior.source == nil
                        ? .toPutRight(context.set.recording(measure, comparator, prior: prior)) : nil)
            }
        },
        Rule(.absenceAboveCeiling, ["M17"]) { context in
            context.set.cycle.absence.compactMap { measure in
                guard let target = context.set.absenceTargets[measure.id],
                    let ceiling = context.set.ceiling(of: measure)
                else { return nil }
                let isWell =
                    target.rate <= ceiling.rate || measure.above == .explain && target.explanation != nil
                let named = context.set.named(measure)
                let lower = Remedy.setAbsence(measure: named, atMost: ceiling.rate)
                let problem: Evaluation.Problem =
                    measure.above == .explain
                    ? .error(lower, .setAbsenceExplained(measure: named, to: target.rate)) : .error(lower)
                return Evaluation(
                    .absence(measure.id),
                    .ceiling(measure, target, ceiling, context.set.limits(on: measure)),
                    isWell ? nil : problem)
            }
        },
        Rule(.actionPlanMissing, ["M15"]) { context in
            guard context.set.cycle.actionPlanOwed,
                let end = context.set.cycle.absence.compactMap(\.resultYear.lastDay).max()
            else { return [] }
            let plan = context.set.plan
            return [
                Evaluation(
                    .actionPlan, .actionPlan(plan, targetYearEnds: end),
                    plan.contains { $0.by < end && context.set.cycle.isUnderWay(on: $0.by) }
                        ? nil : .omission(.error, .addPlannedAction))
            ]
        },
    ]
}

extension Cycle {
    /// Whether a day is in the academic year in which the cycle begins, or after it.
    fileprivate func isUnderWay(on day: Day) -> Bool {
        let first = milestones.map { $0.from ?? $0.to }.min().flatMap { AcademicYear(of: $0).firstDay }
        return first.map { day >= $0 } ?? true
    }
}

extension TargetSet {
    /// The limits of the absence measures that are owed or set.
    fileprivate var limitsLookedAt: [(measure: AbsenceMeasure, comparator: Comparator, prior: Prior?)] {
        cycle.absence.filter { measure in
            measure.isOwed && measure.status.severityWhenMissing != nil || absenceTargets[measure.id] != nil
        }.flatMap { measure in limits(on: measure).map { (measure, $0.comparator, $0.prior) } }
    }

    /// Recording a comparator's figure; one that is known already is kept.
    package func recording(
        _ measure: AbsenceMeasure, _ comparator: Comparator, prior: Prior? = nil
    ) -> Remedy {
        let figure: PriorForm.Figure =
            switch comparator.kind {
            case .actual: prior?.sessions.map { .sessions($0) } ?? .actual(prior?.rate)
            case .target: .target(prior?.rate)
            case .other: .other(comparator.id, prior?.rate)
            }
        return .recordPrior(
            measure: named(measure), PriorForm(year: comparator.year, figure: figure), again: prior != nil)
    }

    /// The id of an absence measure where it has to be named: nil for the cycle's first.
    package func named(_ measure: AbsenceMeasure) -> AbsenceMeasure.ID? {
        measure.id == cycle.absence.first?.id ? nil : measure.id
    }
}
