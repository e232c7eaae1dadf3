import DelimitedText
import Input
import TargetSetting

/// Columns of a roll that say of which school year it is, such as a `Year` in which 2010/11 stands: that is no NC year.
struct AcademicYears {
    private(set) var columns: [Int: RollField?] = [:]
    /// Why they are not read, by their folded headings.
    private(set) var reasons: [String: String] = [:]
    /// Those that do not say one year alone.
    private(set) var doubtful: Set<Int> = []
    /// Of the columns that say one year, where it stands first: of when the list is.
    private(set) var times: [RollEntry] = []

    init(in sheet: Spreadsheet) {
        for (position, heading) in sheet.headings.enumerated()
        where AcademicYears.headings.contains(folded(heading)) {
            let cells = sheet.rows.compactMap { row -> (line: Int, cell: String)? in
                guard let cell = try? row.cells.get()[position], !cell.isEmpty else { return nil }
                return (row.line, cell)
            }
            let years = cells.compactMap { AcademicYear(written: $0.cell) }
            guard let first = cells.first, let year = years.first, years.count * 2 > cells.count else {
                continue
            }
            columns[position] = .some(nil)
            // What is not of one year is asked about with what else the list says.
            let isOfList = Set(years).count == 1 && years.count == cells.count
            if !isOfList { doubtful.insert(position) }
            reasons[folded(heading)] = "There are school years in it, and no NC years."
            guard isOfList else { continue }
            times.append(
                RollEntry(
                    LineProblem(
                        line: first.line, column: shown(heading), value: shown(first.cell),
                        kind: .listOf(.year(year)))))
        }
    }

    /// Folded.
    private static let headings: Set<String> = [
        "year", "yr", "academicyear", "schoolyear", "ncyear", "yeargroup", "currentyear",
    ]
}
