import FoundationEssentials
import GRDB
import TargetSetting

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A register's SQLite file: how it is made, opened, read, written and copied, and what it means when that fails.
struct RegisterFile: Sendable {
    let path: String
    let schema: Schema
    private let queue: DatabaseQueue
    private let patience: Patience

    /// Makes a register with what is written at once. The file appears whole or not at all, and never replaces another.
    /// - Throws: `RegisterProblem` or `AtomicFile.Problem`.
    static func create(at path: String, _ schema: Schema, writing: (Database) throws -> Void) throws {
        // SQLite would take what an earlier register left behind for the new one's.
        let journal = "\(path)-journal"
        guard !FileManager.default.fileExists(atPath: journal) else {
            throw RegisterProblem.alreadyThere(path: journal)
        }
        do {
            let file = try AtomicFile(for: path)
            try RegisterFile.reporting(path, schema) {
                let queue = try DatabaseQueue(
                    path: file.path, configuration: RegisterFile.configurationAside)
                try queue.write { database in
                    try schema.complete(database)
                    try writing(database)
                }
                try queue.close()
            }
            try file.put()
        } catch AtomicFile.Problem.alreadyThere(let path) {
            throw RegisterProblem.alreadyThere(path: path)
        }
    }

    /// Opens a register, which only its owner can read from then on.
    /// - Throws: `RegisterProblem`.
    init(_ path: String, _ schema: Schema, telling tell: @escaping RegisterNotice.Listener) throws {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw schema.applicationID == Schema.unit.applicationID
                ? RegisterProblem.missing(path: path) : .missingLA(path: path)
        }
        guard !isFolder else { throw RegisterProblem.unreachable(path: path, why: "it is a folder") }
        self.path = path
        self.schema = schema
        let patience = Patience(path, telling: tell)
        self.patience = patience
        queue = try RegisterFile.reporting(path, schema) {
            var configuration = RegisterFile.configuration
            configuration.busyMode = .callback(patience.goesOn)
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.unsafeRead { try RegisterFile.check($0, schema, path: path) }
            return queue
        }
        if let notice = RegisterFile.closeToOthers(path) { tell(notice) }
    }

    /// It may have come from a stick or by mail, readable for everybody.
    /// - Returns: what is to be told of that.
    private static func closeToOthers(_ path: String) -> RegisterNotice? {
        func isOpen() -> Bool { mode(of: path) & 0o077 != 0 }
        guard isOpen() else { return nil }
        // Some disks say that they did it and did not.
        guard chmod(path, mode(of: path) & 0o700) == 0, !isOpen() else { return .openToOthers(path: path) }
        return .closedToOthers(path: path)
    }

    private static func mode(of path: String) -> mode_t {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode : 0
    }

    private static func check(_ database: Database, _ schema: Schema, path: String) throws {
        let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        switch application {
        case schema.applicationID: break
        case Schema.unit.applicationID: throw RegisterProblem.ofUnit(path: path)
        case Schema.authority.applicationID: throw RegisterProblem.ofLA(path: path)
        case _ where Schema.earlierApplicationIDs.contains(application):
            throw RegisterProblem.beforeRelease(path: path)
        default: throw RegisterProblem.foreign(path: path)
        }
        let version = try Schema.version(of: database)
        guard version <= schema.version else { throw RegisterProblem.newer(path: path, version: version) }
    }

    /// Reads the file as it is, of whatever version: what a schema of any version has, such as the journal.
    func readAsItIs<Result>(_ work: (Database) throws -> Result) throws -> Result {
        try RegisterFile.reporting(path, schema) { try queue.read(work) }
    }

    /// Reads the file as this program's version has it.
    func read<Result>(_ work: (Database) throws -> Result) throws -> Result {
        try readAsItIs { try completed($0, work) }
    }

    /// Reads what was opened, or where it is of an earlier version, a copy with every step.
    func completed<Result>(_ database: Database, _ work: (Database) throws -> Result) throws -> Result {
        guard try Schema.version(of: database) < schema.version else { return try work(database) }
        return try Migration.copy(of: database, with: schema).read(work)
    }

    /// How far the journal has come, and what it has at these numbers of entries; a number that it has not come to is left out.
    func journalWitness(at entries: [Int]) throws -> JournalWitness? {
        try readAsItIs { database in
            try Journal.end(in: database).map { end in
                JournalWitness(
                    end, earlier: try entries.compactMap { try Journal.mark(at: $0, in: database) })
            }
        }
    }

    /// See `Schema.verify`.
    /// - Throws: `RegisterProblem`.
    func verify() throws -> [JournalProblem] { try readAsItIs(schema.verify) }

    /// What is written in one transaction.
    struct Writing {
        let database: Database
        /// Who writes, on the register's day.
        let author: Journal.Author
        /// The number of the journal's last entry before.
        let journalNumber: Int
        fileprivate let schema: Schema

        /// Nobody signs, and nothing leaves or is undone, on a record that was altered by other means than this, or in a file
        /// whose triggers may alter it.
        /// - Throws: `Journal.Altered`.
        func checkRecord() throws { try schema.checkRecord(in: database) }

        /// The same of what is only worked out of the record: see `Schema.checkBeforeWriting`.
        func checkBeforeWriting() throws { try schema.checkBeforeWriting(in: database) }
    }

    /// Reads a record that is what the journal says, in a file whose triggers alter nothing; both are looked at in the same
    /// transaction.
    /// - Throws: `RegisterProblem.altered`.
    func readChecked<Result>(_ work: (Database) throws -> Result) throws -> Result {
        try readAsItIs { database in
            try schema.checkRecord(in: database)
            return try completed(database, work)
        }
    }

    /// Does something in one transaction that nobody comes between, in a file of this program's version.
    /// - Parameters:
    ///   - sweep: done with the file after what was kept, and not within a transaction.
    ///   - work: says whether what it did is kept.
    /// - Throws: `RegisterProblem.notSwept` or `.notSynced` where it is kept all the same.
    func write<Result>(
        by who: PersonText, _ now: Register.Now, sweeping sweep: (RegisterFile) throws -> Void = { _ in },
        _ work: (Writing) throws -> (Result, Database.TransactionCompletion)
    ) throws -> Result {
        let turn = try Turn(at: path, patience)
        defer { withExtendedLifetime(turn) {} }
        let (result, completion) = try commit(by: who, now) { writing in
            let done = try work(writing)
            return (done, done.1)
        }
        guard completion == .commit else { return result }
        WorkDone.note()
        do { try sweep(self) } catch { throw RegisterProblem.notSwept(path: path) }
        // SQLite's journal is removed by then: if that were undone, so would be what was written.
        guard AtomicFile.syncFolder(of: path) else { throw RegisterProblem.notSynced(path: path) }
        return result
    }

    private func commit<Result>(
        by who: PersonText, _ now: Register.Now,
        _ work: (Writing) throws -> (Result, Database.TransactionCompletion)
    ) throws -> Result {
        try RegisterFile.reporting(path, schema) {
            try queue.writeWithoutTransaction { database in
                guard try Schema.version(of: database) < schema.version else {
                    return try write(by: who, now, in: database, work)
                }
                // A table that is made anew must not take along what refers to it. That cannot be switched within a
                // transaction; the references are looked at in its end.
                try database.execute(sql: "PRAGMA foreign_keys = OFF")
                do {
                    let result = try write(by: who, now, in: database) { writing in
                        try Migration.run(to: schema, by: writing.author, in: database)
                        let done = try work(writing)
                        try database.checkForeignKeys()
                        return done
                    }
                    try database.execute(sql: "PRAGMA foreign_keys = ON")
                    return result
                } catch {
                    try database.execute(sql: "PRAGMA foreign_keys = ON")
                    throw error
                }
            }
        }
    }

    private func write<Result>(
        by who: PersonText, _ now: Register.Now, in database: Database,
        _ work: (Writing) throws -> (Result, Database.TransactionCompletion)
    ) throws -> Result {
        var result: Result?
        try database.inTransaction(.immediate) {
            try Journal.checkEnd(in: database)
            let own = try String.fetchOne(database, sql: "SELECT rehearsal_day FROM \(schema.ownTable)")
            let author = Journal.Author(
                who: who, day: try KeptValue.day(ifAny: own) ?? now.today, at: now.instant)
            let (done, completion) = try work(
                Writing(
                    database: database, author: author,
                    journalNumber: try Journal.end(in: database)?.entries ?? 0, schema: schema))
            result = done
            return completion
        }
        guard let result else { throw KeptValue.Unreadable() }
        return result
    }

    /// Does something that cannot be done within a transaction.
    /// - Parameter waiting: whether another program that has the file is waited for.
    func outsideTransaction(waiting: Bool, _ work: (Database) throws -> Void) throws {
        guard !waiting else { return try queue.writeWithoutTransaction(work) }
        try patience.doNow { try queue.writeWithoutTransaction(work) }
    }

    /// Copies a register to a new file, whole, also while somebody is writing to it.
    /// - Throws: `AtomicFile.Problem` or `RegisterProblem`.
    func copy(to place: String) throws {
        let file = try AtomicFile(for: place)
        // What can fail now is the disk that takes the copy.
        try RegisterFile.reporting(place, schema) {
            let copy = try DatabaseQueue(
                path: file.path, configuration: RegisterFile.configurationAside)
            try queue.backup(to: copy)
            try copy.close()
        }
        try file.put()
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        // What is deleted is overwritten, and no file beside the register gets anything of it but its journal.
        configuration.prepareDatabase {
            try $0.execute(sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
        }
        return configuration
    }

    /// For a file that is put in its place when it is whole: it needs no journal on the disk, which would be left behind
    /// where the disk is full.
    private static var configurationAside: Configuration {
        var configuration = configuration
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA journal_mode = MEMORY") }
        return configuration
    }

    /// Turns what SQLite throws into what it means.
    private static func reporting<Result>(
        _ path: String, _ schema: Schema, _ work: () throws -> Result
    ) throws -> Result {
        do {
            return try work()
        } catch let error as DatabaseError {
            throw RegisterProblem(error, path: path)
        } catch let altered as Journal.Altered {
            throw RegisterProblem.altered(
                path: path, what: altered.message,
                isLA: schema.applicationID == Schema.authority.applicationID)
        } catch is KeptValue.Unreadable, is DecodingError, is RowDecodingError {
            throw RegisterProblem.corrupt(path: path)
        }
    }
}
