import DelimitedText
import TargetSetting

extension ResultColumns {
    /// Two columns that tell one result, by a test and by a teacher or as a level and its fine grade, and are apart in most rows by
    /// levels in both directions, or by two: one of them was moved or sorted by itself. A teacher may well be a level above the test
    /// throughout. Nil where there are none.
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
            let steps = entries.compactMap { entry -> Int? in
                guard let one = entry.level(in: same.heading), let other = entry.level(in: column.heading)
                else { return nil }
                return other - one
            }
            let apart = steps.count { $0 != 0 }
            let isMoved =
                apart * 2 > steps.count && steps.contains { $0 < 0 } && steps.contains { $0 > 0 }
                || steps.count { abs($0) > 1 } * 2 > steps.count
            if steps.count >= leastRows, isMoved {
                return .columnsUnlike(same.heading, column.heading, rows: apart, of: steps.count)
            }
        }
        return nil
    }

    /// A test and a teacher differ about a pupil or two.
    private static let leastRows = 3
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
