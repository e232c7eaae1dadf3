import DelimitedText
import Input
import TargetSetting

/// One row of a list while it is read: what is in it, and what of it cannot be taken.
struct RowReading<Field: ColumnField> {
    let line: Int
    let cells: [String]
    let columns: Columns<Field>
    /// What cannot be taken, with the field it is of; nil where it is none's.
    private(set) var noted: [(field: Field?, problem: LineProblem)] = []

    var problems: [LineProblem] { noted.map(\.problem) }

    init(line: Int, cells: [String], columns: Columns<Field>) {
        self.line = line
        self.cells = cells
        self.columns = columns
    }

    /// What a field's cells say; nil where they say nothing, do not agree, or the first has a problem. A problem of any is
    /// noted: one of a further cell, which may say something else, does not keep the first from being taken.
    mutating func read<Value: Equatable>(
        _ field: Field, _ reading: (String) throws(InputProblem) -> Value?
    ) -> Value? {
        var said = readFirst(field, reading) ?? nil
        guard !noted.contains(where: { $0.field == field }) else { return nil }
        for (heading, cell) in columns.others(field, of: cells) {
            let other: Value?
            do { other = try value(of: cell, reading) } catch {
                note(error, in: field, value: cell, heading: heading)
                continue
            }
            guard let other else { continue }
            if let said, said != other {
                note(.columnsDisagree(column: heading, says: shown(cell)), in: field)
                return nil
            }
            said = other
        }
        return said
    }

    /// What the first of a field's cells says that is not blank.
    mutating func readFirst<Value>(
        _ field: Field, _ reading: (String) throws(InputProblem) -> Value
    ) -> Value? {
        guard let cell = columns.cell(field, of: cells) else { return nil }
        do { return try value(of: cell, reading) } catch {
            note(error, in: field)
            return nil
        }
    }

    private func value<Value>(
        of cell: String, _ reading: (String) throws(InputProblem) -> Value
    ) throws(CellProblem) -> Value {
        try CellProblem.checkValue(cell)
        do { return try reading(cell) } catch { throw .unread(error) }
    }

    /// What a field's cell says, as text for a use.
    mutating func read(_ field: Field, as use: PersonText.Use) -> PersonText? {
        read(field) { cell throws(InputProblem) in try Input.cell.text(cell, as: use) }
    }

    /// What a field's cell says; a blank one is noted with what is needed there.
    mutating func needed<Value: Equatable>(
        _ field: Field, _ what: String, _ reading: (String) throws(InputProblem) -> Value
    ) -> Value? {
        if columns.cell(field, of: cells) == nil { note(.blank(what), in: field) }
        return read(field, reading)
    }

    mutating func needed(_ field: Field, _ what: String, as use: PersonText.Use) -> PersonText? {
        needed(field, what) { cell throws(InputProblem) in try Input.cell.text(cell, as: use) }
    }

    /// Notes a problem of a cell that is no field's.
    mutating func note(_ problem: CellProblem, value: String, column: String) {
        noted.append((nil, problem.inLine(line, column: shown(column), value: value)))
    }

    /// Notes a problem of a field's cell.
    mutating func note(_ problem: CellProblem, in field: Field) {
        note(
            problem, in: field, value: columns.cell(field, of: cells) ?? "",
            heading: columns.heading(of: field, in: cells))
    }

    mutating func note(_ problem: CellProblem, in field: Field, value: String, heading: String) {
        noted.append((field, problem.inLine(line, column: heading, value: value)))
    }

    /// Notes that the row is something else than an entry of the list: no other problem of it counts.
    mutating func reject(_ problem: CellProblem, value: String) {
        noted = [(nil, problem.inLine(line, column: "", value: value))]
    }
}

extension CellProblem {
    func inLine(_ line: Int, column: String, value: String) -> LineProblem {
        LineProblem(line: line, column: column, value: shown(value), kind: .unreadable(FlawOfForm(self)))
    }
}

extension RecordFlaw {
    func inLine(_ line: Int) -> LineProblem {
        LineProblem(line: line, column: "", value: "", kind: .unreadable(FlawOfForm(self)))
    }
}
