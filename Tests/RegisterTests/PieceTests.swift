import Canonical
import Foundation
import GRDB
import Samples
import TargetSetting
import Testing

@testable import Register

/// The pieces of the journal: what was done to them by hand is found, and they are made so that it can be.
@Suite struct PieceTests {
    typealias Harm = JournalTests.Harm

    private static let freed = """
        DROP TRIGGER journal_pupil_is_not_altered; DROP TRIGGER journal_pupil_is_only_erased;
        DROP TRIGGER journal_pupil_is_only_added_to; DROP TRIGGER erased_pupil_stays;
        DROP TRIGGER erased_pupil_is_not_altered; DROP TRIGGER erased_pupil_is_only_added_to;
        DROP TRIGGER pupil_has_a_number_of_the_roll; DROP TRIGGER sign_off_pupil_is_not_altered
        """
    private static let zeros = String(repeating: "0", count: 64)

    /// Pupil 2 was erased before; entry 2 added pupil 1, entry 3 pupil 2, entry 4 pupil 3.
    static let harms: [Harm] = [
        Harm(
            "a changed piece", freed,
            "UPDATE journal_pupil SET payload = replace(payload, 'Quill', 'Duck') WHERE entry = 2",
            found: "What entry 2 changed of pupil 1 was altered."),
        Harm(
            "a changed digest of a piece", freed,
            "UPDATE journal_pupil SET payload_digest = '\(zeros)' WHERE entry = 2",
            found: "What entry 2 changed of pupil 1 was altered."),
        Harm(
            "a piece removed", freed, "DELETE FROM journal_pupil WHERE entry = 2",
            found: "What entry 2 changed of pupil 1 is missing."),
        Harm(
            "the last piece removed", freed,
            "DELETE FROM journal_pupil WHERE entry = (SELECT max(entry) FROM journal_pupil)",
            found: "of pupil 1 is missing."),
        Harm(
            "a piece removed as if its pupil had been erased", freed,
            "INSERT INTO erased_pupil VALUES (1, 9, 1); DELETE FROM journal_pupil WHERE pupil = 1",
            found: "Whether pupil 1 was erased is not what the journal says."),
        Harm(
            "a piece added", freed,
            "INSERT INTO journal_pupil SELECT pupil, 3, payload, payload_digest FROM journal_pupil WHERE entry = 2",
            found: "Entry 3 knows nothing of what is kept as its change of pupil 1."),
        Harm(
            "a piece added to the last entry",
            "INSERT INTO journal_pupil VALUES (3, (SELECT max(number) FROM journal), '{}', '\(zeros)')",
            found: "knows nothing of what is kept as its change of pupil 3."),
        Harm(
            "a piece of another pupil", freed, "UPDATE journal_pupil SET pupil = 3 WHERE entry = 2",
            found: "Entry 2 knows nothing of what is kept as its change of pupil 3."),
        Harm(
            "a piece of another entry", freed, "UPDATE journal_pupil SET entry = 3 WHERE entry = 2",
            found: "What entry 2 changed of pupil 1 is missing."),
        Harm(
            "a piece that cannot be read", freed, "UPDATE journal_pupil SET payload = '{}' WHERE entry = 2",
            found: "What entry 2 changed of pupil 1 cannot be read."),
        Harm(
            "a piece of an erased pupil that came back", freed,
            "INSERT INTO journal_pupil SELECT 2, 3, payload, payload_digest FROM journal_pupil WHERE entry = 2",
            found: "Pupil 2 was erased, and what entry 3 changed is still there."),
        Harm(
            "a pupil erased by hand",
            "INSERT INTO erased_pupil VALUES (1, (SELECT max(number) FROM journal), 1); DELETE FROM journal_pupil WHERE pupil = 1",
            found: "Whether pupil 1 was erased is not what the journal says."),
        Harm(
            "an erased pupil forgotten", freed, "DELETE FROM erased_pupil",
            found: "Whether pupil 2 was erased is not what the journal says."),
        Harm(
            "an erased pupil who came back", freed, "INSERT INTO pupil (number, reference) VALUES (2, 'x')",
            found: "‘pupil’ of pupil 2 is not what the journal says."),
        Harm(
            "a name changed", "UPDATE pupil SET surname = 'x' WHERE number = 1",
            found: "‘pupil’ of pupil 1 is not what the journal says."),
        Harm(
            "a name taken away", "UPDATE pupil SET surname = NULL WHERE number = 1",
            found: "‘pupil’ of pupil 1 is not"),
        Harm(
            "a grade changed", "UPDATE attainment SET grade = '2c' WHERE pupil = 1 AND position = 0",
            found: "‘attainment 0’ of pupil 1 is not"),
        Harm(
            "a target removed", "DELETE FROM personal_target WHERE pupil = 1 AND position = 1",
            found: "‘personal_target 1’ of pupil 1 is not"),
        Harm(
            "a target added",
            "INSERT INTO personal_target SELECT 3, 0, subject, scale, grade, criterion, by_day, why, who, support, set_on FROM personal_target WHERE pupil = 1 AND position = 1",
            found: "‘personal_target 0’ of pupil 3 is not"),
        Harm(
            "a step changed", "UPDATE target_step SET what = 'x'",
            found: "‘target_step 0 0’ of pupil 1 is not"),
        Harm("a review changed", "UPDATE review SET learned = 'x'", found: "‘review 0’ of pupil 1 is not"),
        Harm(
            "attendance changed", "UPDATE attendance SET medical = 'x'",
            found: "‘attendance’ of pupil 1 is not"),
        Harm("a PEP changed", "UPDATE pep SET updated = NULL", found: "‘pep’ of pupil 1 is not"),
        Harm("a note changed", "UPDATE pupil_note SET text = 'x'", found: "‘pupil_note 0’ of pupil 1 is not"),
        Harm(
            "what was signed of a pupil", freed, "UPDATE sign_off_pupil SET text = 'x' WHERE pupil = 1",
            found: "‘sign_off_pupil 1 0’ of pupil 1 is not"),
        Harm(
            "what was signed of groups", freed, "UPDATE sign_off_pupil SET text = 'x' WHERE pupil = 0",
            found: "‘sign_off_pupil 1 0’ of pupil 0 is not"),
        Harm(
            "a group's target changed", "UPDATE group_target SET why = 'x'",
            found: "‘group_target group:Nurture group talk’ is not"),
        Harm("the last number raised", "UPDATE roll SET last_number = 9", found: "‘roll 1’ is not"),
    ]

