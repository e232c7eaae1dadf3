import Register
import Samples
import TargetSetting
import Testing

/// Who a pupil is who was removed from the roll is looked for in texts until the pupil is erased.
@Suite struct RemovedPupilTests {
    private static let now = Workshop.now

    private func plans(_ text: String, in register: Register) throws {
        _ = try register.perform(
            .addPlannedAction(
                what: PersonText(kept: "Ring \(text)"), who: PersonText(kept: "office"),
                by: #require(Day("2011-03-31")), to: nil),
            by: Sample.person, now: RemovedPupilTests.now)
    }

    static let tells = [
        "Robin Quillfeather", "Quillfeather, R.", "Robin Quill", "V926110500017", "V 926110500017",
    ]

    @Test("What is typed after a pupil was removed does not tell who that is", arguments: tells)
    func told(_ text: String) throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        // Misspelt, put right, and removed.
        for name in ["Quill", "Quillfeather"] {
            _ = try register.perform(
                .editPupil("1", Sample.named(name, "Robin"), clearing: []), by: Sample.person,
                now: RemovedPupilTests.now)
        }
        _ = try register.perform(.removePupil("1"), by: Sample.person, now: RemovedPupilTests.now)
        let before = try workshop.bytes
        #expect {
            try plans(text, in: workshop.open())
        } throws: {
            if case .note(.namesPupil)? = $0 as? Refusal { true } else { false }
        }
        #expect(try workshop.bytes == before)
        // A part of a name alone is asked about, and of a pupil who is erased nothing is.
        try plans("Quillfeather", in: register)
        #expect(try namesAsked(in: register) == ["action 1"])
        _ = try register.perform(
            .erase([1], .init(hidingNames: true)), by: Sample.person, now: RemovedPupilTests.now)
        try plans(text, in: register)
        #expect(try namesAsked(in: register) == [])
    }

    @Test("A removal that is undone leaves the pupil on the roll, with the parts of the name")
    func undone() throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        _ = try register.perform(.removePupil("1"), by: Sample.person, now: RemovedPupilTests.now)
        _ = try register.undo(by: Sample.person, now: RemovedPupilTests.now)
        #expect(throws: Refusal.self) { try plans("Robin Quillfeather", in: register) }
        #expect(try register.load().roll.removed.list.map(\.number) == [2])
    }

    /// How a child comes to be on the roll no more, or never was.
    enum Fate: CaseIterable { case removed, undone, leftOut, dismissed }

    @Test("Of who is not on the roll it is said that another is meant", arguments: Fate.allCases)
    func another(_ fate: Fate) throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        let number = try quillfeather(fate, in: register)
        try planOfAnother("Ring Una Quillfeather", in: register)
        #expect(try namesAsked(in: register) == [])
        #expect(try register.load().roll.notesOffRoll[number]?.map(\.text.text) == ["a clerk"])
        #expect(try workshop.open().verifyJournal() == [])
        // The answer goes with the text, and with the child.
        try planOfAnother("Ring Una Quillfeather's home", in: register)
        try perform(.removePlannedAction(1), in: register)
        #expect(try register.load().roll.notesOffRoll[number]?.map(\.topic.text) == ["action 2"])
        try perform(.erase([number], .init(hidingNames: true)), in: register)
        #expect(try register.load().roll.notesOffRoll == [:])
        #expect(try workshop.ask(Int.self, "SELECT count(*) FROM off_roll_note") == 0)
    }

    @Test("What was there before the child went is asked about, and takes a note", arguments: Fate.allCases)
    func textBefore(_ fate: Fate) throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        try plans("Una Quillfeather", in: register)
        _ = try quillfeather(fate, in: register)
        #expect(try namesAsked(in: register) == ["action 1"])
        try perform(
            .explain(rule: "pupil-named", subject: "action 1", text: PersonText(kept: "a clerk")),
            in: register)
        #expect(try namesAsked(in: register) == [])
    }

    @Test("That another is meant is said once, whatever becomes of the child")
    func survives() throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        _ = try quillfeather(.removed, in: register)
        try planOfAnother("Ring Una Quillfeather and Quillfeather", in: register)
        // The same child again, a namesake, who goes, and the child again, removed.
        for (reference, forename) in [("PRU-0143", "Una"), ("PRU-0144", "Max")] {
            var details = Sample.named("Quillfeather", forename)
            (details.reference, details.ncYear) = (PersonText(kept: reference), 5)
            try perform(.addPupil(details), in: register)
            #expect(try namesAsked(in: register) == [])
        }
        try perform(.removePupil("PRU-0144"), in: register)
        try perform(.removePupil("PRU-0143"), in: register)
        #expect(try namesAsked(in: register) == [])
        _ = try register.undo(by: Sample.person, now: Self.now)
        #expect(try namesAsked(in: register) == [])
    }

    @Test("Who is meant in the place of one child stays said when another who is named there is erased")
    func erasedBeside() throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        let number = try quillfeather(.removed, in: register)
        try perform(.editPupil("3", Sample.named("Oakenshield", "Liam"), clearing: []), in: register)
        try planOfAnother("Ring Una Quillfeather and Liam Oakenshield", in: register)
        try perform(.erase([3], .init(hidingNames: false)), in: register)
        #expect(try namesAsked(in: register) == [])
        try perform(.erase([number], .init(hidingNames: false)), in: register)
        #expect(try workshop.ask(Int.self, "SELECT count(*) FROM off_roll_note") == 0)
    }

    @Test(
        "Initials are looked for while a child is kept, under how many numbers it is", arguments: [1, 2])
    func initials(_ times: Int) throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        for _ in 0..<times { _ = try quillfeather(.removed, in: register) }
        try plans("UQ", in: register)
        #expect(try namesAsked(in: register) == ["action 1"])
    }

    @Test("The child of a line that nobody will come in for is looked for though nobody is on the roll")
    func aloneDismissed() throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        for pupil in try register.load().roll.pupils {
            try perform(.erase([pupil.number], .init(hidingNames: true)), in: register)
        }
        try perform(.erase([2], .init(hidingNames: true)), in: register)
        _ = try quillfeather(.dismissed, in: register)
        #expect(throws: Refusal.self) { try plans("Una Quillfeather", in: register) }
    }

    @Test("What is told of entries that name who is erased includes those about children who were removed")
    func entriesOfRemoved() throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        let number = try quillfeather(.removed, in: register)
        let named = PersonText(kept: "Una Quillfeather sat there")
        try perform(
            .recordAttendance(
                "3", before: .init(attended: Percentage(tenths: 600)),
                now: .init(attended: Percentage(tenths: 700)), medical: named),
            in: register)
        let entry = try workshop.ask(Int.self, "SELECT max(number) FROM journal") ?? 0
        try perform(.removePupil("3"), in: register)
        let outcome = try register.perform(
            .erase([number], .init(hidingNames: true)), by: Sample.person, now: Self.now)
        let told = outcome.consequences.contains(.stillNamed([.journal([entry])]))
        #expect(told, "\(outcome.consequences)")
    }

    /// Una Quillfeather, who is not on the roll.
    private func quillfeather(_ fate: Fate, in register: Register) throws -> Int {
        var details = PupilDetails()
        (details.surname, details.forename) = (PersonText(kept: "Quillfeather"), PersonText(kept: "Una"))
        details.ncYear = 5
        switch fate {
        case .removed:
            details.reference = PersonText(kept: "PRU-0142")
            try perform(.addPupil(details), in: register)
            try perform(.removePupil("PRU-0142"), in: register)
        case .undone, .leftOut, .dismissed:
            try perform(
                .importRoll([
                    RollEntry(
                        line: 2, details: details, results: [],
                        problems: [.init(line: 2, column: "UPN", value: "x", kind: .notIdentified)])
                ]), in: register)
        }
        let number = try register.load().roll.lastNumber
        if fate == .undone { _ = try register.undo(by: Sample.person, now: Self.now) }
        if fate == .dismissed { try perform(.removePupil("pupil:\(number)"), in: register) }
        return number
    }

    private func planOfAnother(_ what: String, in register: Register) throws {
        try perform(
            .ofAnotherPerson(
                .addPlannedAction(
                    what: PersonText(kept: what), who: PersonText(kept: "office"),
                    by: #require(Day("2011-03-31")), to: nil), who: PersonText(kept: "a clerk")),
            in: register)
    }

    @Test("The child of a left-out line is looked for when the import is undone")
    func lineUndone() throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        var details = PupilDetails()
        (details.surname, details.forename) = (PersonText(kept: "Quillfeather"), PersonText(kept: "Una"))
        details.ncYear = 5
        try perform(
            .importRoll([
                RollEntry(
                    line: 2, details: details, results: [],
                    problems: [.init(line: 2, column: "UPN", value: "x", kind: .notIdentified)])
            ]), in: register)
        _ = try register.undo(by: Sample.person, now: Self.now)
        #expect(throws: Refusal.self) { try plans("Una Quillfeather", in: register) }
    }

    @Test(
        "A piece that is not as pru writes it leaves the register open",
        arguments: ["{}", #"{"changes":[{"key":"","table":"pupil","to":{"surname":5}}],"salt":"a"}"#])
    func unreadablePiece(_ payload: String) throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        try perform(.removePupil("1"), in: register)
        try workshop.byHand(
            "DROP TRIGGER journal_pupil_is_not_altered",
            "UPDATE journal_pupil SET payload = '\(payload)' WHERE pupil = 1")
        #expect(try !workshop.open().load().roll.pupils.map(\.number).contains(1))
    }

    @Test("With a child goes what was removed under another name with the same birthday and reference")
    func erasedTogether() throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        for name in ["Quilfeather", "Quillfeather"] {
            var details = Sample.named(name, "Robin")
            (details.reference, details.born) = (PersonText(kept: "PRU-0142"), Day("2001-01-30"))
            details.ncYear = 5
            try perform(.addPupil(details), in: register)
            if name == "Quilfeather" { try perform(.removePupil("PRU-0142"), in: register) }
        }
        let number = try #require(register.load().roll.pupils.last?.number)
        try perform(.erase([number], .init(hidingNames: true)), in: register)
        #expect(try register.load().roll.erased == [number - 1, number])
    }

    private func perform(_ action: Action, in register: Register) throws {
        _ = try register.perform(action, by: Sample.person, now: Self.now)
    }

    private func namesAsked(in register: Register) throws -> [String] {
        try register.load().findings(on: Self.now.today).filter { $0.rule == .pupilNamed && $0.isOpen }
            .map(\.topic.text)
    }
}
