import Formats
import Foundation
import GRDB
import Register
import Samples

@testable import TargetSetting

/// A folder of its own with a register in it, which is played, opened by hand and harmed.
final class Workshop {
    let folder: URL
    let sample: Sample
    var path: String { folder.appending(path: "pru.sqlite").path }

    /// - Parameter sample: played to its end unless said otherwise.
    init(
        _ sample: Sample = .pru2010, played: Bool = true,
        in place: URL = FileManager.default.temporaryDirectory
    ) throws {
        self.sample = sample
        folder = place.appending(path: "pru-register-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        if played {
            try Workshop.bytes(of: sample).write(to: URL(filePath: path))
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        } else {
            try make()
        }
    }

    private func make() throws {
        let start = Register.Now(today: sample.steps[0].day, instant: "2010-11-15T09:00:00Z")
        try Register.create(
            at: path, for: sample.begun, keeping: sample.keptCycle, by: Sample.person, now: start)
    }

    private static let lock = NSLock()
    nonisolated(unsafe) private static var played: [String: (bytes: Data, set: TargetSet)] = [:]

    /// A sample's register and target set after the last step. It is played once, because every step is synced to the disk.
    private static func end(of sample: Sample) throws -> (bytes: Data, set: TargetSet) {
        try lock.withLock {
            if let known = played[sample.name] { return known }
            let workshop = try Workshop(sample, played: false)
            let register = try workshop.open()
            try sample.play(
                on: register.load,
                perform: { action, day in
                    _ = try register.perform(
                        action, by: Sample.person, now: .init(today: day, instant: "2010-11-15T10:00:00Z"))
                })
            let end = (try workshop.bytes, try sample.played)
            played[sample.name] = end
            return end
        }
    }

    private static func bytes(of sample: Sample) throws -> Data { try end(of: sample).bytes }

    /// What is in the sample's register after the last step.
    var whole: TargetSet { get throws { try Workshop.end(of: sample).set } }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func file(_ name: String) -> String { folder.appending(path: name).path }

    func open(_ path: String? = nil) throws -> Register { try Workshop.open(path ?? self.path) }

    static func open(_ path: String) throws -> Register {
        try Register(path: path) { try CycleFile(json: $0).cycle }
    }

    /// Does something by hand, as another program would.
    func byHand(_ statements: String...) throws {
        let database = try DatabaseQueue(path: path)
        try database.writeWithoutTransaction { database in
            for statement in statements { try database.execute(sql: statement) }
        }
        try database.close()
    }

    /// Makes an index lead to no row, as it stays when its own schema is put back.
    static func emptyIndex(_ name: String, in path: String) throws {
        func write(_ sql: String) throws {
            let database = try DatabaseQueue(path: path)
            try database.writeWithoutTransaction { try $0.execute(sql: sql) }
            try database.close()
        }
        try write(
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql || ' WHERE 0' WHERE name = '\(name)'"
        )
        try write("REINDEX \(name)")
        try write(
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ' WHERE 0', '') WHERE name = '\(name)'"
        )
    }

    /// Does something by hand where the tables take a value of any kind, and puts the schema back.
    func withoutKinds(_ statement: String) throws {
        func write(_ sql: String) throws {
            let database = try DatabaseQueue(path: path)
            try database.writeWithoutTransaction { try $0.execute(sql: sql) }
            try database.close()
        }
        let triggers = try DatabaseQueue(path: path).read {
            try Row.fetchAll($0, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
                .map { (name: $0[0] as String, sql: $0[1] as String) }
        }
        let tables = "name IN ('journal_pupil', 'journal_end', 'erased_pupil', 'pupil')"
        let kept = "CREATE TABLE kept AS SELECT name, sql FROM sqlite_schema WHERE \(tables)"
        try write(
            triggers.map { "DROP TRIGGER \"\($0.name)\";" }.joined() + kept + """
                ; PRAGMA writable_schema = ON; UPDATE sqlite_master
                SET sql = replace(replace(replace(sql, 'TEXT NOT', 'TEXT DEFAULT'), 'INTEGER NOT', 'INTEGER DEFAULT'), ') STRICT', ')') WHERE \(tables)
                """)
        try write("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; \(statement)")
        try write(
            """
            PRAGMA writable_schema = ON; UPDATE sqlite_master
            SET sql = (SELECT sql FROM kept WHERE kept.name = sqlite_master.name) WHERE \(tables)
            """)
        try write((["DROP TABLE kept"] + triggers.map(\.sql)).joined(separator: ";"))
    }

    func ask<Value: DatabaseValueConvertible>(_ type: Value.Type = Value.self, _ query: String) throws
        -> Value?
    {
        let database = try DatabaseQueue(path: path)
        defer { try? database.close() }
        return try database.read { try Value.fetchOne($0, sql: query) }
    }

    var bytes: Data { get throws { try Data(contentsOf: URL(filePath: path)) } }

    var problems: [String] { get throws { try open().verifyJournal().map(\.message) } }

    static let now = Register.Now(today: Sample.pru2010.steps[0].day, instant: "2010-11-15T11:00:00Z")
}

extension Sample {
    /// Nobody who is in a sample.
    static var newcomer: PupilDetails {
        var details = named("Newcomer", "Ash")
        details.reference = PersonText(kept: "N1")
        return details
    }

    var keptCycle: KeptCycle { get throws { KeptCycle(yaml: cycleText, json: try cycle.json) } }
}

extension TargetSet {
    /// All of it but the highest number given, which stays given.
    var said: TargetSet {
        var set = self
        set.roll.lastNumber = 0
        return set
    }
}
