extension Rule {
    /// What every target needs before anybody can agree it.
    static let targetRules: [Rule] = [
        Rule(
            "group-not-stated",
            "The number of pupils anticipated in each key stage is stated, 0 where there are none.",
            ["M6", "M8"]
        ) { context in
            context.set.cycle.keyStages.compactMap { keyStage in
                if let pupils = context.set.groups[keyStage.id] {
                    return Evaluation(keyStage.id, "\(keyStage.title): \(counted(pupils, "pupil"))")
                }
                let severities = context.set.cycle.measures(of: keyStage).compactMap {
                    $0.status(on: context.today).severityWhenMissing
                }
                guard let severity = severities.contains(.error) ? .error : severities.first else {
                    return nil
                }
                return Evaluation(
                    keyStage.id, "\(keyStage.title): not stated",
                    .init(
                        severity, "\(keyStage.title): the number of pupils in the group is not stated.",
                        remedy: "Type the number, 0 if there are none: pru cohort \(keyStage.id) N",
                        isOmission: true))
            }
        },
        Rule(
            "target-missing", "Every target that is owed is set, zero-rated or not applicable.",
            ["M6", "M7", "M8", "M10"]
        ) { context in
            context.set.cycle.measures.compactMap { measure in
                // Where the group is not stated, that is the finding.
                if let keyStage = measure.keyStage, context.set.groups[keyStage] == nil { return nil }
                let target = context.set.target(for: measure)
                let working = context.explaining("\(measure.title): \(target.inWords)")
                guard target == .missing, let severity = measure.status(on: context.today).severityWhenMissing
                else {
                    return Evaluation(measure.id, working)
                }
                return Evaluation(
                    measure.id, working,
                    .init(
                        severity,
                        "\(measure.title) is \(measure.status(on: context.today).title) and is not set.",
                        remedy: "Set it: \(measure.setCommand)", isOmission: true))
            }
        },
        Rule(
            "out-of-wrong", "Every target is out of the right number of pupils: never more than the group.",
            ["M6"]
        ) {
            context in
            context.set.cycle.measures.compactMap { measure in
                guard case .count(let count, let of) = context.set.figures[measure.id] else { return nil }
                let working = context.explaining(
                    "\(measure.title): \(count) of \(of), group \(measure.keyStage.flatMap { context.set.groups[$0] }.map(String.init) ?? "not stated")"
                )
                guard let problem = context.set.outOfProblem(of: measure) else {
                    return Evaluation(measure.id, working)
                }
                return Evaluation(
                    measure.id, working,
                    .init(
                        .error,
                        "\(measure.title) is out of \(problem.outOf), and the group is now \(counted(problem.group, "pupil")).",
                        remedy: "Set it again: \(measure.setCommand)"))
            }
        },
        Rule(
            "figures-cross", "A target never exceeds one that counts the same pupils and more.", ["M6", "M8"]
        ) {
            context in
            context.set.cycle.measures.flatMap { measure in
                measure.atMost.compactMap { id -> Evaluation? in
                    guard let wider = context.set.cycle.measures.first(where: { $0.id == id }),
                        let figure = context.set.target(for: measure).figure,
                        let bound = context.set.target(for: wider).figure
                    else { return nil }
                    let subject = "\(measure.id)"
                    let working = context.explaining(
                        "\(measure.title): \(figure.inWords); \(wider.title): \(bound.inWords)")
                    guard figure.magnitude > bound.magnitude else { return Evaluation(subject, working) }
                    return Evaluation(
                        subject, working,
                        .init(
                            .error,
                            "\(measure.title) is \(figure.inWords), more than \(wider.title) at \(bound.inWords): every pupil counted in the first is counted in the second.",
                            remedy: "Set one of them again: \(measure.setCommand), or \(wider.setCommand)"))
                }
            }
        },
    ]
}
