extension Rule {
    /// What is asked about results and grades that lists brought. It stays in the register.
    static let resultRules: [Rule] = [
        // Once for the unit, with the first of the pupils.
        Rule(.resultChanged, ["M10", "P6"]) { context in
            guard
                let first = context.pupils.first(where: { $0.pupil.results.contains(where: \.isOfKeyStage) })
            else { return [] }
            let changed = context.pupils.flatMap { $0.pupil.changedResults }
            return [
                Evaluation(
                    .pupil(changed.first?.pupil ?? first.pupil.number), .resultsChanged(changed),
                    changed.first.map {
                        .query(
                            .recordEarlierResult($0.pupil, subject: $0.subject.text, at: $0.keyStage),
                            .importRoll)
                    })
            ]
        }
    ]
}

/// A result of a key stage that a list changed.
package struct ChangedResult: Equatable, Sendable {
    /// The pupil's number.
    package let pupil: Int
    package let subject: PersonText
    package let keyStage: KeyStage.ID
    package let before: Grade
    package let now: Grade

    var facts: Facts {
        ["pupil": pupil, "subject": subject, "at": keyStage, "before": before.name, "now": now.name]
    }
}

extension Attainment {
    fileprivate var isOfKeyStage: Bool { when != .now }
}

extension Pupil {
    fileprivate var changedResults: [ChangedResult] {
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
