package import TargetSetting

/// Something about a unit's ambition that a person may want to ask about. It is a question and never a finding: each of
/// them can have a good reason.
package struct AmbitionFlag: Equatable, Sendable {
    /// What is noticed of a unit's figures.
    package enum Kind: String, CaseIterable, Sendable {
        /// The same as was aimed for the year before.
        case unchanged
        /// Every target of a key stage that a zero rating covers, this year and the last.
        case zeroRatedAgain = "zero-rated-again"
        /// The absence target is as high as it may be.
        case atCeiling = "at-ceiling"
        /// Far from what the unit did, or aimed for, before.
        case farFromTrend = "far-from-trend"
        /// Pupils of a group have no measurable personal target.
        case withoutMeasurable = "without-measurable"
        /// A rate of absence that may be another than the one that was meant.
        case unlikely
    }

    /// The unit whose figures raise the question.
    package let unit: Unit
    /// What was noticed, with the figures.
    package let observation: Observation

    /// What was compared, with the figures.
    package enum Observation: Equatable, Sendable {
        case sameFigure(Measure, Figure, before: Figure, AcademicYear)
        case sameRate(AbsenceMeasure, Percentage, AcademicYear)
        /// Every target of the key stage that can be zero-rated is, as in the year named.
        case zeroRatedAgain(KeyStage, targets: Int, group: Int, AcademicYear)
        case atCeiling(AbsenceMeasure, Percentage, Ceiling)
        /// - Parameters:
        ///   - years: how many earlier years there are.
        ///   - together: what they aimed for, added up.
        case farFromAims(Measure, Figure, years: Int, together: Figure)
        /// - Parameter distance: percentage points between the target and the actual.
        case farFromActual(AbsenceMeasure, Percentage, distance: Percentage, actual: Percentage, AcademicYear)
        case withoutMeasurable(KeyStage, RollCount, isZeroRated: Bool)
        case unlikely(UnlikelyRate)
        case source(DoubtfulSource)
    }

    /// Under which heading it is asked.
    package var kind: Kind {
        switch observation {
        case .sameFigure, .sameRate: .unchanged
        case .zeroRatedAgain: .zeroRatedAgain
        case .atCeiling: .atCeiling
        case .farFromAims, .farFromActual: .farFromTrend
        case .withoutMeasurable: .withoutMeasurable
        case .unlikely, .source: .unlikely
        }
    }

    /// The id of a measure or an absence measure; of the key stage for a zero rating.
    package var subject: String {
        switch observation {
        case .sameFigure(let measure, _, _, _), .farFromAims(let measure, _, _, _): measure.id.rawValue
        case .sameRate(let measure, _, _), .atCeiling(let measure, _, _),
            .farFromActual(let measure, _, _, _, _):
            measure.id.rawValue
        case .unlikely(let unlikely): unlikely.measure.id.rawValue
        case .source(let doubtful): doubtful.measure.id.rawValue
        case .zeroRatedAgain(let keyStage, _, _, _), .withoutMeasurable(let keyStage, _, _):
            keyStage.id.rawValue
        }
    }
}

/// From where on something is asked about. They are set by judgement, to be changed where they ask too much or too little.
enum FlagLimits {
    /// How far an absence target may be from the unit's last actual rate: 5.0 points are 19 sessions of 380, which is two
    /// school weeks for every pupil. A unit's rate seldom moves so much in two years without a reason worth hearing.
    static let absencePoints = Percentage(tenths: 50)
    /// How far a percentage may be from that of the earlier years taken together, in percentage points. In a group of ten
    /// each pupil is ten points, so less than two pupils' worth says nothing.
    static let percentagePoints = 20
    /// And how many pupils it must be: in a small group one or two pupils are many points.
    static let pupils = 2
    /// One year is no trend.
    static let earlierYears = 2
}

