import GRDB

/// Writes the rows of pupils, with each statement made ready once.
struct PupilWriter {
    private let insertions, updates, deletions: [Statement]

    init(in database: Database) throws {
        insertions = try PupilTable.allCases.map { try database.cachedStatement(sql: $0.insertion) }
        updates = try PupilTable.allCases.map { try database.cachedStatement(sql: $0.update) }
        deletions = try PupilTable.allCases.map { try database.cachedStatement(sql: $0.deletion) }
    }

    func write(_ changes: Rows.PupilChanges) throws {
        for change in changes.changes {
            switch change {
            case .inserted(let row):
                try run(insertions[row.table.rawValue], place(of: row.name, changes.pupil), row.values)
            case .updated(let row):
                try run(updates[row.table.rawValue], row.values, place(of: row.name, changes.pupil))
            case .deleted(let name):
                try run(deletions[name.table.rawValue], place(of: name, changes.pupil), [])
            }
        }
    }

    private func run(_ statement: Statement, _ values: [DatabaseValue], _ more: [DatabaseValue]) throws {
        // One by one: to cast a list of them takes longer than SQLite does to write the row.
        var arguments: [(any DatabaseValueConvertible)?] = []
        arguments.reserveCapacity(values.count + more.count)
        for value in values { arguments.append(value) }
        for value in more { arguments.append(value) }
        statement.setUncheckedArguments(StatementArguments(arguments))
        try statement.execute()
    }

    private func place(of row: PupilRow.Name, _ pupil: Int) -> [DatabaseValue] {
        var place = [pupil.databaseValue]
        for number in row.key { place.append(number.databaseValue) }
        return place
    }
}
