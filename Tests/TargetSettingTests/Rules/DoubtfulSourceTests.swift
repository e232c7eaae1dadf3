import Testing

@testable import Stories
@testable import TargetSetting

/// What a source says of which measure a figure is.
@Suite struct DoubtfulSourceTests {
    @Test(
        "A word of another measure is asked about, and what attendance is kept in is none",
        arguments: [
            ("unauthorised absence", "unauthorised"), ("Unauthorized (MIS)", "unauthorized"),
            ("authorised absence 2008/09", "authorised"), ("persistent absence table", "persistent"),
            ("persistently absent", "persistently"), ("attendance 2008/09", "attendance"),
            ("the MIS, % attendance", "attendance"), ("sessions present", "present"),
            ("authorised and unauthorised absence", nil), ("attendance register", nil),
            ("attendance group analysis", nil), ("attendance by year", "attendance"),
            ("our attendance return, July", nil), ("absence, from attendance 78.0%", nil),
            ("register of 2009/10", "2009/10"), ("register 2009-2010", "2009-2010"),
            ("registers of 2008/09", nil), ("2008/09 beside 2009/10", nil), ("autumn term 2008", "term"),
            ("all three terms", nil), ("Year 10 only", "only"), ("actual figures, the register", nil),
            ("the sheet at present in use", nil), ("the register", nil), ("attendance summary 2008-09", nil),
            ("attendance summary 2009-10", "2009-10"), ("attendance, 2009/10", "attendance, 2009/10"),
            ("presented to governors", nil),
        ] as [(String, String?)])
    func word(_ source: String, _ word: String?) throws {
        let measure = try #require(PlayedCycle.autumn2010.read().absence.first)
        #expect(try doubt(about: source, of: measure)?.words.joined(separator: ", ") == word)
    }

    @Test func `A measure's own word is no other's`() throws {
        let measures = try PlayedCycle.autumn2010.read().absence
        let persistent = try #require(measures.first { $0.title == "Persistent absence" })
        #expect(try doubt(about: "persistent absence table", of: persistent) == nil)
        #expect(try doubt(about: "unauthorised absence", of: persistent)?.words == ["unauthorised"])
    }

    private func doubt(about source: String, of measure: AbsenceMeasure) throws -> DoubtfulSource? {
        let prior = Prior(rate: 22.0, sessions: nil, source: PersonText(kept: source))
        return DoubtfulSource(prior, try #require(measure.comparators.first), of: measure)
    }
}
