package import TargetSetting

/// What all units together aim for in a measure.
package struct MeasureSummary: Equatable, Sendable {
    package enum Total: Equatable, Sendable {
        /// Counts added up, of what they are out of added up: a zero rating counts as 0 of the group. The percentage is that
        /// of the sums, never a mean of the units' percentages.
        case count(Figure)
        /// The mean of the points, weighted by the pupils of each group.
        case points(Points, pupils: Int)
        case number(Int)
        /// No unit has a figure that can be added up.
        case none
    }

    package let measure: Measure
    package let units: UnitCounts
    package let total: Total
    /// The units with points whose group is not known, or with a zero rating, which says no points: they are not in the mean.
    package let leftOut: [Unit]

    init(of measure: Measure, in collected: [CollectedTargets]) {
        var (units, leftOut, count, of, number) = (UnitCounts(), [Unit](), 0, 0, 0)
        var points = WeightedMean<Points>()
        for targets in collected {
            let target = targets.target(for: measure)
            units.add(target)
            switch (measure.value, target) {
            case (_, .notApplicable), (_, .missing): break
            case (.points, .figure(.points(let average))):
                guard let group = measure.keyStage.flatMap({ targets.submission.targetSet.groups[$0] }),
                    group > 0
                else {
                    leftOut.append(targets.unit.unit)
                    continue
                }
                points.add(average, weight: group)
            case (.points, _): leftOut.append(targets.unit.unit)
            default:
                switch target.figure {
                case .count(let counted, let whole): (count, of) = (count + counted, of + whole)
                case .number(let plain): number += plain
                case .points, nil: break
                }
            }
        }
        self.measure = measure
        self.units = units
        self.leftOut = leftOut
        let hasFigures = units.withFigure + units.zeroRated > 0
        total =
            switch measure.value {
            case .count: hasFigures ? .count(.count(count, of: of)) : .none
            case .number: hasFigures ? .number(number) : .none
            case .points: points.rounded.map { .points($0, pupils: points.weight) } ?? .none
            }
    }
}

extension UnitCounts {
    fileprivate mutating func add(_ target: Target) {
        switch target {
        case .figure: withFigure += 1
        case .zeroRated: zeroRated += 1
        case .notApplicable: notApplicable += 1
        case .missing: notSet += 1
        }
    }
}
