import Formats
import Foundation
import Testing

@testable import Stories
@testable import TargetSetting

/// A query is known by its rule, its topic and the facts it compared, whatever it is called on a screen.
@Suite struct QueryFactsTests {
    /// Every query that the examples of the rules come to.
    static let queries: [Finding] = found.map(\.query)

    /// The same, each with the cycle that it was found in.
    private static let found: [(query: Finding, cycle: Cycle)] = RuleExample.all.filter { !$0.finds.isEmpty }
        .flatMap { example in
            guard var sample = try? example.story.played(), let rule = try? Rule.named(example.rule) else {
                return [(query: Finding, cycle: Cycle)]()
            }
            example.altered?(&sample.set)
            return sample.set.findings(of: rule, on: example.seenOn ?? sample.today).filter {
                $0.severity == .query
            }.map { ($0, sample.set.cycle) }
        }

    private func note(on finding: Finding, facts: Facts? = nil) -> Note {
        Note(
            rule: finding.rule, topic: finding.topic, facts: facts ?? finding.facts, text: "It is so",
            by: Sample.person, day: "2010-12-06")
    }

    @Test("A note answers its query as long as every fact is what it was, and not when one has moved")
    func oneFactMoves() {
        #expect(QueryFactsTests.queries.count > 30)
        for query in QueryFactsTests.queries {
            #expect(note(on: query).answers(query))
            #expect(!query.facts.names.isEmpty, "\(query.rule) has no facts")
            for name in query.facts.names {
                let moved = query.facts.adding([name: "another"])
                #expect(!note(on: query, facts: moved).answers(query), "\(query.rule): \(name)")
            }
            #expect(!note(on: query, facts: query.facts.adding(["more": 1])).answers(query))
        }
    }

    @Test("The facts of every query that can be in a file have the form that a file's are held to")
    func haveTheForm() {
        let inFiles = Self.found.filter { $0.query.pupil == nil && $0.query.holdsUpSigning }
        #expect(Set(inFiles.map(\.query.rule)).count > 10)
        for (query, cycle) in inFiles {
            let facts = query.facts.leaving
            func canAsk(_ facts: Facts) -> Bool { Rule.canAsk(query.rule, of: facts, in: cycle) }
            #expect(canAsk(facts), "\(query.rule): \(facts)")
            #expect(Rule.canAsk(query.rule, about: query.topic, of: facts), "\(query.rule), \(query.topic)")
            #expect(!Rule.canAsk(query.rule, about: .unknown("nope"), of: facts), "\(query.rule)")
            #expect(!Rule.canAsk(.signOffMoved, about: query.topic, of: facts))
            #expect(!canAsk(facts.adding(["more": 1])), "\(query.rule)")
            #expect(!canAsk(.none), "\(query.rule)")
            for name in facts.names {
                #expect(!canAsk(facts.adding([name: [1, 2] as [Int]])), "\(query.rule): \(name)")
                // What people type is any text, where the rule does not compare it with another.
                let isTyped =
                    ["reason", "holder"].contains(name) || (query.rule, name) == (.personalSmart, "subject")
                    || query.rule == .subjectMisspelt
                    || query.rule == .similarNames && ["name", "otherName"].contains(name)
                #expect(
                    canAsk(facts.adding([name: "Lily Ash"])) == isTyped, "\(query.rule): \(name)")
            }
        }
    }

    @Test("A query that is worded otherwise is the same query")
    func wordedOtherwise() throws {
        let text = try ShippedCycles.text(of: "2010-autumn-pru")
        let renamed = text.replacing("Overall absence", with: "Absence of all kinds")
        try #require(renamed != text)
        func query(in cycle: PlayedCycle) throws -> Finding {
            var sample = try Sample(cycle)
            try sample.perform([.actual("2008/09", 22.0), .target("2010/11", 24.0, source: nil)])
            return try #require(try sample.findings(of: "absence-prior-unsourced").first)
        }
        let (before, after) = (try query(in: .yaml(text)), try query(in: .yaml(renamed)))
        #expect(before.observation != after.observation)
        #expect(note(on: before).answers(after))
    }

    @Test(
        "What is an error on every day, or owed to nobody, has no answer",
        arguments: [
            (
                .targetMissing, ["measure": "ks4-level2-em", "status": "statutory", "target": Facts.none],
                false
            ),
            (
                .targetMissing,
                ["measure": "ks1-reading-l2", "status": "good-practice", "target": Facts.none], true
            ),
            (.groupNotStated, ["keyStage": "ks2"], false), (.groupNotStated, ["keyStage": "ks1"], true),
            (.absenceTargetMissing, ["measure": "overall"], true),
            (.absenceTargetMissing, ["measure": "unheard-of"], false),
            (.zeroUndeclared, ["keyStage": "ks2", "group": 7, "targets": 3], true),
            (.zeroUndeclared, ["keyStage": "ks2", "group": 7, "targets": 99], false),
            (.zeroUndeclared, ["keyStage": "ks1", "group": 7, "targets": 9], false),
            (.agreedBeforeProposed, ["signatory": "chair", "agreed": "2010-12-06"], true),
            (
                .outOfNobody, ["measure": "ks4-english-3lp", "target": ["count": 0, "of": 0] as Facts], true
            ),
        ] as [(Rule.ID, Facts, Bool)])
    func everAQuery(_ rule: Rule.ID, _ facts: Facts, _ isEver: Bool) throws {
        let cycle = try Sample(on: "2010-11-15").set.cycle
        #expect(Rule.canAsk(rule, of: facts, in: cycle) == isEver)
    }

    @Test("A figure of nobody is asked about, and can be answered, where the group is not known any more")
    func groupForgotten() throws {
        var sample = try Stage.reached(.nothing)
        try sample.perform([
            .pupil("a"), .aim("a", to: "3c"), .aim("a", "maths", to: "3c"),
            .attained("a", "English", "2c", at: "ks1"), .computeTargets(keyStage: "ks2"), .removePupil("1"),
        ])
        let query = try #require(try sample.findings(of: "out-of-nobody").first)
        #expect(query.facts["group"] == nil)
        #expect(Rule.canAsk(query.rule, of: query.facts, in: sample.set.cycle))
    }

    @Test("The page of the rules lists the facts of every query")
    func pageAndCode() throws {
        let page = try String(
            contentsOf: checkout("../docs/rules.md").standardizedFileURL, encoding: .utf8)
        var listed: [String: Set<String>] = [:]
        for line in page.split(separator: "\n") where line.hasPrefix("| `") {
            let cells = line.split(separator: "|").map { $0.split(separator: "`").map(String.init) }
            // Between the marks stand the names; the rest is spaces, commas and `left out`.
            let names = cells[1].filter { $0.allSatisfy(\.isLetter) }
            for rule in cells[0] where rule.contains("-") { listed[rule] = Set(names) }
        }
        var found: [String: Set<String>] = [:]
        for query in QueryFactsTests.queries where query.holdsUpSigning {
            found[query.rule.rawValue, default: []].formUnion(query.facts.names)
        }
        for (rule, names) in found { #expect(listed[rule] == names, "\(rule)") }
        #expect(Set(listed.keys) == Set(found.keys))
    }
}
