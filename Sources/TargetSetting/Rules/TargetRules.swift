extension Rule {
    /// What every target needs before anybody can agree it.
    static let targetRules: [Rule] = [
        Rule(.groupNotStated, ["M6", "M8"]) { context in
            context.set.cycle.keyStages.compactMap { keyStage in
                let pupils = context.set.groups[keyStage.id]
                let severities = context.set.cycle.measures(of: keyStage).compactMap {
                    $0.status(on: context.today).severityWhenMissing
                }
                let severity: Severity? = severities.contains(.error) ? .error : severities.first
                if pupils == nil, severity == nil { return nil }
                return Evaluation(
                    .keyStage(keyStage.id), .group(keyStage, pupils: pupils),
                    pupils == nil
                        ? severity.map { .omission($0, .stateGroup(keyStage: keyStage.id)) } : nil)
            }
        },
        // A number that was typed stands beside whatever roll is read: the group follows from it only where its year is on it.
        Rule(.groupNotOnRoll, ["M6"]) { context in
            guard !context.set.roll.pupils.isEmpty else { return [] }
            return context.set.cycle.keyStages.compactMap { keyStage in
                guard !keyStage.groupYears.isEmpty, let pupils = context.set.groups[keyStage.id] else {
                    return nil
                }
                let onRoll = context.set.anticipated(in: keyStage).count
                let isCounted = !context.set.recorded(in: keyStage).isEmpty
                return Evaluation(
                    .keyStage(keyStage.id), .groupOnRoll(keyStage, pupils: pupils, onRoll: onRoll),
                    pupils == onRoll
                        ? nil
                        : .query(.importRoll, keyStage.id.changing(to: onRoll, isCounted: isCounted)))
            }
        },
        Rule(.targetMissing, ["M6", "M7", "M8", "M10"]) { context in
            context.set.cycle.measures.compactMap { measure in
                // Where the group is not stated, that is the finding.
                if let keyStage = measure.keyStage, context.set.groups[keyStage] == nil { return nil }
                let target = context.set.target(for: measure)
                let status = measure.status(on: context.today)
                let severity = target == .missing ? status.severityWhenMissing : nil
                return Evaluation(
                    .measure(measure.id), .target(measure, target, status),
                    severity.map { .omission($0, measure.setting()) })
            }
        },
        Rule(.outOfWrong, ["M6"]) { context in
            context.set.cycle.measures.compactMap { measure in
                guard let figure = context.set.figures[measure.id], figure.kind.hasWhole else { return nil }
                let group = measure.keyStage.flatMap { context.set.groups[$0] }
                return Evaluation(
                    .measure(measure.id), .outOf(measure, figure, group: group),
                    context.set.fitsGroup(measure) ? nil : .error(measure.setting(again: true)))
            }
        },
        // 0 of 0 is no 0%: that nobody is meant by it is said, and not only come to.
        Rule(.outOfNobody, ["M6"]) { context in
            context.set.cycle.measures.compactMap { measure in
                guard let figure = context.set.figures[measure.id], let whole = figure.whole,
                    context.set.fitsGroup(measure)
                else { return nil }
                let group = measure.keyStage.flatMap { context.set.groups[$0] }
                return Evaluation(
                    .measure(measure.id), .outOf(measure, figure, group: group),
                    whole == 0 && group != 0 ? .query(measure.setting(again: true)) : nil)
            }
        },
        Rule(.figuresCross, ["M6", "M8"]) { context in
            context.set.cycle.measures.flatMap { measure in
                measure.atMost.compactMap { id -> Evaluation? in
                    guard let wider = context.set.cycle.measures.first(where: { $0.id == id }),
                        let figure = context.set.target(for: measure).figure,
                        let bound = context.set.target(for: wider).figure
                    else { return nil }
                    return Evaluation(
                        .measure(measure.id), .crossing(measure, figure, wider: wider, bound),
                        figure.amount > bound.amount
                            ? .error(measure.setting(again: true), wider.setting(again: true)) : nil)
                }
            }
        },
        Rule(.pointsImpossible, ["M6"]) { context in
            context.set.cycle.measures.compactMap { measure in
                guard let possible = measure.possible, let figure = context.set.figures[measure.id],
                    figure.kind.unit == .points
                else { return nil }
                return Evaluation(
                    .measure(measure.id), .points(measure, figure, possible: possible),
                    possible.contains(Points(tenths: figure.amount))
                        ? nil : .error(measure.setting(again: true)))
            }
        },
        // Nobody passes an examination without taking it.
        Rule(.passNotTaken, ["M6", "M8"]) { context in
            context.set.cycle.measures.flatMap { measure in
                measure.among.compactMap { id -> Evaluation? in
                    guard let taken = context.set.cycle.measures.first(where: { $0.id == id }),
                        let figure = context.set.target(for: measure).figure,
                        let takers = context.set.target(for: taken).figure, let whole = takers.whole
                    else { return nil }
                    return Evaluation(
                        .measure(measure.id), .among(measure, figure, taken: taken, takers),
                        figure.amount > whole
                            ? .error(measure.setting(again: true), taken.setting(again: true)) : nil)
                }
            }
        },
    ]
}

extension Measure {
    /// Setting its target, in the form that it takes.
    package func setting(again: Bool = false) -> Remedy {
        .setTarget(measure: id, form, again: again)
    }

    /// How its target's value is typed; out of how many is said where that is not the group of a key stage.
    package var form: TargetForm {
        TargetForm(
            unit: value.kind.unit,
            needsOutOf: value.kind.hasWhole && (keyStage == nil || outOf != .group))
    }
}
