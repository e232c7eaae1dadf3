package import TargetSetting

/// What all units together aim for in a measure.
package struct MeasureSummary: Equatable, Sendable {
    /// What the units' figures come to.
    package enum Total: Equatable, Sendable {
        /// Added up, and what they are out of as well: a zero rating counts as 0 of the group. The percentage is that of the
        /// sums, never a mean of the units' percentages.
        case sum(Figure)
        /// The mean, weighted by the pupils of each group.
        case mean(Figure, pupils: Int)
        /// No unit has a figure that can be taken together with others.
        case none
    }

    /// The measure whose figures they are.
    package let measure: Measure
    /// How many units have a figure, and how the others stand.
    package let units: UnitCounts
    /// What the figures come to, or that there are none.
    package let total: Total
    /// The units with points whose group is not known, or with a zero rating, which says no points: they are not in the mean.
    package let leftOut: [Unit]

    init(of measure: Measure, in collected: [CollectedTargets]) {
        let kind = measure.value.kind
        var (units, leftOut, amount, whole) = (UnitCounts(), [Unit](), 0, 0)
        var mean = WeightedMean()
        for targets in collected {
            let target = targets.target(for: measure)
            units.add(target)
            if targets.setByLA[measure.id] != nil { units.setByLA += 1 }
            switch (kind.together, target) {
            case (_, .notApplicable), (_, .missing): break
            case (.sum, .figure(let figure)) where figure.kind == kind:
                (amount, whole) = (amount + figure.amount, whole + (figure.whole ?? 0))
            case (.sum, .figure): break
            case (.sum, .zeroRated(let group, _)): whole += group
            case (.mean, .figure(let figure)) where figure.kind == kind:
                guard let group = measure.keyStage.flatMap({ targets.submission.targetSet.groups[$0] }),
                    group > 0
                else {
                    leftOut.append(targets.unit.unit)
                    continue
                }
                mean.add(figure.amount, weight: group)
            case (.mean, .figure), (.mean, .zeroRated): leftOut.append(targets.unit.unit)
            }
        }
        self.measure = measure
        self.units = units
        self.leftOut = leftOut
        total =
            switch kind.together {
            case .sum:
                units.withFigure + units.zeroRated > 0 ? .sum(Figure(kind, amount, of: whole)) : .none
            case .mean:
                mean.rounded.map { .mean(Figure(kind, $0, of: nil), pupils: mean.weight) } ?? .none
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
