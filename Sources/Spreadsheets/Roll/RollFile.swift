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
    private let results: [ResultHeading]

    /// A column of results as it is written, and when they were reached: `ks1` or `now`.
    private struct ResultHeading: Equatable {
        let column: String
        let when: String
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
        var columns = try Columns<RollField>(
            sheet.headings, except: Set(results.columns.map(\.position)), reasons: RollField.notRead)
        if columns.positions[.surname] != nil { columns.leaveOut(.name, for: .surname) }
        // Beside a column of forenames, the name is the surname.
        if columns.positions[.name] != nil, columns.positions[.forename] != nil {
            columns.take(.name, as: .surname)
        }
        guard columns.identifyPupils else {
            throw .columnsMissing(
                ["UPN or Reference, or else Surname, Forename and Date of birth"],
                found: sheet.headings.filter { !$0.isEmpty }.map(oneLine))
        }
        ignored = columns.ignored
        self.results = results.columns.map { ResultHeading(column: $0.heading, when: $0.result.when) }
        entries = sheet.map(progress: progress) { row in
            switch row.cells {
            case .success(let cells):
                RollEntry(RowReading(line: row.line, cells: cells, columns: columns), results)
            case .failure(let flaw):
                RollEntry(
                    line: row.line, details: PupilDetails(), results: [], problems: [flaw.inLine(row.line)])
            }
        }
    }

    private init(entries: [RollEntry], ignored: [IgnoredColumn], results: [ResultHeading]) {
        (self.entries, self.ignored, self.results) = (entries, ignored, results)
    }

    /// With the results of the key stages that a cycle has: a column of another is one that is not read, and what stands
    /// in it is no problem of its lines.
    /// - Parameter keyStages: their ids.
    package func read(for keyStages: [KeyStage.ID]) -> RollFile {
        let known = Set(keyStages.map(\.rawValue) + ["now"])
        let unknown = results.filter { !known.contains($0.when) }
        guard !unknown.isEmpty else { return self }
        let entries = entries.map { entry in
            RollEntry(
                line: entry.line, details: entry.details,
                results: entry.results.filter { known.contains($0.when) }, problems: entry.problems)
        }
        let unread = unknown.map {
            IgnoredColumn(
                heading: $0.column, why: .onPurpose("This cycle has no key stage \($0.when)."))
        }
        return RollFile(
            entries: entries, ignored: ignored + unread, results: results.filter { known.contains($0.when) })
    }
}

extension Columns<RollField> {
    /// Whether it can be told who a row is about.
    fileprivate var identifyPupils: Bool {
        positions[.upn] != nil || positions[.reference] != nil
            || (positions[.born] != nil && (positions[.surname] != nil || positions[.name] != nil))
    }
}

/// The columns of results of a roll.
private struct ResultColumns {
    let columns: [(position: Int, heading: String, result: ResultColumn)]

    /// - Throws: `SpreadsheetProblem.columnsAlike`.
    init(_ headings: [String]) throws(SpreadsheetProblem) {
        columns = headings.enumerated().compactMap { position, heading in
            guard !RollField.isHeading(heading) else { return nil }
            return ResultColumn(heading: heading).map { (position, oneLine(heading), $0) }
        }
        for (index, column) in columns.enumerated() {
            let same = columns[..<index].first {
                $0.result.when == column.result.when
                    && $0.result.subject.folded == column.result.subject.folded
            }
            if let same {
                throw .columnsAlike(
                    [same.heading, column.heading],
                    field: "result in \(column.result.subject) (\(column.result.when))")
            }
        }
    }

    func results(in cells: [String]) -> [RollEntry.Result] {
        columns.compactMap { column in
            guard !cells[column.position].isEmpty else { return nil }
            return RollEntry.Result(
                column: column.heading, subject: column.result.subject, when: column.result.when,
                grade: oneLine(cells[column.position]))
        }
    }
}

extension RollEntry {
    fileprivate init(_ reading: RowReading<RollField>, _ results: ResultColumns) {
        var row = reading
        var details = PupilDetails()
        let cell = Input.cell
        details.upn = row.read(.upn, cell.upn)
        details.reference = row.read(.reference, as: .reference)
        details.surname = row.read(.surname, as: .name)
        details.forename = row.read(.forename, as: .name)
        if let name = row.read(.name, cell.name) {
            (details.surname, details.forename) = (name.surname, name.forename)
        }
        details.born = row.read(.born, cell.day)
        details.ncYear = row.read(.ncYear, cell.ncYear)
        details.enrolment = row.read(.enrolment, cell.enrolment)
        details.sen = row.read(.sen, cell.sen)
        details.freeSchoolMeals = row.read(.freeSchoolMeals, cell.flag)
        details.inCare = row.read(.inCare, cell.flag)
        details.entered = row.read(.entered, cell.day)
        details.leaving = row.read(.leaving, cell.day)
        details.left = row.read(.left, cell.day)
        if details.upn == nil, details.born == nil, let first = row.cells.first(where: { !$0.isEmpty }),
            ["total", "grandtotal"].contains(where: folded(first).hasPrefix)
        {
            row.reject(.totals, value: first)
        }
        self.init(
            line: row.line, details: details, results: results.results(in: row.cells), problems: row.problems)
    }
}
