import GRDB
import TargetSetting

/// Brings a register of an earlier version up to this program's, in the transaction of the first thing done in it.
///
/// The rows may read otherwise afterwards, so what became of each is written into the journal, as for any action: the
/// changes in the journal, replayed, give the record before and after. Looking at a register changes nothing in it; it
/// is read from a copy in memory that has the further steps.
enum Migration {
    /// - Parameter author: whose action it comes before.
    static func run(to schema: Schema, by author: Journal.Author, in database: Database) throws {
        let version = try Schema.version(of: database)
        guard version < schema.version else { return }
        try Journal.checkAll(in: database)
        let before = try RecordImage(in: database)
        try schema.complete(database)
        let changes = before.changes(to: try RecordImage(in: database))
        _ = try Journal.append(
            changes, saying: "The register was brought from version \(version) to \(schema.version).",
            by: author, in: database)
    }

    /// A copy in memory with every step, to read from.
    static func copy(of database: Database, with schema: Schema) throws -> DatabaseQueue {
        let copy = try DatabaseQueue()
        try copy.writeWithoutTransaction { copy in
            try database.backup(to: copy)
            try copy.execute(sql: "PRAGMA foreign_keys = OFF")
            try schema.complete(copy)
        }
        return copy
    }
}
