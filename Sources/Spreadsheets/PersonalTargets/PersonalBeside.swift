import DelimitedText
import Input
import TargetSetting

/// A column of earlier results in a list of targets, which is held against the roll.
struct ResultBeside {
    let position: Int
    /// Nil where it is that of the line.
    let subject: PersonText?
    /// `ks2`
    let when: String
}

/// What a list of targets says beside its targets.
struct PersonalBeside {
    let results: [ResultBeside]
    /// What is asked about: once what it says more, and of which year it is by its titles.
    let problems: [LineProblem]

    /// - Parameters:
    ///   - third: of a grade, such as the list has.
    ///   - names: what may stand above and between the lines and says nothing: of the unit, and of subjects.
    init(
        _ columns: Columns<PersonalField>, in sheet: Spreadsheet, _ sections: PersonalSections,
        third: String?, names: [String]
    ) {
        let read = Set(columns.taken.map(\.position))
        let unread = sheet.headings.indices.filter { !read.contains($0) }
        results = unread.compactMap { PersonalBeside.result(sheet.headings[$0], at: $0) }
        let ofResults = Set(results.map(\.position))
        let words = Set(names.flatMap(PersonalField.words))
        let all = sheet.rows.compactMap { row in (try? row.cells.get()).map { (line: row.line, cells: $0) } }
        let titles = sheet.above.map { ($0.line, $0.text) } + sections.said.map { ($0.line, $0.words) }
        let ofGrades = titles.filter { PlainTargetWords.areOfGrades($0.1) }.map { ($0.0, "‘\(shown($0.1))’") }
        let lines = Set(ofGrades.map(\.0))
        let more = MoreSaid(
            in: sheet,
            columns: unread.filter { !ofResults.contains($0) && !sheet.isRepeated($0, read) }.map {
                position in
                (
                    position,
                    PlainTargetWords.areOfHeading(
                        sheet.headings[position], all.map { $0.cells[position] }, names: words)
                )
            },
            except: lines, sections: sections.said.filter { !lines.contains($0.line) },
            names: words.union(PlainTargetWords.ofTitles),
            read: PersonalField.allCases.compactMap { field in
                guard let position = columns.positions[field] else { return nil }
                let cells = all.filter { columns.isDoubtful(field, in: $0.cells, third: third) }
                return MoreSaid.part(
                    sheet.headings[position], at: position,
                    cells.map { ($0.line, columns.cell(field, of: $0.cells) ?? "") })
            } + [columns.plainLevels(in: sheet)].compactMap(\.self) + ofGrades)
        let times = titles.compactMap { line, text in
            PlainTargetWords.year(in: text).map { year in
                LineProblem(line: line, column: "", value: shown(text), kind: .listOf(.year(year)))
            }
        }
        problems = [more.problem].compactMap(\.self) + times
    }

    /// Of another key stage than now: `KS2 English`, or `KS2 Level` in the subject of the line.
    private static func result(_ heading: String, at position: Int) -> ResultBeside? {
        if let column = ResultColumn(heading: heading) {
            return column.when == "now"
                ? nil : ResultBeside(position: position, subject: column.subject, when: column.when)
        }
        // With a subject it would be a column of results.
        guard let column = ResultColumn(heading: heading + " subject"), column.when != "now",
            column.subject.text == "subject"
        else { return nil }
        return ResultBeside(position: position, subject: nil, when: column.when)
    }
}

extension Spreadsheet {
    /// Whether a column says what one that is read does, on every line.
    fileprivate func isRepeated(_ position: Int, _ read: Set<Int>) -> Bool {
        read.contains { other in
            rows.allSatisfy { row in
                guard let cells = try? row.cells.get() else { return true }
                return folded(cells[position]) == folded(cells[other])
            }
        }
    }
}

extension Columns<PersonalField> {
    /// Whether a cell that is read may say more than is taken of it.
    fileprivate func isDoubtful(_ field: PersonalField, in cells: [String], third: String?) -> Bool {
        guard let cell = cell(field, of: cells) else { return false }
        switch field {
        // Beside a name its marks: `Oak (LEFT)`.
        case .surname, .forename, .name:
            return cell.contains { !($0.isLetter || $0.isWhitespace || "-–'’`.,".contains($0)) }
                || NameMark(cell) != nil
        // So beside a subject, `English *`, and a qualification, `GCSE ?`.
        case .subject, .qualification:
            let marks = field == .subject ? "*?" : "?"
            return cell.contains { "!#^†‡~<>".contains($0) || marks.contains($0) }
        // The code of a class is one word: `10A/En1`. `BTEC Level 2` is none.
        case .course:
            let isCode = cell.first?.isNumber ?? false && !cell.contains(" ")
            let isSaid = cell.contains(where: \.isLetter) && !cell.contains(where: \.isNumber)
            return !isCode && !isSaid && Qualification(cell) != .plain
        // Thirds of an E, or entry levels.
        case .grade:
            let others = [PersonalField.subject, .course, .qualification].compactMap {
                self.cell($0, of: cells)
            }
            return third == nil && ["e1", "e2", "e3"].contains(folded(cell))
                && !others.contains { folded($0).contains("entry") || folded($0).hasPrefix("elc") }
        default: return false
        }
    }

    /// Grades under `Level`, where nothing says that they are aimed for: they may be those of now.
    fileprivate func plainLevels(in sheet: Spreadsheet) -> (line: Int, text: String)? {
        guard let position = positions[.grade], folded(headings[position]) == "level",
            (headings + sheet.above.map(\.text)).filter({ PersonalField.heading($0)?.field != .by })
                .allSatisfy({ GradeKind.targetWords.isDisjoint(with: PersonalField.words(of: $0)) })
        else { return nil }
        let cells = sheet.rows.compactMap { row in
            (try? row.cells.get()).map { (line: row.line, cell: $0[position]) }
        }.filter { !$0.cell.isEmpty }
        return MoreSaid.part(headings[position], at: position, cells)
    }
}
