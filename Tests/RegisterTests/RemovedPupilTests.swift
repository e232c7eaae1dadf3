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
        // A part of a name alone is no question any more, and a pupil who is erased none at all.
        try plans("Quillfeather", in: register)
        #expect(
            try !register.load().findings(on: RemovedPupilTests.now.today).contains { $0.rule == .pupilNamed }
        )
        _ = try register.perform(
            .erase([1], .init(hidingNames: true)), by: Sample.person, now: RemovedPupilTests.now)
        try plans(text, in: register)
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

    @Test(
        "Of who was removed it is not said that another is meant, whoever is named beside",
        arguments: [
            "Ring Robin Quillfeather", "Edie rings Robin Quillfeather",
            "Robin Quillfeather and Edie Marshbank",
        ]
    )
    func another(_ text: String) throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        for (number, surname, forename) in [("1", "Quillfeather", "Robin"), ("3", "Marshbank", "Edie")] {
            try perform(
                .editPupil(number, Sample.named(surname, forename), clearing: []), in: register)
        }
        try perform(.removePupil("1"), in: register)
        #expect {
            try perform(
                .ofAnotherPerson(
                    .addPlannedAction(
                        what: PersonText(kept: text), who: PersonText(kept: "office"),
                        by: #require(Day("2011-03-31")), to: nil), who: PersonText(kept: "a clerk")),
                in: register)
        } throws: {
            if case .note(.removedTakesNoNote(let finding))? = $0 as? Refusal {
                finding.pupil == 1
            } else {
                false
            }
        }
    }

    @Test("What may be an English word or another name is not asked about when its pupil was removed")
    func uncertain() throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        try perform(.editPupil("1", Sample.named("May", "Grace"), clearing: []), in: register)
        try perform(.removePupil("1"), in: register)
        try plans("Grace may be shown by staff", in: register)
        #expect(try namesAsked(in: register) == [])
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
        try register.load().findings(on: Self.now.today).filter { $0.rule == .pupilNamed }.map(\.topic.text)
    }
}
