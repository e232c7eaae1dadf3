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
            let statement: Statement
            let arguments: [DatabaseValue]
            switch change {
            case .inserted(let row):
                statement = insertions[row.table.rawValue]
                arguments = place(of: row.name, changes.pupil) + row.values
            case .updated(let row):
                statement = updates[row.table.rawValue]
                arguments = row.values + place(of: row.name, changes.pupil)
            case .deleted(let name):
                statement = deletions[name.table.rawValue]
                arguments = place(of: name, changes.pupil)
            }
            statement.setUncheckedArguments(StatementArguments(arguments))
            try statement.execute()
        }
    }

    private func place(of row: PupilRow.Name, _ pupil: Int) -> [DatabaseValue] {
        [pupil.databaseValue] + row.key.map(\.databaseValue)
    }
}
