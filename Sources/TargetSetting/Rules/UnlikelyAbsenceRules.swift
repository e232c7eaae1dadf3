extension Rule {
    /// What is asked about figures of absence that can hardly be meant.
    static let unlikelyAbsenceRules: [Rule] = [
        Rule(.absenceUnlikely, ["M17", "P9"]) { context in
            context.set.ratesLookedAt.map { measure, figure, rate, sessions in
                let unlikely = measure.unlikely(
                    rate, as: figure, sessions: sessions,
                    ceiling: figure.isAimedAt ? context.set.ceiling(of: measure)?.rate : nil)
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

extension UnlikelyRate.Figure {
    /// Whether the ceiling of the target limits it.
    fileprivate var isAimedAt: Bool {
        switch self {
        case .target, .plannedAction: true
        case .prior, .result: false
        }
    }
}

extension TargetSet {
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
}
