package import DelimitedText
import Input
package import TargetSetting

/// A list of personal targets as it was read from a CSV, one target a row.
package struct PersonalFile: Equatable, Sendable {
    /// In the order of the file, without blank rows, and what else the list says, which is asked about.
    package let rows: [PersonalRow]
    /// The columns that are not read.
    package let ignored: [IgnoredColumn]
    /// The lines that repeat the headings and are passed over.
    package let headingsAgain: [Int]
    /// Which columns are taken for what.
    package let taken: [TakenColumn]

    /// What is said once for all lines of which no cell says it.
    package struct Given: Sendable {
        let by: Day?
        let why: PersonText?

        /// With nil for what every line says for itself.
        package init(by: Day? = nil, why: PersonText? = nil) { (self.by, self.why) = (by, why) }
    }

    /// Reads the bytes of a CSV.
    /// - Parameters:
    ///   - given: what is said once for all lines.
    ///   - names: what may stand above and between the lines and says nothing: of the unit, and of subjects.
    ///   - dfe: the unit's number, which may stand in each line; nil where it is not known.
    ///   - progress: told, now and then, how many rows are read and of how many.
    /// - Throws: `SpreadsheetProblem` where nothing can be read.
    package init(
        _ bytes: [UInt8], given: Given = Given(), names: [String] = [], dfe: DfENumber? = nil,
        progress: (Int, Int) -> Void = { _, _ in }
    ) throws(SpreadsheetProblem) {
        let sheet = try Spreadsheet(
            bytes, isHeading: PersonalField.isHeading)
        var columns = try Columns<PersonalField>(
            sheet.headings, meant: sheet.meantByTarget, reasons: PersonalField.notRead)
        columns.takeHolders(in: sheet)
        let needed: [(what: String, anyOf: [PersonalField])] =
            [
                ("Pupil, UPN or Reference", [.pupil, .upn, .reference]),
                ("Subject", [.subject]),
                (sheet.mixedTargets ?? "Target grade or Criterion", [.grade, .criterion]),
            ]
            + (given.by == nil ? [("By", [.by])] : []) + (given.why == nil ? [("Why", [.why])] : [])
        if columns.positions[.subject] == nil, let subjects = sheet.columnsOfSubjects {
            throw .rowOfPupil(subjects)
        }
        columns.takeCourses(in: sheet)
        if let names = columns.namesForKeys(in: sheet) {
            throw .namesForKeys(names.heading, value: names.value)
        }
        let missing = needed.filter { $0.anyOf.allSatisfy { columns.positions[$0] == nil } }
        guard missing.isEmpty else {
            let hasAim = columns.positions[.grade] != nil || columns.positions[.criterion] != nil
            let hasSubject = columns.positions[.subject] != nil
            if !hasAim, !hasSubject, sheet.areOfRoll { throw .rollForTargets(sheet.headings) }
            if !hasAim, hasSubject, let estimates = sheet.headingOfEstimates {
                throw .estimatesForTargets(shown(estimates))
            }
            throw .columnsMissing(
                missing.map(\.what), found: sheet.headings)
        }
        try sheet.checkGrades(in: columns)
        ignored = columns.ignored
        headingsAgain = sheet.headingsAgain
        taken = columns.taken.map(\.column)
        let days = DayColumns([.by, .born], of: columns, in: sheet)
        let third = sheet.thirdOfGrade(in: columns)
        let sections = PersonalSections(in: sheet)
        let beside = PersonalBeside(
            columns, in: sheet, sections, third: third, names: names, dfe: dfe, by: given.by)
        rows =
            sheet.map(progress: progress) { row in
                let read = { cells in
                    PersonalRow(
                        RowReading(line: row.line, cells: cells, columns: columns), days, third,
                        beside.columns, given)
                }
                if let head = sections.heads[row.line] {
                    return PersonalRow(line: row.line, holder: "", subject: nil, entry: nil, problems: [head])
                }
                return switch row.cells {
                case .success(let cells): read(cells)
                case .failure(let flaw):
                    PersonalRow(
                        line: row.line, because: flaw.inLine(row.line), whole: row.whole.map(read))
                }
            }
            + beside.problems.map {
                PersonalRow(line: $0.line, holder: "", subject: nil, entry: nil, problems: [$0])
            }
    }
}

