import Foundation
import Register
import Samples
import TargetSetting
import Testing

/// Whoever opens the file by hand and takes the triggers away is found out.
@Suite struct JournalTests {
    struct Harm: Sendable, CustomStringConvertible {
        let description: String
        let sql: [String]
        /// Part of one of the sentences that are to be said of it.
        let found: String

        init(_ description: String, _ sql: String..., found: String) {
            (self.description, self.sql, self.found) = (description, sql, found)
        }
    }

    private static let freed =
        "DROP TRIGGER journal_is_not_altered; DROP TRIGGER journal_is_not_shortened; DROP TRIGGER journal_is_only_added_to"

    static let harms = [
        Harm(
            "a changed summary", freed,
            "UPDATE journal SET payload = replace(payload, '7 pupils', '8 pupils') WHERE number = 3",
            found: "What entry 3 says was altered."),
        Harm(
            "a changed summary with its digest", freed,
            "UPDATE journal SET payload_digest = '\(String(repeating: "0", count: 64))' WHERE number = 3",
            found: "Entry 3 was altered."),
        Harm(
            "another person", freed, "UPDATE journal SET who = 'Nobody' WHERE number = 3",
            found: "Entry 3 was altered."),
        Harm(
            "another day", freed, "UPDATE journal SET day = '2010-11-14' WHERE number = 3",
            found: "Entry 3 was altered."),
        Harm(
            "another moment", freed, "UPDATE journal SET at = '2010-11-15T09:00:00Z' WHERE number = 3",
            found: "Entry 3 was altered."),
        Harm(
            "a changed digest", freed,
            "UPDATE journal SET digest = '\(String(repeating: "0", count: 64))' WHERE number = 3",
            found: "Entry 4 does not follow the entry before it."),
        Harm(
            "an entry removed", freed, "DELETE FROM journal WHERE number = 5",
            found: "Entry 5 is missing before entry 6."),
        Harm(
            "an entry removed and the rest moved up", freed, "DELETE FROM journal WHERE number = 5",
            "UPDATE journal SET number = number - 1 WHERE number > 5",
            found: "Entry 5 does not follow the entry before it."),
        Harm(
            "the first entry removed", freed, "DELETE FROM journal WHERE number = 1",
            found: "Entry 1 is missing"),
        Harm(
            "the last entry removed", freed,
            "DELETE FROM journal WHERE number = (SELECT max(number) FROM journal)",
            found: "The journal ends at entry"),
        Harm(
            "the last entry removed, and the end moved with it", freed,
            "DELETE FROM journal WHERE number = (SELECT max(number) FROM journal)",
            "UPDATE journal_end SET number = (SELECT max(number) FROM journal), digest = (SELECT digest FROM journal ORDER BY number DESC)",
            found: "is not what the journal says"),
        Harm(
            "the last entry changed and all its digests made anew, without the key", freed,
            "UPDATE journal SET digest = '\(String(repeating: "2", count: 64))' WHERE number = (SELECT max(number) FROM journal)",
            "UPDATE journal_end SET digest = '\(String(repeating: "2", count: 64))'",
            found: "The journal is not sealed with the register's key as it ends."),
        Harm(
            "the seal removed", "UPDATE journal_end SET seal = NULL", found: "The journal is not sealed"),
        Harm(
            "another seal", "UPDATE journal_end SET seal = '\(String(repeating: "0", count: 128))'",
            found: "The journal is not sealed"),
        Harm("every entry removed", freed, "DELETE FROM journal", found: "The journal ends at entry 0"),
        Harm("the end removed", "DELETE FROM journal_end", found: "there are 0 entries"),
        Harm(
            "an entry replaced by another", freed,
            "REPLACE INTO journal SELECT 5, day, at, who, payload, payload_digest, previous, '\(String(repeating: "1", count: 64))' FROM journal WHERE number = 4",
            found: "Entry 5 does not follow the entry before it."),
        Harm(
            "two entries that changed places", freed, "UPDATE journal SET number = 1000 WHERE number = 4",
            "UPDATE journal SET number = 4 WHERE number = 5",
            "UPDATE journal SET number = 5 WHERE number = 1000",
            found: "Entry 4 does not follow the entry before it."),
        Harm(
            "a payload that is no payload", freed, "UPDATE journal SET payload = '[]' WHERE number = 3",
            found: "cannot be read"),
        Harm(
            "a figure changed by hand", "UPDATE figure SET value = 1 WHERE measure = 'ks4-level2-em'",
            found: "‘figure ks4-level2-em’ is not what the journal says"),
        Harm("a figure removed by hand", "DELETE FROM figure", found: "‘figure ks4-maths-3lp’ is not"),
        Harm(
            "a figure added by hand", "INSERT INTO figure VALUES ('ks1-maths-l2', 'count', 0, 0)",
            found: "‘figure ks1-maths-l2’ is not"),
        Harm(
            "a group changed by hand", "UPDATE \"group\" SET pupils = 8 WHERE key_stage = 'ks2'",
            found: "‘group ks2’ is not"),
        Harm(
            "a reason changed by hand", "UPDATE zero_rating SET reason = 'x'",
            found: "‘zero_rating ks2’ is not"),
        Harm(
            "a source removed by hand", "UPDATE prior SET source = NULL",
            found: "‘prior overall actual-2008-09’ is not"),
        Harm(
            "an absence target changed by hand",
            "UPDATE absence_target SET rate = 1 WHERE measure = 'overall'",
            found: "‘absence_target overall’ is not"),
        Harm(
            "a planned action done by hand", "UPDATE planned_action SET done = 1",
            found: "‘planned_action 1’ is not"),
        Harm("a note changed by hand", "UPDATE note SET text = 'x'", found: "‘note absence-prior-unsourced"),
        Harm("the proposal removed by hand", "DELETE FROM proposal", found: "‘proposal 1’ is not"),
        Harm(
            "the last change moved by hand", "UPDATE last_change SET day = '2010-01-01'",
            found: "‘last_change absence’ is not"),
        Harm(
            "a sign-off withdrawn by hand",
            "UPDATE sign_off SET withdrawal_reason = 'x', withdrawn_by = 'y', withdrawn_on = '2010-12-13' WHERE number = 2",
            found: "‘sign_off 2’ is not"),
        Harm(
            "a policy changed by hand", "UPDATE absence_measure SET above = 'explain'",
            found: "‘absence_measure overall’ is not"),
        Harm(
            "another unit", "DROP TRIGGER register_stays", "UPDATE register SET unit = 'Other'",
            found: "‘register 1’ is not what the journal says"),
        Harm(
            "another document", "DROP TRIGGER submission_is_not_altered",
            "UPDATE submission SET document = ''",
            found: "‘submission 1’ is not"),
        Harm(
            "a text that goes on after its end", "UPDATE note SET text = text || char(0) || 'x'",
            found: "A text in the register's table ‘note’ goes on after its end."),
        Harm(
            "a guard taken away", "DROP TRIGGER sign_off_stays",
            found: "trigger sign_off_stays is not as it was made."),
        Harm(
            "a table added", "CREATE TABLE mine (x)", found: "table mine is not as it was made."),
    ]

