import Foundation
import GRDB
import Register
import Samples
import Testing

/// Whoever opens the file by hand meets the domain's invariants a second time.
@Suite struct SchemaTests {
    struct Forbidden: Sendable, CustomStringConvertible {
        let sql: String
        /// Part of what SQLite says: the trigger's message, or the constraint.
        let why: String
        var description: String { sql }

        init(_ sql: String, _ why: String) { (self.sql, self.why) = (sql, why) }
    }

    private static let digits = String(repeating: "a", count: 64)

    static let forbidden = [
        // Absence above the ceiling of 22.0.
        Forbidden("UPDATE absence_target SET rate = 221 WHERE measure = 'overall'", "above its ceiling"),
        Forbidden("INSERT OR REPLACE INTO absence_target VALUES ('overall', 221, NULL)", "above its ceiling"),
        Forbidden("REPLACE INTO absence_target VALUES ('overall', 221, 'because')", "above its ceiling"),
        Forbidden(
            "INSERT INTO absence_target VALUES ('overall', 200, NULL) ON CONFLICT DO UPDATE SET rate = 221",
            "above its ceiling"),
        Forbidden("UPDATE OR IGNORE absence_target SET rate = 221", "above its ceiling"),
        Forbidden("INSERT INTO absence_target VALUES ('nowhere', 1, NULL)", "FOREIGN KEY"),
        Forbidden("UPDATE absence_target SET rate = -1", "CHECK"),
        Forbidden("UPDATE absence_target SET rate = 'low'", "TEXT value in INTEGER column"),
        // The unit.
        Forbidden(
            "INSERT INTO register VALUES (2, 'Other', '926/1107', NULL, NULL)",
            "one unit"),
        Forbidden("INSERT INTO register VALUES (1, 'Other', '926/1107', NULL, NULL)", "one unit"),
        Forbidden("REPLACE INTO register VALUES (1, 'Other', '926/1107', NULL, NULL)", "one unit"),
        Forbidden("DELETE FROM register", "without its unit"),
        Forbidden("UPDATE register SET unit = 'Other'", "one unit"),
        Forbidden("UPDATE register SET dfe = '926/1107'", "one unit"),
        Forbidden("UPDATE cycle SET yaml = 'id: x'", "the cycle stays"),
        Forbidden("UPDATE cycle SET json = '{}'", "the cycle stays"),
        Forbidden("DELETE FROM cycle", "the cycle stays"),
        Forbidden("REPLACE INTO cycle SELECT * FROM cycle", "the cycle stays"),
        Forbidden("UPDATE register SET rehearsal_day = '2010-11-15'", "one unit"),
        Forbidden("UPDATE register SET urn = NULL", "one unit"),
        // Figures.
        Forbidden("UPDATE \"group\" SET pupils = -1 WHERE key_stage = 'ks4'", "CHECK"),
        Forbidden("UPDATE figure SET value = 10 WHERE measure = 'ks4-level2-em'", "CHECK"),
        Forbidden("INSERT INTO figure VALUES ('x', 'count', 3, 2)", "CHECK"),
        Forbidden("INSERT INTO figure VALUES ('x', 'count', -1, 2)", "CHECK"),
        Forbidden("INSERT INTO figure VALUES ('x', 'count', 3, NULL)", "CHECK"),
        Forbidden("INSERT INTO figure VALUES ('x', 'points', 3, 4)", "CHECK"),
        Forbidden("INSERT INTO figure VALUES ('x', 'guess', 3, NULL)", "CHECK"),
        Forbidden("INSERT INTO figure VALUES ('ks4-level2-em', 'count', 1, 9)", "UNIQUE"),
        Forbidden("INSERT INTO zero_rating VALUES ('ks1', 'why')", "not zero-rated"),
        Forbidden("INSERT INTO zero_rating VALUES ('ks9', 'why')", "FOREIGN KEY"),
        Forbidden("UPDATE zero_rating SET reason = ''", "CHECK"),
        Forbidden("DELETE FROM \"group\" WHERE key_stage = 'ks2'", "FOREIGN KEY"),
        Forbidden(
            "UPDATE prior SET rate = 219 WHERE comparator = 'actual-2008-09' AND missed IS NOT NULL", "CHECK"),
        Forbidden("UPDATE prior SET missed = NULL WHERE missed IS NOT NULL", "CHECK"),
        Forbidden("UPDATE prior SET missed = possible + 1 WHERE missed IS NOT NULL", "CHECK"),
        Forbidden("UPDATE prior SET rate = 1001 WHERE missed IS NULL", "CHECK"),
        Forbidden("INSERT INTO prior VALUES ('nowhere', 'x', 1, 1, NULL, NULL, NULL)", "FOREIGN KEY"),
        Forbidden("UPDATE planned_action SET done = 2", "CHECK"),
        Forbidden("UPDATE planned_action SET by_day = 'soon'", "CHECK"),
        Forbidden("UPDATE note SET text = ''", "CHECK"),
        // The documents.
        Forbidden("INSERT INTO proposal VALUES (2, '2010-11-15', '{}')", "CHECK"),
        Forbidden("UPDATE sign_off SET name = 'Other'", "only be withdrawn"),
        Forbidden("UPDATE sign_off SET snapshot = '{}'", "only be withdrawn"),
        Forbidden("UPDATE sign_off SET day = '2010-12-01'", "only be withdrawn"),
        Forbidden(
            "UPDATE sign_off SET withdrawal_reason = NULL, withdrawn_by = NULL, withdrawn_on = NULL",
            "only be withdrawn"),
        Forbidden("UPDATE sign_off SET withdrawal_reason = 'x' WHERE withdrawal_reason IS NULL", "CHECK"),
        Forbidden("DELETE FROM sign_off", "stays in the record"),
        Forbidden(
            "INSERT OR REPLACE INTO sign_off SELECT * FROM sign_off WHERE number = 1", "stays in the record"),
        Forbidden("UPDATE submission SET reason = 'x'", "stays as it was exported"),
        Forbidden("UPDATE submission SET document = ''", "stays as it was exported"),
        Forbidden("DELETE FROM submission", "stays in the record"),
        Forbidden(
            "INSERT OR REPLACE INTO submission SELECT * FROM submission WHERE revision = 1",
            "follow one another"),
        Forbidden(
            "INSERT INTO submission VALUES (9, '\(digits)', '2010-12-13', 'on-time', NULL, '{}', '')",
            "follow one another"),
        Forbidden(
            "INSERT OR REPLACE INTO submission SELECT 3, digest, exported_on, timeliness, reason, snapshot, document "
                + "FROM submission WHERE revision = 1", "follow one another"),
        // The journal.
        Forbidden("UPDATE journal SET who = 'nobody'", "only ever added to"),
        Forbidden("UPDATE journal SET payload = '{}' WHERE number = 3", "only ever added to"),
        Forbidden("DELETE FROM journal WHERE number = 3", "only ever added to"),
        Forbidden(
            "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE number = 3", "only ever added to"),
        Forbidden(
            "INSERT INTO journal VALUES (999, '2010-12-13', '', '', '{}', '\(digits)', '\(digits)', '\(digits)')",
            "only ever added to"),
        Forbidden(
            "INSERT OR REPLACE INTO journal SELECT (SELECT count(*) + 1 FROM journal), day, at, who, payload, "
                + "payload_digest, previous, digest FROM journal WHERE number = 3", "only ever added to"),
        Forbidden("INSERT INTO journal_end VALUES (2, 1, '', NULL)", "CHECK"),
        Forbidden("UPDATE journal_end SET seal = 'x'", "CHECK"),
    ]

