import Canonical
import Formats
import Foundation
import GRDB
import LocalAuthority
import Register
import Samples
import Spreadsheets
import TargetSetting
import Testing

@Suite("The LA's register keeps what came as it came")
struct AuthorityTests {
    @Test("What came and was decided is found again, and its file byte for byte")
    func found() throws {
        let office = try LAWorkshop()
        let register = try office.open()
        #expect(try register.verifyJournal() == [])
        let records = try register.records()
        #expect(records.map(\.state) == [.accepted, .received, .received, .received])
        let known = KnownCycle(try CycleFile(json: register.cycle.json))
        for posted in Sample.post {
            let document = try #require(
                try register.documents(of: [posted.file.digest])[posted.file.digest])
            #expect(SubmissionFile.bytes(from: document, knowing: known) == posted.file.bytes)
            #expect(Submission(kept: document, knowing: known)?.revision == posted.file.submission.revision)
        }
    }

    @Test("The file can be read by its owner alone")
    func isPrivate() throws {
        let office = try LAWorkshop()
        let mode = try FileManager.default.attributesOfItem(atPath: office.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test(
        "Nothing is decided, answered or signed on what was altered by hand",
        arguments: [
            "DROP TRIGGER arrival_is_not_altered; UPDATE arrival SET received_on = '2011-01-06'",
            "DROP TRIGGER decision_stays; DELETE FROM decision",
            "UPDATE journal_end SET seal = NULL",
        ])
    func alteredIsNotAnswered(_ harm: String) throws {
        let office = try LAWorkshop()
        let unit = try DfENumber("926/1102")
        let record = try #require(office.open().records().first { $0.unit.unit.dfe == unit })
        try office.byHand(harm)
        let before = try Data(contentsOf: URL(filePath: office.path))
        let register = try office.open()
        let isAltered = { (error: any Error) in
            if case .altered? = error as? RegisterProblem { true } else { false }
        }
        #expect(throws: RegisterProblem.self) { try register.signingKey() }
        #expect(
            performing: {
                _ = try register.decide(
                    .accept(comment: nil), about: unit, by: Sample.person, now: office.now)
            }, throws: isAltered)
        #expect(
            performing: {
                _ = try register.issue(
                    to: record, by: Sample.person, now: office.now, isCurrent: { _, _, _ in false },
                    write: { _, _, _, _, _ in throw LARefusal.notARehearsal })
            }, throws: isAltered)
        #expect(try Data(contentsOf: URL(filePath: office.path)) == before)
    }

    @Test(
        "Nothing is taken in, listed, moved or passed on where a schema or a text is not as it was made",
        arguments: [
            "CREATE TRIGGER mine AFTER INSERT ON journal BEGIN SELECT 1; END", "CREATE TABLE mine (one)",
            "CREATE VIEW mine AS SELECT * FROM unit",
            "UPDATE unit SET head = 'Jo' || char(0) || 'x' WHERE dfe = '926/1101'",
            "DROP TRIGGER decision_is_not_altered; UPDATE decision SET by = by || char(0) || 'x'",
            "DROP TRIGGER arrival_is_not_altered; UPDATE arrival SET file = file || char(0) || 'x'",
        ])
    func alteredTakesNothing(_ harm: String) throws {
        let office = try LAWorkshop()
        let register = try office.open()
        try office.byHand(harm)
        let before = try Data(contentsOf: URL(filePath: office.path))
        let line = try UnitsFile(Array("DfE,Unit\n926/1101,Alder House\n".utf8), for: register.terms.cycle)
            .lines
        let attempts: [() throws -> Void] = [
            {
                _ = try register.receive([], received: office.now.today, by: Sample.person, now: office.now)
            },
            {
                _ = try register.list(
                    line, clearing: [], takingNames: true, by: Sample.person, now: office.now)
            },
            {
                try register.moveToday(
                    to: office.now.today.adding(days: 1), by: Sample.person, now: office.now)
            },
            { _ = try register.leaving { _ in [] } }, { _ = try register.signingKey() },
        ]
        for attempt in attempts {
            #expect(
                performing: attempt,
                throws: {
                    if case .altered? = $0 as? RegisterProblem { true } else { false }
                })
        }
        #expect(try Data(contentsOf: URL(filePath: office.path)) == before)
    }

    @Test(
        "Nothing is decided, listed or published on what an index leaves out",
        arguments: ["arrival_of_unit", "decision_of_unit"])
    func indexLeavesOut(_ index: String) throws {
        let office = try LAWorkshop()
        let register = try office.open()
        try Workshop.emptyIndex(index, in: office.path)
        let attempts: [() throws -> Void] = [
            {
                _ = try register.decide(
                    .accept(comment: nil), about: DfENumber("926/1101"), by: Sample.person, now: office.now)
            },
            { _ = try register.leaving { _ in [] } },
        ]
        for attempt in attempts {
            #expect(throws: RegisterProblem.corrupt(path: office.path)) { try attempt() }
        }
    }

    @Test("What is to be done about an altered register is to look at it as what it is")
    func remedies() throws {
        let (office, workshop) = (try LAWorkshop(), try Workshop())
        let harm = "UPDATE journal_end SET seal = NULL"
        try office.byHand(harm)
        try workshop.byHand(harm)
        let ofLA = #expect(throws: RegisterProblem.self) { try office.open().signingKey() }
        #expect(ofLA?.remedies == [.la(.verifyLog), .useBackup])
        let ofUnit = #expect(throws: RegisterProblem.self) {
            _ = try workshop.open().perform(.propose, by: Sample.person, now: Workshop.now)
        }
        #expect(ofUnit?.remedies == [.verifyLog, .useBackup])
    }

    @Test("What breaks a rule of a table is altered, and not damaged")
    func brokenRule() throws {
        let office = try LAWorkshop()
        try office.byHand(
            "PRAGMA ignore_check_constraints = ON; UPDATE unit SET position = -1 WHERE dfe = '926/1101'")
        let problems = try office.open().verifyJournal()
        #expect(problems.contains { $0.message == "The register's table ‘unit’ has what it does not take." })
    }

    @Test("The secret stands in its own table and nowhere else")
    func secret() throws {
        let office = try LAWorkshop()
        let database = try DatabaseQueue(path: office.path)
        let (secret, journal) = try database.read { database in
            (
                try String.fetchOne(database, sql: "SELECT secret FROM signing_key"),
                try String.fetchAll(database, sql: "SELECT payload FROM journal")
            )
        }
        let key = try #require(secret)
        #expect(!journal.contains { $0.contains(key) })
        #expect(try office.open().publicKey() == SigningKey(kept: key)?.publicKey)
    }

    @Test(
        "What is kept cannot be altered, removed or replaced",
        arguments: [
            "UPDATE arrival SET received_on = '2010-12-17'", "DELETE FROM arrival",
            "INSERT OR REPLACE INTO arrival SELECT * FROM arrival",
            "UPDATE kept_apart SET reasons = '[\"x\"]'",
            "DELETE FROM kept_apart", "INSERT OR REPLACE INTO kept_apart SELECT * FROM kept_apart",
            "UPDATE decision SET day = '2010-12-17'", "DELETE FROM decision",
            "INSERT OR REPLACE INTO decision SELECT * FROM decision", "DELETE FROM unit",
            "DELETE FROM authority", "UPDATE authority SET name = 'Elsewhere'",
            "UPDATE authority SET rehearsal_day = NULL", "DELETE FROM signing_key",
            "UPDATE signing_key SET secret = lower(secret)", "DELETE FROM journal",
            "UPDATE journal SET who = 'x'",
        ])
    func refused(_ statement: String) throws {
        let office = try LAWorkshop()
        #expect(throws: DatabaseError.self) { try office.byHand(statement) }
        #expect(try office.open().verifyJournal() == [])
    }

    @Test(
        "What was done to it by hand, with the triggers taken away, is found",
        arguments: [
            ("arrival_is_not_altered", "UPDATE arrival SET received_on = '2010-12-17' WHERE number = 1"),
            ("arrival_is_not_altered", "UPDATE arrival SET document = x'7B7D' WHERE number = 1"),
            ("arrival_stays", "DELETE FROM arrival WHERE number = 1"),
            ("kept_apart_is_not_altered", "UPDATE kept_apart SET reasons = '[\"x\"]'"),
            ("decision_is_not_altered", "UPDATE decision SET by = 'somebody'"),
            ("decision_stays", "DELETE FROM decision"),
            ("unit_stays", "DELETE FROM unit WHERE dfe = '926/1105'"),
            (
                "signing_key_is_not_altered",
                "UPDATE signing_key SET secret = '\(String(repeating: "7", count: 64))'"
            ),
        ])
    func harmed(_ trigger: String, _ statement: String) throws {
        let office = try LAWorkshop()
        let database = try DatabaseQueue(path: office.path)
        let sql = try database.read {
            try String.fetchOne($0, sql: "SELECT sql FROM sqlite_master WHERE name = ?", arguments: [trigger])
        }
        try database.close()
        try office.byHand(
            "PRAGMA foreign_keys = OFF; DROP TRIGGER \(trigger); \(statement); \(try #require(sql))")
        #expect(try !office.open().verifyJournal().isEmpty)
    }

    @Test("A unit's register is not an LA's, nor the other way round")
    func kinds() throws {
        let office = try LAWorkshop()
        #expect(throws: RegisterProblem.ofLA(path: office.path)) { try Workshop.open(office.path) }
        let workshop = try Workshop()
        #expect(throws: RegisterProblem.ofUnit(path: workshop.path)) {
            try AuthorityRegister(path: workshop.path) { try CycleFile(json: $0).cycle }
        }
    }
}