    @Test(
        "Nobody signs, or takes a sign-off back, on a record or in a file that was changed by hand, and it stays as it is",
        arguments: [
            ("UPDATE figure SET value = 0", "is not what the journal says"),
            (
                "CREATE TRIGGER mine AFTER INSERT ON sign_off BEGIN UPDATE figure SET value = 0; END",
                "trigger mine is not as it was made"
            ),
            ("DROP TRIGGER sign_off_stays", "trigger sign_off_stays is not as it was made"),
        ])
    func alteredRecordIsNotSigned(_ harm: String, _ found: String) throws {
        let chair = Action.sign(
            .init(
                signatory: "chair", name: PersonText(kept: "Anne Elm"), day: nil, evidence: nil,
                recordedBy: nil,
                accepted: []))
        let withdrawal = Action.withdraw(signatory: "chair", reason: PersonText(kept: "too early"))
        for action in [chair, chair.meaning(PersonText(kept: "no relation")), withdrawal] {
            try expectRefused(action, after: harm, because: found)
        }
    }

    @Test(
        "What was changed by hand is not taken up in the journal by the next thing that is done with it",
        arguments: [
            (
                "UPDATE figure SET value = 1 WHERE measure = 'ks4-level2-em'",
                Action.setTarget(measure: "ks4-level2-em", entry: .count(3, of: nil)),
                "‘figure ks4-level2-em’ is not what the journal says"
            ),
            (
                "UPDATE absence_target SET rate = 1 WHERE measure = 'overall'",
                .clearAbsence(measure: "overall"),
                "‘absence_target overall’ is not what the journal says"
            ),
            (
                "UPDATE planned_action SET what = 'x'", .removePlannedAction(1),
                "‘planned_action 1’ is not what the journal says"
            ),
            // What follows from other rows.
            (
                "UPDATE absence_target SET rate = 120 WHERE measure = 'overall'", .propose,
                "‘absence_target overall’ is not what the journal says"
            ),
            (
                "UPDATE planned_action SET what = 'x'",
                .explain(
                    rule: "absence-prior-unsourced", subject: nil, text: PersonText(kept: "As last year")),
                "is not what the journal says"
            ),
            (
                "UPDATE planned_action SET what = 'x'",
                .setTarget(measure: "ks4-level2-em", entry: .count(3, of: nil)),
                "‘planned_action 1’ is not what the journal says"
            ),
            (
                "CREATE TRIGGER mine AFTER UPDATE ON figure BEGIN UPDATE absence_target SET rate = 0; END",
                .setTarget(measure: "ks4-level2-em", entry: .count(3, of: nil)),
                "trigger mine is not as it was made"
            ),
            // A row that was taken away, and would be made anew.
            (
                "DELETE FROM absence_target WHERE measure = 'overall'",
                .setAbsence(measure: nil, rate: Percentage(tenths: 210), explanation: nil),
                "‘absence_target overall’ is not what the journal says"
            ),
            // The day on which it is done.
            (
                "DROP TRIGGER register_stays; UPDATE register SET rehearsal_day = '2010-11-01'",
                .removePlannedAction(1),
                "‘register 1’ is not what the journal says"
            ),
            // The journal's end, which the next entry would be sealed after.
            (
                "ALTER TABLE journal_end DROP COLUMN seal", .removePlannedAction(1),
                "The journal is not sealed"
            ),
            ("UPDATE journal_end SET seal = NULL", .removePlannedAction(1), "The journal is not sealed"),
            (
                "UPDATE journal_end SET seal = substr(seal, 3) || substr(seal, 1, 2)",
                .removePlannedAction(1),
                "The journal is not sealed"
            ),
            (
                "\(JournalTests.freed); DELETE FROM journal WHERE number = (SELECT number FROM journal_end)",
                .removePlannedAction(1),
                "The journal's last entry is not the one that the register ended with."
            ),
            (
                """
                \(JournalTests.freed); DELETE FROM journal WHERE number = (SELECT number FROM journal_end);
                UPDATE journal_end SET (number, digest) = (SELECT number, digest FROM journal ORDER BY number DESC LIMIT 1)
                """, .removePlannedAction(1), "The journal is not sealed"
            ),
            // The seal that is looked at is that of the end that is read.
            (
                """
                PRAGMA ignore_check_constraints = ON; INSERT INTO journal_end SELECT 0, number, digest, seal FROM journal_end;
                \(JournalTests.freed); DELETE FROM journal WHERE number = (SELECT max(number) FROM journal);
                UPDATE journal_end SET (number, digest) = (SELECT number, digest FROM journal ORDER BY number DESC LIMIT 1)
                WHERE id = 1
                """, .removePlannedAction(1), "The journal is not sealed"
            ),
            (
                "\(JournalTests.freed); UPDATE journal SET who = 'x' WHERE number = (SELECT number FROM journal_end)",
                .removePlannedAction(1), "The journal's last entry is not"
            ),
            (
                "\(JournalTests.freed); UPDATE journal SET payload = payload || ' ' WHERE number = (SELECT number FROM journal_end)",
                .removePlannedAction(1), "The journal's last entry is not"
            ),
        ])
    func alteredRowIsNotTakenUp(_ harm: String, _ action: Action, _ found: String) throws {
        try expectRefused(action, after: harm, because: found)
    }

