import Testing

@testable import Stories
@testable import TargetSetting

/// What one office alone can accept is accepted with one sign-off.
@Suite struct AcceptedTogetherTests {
    @Test("Every remedy by which an office accepts something carries all that waits for it")
    func together() throws {
        let sample = try Story.of2010(
            from: .grouped,
            [
                .zeroRate("ks2"), .setGroup(keyStage: "ks4", pupils: 2), .count("ks4-level2-em", 0),
                .count("ks4-english-3lp", 0, of: 2), .count("ks4-maths-3lp", 0, of: 2),
            ]
        ).played()
        let waited = sample.set.findings(on: sample.today).filter { $0.answeredBy == "sip" }
        #expect(waited.map(\.rule) == [.zeroRated, .zeroUndeclared])
        for finding in waited {
            #expect(Set(finding.acceptedTogether) == [.zeroRated, .zeroUndeclared], "\(finding.rule)")
        }
        let rules = RuleContext(sample.set, on: sample.today).accepted(
            by: try sample.set.cycle.signatory("sip"))
        #expect(rules == [.zeroRated, .zeroUndeclared])
    }
}
