import DelimitedText
import Input
import TargetSetting

/// A column of results as it is written, and what it says.
struct ResultHeading: Equatable {
    let position: Int
    let heading: String
    let result: ResultColumn

    var taken: TakenColumn {
        TakenColumn(heading: heading, field: "result in \(result.subject) (\(result.when))")
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
        try ResultColumns.check(columns, by: \.folded)
    }

    /// - Parameter key: what tells one subject from others.
    /// - Throws: `SpreadsheetProblem.columnsAlike` where two columns say the result in one subject.
    static func check(
        _ columns: [ResultHeading], by key: (PersonText) -> String
    ) throws(SpreadsheetProblem) {
        var first: [String: ResultHeading] = [:]
        for column in columns {
            let name = "\(column.result.when) \(key(column.result.subject))"
            if let same = first[name] {
                throw .columnsAlike([same.heading, column.heading], field: same.taken.field)
            }
            first[name] = column
        }
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
