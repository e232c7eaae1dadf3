/// A measure worked out from pupils, with each pupil's part in it: nothing of it is a target until somebody says so (B1).
package struct MeasureWorking: Equatable, Sendable {
    /// How one pupil is counted, and why.
    package struct Line: Equatable, Sendable {
        package enum Counting: String, Sendable {
            case counts
            case doesNotCount = "does-not-count"
            /// Not among those that the measure is out of.
            case notAmong = "not-among"
        }

        package let pupil: Int
        package let counting: Counting
        package let reason: CountingReason
    }

    package let measure: Measure
    package let lines: [Line]
    /// Nil where it cannot be worked out.
    package let figure: Figure?
    /// Why it cannot be worked out from pupils.
    package let obstacle: Obstacle?

    package enum Obstacle: Hashable, Sendable {
        case noCriterion
        case criterionInWords
        /// Nothing that is recorded tells who is meant by these words.
        case untold(String)
        case noPupils
    }

    /// How many pupils of the group have no result to count progress from; nil where progress is not measured.
    package let withoutPrior: Int?
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
                return working(of: measure, pupils)
            }
        }
    }

    private func working(of measure: Measure, _ pupils: [GradedPupil]) -> MeasureWorking {
        func without(_ obstacle: MeasureWorking.Obstacle) -> MeasureWorking {
            MeasureWorking(measure: measure, lines: [], figure: nil, obstacle: obstacle, withoutPrior: nil)
        }
        guard let criterion = measure.criterion else { return without(.noCriterion) }
        guard criterion.isComputable else {
            return without(.criterionInWords)
        }
        if case .some(let of, who: nil) = measure.outOf { return without(.untold(of)) }
        if case .points(let scale, let slots) = criterion {
            return points(of: measure, pupils, scale: scale, slots: slots)
        }
        let lines = pupils.map { pupil -> MeasureWorking.Line in
            if let reason = pupil.reasonNotAmong(measure.outOf) {
                return .init(pupil: pupil.number, counting: .notAmong, reason: reason)
            }
            let meeting = pupil.meets(criterion)
            return .init(
                pupil: pupil.number, counting: meeting.isMet ? .counts : .doesNotCount,
                reason: meeting.reason)
        }
        let count = lines.count { $0.counting == .counts }
        let of = lines.count { $0.counting != .notAmong }
        let progress = criterion.progress
        return MeasureWorking(
            measure: measure, lines: lines,
            figure: Figure(measure.value.kind, count, of: of),
            obstacle: nil,
            withoutPrior: progress.map { progress in pupils.count { $0.prior(for: progress) == nil } })
    }

    private func points(
        of measure: Measure, _ pupils: [GradedPupil], scale: Scale.ID, slots: [PointSlot]
    ) -> MeasureWorking {
        let sums = pupils.map { $0.points(on: scale, slots) }
        let total = sums.reduce(0) { $0 + $1.sum.tenths }
        return MeasureWorking(
            measure: measure,
            lines: zip(pupils, sums).map { .init(pupil: $0.number, counting: .counts, reason: $1.reason) },
            figure: pupils.isEmpty
                ? nil : .points(Points(tenths: (2 * total + pupils.count) / (2 * pupils.count))),
            obstacle: pupils.isEmpty ? .noPupils : nil, withoutPrior: nil)
    }

    /// What one pupil's target would change, were it another: the measures of the pupil's group before and after.
    package func whatIf(_ typed: String, in subject: PersonText, aimedFor grade: String) throws(Refusal) -> [(
        before: MeasureWorking, after: MeasureWorking
    )] {
        let pupil = try roll.pupil(typed)
        guard case .group(let keyStage) = cycle.placement(of: pupil.details) else {
            throw .inNoGroup(number: pupil.number)
        }
        let grade = try cycle.grade(grade, at: cycle.keyStage(ofYear: pupil.details.ncYear)?.id)
        let before = try workings(ofKeyStage: keyStage.id)
        let after = try workings(
            ofKeyStage: keyStage.id,
            from: .whatIf(pupil: pupil.number, subject: cycle.subject(subject), grade: grade))
        return Array(zip(before, after)).map { (before: $0, after: $1) }
    }

    mutating func computeTargets(of keyStage: KeyStage.ID?) throws(Refusal) -> Step {
        let workings = try workings(ofKeyStage: keyStage)
        guard !workings.isEmpty else { throw .noPupilsRecorded }
        var consequences: [Consequence] = []
        var written = 0
        for working in workings {
            let measure = working.measure
            let before = target(for: measure)
            guard let figure = working.figure else {
                if let obstacle = working.obstacle {
                    consequences.append(.figureNotComputed(measure, obstacle))
                }
                continue
            }
            if case .zeroRated = before {
                consequences.append(.zeroRatingLeft(measure))
                continue
            }
            guard figures[measure.id] != figure else { continue }
            consequences.append(.figureComputed(measure, figure, was: before))
            figures[measure.id] = figure
            written += 1
        }
        return Step(.targetsComputed(written), consequences)
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

    fileprivate var progress: Progress? { if case .progresses(let progress) = self { progress } else { nil } }
}
