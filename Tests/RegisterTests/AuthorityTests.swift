import Canonical
import Formats
import Foundation
import GRDB
import LocalAuthority
import Register
import Samples
import TargetSetting
import Testing

/// An LA's register with what the units of the samples sent.
private final class Signatory {
    let folder: URL
    var path: String { folder.appending(path: "la.sqlite").path }
    let now = Register.Now(today: Signatory.day, instant: "2010-12-16T09:00:00Z")
    private static let day = Day("2010-12-16") ?? Sample.pru2010.steps[0].day

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "pru-la-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let text = try ShippedCycles.text(of: "2010-autumn-pru")
        let list = Data("DfE,Unit\n926/1101,Alder\n926/1102,Birch\n926/1103,Cedar\n926/1105,Oak\n".utf8)
        let cycle = try CycleFile(yaml: text).cycle
        try AuthorityRegister.create(
            at: path, named: PersonText(kept: "Norfolk"), cycle: cycle, cycleText: text,
            units: UnitsFile(Array(list), for: cycle).units, rehearsalDay: now.today, by: Sample.person,
            now: now)
        let register = try open()
        let known = KnownCycle(try CycleFile(yaml: text))
        let intake = Intake(
            under: register.terms, knowing: known,
            listed: Set(try register.units().map(\.unit.dfe)), received: now.today)
        let batch =
            Sample.post.map { intake.look(at: $0.file.bytes, named: $0.name) }
            + [intake.look(at: Data("{\"cut\":".utf8), named: "cut.json")]
        _ = try register.receive(batch, received: now.today, by: Sample.person, now: now)
        _ = try register.decide(
            .accept(comment: nil), about: DfENumber("926/1101"), by: Sample.person, now: now)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func open() throws -> AuthorityRegister {
        try AuthorityRegister(path: path) { text in
            let file = try CycleFile(yaml: text)
            return (file.cycle, try file.digest)
        }
    }

    func byHand(_ statement: String) throws {
        let database = try DatabaseQueue(path: path)
        try database.writeWithoutTransaction { try $0.execute(sql: statement) }
        try database.close()
    }
}

@Suite("The LA's register keeps what came as it came")
struct AuthorityTests {
    @Test("What came and was decided is found again, and its file byte for byte")
    func found() throws {
        let signatory = try Signatory()
        let register = try signatory.open()
        #expect(try register.verifyJournal() == [])
        let records = try register.records()
        #expect(records.map(\.state) == [.accepted, .received, .received, .received])
        let known = KnownCycle(try CycleFile(yaml: register.cycleText))
        for posted in Sample.post {
            let document = try #require(
                try register.documents(of: [posted.file.digest])[posted.file.digest])
            #expect(SubmissionFile.bytes(from: document, knowing: known) == posted.file.bytes)
            #expect(Submission(kept: document, knowing: known)?.revision == posted.file.submission.revision)
        }
    }

    @Test("The file can be read by its owner alone")
    func isPrivate() throws {
        let signatory = try Signatory()
        let mode = try FileManager.default.attributesOfItem(atPath: signatory.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test("The secret stands in its own table and nowhere else")
    func secret() throws {
        let signatory = try Signatory()
        let database = try DatabaseQueue(path: signatory.path)
        let (secret, journal) = try database.read { database in
            (
                try String.fetchOne(database, sql: "SELECT secret FROM signing_key"),
                try String.fetchAll(database, sql: "SELECT payload FROM journal")
            )
        }
        let key = try #require(secret)
        #expect(!journal.contains { $0.contains(key) })
        #expect(try signatory.open().publicKey() == SigningKey(kept: key)?.publicKey)
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
        let signatory = try Signatory()
        #expect(throws: DatabaseError.self) { try signatory.byHand(statement) }
        #expect(try signatory.open().verifyJournal() == [])
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
        let signatory = try Signatory()
        let database = try DatabaseQueue(path: signatory.path)
        let sql = try database.read {
            try String.fetchOne($0, sql: "SELECT sql FROM sqlite_master WHERE name = ?", arguments: [trigger])
        }
        try database.close()
        try signatory.byHand(
            "PRAGMA foreign_keys = OFF; DROP TRIGGER \(trigger); \(statement); \(try #require(sql))")
        #expect(try !signatory.open().verifyJournal().isEmpty)
    }

    @Test("A unit's register is not an LA's, nor the other way round")
    func kinds() throws {
        let signatory = try Signatory()
        #expect(throws: RegisterProblem.ofLA(path: signatory.path)) { try Workshop.open(signatory.path) }
        let workshop = try Workshop()
        #expect(throws: RegisterProblem.ofUnit(path: workshop.path)) {
            try AuthorityRegister(path: workshop.path) { text in (try CycleFile(yaml: text).cycle, "") }
        }
    }

    @Test("The schema that people read is the one in the program")
    func schema() throws {
        let signatory = try Signatory()
        let file = Sample.checkout.appending(path: "schema-la.sql")
        let database = try DatabaseQueue()
        try database.writeWithoutTransaction {
            try $0.execute(sql: String(contentsOf: file, encoding: .utf8))
        }
        func objects(_ queue: DatabaseQueue) throws -> [String] {
            try queue.read {
                try String.fetchAll($0, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
            }
        }
        #expect(try objects(database) == objects(DatabaseQueue(path: signatory.path)))
    }
}
