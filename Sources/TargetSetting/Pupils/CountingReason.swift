/// Why a pupil counts in a measure, does not count, or is not among those that it is out of.
package indirect enum CountingReason: Equatable, Sendable {
    case all([CountingReason])
    /// The grade in a subject, and the one that it is below.
    case grade(subject: String, String, below: String?)
    case offScale(subject: String, String, scale: String)
    /// A whole level that may be the grade, or below it.
    case undecided(subject: String, String, at: String)
    case noTargetIn(String)
    /// The target in it is in words of a grade.
    case inWords(String)
    case noResultIn(String)
    /// In any subject.
    case noTargets
    case noResults
    /// At a key stage, in any of these subjects.
    case noResult(at: KeyStage.ID, subjects: [String])
    /// The target is for a day after the results of the measure.
    case tooLate(subject: String, by: Day)
    case expected(from: KeyStage.ID, String, String, reached: CountingReason)
    case after(from: KeyStage.ID, String, CountingReason)
    case unknownProgress(from: KeyStage.ID, String, to: String)
    /// So many whole levels.
    case levels(subject: String, String, to: String, Int)
    /// The subjects that count, the grades that would if they were of examinations, and those of which it cannot be told. With
    /// the number of subjects that have a target where that is all that keeps the pupil from counting.
    case passes(
        [String], grade: String, needed: Int, including: [CountingReason], notExamined: [CountingReason],
        untold: [CountingReason], onlyAimedIn: Int?)
    /// With the number of subjects that have a target where that is fewer than the slots take.
    case points(Points, [Slot], onlyAimedIn: Int?)

    /// A grade that was counted in points.
    package struct Slot: Equatable, Sendable {
        /// As the pupil's target or result has it.
        package let subject: String
        /// Its name on the scale that has the points.
        package let grade: String
        /// How often its points are counted, 1 or more.
        package let times: Int
    }
}

extension CountingReason {
    /// What it is made of.
    private var parts: [CountingReason] {
        switch self {
        case .all(let reasons): reasons.flatMap(\.parts)
        case .expected(_, _, _, let reached): reached.parts
        case .after(_, _, let reason): reason.parts
        case .passes(_, _, _, let including, _, let untold, _): (including + untold).flatMap(\.parts)
        default: [self]
        }
    }

    /// Whether a grade is in it that cannot be held against the measure's.
    var isOffScale: Bool { parts.contains { if case .offScale = $0 { true } else { false } } }

    /// Whether a whole level is in it that may be the grade, or below it.
    var isUndecided: Bool { parts.contains { if case .undecided = $0 { true } else { false } } }

    /// Whether a target in words is in it, which does not tell.
    var isOfWords: Bool { parts.contains { if case .inWords = $0 { true } else { false } } }

    /// Whether there is nothing but targets for a day after the results.
    var isOfLateTargets: Bool { parts.allSatisfy { if case .tooLate = $0 { true } else { false } } }

    /// Whether the pupil does not count for want of an earlier result.
    var lacksEarlierResult: Bool { parts.contains { if case .noResult = $0 { true } else { false } } }

    /// Whether the cycle does not say what progress the pupil makes.
    var isOfUnknownProgress: Bool { parts.contains { if case .unknownProgress = $0 { true } else { false } } }
}
