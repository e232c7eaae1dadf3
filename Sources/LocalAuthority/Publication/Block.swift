import TargetSetting

/// The measures that share their pupils: those of a key stage, or one that has none. A unit's block is shown or withheld
/// as a whole, so that no measure tells of another.
struct Block {
    let measures: [Measure]
    let keyStage: KeyStage.ID?

    static func all(of cycle: Cycle) -> [Block] {
        cycle.keyStages.map { Block(measures: cycle.measures(of: $0), keyStage: $0.id) }
            .filter { !$0.measures.isEmpty }
            + cycle.measures.filter { $0.keyStage == nil }.map { Block(measures: [$0], keyStage: nil) }
    }

    /// The measures that a measure of another block may not exceed, or that may not exceed one there. They tell of pupils
    /// elsewhere and are withheld for every unit.
    func linkedElsewhere(in cycle: Cycle) -> Set<Measure.ID> {
        let own = Set(measures.map(\.id))
        let outward = measures.filter { !$0.atMost.allSatisfy(own.contains) }.map(\.id)
        let inward = cycle.measures.filter { !own.contains($0.id) }.flatMap(\.atMost)
        return Set(outward).union(own.intersection(inward))
    }

    /// Every measure that one can never exceed, directly or by way of others.
    func bounds(above measure: Measure) -> Set<Measure.ID> {
        var (found, open) = (Set<Measure.ID>(), measure.atMost)
        while let next = open.popLast() {
            guard found.insert(next).inserted else { continue }
            open += measures.first { $0.id == next }?.atMost ?? []
        }
        return found
    }

    /// What a unit has of a block.
    struct Share {
        /// The pupils whose targets they are; 0 where there are none, or nobody said.
        let pupils: Int
        /// By measure, what is set.
        let figures: [Measure.ID: Portion]
    }

    /// Pupils, of pupils where it is of any.
    struct Portion {
        let count: Int
        let of: Int?
    }

    func share(of targets: CollectedTargets) -> Share {
        let group = keyStage.map { targets.submission.targetSet.groups[$0] ?? 0 }
        var figures: [Measure.ID: Portion] = [:]
        for measure in measures {
            guard let figure = targets.target(for: measure).figure else { continue }
            figures[measure.id] =
                switch figure.kind.together {
                case .sum: Portion(count: figure.amount, of: figure.whole ?? group)
                // No pupils to add up; a mean of 0 says of all of them that they have none.
                case .mean: Portion(count: min(figure.amount, 1), of: nil)
                }
        }
        let portion = figures.values.first
        return Share(pupils: group ?? portion?.of ?? portion?.count ?? 0, figures: figures)
    }
}
