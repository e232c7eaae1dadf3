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

extension Pupil {
    /// The subjects whose target is in words that speak of a grade: it may be one that counts.
    /// - Parameter source: what is tried in the place of a target is none in words.
    func wordsOfGrades(besides source: GradeSource) -> [PersonText] {
        let tried: String? = if case .whatIf(number, let subject, _) = source { subject.folded } else { nil }
        return targets.filter { target in
            guard case .criterion(let text) = target.aim, target.key != tried else { return false }
            return text.text.lowercased().unicodeScalars.split { !$0.isOfWord }
                .contains { Pupil.ofGrades.contains(String($0)) }
        }.map(\.subject)
    }

    private static let ofGrades: Set<String> = [
        "grade", "grades", "level", "pass", "passes", "gcse", "examination", "exam", "merit", "distinction",
    ]
}

extension Unicode.Scalar {
    /// Whether it is a letter; of ASCII without the tables of Unicode, which cost more than all else here.
    fileprivate var isOfWord: Bool {
        isASCII ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) : properties.isAlphabetic
    }
}

extension [SubjectGrade] {
    /// Each examination once, under whichever names it stands: `Maths` and `Mathematics GCSE` are one.
    func examinations(by grader: Grader) -> [SubjectGrade] {
        var seen: Set<String> = []
        let all = compactMap { one -> SubjectGrade? in
            let key = grader.key(one.subject.text)
            guard seen.insert("\(one.grade.scale) \(key)").inserted else { return nil }
            return SubjectGrade(subject: one.subject, key: key, grade: one.grade, by: one.by)
        }
        guard !grader.doubles.isEmpty else { return all }
        let keys = Set(all.map(\.key))
        return all.map { one in
            guard let double = grader.doubles[one.key] else { return one }
            var counted = one
            counted.counts = double.secondGrade.map(keys.contains) ?? false ? 1 : double.counts
            return counted
        }
    }

    /// How many examinations they are.
    var number: Int { reduce(0) { $0 + $1.counts } }
}
