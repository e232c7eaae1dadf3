import Foundation
import Register
import Samples
import Sentences
import TargetSetting
import Testing

/// Who is erased is nowhere in the file any more, and the journal still verifies.
@Suite struct ErasureTests {
    /// A register in which pupil 1 and others were changed over and over, among many who fill its pages.
    private func lived() throws -> Workshop {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        func perform(_ action: Action) throws {
            _ = try register.perform(action, by: Sample.person, now: Workshop.now)
        }
        let others = (1...400).map { number in
            var details = Sample.named("Common\(number)", "Name")
            details.reference = PersonText(kept: "C\(number)")
            return RollEntry(line: number, details: details, results: [], problems: [])
        }
        try perform(.importRoll(others))
        try perform(.editPupil("1", Sample.named("Featherquill", "Robin"), clearing: []))
        try perform(
            .setPersonal("1", subject: PersonText(kept: "maths"), Sample.aim("Adds to 20 in 4 of 5 sums")))
        try perform(
            .importRoll(
                others.map {
                    var details = $0.details
                    details.forename = PersonText(kept: "Another name that is longer")
                    return RollEntry(line: $0.line, details: details, results: [], problems: [])
                }))
        try perform(
            .sign(
                .init(
                    signatory: "adviser", name: PersonText(kept: "Jo"), day: Workshop.now.today,
                    evidence: nil,
                    recordedBy: nil, accepted: [])))
        try perform(.removePupil("1"))
        try perform(.addPupil(Sample.robin))
        return workshop
    }

    /// What is personal to pupil 1, to the pupil that the same child was added as again, and to pupil 2, who was removed.
    static let personal = [
        "Quillfeather", "Featherquill", "Robin", "V926110500017", "1999-12-31", "Blue 1", "Counts 20 objects",
        "Asks for help on 4 of 5 occasions", "Adds to 20 in 4 of 5 sums", "reads signs, wants books",
        "2a alone",
        "short texts", "A hospital stay", "Blue 2", "Stays for 10 minutes twice each day", "a timer",
    ]

    /// Those that stand in a file of the folder.
    private func found(in workshop: Workshop) throws -> [String] {
        let files = try FileManager.default.contentsOfDirectory(
            at: workshop.folder, includingPropertiesForKeys: nil)
        let bytes = try files.map { try Data(contentsOf: $0) }
        return ErasureTests.personal.filter { text in bytes.contains { $0.range(of: Data(text.utf8)) != nil }
        }
    }

    @Test("No byte of who is erased is left, the others are as before, and the journal verifies")
    func nothingIsLeft() throws {
        let workshop = try lived()
        #expect(try found(in: workshop) == ErasureTests.personal)
        let before = try workshop.open().load()
        let again = before.roll.lastNumber
        let register = try workshop.open()
        let outcome = try register.perform(
            .erase([1, 2, 4, again]), by: Sample.person, now: Workshop.now)
        #expect(outcome.changedSomething)
        #expect(try found(in: workshop) == [])
        #expect(try workshop.problems == [])
        let after = try workshop.open().load()
        #expect(after.roll.pupils == before.roll.pupils.filter { ![1, 4, again].contains($0.number) })
        #expect(after.roll.erased == [1, 2, 4, again])
        #expect(after.roll.groupTargets == before.roll.groupTargets)
        #expect(after.signOffs.map(\.covered) == before.signOffs.map(\.covered))
        #expect(after.signOffs.allSatisfy { $0.coveredPupils[1] == nil && $0.coveredPupils[2] == nil })
        #expect(try workshop.open().journal().last?.summary == outcome.journalLine)
        #expect(try workshop.ask(Int.self, "SELECT min(swept) FROM erased_pupil") == 1)
        let mode = try FileManager.default.attributesOfItem(atPath: workshop.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        // And life goes on, with a number that nobody had.
        _ = try register.perform(.addPupil(Sample.robin), by: Sample.person, now: Workshop.now)
        #expect(try workshop.open().load().roll.pupils.last?.number == again + 1)
        #expect(try workshop.problems == [])
    }

    @Test("Erasing again changes nothing")
    func again() throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        _ = try register.perform(.erase([2]), by: Sample.person, now: Workshop.now)
        let before = try workshop.bytes
        let outcome = try register.perform(.erase([2]), by: Sample.person, now: Workshop.now)
        #expect(!outcome.changedSomething)
        #expect(try workshop.bytes == before)
    }

    @Test("A number that nobody had is not erased", arguments: [0, -1, 5])
    func unknown(_ number: Int) throws {
        let workshop = try Workshop(.pupils)
        let before = try workshop.bytes
        #expect(throws: Refusal.self) {
            try workshop.open().perform(.erase([1, number]), by: Sample.person, now: Workshop.now)
        }
        #expect(try workshop.bytes == before)
    }

    @Test("A register whose file was not written anew after an erasure is swept by whoever opens it next")
    func interrupted() throws {
        let workshop = try Workshop(.pupils)
        _ = try workshop.open().perform(.erase([1]), by: Sample.person, now: Workshop.now)
        let guardian = try #require(
            try workshop.ask(
                String.self, "SELECT sql FROM sqlite_schema WHERE name = 'erased_pupil_is_not_altered'"))
        // As it is where the program was killed between the commit and the sweep, with something left in a free page.
        try workshop.byHand(
            "PRAGMA secure_delete = OFF", "DROP TRIGGER erased_pupil_is_not_altered",
            "UPDATE erased_pupil SET swept = 0", guardian, "CREATE TABLE left (over)",
            "INSERT INTO left VALUES ('Quillfeather')", "DROP TABLE left")
        #expect(try found(in: workshop).contains("Quillfeather"))
        _ = try workshop.open()
        #expect(try !found(in: workshop).contains("Quillfeather"))
        #expect(try workshop.ask(Int.self, "SELECT swept FROM erased_pupil") == 1)
        #expect(try workshop.problems == [])
    }
}
