import LocalAuthority
import TargetSetting

/// Tries to work out what is withheld from a table. The attacker knows the cycle, which units have pupils in a key stage,
/// which targets are set, every figure shown and every sum.
///
/// It begins at what is true, and looks for other figures with which everything shown would read the same. A cell is safe
/// where some are found that differ in it.
struct Attack {
    /// What one unit has: pupils by key stage, and counts with what they are out of, by the measure's place in the cycle.
    struct Figures: Equatable {
        var pupils: [Int]
        var counts: [Int?]
        var wholes: [Int?]
    }

    private let cycle = InventedLA.cycle
    private let truth: [Figures]
    private let cells: [[PublicTable.Cell]]
    private let sums: [PublicTable.Cell]

    init(on la: InventedLA, rows: [PublicTable.Row]) {
        let cycle = cycle
        truth = la.units.map { unit in
            let set = unit.submission.targetSet
            var figures = Figures(
                pupils: cycle.keyStages.map { set.groups[$0.id] ?? 0 }, counts: [], wholes: [])
            for measure in cycle.measures {
                // The mean of points has no sum, and is told by nothing else.
                let figure = measure.value == .points ? nil : unit.target(for: measure).figure
                figures.counts.append(figure?.amount)
                figures.wholes.append(figure?.whole)
            }
            return figures
        }
        cells = la.units.map { unit in
            cycle.measures.map { measure in
                rows.first { $0.unit == unit.unit.unit && $0.measure == measure.id.rawValue }?.cell
                    ?? .notAvailable
            }
        }
        sums = cycle.measures.map { measure in
            rows.first { $0.unit == nil && $0.measure == measure.id.rawValue }?.cell ?? .withheld
        }
    }

    /// What may be told: the cells of which no other value was found.
    func told(using generator: inout FixedGenerator) -> [String] {
        cycle.keyStages.indices.flatMap { told(in: $0, using: &generator) } + told(in: nil, using: &generator)
    }

    private func told(in keyStage: Int?, using generator: inout FixedGenerator) -> [String] {
        let id = keyStage.map { cycle.keyStages[$0].id }
        let measures = cycle.measures.indices.filter { cycle.measures[$0].keyStage == id }
        // In an order: a set's is another in every run, and what is tried would be as well.
        var open: [Cell] = []
        for unit in truth.indices {
            for measure in measures
            where cells[unit][measure] == .withheld && truth[unit].counts[measure] != nil {
                if keyStage.map({ truth[unit].pupils[$0] > 0 }) ?? true {
                    open.append(Cell(unit: unit, measure: measure, isWhole: false))
                    if truth[unit].wholes[measure] != nil {
                        open.append(Cell(unit: unit, measure: measure, isWhole: true))
                    }
                }
            }
        }
        let hidden = Set(open.map(\.unit)).sorted()
        for _ in 0..<300_000 {
            guard let one = open.randomElement(using: &generator)?.unit,
                let other = hidden.randomElement(using: &generator)
            else { break }
            let (left, right) = changed(one, beside: other, in: keyStage, measures, using: &generator)
            guard isRight(left, measures, at: one), one == other || isRight(right, measures, at: other),
                readsTheSame(left, at: one, right, at: other, measures)
            else { continue }
            for (unit, figures) in [(one, left), (other, right)] {
                for measure in measures {
                    let cell = Cell(unit: unit, measure: measure, isWhole: false)
                    if figures.counts[measure] != truth[unit].counts[measure] {
                        open.removeAll { $0 == cell }
                    }
                    let whole = Cell(unit: unit, measure: measure, isWhole: true)
                    if figures.wholes[measure] != truth[unit].wholes[measure] {
                        open.removeAll { $0 == whole }
                    }
                }
            }
        }
        return open.map {
            "\(cycle.measures[$0.measure].id) of unit \($0.unit)\($0.isWhole ? ", out of" : "")"
        }
    }

