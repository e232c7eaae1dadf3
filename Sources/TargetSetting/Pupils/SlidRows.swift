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

    /// The rows that slipped, all of them or from one to the first or the last; nil where the grades stand beside the right
    /// pupils, or nothing tells it.
    var slip: Slip? {
        guard rows.count > SlidRows.fewest else { return nil }
        let ends = 1..<rows.count
        let parts =
            [rows.indices] + ends.map { $0..<rows.count } + ends.reversed().map { 0..<$0 }
        for isDown in [true, false] {
            let fit = Fit(rows, isDown: isDown, in: cycle)
            guard let part = parts.first(where: { fit.isBetter(in: $0, ofAll: $0 == rows.indices) }) else {
                continue
            }
            let told = part.filter(fit.tells).map { rows[$0].line }
            if let first = told.first, let last = told.last, first <= last {
                return Slip(lines: first...last, isDown: isDown)
            }
        }
        return nil
    }

    /// How many rows of a whole column, and of a part of one, tell anything.
    static let fewest = 5
    private static let fewestOfPart = 7

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

        init(_ rows: [Row], isDown: Bool, in cycle: Cycle) {
            self.isDown = isDown
            steps = rows.indices.map { index in
                let other = index + (isDown ? 1 : -1)
                guard let known = rows[index].known, rows.indices.contains(other),
                    rows[index].isBeside(rows[other]),
                    let rank = cycle.scale(known.scale)?.rank(of: known.name),
                    let own = cycle.steps(from: known, to: rows[index].aim),
                    let its = cycle.steps(from: known, to: rows[other].aim)
                else { return nil }
                return Steps(known: rank, own: own, other: its)
            }
            for one in steps {
                counts.append((counts.last ?? 0) + (one == nil ? 0 : 1))
                owns.append((owns.last ?? Sums()).adding(one?.own))
                others.append((others.last ?? Sums()).adding(one?.other))
            }
        }

        /// Whether a row is compared.
        func tells(_ row: Int) -> Bool { steps[row] != nil }

        /// Whether the grades of these rows lie four times as close to what is known a row away, most of them closer, and chance
        /// does not explain it.
        func isBetter(in part: Range<Int>, ofAll: Bool) -> Bool {
            // The grade of a row at the end that stood there went out of it.
            let (low, high) =
                isDown ? (part.lowerBound, part.upperBound - 1) : (part.lowerBound + 1, part.upperBound)
            let count = counts[high] - counts[low]
            guard count >= (ofAll ? SlidRows.fewest : SlidRows.fewestOfPart) else { return false }
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
