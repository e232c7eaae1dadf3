import Foundation
import GRDB
import Register
import Samples
import TargetSetting
import Testing

/// A register that an earlier version of the program made.
@Suite struct VersionTests {
    /// The played register of a workshop, as version 1 would have made it.
    private func makeOfVersion1(_ workshop: Workshop) throws {
        let schema = try String(
            contentsOf: Sample.checkout.appending(path: "Tests/Versions/version-1.sql"), encoding: .utf8)
        let new = workshop.file("new.sqlite")
        try FileManager.default.moveItem(atPath: workshop.path, toPath: new)
        let database = try DatabaseQueue(path: workshop.path)
        try database.writeWithoutTransaction { database in
            try database.execute(sql: schema)
            try database.execute(sql: "ATTACH ? AS new", arguments: [new])
            let tables = try String.fetchAll(
                database, sql: "SELECT name FROM main.sqlite_master WHERE type = 'table' ORDER BY rowid")
            try database.execute(sql: "BEGIN")
            for table in tables {
                try database.execute(sql: "INSERT INTO main.\"\(table)\" SELECT * FROM new.\"\(table)\"")
            }
            try database.execute(sql: "COMMIT; DETACH new")
        }
        try database.close()
        try FileManager.default.removeItem(atPath: new)
    }

    private func version(of workshop: Workshop) throws -> Int? {
        try workshop.ask(Int.self, "PRAGMA user_version")
    }

    @Test("A register of version 1 is read and verified as it is, and nothing in it is changed by that")
    func read() throws {
        let workshop = try Workshop()
        try makeOfVersion1(workshop)
        let before = try workshop.bytes
        #expect(try version(of: workshop) == 1)
        #expect(try workshop.open().load() == workshop.whole)
        #expect(try workshop.open().journal().count > 10)
        #expect(try workshop.problems == [])
        #expect(throws: Refusal.self) {
            try workshop.open().perform(.removePupil("1"), by: Sample.person, now: Workshop.now)
        }
        #expect(try workshop.bytes == before)
    }

    @Test("The first thing that is done in a register of version 1 makes it one of version 2, which verifies")
    func broughtUp() throws {
        let workshop = try Workshop()
        try makeOfVersion1(workshop)
        let register = try workshop.open()
        _ = try register.perform(.addPupil(Sample.robin), by: Sample.person, now: Workshop.now)
        #expect(try version(of: workshop) == 2)
        #expect(try register.load().roll.pupils.map(\.details) == [Sample.robin])
        #expect(try register.load().signOffs == workshop.whole.signOffs)
        #expect(try workshop.problems == [])
        _ = try register.perform(.erase([1]), by: Sample.person, now: Workshop.now)
        #expect(try workshop.problems == [])
    }

    @Test("A guard taken away from a register of version 1 is found")
    func harmed() throws {
        let workshop = try Workshop()
        try makeOfVersion1(workshop)
        try workshop.byHand("DROP TRIGGER journal_is_not_altered")
        #expect(
            try workshop.problems == ["The register's trigger journal_is_not_altered is not as pru makes it."]
        )
    }

    @Test("What version 1 had is in schema.sql as it was")
    func nothingAltered() throws {
        let file = try String(contentsOf: Sample.checkout.appending(path: "schema.sql"), encoding: .utf8)
        let old = try DatabaseQueue().write { database in
            try database.execute(
                sql: String(
                    contentsOf: Sample.checkout.appending(path: "Tests/Versions/version-1.sql"),
                    encoding: .utf8))
            return try String.fetchAll(database, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
        }
        #expect(old.count >= 30)
        for statement in old { #expect(file.contains(statement), "altered: \(statement.prefix(60))") }
    }
}
