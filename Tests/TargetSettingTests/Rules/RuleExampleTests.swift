import Testing

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
            findings.map { .init(severity: $0.severity, subject: $0.subject) } == example.finds,
            "\(findings.map(\.message))")
        #expect(!sample.set.workings(of: rule, on: day).isEmpty, "The rule looked at nothing.")
        for finding in findings {
            #expect(finding.rule == rule.id)
            expectPlain(finding.message)
            expectPlain(finding.remedy)
            expectCommand(in: finding.remedy, of: rule)
        }
    }

    @Test("No rule is without a passing and a failing example", arguments: Rule.all.map(\.id))
    func ruleHasBothKinds(_ rule: String) {
        let kinds = RuleExample.all.filter { $0.rule == rule }.map(\.finds.isEmpty)
        #expect(kinds.contains(true), "\(rule) has no passing example")
        #expect(kinds.contains(false), "\(rule) has no failing example")
    }

    @Test("Every example is of a rule that there is", arguments: RuleExample.all)
    func exampleIsOfARule(_ example: RuleExample) throws {
        #expect(try Rule.named(example.rule).id == example.rule)
    }

    @Test("Rules have an id each, a sentence and the requirements they serve", arguments: Rule.all.map(\.id))
    func ruleSaysWhatItIs(_ id: String) throws {
        let rule = try Rule.named(id.uppercased())
        #expect(rule.title.hasSuffix("."))
        #expect(!rule.requirements.isEmpty)
        #expect(Rule.all.filter { $0.id == id }.count == 1)
    }

    @Test("A rule that is not there is named with the nearest")
    func unknownRuleIsNamedWithTheNearest() {
        #expect {
            try Rule.named("targt-missing")
        } throws: {
            guard case .unknown(.rule, "targt-missing", "target-missing", _)? = $0 as? Refusal else {
                return false
            }
            return true
        }
    }

    /// What to do is a command that there is, other than where only people can help.
    private func expectCommand(in remedy: String, of rule: Rule) {
        let commands = [
            "absence", "cohort", "export", "note", "personal", "propose", "pupil", "review", "sign", "target",
        ]
        let named = remedy.components(after: "pru ")
        if rule.id == "frozen" {
            #expect(named.isEmpty && remedy.contains("Ask the LA"))
        } else {
            #expect(!named.isEmpty, "no command in: \(remedy)")
        }
        for word in named { #expect(commands.contains(word), "‘pru \(word)’ in: \(remedy)") }
    }
}

extension String {
    /// The words that follow each place where a text stands.
    fileprivate func components(after text: String) -> [String] {
        var words: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: text) {
            rest = rest[range.upperBound...]
            words.append(String(rest.prefix { $0.isLetter }))
        }
        return words
    }
}
