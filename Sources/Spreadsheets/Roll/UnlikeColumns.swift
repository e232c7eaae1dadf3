import DelimitedText
import TargetSetting

extension ResultColumns {
    /// Two columns that tell one result, by a test and by a teacher or as a level and its fine grade, and are apart in most rows by
    /// levels in both directions, nearly as far as if they were of other pupils, or by two, or fit far better a row away: one of them
    /// was moved or sorted by itself. A teacher may well be a level above the test throughout, or above and below it by turns. Nil
    /// where there are none.
    /// - Parameters:
    ///   - read: the columns that are read.
    ///   - columns: all of them.
    ///   - key: what tells one subject from others.
    static func unlike(
        read: [ResultHeading], in columns: [ResultHeading], of entries: [RollEntry],
        by key: (PersonText) -> String
    ) -> SpreadsheetProblem? {
        for column in columns where !read.contains(column) {
            let name = key(column.result.subject)
            guard
                let same = read.first(where: {
                    $0.result.when == column.result.when && key($0.result.subject) == name
                })
            else { continue }
            let rows = entries.map {
                Row(one: $0.level(in: same.heading), other: $0.level(in: column.heading))
            }
            let steps = rows.compactMap(\.step)
            if steps.count >= leastRows, isMoved(rows, apart: steps) || isSlid(rows) {
                return .columnsUnlike(
                    same.heading, column.heading, rows: steps.count { $0 != 0 }, of: steps.count)
            }
        }
        return nil
    }

    /// A test and a teacher differ about a pupil or two.
    private static let leastRows = 3

    /// The whole levels that two columns have in a row.
    private struct Row {
        let one: Int?
        let other: Int?

        var both: (one: Int, other: Int)? { one.flatMap { one in other.map { (one, $0) } } }
        var step: Int? { both.map { $0.other - $0.one } }
    }

    /// - Parameter steps: how many levels the other column is above the one in each row that has both.
    private static func isMoved(_ rows: [Row], apart steps: [Int]) -> Bool {
        func areMost(_ count: Int) -> Bool { count * 2 > steps.count }
        if areMost(steps.count { abs($0) > 1 }) { return true }
        guard areMost(steps.count { $0 != 0 }), steps.hasBothDirections else { return false }
        let pairs = rows.compactMap(\.both)
        let (ones, others) = (pairs.map(\.one), pairs.map(\.other))
        // The square of every level of the one from every level of the other, whosever they are.
        let anybody =
            pairs.count * (ones.sumOfSquares + others.sumOfSquares)
            - 2 * ones.reduce(0, +) * others.reduce(0, +)
        return steps.sumOfSquares * pairs.count * 5 >= 3 * anybody
    }

    /// Whether the levels of four rows and more are apart in both directions and, to the end of the file or from its first row, those
    /// of a row higher or lower are four times as close.
    private static func isSlid(_ rows: [Row]) -> Bool {
        let parts = rows.indices.map { $0..<rows.count } + rows.indices.map { 0..<($0 + 1) }
        return rows.count < mostCompared
            && [1, -1].contains { away in
                parts.contains { part in
                    var (steps, slid): ([Int], Int) = ([], 0)
                    for place in part where part.contains(place + away) {
                        guard let step = rows[place].step,
                            let other = Row(one: rows[place + away].one, other: rows[place].other).step
                        else { continue }
                        steps.append(step)
                        slid += other * other
                    }
                    return steps.count > 5 && steps.count { $0 != 0 } > 3 && steps.hasBothDirections
                        && steps.sumOfSquares >= 4 * slid
                }
            }
    }

    /// More pupils than a unit has.
    private static let mostCompared = 1000
}

extension RollEntry {
    /// The whole level in a column of results: 4 of `4`, `4b`, `4.3`, `L4` and `Level 4`; nil of anything else, such as points.
    fileprivate func level(in heading: String) -> Int? {
        results.first { $0.column == heading }.flatMap { result in
            let level = result.grade.drop { $0.isLetter || $0 == " " }.prefix { $0.isASCII && $0.isNumber }
            return level.count == 1 ? Int(level) : nil
        }
    }
}

extension [Int] {
    fileprivate var sumOfSquares: Int { reduce(0) { $0 + $1 * $1 } }
    fileprivate var hasBothDirections: Bool { contains { $0 < 0 } && contains { $0 > 0 } }
}