extension PersonalRow {
    /// A row that cannot be taken, with whose target it is for certain and in which subject: in whichever of its cells one
    /// became two.
    fileprivate init(line: Int, because problem: LineProblem, whole readings: [PersonalRow]) {
        let fitting = readings.filter { $0.problems.isEmpty && !$0.holder.contains(",") }
        let holders = Set(fitting.map(\.holder))
        let subjects = fitting.map(\.subject)
        self.init(
            line: line, holder: holders.count == 1 ? holders.first ?? "" : "",
            subject: subjects.first.flatMap { first in subjects.allSatisfy { $0 == first } ? first : nil },
            entry: nil, problems: [problem])
    }

    /// - Parameters:
    ///   - third: of a grade, such as the column has; nil where it has none.
    ///   - beside: the columns that are held against the roll or the targets.
    ///   - given: what is said once for all lines.
    fileprivate init(
        _ reading: RowReading<PersonalField>, _ days: DayColumns<PersonalField>, _ third: String?,
        _ beside: [ColumnBeside], _ given: PersonalFile.Given
    ) {
        var row = reading
        let fields = [PersonalField.upn, .reference, .pupil]
        let keys = fields.compactMap { row.columns.cell($0, of: row.cells) }
        let holder = keys.first
        if holder == nil {
            let column = fields.first { row.columns.positions[$0] != nil }
            row.note(
                .blank(
                    "Say whose target it is: a UPN, a reference, group:NAME or a key stage. Where one cell was merged for several lines, fill it in on each."
                ),
                in: column ?? .pupil)
        }
        let identity = row.identity(days)
        row.notePointers()
        let (subject, isOfOtherQualification) = row.subject()
        let aim = row.aim(third)
        let by =
            row.columns.cell(.by, of: row.cells) == nil && given.by != nil
            ? given.by
            : days.isInDoubt(.by)
                ? days.read(.by, in: &row)
                : row.needed(.by, "Say by which day.") { cell throws(InputProblem) in
                    try Input.cell.day(days.isDayFirst(.by) ? cell.withYearToCome : cell)
                }
        let why =
            row.columns.cell(.why, of: row.cells) == nil && given.why != nil
            ? given.why : row.needed(.why, "Say why this target is right.", as: .why)
        let who = row.read(.who, as: .person)
        let support = row.read(.support, as: .support)
        let steps = row.read(.steps, Input.cell.steps) ?? []
        row.lookAtCourse()
        let entry: Action.PersonalEntry? =
            if let aim, let by, let why {
                Action.PersonalEntry(aim: aim, by: by, why: why, who: who, support: support, steps: steps)
            } else {
                nil
            }
        self.init(
            line: row.line, holder: holder ?? "", otherKeys: Array(keys.dropFirst()), identity: identity,
            subject: subject, entry: entry, problems: row.problems, written: row.written,
            isOfOtherQualification: isOfOtherQualification, claims: row.claims(beside, in: subject),
            isInDoubt: days.isInDoubt(.by), isWithoutAim: subject != nil && row.isWithoutAim
        )
    }
}

extension RowReading<PersonalField> {
    /// The cells as they are written.
    fileprivate var written: [WrittenCell<PersonalRow.Part>] {
        let fields: [(PersonalField, PersonalRow.Part)] = [
            (.pupil, .holder), (.upn, .holder), (.reference, .holder), (.grade, .aim), (.criterion, .aim),
            (.by, .by), (.why, .why), (.who, .who), (.support, .support), (.steps, .steps),
        ]
        return fields.compactMap { field, part in
            columns.cell(field, of: cells).map {
                WrittenCell(of: part, column: columns.heading(of: field, in: cells), value: shown($0))
            }
        }
    }

    /// Notes the cells that point to another line: `as above`, or its marks.
    fileprivate mutating func notePointers() {
        let fields: [PersonalField] = [
            .pupil, .upn, .reference, .subject, .course, .qualification, .shortCourse, .worth, .grade, .by,
        ]
        for field in fields where columns.cell(field, of: cells)?.pointsElsewhere == true {
            note(.asElsewhere, in: field)
        }
    }

