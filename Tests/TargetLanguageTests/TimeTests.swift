import TargetLanguage
import Testing

/// By when, for how long, how often (S5).
@Suite struct TimeTests {
    @Test(
        "A date, a length of time or how often is a time",
        arguments: [
            "by the end of the autumn term", "by half term", "by Easter", "by Christmas", "this term",
            "in 6 weeks",
            "within two weeks", "by her next PEP", "by the next review", "before the annual review",
            "over the next half-term", "by July", "for a fortnight", "by 15/03/2027", "2027-03-15",
            "end of Year 6",
            "by the end of KS2", "by the summer exams", "over a two-week period", "per week", "every lesson",
            "each lesson", "daily", "by 12 July 2012", "by 30th April", "w/b 4 October", "by mid-November",
            "by Friday", "this half term", "this ½ term", "by the end of Spring 2", "by week 6",
            "by Easter 2028",
            "by the time he leaves", "next month", "until the mock exams", "over the next 12 weeks",
            "in eight weeks' time",
            "for the rest of the autumn term", "no later than 3 May",
        ])
    func time(_ words: String) {
        let smart = Smart("Be calm \(words)")
        #expect(smart.time == words || smart.time.map { "no later than \($0)" } == words)
        #expect(smart.verdict == .part)
    }

    @Test(
        "What cannot be dated is no time",
        arguments: [
            "soon", "ASAP", "ongoing", "as appropriate", "regularly", "in due course", "when possible",
            "over time",
            "in the near future", "when he is ready", "in the coming months", "at some point", "TBC",
            "as and when",
        ])
    func noTime(_ words: String) {
        let smart = Smart("Read \(words)")
        #expect(smart.time == nil)
        #expect(smart.verdict == .vague)
        #expect(smart.vagueWords.contains { words.hasPrefix($0) })
        #expect(
            smart.queries.contains {
                $0.kind == .vagueTime && $0.sentence.contains("‘\(smart.vagueWords[0])’")
            })
    }

    @Test("A date goes before a length of time, and that before how often")
    func best() {
        #expect(Smart("For 10 minutes twice each day").time == "twice each day")
        #expect(Smart("For 10 minutes twice each day for a fortnight").time == "for a fortnight")
        #expect(Smart("Daily for a fortnight until Easter").time == "until Easter")
    }

    @Test("How many times in a period is a measure and a time; occasions alone are no time")
    func often() {
        #expect(Smart("Ask for help three times a week").measure == "three times")
        #expect(Smart("Ask for help three times a week").time == "a week")
        #expect(Smart("10 words a week").time == "a week")
        #expect(Smart("On 4 of 5 occasions").time == nil)
        #expect(Smart("Have a week").time == nil)
        #expect(Smart("Year 6 year group").time == nil)
    }
}
