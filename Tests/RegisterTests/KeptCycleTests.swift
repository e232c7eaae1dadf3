import Canonical
import Formats
import Foundation
import Register
import Samples
import TargetSetting
import Testing

/// The form of the cycle that is read at every start.
@Suite struct KeptCycleTests {
    private static let freed = "DROP TRIGGER cycle_is_not_altered"
    private static let guardian =
        "CREATE TRIGGER cycle_is_not_altered BEFORE UPDATE ON cycle\nBEGIN SELECT RAISE(ABORT, 'the cycle stays'); END"

    @Test("A cycle reads the same from a register as from its file", arguments: Sample.all + [.pupils])
    func same(_ sample: Sample) throws {
        let workshop = try Workshop(sample, played: false)
        let kept = try workshop.open().cycle()
        #expect(try workshop.open().load().cycle == sample.cycle.cycle)
        #expect(kept.digest == (try sample.cycle.digest))
        #expect(kept.digest == Canonical.digest(ofBytes: Data(kept.json.utf8)))
    }

    @Test(
        "A changed byte of it is damage",
        arguments: [
            "UPDATE cycle SET json = replace(json, '\"id\":\"', '\"id\":\"x')",
            "UPDATE cycle SET json = json || ' '", "UPDATE cycle SET json = '{}'",
            "UPDATE cycle SET digest = lower(hex(zeroblob(32)))",
            "DROP TRIGGER cycle_stays; DELETE FROM cycle",
        ])
    func changed(_ statement: String) throws {
        let workshop = try Workshop()
        try workshop.byHand(KeptCycleTests.freed, statement)
        #expect(throws: RegisterProblem.corrupt(path: workshop.path)) { try workshop.open().load() }
        #expect(throws: RegisterProblem.corrupt(path: workshop.path)) {
            try workshop.open().perform(
                .setGroup(keyStage: "ks2", pupils: 8), by: Sample.person, now: Workshop.now)
        }
    }

    @Test(
        "Another cycle with its own digest is found by the journal, and so is another file beside the same cycle"
    )
    func exchanged() throws {
        let workshop = try Workshop()
        let other = try Sample.moorland.cycle.json
        let digest = Canonical.digest(ofBytes: Data(other.utf8))
        try workshop.byHand(
            KeptCycleTests.freed,
            "UPDATE cycle SET json = '\(other.replacing("'", with: "''"))', digest = '\(digest)'",
            KeptCycleTests.guardian)
        #expect(try workshop.problems == ["The register's ‘cycle 1’ is not what the journal says."])
        let another = try Workshop()
        try another.byHand(
            KeptCycleTests.freed, "UPDATE cycle SET yaml = yaml || '# mine'", KeptCycleTests.guardian)
        #expect(try another.problems == ["The register's ‘cycle 1’ is not what the journal says."])
    }
}
