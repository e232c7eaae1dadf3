import DelimitedText
import TargetSetting

extension ResultColumns {
    /// Two columns that tell one result, by a test and by a teacher or as a level and its fine grade, and are apart in most rows by
    /// levels in both directions, or by two, or fit far better a row away: one of them was moved or sorted by itself. A teacher may well
    /// be a level above the test throughout. Nil where there are none.
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
            let apart = steps.count { $0 != 0 }
            let isMoved =
                apart * 2 > steps.count && steps.contains { $0 < 0 } && steps.contains { $0 > 0 }
                || steps.count { abs($0) > 1 } * 2 > steps.count
            if steps.count >= leastRows, isMoved || isSlid(rows) {
                return .columnsUnlike(same.heading, column.heading, rows: apart, of: steps.count)
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

        var step: Int? { one.flatMap { one in other.map { $0 - one } } }
    }

    /// Whether the levels of four rows and more are apart and, to the end of the file or from its first row, those of a row higher or
    /// lower are four times as close.
    private static func isSlid(_ rows: [Row]) -> Bool {
        let parts = rows.indices.map { $0..<rows.count } + rows.indices.map { 0..<($0 + 1) }
        return rows.count < mostCompared
            && [1, -1].contains { away in
                parts.contains { part in
                    var (own, slid, apart, compared) = (0, 0, 0, 0)
                    for place in part where part.contains(place + away) {
                        guard let step = rows[place].step,
                            let other = Row(one: rows[place + away].one, other: rows[place].other).step
                        else { continue }
                        own += step * step
                        slid += other * other
                        apart += step == 0 ? 0 : 1
                        compared += 1
                    }
                    return compared > 5 && apart > 3 && own >= 4 * slid
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
