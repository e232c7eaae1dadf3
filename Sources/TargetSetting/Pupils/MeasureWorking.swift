/// A measure worked out from pupils, with each pupil's part in it: nothing of it is a target until somebody says so (B1).
package struct MeasureWorking: Equatable, Sendable {
    /// How one pupil is counted, and why.
    package struct Line: Equatable, Sendable {
        /// Whether a pupil counts in a figure.
        package enum Counting: String, Sendable {
            case counts
            case doesNotCount = "does-not-count"
            /// Nobody can tell yet: there is no target, or no result, in a subject that the measure names, or it is on another
            /// scale.
            case untold
            /// Not among those that the measure is out of.
            case notAmong = "not-among"
        }

        /// The pupil's number.
        package let pupil: Int
        /// How the pupil is counted in this measure.
        package let counting: Counting
        /// Why, by the pupil's own grades.
        package let reason: CountingReason
    }

    /// What is worked out.
    package let measure: Measure
    /// One for each pupil of the group, in the order of the roll; empty where it cannot be worked out of any.
    package let lines: [Line]
    /// What the pupils come to of whom it can be told; nil where it can be told of nobody.
    package let soFar: Figure?
    /// Why it cannot be worked out from pupils.
    package let obstacle: Obstacle?

    /// Nil where it cannot be worked out, or not from every pupil yet.
    package var figure: Figure? { obstacle == nil ? soFar : nil }

    /// The numbers of those who are counted so.
    func pupils(_ counting: Line.Counting) -> [Int] {
        lines.filter { $0.counting == counting }.map(\.pupil)
    }

    /// Why there is no figure.
    package enum Obstacle: Equatable, Sendable {
        case noCriterion
        case criterionInWords
        /// Nothing that is recorded tells who is meant by these words.
        case untold(String)
        case noPupils
        /// Of these pupils, of so many, the targets do not tell.
        case targetsMissing(UntoldPupils, of: Int)
        /// The same of results.
        case resultsMissing(UntoldPupils, of: Int)
    }

    /// How many pupils of the group have no result to count progress from; nil where progress is not measured.
    package let withoutPrior: Int?
}

/// The pupils, by their numbers, of whom a measure cannot be told, by why.
package struct UntoldPupils: Equatable, Sendable {
    /// They have no target, or no result, in a subject that the measure names.
    package var without: [Int] = []
    /// They have one for a day after the results.
    package var late: [Int] = []
    /// They have one on another scale than the measure's.
    package var offScale: [Int] = []

    /// They have a whole level that may be the grade, or below it.
    package var undecided: [Int] = []
    /// They have a target in words of a grade.
    package var inWords: [Int] = []

    /// Of nobody.
    package init() {}

    /// Every one of them, the lowest number first.
    package var all: [Int] { (without + late + offScale + undecided + inWords).sorted() }

    mutating func add(_ pupil: Int, because reason: CountingReason) {
        if reason.isOfWords {
            inWords.append(pupil)
        } else if reason.isUndecided {
            undecided.append(pupil)
        } else if reason.isOffScale {
            offScale.append(pupil)
        } else if reason.isOfLateTargets {
            late.append(pupil)
        } else {
            without.append(pupil)
        }
    }
}

extension MeasureWorking.Obstacle {
    /// The numbers of the pupils of whom it cannot be told; nil where that is not what is in the way.
    package var pupils: [Int]? { untold?.all }

    var untold: UntoldPupils? {
        switch self {
        case .targetsMissing(let untold, _), .resultsMissing(let untold, _): untold
        case .noCriterion, .criterionInWords, .untold, .noPupils: nil
        }
    }
}

/// Where the grades are taken from that a measure is worked out of.
package enum GradeSource: Equatable, Sendable {
    case personalTargets
    /// As if one pupil's target were another.
    case whatIf(pupil: Int, subject: PersonText, grade: Grade)
    /// The results of the key stage itself.
    case results
}

extension TargetSet {
    /// Every measure of a key stage, or of all, as the pupils of its group make it.
    package func workings(
        ofKeyStage id: KeyStage.ID? = nil, from source: GradeSource = .personalTargets
    ) throws(Refusal) -> [MeasureWorking] {
        let keyStages = try id.map { id throws(Refusal) in [try cycle.keyStage(id)] } ?? cycle.keyStages
        return keyStages.flatMap { keyStage -> [MeasureWorking] in
            guard !recorded(in: keyStage).isEmpty else { return [] }
            let grader = Grader(cycle, isOfResults: source == .results)
            let pupils = anticipated(in: keyStage).map {
                GradedPupil($0, by: grader, from: source, keyStage: keyStage.id)
            }
            return cycle.measures(of: keyStage).map { measure in
                grader.lastDay = measure.resultYear?.lastDay
                return working(of: measure, pupils, isOfResults: grader.isOfResults)
            }
        }
    }

