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
        Rule(.absenceUnlikely, ["M17", "P9"]) { context in
            context.set.ratesLookedAt.map { measure, figure, rate, sessions in
                let unlikely = measure.unlikely(rate, as: figure, sessions: sessions)
                return Evaluation(
                    context.set.topic(of: figure, measure),
                    .absenceRate(measure, figure, rate, unlikely),
                    unlikely.map { .query([context.set.correcting($0)]) })
            }
        },
        Rule(.absenceFarApart, ["M17", "P9"]) { context in
            context.set.cycle.absence.compactMap { measure in
                guard let usual = measure.usual, let most = usual.apart else { return nil }
                // What is outside the usual is asked about by itself.
                let known = context.set.limits(on: measure).compactMap { limit in
                    limit.prior.map { (comparator: limit.comparator, prior: $0) }
                }.filter { usual.contains($0.prior.rate) }
                guard known.count > 1, let low = known.min(by: { $0.prior.rate < $1.prior.rate }),
                    let high = known.max(by: { $0.prior.rate < $1.prior.rate })
                else { return nil }
                let (lower, higher) = (
                    AbsenceLimit(comparator: low.comparator, prior: low.prior),
                    AbsenceLimit(comparator: high.comparator, prior: high.prior)
                )
                let isFar = high.prior.rate - low.prior.rate > most
                return Evaluation(
                    .absence(measure.id), .apart(measure, lower, higher, most: most),
                    isFar
                        ? .query(
                            context.set.recording(measure, low.comparator, prior: low.prior),
                            context.set.recording(measure, high.comparator, prior: high.prior)) : nil)
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
                    plan.contains { $0.by < end } ? nil : .omission(.error, .addPlannedAction))
            ]
        },
    ]
}

extension UnlikelyRate.Meaning {
    /// The rate of absence that was probably meant.
    package var rate: Percentage {
        switch self {
        case .attendance(let rate), .share(let rate): rate
        case .attended(let sessions): sessions.rate
        }
    }
}

extension TargetSet {
    /// The limits of the absence measures that are owed or set.
    fileprivate var limitsLookedAt: [(measure: AbsenceMeasure, comparator: Comparator, prior: Prior?)] {
        cycle.absence.filter { measure in
            measure.isOwed && measure.status.severityWhenMissing != nil || absenceTargets[measure.id] != nil
        }.flatMap { measure in limits(on: measure).map { (measure, $0.comparator, $0.prior) } }
    }

    /// Every rate that is recorded of a measure whose usual rates the cycle states.
    fileprivate var ratesLookedAt:
        [(
            measure: AbsenceMeasure, figure: UnlikelyRate.Figure, rate: Percentage, sessions: SessionCount?
        )]
    {
        cycle.absence.filter { $0.usual != nil }.flatMap { measure in
            let earlier = measure.comparators.compactMap { comparator in
                priors[measure.id]?[comparator.id].map {
                    (measure, UnlikelyRate.Figure.prior(comparator), $0.rate, $0.sessions)
                }
            }
            let target = absenceTargets[measure.id].map {
                (measure, UnlikelyRate.Figure.target, $0.rate, SessionCount?.none)
            }
            // The plan's rates are of the cycle's first measure.
            let planned =
                measure.id != cycle.absence.first?.id
                ? []
                : plan.compactMap { action in
                    action.to.map {
                        (measure, UnlikelyRate.Figure.plannedAction(action.number), $0, SessionCount?.none)
                    }
                }
            return earlier + [target].compactMap(\.self) + planned
        }
    }

    fileprivate func topic(of figure: UnlikelyRate.Figure, _ measure: AbsenceMeasure) -> Topic {
        switch figure {
        case .prior(let comparator): .prior(measure.id, comparator.id)
        case .target, .result: .absence(measure.id)
        case .plannedAction(let number): .plannedAction(number)
        }
    }

    /// What is to be typed where another figure was meant: the one that was meant, if it can be guessed.
    fileprivate func correcting(_ unlikely: UnlikelyRate) -> Remedy {
        let (measure, meaning) = (unlikely.measure, unlikely.meaning)
        switch unlikely.figure {
        case .plannedAction(let number): return .rewritePlannedAction(number)
        case .result(let year): return .recordResult(measure: named(measure), year: year)
        case .target: return .setAbsence(measure: named(measure), atMost: meaning?.rate)
        case .prior(let comparator):
            guard let meaning else { return recording(measure, comparator, prior: nil) }
            let sessions: SessionCount? = if case .attended(let sessions) = meaning { sessions } else { nil }
            return recording(
                measure, comparator, prior: Prior(rate: meaning.rate, sessions: sessions, source: nil))
        }
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
