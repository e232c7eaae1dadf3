import DelimitedText
import Input
import TargetSetting

/// A column of results as it is written, and what it says.
struct ResultHeading: Equatable {
    let position: Int
    let heading: String
    let result: ResultColumn

    var taken: TakenColumn {
        let isByTeacher = result.method == .teacher && result.when != ResultColumn.byTeachers
        return TakenColumn(
            heading: heading,
            field:
                "result in \(result.subject) (\(result.when))\(isByTeacher ? ", teacher assessment" : "")")
    }
}

/// The columns of results of a roll.
struct ResultColumns {
    let columns: [ResultHeading]

    /// - Throws: `SpreadsheetProblem.columnsAlike`.
    init(_ headings: [String]) throws(SpreadsheetProblem) {
        columns = headings.enumerated().compactMap { position, heading in
            guard !RollField.isHeading(heading) else { return nil }
            return ResultColumn(heading: heading).map {
                ResultHeading(position: position, heading: shown(heading), result: $0)
            }
        }
        _ = try ResultColumns.chosen(columns, by: \.folded)
    }

    /// The columns that are read: of a test and a teacher's assessment side by side the one by which results of the key stage are
    /// told, and of a level and its fine grade the level.
    /// - Parameter key: what tells one subject from others.
    /// - Throws: `SpreadsheetProblem.columnsAlike` where two columns say the result in one subject.
    static func chosen(
        _ columns: [ResultHeading], by key: (PersonText) -> String
    ) throws(SpreadsheetProblem) -> (read: [ResultHeading], beside: [IgnoredColumn]) {
        var first: [String: ResultHeading] = [:]
        var beside: [Int: ResultColumn.Method?] = [:]
        for column in columns {
            let name = "\(column.result.when) \(key(column.result.subject))"
            guard let same = first[name] else {
                first[name] = column
                continue
            }
            switch column.result.isChosen(beside: same.result) {
            case true?:
                beside[same.position] = column.result.method
                first[name] = column
            case false?: beside[column.position] = same.result.method
            case nil: throw .columnsAlike([same.heading, column.heading], field: same.taken.field)
            }
        }
        return (
            columns.filter { beside[$0.position] == nil },
            columns.compactMap { column in
                beside[column.position].map { method in
                    IgnoredColumn(
                        heading: column.heading, why: .onPurpose(ResultColumn.reason(beside: method)))
                }
            }
        )
    }

    /// The results that stand in a row, or the cells in which none does.
    func results(in cells: [String], blank isBlank: Bool = false) -> [RollEntry.Result] {
        columns.compactMap { column in
            guard cells[column.position].isEmpty == isBlank else { return nil }
            return RollEntry.Result(
                column: column.heading, subject: column.result.subject, when: column.result.when,
                grade: shown(cells[column.position]))
        }
    }
}
