import GRDB

/// Reads a table of the pupils from its first row to its last, one pupil's rows after another's.
final class PupilCursor {
    private let rows: RowCursor
    private var pending: Row?

    init(_ table: PupilTable, in database: Database) throws {
        rows = try Row.fetchCursor(database.cachedStatement(sql: table.selection))
        pending = try rows.next()
    }

    /// The pupil whose rows come next; nil after the last.
    var pupil: Int? { pending?[0] }

    /// What is read of the rows of one pupil.
    /// - Parameter read: reads a row, which does not last, given what was read of the same pupil's rows before it.
    /// - Throws: `KeptValue.Unreadable` where there are rows left of a pupil before this one, whom nobody took.
    func take<Value>(of number: Int, _ read: (Row, [Value]) throws -> Value) throws -> [Value] {
        var values: [Value] = []
        while let row = pending {
            let holder: Int = row[0]
            guard holder >= number else { throw KeptValue.Unreadable() }
            guard holder == number else { break }
            values.append(try read(row, values))
            pending = try rows.next()
        }
        return values
    }

    /// The same of a table with a list of rows for each pupil, which must count from 0.
    func list<Value>(of number: Int, _ read: (Row) throws -> Value) throws -> [Value] {
        var expected = 0
        return try take(of: number) { row, _ in
            guard row[1] == expected else { throw KeptValue.Unreadable() }
            expected += 1
            return try read(row)
        }
    }
}
