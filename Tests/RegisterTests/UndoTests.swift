import Foundation
import Register
import Samples
import Sentences
import TargetSetting
import Testing

/// What is undone is as it was, and the journal says both that it was done and that it was undone.
@Suite struct UndoTests {
    private func undo(_ register: Register) throws -> Outcome {
        try register.undo(by: Sample.person, now: Workshop.now)
    }

    private static func row(_ details: PupilDetails) -> RollEntry {
        RollEntry(line: 2, details: details, results: [], problems: [])
    }

    /// On the pupils' sample, whose pupil 2 was removed and added again as pupil 4.
    static let actions: [Action] = [
        .setGroup(keyStage: "ks2", pupils: 3), .addPupil(Sample.newcomer), .removePupil("1"),
        .removePupil("3"),
        .editPupil("1", Sample.named("Other", "Name"), clearing: [.born, .upn]),
        .importRoll([row(Sample.newcomer), row(Sample.robin)]),
        .setPersonal("1", subject: PersonText(kept: "reading"), Sample.aim("Reads 60 words a minute")),
        .removePersonal("1", subject: PersonText(kept: "reading")),
        .removePersonal("group:Nurture group", subject: PersonText(kept: "talk")),
        .recordPEP("1", updated: Workshop.now.today, agreed: nil, nextMeeting: nil),
        .explainAll(rule: "personal-smart", text: PersonText(kept: "So it is")),
    ]

    @Test("All is as it was, and undoing that brings it again", arguments: actions)
    func undone(_ action: Action) throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        let before = try register.load()
        guard case .some = try? register.perform(action, by: Sample.person, now: Workshop.now) else { return }
        let after = try register.load()
        let outcome = try undo(register)
        #expect(outcome.journalLine.hasPrefix("Undone: ‘"))
        #expect(try workshop.open().load().said == before.said)
        #expect(try undo(register).journalLine.hasPrefix("Done again: ‘"))
        #expect(try workshop.open().load().said == after.said)
        #expect(try undo(register).journalLine == outcome.journalLine)
        #expect(try workshop.open().load().said == before.said)
        #expect(try workshop.problems == [])
    }

    static let lasting: [(Sample, Action?, String)] = [
        (.moorland, nil, "export"), (.pru2010, nil, "export"), (.answered, nil, "receipt"),
        (.pupils, nil, "sign-off"),
        (.pupils, .withdraw(signatory: "head", reason: PersonText(kept: "Another meeting")), "withdrawal"),
        (.pupils, .erase([1]), "erasure"),
    ]

    @Test("What is done for good stays, and it is said what it is", arguments: lasting)
    func stays(_ sample: Sample, _ action: Action?, _ what: String) throws {
        let workshop = try Workshop(sample)
        let register = try workshop.open()
        if let action { _ = try register.perform(action, by: Sample.person, now: Workshop.now) }
        let before = try workshop.bytes
        let refusal = #expect(throws: Refusal.self) { try undo(register) }
        #expect(refusal?.code == "not-undone")
        #expect(refusal?.facts["is"] == .text(what))
        #expect(try workshop.bytes == before)
    }

    @Test("In a register that was just made there is nothing to undo")
    func nothing() throws {
        let register = try Workshop(played: false).open()
        #expect(#expect(throws: Refusal.self) { try undo(register) }?.code == "nothing-to-undo")
    }

    @Test("Who is erased does not come back by undoing")
    func erasedStays() throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        func perform(_ action: Action) throws {
            _ = try register.perform(action, by: Sample.person, now: Workshop.now)
        }
        try perform(.removePupil("1"))
        try perform(.erase([1]))
        #expect(throws: Refusal.self) { try undo(register) }
        try perform(.addPupil(Sample.newcomer))
        _ = try undo(register)
        #expect(throws: Never.self) { try undo(register) }
        #expect(try register.load().roll.pupils.allSatisfy { $0.number != 1 })
        #expect(try workshop.bytes.range(of: Data("Quillfeather".utf8)) == nil)
        #expect(try workshop.problems == [])
    }

    @Test("An absence target does not come back above a ceiling that is lower now")
    func aboveCeiling() throws {
        let workshop = try Workshop(played: false)
        let register = try workshop.open()
        func rate(_ tenths: Int) -> Percentage { Percentage(tenths: tenths) }
        guard let year = AcademicYear("2008/09") else { return }
        for action in [
            Action.setAbsence(measure: nil, rate: rate(210), explanation: nil),
            .recordPrior(measure: nil, year: year, entry: .actual(rate(180)), source: nil),
            .setAbsence(measure: nil, rate: rate(170), explanation: nil),
        ] { _ = try register.perform(action, by: Sample.person, now: Workshop.now) }
        let refusal = #expect(throws: Refusal.self) { try undo(register) }
        #expect(refusal?.code == "above-ceiling")
        #expect(try register.load().absenceTargets["overall"]?.rate == rate(170))
    }

    @Test("What somebody else did meanwhile is not undone in place of what was seen")
    func meanwhile() throws {
        let workshop = try Workshop(played: false)
        let register = try workshop.open()
        let action = Action.setGroup(keyStage: "ks2", pupils: 8)
        _ = try register.perform(action, by: Sample.person, now: Workshop.now)
        let seen = try register.look().journalNumber
        _ = try workshop.open().perform(
            .setGroup(keyStage: "ks4", pupils: 3), by: Sample.person, now: Workshop.now)
        #expect(throws: RegisterProblem.changedMeanwhile(path: workshop.path)) {
            try register.undo(by: Sample.person, now: Workshop.now, ifAt: seen)
        }
    }

    @Test("Nothing is undone in a register that was altered by hand")
    func altered() throws {
        let workshop = try Workshop(played: false)
        let register = try workshop.open()
        _ = try register.perform(
            .setGroup(keyStage: "ks2", pupils: 8), by: Sample.person, now: Workshop.now)
        try workshop.byHand("UPDATE \"group\" SET pupils = 9")
        let problem = #expect(throws: RegisterProblem.self) { try undo(register) }
        #expect(problem?.code == "register-altered")
    }
}
