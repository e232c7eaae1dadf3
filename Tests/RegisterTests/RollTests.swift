import Foundation
import Register
import Samples
import TargetSetting
import Testing

/// Pupils in the register, and what the journal keeps of them.
@Suite struct RollTests {
    @Test("Pupils are loaded as they were saved, step by step, and the journal says the same after each")
    func everyStep() throws {
        let workshop = try Workshop(.pupils, played: false)
        let register = try workshop.open()
        var set = try workshop.sample.begun
        try workshop.sample.play(on: { set }) { action, day in
            _ = try set.perform(action, by: Sample.person, on: day)
            _ = try register.perform(
                action, by: Sample.person, now: .init(today: day, instant: "2010-11-15T10:00:00Z"))
            #expect(try workshop.open().load() == set)
        }
        #expect(try workshop.problems == [])
    }

    @Test("What a roll left out is loaded as it was saved, is verified, and is gone with whom it is about")
    func leftOut() throws {
        let workshop = try Workshop(.pupils)
        let register = try workshop.open()
        var set = try register.load()
        func details(_ surname: String, _ reference: String?) -> PupilDetails {
            var details = Sample.named(surname, "Sam")
            details.reference = reference.map { PersonText(kept: $0) }
            details.born = Day("2001-02-03")
            return details
        }
        func roll(_ entry: RollEntry) -> Action { .importRoll([entry]) }
        let cells: [LeftOutCell.Place] = [.field(.left), .result(subject: "reading", .keyStage("ks1"))]
        let line = LineProblem(line: 3, column: "UPN", value: "A92", kind: .notIdentified)
        let actions: [Action] = [
            roll(
                RollEntry(
                    line: 2, details: details("Distinctive", "D1"), results: [], problems: [],
                    unread: cells.map { UnreadCell(place: $0, column: "A", value: "?", problem: nil) })),
            roll(RollEntry(line: 3, details: details("Unmistakable", nil), results: [], problems: [line])),
            .editPupil("D1", PupilDetails(), clearing: [.left]),
            .addPupil(details("Unmistakable", "U1")),
        ]
        for action in actions {
            _ = try set.perform(action, by: Sample.person, on: Workshop.now.today)
            _ = try register.perform(action, by: Sample.person, now: Workshop.now)
            #expect(try workshop.open().load() == set)
        }
        #expect(set.roll.leftOutLines.count == 1)
        let kept = set.roll.pupils.flatMap(\.leftOut).filter { !$0.value.isEmpty }
        #expect(Set(kept.map(\.isSettled)) == [true, false])
        let gone = set.roll.pupils.suffix(2).map(\.number)
        _ = try register.perform(.erase(gone), by: Sample.person, now: Workshop.now)
        #expect(try workshop.problems == [])
        let bytes = try workshop.bytes
        for name in ["Distinctive", "Unmistakable"] { #expect(bytes.range(of: Data(name.utf8)) == nil) }
    }
}
