import Formats
import Foundation
import GRDB
import Samples
import TargetSetting
import Testing

@testable import Register

/// What a later version may do to the tables, shown by a step that no version has.
@Suite struct MigrationTests {
    /// Makes a table anew that another refers to, alters and makes anew tables of pupils, with a guard.
    private static let madeUp = """
        CREATE TABLE new_group (
            key_stage TEXT PRIMARY KEY,
            pupils    INTEGER NOT NULL CHECK (pupils BETWEEN 0 AND 200000),
            counted   TEXT NOT NULL DEFAULT 'typed' CHECK (counted IN ('typed', 'roll'))
        ) STRICT, WITHOUT ROWID;
        INSERT INTO new_group SELECT key_stage, pupils, 'roll' FROM "group";
        DROP TABLE "group";
        ALTER TABLE new_group RENAME TO "group";
        CREATE TRIGGER group_stays_counted BEFORE UPDATE ON "group" WHEN NEW.counted IS NOT OLD.counted
        BEGIN SELECT RAISE(ABORT, 'how a group was counted stays'); END;
        ALTER TABLE attainment ADD COLUMN moderated INTEGER NOT NULL DEFAULT 0;
        CREATE TABLE new_pupil AS SELECT * FROM pupil WHERE false;
        DROP TABLE new_pupil;
        ALTER TABLE pupil RENAME COLUMN upn TO upn_now;
        ALTER TABLE pupil RENAME COLUMN upn_now TO upn;
        ALTER TABLE pupil ADD COLUMN house TEXT;
        """

    private static let next = Schema(
        applicationID: Schema.unit.applicationID, ownTable: Schema.unit.ownTable,
        version: Schema.unit.version + 1
    ) { Schema.unit.steps + [madeUp] }

    private func open(_ workshop: Workshop) throws -> Register {
        try Register(path: workshop.path, schema: MigrationTests.next) { try CycleFile(json: $0).cycle }
    }

    private static let step = Action.setAbsence(measure: nil, rate: Percentage(tenths: 210), explanation: nil)

