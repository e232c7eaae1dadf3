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

    @Test("Of who was removed it is not said that another is meant, of who is named beside it is")
    func another() throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        _ = try register.perform(
            .editPupil("1", Sample.named("Quillfeather", "Robin"), clearing: []), by: Sample.person,
            now: RemovedPupilTests.now)
        _ = try register.perform(
            .editPupil("3", Sample.named("Marshbank", "Edie"), clearing: []), by: Sample.person,
            now: RemovedPupilTests.now)
        _ = try register.perform(.removePupil("1"), by: Sample.person, now: RemovedPupilTests.now)
        func plan(_ text: String) throws {
            _ = try register.perform(
                .ofAnotherPerson(
                    .addPlannedAction(
                        what: PersonText(kept: text), who: PersonText(kept: "office"),
                        by: #require(Day("2011-03-31")), to: nil), who: PersonText(kept: "a clerk")),
                by: Sample.person, now: RemovedPupilTests.now)
        }
        #expect {
            try plan("Ring Robin Quillfeather")
        } throws: {
            if case .note(.removedTakesNoNote(let finding))? = $0 as? Refusal {
                finding.pupil == 1
            } else {
                false
            }
        }
        try plan("Ring Robin Quillfeather and Edie Marshbank")
        #expect(
            try !register.load().findings(on: RemovedPupilTests.now.today).contains {
                $0.rule == .pupilNamed && $0.isOpen
            })
    }
}
