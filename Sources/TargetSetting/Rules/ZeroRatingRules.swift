extension Rule {
    static let zeroRatingRules: [Rule] = [
        // Beside zero-rated targets stand measurable ones, and whoever must accept the zero rating has.
        Rule(.zeroRated, ["M10", "M11", "M13"]) { context in
            let policy = context.set.cycle.zeroRating
            return context.set.cycle.keyStages.compactMap { keyStage in
                guard let reason = context.set.zeroRatings[keyStage.id],
                    let group = context.set.groups[keyStage.id]
                else { return nil }
                let besides = context.set.cycle.measures(of: keyStage).contains { measure in
                    guard case .figure(let figure) = context.set.target(for: measure) else { return false }
                    return figure.amount > 0
                }
                let personal = context.set.rollCounts.first { $0.keyStage == keyStage.id }
                let isPersonal = personal.map { $0.withMeasurableTargets == $0.pupils } ?? false
                let expected = besides || isPersonal ? nil : policy.beside
                let signatory = policy.acceptedBy.flatMap { id in
                    context.set.cycle.signatories.first { $0.id == id }
                }
                return Evaluation(
                    .keyStage(keyStage.id),
                    .zeroRating(
                        keyStage, group: group, reason: reason, personal: personal, expected: expected),
                    context.problem(of: keyStage, expected: expected, signatory: signatory))
            }
        },
        // What a zero rating is for is not reached by typing or computing zeros, which nobody would have to accept.
        Rule(.zeroUndeclared, ["M10", "M13"]) { context in
            let policy = context.set.cycle.zeroRating
            guard policy.policy != .notAllowed else { return [] }
            return context.set.cycle.keyStages.compactMap { keyStage in
                let figures = context.set.cycle.measures(of: keyStage)
                    .filter { policy.statuses.contains($0.status) }.map { context.set.figures[$0.id] }
                guard let group = context.set.groups[keyStage.id], group > 0, !figures.isEmpty,
                    !figures.contains(nil), context.set.zeroRatings[keyStage.id] == nil
                else { return nil }
                let areZero = figures.allSatisfy { $0?.amount == 0 }
                let signatory = policy.acceptedBy.flatMap { id in
                    context.set.cycle.signatories.first { $0.id == id }
                }
                let declare = Remedy.zeroRate(keyStage: keyStage.id)
                let problem: Evaluation.Problem =
                    signatory.map {
                        .query(
                            answeredBy: $0.id, .query, declare,
                            .sign(SignForm($0), accepting: [.zeroUndeclared]))
                    } ?? .query(declare)
                return Evaluation(
                    .keyStage(keyStage.id),
                    .undeclared(keyStage, group: group, targets: figures.count, areZero: areZero),
                    areZero ? problem : nil)
            }
        },
    ]
}

extension RuleContext {
    fileprivate func problem(
        of keyStage: KeyStage, expected: ZeroRating.Beside?, signatory: Signatory?
    ) -> Evaluation.Problem? {
        if expected?.severity == .error {
            // The first measure that can stand beside a zero rating.
            let measure = set.cycle.measures(of: keyStage).first {
                !set.cycle.zeroRating.statuses.contains($0.status)
            }
            return .error(measure?.setting() ?? .setTargets, .takeBackZeroRating(keyStage: keyStage.id))
        }
        if let signatory {
            return .query(
                answeredBy: signatory.id, .query, .sign(SignForm(signatory), accepting: [.zeroRated]))
        }
        return expected == nil ? nil : .query()
    }
}
