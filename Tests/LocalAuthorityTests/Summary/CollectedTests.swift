import Formats
import Samples
import TargetSetting
import Testing

@testable import LocalAuthority

@Suite("What counts of a unit is what was accepted, with what the LA set itself")
struct CollectedTests {
    @Test("A newer revision waits until it is accepted, and is in the list of everything before that")
    func newer() throws {
        var record = try UnitRecord([Test.arrival("a1", 1)])
        #expect(record.passedOn(all: false) == nil)
        #expect(record.passedOn(all: true)?.revision == 1)
        record = try record.deciding(.accept(comment: nil), on: day("12-11"))
        let first = try #require(record.passedOn(all: false))
        #expect(!record.isWaiting(behind: first))
        record.arrivals.append(try Test.arrival("a2", 2, after: "a1", number: 5))
        #expect(record.passedOn(all: false) == first)
        #expect(record.isWaiting(behind: first))
        let second = try #require(record.passedOn(all: true))
        #expect(second.revision == 2)
        #expect(!record.isWaiting(behind: second))
    }

    @Test("What the LA set last stands in place of the unit's own")
    func setByLA() throws {
        var record = try UnitRecord([Test.arrival("a1", 1)])
        let reason = PersonText(kept: "Two returns did not change it")
        let values: [(String, LATarget.Value)] = [
            ("ks4-level2-em", .figure(.count(3, of: 9))), ("overall", .rate(Percentage(tenths: 200))),
            ("overall", .rate(Percentage(tenths: 195))),
        ]
        for (measure, value) in values {
            let target = LATarget(measure: measure, value: value, reason: reason)
            let number = record.decisions.count + 2
            record.decisions.append(
                Decision(number: number, day: try day("12-11"), by: Test.person, ruling: .targetSet(target)))
        }
        let sent = try #require(Sample.post.first).file.submission
        let targets = CollectedTargets(of: record, record.arrivals[0], sent)
        #expect(targets.setByLA == ["ks4-level2-em": .count(3, of: 9)])
        #expect(targets.ratesSetByLA == ["overall": Percentage(tenths: 195)])
        #expect(!targets.isAccepted)
    }
}
