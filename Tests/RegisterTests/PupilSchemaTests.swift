import Foundation
import GRDB
import Samples
import TargetSetting
import Testing

@testable import Register

/// Whoever opens the file by hand meets the invariants of pupils a second time.
@Suite struct PupilSchemaTests {
    typealias Forbidden = SchemaTests.Forbidden

    private static let digits = String(repeating: "a", count: 64)
    private static let last = "(SELECT max(number) FROM journal)"

    static let forbidden: [Forbidden] =
        [
            // The roll and who is on it.
            Forbidden("UPDATE roll SET last_number = 3", "never given twice"),
            Forbidden("DELETE FROM roll", "never given twice"),
            Forbidden("REPLACE INTO roll VALUES (1, 9)", "never given twice"),
            Forbidden("INSERT INTO pupil (number, reference) VALUES (9, 'x')", "not one of the roll"),
            Forbidden("INSERT INTO pupil (number) VALUES (2)", "CHECK"),
            Forbidden("UPDATE pupil SET reference = NULL WHERE number = 3", "CHECK"),
            Forbidden("UPDATE pupil SET upn = 'V926110500017' WHERE number = 3", "UNIQUE"),
            Forbidden("UPDATE pupil SET left_on = '2010-09-05' WHERE number = 1", "CHECK"),
            Forbidden("UPDATE pupil SET leaving = '2010-09-05' WHERE number = 1", "CHECK"),
            Forbidden("UPDATE pupil SET number = 9 WHERE number = 1", "FOREIGN KEY"),
            Forbidden("DELETE FROM pupil WHERE number = 1", "FOREIGN KEY"),
            Forbidden("UPDATE attendance SET before_missed = 1 WHERE pupil = 1", "CHECK"),
            Forbidden("UPDATE attendance SET before_missed = 41 WHERE pupil = 3", "CHECK"),
            Forbidden("UPDATE attendance SET now_missed = 61 WHERE pupil = 1", "CHECK"),
            Forbidden("UPDATE attendance SET now_rate = 799 WHERE pupil = 1", "CHECK"),
            Forbidden("UPDATE attendance SET now_possible = NULL WHERE pupil = 1", "CHECK"),
            Forbidden("UPDATE attendance SET before_rate = 1001 WHERE pupil = 1", "CHECK"),
            Forbidden("UPDATE personal_target SET criterion = 'x' WHERE grade IS NOT NULL", "CHECK"),
            Forbidden("UPDATE personal_target SET criterion = NULL", "CHECK"),
            Forbidden("UPDATE personal_target SET scale = NULL WHERE scale IS NOT NULL", "CHECK"),
            Forbidden("UPDATE personal_target SET why = NULL", "NOT NULL"),
            Forbidden("UPDATE target_step SET target = 7", "FOREIGN KEY"),
            Forbidden("UPDATE review SET grade = NULL WHERE grade IS NOT NULL", "CHECK"),
            Forbidden("UPDATE review SET value = 'x' WHERE grade IS NOT NULL", "CHECK"),
            Forbidden("UPDATE review SET judgement = 'fine'", "CHECK"),
            Forbidden("UPDATE pupil_note SET text = ''", "CHECK"),
            Forbidden("INSERT INTO missed_pupil VALUES (9, '2010-11-15', NULL)", "FOREIGN KEY"),
            Forbidden("INSERT INTO missed_pupil VALUES (1, 'soon', NULL)", "CHECK"),
            Forbidden("INSERT INTO missed_pupil VALUES (1, '2010-11-15', 'soon')", "CHECK"),
            Forbidden("INSERT INTO other_name VALUES (9, 0, 'surname', 'Ash')", "FOREIGN KEY"),
            Forbidden("INSERT INTO other_name VALUES (1, 0, 'title', 'Ash')", "CHECK"),
            Forbidden(
                "INSERT INTO replaced_value VALUES (9, 0, 'left', '2010-10-01', '2010-11-15')", "FOREIGN KEY"),
            Forbidden("INSERT INTO replaced_value VALUES (1, 0, 'left', '', '2010-11-15')", "CHECK"),
            Forbidden("UPDATE group_target SET steps = 'soon'", "CHECK"),
            Forbidden("UPDATE group_target SET criterion = NULL, grade = NULL", "CHECK"),
            Forbidden("UPDATE group_target SET holder = ''", "CHECK"),
            Forbidden(
                "INSERT INTO attainment VALUES (9, 0, 'reading', 'now', 'levels', '2b', NULL, NULL)",
                "FOREIGN KEY"),
            Forbidden(
                "INSERT INTO attainment VALUES (1, 0, 'reading', 'now', 'levels', '2b', NULL, NULL)",
                "UNIQUE"),
            // What was signed.
            Forbidden("UPDATE sign_off_pupil SET text = 'x'", "stays as it was"),
            Forbidden("DELETE FROM sign_off_pupil WHERE pupil = 1", "stays as it was"),
            Forbidden("REPLACE INTO sign_off_pupil SELECT * FROM sign_off_pupil", "stays as it was"),
            Forbidden("INSERT INTO sign_off_pupil VALUES (1, 9, 0, 'x', 'y')", "FOREIGN KEY"),
            // The journal.
            Forbidden("UPDATE journal_pupil SET payload = '{}'", "only ever added to"),
            Forbidden("UPDATE journal_pupil SET pupil = 3", "only ever added to"),
            Forbidden("DELETE FROM journal_pupil", "only ever added to"),
            Forbidden("REPLACE INTO journal_pupil SELECT * FROM journal_pupil", "only ever added to"),
            Forbidden(
                "REPLACE INTO journal_pupil (rowid, pupil, entry, payload, payload_digest) "
                    + "VALUES (1, 3, \(last), '{}', '\(digits)')", "only ever added to"),
            Forbidden(
                "INSERT INTO journal_pupil VALUES (3, \(last) - 1, '{}', '\(digits)')",
                "only ever added to"),
            Forbidden(
                "INSERT INTO journal_pupil VALUES (3, \(last) + 1, '{}', '\(digits)')",
                "only ever added to"),
            // Who was erased.
            Forbidden("INSERT INTO erased_pupil VALUES (3, \(last) - 1, 0)", "stays erased"),
            Forbidden("INSERT INTO erased_pupil VALUES (3, \(last) + 1, 0)", "stays erased"),
            Forbidden("INSERT INTO erased_pupil VALUES (9, \(last), 0)", "stays erased"),
        ]
        + ["x", "v926110500017", "I926110500017", "V9261105000171", "V92611050001", "V926110500I17"].map {
            Forbidden("UPDATE pupil SET upn = '\($0)' WHERE number = 1", "CHECK")
        }
        + [
            ("surname", "''"), ("forename", "''"), ("reference", "''"), ("nc_year", "15"), ("nc_year", "-1"),
            ("enrolment", "'G'"), ("sen", "'X'"), ("free_school_meals", "2"), ("in_care", "-1"),
        ].map { Forbidden("UPDATE pupil SET \($0) = \($1) WHERE number = 1", "CHECK") }
        + [
            "pupil.born", "pupil.entered", "pupil.leaving", "pupil.left_on", "attainment.day",
            "personal_target.by_day", "personal_target.set_on", "target_step.by_day", "review.day",
            "pep.updated",
            "pep.agreed", "pep.next_meeting", "group_target.by_day", "group_target.set_on",
        ].map { place in
            let names = place.split(separator: ".")
            return Forbidden("UPDATE \(names[0]) SET \(names[1]) = '31/12/2010'", "CHECK")
        }

