import Formats
import Foundation
import Register
import Samples
import TargetSetting
import Testing

@Suite struct SavingTests {
    @Test("A target set is loaded as it was saved", arguments: Sample.all + [.pupils, .answered])
    func loadedAsSaved(_ sample: Sample) throws {
        let workshop = try Workshop(sample)
        let (loaded, played) = try (workshop.open().load(), workshop.whole)
        #expect(loaded == played)
        #expect(loaded.revisions.map(\.document) == (try sample.files.map(\.text)))
        #expect(try workshop.open().cycle() == sample.keptCycle)
        #expect(try workshop.problems == [])
    }

    /// What the test above would prove nothing of, if no sample had it.
    @Test("The samples together have everything in them that a target set can have")
    func samplesAreFull() throws {
        let sets = try Sample.all.map { try $0.played }
        let figures = sets.flatMap(\.figures.values)
        let priors = sets.flatMap { $0.priors.values.flatMap(\.values) }
        let signOffs = sets.flatMap(\.signOffs)
        let held = [
            sets.contains { $0.unit.urn != nil }, sets.contains(where: \.isRehearsal),
            sets.contains { $0.groups.values.contains(0) }, !sets.flatMap(\.zeroRatings).isEmpty,
            Measure.Value.allCases.allSatisfy { value in figures.contains { $0.kind == value.kind } },
            priors.contains { $0.sessions != nil }, priors.contains { $0.source == nil },
            sets.flatMap(\.absenceTargets.values).contains { $0.explanation != nil },
            sets.flatMap(\.plan).contains(where: \.isDone), sets.flatMap(\.plan).contains { $0.to != nil },
            sets.contains { $0.proposal != nil }, !sets.flatMap(\.notes).isEmpty,
            signOffs.contains { $0.withdrawal != nil }, signOffs.contains { $0.name == nil },
            signOffs.contains { $0.day == nil }, signOffs.contains { !$0.acceptances.isEmpty },
            sets.contains { $0.revisions.count > 1 },
            sets.flatMap(\.revisions).contains { if case .late = $0.timeliness { true } else { false } },
            sets.flatMap(\.revisions).contains {
                if case .afterStatutory = $0.timeliness { true } else { false }
            },
        ]
        #expect(!held.contains(false), "not held: \(held.indices.filter { !held[$0] })")
    }

    @Test("A journal entry says who did what, on the register's day and at the machine's moment")
    func entrySaysWhoAndWhat() throws {
        let workshop = try Workshop(.rehearsal, played: false)
        _ = try workshop.open().perform(
            .setGroup(keyStage: "ks2", pupils: 7), by: PersonText("Jo", as: .person),
            now: .init(today: try #require(Day("2026-01-01")), instant: "2026-01-01T00:00:00Z"))
        let entry = try #require(try workshop.open().journal().last)
        #expect(entry.number == 2)
        #expect(entry.who == "Jo")
        #expect(entry.day == Day("2010-11-15"))
        #expect(entry.at == "2026-01-01T00:00:00Z")
        #expect(entry.summary == "Key stage 2: 7 pupils anticipated in the group.")
    }

    static let refused: [Action] = [
        .setTarget(measure: "ks4-level2-em", entry: .count(10, of: nil)),
        .setTarget(measure: "nowhere", entry: .count(1, of: nil)),
        .setAbsence(measure: nil, rate: Percentage(tenths: 221), explanation: nil),
        .moveToday(Workshop.now.today),
        .removePlannedAction(9),
        .withdraw(signatory: "nobody", reason: PersonText(kept: "why")),
    ]

    @Test("A refusal leaves the file byte for byte as it was", arguments: refused)
    func refusalChangesNothing(_ action: Action) throws {
        let workshop = try Workshop()
        let before = try workshop.bytes
        #expect(throws: Refusal.self) {
            try workshop.open().perform(action, by: Sample.person, now: Workshop.now)
        }
        #expect(try workshop.bytes == before)
    }

    @Test("An action that changes nothing adds no entry")
    func sameAgainIsNotWritten() throws {
        let workshop = try Workshop(played: false)
        let action = Action.setGroup(keyStage: "ks2", pupils: 7)
        #expect(try workshop.open().perform(action, by: Sample.person, now: Workshop.now).changedSomething)
        let before = try workshop.bytes
        #expect(try !workshop.open().perform(action, by: Sample.person, now: Workshop.now).changedSomething)
        #expect(try workshop.bytes == before)
    }

    @Test("Only its owner can read a register or a backup")
    func onlyOwnerReads() throws {
        let workshop = try Workshop(played: false)
        try workshop.open().backup(to: workshop.file("backup.sqlite"))
        for path in [workshop.path, workshop.file("backup.sqlite")] {
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
        }
    }
}
