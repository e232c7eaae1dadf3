package import DelimitedText
import Input
package import LocalAuthority
package import TargetSetting

/// The LA's list of units as it was read from a CSV, one unit a row.
package struct UnitsFile: Equatable, Sendable {
    /// In the order of the file, without the rows that have a problem.
    package let lines: [UnitLine]
    /// What cannot be taken, line by line.
    package let problems: [LineProblem]
    /// The columns that are not read.
    package let ignored: [IgnoredColumn]

    /// Reads the bytes of a CSV.
    /// - Parameters:
    ///   - cycle: whose key stages columns may be called by: their ids, titles or year groups.
    ///   - known: the units that are listed already, whose names need not be said again.
    /// - Throws: `SpreadsheetProblem` where nothing can be read.
    package init(
        _ bytes: [UInt8], for cycle: Cycle, known: Set<DfENumber> = []
    ) throws(SpreadsheetProblem) {
        let keyStages = cycle.keyStages.map { keyStage in
            (keyStage, Set([keyStage.id.rawValue, keyStage.title, keyStage.yearGroup ?? ""].map(folded)))
        }
        func keyStage(_ heading: String) -> KeyStage? {
            folded(heading).isEmpty ? nil : keyStages.first { $0.1.contains(folded(heading)) }?.0
        }
        let sheet = try Spreadsheet(
            bytes, isHeading: { UnitField.isHeading($0) || keyStage($0) != nil })
        let groups = sheet.headings.enumerated().compactMap { position, heading in
            keyStage(heading).map { (position: position, keyStage: $0) }
        }
        for keyStage in cycle.keyStages {
            let alike = groups.filter { $0.keyStage.id == keyStage.id }.map { sheet.headings[$0.position] }
            guard alike.count < 2 else { throw .columnsAlike(alike, field: "pupils of \(keyStage.title)") }
        }
        let columns = try Columns<UnitField>(
            sheet.headings, except: Set(groups.map(\.position)), reasons: [:])
        let needed: [(what: String, field: UnitField)] =
            [("DfE number", .dfe)] + (known.isEmpty ? [("Unit", .name)] : [])
        let missing = needed.filter { columns.positions[$0.field] == nil }
        guard missing.isEmpty else {
            throw .columnsMissing(
                missing.map(\.what), found: sheet.headings)
        }
        var units: [UnitLine] = []
        var problems: [LineProblem] = []
        var lines: [DfENumber: Int] = [:]
        for row in sheet.rows {
            switch row.cells {
            case .failure(let flaw): problems.append(flaw.inLine(row.line))
            case .success(let cells):
                var reading = RowReading(line: row.line, cells: cells, columns: columns)
                let unit = reading.unit(expecting: groups, of: lines, cycle: cycle, known: known)
                problems += reading.problems
                guard let unit, reading.problems.isEmpty else { continue }
                lines[unit.dfe] = row.line
                units.append(unit)
            }
        }
        self.lines = units
        self.problems = problems
        ignored = columns.ignored
    }
}

extension RowReading<UnitField> {
    /// The unit of the row; nil where it cannot be told which it is.
    fileprivate mutating func unit(
        expecting groups: [(position: Int, keyStage: KeyStage)], of lines: [DfENumber: Int], cycle: Cycle,
        known: Set<DfENumber>
    ) -> UnitLine? {
        let dfe = needed(.dfe, "Give the unit's DfE number, such as 926/1105.", Input.cell.dfe)
        let isKnown = dfe.map(known.contains) ?? false
        let name = isKnown ? read(.name, as: .name) : needed(.name, "Give the unit's name.", as: .name)
        let head = read(.head, as: .person)
        let email = read(.email, Input.cell.address)
        let urn = columns.cell(.urn, of: cells)
        var expected: [KeyStage.ID: Int] = [:]
        for group in groups where !cells[group.position].isEmpty {
            let cell = cells[group.position]
            do {
                expected[group.keyStage.id] = try Input.cell.pupils(cell)
            } catch {
                note(.unread(error), value: cell, column: columns.headings[group.position])
            }
        }
        guard let dfe else { return nil }
        if let authority = cycle.authority, let code = authority.code, code != dfe.authority {
            note(.refused(.typed(.otherAuthority(dfe, authority))), in: .dfe)
            return nil
        }
        if let line = lines[dfe] {
            note(.unitTwice(line: line), in: .dfe)
            return nil
        }
        do throws(Refusal) {
            // The name stands for any: it is the URN that is looked at.
            _ = try Unit(name: name ?? PersonText(kept: dfe.description), dfe: dfe, urn: urn)
        } catch {
            note(.refused(error), in: .urn)
        }
        return UnitLine(dfe: dfe, name: name, urn: urn, head: head, email: email, expected: expected)
    }
}
