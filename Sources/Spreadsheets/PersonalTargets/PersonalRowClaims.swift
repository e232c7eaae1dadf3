import DelimitedText
import Input
import TargetSetting

extension RowReading<PersonalField> {
    /// What the row says of where the pupil is.
    var claims: [WrittenCell<PersonalRow.Claim>] {
        func claim(_ field: PersonalField, _ read: (String) -> PersonalRow.Claim?) -> WrittenCell<
            PersonalRow.Claim
        >? {
            columns.cell(field, of: cells).flatMap { cell in
                read(cell).map {
                    WrittenCell(of: $0, column: columns.heading(of: field, in: cells), value: shown(cell))
                }
            }
        }
        return [
            claim(.ncYear) { (try? Input.cell.ncYear($0)).map { .year($0) } },
            claim(.enrolment) { cell in
                // What nobody knows, such as Guest, is no registration here.
                Input.cell.isOffRoll(cell)
                    ? .isGone : (try? Input.cell.enrolment(cell)).map { .enrolment($0) } ?? .isGone
            },
            claim(.left) { (try? Input.cell.day($0)).map { .left($0) } },
            claim(.onRoll) { (try? Input.cell.isOnRoll($0)) == true ? nil : .isGone },
            claim(.leaver) { (try? Input.cell.flag($0)) == false ? nil : .isGone },
        ].compactMap(\.self)
    }

    /// Notes that the course is not taken, or is worth several examinations.
    mutating func lookAtCourse() {
        func cell(_ field: PersonalField) -> String? { columns.cell(field, of: cells) }
        let isDropped = cell(.dropped).map { (try? Input.cell.flag($0)) != false } ?? false
        if isDropped { note(.notTaken, in: .dropped) }
        if cell(.taking).map({ (try? Input.cell.flag($0)) != true }) ?? false {
            note(.notTaken, in: .taking)
        }
        if cell(.courseStatus).map({ !NoTargets.isOfTaken($0) }) ?? false {
            note(.notTaken, in: .courseStatus)
        }
        if let worth = cell(.worth).flatMap(Int.init), worth > 1 { note(.worthSeveral, in: .worth) }
    }

    /// Whether a column of its own says that it is a short course.
    var isShortCourse: Bool {
        let isSaid = columns.cell(.shortCourse, of: cells).map { cell in
            (try? Input.cell.flag(cell)) != false && !["full", "fullcourse", "fc"].contains(folded(cell))
        }
        let isHalf = columns.cell(.worth, of: cells).map {
            ["½", "0.5", ".5", "half"].contains($0.lowercased())
        }
        return isSaid ?? false || isHalf ?? false
    }
}

/// Words by which a list says of some of its lines that they are no targets.
enum NoTargets {
    private static let dropped: Set<String> = [
        "withdrawn", "dropped", "inactive", "ended", "cancelled", "removed", "left", "discontinued",
    ]

    private static let taken: Set<String> = [
        "current", "active", "enrolled", "ongoing", "taking", "taken", "entered", "live", "studying",
        "confirmed", "open",
        "started", "completed", "yes", "y", "c",
    ]

    /// Whether the status of a course says that it is taken: nobody knows all words by which it is not.
    static func isOfTaken(_ words: String) -> Bool {
        let all = PersonalField.words(of: words)
        return !taken.isDisjoint(with: all) && dropped.isDisjoint(with: all) && !all.contains("not")
    }

    static func isOfDropped(_ words: String) -> Bool {
        !dropped.isDisjoint(with: PersonalField.words(of: words))
    }

    /// Whether words above some lines say so.
    static func areAbove(_ words: String) -> Bool {
        isOfDropped(words) || GradeKind.isOfOthers(words, beside: true)
    }
}

/// The rows of a list of targets that are words above or below others, such as `Year 10` or `Page 2`, and which of those say that what
/// stands below them is no target.
struct PersonalSections {
    /// By their lines, with what is said of them.
    private(set) var heads: [Int: LineProblem] = [:]
    private var above: [Int: (words: String, line: Int)] = [:]

    init(in sheet: Spreadsheet) {
        var section: (words: String, line: Int)?
        for row in sheet.rows {
            let cells = ((try? row.cells.get()) ?? []).filter { !$0.isEmpty }
            if let words = cells.first, sheet.headings.count > 3,
                PersonalSections.isHead(words, isAlone: cells.count == 1, others: cells.dropFirst())
            {
                heads[row.line] = CellProblem.rowOfSection(asksAbout: .nobody).inLine(
                    row.line, column: "", value: words)
                if cells.count == 1 {
                    section = NoTargets.areAbove(words) ? (shown(words), row.line) : nil
                }
            } else if let section {
                above[row.line] = section
            }
        }
    }

    /// A row with one cell of several words, or one of totals.
    private static func isHead(_ words: String, isAlone: Bool, others: ArraySlice<String>) -> Bool {
        let isTotal = ["total", "grandtotal", "page"].contains(where: folded(words).hasPrefix)
        let isOfNumbers = others.allSatisfy { !$0.contains(where: \.isLetter) }
        return isTotal && (isAlone || isOfNumbers)
            || isAlone && words.contains(where: \.isLetter) && words.contains { " :".contains($0) }
    }

    /// What stands above a line and says that it is no target.
    func above(_ line: Int) -> (words: String, line: Int)? { above[line] }
}
