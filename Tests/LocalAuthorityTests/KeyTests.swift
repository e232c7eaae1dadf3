import TargetSetting
import Testing

@testable import LocalAuthority

@Suite("Who sent a submission is told by its key")
struct KeyTests {
    private let head = PersonText(kept: "Sam Sample")

    private func trusting(_ signer: Signer) -> LAAction {
        .trust(fingerprint: signer.fingerprint, confirmedBy: head)
    }

    @Test("The first file's key is the unit's, and another waits for an officer")
    func pinned() throws {
        let record = try UnitRecord([
            Test.arrival("a1", 1, number: 1), Test.arrival("b2", 2, after: "a1", number: 2, by: Test.other),
        ])
        #expect(record.key == Test.signer)
        #expect(!record.isKeyConfirmed)
        #expect(record.state == .otherKey)
        #expect(record.counting?.revision == 1)
        #expect(throws: LARefusal.otherKey(record.unit.unit)) {
            try record.deciding(.accept(comment: nil), on: day("12-12"))
        }
    }

    @Test("Confirming the first key dismisses what came with another")
    func confirmed() throws {
        let record = try UnitRecord([
            Test.arrival("a1", 1, number: 1), Test.arrival("b1", 1, number: 2, by: Test.other),
        ]).deciding(trusting(Test.signer), on: day("12-12"))
        #expect(record.state == .received)
        #expect(record.isKeyConfirmed)
        #expect(record.counting?.signer == Test.signer)
    }

    @Test(
        "Where the first file was somebody else's, the key that the head reads out counts, and the first no more"
    )
    func impostorFirst() throws {
        let record = try UnitRecord([
            Test.arrival("b1", 1, number: 1, by: Test.other), Test.arrival("a1", 1, number: 2),
        ]).deciding(trusting(Test.signer), on: day("12-12"))
        #expect(record.state == .received)
        #expect(record.counting?.signer == Test.signer)
    }

    @Test("A unit that has begun a new register keeps what its confirmed earlier key signed")
    func newRegister() throws {
        var record = try UnitRecord([Test.arrival("a1", 1, number: 1)])
            .deciding(trusting(Test.signer), on: day("12-11"))
        record.arrivals.append(try Test.arrival("b2", 2, after: "a1", number: 5, by: Test.other))
        #expect(record.state == .received && record.otherKeys.map(\.revision) == [2])
        record = try record.deciding(trusting(Test.other), on: day("12-12"))
        #expect(record.counting?.revision == 2)
        #expect(record.gaps.isEmpty)
        // What the earlier key signs from now on is another's again.
        record.arrivals.append(try Test.arrival("a3", 3, after: "b2", number: 9))
        #expect(record.state == .received && record.otherKeys.map(\.revision) == [3])
    }

    @Test("Once a key is confirmed, a stranger's file is to be known and changes no state")
    func stranger() throws {
        var record = try UnitRecord([Test.arrival("a1", 1, number: 1)])
            .deciding(trusting(Test.signer), on: day("12-11"))
            .deciding(.accept(comment: nil), on: day("12-12"))
        record.arrivals.append(try Test.arrival("b2", 2, after: "a1", number: 9, by: Test.other))
        record.arrivals.append(try Test.arrival("a1", 1, number: 10, by: Test.other))
        #expect(record.state == .accepted)
        let status = UnitStatus(of: record, under: try Test.terms(), on: try day("12-12"))
        #expect(status.problems.map(\.code) == ["signed-with-another-key"])
        #expect(record.arrivals.map(record.isResigned) == [false, false, true])
        record = try record.deciding(.sendBack(reason: head, respondBy: day("12-22")), on: day("12-12"))
        #expect(record.state == .returned)
    }

    @Test("The same content signed again by somebody else changes nothing")
    func signedAgain() throws {
        let record = try UnitRecord([
            Test.arrival("a1", 1, number: 1), Test.arrival("a1", 1, number: 2, by: Test.other),
        ]).deciding(.accept(comment: nil), on: day("12-12"))
        #expect(record.otherKeys.isEmpty)
        #expect(record.state == .accepted)
    }

    @Test("A key that two units use is told of")
    func shared() throws {
        var record = try UnitRecord([Test.arrival("a1", 1)])
        record.keySharers = [try DfENumber("926/1101")]
        let status = UnitStatus(of: record, under: try Test.terms(), on: try day("12-12"))
        #expect(status.problems == [.sharedKey(record.keySharers)])
    }

    @Test("A fingerprint is read out: spaces, capitals and hyphens do not matter, the digits do")
    func typed() throws {
        let record = try UnitRecord([Test.arrival("a1", 1, number: 1)])
        for typed in ["aaaa-aaaa-aaaa-aaaa-aaaa", "AAAA AAAA AAAA AAAA AAAA", "aaaaaaaaaaaaaaaaaaaa"] {
            let trusted = try record.deciding(
                .trust(fingerprint: typed, confirmedBy: head), on: day("12-12"))
            #expect(trusted.isKeyConfirmed)
        }
        for typed in ["", "aaaa", "aaaa-aaaa-aaaa-aaaa-aaab"] {
            #expect(throws: LARefusal.self) {
                try record.deciding(.trust(fingerprint: typed, confirmedBy: head), on: day("12-12"))
            }
        }
    }
}