    @Test("What can never be so cannot be stored by hand", arguments: forbidden)
    func cannotBeStored(_ attempt: Forbidden) throws {
        let workshop = try Workshop()
        let error = #expect(throws: DatabaseError.self) { try workshop.byHand(attempt.sql) }
        #expect(error?.message?.contains(attempt.why) == true, "SQLite says: \(error?.message ?? "nothing")")
        #expect(try workshop.open().load() == workshop.whole)
    }

    private static let key = String(repeating: "1", count: 64)

    static let forbiddenOfTrust = [
        Forbidden("DELETE FROM signing_key", "the key stays"),
        Forbidden("UPDATE signing_key SET secret = '\(key)'", "the key stays"),
        Forbidden("REPLACE INTO signing_key VALUES (1, '\(key)')", "the key stays"),
        Forbidden("INSERT INTO signing_key VALUES (2, '\(key)')", "the key stays"),
        Forbidden("DELETE FROM la_key", "the key stays"),
        Forbidden("UPDATE la_key SET confirmed_by = 'me'", "the key stays"),
        Forbidden("REPLACE INTO la_key VALUES (1, '\(key)', '2010-12-16', NULL)", "the key stays"),
        Forbidden("INSERT INTO la_key VALUES (2, 'short', '2010-12-16', NULL)", "CHECK"),
        Forbidden("DELETE FROM receipt WHERE number = 3", "a receipt stays"),
        Forbidden("UPDATE receipt SET decision = 'accepted', respond_by = NULL", "a receipt stays"),
        Forbidden("REPLACE INTO receipt SELECT * FROM receipt WHERE number = 3", "a receipt stays"),
        Forbidden(
            "INSERT OR REPLACE INTO receipt SELECT 5, key, number, digest, revision, authority, cycle_digest, issued_on, "
                + "received_on, la_deadline, statutory_date, extended_until, decision, words, respond_by, targets, "
                + "recorded_on, document FROM receipt WHERE number = 3", "a receipt stays"),
    ]

