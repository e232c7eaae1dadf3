/// One pupil with the grade that counts in each subject.
struct GradedPupil {
    let number: Int
    private let cycle: Cycle
    private let pupil: Pupil
    private let source: GradeSource
    private let grades: [(subject: Wording, grade: Grade)]

    init(_ pupil: Pupil, in cycle: Cycle, from source: GradeSource, keyStage: String?) {
        number = pupil.number
        self.cycle = cycle
        self.pupil = pupil
        self.source = source
        switch source {
        case .personalTargets: grades = pupil.gradesAimedFor
        case .whatIf(let number, let subject, let grade) where number == pupil.number:
            grades =
                pupil.gradesAimedFor.filter { $0.subject.folded != subject.folded } + [(subject, grade)]
        case .whatIf: grades = pupil.gradesAimedFor
        case .results:
            grades = pupil.attainments.filter { $0.when.text == keyStage }.map { ($0.subject, $0.grade) }
        }
    }

    struct Outcome {
        let isMet: Bool
        let why: String
    }

    func meets(_ criterion: Criterion) -> Outcome {
        switch criterion {
        case .described: Outcome(isMet: false, why: "")
        case .points: Outcome(isMet: true, why: "")
        case .all(let criteria): both(criteria.map(meets))
        case .reaches(let scale, let grade, let subjects):
            both(subjects.map { reaches(grade, on: scale, in: $0) })
        case .progresses(let progress): progresses(progress)
        case .passes(let passes): self.passes(passes)
        }
    }

    private func both(_ outcomes: [Outcome]) -> Outcome {
        Outcome(isMet: outcomes.allSatisfy(\.isMet), why: outcomes.map(\.why).joined(separator: "; "))
    }

    private func reaches(_ wanted: String, on scale: String, in subject: String) -> Outcome {
        guard let grade = grade(in: subject) else { return Outcome(isMet: false, why: missing(in: subject)) }
        guard grade.scale == scale else {
            let title = cycle.scale(scale)?.title ?? scale
            return Outcome(isMet: false, why: "\(subject) \(grade.name), which is not one of \(title)")
        }
        let isMet = cycle.reaches(grade, wanted, on: scale)
        return Outcome(isMet: isMet, why: "\(subject) \(grade.name)\(isMet ? "" : ", below \(wanted)")")
    }

    private func progresses(_ progress: Progress) -> Outcome {
        both(
            progress.subjects.map { subject in
                guard let prior = prior(for: progress) else {
                    return Outcome(isMet: false, why: "no \(progress.from.uppercased()) result in \(subject)")
                }
                let from = "\(progress.from.uppercased()) \(prior.name)"
                if let expected = expected(after: prior, by: progress) {
                    let outcome = reaches(expected, on: progress.scale, in: subject)
                    return Outcome(isMet: outcome.isMet, why: "\(from), expected \(expected): \(outcome.why)")
                }
                guard let grade = grade(in: subject) else {
                    return Outcome(isMet: false, why: "\(from): \(missing(in: subject))")
                }
                guard prior.scale == grade.scale, let scale = cycle.scale(grade.scale),
                    let low = scale.wholeLevel(of: prior.name), let high = scale.wholeLevel(of: grade.name)
                else {
                    return Outcome(
                        isMet: false,
                        why: "\(from) to \(grade.name): the cycle does not say what progress that is")
                }
                return Outcome(
                    isMet: high - low >= progress.levels,
                    why: "\(subject) \(prior.name) to \(grade.name), \(counted(high - low, "whole level"))")
            })
    }

    private func expected(after prior: Grade, by progress: Progress) -> String? {
        progress.expected[prior.name]
            ?? cycle.scale(prior.scale).flatMap { progress.expected[$0.levelName(of: prior.name)] }
    }

    /// The earlier result that progress is counted from: the first subject of those that has one.
    func prior(for progress: Progress) -> Grade? {
        let subjects = progress.earlierSubjects.isEmpty ? progress.subjects : progress.earlierSubjects
        return subjects.lazy.compactMap { result(at: progress.from, in: $0) }.first
    }

    private func passes(_ passes: Passes) -> Outcome {
        let named = passes.including.map { reaches(passes.grade, on: passes.scale, in: $0) }
        let count = grades.count { _, grade in
            cycle.reaches(grade, passes.grade, on: passes.scale)
                || passes.equivalents[grade.scale].map { cycle.reaches(grade, $0, on: grade.scale) } ?? false
        }
        return Outcome(
            isMet: count >= passes.number && named.allSatisfy(\.isMet),
            why: (["\(count) of \(passes.number) at \(passes.grade) or better"] + named.map(\.why))
                .joined(separator: "; "))
    }

    /// What the pupil's best grades come to.
    func points(on scale: String, _ slots: [PointSlot]) -> (sum: Tenths, why: String) {
        let values = cycle.scale(scale)?.points ?? [:]
        var left = grades.filter { $0.grade.scale == scale }.compactMap { subject, grade in
            values[grade.name].map { (subject: subject, name: grade.name, points: $0) }
        }.sorted { $0.points > $1.points }
        var sum = 0
        var taken: [String] = []
        for slot in slots {
            let wanted = Set(slot.subjects.map { Wording(kept: $0).folded })
            for _ in 0..<slot.best {
                guard
                    let index = left.firstIndex(where: {
                        wanted.isEmpty || wanted.contains($0.subject.folded)
                    })
                else { break }
                let one = left.remove(at: index)
                sum += one.points.count * slot.times
                taken.append("\(one.subject) \(one.name)\(slot.times > 1 ? " ×\(slot.times)" : "")")
            }
        }
        return (
            Tenths(sum),
            "\(Tenths(sum)) points: \(taken.isEmpty ? "no target on this scale" : taken.joined(separator: ", "))"
        )
    }

    /// Why the pupil is not among those that a measure is out of; nil where they are.
    func reasonNotAmong(_ outOf: Measure.OutOf) -> String? {
        guard case .some(_, let who?) = outOf else { return nil }
        switch who {
        case .taking(let scale, let subject):
            guard let grade = grade(in: subject) else { return missing(in: subject) }
            let title = cycle.scale(scale)?.title ?? scale
            return grade.scale == scale ? nil : "\(subject) \(grade.name), which is not one of \(title)"
        case .withResult(let keyStage, let subjects):
            return subjects.contains { result(at: keyStage, in: $0) != nil }
                ? nil : "no \(keyStage.uppercased()) result in \(subjects.joined(separator: " or "))"
        }
    }

    private func missing(in subject: String) -> String {
        source == .results ? "no result in \(subject)" : "no target in \(subject)"
    }

    private func grade(in subject: String) -> Grade? {
        let wanted = cycle.subject(Wording(kept: subject)).folded
        return grades.first { $0.subject.folded == wanted }?.grade
    }

    private func result(at keyStage: String, in subject: String) -> Grade? {
        let wanted = cycle.subject(Wording(kept: subject)).folded
        return pupil.attainments.last { $0.when.text == keyStage && $0.subject.folded == wanted }?.grade
    }
}

extension Pupil {
    var gradesAimedFor: [(subject: Wording, grade: Grade)] {
        targets.compactMap { target in target.grade.map { (target.subject, $0) } }
    }
}