    @Test("A register of an earlier version is read and verified as it is, and no byte of it changes")
    func read() throws {
        let workshop = try Workshop()
        let before = try workshop.bytes
        #expect(try open(workshop).load() == workshop.whole)
        #expect(try open(workshop).verifyJournal() == [])
        #expect(try open(workshop).journal().count == workshop.open().journal().count)
        #expect(throws: Refusal.self) {
            try open(workshop).perform(.removePupil("1"), by: Sample.person, now: Workshop.now)
        }
        #expect(try workshop.bytes == before)
    }

    @Test(
        "A register that was altered by hand is brought to no other version",
        arguments: ["UPDATE planned_action SET what = 'x'", "UPDATE journal_end SET seal = NULL"])
    func alteredByHand(_ harm: String) throws {
        let workshop = try Workshop()
        try workshop.byHand(harm)
        let before = try workshop.bytes
        #expect {
            try open(workshop).perform(MigrationTests.step, by: Sample.person, now: Workshop.now)
        } throws: {
            if case .altered? = $0 as? RegisterProblem { true } else { false }
        }
        #expect(try workshop.bytes == before)
    }

    @Test(
        "With the first thing that is done in it, its tables are altered, and it holds and verifies as before"
    )
    func altered() throws {
        let workshop = try Workshop()
        let register = try open(workshop)
        let seen = try register.look()
        _ = try register.perform(
            MigrationTests.step, by: Sample.person, now: Workshop.now, ifAt: seen.journalNumber)
        #expect(try register.verifyJournal() == [])
        #expect(
            try register.journal().suffix(2).first?.summary
                == "The register was brought from version \(Schema.unit.version) to \(MigrationTests.next.version)."
        )
        #expect(try workshop.ask(Int.self, "PRAGMA user_version") == MigrationTests.next.version)
        #expect(
            try workshop.ask(String.self, "SELECT counted FROM \"group\" WHERE key_stage = 'ks2'") == "roll")
        let after = try open(workshop).load()
        #expect(after.absenceTargets["overall"]?.rate == Percentage(tenths: 210))
        #expect(after.groups == seen.targetSet.groups)
        #expect(after.signOffs == seen.targetSet.signOffs)
        #expect(after.revisions == seen.targetSet.revisions)
        #expect(throws: RegisterProblem.newer(path: workshop.path, version: MigrationTests.next.version)) {
            try workshop.open()
        }
    }

    @Test("What was done in an earlier version is not undone, and what is done after it is")
    func undone() throws {
        let workshop = try Workshop(played: false)
        let group = Action.setGroup(keyStage: "ks2", pupils: 8)
        _ = try workshop.open().perform(group, by: Sample.person, now: Workshop.now)
        let before = try workshop.bytes
        let refusal = #expect(throws: Refusal.self) {
            try open(workshop).undo(by: Sample.person, now: Workshop.now)
        }
        #expect(refusal?.facts["is"] == .text("earlier-version"))
        #expect(try workshop.bytes == before)
        let register = try open(workshop)
        _ = try register.perform(MigrationTests.step, by: Sample.person, now: Workshop.now)
        _ = try register.undo(by: Sample.person, now: Workshop.now)
        #expect(try register.load().groups == ["ks2": 8])
        #expect(try register.load().absenceTargets.isEmpty)
        #expect(try register.verifyJournal() == [])
        _ = try register.undo(by: Sample.person, now: Workshop.now)
        #expect(try register.load().absenceTargets["overall"]?.rate == Percentage(tenths: 210))
    }

    @Test("Pupils' tables are altered with what is in them, and who is erased then is gone")
    func pupils() throws {
        let workshop = try Workshop(.pupils)
        let before = try workshop.open().load()
        let register = try open(workshop)
        _ = try register.perform(.addPupil(Sample.newcomer), by: Sample.person, now: Workshop.now)
        #expect(try register.verifyJournal() == [])
        #expect(try open(workshop).load().roll.pupils.dropLast() == before.roll.pupils[...])
        _ = try register.perform(.erase([1]), by: Sample.person, now: Workshop.now)
        #expect(try open(workshop).verifyJournal() == [])
        #expect(try workshop.ask(Int.self, "SELECT count(*) FROM journal_pupil WHERE pupil = 1") == 0)
    }

    @Test(
        "After it the references, the guards and the journal hold",
        arguments: [
            ("DELETE FROM \"group\" WHERE key_stage = 'ks2'", "FOREIGN KEY"),
            ("UPDATE \"group\" SET counted = 'typed'", "stays"),
            ("INSERT INTO zero_rating VALUES ('ks1', 'why')", "not zero-rated"),
            ("UPDATE \"group\" SET pupils = 200001", "CHECK"),
        ])
    func guarded(_ statement: String, _ why: String) throws {
        let workshop = try Workshop()
        _ = try open(workshop).perform(MigrationTests.step, by: Sample.person, now: Workshop.now)
        let error = #expect(throws: DatabaseError.self) { try workshop.byHand(statement) }
        #expect(error?.message?.contains(why) == true, "SQLite says: \(error?.message ?? "nothing")")
        try workshop.byHand("UPDATE \"group\" SET pupils = pupils + 1 WHERE key_stage = 'ks2'")
        #expect(
            try open(workshop).verifyJournal().map(\.message) == [
                "The register's ‘group ks2’ is not what the journal says."
            ])
    }

    @Test("A step that would leave a reference without what it refers to is not taken, nor anything with it")
    func brokenStep() throws {
        let workshop = try Workshop()
        let before = try workshop.bytes
        let schema = Schema(
            applicationID: Schema.unit.applicationID, ownTable: Schema.unit.ownTable,
            version: Schema.unit.version + 1
        ) { Schema.unit.steps + ["DELETE FROM \"group\" WHERE key_stage = 'ks2'"] }
        let register = try Register(path: workshop.path, schema: schema) { try CycleFile(json: $0).cycle }
        #expect(throws: RegisterProblem.self) {
            try register.perform(MigrationTests.step, by: Sample.person, now: Workshop.now)
        }
        #expect(try workshop.bytes == before)
    }
}
