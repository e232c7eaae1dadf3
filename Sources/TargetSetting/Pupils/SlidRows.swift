/// The grades of a column beside what else is known of the pupils of their rows: how well they fit as they stand, and how well a
/// row higher or lower.
struct SlidRows {
    struct Row {
        let line: Int
        /// Of the file, 0 for the first; nil where the rows beside each other in it are of other subjects. What slipped did so through
        /// rows without a grade, too: those on either side of one are not beside each other.
        var place: Int?
        let aim: Grade
        /// On the scale of the aim, or one that says nothing of it; nil where nothing is known.
        let known: Grade?

        fileprivate func isBeside(_ other: Row) -> Bool {
            place.flatMap { own in other.place.map { abs($0 - own) == 1 } } ?? true
        }
    }

    /// Rows whose grades fit the pupils of the row above or below them, and not their own.
    struct Slip: Equatable {
        let lines: ClosedRange<Int>
        let isDown: Bool
    }

    /// In the order of the file.
    private let rows: [Row]
    private let cycle: Cycle

    init(_ rows: [Row], in cycle: Cycle) { (self.rows, self.cycle) = (rows, cycle) }

    /// The rows that slipped, all of them, from one to the first or the last, or from one to another; nil where the grades stand
    /// beside the right pupils, or nothing tells it.
    var slip: Slip? {
        guard rows.count > SlidRows.fewest else { return nil }
        let ends = 1..<rows.count
        let parts = ends.map { $0..<rows.count } + ends.reversed().map { 0..<$0 }
        return found(in: [rows.indices], atLeast: SlidRows.fewest)
            ?? found(in: parts, atLeast: SlidRows.fewestOfPart)
            ?? found(in: middles, atLeast: SlidRows.fewestOfMiddle, placingUnranked: true)
    }

    /// The parts from one row to another, the longest first; none of more rows than a unit has, or where it is not known which rows
    /// are beside each other.
    private var middles: [Range<Int>] {
        guard rows.count < SlidRows.mostCompared, rows.allSatisfy({ $0.place != nil }) else { return [] }
        return stride(from: rows.count, through: SlidRows.fewestOfMiddle, by: -1).flatMap { count in
            (0...(rows.count - count)).map { $0..<($0 + count) }
        }
    }

    private func found(
        in parts: [Range<Int>], atLeast fewest: Int, placingUnranked: Bool = false
    ) -> Slip? {
        guard !parts.isEmpty else { return nil }
        for isDown in [true, false] {
            let fit = Fit(rows, isDown: isDown, placingUnranked: placingUnranked, in: cycle)
            guard let part = parts.first(where: { fit.isBetter(in: $0, atLeast: fewest) }) else { continue }
            let told = part.filter(fit.tells).map { rows[$0].line }
            if let first = told.first, let last = told.last, first <= last {
                return Slip(lines: first...last, isDown: isDown)
            }
        }
        return nil
    }

    /// How many rows of a whole column, of a part of one, and of one between others tell anything. Of these there are many, and of
    /// fewer rows some are so by chance.
    static let fewest = 5
    private static let fewestOfPart = 7
    private static let fewestOfMiddle = 13
    private static let mostCompared = 300

    /// From what is known of the pupil of a row to the grade in it, and to that which stood there if the column slipped.
    fileprivate struct Fit {
        private struct Steps {
            let known: Int
            let own: Int
            let other: Int
        }

        private let isDown: Bool
        private let steps: [Steps?]
        /// How many rows before each are compared, with the sums of both and of their squares.
        private var counts = [0]
        private var owns = [Sums()]
        private var others = [Sums()]

        fileprivate struct Sums {
            var sum = 0
            var squares = 0
        }

        /// - Parameter placingUnranked: whether a grade without a place, as W, is taken for one just below the lowest level.
        init(_ rows: [Row], isDown: Bool, placingUnranked: Bool, in cycle: Cycle) {
            func rank(_ grade: Grade) -> Int? {
                let scale = cycle.scale(grade.scale)
                return scale?.rank(of: grade.name) ?? (placingUnranked ? scale?.rankBelowLevels : nil)
            }
            func steps(from one: Grade, to other: Grade) -> Int? {
                guard one.scale == other.scale, let low = rank(one), let high = rank(other) else {
                    return nil
                }
                let areRanked = [one, other].allSatisfy { cycle.scale($0.scale)?.rank(of: $0.name) != nil }
                return areRanked ? cycle.steps(from: one, to: other) : high - low
            }
            self.isDown = isDown
            self.steps = rows.indices.map { index in
                let other = index + (isDown ? 1 : -1)
                guard let known = rows[index].known, rows.indices.contains(other),
                    rows[index].isBeside(rows[other]),
                    let place = rank(known), let own = steps(from: known, to: rows[index].aim),
                    let its = steps(from: known, to: rows[other].aim)
                else { return nil }
                return Steps(known: place, own: own, other: its)
            }
            for one in self.steps {
                counts.append((counts.last ?? 0) + (one == nil ? 0 : 1))
                owns.append((owns.last ?? Sums()).adding(one?.own))
                others.append((others.last ?? Sums()).adding(one?.other))
            }
        }

        /// Whether a row is compared.
        func tells(_ row: Int) -> Bool { steps[row] != nil }

        /// Whether the grades of these rows lie four times as close to what is known a row away, most of them closer, and chance
        /// does not explain it.
        func isBetter(in part: Range<Int>, atLeast fewest: Int) -> Bool {
            // The grade of a row at the end that stood there went out of it.
            let (low, high) =
                isDown ? (part.lowerBound, part.upperBound - 1) : (part.lowerBound + 1, part.upperBound)
            let count = counts[high] - counts[low]
            guard count >= fewest else { return false }
            let own = owns[high].spread(since: owns[low], of: count)
            let other = others[high].spread(since: others[low], of: count)
            guard own >= 4 * other, own * 5 >= 4 * count * count else { return false }
            let compared = steps[low..<high].compactMap(\.self)
            let (middle, middleOfOthers) = (compared.map(\.own).middle, compared.map(\.other).middle)
            func isCloser(_ one: Steps) -> Int {
                abs(one.own - middle) - abs(one.other - middleOfOthers)
            }
            let closer = compared.count { isCloser($0) > 0 }
            let further = compared.count { isCloser($0) < 0 }
            return closer >= 4 && closer >= 3 * further && Set(compared.map(\.known)).count > 2
        }
    }
}

extension SlidRows.Fit.Sums {
    fileprivate func adding(_ step: Int?) -> Self {
        guard let step else { return self }
        return .init(sum: sum + step, squares: squares + step * step)
    }

    /// The squares of the distances from the average, times the number.
    fileprivate func spread(since before: Self, of count: Int) -> Int {
        count * (squares - before.squares) - (sum - before.sum) * (sum - before.sum)
    }
}

extension [Int] {
    fileprivate var middle: Int { isEmpty ? 0 : sorted()[count / 2] }
}

extension Scale {
    /// The place just below the lowest whole level, where somebody is who works towards it; nil of a scale without levels.
    fileprivate var rankBelowLevels: Int? { levels.compactMap { rank(of: $0.name) }.min().map { $0 - 1 } }
}
