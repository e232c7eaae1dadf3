import FoundationEssentials
import GRDB

/// The version of `schema.sql` that a register was made by. An older one is read as it is, and brought up to this
/// program's with the first thing that is done in it.
enum Version {
    static let current = 3

    /// The tables that came with a later version than the first.
    private static let tables: [Int: Set<String>] = [
        2: Set(PupilTable.allCases.map(\.name)).union([
            "roll", "group_target", "journal_pupil", "erased_pupil",
        ]),
        3: ["signing_key", "la_key", "receipt"],
    ]

    static func of(_ database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    }

    static func hasPupils(_ database: Database) throws -> Bool { try of(database) >= 2 }

    static func hasKeys(_ database: Database) throws -> Bool { try of(database) >= 3 }

    /// Makes what an older version lacks. No version has altered a table of the one before.
    static func bringUp(_ database: Database) throws {
        guard try of(database) < current else { return }
        let there = Set(try objects(in: database).map(\.name))
        for object in try expected() where !there.contains(object.name) {
            try database.execute(sql: object.sql)
        }
        try database.execute(sql: "PRAGMA user_version = \(current)")
    }

    /// What in the tables, indexes and triggers is not as `schema.sql` makes it.
    static func problems(in database: Database) throws -> [JournalProblem] {
        let version = try of(database)
        let later = tables.filter { $0.key > version }.values.reduce(Set()) { $0.union($1) }
        return try problems(in: database, expecting: expected().filter { !later.contains($0.table) })
    }

    /// What in an LA's register is not as `schema-la.sql` makes it.
    static func problemsOfAuthority(in database: Database) throws -> [JournalProblem] {
        try problems(in: database, expecting: expected(of: .authority))
    }

    private static func problems(
        in database: Database, expecting expected: [SchemaObject]
    ) throws -> [JournalProblem] {
        func named(_ objects: [SchemaObject]) -> [String: String] {
            Dictionary(objects.map { ($0.name, $0.sql) }, uniquingKeysWith: { first, _ in first })
        }
        let (wanted, found) = (named(expected), named(try objects(in: database)))
        return Set(wanted.keys).union(found.keys).sorted().filter { wanted[$0] != found[$0] }
            .map { JournalProblem(entry: nil, message: "The register's \($0) is not as pru makes it.") }
    }

    /// A table, an index or a trigger.
    private struct SchemaObject {
        /// `trigger sign_off_stays`.
        let name: String
        let table: String
        let sql: String
    }

    private static func expected(of kind: RegisterFile = .unit) throws -> [SchemaObject] {
        try DatabaseQueue().write { database in
            try database.execute(sql: kind.schema)
            return try objects(in: database)
        }
    }

    /// In the order in which they were made.
    private static func objects(in database: Database) throws -> [SchemaObject] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT type || ' ' || name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid
                """
        ).map { SchemaObject(name: $0[0], table: $0[1], sql: $0[2]) }
    }
}
