/// One pupil with the grade that counts in each subject.
struct GradedPupil {
    let number: Int
    private let pupil: Pupil
    private let grader: Grader
    private let grades: [SubjectGrade]

    private var cycle: Cycle { grader.cycle }

    init(_ pupil: Pupil, by grader: Grader, from source: GradeSource, keyStage: String) {
        number = pupil.number
        self.pupil = pupil
        self.grader = grader
        switch source {
        case .personalTargets: grades = pupil.gradesAimedFor
        case .whatIf(let number, let subject, let grade) where number == pupil.number:
            let other = SubjectGrade(subject: subject, key: subject.folded, grade: grade, by: nil)
            grades = pupil.gradesAimedFor.filter { $0.key != other.key } + [other]
        case .whatIf: grades = pupil.gradesAimedFor
        case .results:
            grades = pupil.attainments.filter { $0.when.text == keyStage }
                .map { SubjectGrade(subject: $0.subject, key: $0.key, grade: $0.grade, by: nil) }
        }
    }

    struct Outcome {
        let isMet: Bool
        let why: String
    }

    private func outcome(_ isMet: Bool, _ why: @autoclosure () -> String) -> Outcome {
        Outcome(isMet: isMet, why: grader.isExplaining ? why() : "")
    }

    func meets(_ criterion: Criterion) -> Outcome {
        switch criterion {
        case .described: outcome(false, "")
        case .points: outcome(true, "")
        case .all(let criteria): both(criteria.map(meets))
        case .reaches(let scale, let grade, let subjects):
            both(subjects.map { reaches(grade, on: scale, in: $0) })
        case .progresses(let progress): progresses(progress)
        case .passes(let passes): self.passes(passes)
        }
    }

    private func both(_ outcomes: [Outcome]) -> Outcome {
        outcome(outcomes.allSatisfy(\.isMet), outcomes.map(\.why).joined(separator: "; "))
    }

    private func reaches(_ wanted: String, on scale: String, in subject: String) -> Outcome {
        guard let grade = grade(in: subject) else { return outcome(false, missing(in: subject)) }
        guard grade.scale == scale else {
            let title = cycle.scale(scale)?.title ?? scale
            return outcome(false, "\(subject) \(grade.name), which is not one of \(title)")
        }
        let isMet = cycle.reaches(grade, wanted, on: scale)
        return outcome(isMet, "\(subject) \(grade.name)\(isMet ? "" : ", below \(wanted)")")
    }

    private func progresses(_ progress: Progress) -> Outcome {
        both(
            progress.subjects.map { subject in
                guard let prior = prior(for: progress) else {
                    return outcome(false, "no \(progress.from.uppercased()) result in \(subject)")
                }
                let from = "\(progress.from.uppercased()) \(prior.name)"
                if let expected = expected(after: prior, by: progress) {
                    let reached = reaches(expected, on: progress.scale, in: subject)
                    return outcome(reached.isMet, "\(from), expected \(expected): \(reached.why)")
                }
                guard let grade = grade(in: subject) else {
                    return outcome(false, "\(from): \(missing(in: subject))")
                }
                guard prior.scale == grade.scale, let scale = cycle.scale(grade.scale),
                    let low = scale.wholeLevel(of: prior.name), let high = scale.wholeLevel(of: grade.name)
                else {
                    return outcome(
                        false, "\(from) to \(grade.name): the cycle does not say what progress that is")
                }
                return outcome(
                    high - low >= progress.levels,
                    "\(subject) \(prior.name) to \(grade.name), \(counted(high - low, "whole level"))")
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
        let count = gradesInTime.map(\.grade).count { grade in
            cycle.reaches(grade, passes.grade, on: passes.scale)
                || passes.equivalents[grade.scale].map { cycle.reaches(grade, $0, on: grade.scale) } ?? false
        }
        return outcome(
            count >= passes.number && named.allSatisfy(\.isMet),
            (["\(count) at \(passes.grade) or better, \(passes.number) needed"] + named.map(\.why))
                .joined(separator: "; "))
    }

    /// What the pupil's best grades come to.
    func points(on scale: String, _ slots: [PointSlot]) -> (sum: Tenths, why: String) {
        let values = cycle.scale(scale)?.points ?? [:]
        var left = gradesInTime.filter { $0.grade.scale == scale }.compactMap { one in
            values[one.grade.name].map {
                (subject: one.subject, key: one.key, name: one.grade.name, points: $0)
            }
        }.sorted { $0.points > $1.points }
        var sum = 0
        var taken: [String] = []
        for slot in slots {
            let wanted = Set(slot.subjects.map(grader.key))
            for _ in 0..<slot.best {
                guard
                    let index = left.firstIndex(where: {
                        wanted.isEmpty || wanted.contains($0.key)
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

    /// What is aimed for later than the results that a measure is of does not count in it.
    private var gradesInTime: [SubjectGrade] {
        guard let last = grader.lastDay else { return grades }
        return grades.filter { $0.by.map { $0 <= last } ?? true }
    }

    private func missing(in subject: String) -> String {
        let key = grader.key(subject)
        if let late = grades.first(where: { $0.key == key })?.by {
            return "the target in \(subject) is for \(late.inWords), later than these results"
        }
        return noGrade(in: subject)
    }

    private func noGrade(in subject: String) -> String {
        grader.isOfResults ? "no result in \(subject)" : "no target in \(subject)"
    }

    private func grade(in subject: String) -> Grade? {
        let key = grader.key(subject)
        return gradesInTime.first { $0.key == key }?.grade
    }

    private func result(at keyStage: String, in subject: String) -> Grade? {
        let key = grader.key(subject)
        return pupil.attainments.last { $0.key == key && $0.when.text == keyStage }?.grade
    }
}

/// What all pupils' grades are held against.
final class Grader {
    let cycle: Cycle
    let isOfResults: Bool
    /// Whether it is to be said why each pupil counts or does not: of thousands, that takes longest.
    let isExplaining: Bool
    /// The last day of the year whose results the measure is of; nil where it names none.
    var lastDay: Day?
    private var keys: [String: String] = [:]

    init(_ cycle: Cycle, isOfResults: Bool, isExplaining: Bool) {
        self.isExplaining = isExplaining
        self.cycle = cycle
        self.isOfResults = isOfResults
    }

    /// What tells a subject that the cycle names from others.
    func key(_ subject: String) -> String {
        if let key = keys[subject] { return key }
        let key = cycle.key(ofSubject: subject)
        keys[subject] = key
        return key
    }
}

/// The grade that counts for a pupil in a subject.
struct SubjectGrade {
    let subject: PersonText
    let key: String
    let grade: Grade
    /// The day it is aimed for; nil for a result.
    let by: Day?
}

extension Pupil {
    var gradesAimedFor: [SubjectGrade] {
        targets.compactMap { target in
            target.grade.map {
                SubjectGrade(subject: target.subject, key: target.key, grade: $0, by: target.by)
            }
        }
    }
}
