package import DelimitedText
import Input
package import TargetSetting

/// A roll as it was read from the CSV that an MIS or a spreadsheet saves. Nothing in it is a reason to read no further: each
/// row is an entry, with its problems.
package struct RollFile: Equatable, Sendable {
    /// In the order of the file; blank rows are left out.
    package let entries: [RollEntry]
    /// The columns that are not read.
    package let ignored: [IgnoredColumn]
    /// The lines that repeat the headings and are passed over.
    package let headingsAgain: [Int]
    private let details: [Place]
    private let results: [ResultHeading]

    private struct Place: Equatable {
        let position: Int
        let column: TakenColumn
    }

    /// - Parameter progress: told, now and then, how many rows are read and of how many.
    /// - Throws: `SpreadsheetProblem` where nothing can be read.
    package init(
        _ bytes: [UInt8], progress: (Int, Int) -> Void = { _, _ in }
    ) throws(SpreadsheetProblem) {
        let sheet = try Spreadsheet(
            bytes,
            isHeading: { RollField.isHeading($0) || ResultColumn(heading: $0) != nil })
        let results = try ResultColumns(sheet.headings)
        let codes = EnrolmentCodes(in: sheet)
        var columns = try Columns<RollField>(
            sheet.headings, except: Set(results.columns.map(\.position)), meant: codes.columns,
            reasons: RollField.notRead.merging(codes.reasons) { $1 })
        if columns.positions[.surname] != nil { columns.leaveOut(.name, for: .surname) }
        // Beside a column of forenames, the name is the surname.
        if columns.positions[.name] != nil, columns.positions[.forename] != nil {
            columns.take(.name, as: .surname)
        }
        guard columns.identifyPupils else {
            throw .columnsMissing(
                ["UPN or Reference, or else Surname, Forename and Date of birth"], found: sheet.headings)
        }
        ignored = columns.ignored
        headingsAgain = sheet.headingsAgain
        details = columns.taken.map { Place(position: $0.position, column: $0.column) }
        self.results = results.columns
        let isTicked = columns.isTicked(.onRoll, in: sheet)
        let sections = RollSections(in: sheet)
        let days = DayColumns([.born, .entered, .leaving, .left], of: columns, in: sheet)
        entries = sheet.map(progress: progress) { row in
            let read = { cells in
                RollEntry(
                    RowReading(line: row.line, cells: cells, columns: columns), days, results,
                    isTicked: isTicked, in: sections)
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
    }

    private init(_ file: RollFile, entries: [RollEntry], ignored: [IgnoredColumn], results: [ResultHeading]) {
        (self.entries, self.ignored, self.results) = (entries, ignored, results)
        (details, headingsAgain) = (file.details, file.headingsAgain)
    }

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
        let read = results.filter { known.contains($0.result.when) }
        try ResultColumns.check(read) { cycle.key(ofSubject: $0.text) }
        guard read != results else { return self }
        let entries = entries.map { entry in
            RollEntry(
                line: entry.line, details: entry.details,
                results: entry.results.filter { known.contains($0.when) },
                blanks: entry.blanks.filter { known.contains($0.when) }, problems: entry.problems,
                unread: entry.unread, written: entry.written, blankFields: entry.blankFields,
                denied: entry.denied, otherNames: entry.otherNames)
        }
        let unread = results.filter { !known.contains($0.result.when) }.map {
            IgnoredColumn(
                heading: $0.heading, why: .onPurpose("This cycle has no key stage \($0.result.when)."))
        }
        return RollFile(self, entries: entries, ignored: ignored + unread, results: read)
    }
}

extension Columns<RollField> {
    /// Whether most rows of a column have a yes and the others nothing.
    fileprivate func isTicked(_ field: RollField, in sheet: Spreadsheet) -> Bool {
        guard positions[field] != nil else { return false }
        let cells = sheet.rows.compactMap { try? $0.cells.get() }.map { cell(field, of: $0) }
        let said = cells.compactMap(\.self)
        return said.count * 2 > cells.count && said.allSatisfy { (try? Input.cell.isOnRoll($0)) == true }
    }

    /// Whether it can be told who a row is about.
    fileprivate var identifyPupils: Bool {
        positions[.upn] != nil || positions[.reference] != nil
            || (positions[.born] != nil && (positions[.surname] != nil || positions[.name] != nil))
    }
}

extension RollEntry {
    fileprivate init(
        _ reading: RowReading<RollField>, _ days: DayColumns<RollField>, _ results: ResultColumns,
        isTicked: Bool, in sections: RollSections
    ) {
        var row = reading
        var details = PupilDetails()
        let cell = Input.cell
        details.upn = row.read(.upn, cell.upn)
        details.reference = row.read(.reference, as: .reference)
        details.surname = row.readName(.surname)
        details.forename = row.readName(.forename)
        if let name = row.readFirst(.name, cell.name) {
            (details.surname, details.forename) = (name.surname, name.forename)
        }
        details.born = days.read(.born, in: &row)
        details.ncYear = row.read(.ncYear, cell.ncYear)
        details.enrolment = row.read(.enrolment, cell.enrolment(ifAny:))
        details.sen = row.read(.sen, cell.sen)
        details.freeSchoolMeals = row.read(.freeSchoolMeals, cell.flag)
        details.inCare = row.read(.inCare, cell.flag)
        details.entered = days.read(.entered, in: &row)
        details.leaving = days.read(.leaving, in: &row)
        details.left = days.read(.left, in: &row)
        let (onRoll, leaver) = (row.read(.onRoll, cell.isOnRoll), row.read(.leaver, cell.flag))
        let (isGone, isLeaver) = (onRoll == false, leaver == true)
        let hasDay = row.columns.cell(.left, of: row.cells) != nil
        if isGone || isLeaver {
            if !hasDay { row.note(.notOnRoll, in: isGone ? .onRoll : .leaver) }
        } else if !hasDay {
            row.lookForLeaverInEnrolment()
        }
        if isTicked, row.columns.cell(.onRoll, of: row.cells) == nil, details.left == nil, leaver == nil {
            row.note(
                .blank(
                    "The others have a tick here. If this pupil has left, give the day of leaving; otherwise say at the pupil that there is none."
                ), in: .onRoll)
        }
        let isDual = row.read(.dual, cell.flag)
        let place = sections.place(of: row.line)
        let isAsked = row.noted.contains { $0.field == .onRoll || $0.problem.kind.code == "not-on-roll" }
        if let place, place.kind == .left, !hasDay, !isAsked {
            row.note(
                .underLeavers(place.words, line: place.line), in: .leaver, value: place.words, heading: "")
        }
        if isDual == true || place?.kind == .elsewhere,
            details.enrolment == nil || details.enrolment == .current
        {
            details.enrolment = nil
            if isDual == true {
                row.note(.dualRegistered, in: .dual)
            } else if let place {
                row.note(
                    .underElsewhere(place.words, line: place.line), in: .dual, value: place.words, heading: ""
                )
            }
        }
        if let section = sections.year(of: row.line), let year = details.ncYear, section.kind != .year(year) {
            details.ncYear = nil
            row.note(.underOtherYear(section.words, line: section.line), in: .ncYear)
        }
        for field in [RollField.surname, .forename, .name] { row.lookForMark(in: field) }
        let denying: [RollField?] = [
            onRoll == true ? .onRoll : leaver == false ? .leaver : nil, isDual == false ? .dual : nil,
        ]
        if details.upn == nil, details.born == nil, let first = row.cells.first(where: { !$0.isEmpty }),
            ["total", "grandtotal"].contains(where: folded(first).hasPrefix)
        {
            row.reject(.totals, value: first)
        }
        self.init(
            line: row.line, details: details, results: results.results(in: row.cells),
            blanks: results.results(in: row.cells, blank: true),
            problems: row.noted.filter { $0.field?.detail == nil }.map(\.problem), unread: row.unread(days),
            written: row.written, blankFields: row.blankFields,
            denied: denying.compactMap(\.self).flatMap(row.written(in:)),
            otherNames: row.otherNames)
    }
}

extension RowReading<RollField> {
    /// Notes that somebody has left, or is registered elsewhere, who is marked so beside the name: `Cole (LEFT 3.12)`, `zz Cole`,
    /// `Cole - guest`.
    fileprivate mutating func lookForMark(in field: RollField) {
        guard let cell = columns.cell(field, of: cells) else { return }
        let all = RollField.words(of: cell)
        let words = Set(all)
        let isMarked =
            cell.contains { $0.isNumber || "([*".contains($0) }
            || [" -", "- ", "– "].contains(where: cell.contains)
        let marks = ["left", "leaver", "leavers", "leaving", "gone", "removed", "offroll"]
        if ["zz", "zzz"].contains(all.first)
            || isMarked && (!words.isDisjoint(with: marks) || words.isSuperset(of: ["off", "roll"]))
        {
            note(.notOnRoll, in: field)
        } else if isMarked, !words.isDisjoint(with: ["dual", "dually", "subsidiary", "guest"]) {
            note(.dualRegistered, in: field)
        }
    }

    /// Notes that somebody has left whose enrolment says so.
    fileprivate mutating func lookForLeaverInEnrolment() {
        guard let first = columns.cell(.enrolment, of: cells) else { return }
        let all =
            [(heading: columns.heading(of: .enrolment, in: cells), cell: first)]
            + columns.others(.enrolment, of: cells)
        guard let said = all.first(where: { Input.cell.isOffRoll($0.cell) }) else { return }
        note(.notOnRoll, in: .enrolment, value: said.cell, heading: said.heading)
    }

    /// The first of the names of a field: the others are what else the pupil is called.
    fileprivate mutating func readName(_ field: RollField) -> PersonText? {
        readFirst(field) { cell throws(InputProblem) in try Input.cell.text(cell, as: .name) }
    }

    /// The names that the pupil had before, or is called by. What is no name, such as a dash, says that there is none.
    fileprivate var otherNames: [OtherName] {
        func names(_ part: OtherName.Part, _ cells: [String]) -> [OtherName] {
            cells.filter { $0.contains(where: \.isLetter) }.compactMap { cell in
                (try? Input.cell.text(cell, as: .name)).map { OtherName(part, $0) }
            }
        }
        return names(
            .surname,
            columns.others(.surname, of: cells).map(\.cell) + columns.cells(.formerSurname, of: cells))
            + names(
                .forename,
                columns.others(.forename, of: cells).map(\.cell) + columns.cells(.formerForename, of: cells))
    }

    /// The cells of the details that are read, as they are written.
    fileprivate var written: [WrittenCell<PupilDetails.Field>] {
        RollField.allCases.flatMap(written(in:))
    }

    /// The details of which there is a column, and nothing in it.
    fileprivate var blankFields: Set<PupilDetails.Field> {
        let blank = RollField.allCases.filter {
            columns.positions[$0] != nil && columns.cell($0, of: cells) == nil
        }
        // Days of leaving that are to come stand with those on which pupils left, too.
        let days: Set<PupilDetails.Field> =
            blank.contains(.left) && columns.positions[.leaving] == nil ? [.leaving] : []
        return Set(blank.compactMap(\.detail)).union(days)
    }

    fileprivate func written(in field: RollField) -> [WrittenCell<PupilDetails.Field>] {
        guard let value = columns.cell(field, of: cells) else { return [] }
        return field.said.map {
            WrittenCell(of: $0, column: columns.heading(of: field, in: cells), value: shown(value))
        }
    }

    /// The cells that are left out, while the rest of the row is taken.
    fileprivate func unread(_ days: DayColumns<RollField>) -> [UnreadCell] {
        RollField.allCases.compactMap { field in
            guard let detail = field.detail else { return nil }
            let value = columns.cell(field, of: cells) ?? ""
            let problem = noted.first { $0.field == field }?.problem
            guard problem != nil || days.isInDoubt(field) && !value.isEmpty else { return nil }
            let values =
                problem?.kind.code == "columns-disagree"
                ? columns.cells(field, of: cells) : [problem?.value ?? value]
            // That somebody has left is no enrolment, in whichever column it stands.
            let isOfLeaving = problem?.kind.code == "not-on-roll"
            return UnreadCell(
                place: .field(isOfLeaving ? .left : detail),
                // Words that head a section stand in no column.
                column: problem.map { $0.column.isEmpty ? "Section" : $0.column }
                    ?? columns.heading(of: field, in: cells),
                value: shown(values.joined(separator: " / ")), problem: problem)
        }
    }
}

extension RollField {
    /// The details that a column says.
    fileprivate var said: [PupilDetails.Field] {
        switch self {
        case .upn: [.upn]
        case .reference: [.reference]
        case .surname: [.surname]
        case .forename: [.forename]
        case .name: [.surname, .forename]
        default: detail.map { [$0] } ?? []
        }
    }

    /// The detail that a column says; nil where it says who the pupil is.
    fileprivate var detail: PupilDetails.Field? {
        switch self {
        case .upn, .reference, .surname, .forename, .name, .formerSurname, .formerForename: nil
        case .born: .born
        case .ncYear: .ncYear
        case .enrolment: .enrolment
        case .sen: .sen
        case .freeSchoolMeals: .freeSchoolMeals
        case .inCare: .inCare
        case .entered: .entered
        case .leaving: .leaving
        case .left, .onRoll, .leaver: .left
        case .dual: .enrolment
        }
    }
}
