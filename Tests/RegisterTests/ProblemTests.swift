import Foundation
import GRDB
import Samples
import TargetSetting
import Testing

@testable import Register

/// What stands where a register should be, and what is said of it.
@Suite struct ProblemTests {
    /// Opens what is there and does something in it.
    private func use(_ path: String) throws {
        let register = try Workshop.open(path)
        _ = try register.load()
        _ = try register.perform(.setGroup(keyStage: "ks2", pupils: 8), by: Sample.person, now: Workshop.now)
        _ = try register.verifyJournal()
    }

    @Test("No file is a missing register, and none is made")
    func missing() throws {
        let workshop = try Workshop(played: false)
        let path = workshop.file("none.sqlite")
        #expect(throws: RegisterProblem.missing(path: path)) { try use(path) }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test(
        "A file that is not a register is foreign, and is left as it is",
        arguments: [
            "", "some text\n",
            String(repeating: "SQLite or not, a longer text than a page's header. ", count: 200),
        ])
    func foreignText(_ text: String) throws {
        let workshop = try Workshop(played: false)
        let path = workshop.file("notes.txt")
        try Data(text.utf8).write(to: URL(filePath: path))
        #expect(throws: RegisterProblem.foreign(path: path)) { try use(path) }
        #expect(try Data(contentsOf: URL(filePath: path)) == Data(text.utf8))
    }

    @Test("Another program's SQLite file is foreign")
    func foreignDatabase() throws {
        let workshop = try Workshop(played: false)
        let path = workshop.file("other.sqlite")
        let other = try DatabaseQueue(path: path)
        try other.write { try $0.execute(sql: "CREATE TABLE figure (measure TEXT)") }
        try other.close()
        #expect(throws: RegisterProblem.foreign(path: path)) { try use(path) }
    }

    @Test("A folder cannot be opened as a register")
    func folder() throws {
        let workshop = try Workshop(played: false)
        let path = workshop.folder.path
        #expect(throws: RegisterProblem.unreachable(path: path, why: "it is a folder")) { try use(path) }
    }

    @Test("A register of a later version is not touched")
    func newer() throws {
        let workshop = try Workshop(played: false)
        try workshop.byHand("PRAGMA user_version = 8")
        #expect(throws: RegisterProblem.newer(path: workshop.path, version: 8)) { try use(workshop.path) }
    }

    @Test(
        "A register from before the first release is refused, and is left as it is",
        arguments: [0x5052_5531, 0x5052_554C])
    func beforeRelease(_ application: Int) throws {
        let workshop = try Workshop(played: false)
        try workshop.byHand("PRAGMA application_id = \(application)")
        let before = try workshop.bytes
        #expect(throws: RegisterProblem.beforeRelease(path: workshop.path)) { try use(workshop.path) }
        #expect(try workshop.bytes == before)
    }

