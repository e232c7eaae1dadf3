import Testing

@testable import TargetLanguage

@Suite struct QueryTests {
    private func kinds(_ text: String) -> [Smart.Query.Kind] { Smart(text).queries.map(\.kind) }

    @Test("What is missing is asked for, the measure and the time first, three at most")
    func missing() {
        #expect(kinds("Be kind") == [.noMeasure, .noTime, .nobodyNamed])
        #expect(kinds("Improve reading soon") == [.noMeasure, .vagueTime, .vagueWords])
        #expect(kinds("Read 20 words") == [.noTime, .nobodyNamed, .noStart])
        #expect(kinds("Read 20 words by Easter") == [.nobodyNamed, .noStart, .noSupport])
        #expect(kinds("Read 20 words as appropriate by Easter") == [.vagueWords, .nobodyNamed, .noStart])
        #expect(kinds("Read 20 words by Easter, from 8, using cue cards") == [.nobodyNamed])
        #expect(kinds("Read 20 words by Easter with the TA") == [.noStart])
        #expect(kinds("Read 20 words by Easter, 8 now, with the TA") == [])
    }

    @Test("Every kind of query can be asked, in one sentence on what is missing and one on what to write")
    func sentences() {
        let texts = [
            "", "Read soon", "Improve", "Read 20 words as appropriate by Easter", "Read 20 words by Easter",
        ]
        let queries = texts.flatMap { Smart($0).queries }
        #expect(Set(queries.map(\.kind)) == Set(Smart.Query.Kind.allCases))
        for query in queries {
            #expect(query.sentence.hasSuffix("."))
            #expect(query.sentence.contains(". Say "))
            #expect(
                !["invalid", "please", "sorry", "oops"].contains { query.sentence.lowercased().contains($0) })
        }
    }

    @Test("A word that cannot be measured is quoted as it stands, and no more of the text")
    func quoted() {
        #expect(
            Smart("Read 20 words ASAP").queries.first?.sentence
                == "‘ASAP’ is not a date. Say by when, such as ‘by the end of the autumn term’.")
        #expect(
            Smart("Improve by Easter").queries.dropFirst().first?.sentence
                == "‘Improve’ cannot be measured. Say what will be seen or counted.")
    }

    @Test("‘Improve’ is not held against a text that measures, nor ‘more’ against ‘no more than’")
    func measured() {
        #expect(Smart("Improve from 35% to 60% by Easter").vagueWords == [])
        #expect(Smart("No more than two call-outs").vagueWords == [])
        #expect(Smart("Read more").vagueWords == ["more"])
    }
}
