package import DelimitedText
import Input
package import TargetSetting

/// A roll as it was read from the CSV that an MIS or a spreadsheet saves. Nothing in it is a reason to read no further: each
/// row is an entry, with its problems.
package struct RollFile: Equatable, Sendable {
    /// In the order of the file; blank rows are left out.
    package let entries: [RollEntry]
    /// What else it says, which is not read and may tell who counts, as an entry of nobody.
    private let more: RollEntry?
    /// The columns that are not read.
    package let ignored: [IgnoredColumn]
    /// The lines that repeat the headings and are passed over.
    package let headingsAgain: [Int]
    /// The lines that say nothing in the columns that are read, and are passed over.
    package let passedOver: [Int]
    /// The columns in which days stand that stand for none, each with the first of them.
    package let noDays: [NoDay]
    private let details: [Place]
    private let results: [ResultHeading]

    /// What stands for no day in a column.
    package struct NoDay: Equatable, Sendable {
        /// As the file has it.
        package let heading: String
        /// The first of them, as the file has it: `01/01/1900`.
        package let value: String
    }

    private static let ofGrades =
        "There are grades or levels in it. If they are results, say at which key stage, or now: KS2 English, or English now."

    private struct Place: Equatable {
        let position: Int
        let column: TakenColumn
    }

    /// Reads the bytes of a CSV.
    /// - Parameters:
    ///   - unit: the name of the unit, which may stand above its list.
    ///   - dfe: its number, which may stand in each line; nil where it is not known.
    ///   - progress: told, now and then, how many rows are read and of how many.
    /// - Throws: `SpreadsheetProblem` where nothing can be read.
    package init(
        _ bytes: [UInt8], unit: String = "", dfe: DfENumber? = nil, progress: (Int, Int) -> Void = { _, _ in }
    ) throws(SpreadsheetProblem) {
        let sheet = try Spreadsheet(
            bytes,
            isHeading: { RollField.isHeading($0) || ResultColumn(heading: $0) != nil })
        try sheet.checkHeadings()
        let results = try ResultColumns(sheet.headings, complete: sheet.areComplementary)
        let codes = EnrolmentCodes(in: sheet)
        let others = DaysOfOthers(sheet.headings)
        let years = AcademicYears(in: sheet)
        let doubts = codes.reasons.merging(others.reasons) { $1 }
        let known = Set(results.columns.map(\.position)).union(
            sheet.headings.indices.filter { RollField.isHeading(sheet.headings[$0]) })
        let grades = sheet.columnsOfGrades(besides: known)
        let subjects = sheet.headings.indices.filter {
            !known.contains($0)
                && (!grades.contains($0) && sheet.isOfSubject($0)
                    || sheet.isOfSubject($0, lackedBy: results))
        }
        let ofGrades = Dictionary(
            grades.union(subjects).map { (folded(sheet.headings[$0]), RollFile.ofGrades) }
        ) { one, _ in one }
        var columns = try Columns<RollField>(
            sheet.headings, except: Set(results.columns.map(\.position)),
            meant: codes.columns.merging(others.columns) { $1 }.merging(years.columns) { $1 },
            reasons: RollField.notRead.merging(years.reasons) { $1 }.merging(ofGrades) { $1 }.merging(doubts)
            { $1 },
            complete: sheet.areComplementary)
        if columns.positions[.surname] != nil { columns.leaveOut(.name, for: .surname) }
        // Beside a column of forenames, the name is the surname, unless it has the forename too: `Oak, Liam` beside `Known As`.
        if let name = columns.positions[.name], columns.positions[.forename] != nil {
            if !sheet.areWholeNames(in: name) {
                columns.take(.name, as: .surname)
            } else if columns.positions[.formerForename] == nil {
                columns.take(.forename, as: .formerForename)
            } else {
                columns.leaveOut(.forename, for: .name)
            }
        }
        guard columns.identifyPupils else {
            if sheet.areSessions { throw .sessionsCounted }
            throw .columnsMissing(
                ["UPN or Reference, or else Surname, Forename and Date of birth"], found: sheet.headings)
        }
        ignored = columns.ignored
        headingsAgain = sheet.headingsAgain
        details = columns.taken.map { Place(position: $0.position, column: $0.column) }
        self.results = results.columns
        let isTicked = columns.isTicked(.onRoll, in: sheet)
        let sections = RollSections(in: sheet, columns)
        let references = References(in: sheet, columns)
        let days = DayColumns([.born, .entered, .leaving, .left], of: columns, in: sheet)
        let rows = sheet.map(progress: progress) { row in
            let read = { cells in
                RollEntry(
                    RowReading(line: row.line, cells: cells, columns: columns), days, results,
                    isTicked: isTicked, in: sections, references)
            }
            if let section = sections.heads[row.line] { return section.entry }
            switch row.cells {
            case .success(let cells):
                let entry = read(cells)
                return SlippedRow(
                    entry, cells, isShort: row.isShort, headings: sheet.headings, read: read)?.entry ?? entry
            case .failure(let flaw):
                return RollEntry(
                    line: row.line, because: flaw.inLine(row.line), whole: row.whole.map(read))
            }
        }
        // Such as the second line of an address.
        let read = columns.taken.map(\.position) + results.columns.map(\.position)
        let blank = Set(
            sheet.rows.filter { row in
                let cells = (try? row.cells.get()) ?? []
                return !cells.isEmpty && sections.heads[row.line] == nil
                    && read.allSatisfy { cells[$0].isEmpty }
            }.map(\.line)
        ).union(sections.footers)
        passedOver = blank.sorted()
        noDays = days.places.compactMap { place in
            sheet.rows.lazy.compactMap { try? $0.cells.get()[place] }.first(where: RollField.isNoDay).map {
                NoDay(heading: shown(sheet.headings[place]), value: shown($0))
            }
        }
        let titles = RollTitles(above: sheet.above).entries(over: rows)
        let unread = sheet.headings.indices.filter {
            !read.contains($0) && !(years.columns.keys.contains($0) && !years.doubtful.contains($0))
        }
        let pupils = rows.filter { $0.problems.isEmpty && !blank.contains($0.line) }
        let areLeavers = !pupils.isEmpty && pupils.allSatisfy { $0.details.left != nil }
        let more = MoreSaid(
            in: sheet,
            columns: unread.map { place in
                let heading = sheet.headings[place]
                let isDoubtful =
                    years.doubtful.contains(place) || sheet.saysOfNoResults(place)
                    || doubts[folded(heading)] ?? doubts[folded(RollField.withoutQualifiers(heading))] != nil
                    || columns.near[place].map(RollField.ofWhoCounts.contains) ?? false
                let isPlain =
                    columns.said.contains(place) || grades.contains(place) || subjects.contains(place)
                    || sheet.isOfTargets(place) || sheet.isPlain(place, columns)
                let isOwn = OwnUnit.isAlone(
                    in: sheet.rows.compactMap { try? $0.cells.get()[place] }, under: heading,
                    names: unit.isEmpty ? [] : [unit], dfe: dfe)
                return (place, isOwn ?? (isPlain ? true : isDoubtful ? false : nil))
            },
            except: sections.explained.union(titles.filter { !$0.isOfTime }.map(\.line)),
            sections: sections.unexplained,
            names: PlainWords.ofRolls.subtracting(results.columns.isEmpty ? [] : PlainWords.ofNoResults)
                .union(RollField.words(of: unit)).union(areLeavers ? PlainWords.ofLeavers : []),
            ofGrades: !results.columns.isEmpty,
            read: EnrolmentCodes.merged(in: sheet, columns) + [sheet.saysTargets].compactMap(\.self)
                + subjects.compactMap(sheet.saidOfSubject),
            answered: { sheet.isOfDestination($0) ? sheet.linesOfLeaving(columns) : [] }
        ) { place, cells in
            if sheet.isOfDestination(place) { return cells }
            return ClassCells.areUnder(sheet.headings[place]) ? ClassCells.odd(cells) : []
        }
        let isOfResults = columns.isOfResults(
            results, unread, grades: grades.count, isBeside: sheet.hasSessions || sheet.areTargets)
        entries =
            titles + years.times
            + rows.filter { !blank.contains($0.line) }.map { row in
                var entry = row
                entry.isOfResults = isOfResults
                return entry
            }
        self.more = more.problem.map { problem in
            var entry = RollEntry(problem)
            entry.saidMore = more.said
            return entry
        }
    }

    private init(_ file: RollFile, entries: [RollEntry], ignored: [IgnoredColumn], results: [ResultHeading]) {
        (self.entries, self.ignored, self.results) = (entries, ignored, results)
        (details, headingsAgain, passedOver) = (file.details, file.headingsAgain, file.passedOver)
        (noDays, more) = (file.noDays, file.more)
    }

    /// All that is to be taken in, or asked about.
    package var all: [RollEntry] { (more.map { [$0] } ?? []) + entries }

    /// Which columns are taken for what, from left to right.
    package var taken: [TakenColumn] {
        (details + results.map { Place(position: $0.position, column: $0.taken) })
            .sorted { $0.position < $1.position }.map(\.column)
    }

    /// With the results of the key stages that a cycle has: a column of another is one that is not read, and what stands
    /// in it is no problem of its lines.
    /// - Throws: `SpreadsheetProblem.columnsAlike` where two columns say the result in what the cycle knows as one subject.
    package func read(for cycle: Cycle) throws(SpreadsheetProblem) -> RollFile {
        let known = Set(cycle.keyStages.map(\.id.rawValue) + ["now"])
        let ofStages = results.filter { known.contains($0.result.when) }
        let coded = ofStages.compactMap { column in
            column.result.code(beside: cycle.hasSubject).map { (column.position, column.heading, $0) }
        }
        let ofCycle = ofStages.filter { column in !coded.contains { $0.0 == column.position } }
        let (read, beside) = try ResultColumns.chosen(ofCycle) { cycle.key(ofSubject: $0.text) }
        guard read != results else { return self }
        if let unlike = ResultColumns.unlike(
            read: read, in: ofCycle, of: entries, by: { cycle.key(ofSubject: $0.text) })
        {
            throw unlike
        }
        let headings = Set(read.map(\.heading))
        let entries = entries.map { entry in
            var read = RollEntry(
                line: entry.line, details: entry.details,
                results: entry.results.filter { headings.contains($0.column) },
                blanks: entry.blanks.filter { headings.contains($0.column) }, problems: entry.problems,
                unread: entry.unread, written: entry.written, blankFields: entry.blankFields,
                denied: entry.denied, otherNames: entry.otherNames)
            read.isOfResults = entry.isOfResults
            return read
        }
        let unread = results.filter { !known.contains($0.result.when) }.map {
            IgnoredColumn(
                heading: $0.heading, why: .onPurpose("This cycle has no key stage \($0.result.when)."))
        }
        let unclear = coded.map { _, heading, code in
            IgnoredColumn(
                heading: heading,
                why: .onPurpose(
                    "What ‘\(code)’ says of the result is not known. If it is the result, leave ‘\(code)’ out of the heading."
                ))
        }
        return RollFile(self, entries: entries, ignored: ignored + beside + unclear + unread, results: read)
    }
}