    @Test("What can never be so of a pupil cannot be stored by hand", arguments: forbidden)
    func cannotBeStored(_ attempt: Forbidden) throws {
        let workshop = try Workshop(.pupils)
        let error = #expect(throws: DatabaseError.self) { try workshop.byHand(attempt.sql) }
        #expect(error?.message?.contains(attempt.why) == true, "SQLite says: \(error?.message ?? "nothing")")
        #expect(try workshop.open().load() == workshop.whole)
    }

    @Test(
        "Nobody who was erased comes back by hand",
        arguments: [
            ("INSERT INTO pupil (number, reference) VALUES (2, 'x')", "not one of the roll"),
            ("INSERT INTO journal_pupil VALUES (2, \(last), '{}', '\(digits)')", "only ever added to"),
            ("DELETE FROM erased_pupil", "stays erased"),
            ("UPDATE erased_pupil SET pupil = 3", "stays erased"),
            ("UPDATE erased_pupil SET swept = 0", "stays erased"),
            ("REPLACE INTO erased_pupil VALUES (2, \(last), 0)", "stays erased"),
        ])
    func erasedStays(_ sql: String, _ why: String) throws {
        let workshop = try Workshop(.pupils)
        _ = try workshop.open().perform(.erase([2]), by: Sample.person, now: Workshop.now)
        let error = #expect(throws: DatabaseError.self) { try workshop.byHand(sql) }
        #expect(error?.message?.contains(why) == true, "SQLite says: \(error?.message ?? "nothing")")
    }

    @Test(
        "A value of a pupil that cannot be read is damage",
        arguments: [
            "UPDATE pupil SET born = '1999-02-30' WHERE number = 1",
            "UPDATE personal_target SET position = 5 WHERE position = 1",
            "UPDATE attainment SET position = 5 WHERE position = 0",
            "UPDATE target_step SET position = 5 WHERE position = 0",
            "UPDATE review SET position = 5", "UPDATE pupil_note SET day = 'soon'",
            "UPDATE group_target SET steps = '{}'",
            "PRAGMA foreign_keys = OFF; DELETE FROM pupil WHERE number = 1",
            "PRAGMA foreign_keys = OFF; DELETE FROM personal_target WHERE position = 0",
            "PRAGMA foreign_keys = OFF; DELETE FROM pupil",
        ])
    func unreadable(_ sql: String) throws {
        let workshop = try Workshop(.pupils)
        try workshop.byHand(sql)
        #expect(throws: RegisterProblem.corrupt(path: workshop.path)) { try workshop.open().load() }
    }
}
