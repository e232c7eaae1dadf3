extension Rule {
    /// What every target needs before anybody can agree it.
    static let targetRules: [Rule] = [
        Rule(
            "group-not-stated",
            "The number of pupils anticipated in each key stage is stated, 0 where there are none.",
            ["M6", "M8"]
        ) { here in
            here.set.cycle.keyStages.compactMap { keyStage in
                if let pupils = here.set.groups[keyStage.id] {
                    return Examination(keyStage.id, "\(keyStage.title): \(counted(pupils, "pupil"))")
                }
                let severities = here.set.cycle.measures(of: keyStage).compactMap {
                    $0.status(on: here.today).severityWhenMissing
                }
                guard let severity = severities.contains(.error) ? .error : severities.first else {
                    return nil
                }
                return Examination(
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
        ) { here in
            here.set.cycle.measures.compactMap { measure in
                // Where the group is not stated, that is the finding.
                if let keyStage = measure.keyStage, here.set.groups[keyStage] == nil { return nil }
                let target = here.set.target(for: measure)
                let working = here.explaining("\(measure.title): \(target.inWords)")
                guard target == .missing, let severity = measure.status(on: here.today).severityWhenMissing
                else {
                    return Examination(measure.id, working)
                }
                return Examination(
                    measure.id, working,
                    .init(
                        severity,
                        "\(measure.title) is \(measure.status(on: here.today).title) and is not set.",
                        remedy: "Set it: \(measure.setCommand)", isOmission: true))
            }
        },
        Rule(
            "out-of-wrong", "Every target is out of the right number of pupils: never more than the group.",
            ["M6"]
        ) {
            here in
            here.set.cycle.measures.compactMap { measure in
                guard case .count(let count, let of) = here.set.figures[measure.id] else { return nil }
                let working = here.explaining(
                    "\(measure.title): \(count) of \(of), group \(measure.keyStage.flatMap { here.set.groups[$0] }.map(String.init) ?? "not stated")"
                )
                guard let problem = here.set.outOfProblem(of: measure) else {
                    return Examination(measure.id, working)
                }
                return Examination(
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
            here in
            here.set.cycle.measures.flatMap { measure in
                measure.atMost.compactMap { id -> Examination? in
                    guard let wider = here.set.cycle.measures.first(where: { $0.id == id }),
                        let figure = here.set.target(for: measure).figure,
                        let bound = here.set.target(for: wider).figure
                    else { return nil }
                    let subject = "\(measure.id)"
                    let working = here.explaining(
                        "\(measure.title): \(figure.inWords); \(wider.title): \(bound.inWords)")
                    guard figure.magnitude > bound.magnitude else { return Examination(subject, working) }
                    return Examination(
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
