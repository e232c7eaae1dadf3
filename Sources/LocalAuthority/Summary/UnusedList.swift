package import TargetSetting

/// An earlier list of which nothing was compared.
package struct UnusedList: Equatable, Sendable {
    /// Why a list is not compared with.
    package enum Reason: String, Sendable {
        case ofARehearsal = "of-a-rehearsal"
        case notOfARehearsal = "not-of-a-rehearsal"
        case noneOfTheUnits = "none-of-the-units"
        case nothingEarlier = "nothing-earlier"
    }

    /// The id of the list's cycle.
    package let cycle: String
    /// The day of the list.
    package let day: Day
    /// Why nothing of it was compared.
    package let reason: Reason

    /// Nil where something of it can be compared.
    init?(_ list: TargetList, in cycle: Cycle, units: [Unit], isRehearsal: Bool) {
        guard let reason = Reason(list, in: cycle, units: units, isRehearsal: isRehearsal) else { return nil }
        self.cycle = list.cycle
        day = list.day
        self.reason = reason
    }
}

extension UnusedList.Reason {
    fileprivate init?(_ list: TargetList, in cycle: Cycle, units: [Unit], isRehearsal: Bool) {
        guard list.isRehearsal == isRehearsal else {
            self = list.isRehearsal ? .ofARehearsal : .notOfARehearsal
            return
        }
        let known = Set(units.map(\.dfe))
        let lines = list.units.filter { known.contains($0.unit.dfe) }.flatMap(\.lines)
        guard !lines.isEmpty else {
            self = .noneOfTheUnits
            return
        }
        let years = Dictionary(
            cycle.measures.map { ($0.id.rawValue, $0.resultYear) }
                + cycle.absence.map { ($0.id.rawValue, $0.resultYear) },
            uniquingKeysWith: { first, _ in first })
        let isComparable = lines.contains { line in
            guard let year = line.resultYear, let now = years[line.measure] ?? nil else { return false }
            return year < now
        }
        if isComparable { return nil }
        self = .nothingEarlier
    }
}