    @Test(
        "A text that goes on after its end is not written over",
        arguments: [
            ("UPDATE planned_action SET what = what || char(0) || 'x'", Action.removePlannedAction(1)),
            ("UPDATE planned_action SET what = what || char(0) || 'x'", .completePlannedAction(1)),
            (
                "DROP TRIGGER register_stays; UPDATE register SET unit = unit || char(0) || 'x'",
                .completePlannedAction(1)
            ),
            ("UPDATE note SET text = text || char(0) || 'x'", .clearTarget("ks4-level2-em")),
            ("UPDATE planned_action SET who = who || char(0) || 'x'", .clearTarget("ks4-level2-em")),
        ])
    func cutTextIsNotWrittenOver(_ harm: String, _ action: Action) throws {
        try expectRefused(action, after: harm, because: "goes on after its end")
    }

    /// Nothing is done on a register that was harmed by hand, and it stays as it is.
    private func expectRefused(_ action: Action, after harm: String, because found: String) throws {
        let workshop = try Workshop()
        try workshop.byHand(harm)
        let before = try workshop.bytes
        #expect {
            try workshop.open().perform(action, by: Sample.person, now: Workshop.now)
        } throws: {
            guard case .altered(_, let what, _)? = $0 as? RegisterProblem else { return false }
            return what.contains(found)
        }
        #expect(try workshop.bytes == before)
    }

    @Test("Nor is what was changed at a pupil, though the journal keeps it in pieces")
    func alteredPupilIsNotTakenUp() throws {
        let workshop = try Workshop(.pupils)
        try workshop.byHand("UPDATE pupil SET surname = 'Okapi', born = '1998-12-31' WHERE number = 1")
        var entry = PupilDetails()
        entry.freeSchoolMeals = false
        #expect(throws: RegisterProblem.self) {
            try workshop.open().perform(
                .editPupil("1", entry, clearing: []), by: Sample.person, now: Workshop.now)
        }
        #expect(try !workshop.problems.isEmpty)
        // Another pupil can be worked on.
        _ = try workshop.open().perform(
            .editPupil("3", entry, clearing: []), by: Sample.person, now: Workshop.now)
        #expect(try !workshop.problems.isEmpty)
    }

    @Test("A text with another mark that looks the same, and is equal in Unicode, is another")
    func looksTheSame() throws {
        let workshop = try Workshop()
        _ = try workshop.open().perform(
            .explain(rule: "absence-prior-unsourced", subject: nil, text: PersonText(kept: "one; two")),
            by: Sample.person, now: Workshop.now)
        #expect(try workshop.problems == [])
        try workshop.byHand("UPDATE note SET text = replace(text, ';', char(0x37E))")
        #expect(try workshop.problems.contains { $0.contains("‘note absence-prior-unsourced") })
    }

    @Test("A row beside one whose key has the same letters in other bytes is another")
    func keyLooksTheSame() throws {
        let workshop = try Workshop()
        _ = try workshop.open().perform(
            .setPersonal(
                "group:Caf\u{E9}", subject: PersonText(kept: "reading"),
                Sample.aim("Reads aloud in 4 of 5 lessons")),
            by: Sample.person, now: Workshop.now)
        #expect(try workshop.problems == [])
        try workshop.byHand(
            "CREATE TEMP TABLE other AS SELECT * FROM group_target",
            "UPDATE other SET holder = replace(holder, char(0xE9), 'e' || char(0x301)), position = position + 1",
            "INSERT INTO group_target SELECT * FROM other")
        #expect(
            try workshop.problems.contains { $0.contains("‘group_target group:Cafe\u{301} reading’ is not") })
    }

    @Test("On what is read otherwise by an index than in its table nobody signs")
    func indexLeadsElsewhere() throws {
        let workshop = try Workshop(.pupils)
        try workshop.byHand(
            """
            PRAGMA writable_schema = ON; UPDATE sqlite_schema
            SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_submission_1')
            WHERE name = 'sqlite_autoindex_pupil_1'
            """)
        #expect(throws: RegisterProblem.corrupt(path: workshop.path)) {
            try workshop.open().perform(
                .sign(
                    .init(
                        signatory: "adviser", name: PersonText(kept: "Jo"), day: Workshop.now.today,
                        evidence: nil, recordedBy: nil, accepted: [])),
                by: Sample.person, now: Workshop.now)
        }
        #expect(throws: RegisterProblem.corrupt(path: workshop.path)) {
            try workshop.open().verifyJournal()
        }
    }

    @Test(
        "A value of another kind than its column has ends in a sentence",
        arguments: [
            "UPDATE journal_pupil SET payload_digest = NULL",
            "UPDATE journal_pupil SET entry = 'x' WHERE rowid = 1",
            "UPDATE journal_pupil SET payload = x'00ff'", "UPDATE journal_end SET number = 'x'",
            "UPDATE journal_end SET digest = NULL", "UPDATE journal_end SET seal = 7",
            "UPDATE erased_pupil SET entry = 'x'",
            "UPDATE pupil SET born = x'00'",
        ])
    func otherKind(_ harm: String) throws {
        let workshop = try Workshop(.pupils)
        _ = try workshop.open().perform(.erase([2]), by: Sample.person, now: Workshop.now)
        try workshop.withoutKinds(harm)
        #expect(throws: RegisterProblem.self) {
            let found = try workshop.open().verifyJournal()
            if let first = found.first {
                throw RegisterProblem.altered(path: workshop.path, what: first.message, isLA: false)
            }
        }
    }

    @Test("What was done to the record by hand is found", arguments: harms)
    func harmIsFound(_ harm: Harm) throws {
        let workshop = try Workshop()
        #expect(try workshop.problems == [])
        for statement in harm.sql { try workshop.byHand(statement) }
        let problems = try workshop.problems
        #expect(problems.contains { $0.contains(harm.found) }, "what is said: \(problems)")
    }

    @Test("A backup opens, verifies, says the same, and never replaces a file")
    func backupIsWhole() throws {
        let workshop = try Workshop()
        let place = workshop.file("backup.sqlite")
        try workshop.open().backup(to: place)
        let backup = try workshop.open(place)
        #expect(try backup.verifyJournal() == [])
        #expect(try backup.load() == workshop.open().load())
        let before = try Data(contentsOf: URL(filePath: place))
        #expect(throws: AtomicFile.Problem.alreadyThere(path: place)) {
            try workshop.open().backup(to: place)
        }
        #expect(try Data(contentsOf: URL(filePath: place)) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: workshop.folder.path).count == 2)
    }

    @Test("A register never replaces a file, and leaves nothing beside it")
    func makingNeverReplaces() throws {
        let workshop = try Workshop(played: false)
        let before = try workshop.bytes
        #expect(throws: RegisterProblem.alreadyThere(path: workshop.path)) {
            try Register.create(
                at: workshop.path, for: Sample.moorland.begun, keeping: Sample.moorland.keptCycle,
                by: Sample.person, now: Workshop.now)
        }
        #expect(try workshop.bytes == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: workshop.folder.path) == ["pru.sqlite"])
    }
}
