import FoundationEssentials
import GRDB

/// The SQLite file of a register: how each kind is made, opened and copied, and what it means when that fails.
enum RegisterFile {
    /// A unit's own.
    case unit
    /// The LA's, of many units.
    case authority

    /// The `application_id` of its schema.
    private var applicationID: Int {
        switch self {
        case .unit: 0x5052_5531
        case .authority: 0x5052_554C
        }
    }

    var schema: String {
        let bytes =
            switch self {
            case .unit: PackageResources.schema_sql
            case .authority: PackageResources.schema_la_sql
            }
        return String(decoding: bytes, as: UTF8.self)
    }

    private var currentVersion: Int {
        switch self {
        case .unit: Version.current
        case .authority: 1
        }
    }

    /// Makes a register with what is written at once. The file appears whole or not at all, and never replaces another.
    /// - Throws: `RegisterProblem` or `AtomicFile.Problem`.
    func create(at path: String, writing: (Database) throws -> Void) throws {
        // SQLite would take what an earlier register left behind for the new one's.
        let journal = "\(path)-journal"
        guard !FileManager.default.fileExists(atPath: journal) else {
            throw RegisterProblem.alreadyThere(path: journal)
        }
        do {
            let file = try AtomicFile(for: path)
            try RegisterFile.reporting(path) {
                let database = try DatabaseQueue(
                    path: file.path, configuration: RegisterFile.configurationAside)
                try database.write { database in
                    try database.execute(sql: schema)
                    try writing(database)
                }
                try database.close()
            }
            try file.put()
        } catch AtomicFile.Problem.alreadyThere(let path) {
            throw RegisterProblem.alreadyThere(path: path)
        }
    }

    /// - Throws: `RegisterProblem`.
    func open(_ path: String) throws -> DatabaseQueue {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw self == .unit ? RegisterProblem.missing(path: path) : .missingLA(path: path)
        }
        guard !isFolder else { throw RegisterProblem.unreachable(path: path, why: "it is a folder") }
        return try RegisterFile.reporting(path) {
            let database = try DatabaseQueue(path: path, configuration: RegisterFile.configuration)
            let (application, version) = try database.read { database in
                (
                    try Int.fetchOne(database, sql: "PRAGMA application_id"),
                    try Version.of(database)
                )
            }
            switch (application, self) {
            case (applicationID, _): break
            case (RegisterFile.unit.applicationID, .authority): throw RegisterProblem.ofUnit(path: path)
            case (RegisterFile.authority.applicationID, .unit): throw RegisterProblem.ofLA(path: path)
            default: throw RegisterProblem.foreign(path: path)
            }
            guard version <= currentVersion else {
                throw RegisterProblem.newer(path: path, version: version)
            }
            return database
        }
    }

    /// Copies a register to a new file, whole, also while somebody is writing to it.
    /// - Throws: `AtomicFile.Problem` or `RegisterProblem`.
    static func copy(_ database: DatabaseQueue, to place: String) throws {
        let file = try AtomicFile(for: place)
        // What can fail now is the disk that takes the copy.
        try reporting(place) {
            let copy = try DatabaseQueue(path: file.path, configuration: configurationAside)
            try database.backup(to: copy)
            try copy.close()
        }
        try file.put()
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
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
    static func reporting<Result>(_ path: String, _ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch let error as DatabaseError {
            throw RegisterProblem(error, path: path)
        } catch is KeptValue.Unreadable, is DecodingError, is RowDecodingError {
            throw RegisterProblem.corrupt(path: path)
        }
    }
}
