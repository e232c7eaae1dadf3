import DelimitedText
import Input
import TargetSetting

extension RowReading<PersonalField> {
    /// What the row says of where the pupil is, and of earlier results.
    func claims(_ beside: [ColumnBeside], in subject: PersonText?) -> [WrittenCell<PersonalRow.Claim>] {
        func claim(_ field: PersonalField, _ read: (String) -> PersonalRow.Claim?) -> WrittenCell<
            PersonalRow.Claim
        >? {
            columns.cell(field, of: cells).flatMap { cell in
                read(cell).map {
                    WrittenCell(of: $0, column: columns.heading(of: field, in: cells), value: shown(cell))
                }
            }
        }
        let besides = beside.compactMap { column -> WrittenCell<PersonalRow.Claim>? in
            let cell = cells[column.position]
            guard !cell.isEmpty, let claim = column.claim(cell, in: subject) else { return nil }
            return WrittenCell(
                of: claim, column: shown(columns.headings[column.position]), value: shown(cell))
        }
        return [
            claim(.keyStage) { cell in cell.last?.wholeNumberValue.map { .keyStage("ks\($0)") } },
            claim(.ncYear) { (try? Input.cell.ncYear($0)).map { .year($0) } },
            claim(.enrolment) { cell in
                // What nobody knows, such as Guest, is no registration here.
                Input.cell.isOffRoll(cell)
                    ? .isGone : (try? Input.cell.enrolment(cell)).map { .enrolment($0) } ?? .isGone
            },
            claim(.left) { (try? Input.cell.day($0)).map { .left($0) } },
            claim(.onRoll) { (try? Input.cell.isOnRoll($0)) == true ? nil : .isGone },
            claim(.leaver) { (try? Input.cell.flag($0)) == false ? nil : .isGone },
        ].compactMap(\.self) + besides
    }

    /// Notes that the course is not taken, or is worth several examinations.
    mutating func lookAtCourse() {
        func cell(_ field: PersonalField) -> String? { columns.cell(field, of: cells) }
        let isDropped = cell(.dropped).map { (try? Input.cell.flag($0)) != false } ?? false
        if isDropped { note(.notTaken, in: .dropped) }
        if cell(.taking).map({ (try? Input.cell.flag($0)) != true }) ?? false {
            note(.notTaken, in: .taking)
        }
        if cell(.courseStatus).map({ !CourseTaken.isSaid($0) }) ?? false {
            note(.notTaken, in: .courseStatus)
        }
        if let worth = cell(.worth), Double(worth) != 1, !isHalf(worth) { note(.worthSeveral, in: .worth) }
    }

    private func isHalf(_ worth: String) -> Bool {
        ["½", "half"].contains(folded(worth)) || Double(worth) == 0.5
    }

    /// Whether a column of its own says that it is a short course.
    var isShortCourse: Bool {
        let isSaid = columns.cell(.shortCourse, of: cells).map { cell in
            (try? Input.cell.flag(cell)) != false && !["full", "fullcourse", "fc"].contains(folded(cell))
        }
        return isSaid ?? false || columns.cell(.worth, of: cells).map(isHalf) ?? false
    }
}

/// Words by which a list says of its lines that their courses are taken.
enum CourseTaken {
    /// Nobody knows all words by which it is not.
    static func isSaid(_ words: String) -> Bool {
        let all = PersonalField.words(of: words)
        return !all.isEmpty && all.allSatisfy(taken.union(around).contains)
            && !taken.isDisjoint(with: all)
    }

    private static let taken: Set<String> = [
        "current", "active", "enrolled", "ongoing", "going", "taking", "taken", "entered", "live", "studying",
        "confirmed", "open", "started", "yes", "y", "c",
    ]
    private static let around: Set<String> = ["is", "being", "on", "currently", "course", "the"]
}

/// The rows of a list of targets that are words above or below others, such as `Year 10` or `Page 2`.
struct PersonalSections {
    /// By their lines, with what is said of them.
    private(set) var heads: [Int: LineProblem] = [:]
    /// What they say.
    private(set) var said: [(line: Int, words: String)] = []

    init(in sheet: Spreadsheet) {
        for row in sheet.rows {
            let cells = ((try? row.cells.get()) ?? []).filter { !$0.isEmpty }
            if let words = cells.first, sheet.headings.count > 3,
                PersonalSections.isHead(words, isAlone: cells.count == 1, others: cells.dropFirst())
            {
                heads[row.line] = CellProblem.rowOfSection(asksAbout: .nobody).inLine(
                    row.line, column: "", value: words)
                said.append((row.line, cells.joined(separator: " ")))
            }
        }
    }

    /// A row with one cell that is no key of a pupil, or one of totals.
    private static func isHead(_ words: String, isAlone: Bool, others: ArraySlice<String>) -> Bool {
        let isTotal = ["total", "grandtotal", "page"].contains(where: folded(words).hasPrefix)
        let isOfNumbers = others.allSatisfy { !$0.contains(where: \.isLetter) }
        let isKey = words.contains(where: \.isNumber) && !words.contains { " :".contains($0) }
        return isTotal && (isAlone || isOfNumbers)
            || isAlone && words.count > 1 && words.contains(where: \.isLetter) && !isKey
    }
}
