/// What a pupil must do to be counted, or what a pupil's points are.
package indirect enum Criterion: Equatable, Sendable {
    /// In words alone: nothing can be worked out from pupils.
    case described(String)
    /// A grade or better in every one of the subjects.
    case reaches(scale: Scale.ID, grade: String, subjects: [String])
    case progresses(Progress)
    case passes(Passes)
    /// Every one of these.
    case all([Criterion])
    /// An average of points: what each pupil's best grades come to.
    case points(scale: Scale.ID, slots: [PointSlot])
}

/// Progress from a result at an earlier key stage.
package struct Progress: Equatable, Sendable {
    /// The scale of the result that is aimed for.
    package let scale: Scale.ID
    /// Whole levels, where both results are on one scale: 2c to 4 is two.
    package let levels: Int
    /// The key stage of the earlier result.
    package let from: KeyStage.ID
    /// The subjects in every one of which the progress is made.
    package let subjects: [String]
    /// The subjects of the earlier result, the first that has one; empty for the same subject.
    package let earlierSubjects: [String]
    /// The grade to reach for an earlier level or grade, where levels cannot be counted: 4 at key stage 2 to a C.
    package let expected: [String: String]

    /// As a cycle file states it, where scale, key stage and grades are looked up.
    package init(
        scale: Scale.ID, levels: Int, from: KeyStage.ID, subjects: [String], earlierSubjects: [String],
        expected: [String: String]
    ) {
        self.scale = scale
        self.levels = levels
        self.from = from
        self.subjects = subjects
        self.earlierSubjects = earlierSubjects
        self.expected = expected
    }
}

/// A number of subjects at a grade or better, some of them named: five or more A*-C including English and mathematics.
package struct Passes: Equatable, Sendable {
    /// The scale of `grade`, on which the subjects of `including` are.
    package let scale: Scale.ID
    /// The lowest grade or whole level that counts.
    package let grade: String
    /// How many subjects are needed, 1 or more; a double award can count as two.
    package let number: Int
    /// The subjects that must be among them, on `scale`; empty where any will do.
    package let including: [String]
    /// The least grades on other scales that count towards the number only.
    package let equivalents: [Scale.ID: String]

    /// As a cycle file states it, where scales and grades are looked up.
    package init(
        scale: Scale.ID, grade: String, number: Int, including: [String], equivalents: [Scale.ID: String]
    ) {
        self.scale = scale
        self.grade = grade
        self.number = number
        self.including = including
        self.equivalents = equivalents
    }
}

/// Some of the results that a pupil's points are made of.
package struct PointSlot: Equatable, Sendable {
    /// Any subject that is left, where it is empty: slots are filled in their order, each subject counted once.
    package let subjects: [String]
    /// How many of the best are taken.
    package let best: Int
    /// How often each is counted.
    package let times: Int

    /// As a cycle file states it: `best` is 1 to 50, `times` 1 to 10.
    package init(subjects: [String], best: Int, times: Int) {
        self.subjects = subjects
        self.best = best
        self.times = times
    }

    /// How many results can be taken.
    var most: Int { subjects.isEmpty ? best : min(best, subjects.count) }
}

extension Progress {
    /// The subjects of the earlier result, of which the first counts that has one.
    var priorSubjects: [String] { earlierSubjects.isEmpty ? subjects : earlierSubjects }
}

extension Criterion {
    /// Every subject that it names.
    var subjects: [String] {
        switch self {
        case .described: []
        case .reaches(_, _, let subjects): subjects
        case .progresses(let progress): progress.subjects
        case .passes(let passes): passes.including
        case .all(let criteria): criteria.flatMap(\.subjects)
        case .points(_, let slots): slots.flatMap(\.subjects)
        }
    }

    /// The progress that is to be made; nil where it asks for none.
    var progress: Progress? { if case .progresses(let progress) = self { progress } else { nil } }

    /// In how many subjects a pupil has to be aimed for to come to all that it counts; nil where it asks for no number.
    var subjectsNeeded: Int? {
        switch self {
        case .passes(let passes): passes.number
        case .all(let criteria): criteria.compactMap(\.subjectsNeeded).max()
        case .points(_, let slots): slots.reduce(0) { $0 + $1.most }
        case .described, .reaches, .progresses: nil
        }
    }

    /// Whether any subject counts that somebody is examined in.
    var takesAnySubject: Bool {
        switch self {
        case .passes: true
        case .all(let criteria): criteria.contains(where: \.takesAnySubject)
        case .points(_, let slots): slots.contains(where: \.subjects.isEmpty)
        case .described, .reaches, .progresses: false
        }
    }
}
