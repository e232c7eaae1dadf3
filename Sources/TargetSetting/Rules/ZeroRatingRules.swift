extension Rule {
    static let zeroRatingRules: [Rule] = [
        Rule(
            "zero-rated",
            "Beside zero-rated targets stand measurable ones, and whoever must accept the zero rating has.",
            ["M10", "M11", "M13"]
        ) { context in
            let policy = context.set.cycle.zeroRating
            return context.set.cycle.keyStages.compactMap { keyStage in
                guard let reason = context.set.zeroRatings[keyStage.id],
                    let group = context.set.groups[keyStage.id]
                else {
                    return nil
                }
                let working = context.explaining(
                    "\(keyStage.title): zero-rated, 0 of \(group). Reason: \(reason)")
                let besides = context.set.cycle.measures(of: keyStage).contains { measure in
                    guard case .figure(let figure) = context.set.target(for: measure) else { return false }
                    return figure.magnitude > 0
                }
                let counts = context.set.rollCounts.first { $0.keyStage == keyStage.id }
                let isPersonal = counts.map { $0.withMeasurableTargets == $0.pupils } ?? false
                let expectation = besides || isPersonal ? nil : policy.beside
                guard expectation != nil || policy.acceptedBy != nil else {
                    return Evaluation(keyStage.id, working)
                }
                let signatory = policy.acceptedBy.flatMap { id in
                    context.set.cycle.signatories.first { $0.id == id }
                }
                let personal = counts.map { " \($0.inWords)." } ?? ""
                let expected = personal + (expectation.map { " \($0.what)" } ?? "")
                let severity = expectation?.severity ?? .query
                let remedy =
                    switch (severity, signatory) {
                    case (.error, _):
                        "Set a measurable target\(context.set.commandBeside(keyStage)), or take the zero rating back: pru target clear \(keyStage.id)"
                    case (.query, let signatory?):
                        "The \(signatory.title) accepts it in words: \(signatory.signCommand) --accept zero-rated=TEXT"
                    case (.query, nil): "Explain it: pru note zero-rated TEXT --subject \(keyStage.id)"
                    }
                return Evaluation(
                    keyStage.id, working,
                    .init(
                        severity, "\(keyStage.title) is zero-rated, 0 of \(group): \(reason).\(expected)",
                        remedy: remedy,
                        answeredBy: signatory?.id))
            }
        }
    ]
}

extension TargetSet {
    /// `: pru target set ks3-communication --count K --of N`, of the first measure that can stand beside a zero rating.
    fileprivate func commandBeside(_ keyStage: KeyStage) -> String {
        let measure = cycle.measures(of: keyStage).first { !cycle.zeroRating.statuses.contains($0.status) }
        return measure.map { ": \($0.setCommand)" } ?? ""
    }
}
