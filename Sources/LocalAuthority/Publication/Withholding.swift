import TargetSetting

/// Which units of a block can be shown, and which sums.
struct Withholding {
    /// The positions of the units whose block is shown.
    private(set) var shown: Set<Int>
    /// The measures that are withheld for every unit.
    private(set) var dropped: Set<Measure.ID>
    /// By measure, the sum of all units, where it can be shown.
    private(set) var sums: [Measure.ID: PublicTable.Cell] = [:]

    private let block: Block
    private let shares: [Block.Share]
    private let small: Int

    init(in block: Block, of cycle: Cycle, collected: [CollectedTargets], smallGroup: Int) {
        self.block = block
        shares = collected.map(block.share)
        small = smallGroup
        shown = []
        dropped = block.linkedElsewhere(in: cycle)
        shown = Set(shares.indices.filter(canBeShown))
        for measure in partial where !isFarFromTheOthers(measure) { dropped.insert(measure.id) }
        while let squeezed = squeezed { dropped.formUnion(squeezed) }
        withholdMore()
        addUp()
    }

    /// Those that are of some of the group only.
    private var partial: [Measure] {
        guard block.keyStage != nil else { return [] }
        return block.measures.filter { if case .some = $0.outOf { $0.value.kind.hasWhole } else { false } }
    }

    /// The measures of whole groups that are not withheld.
    private var whole: [Measure] {
        block.measures.filter { measure in
            !dropped.contains(measure.id) && !partial.contains { $0.id == measure.id }
        }
    }

    private func canBeShown(_ status: Int) -> Bool {
        let share = shares[status]
        return share.pupils > small && !share.figures.isEmpty
            && whole.compactMap { share.figures[$0.id] }.allSatisfy { portion in
                isNeitherNoneNorAll(portion) && (portion.of ?? share.pupils) == share.pupils
            }
    }

    /// 0 of a group, or all of it, says of each of its pupils what is expected.
    private func isNeitherNoneNorAll(_ portion: Block.Portion) -> Bool {
        portion.count > 0 && portion.of.map { portion.count < $0 } ?? true
    }

    /// Pupils who are in one number and not in the other are a group as well.
    private func isFar(_ one: Int, from other: Int) -> Bool { one == other || abs(one - other) > small }

    /// Whether a measure of some of the group leaves no small group over, at any unit that is shown.
    private func isFarFromTheOthers(_ measure: Measure) -> Bool {
        shown.allSatisfy { status in
            guard let portion = shares[status].figures[measure.id], let of = portion.of else { return true }
            let others = partial.prefix { $0.id != measure.id }.filter { !dropped.contains($0.id) }
                .compactMap { shares[status].figures[$0.id]?.of }
            return of > small && isNeitherNoneNorAll(portion)
                && ([shares[status].pupils] + others).allSatisfy { isFar(of, from: $0) }
        }
    }

    /// The measures below one that is withheld, where those below and above it leave it a single value at some unit.
    private var squeezed: Set<Measure.ID>? {
        for measure in block.measures where dropped.contains(measure.id) {
            let above = block.bounds(above: measure).subtracting(dropped)
            let below = Set(
                block.measures.filter { block.bounds(above: $0).contains(measure.id) }.map(\.id)
            ).subtracting(dropped)
            let isFixed = shown.contains { status in
                let figures = shares[status].figures
                let most = above.compactMap { figures[$0]?.count }.min() ?? shares[status].pupils
                let least = below.compactMap { figures[$0]?.count }.max() ?? 0
                return least >= most
            }
            if isFixed, !below.isEmpty { return below }
        }
        return nil
    }

    private var withheld: [Int] { shares.indices.filter { !shown.contains($0) } }

    /// Withholds the next smallest unit for as long as those withheld could be worked out from what all have together.
    private mutating func withholdMore() {
        while !isSafe(withheld) {
            let next = shown.min { (shares[$0].pupils, $0) < (shares[$1].pupils, $1) }
            guard let next else { return }
            shown.remove(next)
        }
    }

    /// Whether some units can be withheld although everybody knows the sum of them: nobody in them, or so many that not
    /// even one of themselves, who knows its own figures, can tell the others'.
    private func isSafe(_ units: [Int]) -> Bool {
        let members = units.filter { shares[$0].pupils > 0 && !shares[$0].figures.isEmpty }
        guard !members.isEmpty else { return true }
        return ([nil] + members).allSatisfy { insider in
            let rest = members.filter { $0 != insider }
            let pupils = rest.reduce(0) { $0 + shares[$1].pupils }
            // As many pupils as units would be one in each.
            return rest.count >= 2 && pupils > small && pupils > rest.count
        }
    }

    private mutating func addUp() {
        var added: [Measure.ID] = []
        for measure in block.measures
        where !dropped.contains(measure.id) && measure.value.kind.together == .sum {
            guard let sum = sum(of: measure, over: Array(shares.indices)), isSafe(withheld),
                canShowSum(of: measure, beside: added)
            else { continue }
            added.append(measure.id)
            sums[measure.id] = .figure(Figure(measure.value.kind, sum.count, of: sum.of ?? 0))
        }
    }

    /// Nil where none of the units has a figure.
    private func sum(of measure: Measure, over units: [Int]) -> Block.Portion? {
        let portions = units.compactMap { shares[$0].figures[measure.id] }
        guard !portions.isEmpty else { return nil }
        let wholes = portions.compactMap(\.of)
        return Block.Portion(
            count: portions.reduce(0) { $0 + $1.count },
            of: wholes.isEmpty ? nil : wholes.reduce(0, +))
    }

    /// Whether neither the sum, nor what is left of it when the units shown are taken away, nor what one of those withheld
    /// can take away besides, is small, or none or all of its pupils, or leaves a small group between itself and the sum of
    /// another measure.
    private func canShowSum(of measure: Measure, beside others: [Measure.ID]) -> Bool {
        let members = withheld.filter { shares[$0].figures[measure.id] != nil }
        // Two sums over the same groups, of which one has a unit more, tell that unit's group.
        let isOverTheSame = whole.filter { others.contains($0.id) }.allSatisfy { other in
            !whole.contains { $0.id == measure.id }
                || withheld.filter { shares[$0].figures[other.id] != nil } == members
        }
        guard isOverTheSame else { return false }
        let parts =
            [Array(shares.indices), withheld]
            + members.map { member in
                withheld.filter { $0 != member }
            }
        guard members.isEmpty || members.count > 2 else { return false }
        return parts.allSatisfy { units in
            guard let sum = sum(of: measure, over: units) else { return members.isEmpty }
            let rivals = block.measures.filter { others.contains($0.id) }
                .compactMap { self.sum(of: $0, over: units)?.of }
            return (sum.of ?? sum.count) > max(small, units.count { shares[$0].figures[measure.id] != nil })
                && isNeitherNoneNorAll(sum)
                && rivals.allSatisfy { rival in sum.of.map { isFar($0, from: rival) } ?? true }
        }
    }
}
