import DelimitedText
import TargetSetting

/// The columns of a list of targets that say in which year an examination is.
struct ExamYears {
    let positions: [Int]
    private let headings: [String]
    private let rows: [(line: Int, cells: [String])]

    /// - Parameter unread: the places of the columns that may be such.
    init(_ unread: [Int], in sheet: Spreadsheet, _ rows: [(line: Int, cells: [String])]) {
        (headings, self.rows) = (sheet.headings, rows)
        positions = unread.filter { position in
            let words = PersonalField.words(of: sheet.headings[position])
            let filled = rows.map { $0.cells[position] }.filter { !$0.isEmpty }
            return !ExamYears.ofExams.union(ExamYears.ofSets).isDisjoint(with: words)
                && ExamYears.ofExams.union(ExamYears.ofSets + ["set", "year", "of", "entry", "date"])
                    .isSuperset(of: words)
                && !filled.isEmpty && filled.allSatisfy { ExamYears.year(in: $0) != nil }
        }
    }

    /// What is of an earlier year than the day of its line's target.
    /// - Parameter by: the day of a row.
    func earlier(than by: ([String]) -> Day?) -> [MoreSaid.Part] {
        positions.compactMap { position in
            let cells = rows.filter { row in
                guard let day = by(row.cells), let year = ExamYears.year(in: row.cells[position]) else {
                    return false
                }
                return year < day.year
            }
            return MoreSaid.part(
                headings[position], at: position, cells.map { ($0.line, $0.cells[position]) })
        }
    }

    /// The last calendar year that a cell has; of `2011/12` that in which it ends.
    static func year(in cell: String) -> Int? {
        let numbers = cell.split { !$0.isNumber }.compactMap { Int($0) }
        let years = numbers.filter { (1990...2100).contains($0) }
        if numbers.count == 2, let first = years.first, numbers[1] == (first + 1) % 100 { return first + 1 }
        return years.max()
    }

    /// Of the year in which results are, or targets are for.
    private static let ofSets = ["result", "results", "target", "targets"]
    private static let ofExams: Set<String> = ["exam", "exams", "season", "series", "sitting"]
}
