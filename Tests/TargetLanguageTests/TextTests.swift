import Testing

@testable import TargetLanguage

@Suite struct TextTests {
    @Test(
        "A text with nothing to read is vague",
        arguments: [
            "", " ", "\n\t", "…", "🙂", "👩‍👩‍👧‍👦", "%", "/", "½½½", "٣ من ٥", "„“”", "\u{0}", "\u{200D}", "e\u{301}",
        ])
    func nothing(_ text: String) {
        let smart = Smart(text)
        #expect(smart.text == text)
        #expect(smart.time == nil)
        #expect(!smart.queries.isEmpty)
    }

    @Test(
        "A text is read whatever its dashes, bullets, quotation marks, capitals and spaces",
        arguments: [
            "• On 4 of 5 occasions – by half-term", "“On 4 of 5 occasions” by half term",
            "1. ON 4 OF 5 OCCASIONS BY HALF TERM",
            "- on 4\u{A0}of\u{A0}5 occasions by half\u{2011}term", "(a) on 4 of 5 occa\u{AD}sions by ½ term",
            "on 4 of 5 occasions🙂by half term", "on  4 of  5  occasions  by\thalf  term",
            "☐ on 4/5 occasions by half‐term",
        ])
    func written(_ text: String) {
        #expect(Smart(text).verdict == .smart)
    }

    @Test(
        "A long text of any kind is read to its end",
        arguments: [
            String(repeating: "a", count: 10_000), String(repeating: "9", count: 10_000),
            String(repeating: "1/", count: 1000), String(repeating: "from ", count: 200),
            String(repeating: "👩‍👩‍👧½", count: 200), String(repeating: "é\u{301}\u{302}", count: 1000),
            String(repeating: "Read well. ", count: 100),
        ])
    func long(_ text: String) {
        #expect(Smart(text + " Read 20 words by Easter").time == "by Easter")
    }

    @Test("A clause ends at a stop: no span goes over it")
    func clauses() {
        #expect(Smart("Read by. Easter").time == nil)
        #expect(Smart("Score 20. Words are hard").measure == "20")
    }

    @Test("The tables ask for no sort of token that there is not")
    func tables() {
        #expect(
            Set(Grammar.english.words.all.filter { $0.hasPrefix("#") }).isSubset(of: Token.markNames))
    }

    @Test("Any token may stand in a gap but a stop", arguments: Token.Kind.allCases)
    func gaps(_ kind: Token.Kind) throws {
        let text = ""
        func token(_ key: String, _ kind: Token.Kind) -> Token {
            Token(range: text.startIndex..<text.endIndex, key: key, kind: kind)
        }
        // The tables say `as and when ..2`.
        let words = ["as", "and", "when"].map { token($0, .word) } + [token("", kind)]
        var reader = Reader(words, grammar: .english)
        #expect(reader.length(of: .vagueTime, at: 0) == (kind == .stop ? 3 : 4))
    }
}
