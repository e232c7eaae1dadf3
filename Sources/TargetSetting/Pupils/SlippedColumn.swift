/// What stands in a column, in the order of the file, each cell beside what is recorded there: whether what it changes is what is
/// recorded a row above or below, or stands at another pupil already.
struct SlippedColumn {
    struct Cell {
        let line: Int
        let heading: String
        let value: String
        /// What is recorded, and what the cell says; nil where nothing is.
        let was: String?
        let now: String?

        var isChange: Bool { was != nil && now != nil && was != now }
        /// Whether it says what is not recorded.
        var isNew: Bool { now != nil && was != now }
    }

    private var cells: [Cell] = []

    mutating func add(_ cell: Cell) { cells.append(cell) }

    var changes: [Cell] { cells.filter(\.isChange) }

    /// The cells that are not taken where the column is in doubt.
    var against: [Cell] { cells.filter(\.isNew) }

    /// What most of its changes are, three at least; nil where they are nothing of the kind.
    func movement(orSorted canBeSorted: Bool) -> ColumnMovement? {
        guard changes.count >= 3 else { return nil }
        for isDown in [true, false] {
            let lines = slipped(isDown: isDown)
            if lines.count * 2 > changes.count {
                return ColumnMovement(lines: lines, of: changes.count, from: isDown ? .rowAbove : .rowBelow)
            }
        }
        return canBeSorted && isSorted
            ? ColumnMovement(lines: changes.map(\.line), of: changes.count, from: .otherRows) : nil
    }

    /// The lines of the changes that are what is recorded a row above, or below, where the next row is so too, as it is where
    /// a column slipped; none where chance explains them: they are fewer than three or all the same, or few of a column of yes
    /// and no.
    private func slipped(isDown: Bool) -> [Int] {
        let isInStep = cells.indices.map { index in
            let other = index + (isDown ? -1 : 1)
            return cells[index].now != nil && cells.indices.contains(other)
                && cells[other].was == cells[index].now
        }
        let hits = cells.indices.filter { index in
            let neighbours = [index - 1, index + 1].filter(cells.indices.contains)
            return cells[index].isChange && isInStep[index] && neighbours.contains { isInStep[$0] }
        }.map { cells[$0] }
        let isChance =
            hits.count < 3 || Set(hits.map(\.now)).count < 2
            || hits.count < 6 && Set(cells.compactMap(\.was)).count < 3
        return isChance ? [] : hits.map(\.line)
    }

    /// Whether a quarter of it changed, and it has the very values that are recorded, at other pupils.
    private var isSorted: Bool {
        var surplus: [String: Int] = [:]
        let compared = cells.filter { $0.was != nil && $0.now != nil }
        for cell in compared {
            surplus[cell.now ?? "", default: 0] += 1
            surplus[cell.was ?? "", default: 0] -= 1
        }
        return compared.count(where: \.isChange) * 4 >= compared.count
            && surplus.values.allSatisfy { $0 == 0 }
    }
}

/// Where the values of a column come from that it changes.
package struct ColumnMovement: Equatable, Sendable {
    /// Where the cells of a column came from.
    package enum Origin: String, Sendable {
        case rowAbove = "row-above"
        case rowBelow = "row-below"
        case otherRows = "other-rows"
    }

    /// The lines whose cells say what is recorded there.
    package let lines: [Int]
    /// How many cells say something else than is recorded.
    package let of: Int
    /// Where what most of its changes say is recorded.
    package let from: Origin
}

extension ColumnMovement.Origin: FactConvertible {}
