import CanonicalFacts
import TargetSetting
import Testing

/// Facts as registers keep them and submissions carry them.
@Suite struct FactsTests {
    private static let facts: [Facts] = [
        [:], ["day": "2010-12-06", "group": 7, "isAssessed": false],
        ["missed": [Facts(["to": .text("2010-12-13")]), Facts(["from": .number(1)]), [:]]],
        ["words": ["soon", "as \"appropriate\""], "counts": [1, 2, 3]],
        ["lists": [Fact.list([.number(1), .list([.flag(true), .facts(["a": "b"])])]), Fact.text("x")]],
    ]

    @Test("Facts that are written are read again as they were, lists of several among them", arguments: facts)
    func readAgain(_ facts: Facts) {
        #expect(Facts(canonical: facts.canonical) == facts, "\(facts.canonical)")
    }

    @Test("A text with an accent that is written in another way is another fact")
    func bytes() {
        #expect(Fact.text("\u{E9}") == .text("\u{E9}"))
        #expect(Fact.list([.text("\u{E9}")]) != .list([.text("e\u{301}")]))
        #expect(Facts(["reason": .text("\u{E9}")]) != Facts(["reason": .text("e\u{301}")]))
    }

    @Test(
        "What is no object of facts is not read",
        arguments: ["", "7", "[]", "{\"a\":null}", "{\"a\":1,\"a\":1}"])
    func notRead(_ text: String) { #expect(Facts(canonical: text) == nil) }
}
