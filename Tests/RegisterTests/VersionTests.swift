import Canonical
import Foundation
import GRDB
import Samples
import TargetSetting
import Testing

@testable import Register

/// A register that an earlier version of the program made.
@Suite struct VersionTests {
    /// The played register of a workshop, as an earlier version would have made it.
    private func make(ofVersion version: Int, _ workshop: Workshop) throws {
        let new = workshop.file("new.sqlite")
        try FileManager.default.moveItem(atPath: workshop.path, toPath: new)
        let database = try DatabaseQueue(path: workshop.path)
        try database.writeWithoutTransaction { database in
            try database.execute(sql: VersionTests.schema(version))
            try database.execute(sql: "ATTACH ? AS new", arguments: [new])
            let tables = try String.fetchAll(
                database, sql: "SELECT name FROM main.sqlite_master WHERE type = 'table' ORDER BY rowid")
            try database.execute(sql: "BEGIN")
            for table in tables where !table.hasPrefix("journal") {
                try database.execute(sql: "INSERT INTO main.\"\(table)\" SELECT * FROM new.\"\(table)\"")
            }
            try writeJournal(to: database)
            try database.execute(sql: "COMMIT; DETACH new")
        }
        try database.close()
        try FileManager.default.removeItem(atPath: new)
    }

    /// Earlier versions had no key, so their journals know of none.
    private func writeJournal(to database: Database) throws {
        for row in try Journal.EntryRow.fetchAll(database, sql: "SELECT * FROM new.journal ORDER BY number") {
            let payload = try JSONDecoder().decode(Journal.Payload.self, from: Data(row.payload.utf8))
            _ = try Journal.append(
                .init(
                    summary: payload.summary, changes: payload.changes.filter { $0.table != "signing_key" }),
                by: PersonText(kept: row.who), on: try #require(Day(row.day)), at: row.at, in: database)
        }
    }

    private static func schema(_ version: Int) throws -> String {
        try String(
            contentsOf: Sample.checkout.appending(path: "Tests/Versions/version-\(version).sql"),
            encoding: .utf8)
    }

    private func version(of workshop: Workshop) throws -> Int? {
        try workshop.ask(Int.self, "PRAGMA user_version")
    }

    @Test(
        "A register of an earlier version is read and verified as it is, and nothing in it is changed by that",
        arguments: [1, 2])
    func read(_ earlier: Int) throws {
        let workshop = try Workshop()
        try make(ofVersion: earlier, workshop)
        let before = try workshop.bytes
        #expect(try version(of: workshop) == earlier)
        #expect(try workshop.open().publicKey() == nil)
        #expect(try workshop.open().load() == workshop.whole)
        #expect(try workshop.open().journal().count > 10)
        #expect(try workshop.problems == [])
        #expect(throws: Refusal.self) {
            try workshop.open().perform(.removePupil("1"), by: Sample.person, now: Workshop.now)
        }
        #expect(try workshop.bytes == before)
    }

    @Test(
        "The first thing that is done in a register of an earlier version makes it one of this, which has a key and verifies",
        arguments: [1, 2])
    func broughtUp(_ earlier: Int) throws {
        let workshop = try Workshop()
        try make(ofVersion: earlier, workshop)
        let register = try workshop.open()
        _ = try register.perform(.addPupil(Sample.robin), by: Sample.person, now: Workshop.now)
        #expect(try version(of: workshop) == 3)
        let key = try #require(try register.publicKey())
        #expect(try register.load().roll.pupils.map(\.details) == [Sample.robin])
        #expect(try register.load().signOffs == workshop.whole.signOffs)
        #expect(try workshop.problems == [])
        _ = try register.perform(.erase([1]), by: Sample.person, now: Workshop.now)
        #expect(try workshop.problems == [])
        #expect(try register.publicKey() == key)
        #expect(try register.signingKey(by: Sample.person, now: Workshop.now).publicKey == key)
    }

    @Test(
        "A register of an earlier version that exports first gets its key with that, and the journal says so")
    func keyForExport() throws {
        let workshop = try Workshop()
        try make(ofVersion: 2, workshop)
        let register = try workshop.open()
        let key = try register.signingKey(by: Sample.person, now: Workshop.now)
        #expect(try register.publicKey() == key.publicKey)
        #expect(
            try register.journal().last?.summary
                == "Made a key that signs what is exported, fingerprint \(key.publicKey.fingerprint).")
        #expect(try workshop.problems == [])
        #expect(try register.load() == workshop.whole)
    }

    @Test("A guard taken away from a register of version 1 is found")
    func harmed() throws {
        let workshop = try Workshop()
        try make(ofVersion: 1, workshop)
        try workshop.byHand("DROP TRIGGER journal_is_not_altered")
        #expect(
            try workshop.problems == ["The register's trigger journal_is_not_altered is not as pru makes it."]
        )
    }

    @Test("What an earlier version had is in schema.sql as it was", arguments: [(1, 30), (2, 50)])
    func nothingAltered(_ version: Int, _ atLeast: Int) throws {
        let file = try String(contentsOf: Sample.checkout.appending(path: "schema.sql"), encoding: .utf8)
        let old = try DatabaseQueue().write { database in
            try database.execute(sql: VersionTests.schema(version))
            return try String.fetchAll(database, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
        }
        #expect(old.count >= atLeast, "\(old.count)")
        for statement in old { #expect(file.contains(statement), "altered: \(statement.prefix(60))") }
    }
}
