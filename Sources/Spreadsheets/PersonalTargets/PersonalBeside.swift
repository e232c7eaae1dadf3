import DelimitedText
import Input
import TargetSetting

/// What a list of targets says beside its targets.
struct PersonalBeside {
    let columns: [ColumnBeside]
    /// What is asked about: once what it says more, and of which year it is by its titles.
    let problems: [LineProblem]

    /// - Parameters:
    ///   - third: of a grade, such as the list has.
    ///   - names: what may stand above and between the lines and says nothing: of the unit, and of subjects.
    ///   - dfe: the unit's number.
    ///   - by: the day that is said once for all lines.
    init(
        _ columns: Columns<PersonalField>, in sheet: Spreadsheet, _ sections: PersonalSections,
        third: String?, names: [String], dfe: DfENumber?, by: Day?
    ) {
        let read = Set(columns.taken.map(\.position))
        let unread = sheet.headings.indices.filter { !read.contains($0) }
        let words = Set(names.flatMap(PersonalField.words))
        let all = sheet.rows.compactMap { row in (try? row.cells.get()).map { (line: row.line, cells: $0) } }
        let beside = unread.compactMap { position in
            ColumnBeside(sheet.headings[position], at: position, all.map { $0.cells[position] })
        }
        self.columns = beside
        let examYears = ExamYears(unread, in: sheet, all)
        let isHeld = Set(beside.filter(\.isRead).map(\.position)).union(examYears.positions)
        let asked: [(place: Int, isPlain: Bool?)] = unread.filter {
            !isHeld.contains($0) && !sheet.isRepeated($0, read)
        }.map { position in
            let (heading, cells) = (sheet.headings[position], all.map { $0.cells[position] })
            return (
                position,
                OwnUnit.isAlone(in: cells, under: heading, names: names, dfe: dfe)
                    ?? PlainTargetWords.areOfHeading(heading, cells, names: words)
            )
        }
        let titles = sheet.above.map { ($0.line, $0.text) } + sections.said.map { ($0.line, $0.words) }
        let ofGrades = titles.filter {
            PlainTargetWords.areOfGrades($0.1) || PlainTargetWords.areOfOtherTargets($0.1)
        }.map { ($0.0, ListRemark.words(shown($0.1))) }
        let lines = Set(ofGrades.map(\.0))
        let more = MoreSaid(
            in: sheet,
            columns: asked,
            except: lines, sections: sections.said.filter { !lines.contains($0.line) },
            names: words.union(PlainTargetWords.ofTitles),
            read: PersonalField.allCases.compactMap { field in
                guard let position = columns.positions[field] else { return nil }
                let cells = all.filter { columns.isDoubtful(field, in: $0.cells, third: third) }
                return MoreSaid.part(
                    sheet.headings[position], at: position,
                    cells.map { ($0.line, columns.cell(field, of: $0.cells) ?? "") },
                    as: { field == .grade ? .mayBeThirds($0) : .cells($0) })
            } + [columns.plainLevels(in: sheet)].compactMap(\.self) + ofGrades
                + columns.oddCells(all)
                + examYears.earlier { (try? columns.cell(.by, of: $0).map(Input.cell.day)) ?? by }
        ) { place, cells in
            asked.contains { $0.place == place && $0.isPlain == true }
                ? columns.oddCells(at: place, cells, all, names: words) : []
        }
        let times = titles.flatMap { line, text in
            PlainTargetWords.times(in: text).map { time in
                LineProblem(line: line, column: "", value: shown(text), kind: .listOf(time))
            }
        }
        problems = [more.problem].compactMap(\.self) + times
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
    /// The cells of a plain column that are unlike the others.
    fileprivate func oddCells(
        at position: Int, _ cells: [OddCells.Cell], _ all: [(line: Int, cells: [String])], names: Set<String>
    ) -> [OddCells.Cell] {
        let heading = headings[position]
        if PlainTargetWords.areOfMet(heading) {
            return cells.filter { (try? Input.cell.flag($0.cell)) == true }
        }
        guard ClassCells.areUnder(heading, names: names) else {
            return OddCells.among(cells) + OddCells.ofOtherTargets(cells)
        }
        return classes(cells, under: heading, all)
    }

    /// What is no class in a column of classes; a qualification that the line itself says is known.
    private func classes(
        _ cells: [OddCells.Cell], under heading: String, _ all: [(line: Int, cells: [String])]
    ) -> [OddCells.Cell] {
        let said = Dictionary(all.map { ($0.line, $0.cells) }) { first, _ in first }
        return ClassCells.notClasses(cells, under: heading).filter { one in
            let own = [PersonalField.subject, .course, .qualification].compactMap { field in
                said[one.line].flatMap { cell(field, of: $0) }
            }
            return !own.contains { folded($0).contains(folded(one.cell)) }
        } + OddCells.inText(cells)
    }

    /// What stands in the cells of groups, people and reasons that is unlike the others.
    fileprivate func oddCells(_ all: [(line: Int, cells: [String])]) -> [MoreSaid.Part] {
        func part(_ position: Int, _ odd: ([OddCells.Cell]) -> [OddCells.Cell]) -> MoreSaid.Part? {
            let cells = odd(all.map { ($0.line, $0.cells[position]) }.filter { !$0.1.isEmpty })
            return MoreSaid.part(headings[position], at: position, cells)
        }
        let ofGroup = positions[.group].flatMap { place in
            part(place) { classes($0, under: headings[place], all) }
        }
        let texts = [PersonalField.why, .who, .support].compactMap { field in
            positions[field].flatMap { part($0, OddCells.inText) }
        }
        return [ofGroup].compactMap(\.self) + texts
    }

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

    /// Grades under `Level`, or `Grade`, where nothing says that they are aimed for: they may be
    /// those of now.
    fileprivate func plainLevels(in sheet: Spreadsheet) -> MoreSaid.Part? {
        guard let position = positions[.grade],
            ["level", "grade"].contains(folded(headings[position])),
            (headings + sheet.above.map(\.text)).filter({ PersonalField.heading($0)?.field != .by })
                .allSatisfy({ GradeKind.targetWords.isDisjoint(with: PersonalField.words(of: $0)) })
        else { return nil }
        let cells = sheet.rows.compactMap { row in
            (try? row.cells.get()).map { (line: row.line, cell: $0[position]) }
        }.filter { !$0.cell.isEmpty }
        return MoreSaid.part(headings[position], at: position, cells, as: { .mayBeOfNow($0) })
    }
}
