import DelimitedText
import Input
import TargetSetting

extension RollEntry {
    init(
        _ reading: RowReading<RollField>, _ days: DayColumns<RollField>, _ results: ResultColumns,
        isTicked: Bool, in sections: RollSections, _ references: References
    ) {
        var row = reading
        var details = PupilDetails()
        let cell = Input.cell
        details.upn = row.read(.upn, cell.upn)
        details.reference = row.read(.reference) { cell throws(InputProblem) in
            try Input.cell.text(references.bare(cell), as: .reference)
        }
        details.surname = row.readName(.surname)
        details.forename = row.readName(.forename)
        if let name = row.readFirst(
            .name,
            { cell throws(InputProblem) in try Input.cell.name(CellMarks.named(cell, isWhole: true)) })
        {
            (details.surname, details.forename) = (name.surname, name.forename)
        }
        details.born = days.read(.born, in: &row) { cell throws(InputProblem) in
            try Input.cell.day(CellMarks.withoutSigns(cell))
        }
        let hasClass = folded(row.columns.heading(of: .ncYear)).hasSuffix("reg")
        details.ncYear = row.read(.ncYear, hasClass ? cell.ncYearOfClass : cell.ncYear)
        details.enrolment = row.read(.enrolment, cell.enrolment(ifAny:))
        details.sen = row.read(.sen, cell.sen)
        details.freeSchoolMeals = row.read(.freeSchoolMeals, cell.flag)
        details.inCare = row.read(.inCare, cell.flag)
        details.entered = days.read(.entered, in: &row)
        details.leaving = days.read(.leaving, in: &row)
        details.left = days.read(.left, in: &row)
        let (onRoll, leaver) = (row.read(.onRoll, cell.isOnRoll), row.read(.leaver, cell.flag))
        if onRoll == false || leaver == true {
            row.ask(.left, at: &details, in: onRoll == false ? .onRoll : .leaver)
        } else if let said = row.leaverInEnrolment {
            row.ask(.left, at: &details, in: .enrolment, value: said.cell, heading: said.heading)
        }
        // The reason belongs to a day that is to come, too.
        if row.columns.cell(.leavingReason, of: row.cells) != nil, details.left == nil, details.leaving == nil
        {
            row.ask(.left, at: &details, in: .leavingReason)
        }
        if isTicked, row.columns.cell(.onRoll, of: row.cells) == nil, details.left == nil, leaver == nil {
            row.note(
                .blank(
                    "The others have a tick here. If this pupil has left, give the day of leaving; otherwise say at the pupil that there is none."
                ), in: .onRoll)
        }
        let isDual = row.readDual(into: &details)
        for (heading, cell, mark) in row.nameMarks where !mark.isExplained(by: sections.marks) {
            row.ask(
                mark.said, at: &details, value: mark.said == .unclear ? cell : mark.mark, heading: heading)
        }
        for (field, isKnown) in [
            (RollField.reference, details.reference != nil), (.ncYear, details.ncYear != nil),
            (.enrolment, details.enrolment != nil), (.born, details.born != nil),
        ] where isKnown {
            guard let cell = row.columns.cell(field, of: row.cells) else { continue }
            let mark: String? =
                switch field {
                case .reference: references.mark(in: cell)
                case .ncYear: CellMarks.wordsBehind(cell, ofClass: hasClass)
                case .born: CellMarks.withoutSigns(cell) == cell ? nil : CellMarks.signsIn(cell)
                default: CellMarks.markIn(cell)
                }
            guard let words = mark, !words.allSatisfy(sections.marks.contains) else { continue }
            row.ask(
                PlaceSaid(RollField.words(of: words)) ?? .unclear, at: &details, value: cell,
                heading: row.columns.heading(of: field, in: row.cells))
        }
        for field in [RollField.forename, .name] {
            let cell = row.columns.cell(field, of: row.cells) ?? ""
            if cell.contains("&") || RollField.words(of: cell).contains("and") {
                row.note(.twoPupils, in: field)
            }
        }
        if let (said, section) = sections.place(of: row.line) {
            row.ask(said, at: &details, by: section, value: section.words, heading: "")
        }
        if let section = sections.year(of: row.line), case .years(let above) = section.kind {
            if let year = details.ncYear, !above.contains(year) {
                details.ncYear = nil
                row.note(.underOtherYear(section.words, line: section.line), in: .ncYear)
            } else if row.columns.positions[.ncYear] == nil, above.count == 1 {
                details.ncYear = above.lowerBound
            }
        }
        let denying: [RollField?] = [
            onRoll == true ? .onRoll : leaver == false ? .leaver : nil, isDual == false ? .dual : nil,
        ]
        if details.upn == nil, details.born == nil, let first = row.cells.first(where: { !$0.isEmpty }),
            ["total", "grandtotal", "wholeschool", "allpupils"].contains(where: folded(first).hasPrefix)
                || ["average", "mean"].contains(where: folded(first).hasPrefix) && row.hasNumbersAlone
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

extension PlaceSaid {
    /// The detail that tells it.
    fileprivate var detail: PupilDetails.Field {
        switch self {
        case .left, .unclear: .left
        case .leaving: .leaving
        case .elsewhere: .enrolment
        case .toCome: .entered
        }
    }
}

extension RowReading<RollField> {
    /// Whether nothing but numbers stands behind the first cell.
    fileprivate var hasNumbersAlone: Bool {
        let others = cells.filter { !$0.isEmpty }.dropFirst()
        return !others.isEmpty && others.allSatisfy { $0.allSatisfy { $0.isNumber || "%. ".contains($0) } }
    }

    /// Notes that it is said where a pupil is, unless the columns say when or where mainly. A day of leaving that is to come is
    /// told from one that has passed where it is known which day it is.
    fileprivate mutating func ask(
        _ said: PlaceSaid, at details: inout PupilDetails, by section: RollSection? = nil,
        in field: RollField? = nil, value: String? = nil, heading: String? = nil
    ) {
        let isAsked = noted.contains { $0.field?.detail == said.detail }
        let column: RollField
        switch said {
        case .left:
            column = field ?? .leaver
            // A day that cannot be read is asked about by itself.
            let hasDay = columns.cell(.left, of: cells) != nil
            if isAsked || noted.contains(where: { $0.problem.kind.reason == .notOnRoll })
                || hasDay && details.left == nil
            {
                return
            }
        case .leaving:
            column = .leaving
            if isAsked || details.leaving != nil || details.left != nil { return }
        case .elsewhere:
            column = .dual
            if isAsked || [.main, .subsidiary].contains(details.enrolment) { return }
            details.enrolment = nil
        case .unclear:
            column = field ?? .leaver
            if isAsked { return }
        case .toCome:
            column = .entered
            if isAsked || details.entered != nil { return }
        }
        note(
            .placed(said, by: section), in: column, value: value ?? columns.cell(column, of: cells) ?? "",
            heading: heading ?? columns.heading(of: column, in: cells))
    }

    /// Whether a pupil is registered at another school too, by a column that says yes or no, or where mainly.
    fileprivate mutating func readDual(into details: inout PupilDetails) -> Bool? {
        let mainly = columns.cell(.dual, of: cells).flatMap { cell -> Enrolment? in
            (try? Input.cell.flag(cell)) == nil ? try? Input.cell.enrolment(cell) : nil
        }
        if let mainly {
            switch details.enrolment {
            case nil, .current: details.enrolment = mainly
            case mainly: break
            default:
                note(
                    .columnsDisagree(
                        column: columns.heading(of: .enrolment),
                        says: shown(columns.cell(.enrolment, of: cells) ?? "")), in: .dual)
                details.enrolment = nil
            }
            return mainly != .current
        }
        let isDual = read(.dual, Input.cell.flag)
        if isDual == true { ask(.elsewhere, at: &details, in: .dual) }
        return isDual
    }

    /// The cell of the enrolment that says that somebody has left.
    fileprivate var leaverInEnrolment: (heading: String, cell: String)? {
        guard let first = columns.cell(.enrolment, of: cells) else { return nil }
        let all =
            [(heading: columns.heading(of: .enrolment, in: cells), cell: first)]
            + columns.others(.enrolment, of: cells)
        return all.first { Input.cell.isOffRoll($0.cell) }
    }

    /// The first of the names of a field: the others are what else the pupil is called.
    fileprivate mutating func readName(_ field: RollField) -> PersonText? {
        readFirst(field) { cell throws(InputProblem) in try Input.cell.text(CellMarks.named(cell), as: .name)
        }
    }

    /// What stands beside the names of the pupil in their cells, of whichever names there are columns.
    fileprivate var nameMarks: [(heading: String, cell: String, mark: NameMark)] {
        [RollField.surname, .forename, .name, .formerSurname, .formerForename].flatMap { field in
            guard let first = columns.cell(field, of: cells) else {
                return [(heading: String, cell: String, mark: NameMark)]()
            }
            let all =
                [(heading: columns.heading(of: field, in: cells), cell: first)]
                + columns.others(field, of: cells)
            let isOther = field == .formerSurname || field == .formerForename
            return all.enumerated().compactMap { place, one in
                if isOther || place > 0, one.cell.utf8.count < 6, RollField.isNone(one.cell) { return nil }
                let isAnother = isOther || place > 0 && one.cell != first
                let mark =
                    (isAnother ? NameMark(alone: one.cell) : nil)
                    ?? NameMark(one.cell, isWhole: field == .name)
                return mark.map { (one.heading, one.cell, $0) }
            }
        }
    }

    /// The names that the pupil had before, or is called by. What is no name, such as a dash, says that there is none.
    fileprivate var otherNames: [OtherName] {
        func names(_ part: OtherName.Part, _ cells: [String]) -> [OtherName] {
            cells.filter { $0.contains(where: \.isLetter) && NameMark(alone: $0) == nil }.compactMap { cell in
                (try? Input.cell.text(CellMarks.named(cell), as: .name)).map { OtherName(part, $0) }
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
            guard problem != nil || days.isSaidElsewhere(field, of: value) else { return nil }
            let values =
                problem?.kind.reason == .columnsDisagree
                ? columns.cells(field, of: cells) : [problem?.value ?? value]
            // That somebody has left is no enrolment, in whichever column it stands.
            let isOfLeaving = problem?.kind.reason == .notOnRoll
            return UnreadCell(
                place: .field(isOfLeaving ? .left : detail),
                // Words that head a section stand in no column.
                column: problem.map { $0.column.isEmpty ? "Section" : $0.column }
                    ?? columns.heading(of: field, in: cells),
                value: shown(values.joined(separator: " / ")), problem: problem)
        }
    }
}
