/// What all pupils' grades are held against.
final class Grader {
    let cycle: Cycle
    let isOfResults: Bool
    /// The last day of the year whose results the measure is of; nil where it names none.
    var lastDay: Day?
    let notExamined: Set<String>
    /// The subjects that count as more than one examination, by what tells them from others, with where the second grade is.
    let doubles: [String: (counts: Int, secondGrade: String?)]
    private var keys: [String: String] = [:]

    init(_ cycle: Cycle, isOfResults: Bool) {
        self.cycle = cycle
        self.isOfResults = isOfResults
        notExamined = cycle.notExaminedKeys
        doubles = Dictionary(
            cycle.subjects.filter { $0.counts > 1 }.map { subject in
                (
                    cycle.key(ofSubject: subject.name),
                    (counts: subject.counts, secondGrade: subject.secondGrade.map(cycle.key))
                )
            }, uniquingKeysWith: { first, _ in first })
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
    /// As how many examinations it counts.
    var counts = 1

    var reason: CountingReason { .grade(subject: subject.text, grade.name, below: nil) }
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
