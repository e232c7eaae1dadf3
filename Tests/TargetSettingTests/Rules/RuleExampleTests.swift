import Testing

@testable import Stories
@testable import TargetSetting

@Suite struct RuleExampleTests {
    @Test("A rule finds in each of its examples what the example says", arguments: RuleExample.all)
    func ruleFindsWhatItsExampleSays(_ example: RuleExample) throws {
        let rule = try Rule.named(example.rule)
        var sample = try example.story.played()
        example.altered?(&sample.set)
        let day = example.seenOn ?? sample.today
        let findings = sample.set.findings(of: rule, on: day)
        #expect(
            findings.map { .init(severity: $0.severity, subject: $0.topic.text) } == example.finds,
            "\(findings.map(\.facts))")
        #expect(!sample.set.workings(of: rule, on: day).isEmpty, "The rule looked at nothing.")
        for finding in findings {
            #expect(finding.rule == rule.id)
            #expect(!finding.remedies.isEmpty)
            let asksTheLA = finding.remedies.contains { if case .askAuthority = $0 { true } else { false } }
            #expect(asksTheLA == (rule.id == .frozen))
        }
    }

    @Test("No rule is without a passing and a failing example", arguments: Rule.all.map(\.id))
    func ruleHasBothKinds(_ rule: Rule.ID) {
        let kinds = RuleExample.all.filter { $0.rule == rule.rawValue }.map(\.finds.isEmpty)
        #expect(kinds.contains(true), "\(rule) has no passing example")
        #expect(kinds.contains(false), "\(rule) has no failing example")
    }

    @Test("Every example is of a rule that there is", arguments: RuleExample.all)
    func exampleIsOfARule(_ example: RuleExample) throws {
        #expect(try Rule.named(example.rule).id.rawValue == example.rule)
    }

    @Test("Rules have an id each and the requirements they serve", arguments: Rule.all.map(\.id))
    func ruleSaysWhatItIs(_ id: Rule.ID) throws {
        let rule = try Rule.named(id.rawValue.uppercased())
        #expect(!rule.requirements.isEmpty)
        #expect(Rule.all.filter { $0.id == id }.count == 1)
    }

    @Test("A rule that is not there is named with the nearest")
    func unknownRuleIsNamedWithTheNearest() {
        #expect {
            try Rule.named("targt-missing")
        } throws: {
            guard case .typed(.unknown(.rule, "targt-missing", "target-missing", _))? = $0 as? Refusal else {
                return false
            }
            return true
        }
    }
}
