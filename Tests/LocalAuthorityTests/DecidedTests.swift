import Sentences
import TargetSetting
import Testing

@testable import LocalAuthority

@Suite("A decision is data, with what follows from it")
struct DecidedTests {
    private let reason = PersonText(kept: "Below last summer: why?")

    private func decided(_ action: LAAction, on record: UnitRecord, day text: String) throws -> Decided {
        try record.decide(action, under: Test.terms(), on: day(text))
    }

    @Test("Accepting tells of a key that nobody has confirmed, and of the receipt that is due")
    func accepted() throws {
        let record = try UnitRecord([Test.arrival("a1", 1)])
        let decided = try decided(.accept(comment: nil), on: record, day: "12-12")
        #expect(decided.consequences == [.keyUnconfirmed(Test.signer), .copyIsDue])
        #expect(decided.facts["change"] == .text("accepted"))
        #expect(decided.facts["dfe"] == .text("926/1105"))
        #expect(
            decided.remedies(of: .keyUnconfirmed(Test.signer)) == [
                .la(.confirmKey(record.unit.unit.dfe, fingerprint: Test.signer.fingerprint))
            ])
        #expect(decided.sentence == "926/1105, Sample PRU: revision 1 is accepted.")
    }

    @Test("After a second return the LA may set a target itself, and is told so then and not before")
    func returned() throws {
        let action = LAAction.sendBack(reason: reason, respondBy: nil)
        var record = try UnitRecord([Test.arrival("a1", 1)])
        #expect(try decided(action, on: record, day: "12-12").consequences == [.reasonIsDue])
        record = try record.deciding(action, on: day("12-12"))
        record.arrivals.append(try Test.arrival("a2", 2, after: "a1", on: "12-14", number: 5))
        let second = try decided(action, on: record, day: "12-15")
        #expect(second.consequences == [.reasonIsDue, .targetsCanBeSet])
        #expect(second.facts["again"] == .flag(true))
    }

    @Test("Confirming another key says which revisions count now, and which no longer")
    func keys() throws {
        let record = try UnitRecord([
            Test.arrival("b1", 1, number: 1, by: Test.other), Test.arrival("a2", 2, number: 2),
        ])
        let decided = try decided(
            .trust(fingerprint: Test.signer.fingerprint, confirmedBy: Test.person), on: record, day: "12-12")
        #expect(decided.consequences == [.trusted(revisions: [2]), .noLongerTrusted(revisions: [1])])
    }
}