extension Spreadsheet {
    /// Whether one of two columns is blank wherever the other says something, and neither is blank throughout.
    fileprivate func areComplementary(_ one: Int, _ other: Int) -> Bool {
        let cells = rows.compactMap { try? $0.cells.get() }
        return cells.allSatisfy { $0[one].isEmpty || $0[other].isEmpty || $0[one] == $0[other] }
            && [one, other].allSatisfy { place in cells.contains { !$0[place].isEmpty } }
    }
}

extension Spreadsheet {
    /// Whether most cells of a column have a comma between two words, as a surname and a forename have.
    fileprivate func areWholeNames(in place: Int) -> Bool {
        let cells = rows.compactMap { try? $0.cells.get()[place] }.filter { !$0.isEmpty }
        return cells.count { $0.split(separator: ",").count == 2 } * 2 > cells.count
    }
}

extension Columns<RollField> {
    /// Whether some rows of a column have a yes and the others nothing.
    fileprivate func isTicked(_ field: RollField, in sheet: Spreadsheet) -> Bool {
        guard positions[field] != nil else { return false }
        let cells = sheet.rows.compactMap { try? $0.cells.get() }.map { cell(field, of: $0) }
        let said = cells.compactMap(\.self)
        return !said.isEmpty && said.allSatisfy { (try? Input.cell.isOnRoll($0)) == true }
    }

    /// Whether it can be told who a row is about.
    fileprivate var identifyPupils: Bool {
        positions[.upn] != nil || positions[.reference] != nil
            || (positions[.born] != nil && (positions[.surname] != nil || positions[.name] != nil))
    }
}
