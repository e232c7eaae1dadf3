extension Rule {
    /// What is asked about results and grades that lists brought. It stays in the register.
    static let resultRules: [Rule] = [
        // Once for the unit, with the first of the pupils.
        Rule(.resultChanged, ["M10", "P6"]) { context in
            guard
                let first = context.pupils.first(where: { $0.pupil.results.contains(where: \.isOfKeyStage) })
            else { return [] }
            let changed = context.pupils.flatMap { $0.pupil.changedResults }
            return context.questions(
                of: .resultChanged, changed, orNoneOf: first.pupil.number, number: \.pupil,
                as: Observation.resultsChanged
            ) {
                .query(
                    .recordEarlierResult($0.pupil, subject: $0.subject.text, at: $0.keyStage), .importRoll)
            }
        },
        // Once for the unit, with the first of the pupils: two columns that are exchanged are of many.
        Rule(.resultBelowEarlier, ["M10", "P6"]) { context in
            guard
                let first = context.pupils.first(where: { $0.pupil.results.contains(where: \.isOfKeyStage) })
            else { return [] }
            let fallen = context.pupils.flatMap { $0.pupil.fallenResults(in: context.set.cycle) }
            return context.questions(
                of: .resultBelowEarlier, fallen, orNoneOf: first.pupil.number, number: \.pupil,
                as: Observation.resultsFallen
            ) { .query(.recordEarlierResult($0.pupil, subject: $0.subject.text, at: $0.at), .importRoll) }
        },
        // Once for the unit: an older list of targets is of many.
        Rule(.targetLowered, ["M10", "P6"]) { context in
            guard let first = context.pupils.first(where: { !$0.pupil.targets.isEmpty })
            else { return [] }
            let lowered = context.pupils.map(\.pupil).changedTargets
            return context.questions(
                of: .targetLowered, lowered, orNoneOf: first.pupil.number, number: \.pupil,
                as: Observation.targetsLowered
            ) {
                .query(
                    .undo, .importTargets,
                    $0.before == nil
                        ? .removePersonal(holder: String($0.pupil), subject: $0.subject.text)
                        : .setPersonal(holder: String($0.pupil), subject: $0.subject.text, changing: [.to]))
            }
        },
        // Once for each subject.
        Rule(.targetsLikeNow, ["M10", "P3"]) { context in
            context.gradedSubjects.compactMap { subject, pupils in
                let compared = pupils.filter { $0.now != nil }
                guard let first = compared.first else { return nil }
                // Most are to be known of: whoever is assessed in no list tells nothing.
                let isAsked =
                    compared.count >= 3 && compared.count * 2 >= pupils.count
                    && compared.allSatisfy { $0.now == $0.aim } && Set(compared.map(\.aim)).count > 1
                let number = String(first.pupil)
                return Evaluation(
                    .personalTarget(pupil: first.pupil, subject: subject.text),
                    .gradesAimedFor(
                        subject, pupils: compared.map(\.pupil), grades: compared.map(\.aim), areNow: isAsked),
                    isAsked
                        ? .query(
                            .importTargets,
                            .setPersonal(holder: number, subject: subject.text, changing: [.to]),
                            .recordAttainment(first.pupil, subject: subject.text)) : nil)
            }
        },
    ]
}

extension RuleContext {
    /// The subjects in which grades are aimed for, each with the pupils, their targets, and where they are now.
    fileprivate var gradedSubjects: [(subject: PersonText, pupils: [(pupil: Int, aim: Grade, now: Grade?)])] {
        var subjects: [(subject: PersonText, pupils: [(pupil: Int, aim: Grade, now: Grade?)])] = []
        var places: [String: Int] = [:]
        for (pupil, _) in pupils {
            for target in pupil.targets {
                guard let aim = target.grade else { continue }
                let now = pupil.recorded(at: .result(subject: target.key, .now))?.grade
                let place = places[target.key] ?? subjects.count
                if place == subjects.count {
                    places[target.key] = place
                    subjects.append((target.subject, []))
                }
                subjects[place].pupils.append((pupil.number, aim, now))
            }
        }
        return subjects
    }
}

/// A result of a key stage that a list changed.
package struct ChangedResult: Equatable, Sendable {
    /// The pupil's number.
    package let pupil: Int
    /// As the pupil's result has it.
    package let subject: PersonText
    /// The id of the key stage whose result it is.
    package let keyStage: KeyStage.ID
    /// What was recorded before the list.
    package let before: Grade
    /// What is recorded now.
    package let now: Grade

    var facts: Facts {
        ["pupil": pupil, "subject": subject, "at": keyStage, "before": before.name, "now": now.name]
    }
}

/// A result of a key stage that is a whole level or more below that of an earlier one, in one subject.
package struct FallenResult: Equatable, Sendable {
    /// The pupil's number.
    package let pupil: Int
    /// As the later of the two results has it.
    package let subject: PersonText
    /// The result of the earlier key stage.
    package let earlier: Grade
    /// The id of the earlier key stage.
    package let earlierAt: KeyStage.ID
    /// The result that is lower.
    package let grade: Grade
    /// The id of the key stage of the lower result.
    package let at: KeyStage.ID

    var facts: Facts {
        [
            "pupil": pupil, "subject": subject, "earlier": earlier.name, "earlierAt": earlierAt,
            "grade": grade.name, "at": at,
        ]
    }
}

extension Attainment {
    fileprivate var isOfKeyStage: Bool { when != .now }
}

extension Pupil {
    /// In the order of the cycle's key stages.
    func fallenResults(in cycle: Cycle) -> [FallenResult] {
        let order = cycle.keyStages.map(\.id)
        let placed = results.compactMap { result -> (result: Attainment, at: KeyStage.ID, place: Int)? in
            guard case .keyStage(let id) = result.when else { return nil }
            return order.firstIndex(of: id).map { (result, id, $0) }
        }
        return placed.flatMap { later in
            placed.compactMap { earlier -> FallenResult? in
                guard earlier.result.key == later.result.key, earlier.place < later.place,
                    earlier.result.grade.scale == later.result.grade.scale,
                    let scale = cycle.scale(later.result.grade.scale),
                    let before = scale.wholeLevel(of: earlier.result.grade.name),
                    let after = scale.wholeLevel(of: later.result.grade.name), after < before
                else { return nil }
                return FallenResult(
                    pupil: number, subject: later.result.subject, earlier: earlier.result.grade,
                    earlierAt: earlier.at, grade: later.result.grade, at: later.at)
            }
        }
    }

    var changedResults: [ChangedResult] {
        replaced.compactMap { value in
            guard case .resultBefore(let subject, .keyStage(let keyStage)) = value.place,
                let before = Grade(text: value.value),
                let now = results.last(where: { $0.key == subject && $0.when == .keyStage(keyStage) }),
                now.grade != before
            else { return nil }
            return ChangedResult(
                pupil: number, subject: now.subject, keyStage: keyStage, before: before, now: now.grade)
        }
    }
}
