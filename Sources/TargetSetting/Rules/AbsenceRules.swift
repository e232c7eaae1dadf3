extension Rule {
    static let absenceRules: [Rule] = [
        Rule("absence-target-missing", "Every absence target that is owed is set.", ["M7"]) { context in
            context.set.cycle.absence.compactMap { measure in
                guard measure.isOwed, let severity = measure.status.severityWhenMissing else { return nil }
                let target = context.set.absenceTargets[measure.id]
                let working = context.explaining(
                    "\(measure.title) \(measure.resultYear): \(target.map { "\($0.rate)%" } ?? "not set")")
                guard target == nil else { return Evaluation(measure.id, working) }
                return Evaluation(
                    measure.id, working,
                    .init(
                        severity,
                        "\(measure.title) for \(measure.resultYear) is \(measure.status.title) and is not set.",
                        remedy: "Set it: pru absence set P\(context.set.measureOption(measure))",
                        isOmission: true))
            }
        },
        Rule("absence-comparator-missing", "Every figure that limits an absence target is recorded.", ["M17"])
        { context in
            context.set.limitsLookedAt.map { measure, comparator, prior in
                let working = context.explaining(
                    "\(measure.title), \(comparator.inWords): \(prior?.inWords ?? "not recorded")")
                guard prior == nil else { return Evaluation("\(measure.id) \(comparator.id)", working) }
                return Evaluation(
                    "\(measure.id) \(comparator.id)", working,
                    .init(
                        .error,
                        "\(measure.title): \(comparator.inWords) is not recorded, so nobody can tell whether the target for \(measure.resultYear) is low enough.",
                        remedy: "Record it: \(context.set.priorCommand(measure, comparator))",
                        isOmission: true))
            }
        },
        Rule(
            "absence-prior-unsourced", "Every earlier absence figure says where it comes from.",
            ["M17", "P9"]
        ) { context in
            context.set.limitsLookedAt.compactMap { measure, comparator, prior in
                guard let prior else { return nil }
                let working = context.explaining("\(measure.title), \(comparator.inWords): \(prior.inWords)")
                guard prior.source == nil else {
                    return Evaluation("\(measure.id) \(comparator.id)", working)
                }
                return Evaluation(
                    "\(measure.id) \(comparator.id)", working,
                    .init(
                        .query,
                        "\(measure.title), \(comparator.inWords): \(prior.rate)% is recorded without a source.",
                        remedy:
                            "Record it again with its source: \(context.set.priorCommand(measure, comparator, prior: prior))"
                    ))
            }
        },
        Rule(
            "absence-above-ceiling", "An absence target is no higher than any figure that limits it.", ["M17"]
        ) { context in
            context.set.cycle.absence.compactMap { measure in
                guard let target = context.set.absenceTargets[measure.id],
                    let ceiling = context.set.ceiling(of: measure)
                else { return nil }
                func limits() -> String {
                    context.set.limits(on: measure)
                        .map {
                            "\($0.comparator.inWords) \($0.prior.map { "\($0.rate)%" } ?? "not recorded")"
                        }
                        .joined(separator: ", ")
                }
                let working = context.explaining(
                    "\(measure.title) \(measure.resultYear): \(target.rate)%; \(limits()); ceiling \(ceiling.rate)%"
                )
                guard target.rate > ceiling.rate, measure.above == .refuse || target.explanation == nil else {
                    return Evaluation(measure.id, working)
                }
                let remedy =
                    "Set \(ceiling.rate)% or lower: pru absence set \(ceiling.rate)\(context.set.measureOption(measure))"
                let explain = measure.above == .explain ? ", or say why it is higher with --explain" : ""
                return Evaluation(
                    measure.id, working,
                    .init(
                        .error,
                        "\(measure.title) \(target.rate)% for \(measure.resultYear) is above the ceiling of \(ceiling.rate)%, \(ceiling.binding.inWords).",
                        remedy: remedy + explain))
            }
        },
        Rule(
            "action-plan-missing",
            "The absence action plan has an action to be done before the target year ends.", ["M15"]
        ) {
            context in
            guard context.set.cycle.actionPlanOwed,
                let end = context.set.cycle.absence.compactMap(\.resultYear.lastDay).max()
            else { return [] }
            func dates() -> String {
                let dates = context.set.plan.map { "action \($0.number) by \($0.by.inWords)" }
                return dates.isEmpty ? "no action" : dates.joined(separator: ", ")
            }
            let working = context.explaining(
                "Action plan: \(dates()); the target year ends on \(end.inWords)")
            guard !context.set.plan.contains(where: { $0.by < end }) else {
                return [Evaluation("action-plan", working)]
            }
            return [
                Evaluation(
                    "action-plan", working,
                    .init(
                        .error,
                        "The absence action plan has no action to be done before \(end.inWords), when the target year ends.",
                        remedy: "Add one: pru absence action add --what TEXT --who TEXT --by DAY",
                        isOmission: true))
            ]
        },
    ]
}

extension TargetSet {
    /// The limits of the absence measures that are owed or here.set.
    fileprivate var limitsLookedAt: [(measure: AbsenceMeasure, comparator: Comparator, prior: Prior?)] {
        cycle.absence.filter { measure in
            measure.isOwed && measure.status.severityWhenMissing != nil || absenceTargets[measure.id] != nil
        }.flatMap { measure in
            limits(on: measure).map { (measure, $0.comparator, $0.prior) }
        }
    }

    /// The command that records a comparator's figure.
    package func priorCommand(_ measure: AbsenceMeasure, _ comparator: Comparator, prior: Prior? = nil)
        -> String
    {
        let figure = prior.map { "\($0.rate)" } ?? "P"
        let option =
            switch comparator.kind {
            case .actual:
                prior?.sessions.map { "--sessions \($0.missed)/\($0.possible)" } ?? "--actual \(figure)"
            case .target: "--target \(figure)"
            case .other: "--comparator \(comparator.id)=\(figure)"
            }
        return "pru absence prior \(comparator.year) \(option)\(measureOption(measure)) --source TEXT"
    }
}