    /// What the row says of who the pupil is.
    fileprivate mutating func identity(_ days: DayColumns<PersonalField>) -> Identity {
        Identity(
            surname: read(.surname, as: .name), forename: read(.forename, as: .name),
            name: read(.name, as: .name), born: days.read(.born, in: &self))
    }

    /// The subject, with the course and with the qualification where it is no GCSE: a short course is not the examination of its
    /// subject.
    fileprivate mutating func subject() -> (subject: PersonText?, isOfOtherQualification: Bool) {
        let (course, isShort) = (read(.course, as: .subject), isShortCourse)
        let subject = needed(.subject, "Say in which subject.") { cell throws(InputProblem) in
            let whole =
                (course.map { PersonalField.subject(cell, course: $0.text) } ?? cell)
                + (isShort ? " (GCSE short course)" : "")
            return try Input.cell.text(PersonalField.subject(written: whole), as: .subject)
        }
        guard columns.cell(.subject, of: cells)?.pointsElsewhere != true else { return (nil, false) }
        guard let subject, let qualification = read(.qualification, as: .subject) else {
            return (subject, false)
        }
        let beside: String
        switch Qualification(qualification.text) {
        case .plain: return (subject, false)
        case .shortCourse: beside = " (GCSE short course)"
        case .doubleAward: beside = " double award"
        case .entryLevel where !folded(subject.text).contains("entry"): beside = " (Entry Level)"
        case .entryLevel: return (subject, false)
        case .other where folded(subject.text).contains(folded(qualification.text)):
            return (subject, folded(subject.text) != folded(qualification.text))
        case .other: beside = " (\(qualification.text))"
        }
        let whole = read(.qualification) { _ throws(InputProblem) in
            try Input.cell.text("\(subject)\(beside)", as: .subject)
        }
        return (whole, [.other, .entryLevel].contains(Qualification(qualification.text)))
    }

    /// Whether nothing stands where a target does, or only a dash.
    fileprivate var isWithoutAim: Bool {
        [PersonalField.grade, .criterion].allSatisfy { field in
            columns.cell(field, of: cells).map { $0.allSatisfy("-–—".contains) } ?? true
        }
    }

    /// The grade or the criterion, of which there must be one.
    fileprivate mutating func aim(_ third: String?) -> Action.PersonalEntry.Aim? {
        var (grade, criterion) = (columns.cell(.grade, of: cells), columns.cell(.criterion, of: cells))
        if isWithoutAim { (grade, criterion) = (nil, nil) }
        switch (grade, criterion) {
        case (nil, nil):
            note(
                .blank("Give a target grade, or a criterion in words."),
                in: columns.positions[.grade] == nil ? .criterion : .grade)
            return nil
        case (_?, _?):
            note(.aimTwice(other: columns.heading(of: .grade)), in: .criterion)
            return nil
        case (let grade?, nil):
            if let third, ["e1", "e2", "e3"].contains(folded(grade)) {
                note(.entryOrThird(beside: third), in: .grade)
                return nil
            }
            return read(.grade) { .grade(shown($0.withoutWordGrade)) }
        case (nil, _?): return read(.criterion, as: .criterion).map { .criterion($0) }
        }
    }
}

extension String {
    /// A day with a year of two digits, which in a target is one to come: `31/08/12`.
    fileprivate var withYearToCome: String {
        let parts = split(separator: "/").map(String.init)
        guard parts.count == 3, parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(\.isNumber) }),
            parts[2].count == 2
        else { return self }
        return "\(parts[0])/\(parts[1])/20\(parts[2])"
    }

    /// Whether it says no more than that another line says it.
    fileprivate var pointsElsewhere: Bool {
        String.pointers.contains(folded(self))
            || !contains { $0.isLetter || $0.isNumber } && contains { "\"”“″〃'’".contains($0) }
    }

    /// Folded.
    private static let pointers: Set = [
        "ditto", "do", "asabove", "seeabove", "sameasabove", "above", "same", "asbefore", "asprevious",
        "seebelow", "asbelow", "idem",
    ]
}