    private struct Cell: Hashable {
        let unit: Int
        let measure: Int
        let isWhole: Bool
    }

    /// Some of one unit's pupils and counts moved to another, or all of them; where no sum is shown, changed by themselves.
    private func changed(
        _ one: Int, beside other: Int, in keyStage: Int?, _ measures: [Int],
        using generator: inout FixedGenerator
    ) -> (Figures, Figures) {
        var (left, right) = (truth[one], truth[other])
        let way = Int.random(in: 0...20, using: &generator)
        if way == 0, one != other { return (right, left) }
        let step =
            generator.once(in: 3)
            ? Int.random(in: -4...4, using: &generator) : Bool.random(using: &generator) ? 1 : -1
        func move(_ generator: inout FixedGenerator) -> Int {
            let isOther = way > 15 && generator.once(in: 4)
            return Bool.random(using: &generator) ? (isOther ? -step : step) : 0
        }
        if let keyStage {
            let moved = move(&generator)
            left.pupils[keyStage] += moved
            right.pupils[keyStage] -= moved
        }
        let isBoth = Bool.random(using: &generator)
        for measure in measures {
            let isAlone = sums[measure] == .withheld
            let isOfGroup = cycle.measures[measure].outOf == .group
            for path in [\Figures.wholes, \Figures.counts] {
                if path == \Figures.wholes, isOfGroup, let keyStage {
                    if left.wholes[measure] != nil { left.wholes[measure] = left.pupils[keyStage] }
                    if right.wholes[measure] != nil { right.wholes[measure] = right.pupils[keyStage] }
                } else if isAlone || one != other, let mine = left[keyPath: path][measure] {
                    let moved = move(&generator)
                    left[keyPath: path][measure] = mine + moved
                    if !isAlone || isBoth, let theirs = right[keyPath: path][measure] {
                        right[keyPath: path][measure] = theirs - moved
                    }
                }
            }
        }
        return (left, one == other ? left : right)
    }

    /// Whether a unit could have these figures: what is shown of it is in them, and they keep the rules.
    private func isRight(_ figures: Figures, _ measures: [Int], at unit: Int) -> Bool {
        guard zip(figures.pupils, truth[unit].pupils).allSatisfy({ ($0 > 0) == ($1 > 0) && $0 >= 0 }) else {
            return false
        }
        return measures.allSatisfy { place in
            guard let count = figures.counts[place] else { return true }
            let measure = cycle.measures[place]
            if cells[unit][place] != .withheld {
                guard count == truth[unit].counts[place], figures.wholes[place] == truth[unit].wholes[place]
                else {
                    return false
                }
            }
            let group = cycle.keyStages.firstIndex { $0.id == measure.keyStage }.map { figures.pupils[$0] }
            if let whole = figures.wholes[place] {
                guard count <= whole, whole <= group ?? whole, measure.outOf != .group || whole == group
                else {
                    return false
                }
            }
            return count >= 0
                && measure.atMost.allSatisfy { id in
                    let wider = cycle.measures.firstIndex { $0.id == id }
                    return wider.flatMap { figures.counts[$0] }.map { count <= $0 } ?? true
                }
        }
    }

    private func readsTheSame(
        _ left: Figures, at one: Int, _ right: Figures, at other: Int, _ measures: [Int]
    ) -> Bool {
        measures.allSatisfy { measure in
            guard sums[measure] != .withheld else { return true }
            func sum(_ path: KeyPath<Figures, [Int?]>) -> (before: Int, after: Int) {
                let before =
                    (truth[one][keyPath: path][measure] ?? 0)
                    + (one == other ? 0 : truth[other][keyPath: path][measure] ?? 0)
                return (
                    before,
                    (left[keyPath: path][measure] ?? 0)
                        + (one == other ? 0 : right[keyPath: path][measure] ?? 0)
                )
            }
            let (counts, wholes) = (sum(\.counts), sum(\.wholes))
            return counts.before == counts.after && wholes.before == wholes.after
        }
    }
}
