import Sentences
import Testing

@testable import Stories
@testable import TargetSetting

/// What people read of facts: whole sentences in plain words, and no command of a front end.
@Suite struct SentenceTests {
    @Test("A finding is said in a sentence", arguments: RuleExample.all.filter { !$0.finds.isEmpty })
    func finding(_ example: RuleExample) throws {
        var sample = try example.story.played()
        example.altered?(&sample.set)
        for finding in sample.set.findings(on: example.seenOn ?? sample.today) {
            expectSentence(finding.message)
            for remedy in finding.remedies { expectPart(remedy.phrase) }
        }
    }

    @Test("What a rule compared is said, where all is well too", arguments: RuleExample.all)
    func working(_ example: RuleExample) throws {
        var sample = try example.story.played()
        example.altered?(&sample.set)
        let rule = try Rule.named(example.rule)
        for working in sample.set.workings(of: rule, on: example.seenOn ?? sample.today) {
            expectPlain(working.observation.working)
        }
    }

    @Test(
        "A refusal is said in a sentence, and what to do about it in a part of one",
        arguments: RefusalExample.all)
    func refusal(_ example: RefusalExample) throws {
        var sample = try example.story.played()
        let refusal = #expect(throws: Refusal.self) { try sample.perform(example.action) }
        expectSentence(refusal?.message ?? "")
        for remedy in refusal?.remedies ?? [] { expectPart(remedy.phrase) }
    }

    @Test("A rule is said in a sentence", arguments: Rule.ID.allCases)
    func rule(_ rule: Rule.ID) { expectSentence(rule.title) }

    @Test("What was done and what followed is said in sentences", arguments: Stage.allCases)
    func outcome(_ stage: Stage) throws {
        var sample = try Stage.reached(stage)
        let actions: [Action] = [
            .group("ks4", 0), .absence(20.0), .group("ks2", 1), .pupil("a"), .attained("a", "English", "2b"),
            .aim("a", to: "3c"), .removePupil("a"),
        ]
        for action in actions {
            guard let outcome = try? sample.perform(action) else { continue }
            expectSentence(outcome.change.sentence)
            expectSentence(outcome.journalLine)
            for consequence in outcome.consequences { expectSentence(consequence.sentence) }
        }
    }

    @Test("Every task has a title", arguments: Stage.allCases)
    func task(_ stage: Stage) throws {
        for task in try Stage.reached(stage).tasks().tasks { expectPlain(task.title) }
    }

    private func expectSentence(_ text: String, _ location: SourceLocation = #_sourceLocation) {
        expectPlain(text, location)
        #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(text)", sourceLocation: location)
        #expect(!text.contains(".."), "\(text)", sourceLocation: location)
        // What stands first may be a name or an id, as somebody typed it.
        let first = String(text.prefix { $0 != " " && $0 != "," })
        let isTyped = Rule.ID(named: first) != nil || first == "ks2" || first == "anne"
        #expect(text.first?.isLowercase != true || isTyped, "\(text)", sourceLocation: location)
    }

    /// A part of a sentence: no capital, no full stop.
    private func expectPart(_ text: String, _ location: SourceLocation = #_sourceLocation) {
        expectPlain(text, location)
        #expect(text.first?.isLowercase == true && !text.hasSuffix("."), "\(text)", sourceLocation: location)
    }
}