extension AmbitionFlag {
    static func all(for targets: CollectedTargets, in cycle: Cycle, past: EarlierAims) -> [AmbitionFlag] {
        let zeroRated = cycle.keyStages.compactMap {
            zeroRatedAgain(targets, in: $0, of: cycle, past: past)
        }
        let unmeasured = cycle.keyStages.compactMap { withoutMeasurable(targets, in: $0) }
        let measures = cycle.measures.flatMap { measure in
            let earlier = past.aims(
                of: targets.unit.unit.dfe, in: measure.id.rawValue, before: measure.resultYear)
            return [
                unchanged(targets, in: measure, earlier: earlier),
                farFromTrend(targets, in: measure, earlier: earlier),
            ].compactMap(\.self)
        }
        return zeroRated + unmeasured + measures
            + cycle.absence.flatMap { absence(targets, in: $0, past: past) }
    }

    /// Beside a zero rating measurable targets are expected, and a figure that no target stands behind is no more than a number.
    private static func withoutMeasurable(
        _ targets: CollectedTargets, in keyStage: KeyStage
    ) -> AmbitionFlag? {
        let set = targets.submission.targetSet
        let count = set.rollCounts.first { $0.keyStage == keyStage.id }
        guard let count, count.withMeasurableTargets < count.pupils else { return nil }
        return AmbitionFlag(
            unit: targets.unit.unit,
            observation: .withoutMeasurable(
                keyStage, count, isZeroRated: set.zeroRatings[keyStage.id] != nil))
    }

    private static func zeroRatedAgain(
        _ targets: CollectedTargets, in keyStage: KeyStage, of cycle: Cycle, past: EarlierAims
    ) -> AmbitionFlag? {
        let covered = cycle.measures(of: keyStage).filter {
            cycle.zeroRating.statuses.contains($0.status)
        }
        var last: AcademicYear?
        var group = 0
        for measure in covered {
            let earlier = past.aims(
                of: targets.unit.unit.dfe, in: measure.id.rawValue, before: measure.resultYear)
            guard case .zeroRated(let of, _) = targets.target(for: measure), let before = earlier.last,
                case .zeroRated = before.aim
            else { return nil }
            (last, group) = (before.year, of)
        }
        guard let last else { return nil }
        return AmbitionFlag(
            unit: targets.unit.unit,
            observation: .zeroRatedAgain(keyStage, targets: covered.count, group: group, last))
    }

    /// The same percentage counts as the same aim: a group may have grown. 0 is not asked about: that is what a zero
    /// rating is for.
    private static func unchanged(
        _ targets: CollectedTargets, in measure: Measure, earlier: [EarlierAims.Earlier]
    ) -> AmbitionFlag? {
        guard case .figure(let now) = targets.target(for: measure), let last = earlier.last,
            case .figure(let before) = last.aim
        else { return nil }
        let isSame =
            now.kind.hasWhole
            ? now.kind == before.kind && now.amount > 0 && now.percent == before.percent : now == before
        guard isSame else { return nil }
        return AmbitionFlag(
            unit: targets.unit.unit, observation: .sameFigure(measure, now, before: before, last.year))
    }

    /// The earlier years taken together are their counts added up, of what they were out of added up. Points and plain
    /// numbers are not held against earlier years: without their groups they say too little.
    private static func farFromTrend(
        _ targets: CollectedTargets, in measure: Measure, earlier: [EarlierAims.Earlier]
    ) -> AmbitionFlag? {
        let past = earlier.compactMap { year -> (count: Int, of: Int)? in
            guard let figure = year.aim.figure, let of = figure.whole, of > 0 else { return nil }
            return (figure.amount, of)
        }
        guard past.count >= FlagLimits.earlierYears, let now = targets.target(for: measure).figure,
            let of = now.whole, of > 0
        else { return nil }
        let (count, (counts, wholes)) = (
            now.amount, past.reduce((0, 0)) { ($0.0 + $1.count, $0.1 + $1.of) }
        )
        // count/of against counts/wholes, with nothing divided: the difference in pupils of this group times `wholes`.
        let difference = Int128(count) * Int128(wholes) - Int128(of) * Int128(counts)
        let distance = difference.magnitude
        guard distance * 100 > UInt128(FlagLimits.percentagePoints * of) * UInt128(wholes),
            distance > UInt128(FlagLimits.pupils) * UInt128(wholes)
        else { return nil }
        return AmbitionFlag(
            unit: targets.unit.unit,
            observation: .farFromAims(
                measure, now, years: past.count, together: Figure(now.kind, counts, of: wholes)))
    }
}