    @Test("Keys and receipts are never altered, removed or replaced", arguments: forbiddenOfTrust)
    func trustStays(_ attempt: Forbidden) throws {
        let workshop = try Workshop(.answered)
        let error = #expect(throws: DatabaseError.self) { try workshop.byHand(attempt.sql) }
        #expect(error?.message?.contains(attempt.why) == true, "SQLite says: \(error?.message ?? "nothing")")
        #expect(try workshop.open().load() == workshop.whole)
    }

    @Test("An absence target above a ceiling cannot be inserted by hand either")
    func cannotBeInserted() throws {
        let workshop = try Workshop()
        try workshop.byHand("DELETE FROM absence_target WHERE measure = 'overall'")
        #expect(throws: DatabaseError.self) {
            try workshop.byHand("INSERT INTO absence_target VALUES ('overall', 221, NULL)")
        }
        try workshop.byHand("INSERT INTO absence_target VALUES ('overall', 220, NULL)")
    }

    @Test(
        "Where the cycle allows it, a target above its ceiling is stored with its explanation and not without"
    )
    func explainedIsStored() throws {
        let workshop = try Workshop(.harbour)
        #expect(try workshop.ask(Int.self, "SELECT rate FROM absence_target WHERE measure = 'overall'") == 61)
        try workshop.byHand("UPDATE absence_target SET rate = 62 WHERE measure = 'overall'")
        #expect(throws: DatabaseError.self) {
            try workshop.byHand("UPDATE absence_target SET explanation = NULL WHERE measure = 'overall'")
        }
    }

    @Test("A figure kept for reference limits nothing")
    func referenceLimitsNothing() throws {
        let workshop = try Workshop(.harbour)
        try workshop.byHand("UPDATE absence_target SET rate = 70 WHERE measure = 'persistent'")
        #expect(throws: DatabaseError.self) {
            try workshop.byHand("UPDATE absence_target SET rate = 71 WHERE measure = 'persistent'")
        }
    }
}