    @Test("What was done to pupils and their pieces by hand is found", arguments: harms)
    func harmIsFound(_ harm: Harm) throws {
        let workshop = try Workshop(.pupils)
        _ = try workshop.open().perform(.erase([2]), by: Sample.person, now: Workshop.now)
        #expect(try workshop.problems == [])
        for statement in harm.sql { try workshop.byHand("PRAGMA foreign_keys = OFF", statement) }
        let problems = try workshop.problems
        #expect(problems.contains { $0.contains(harm.found) }, "what is said: \(problems)")
    }

    @Test("A piece is canonical JSON whose digest its entry has, and no two have the same salt")
    func pieces() throws {
        struct Entry: Decodable {
            let pieces: [String: String]?
        }
        let workshop = try Workshop(.pupils)
        let database = try DatabaseQueue(path: workshop.path)
        let (pieces, entries) = try database.read { database in
            (
                try Row.fetchAll(
                    database, sql: "SELECT pupil, entry, payload, payload_digest FROM journal_pupil"),
                try String.fetchAll(database, sql: "SELECT payload FROM journal ORDER BY number")
            )
        }
        #expect(pieces.count > 15)
        var salts: Set<String> = []
        for row in pieces {
            let payload: String = row["payload"]
            let piece = try JSONDecoder().decode(JSONAnything.self, from: Data(payload.utf8))
            #expect(try Canonical.text(of: piece) == payload)
            #expect(JournalPiece.changes(in: payload, of: row["pupil"])?.isEmpty == false)
            let salt = try #require(try JSONText(Array(payload.utf8)).root["salt"]?.string)
            #expect(Canonical.digest(ofBytes: Data(payload.utf8)) == row["payload_digest"])
            let entry = try JSONDecoder().decode(Entry.self, from: Data(entries[row["entry"] - 1].utf8))
            #expect(entry.pieces?[String(row["pupil"] as Int)] == row["payload_digest"])
            #expect(salt.count == 32)
            salts.insert(salt)
        }
        #expect(salts.count == pieces.count)
    }

    @Test("No entry names a pupil: what is personal stands in the pieces alone")
    func entriesNameNobody() throws {
        let workshop = try Workshop(.pupils)
        let entries = try #require(try workshop.ask(String.self, "SELECT group_concat(payload) FROM journal"))
        for text in ErasureTests.personal { #expect(!entries.contains(text), "an entry says \(text)") }
    }
}

/// Any JSON of objects, lists, texts and whole numbers.
private enum JSONAnything: Codable {
    case text(String)
    case number(Int)
    case list([JSONAnything])
    case object([String: JSONAnything])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else if let list = try? container.decode([JSONAnything].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSONAnything].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .list(let list): try container.encode(list)
        case .object(let object): try container.encode(object)
        }
    }
}
