import DelimitedText
import Input
import TargetSetting

/// A column of results as it is written, and what it says.
struct ResultHeading: Equatable {
    let position: Int
    let heading: String
    let result: ResultColumn
    /// The places of columns of the same result with which it never disagrees: each is blank where the other is not.
    var completing: Set<Int> = []

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

    /// - Parameter complete: whether two columns never both say something else.
    /// - Throws: `SpreadsheetProblem.columnsAlike`.
    init(_ headings: [String], complete: (Int, Int) -> Bool) throws(SpreadsheetProblem) {
        var columns = headings.enumerated().compactMap { position, heading -> ResultHeading? in
            guard !RollField.isHeading(heading) else { return nil }
            return ResultColumn(heading: heading).map {
                ResultHeading(position: position, heading: shown(heading), result: $0)
            }
        }
        let alike = Dictionary(grouping: columns.indices) {
            "\(columns[$0].result.when) \(columns[$0].result.subject.folded)"
        }
        for places in alike.values where places.count == 2 {
            let (one, other) = (places[0], places[1])
            guard complete(columns[one].position, columns[other].position) else { continue }
            columns[one].completing = [columns[other].position]
            columns[other].completing = [columns[one].position]
        }
        self.columns = columns
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
            case nil where same.completing.contains(column.position): continue
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
            guard cells[column.position].isEmpty == isBlank,
                !isBlank || column.completing.allSatisfy({ cells[$0].isEmpty })
            else { return nil }
            return RollEntry.Result(
                column: column.heading, subject: column.result.subject, when: column.result.when,
                grade: shown(cells[column.position]))
        }
    }
}