    private func working(
        of measure: Measure, _ pupils: [GradedPupil], isOfResults: Bool
    ) -> MeasureWorking {
        func without(_ obstacle: MeasureWorking.Obstacle) -> MeasureWorking {
            MeasureWorking(measure: measure, lines: [], soFar: nil, obstacle: obstacle, withoutPrior: nil)
        }
        guard let criterion = measure.criterion else { return without(.noCriterion) }
        guard criterion.isComputable else {
            return without(.criterionInWords)
        }
        if case .some(let of, who: nil) = measure.outOf { return without(.untold(of)) }
        guard !pupils.isEmpty else { return without(.noPupils) }
        let needed = criterion.needed(besides: measure.outOf)
        var points: [Points] = []
        var untold = UntoldPupils()
        let lines = pupils.map { pupil -> MeasureWorking.Line in
            if let reason = pupil.reasonUntold(needed) {
                untold.add(pupil.number, because: reason)
                return .init(pupil: pupil.number, counting: .untold, reason: reason)
            }
            if case .points(let scale, let slots) = criterion {
                if let reason = pupil.reasonPending ?? pupil.reasonWithoutPoints(on: scale) {
                    untold.add(pupil.number, because: reason)
                    return .init(pupil: pupil.number, counting: .untold, reason: reason)
                }
                let sum = pupil.points(on: scale, slots)
                points.append(sum.sum)
                return .init(pupil: pupil.number, counting: .counts, reason: sum.reason)
            }
            if let reason = pupil.reasonNotAmong(measure.outOf) {
                return .init(pupil: pupil.number, counting: .notAmong, reason: reason)
            }
            let meeting = pupil.meets(criterion)
            if meeting.isMet == false, criterion.isOfAnySubject, let reason = pupil.reasonPending {
                untold.add(pupil.number, because: reason)
                return .init(pupil: pupil.number, counting: .untold, reason: reason)
            }
            guard let isMet = meeting.isMet else {
                untold.add(pupil.number, because: meeting.reason)
                return .init(pupil: pupil.number, counting: .untold, reason: meeting.reason)
            }
            return .init(
                pupil: pupil.number, counting: isMet ? .counts : .doesNotCount, reason: meeting.reason)
        }
        let obstacle: MeasureWorking.Obstacle =
            isOfResults
            ? .resultsMissing(untold, of: pupils.count) : .targetsMissing(untold, of: pupils.count)
        return MeasureWorking(
            measure: measure, lines: lines,
            soFar: criterion.isOfPoints ? Figure.mean(of: points) : Figure(measure.value.kind, of: lines),
            obstacle: untold.all.isEmpty ? nil : obstacle,
            withoutPrior: criterion.progress.map { progress in
                pupils.count { $0.prior(for: progress) == nil }
            })
    }
}

extension Figure {
    /// Those who count, of those who are among them.
    fileprivate init?(_ kind: any FigureKind.Type, of lines: [MeasureWorking.Line]) {
        guard lines.contains(where: { $0.counting != .untold }) else { return nil }
        self.init(
            kind, lines.count { $0.counting == .counts },
            of: lines.count { $0.counting == .counts || $0.counting == .doesNotCount })
    }

    /// Half up; nil of nobody.
    fileprivate static func mean(of points: [Points]) -> Figure? {
        guard !points.isEmpty else { return nil }
        let total = points.reduce(0) { $0 + $1.tenths }
        return .points(Points(tenths: (2 * total + points.count) / (2 * points.count)))
    }
}

extension Criterion {
    fileprivate var isComputable: Bool {
        switch self {
        case .described: false
        case .reaches, .progresses, .passes, .points: true
        case .all(let criteria): criteria.allSatisfy(\.isComputable)
        }
    }

    /// Whether a grade in a subject that it does not name may decide.
    fileprivate var isOfAnySubject: Bool {
        switch self {
        case .passes, .points: true
        case .described, .reaches, .progresses: false
        case .all(let criteria): criteria.contains(where: \.isOfAnySubject)
        }
    }

    fileprivate var isOfPoints: Bool { if case .points = self { true } else { false } }

    /// The subjects that it names, and that its "out of" does, each once: whoever has nothing in one of them, nothing can
    /// be told of. Where several stand for one, one of them will do.
    fileprivate func needed(besides outOf: Measure.OutOf) -> [[String]] {
        var needed: [[String]] = []
        if case .some(_, .taking(_, let subject)) = outOf { needed.append([subject]) }
        for subjects in named where !needed.contains(subjects) { needed.append(subjects) }
        return needed
    }

    private var named: [[String]] {
        switch self {
        case .described: []
        case .reaches(_, _, let subjects): subjects.map { [$0] }
        case .progresses(let progress): progress.subjects.map { [$0] }
        case .passes(let passes): passes.including.map { [$0] }
        case .all(let criteria): criteria.flatMap(\.named)
        // A slot for the best of many subjects need not be filled: not everybody takes one of them.
        case .points(_, let slots): slots.filter { $0.best == 1 && !$0.subjects.isEmpty }.map(\.subjects)
        }
    }
}
