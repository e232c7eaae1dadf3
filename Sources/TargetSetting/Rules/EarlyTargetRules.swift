extension Rule {
    /// What is asked about the targets that figures are worked out from: their days, and whether they stand still.
    static let earlyTargetRules: [Rule] = [
        // Once for the unit, with the first of the pupils: a list of a term's targets would be asked about pupil by pupil.
        Rule(.targetEarly, ["M10", "P6"]) { context in
            let targets = context.countedTargets.value
            let early = targets.filter(\.isEarly)
            guard let first = (early.first ?? targets.first)?.pupil else { return [] }
            let pupils = Set(early.map(\.pupil)).sorted()
            let remedies: [Remedy] =
                early.first.map {
                    [.setPersonal(holder: String(first), subject: $0.subject.text, changing: [.by])]
                } ?? []
            return [
                Evaluation(
                    .pupil(first),
                    .earlyTargets(
                        pupils: pupils, days: Set(early.map(\.day)).sorted(),
                        subjects: Set(early.map { "\($0.pupil) \($0.subject.folded)" }).sorted()),
                    early.isEmpty ? nil : .query(remedies + [.importTargets]))
            ]
        },
        // Once for the unit, too.
        Rule(.targetNotInList, ["M10", "P6"]) { context in
            let targets = context.countedTargets.value
            let missed = targets.filter { $0.missedOn != nil }.sorted {
                ($0.pupil, $0.subject.folded) < ($1.pupil, $1.subject.folded)
            }
            guard let first = targets.first else { return [] }
            return context.questions(
                of: .targetNotInList, missed, orNoneOf: first.pupil, number: \.pupil,
                as: { targets in
                    .targetsNotInList(
                        targets.map { PupilSubject(pupil: $0.pupil, subject: $0.subject) },
                        since: Set(targets.compactMap(\.missedOn)).sorted())
                },
                {
                    .query(
                        .importTargets,
                        .removePersonal(holder: String($0.pupil), subject: $0.subject.text))
                })
        },
    ]
}

extension Measure {
    /// The day from which a target is one for its results: that on which the group is counted, near the end of the key
    /// stage, or else the first of the year of the results.
    fileprivate func firstDay(in keyStage: KeyStage) -> Day? {
        guard let first = resultYear?.firstDay, let last = resultYear?.lastDay else { return nil }
        return keyStage.onRollOn.flatMap { (first...last).contains($0) ? $0 : nil } ?? first
    }
}

/// A grade aimed for that counts in a figure.
struct CountedTarget {
    let pupil: Int
    let subject: PersonText
    let day: Day
    /// Whether it is for a day before the end of the key stage.
    let isEarly: Bool
    /// When a list of targets did not have it.
    let missedOn: Day?
    /// Whether any subject counts, and the grade is one of the key stage's examinations.
    let isOfExaminations: Bool
}

extension TargetSet {
    /// The grades that the pupils of the groups aim for, in subjects that a measure of their key stage counts.
    var countedTargets: [CountedTarget] {
        let grader = Grader(cycle, isOfResults: false)
        return cycle.keyStages.flatMap { keyStage -> [CountedTarget] in
            let measures = cycle.measures(of: keyStage).compactMap { measure in
                measure.firstDay(in: keyStage).flatMap { day in
                    measure.criterion.map {
                        (day: day, keys: Set($0.subjects.map(grader.key)), takesAny: $0.takesAnySubject)
                    }
                }
            }
            return anticipated(in: keyStage).flatMap { pupil in
                pupil.targets.compactMap { target -> CountedTarget? in
                    guard let grade = target.grade else { return nil }
                    let key = grader.key(target.subject.text)
                    let days = measures.filter {
                        $0.keys.contains(key) || ($0.takesAny && !grader.notExamined.contains(key))
                    }.map(\.day)
                    guard let first = days.max() else { return nil }
                    return CountedTarget(
                        pupil: pupil.number, subject: target.subject, day: target.by,
                        isEarly: target.by < first, missedOn: pupil.missedDay(of: target),
                        isOfExaminations: measures.contains(where: \.takesAny)
                            && grade.scale != .equivalents && !cycle.isBelowOthers(grade)
                            && cycle.scale(grade.scale)?.keyStages.contains(keyStage.id) ?? false)
                }
            }
        }
    }
}
