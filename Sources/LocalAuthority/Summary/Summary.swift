package import TargetSetting

/// What all units together aim for, and what a person may want to ask about. Nothing in it is a target (B1): it is only
/// ever added up from what the units, or the LA, have set.
package struct Summary: Equatable, Sendable {
    /// In the order of the cycle.
    package let measures: [MeasureSummary]
    /// In the order of the cycle.
    package let absence: [AbsenceSummary]
    /// By unit, in the order in which they were given.
    package let flags: [AmbitionFlag]
    /// The earlier lists in which there was nothing to compare.
    package let unusedLists: [UnusedList]

    /// Adds up what units aim for, and compares it with what they aimed for before.
    /// - Parameters:
    ///   - collected: each unit once.
    ///   - earlier: lists of earlier years, in any order.
    package init(of collected: [CollectedTargets], cycle: Cycle, earlier: [TargetList] = []) {
        measures = cycle.measures.map { MeasureSummary(of: $0, in: collected) }
        absence = cycle.absence.map { AbsenceSummary(of: $0, in: collected) }
        let isRehearsal = collected.contains { $0.submission.targetSet.isRehearsal }
        let past = EarlierAims(of: earlier.filter { $0.isRehearsal == isRehearsal })
        flags = collected.flatMap { AmbitionFlag.all(for: $0, in: cycle, past: past) }
        unusedLists = earlier.compactMap { list in
            UnusedList(list, in: cycle, units: collected.map(\.unit.unit), isRehearsal: isRehearsal)
        }
    }
}

/// How many units stand how in something.
package struct UnitCounts: Equatable, Sendable {
    /// A figure or a rate that is aimed for, the LA's own among them.
    package internal(set) var withFigure = 0
    /// A zero rating in place of a figure.
    package internal(set) var zeroRated = 0
    /// No pupils in the group, and so nothing to aim for.
    package internal(set) var notApplicable = 0
    /// Nothing aimed for.
    package internal(set) var notSet = 0
    /// How many of the figures the LA has set itself.
    package internal(set) var setByLA = 0
}

/// A mean in which each unit counts by its pupils or sessions. Sums are exact; only what is shown is rounded, half up.
struct WeightedMean {
    /// In 128 bits, which no number of units can fill.
    private var sum: Int128 = 0
    private(set) var weight = 0

    mutating func add(_ amount: Int, weight: Int) {
        sum += Int128(amount) * Int128(weight)
        self.weight += weight
    }

    /// Nil where nothing was added.
    var rounded: Int? {
        guard weight > 0 else { return nil }
        let (halves, rest) = (2 * sum + Int128(weight)).quotientAndRemainder(dividingBy: 2 * Int128(weight))
        return Int(rest < 0 ? halves - 1 : halves)
    }
}
