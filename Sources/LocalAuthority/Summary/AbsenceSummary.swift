package import TargetSetting

/// What all units together aim for in a rate of absence.
package struct AbsenceSummary: Equatable, Sendable {
    /// What the units' rates come to.
    package enum Mean: Equatable, Sendable {
        /// The mean of the rates, weighted by the sessions that were possible in the year of each unit's latest figure.
        case rate(Percentage, sessions: Int)
        /// It counts pupils, and a submission does not say how many are on roll: there is nothing to weight it with.
        case countsPupils
        /// No unit has both a rate and sessions that are known.
        case none
    }

    /// The absence measure whose rates they are.
    package let measure: AbsenceMeasure
    /// How many units have a rate, and how many set none.
    package let units: UnitCounts
    /// What the rates come to, or why they come to nothing.
    package let mean: Mean
    /// The units with a rate whose sessions possible are not known: they are not in the mean, and nothing is guessed.
    package let leftOut: [Unit]

    init(of measure: AbsenceMeasure, in collected: [CollectedTargets]) {
        var (units, leftOut, mean) = (UnitCounts(), [Unit](), WeightedMean())
        for targets in collected {
            guard let rate = targets.absenceTarget(for: measure) else {
                units.notSet += 1
                continue
            }
            units.withFigure += 1
            if targets.ratesSetByLA[measure.id] != nil { units.setByLA += 1 }
            guard measure.counted == .sessions else { continue }
            guard let possible = targets.submission.targetSet.ceiling(of: measure)?.possible else {
                leftOut.append(targets.unit.unit)
                continue
            }
            mean.add(rate.tenths, weight: possible.sessions)
        }
        self.measure = measure
        self.units = units
        self.leftOut = leftOut
        self.mean =
            measure.counted == .pupils
            ? .countsPupils
            : mean.rounded.map { .rate(Percentage(tenths: $0), sessions: mean.weight) } ?? .none
    }
}
