extension Rule {
    /// What is asked about figures of absence that can hardly be meant.
    static let unlikelyAbsenceRules: [Rule] = [
        Rule(.absenceUnlikely, ["M17", "P9"]) { context in
            context.set.ratesLookedAt.filter { $0.measure.usual != nil }.map {
                measure, figure, rate, sessions in
                let unlikely = measure.unlikely(
                    rate, as: figure, sessions: sessions,
                    ceiling: figure.isAimedAt ? context.set.ceiling(of: measure)?.rate : nil)
                return Evaluation(
                    context.set.topic(of: figure, measure),
                    .absenceRate(measure, figure, rate, unlikely),
                    unlikely.map { .query([context.set.correcting($0)]) })
            }
        },
        Rule(.absenceOfOther, ["M17", "P9"]) { context in
            context.set.cycle.absence.flatMap { measure in
                measure.comparators.compactMap { comparator in
                    guard let prior = context.set.priors[measure.id]?[comparator.id], prior.source != nil
                    else {
                        return nil
                    }
                    let doubtful = DoubtfulSource(prior, comparator, of: measure)
                    return Evaluation(
                        .prior(measure.id, comparator.id), .source(measure, comparator, prior, doubtful),
                        doubtful.map { _ in
                            .query(context.set.recording(measure, comparator, prior: prior))
                        })
                }
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
        Rule(.absenceUnlikePupils, ["M17", "M18", "P9"]) { context in
            guard let (pupils, ofPupils) = context.set.absenceOfPupils else { return [] }
            return context.set.ratesLookedAt.filter { $0.measure.counted == .sessions }.map {
                measure, figure, rate, sessions in
                let meant = UnlikelyRate.Meaning.attendance(rate, sessions: sessions)
                // What is outside the usual is asked about by itself.
                let isAsked =
                    rate.isAttendance(beside: ofPupils.rate) && measure.usual?.contains(rate) ?? true
                return Evaluation(
                    context.set.topic(of: figure, measure),
                    .besidePupils(measure, figure, rate, pupils: pupils, ofPupils, meant: meant),
                    isAsked ? .query(context.set.recording(meant, for: rate, as: figure, of: measure)) : nil)
            }
        },
    ]
}

extension Percentage {
    /// Ten points or more from the absence of the pupils' own sessions and, as attendance, within three of it.
    fileprivate func isAttendance(beside absence: Percentage) -> Bool {
        abs(tenths - absence.tenths) >= 100 && abs(1000 - tenths - absence.tenths) <= 30
    }
}

extension UnlikelyRate.Meaning {
    /// A rate of attendance, with the sessions attended where it was worked out from them.
    fileprivate static func attendance(_ rate: Percentage, sessions: SessionCount?) -> UnlikelyRate.Meaning {
        sessions.flatMap { SessionCount(missed: $0.possible - $0.missed, possible: $0.possible) }
            .map { .attended($0) } ?? .attendance(absence: .whole - rate)
    }

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
    /// Every rate that is recorded.
    fileprivate var ratesLookedAt:
        [(
            measure: AbsenceMeasure, figure: UnlikelyRate.Figure, rate: Percentage, sessions: SessionCount?
        )]
    {
        cycle.absence.flatMap { measure in
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

    /// What is to be typed where a rate is of attendance.
    fileprivate func recording(
        _ meant: UnlikelyRate.Meaning, for rate: Percentage, as figure: UnlikelyRate.Figure,
        of measure: AbsenceMeasure
    ) -> Remedy {
        switch (figure, meant) {
        case (.plannedAction(let number), _): return .rewritePlannedAction(number)
        case (.result(let year), _): return .recordResult(measure: named(measure), year: year)
        case (.target, _):
            if let most = ceiling(of: measure)?.rate, meant.rate > most {
                return .setAbsence(measure: named(measure), atMost: most)
            }
            return .setAttendance(measure: named(measure), attended: rate)
        case (.prior(let comparator), .attended(let sessions)):
            return recording(
                measure, comparator, prior: Prior(rate: sessions.rate, sessions: sessions, source: nil))
        case (.prior(let comparator), _):
            let isAlone = measure.comparators.count { $0.kind != .other && $0.year == comparator.year } == 1
            guard comparator.kind != .other, isAlone else {
                return recording(
                    measure, comparator, prior: Prior(rate: meant.rate, sessions: nil, source: nil))
            }
            return .recordPrior(
                measure: named(measure), PriorForm(year: comparator.year, figure: .attendance(rate)),
                again: true)
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