    /// Where SQLite finds that it must not write. (The file that it has open is no longer the one at its path; permissions do
    /// not bind the superuser, who may be running the tests.)
    @Test("A register that cannot be written is read-only")
    func readOnly() throws {
        let workshop = try Workshop(played: false)
        let register = try workshop.open()
        try FileManager.default.moveItem(atPath: workshop.path, toPath: workshop.file("moved.sqlite"))
        #expect(throws: RegisterProblem.readOnly(path: workshop.path)) {
            try register.perform(.setGroup(keyStage: "ks2", pupils: 8), by: Sample.person, now: Workshop.now)
        }
        #expect(try workshop.open(workshop.file("moved.sqlite")).load() == workshop.sample.begun)
    }

    @Test(
        "A file that its permissions keep from being written is read-only, and can be read",
        .enabled(if: geteuid() != 0, "permissions do not bind the superuser"))
    func readOnlyByPermission() throws {
        let workshop = try Workshop(played: false)
        try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: workshop.path)
        #expect(throws: RegisterProblem.readOnly(path: workshop.path)) { try use(workshop.path) }
        #expect(try workshop.open().load() == workshop.sample.begun)
    }

    @Test("A register that another program holds for longer than one waits is in use")
    func locked() throws {
        let workshop = try Workshop(played: false)
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: workshop.path, configuration: configuration)
        try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN EXCLUSIVE") }
        #expect(throws: RegisterProblem.locked(path: workshop.path)) { try use(workshop.path) }
        try other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        try use(workshop.path)
    }

    @Test("A register whose pages were overwritten is damaged")
    func corrupt() throws {
        let workshop = try Workshop()
        var bytes = try workshop.bytes
        for index in stride(from: 4096, to: bytes.count, by: 7) { bytes[index] = 0xA5 }
        try bytes.write(to: URL(filePath: workshop.path))
        #expect(throws: RegisterProblem.corrupt(path: workshop.path)) { try use(workshop.path) }
    }

    @Test("A register that is cut off is damaged")
    func cutOff() throws {
        let workshop = try Workshop()
        let bytes = try workshop.bytes
        try bytes.prefix(bytes.count / 2).write(to: URL(filePath: workshop.path))
        #expect(throws: RegisterProblem.corrupt(path: workshop.path)) { try use(workshop.path) }
    }

    /// Values that no `pru` writes: found, and nothing ends the program.
    @Test(
        "A value that cannot be read is damage",
        arguments: [
            "UPDATE last_change SET day = 'soon'", "UPDATE last_change SET part = 'x' WHERE part = 'absence'",
            "UPDATE planned_action SET by_day = '2010-02-31'", "UPDATE proposal SET snapshot = '[]'",
            "UPDATE proposal SET snapshot = '{\"x\":[]}'", "UPDATE note SET day = ''",
            "DROP TRIGGER register_is_one; DELETE FROM register",
            "DROP TRIGGER sign_off_is_not_altered; UPDATE sign_off SET acceptances = '{}'",
        ])
    func unreadable(_ sql: String) throws {
        let workshop = try Workshop()
        try workshop.byHand(sql)
        #expect(throws: RegisterProblem.corrupt(path: workshop.path)) { try workshop.open().load() }
    }

    @Test(
        "What SQLite says means what it means for a person",
        arguments: [
            (ResultCode.SQLITE_BUSY, "is in use by another program"),
            (.SQLITE_LOCKED, "is in use by another program"),
            (.SQLITE_READONLY, "read-only"), (.SQLITE_PERM, "read-only"), (.SQLITE_CORRUPT, "is damaged"),
            (.SQLITE_NOTADB, "is not a register of pru"), (.SQLITE_FULL, "is full"),
            (.SQLITE_IOERR_WRITE, "is full"), (.SQLITE_IOERR_FSYNC, "is full"),
            (.SQLITE_IOERR_TRUNCATE, "is full"),
            (.SQLITE_IOERR_READ, "the disk does not answer"), (.SQLITE_CANTOPEN, "cannot be reached"),
            (.SQLITE_CONSTRAINT, "Nothing was changed"), (.SQLITE_ERROR, "is damaged"),
        ])
    func meaning(_ code: ResultCode, _ sentence: String) {
        let problem = RegisterProblem(DatabaseError(resultCode: code), path: "/here/pru.sqlite")
        #expect(problem.message.contains(sentence), "\(problem.message)")
    }

    static let problems: [RegisterProblem] = [
        .missing(path: "P"), .missingLA(path: "P"), .ofUnit(path: "P"), .ofLA(path: "P"),
        .altered(path: "P", what: "Entry 3 was altered.", isLA: false), .alreadyThere(path: "P"),
        .foreign(path: "P"),
        .newer(path: "P", version: 2),
        .beforeRelease(path: "P"), .changedMeanwhile(path: "P"), .changedMeanwhile(path: "P", isLA: true),
        .readOnly(path: "P"), .locked(path: "P"), .corrupt(path: "P"), .full(path: "P"),
        .unreachable(path: "P", why: "it is not there"), .constraint(path: "P", why: "a rule"),
        .notSwept(path: "P"),
    ]

    @Test("Every problem names the file in a sentence without the words of machines", arguments: problems)
    func sentence(_ problem: RegisterProblem) {
        let message = problem.message
        #expect(message.contains("P"))
        #expect(message.last == ".", "no end: \(message)")
        #expect(!message.contains("pru ") && !message.contains("--"), "names a command: \(message)")
        for word in ["SQLITE", "SQLite", "error", "invalid", "please", "sorry", "oops"] {
            #expect(!message.lowercased().contains(word.lowercased()), "says \(word)")
        }
    }
}
