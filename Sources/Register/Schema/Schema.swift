import FoundationEssentials
import GRDB
import Synchronization

/// The schema of a kind of register, as numbered steps: each makes the next version of the one before. A step that was
/// released is never changed; what comes later is a further step, which may alter and rebuild tables.
struct Schema: Sendable {
    /// What tells the kind from other SQLite files.
    let applicationID: Int
    /// The table with the register's own day.
    let ownTable: String
    /// How many steps there are.
    let version: Int
    private let read: @Sendable () -> [String]

    init(
        applicationID: Int, ownTable: String, version: Int, steps read: @escaping @Sendable () -> [String]
    ) {
        self.applicationID = applicationID
        self.ownTable = ownTable
        self.version = version
        self.read = read
    }

    private init(
        applicationID: Int, ownTable: String,
        embedded files: @escaping @Sendable () -> [(file: String, base64: String)]
    ) {
        self.init(applicationID: applicationID, ownTable: ownTable, version: files().count) {
            // By number: as texts, 10 stands before 2.
            files().sorted { Schema.number(of: $0.file) < Schema.number(of: $1.file) }.compactMap {
                Data(base64Encoded: $0.base64).map { String(decoding: $0, as: UTF8.self) }
            }
        }
    }

    static let unit = Schema(applicationID: 0x5052_5555, ownTable: "register") { embeddedUnitSteps }
    static let authority = Schema(applicationID: 0x5052_5541, ownTable: "authority") {
        embeddedAuthoritySteps
    }
    /// Those of registers made before the first release, of units and of LAs.
    static let earlierApplicationIDs = [0x5052_5531, 0x5052_554C]

    /// The steps' SQL, the first first.
    var steps: [String] { read() }

    private static func number(of file: String) -> Int { Int(file.prefix { $0.isNumber }) ?? 0 }

    static func version(of database: Database) throws -> Int {
        try Int.fetchOne(database.cachedStatement(sql: "PRAGMA user_version")) ?? 0
    }

    /// Executes the steps that a file lacks: all of them in a new one.
    func complete(_ database: Database) throws {
        try Schema.execute(steps.dropFirst(try Schema.version(of: database)), in: database)
        try database.execute(
            sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
    }

    private static func execute(_ steps: ArraySlice<String>, in database: Database) throws {
        // A table that is made anew is missing for a moment, while triggers of others name it.
        try database.execute(sql: "PRAGMA legacy_alter_table = ON")
        for step in steps { try database.execute(sql: step) }
        try database.execute(sql: "PRAGMA legacy_alter_table = OFF")
    }

    /// What in the tables, indexes and triggers of a file is not as the steps of its version make it.
    func problems(in database: Database) throws -> [JournalProblem] {
        let made = try Schema.made(by: Array(steps.prefix(Schema.version(of: database))))
        let found = try Schema.objects(in: database)
        return Set(made.keys).union(found.keys).sorted().filter { made[$0] != found[$0] }.map {
            JournalProblem(entry: nil, message: "The register's \($0) is not as it was made.")
        }
    }

    private static let known = Mutex<[[String]: [String: String]]>([:])

    /// The objects that steps make. Made once: the same steps make the same.
    private static func made(by steps: [String]) throws -> [String: String] {
        if let objects = known.withLock({ $0[steps] }) { return objects }
        let objects = try DatabaseQueue().write { empty in
            try Schema.execute(steps[...], in: empty)
            return try Schema.objects(in: empty)
        }
        known.withLock { $0[steps] = objects }
        return objects
    }

    /// Whether a file is whole, its schema as it was made, its journal whole and its record what that says; empty where all
    /// is well.
    /// - Throws: `KeptValue.Unreadable` where it is damaged.
    func verify(_ database: Database) throws -> [JournalProblem] {
        try brokenRules(in: database) + problems(in: database) + Journal.verify(in: database)
    }

    /// Looks whether all is well with a file, before something is signed, leaves or is undone.
    /// - Throws: `Journal.Altered`, or `KeptValue.Unreadable` where it is damaged.
    func checkRecord(in database: Database) throws {
        let found = try verify(database)
        // An entry that was altered tells more than the guard that had to go for it.
        if let first = found.first(where: { $0.entry != nil }) ?? found.first {
            throw Journal.Altered(message: first.message)
        }
    }

    /// Looks whether the record is what the journal says, before something is written that is worked out of it, and whether nothing
    /// else than the steps' own triggers writes with it.
    /// - Throws: `Journal.Altered`.
    func checkBeforeWriting(in database: Database) throws {
        try Journal.checkAll(in: database)
        let own = Set(steps.flatMap(Schema.triggers))
        let rows = try Row.fetchAll(
            database, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name")
        if let stray = rows.first(where: { row in (row[1] as String?).map { !own.contains($0) } ?? true }) {
            throw Journal.Altered(
                message: "The register's trigger \(stray[0] as String? ?? "") is not as it was made.")
        }
    }

    /// The SQL of the triggers that a step makes, as SQLite keeps it.
    private static func triggers(of step: String) -> [String] {
        var (triggers, start): ([String], String.Index?) = ([], nil)
        for line in step.utf8.split(separator: UInt8(ascii: "\n")) {
            if line.starts(with: "CREATE TRIGGER ".utf8) { start = line.startIndex }
            if let first = start, line.suffix(4).elementsEqual("END;".utf8) {
                triggers.append(String(step[first..<line.endIndex].dropLast()))
                start = nil
            }
        }
        return triggers
    }

    /// The tables that have what a rule of theirs does not take. An index that leads elsewhere than its table, a row that is
    /// there twice and the like are damage: what is read by one way is not what is read by another.
    private func brokenRules(in database: Database) throws -> [JournalProblem] {
        let found = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
        // What breaks a rule of a table was written by somebody; everything else is damage.
        let broken = found.compactMap { line in
            line.wholeMatch(
                of: /(?:CHECK constraint failed in|NULL value in|non-[A-Z]+ value in) (\w+).*/
            )
            .map { String($0.output.1) }
        }
        guard broken.count == found.count else { throw KeptValue.Unreadable() }
        return Set(broken).sorted().map {
            JournalProblem(entry: nil, message: "The register's table ‘\($0)’ has what it does not take.")
        }
    }

    /// The SQL of every table, index and trigger, by what it is called: `trigger sign_off_stays`.
    static func objects(in database: Database) throws -> [String: String] {
        let rows = try Row.fetchAll(
            database, sql: "SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
    }
}
