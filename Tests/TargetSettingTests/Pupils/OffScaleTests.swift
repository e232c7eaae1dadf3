import Testing

@testable import Stories
@testable import TargetSetting

/// A grade on another scale than a measure's tells nothing of it, where the cycle does not say that it is below.
@Suite struct OffScaleTests {
    private func working(
        _ id: Measure.ID, in cycle: PlayedCycle, year: Int, _ aims: [(PersonText, String)]
    ) throws -> MeasureWorking {
        let isOf2026 = if case .autumn2026 = cycle { true } else { false }
        var sample = try Sample(cycle, on: isOf2026 ? "2026-11-16" : "2010-11-15")
        let by: Day = isOf2026 ? "2028-05-12" : "2012-07-20"
        try sample.perform(.pupil("a", year: year))
        try sample.perform(aims.map { .aim("a", $0.0, to: $0.1, by: by) })
        return try #require(try sample.set.workings().first { $0.measure.id == id })
    }

    @Test(
        "A grade on another scale cannot be told, and is never one that is not reached",
        arguments: [
            ("ks2-reading-expected", 5, [("reading", "EXS")]),
            ("ks2-reading-expected", 5, [("reading", "GDS")]),
            ("ks2-reading-expected", 5, [("reading", "WTS")]), ("ks2-maths-expected", 5, [("maths", "EXS")]),
            ("ks2-writing-expected", 5, [("writing", "scaled-score:104")]),
            ("ks2-rwm-expected", 5, [("reading", "EXS"), ("maths", "101"), ("writing", "EXS")]),
            ("ks2-rwm-expected", 5, [("reading", "EXS"), ("maths", "EXS"), ("writing", "WTS")]),
        ] as [(Measure.ID, Int, [(PersonText, String)])])
    func untold(_ id: Measure.ID, _ year: Int, _ aims: [(PersonText, String)]) throws {
        let working = try working(id, in: .autumn2026, year: year, aims)
        #expect(working.lines.map(\.counting) == [.untold])
        #expect((working.figure, working.soFar) == (nil, nil))
        var untold = UntoldPupils()
        untold.offScale = [1]
        #expect(working.obstacle == .targetsMissing(untold, of: 1))
    }

    @Test(
        "What the cycle says is below is not reached",
        arguments: [
            ("ks2-reading-expected", 5, [("reading", "PK4")]), ("ks2-maths-expected", 5, [("maths", "EM")]),
            ("ks2-rwm-expected", 5, [("reading", "PK6"), ("maths", "101"), ("writing", "EXS")]),
            ("ks2-writing-expected", 5, [("writing", "WTS")]),
            ("ks2-reading-expected", 5, [("reading", "99")]),
            ("ks4-english-maths-4", 10, [("English", "Entry 3"), ("maths", "5")]),
        ] as [(Measure.ID, Int, [(PersonText, String)])])
    func below(_ id: Measure.ID, _ year: Int, _ aims: [(PersonText, String)]) throws {
        let working = try working(id, in: .autumn2026, year: year, aims)
        #expect(working.lines.map(\.counting) == [.doesNotCount])
        #expect(working.figure == .count(0, of: 1))
    }

    private static let core: [(PersonText, String)] = [("English", "C"), ("maths", "B")]

    @Test(
        "Levels tell nothing of passes at GCSE where they could make the difference",
        arguments: [
            ([("English", "5b"), ("maths", "B"), ("art", "C"), ("music", "C"), ("French", "C")], nil),
            (core + [("art", "C"), ("music", "C"), ("history", "6")], nil),
            (core + [("art", "C"), ("music", "C"), ("French", "C"), ("history", "6")], true),
            (core + [("history", "6"), ("music", "6")], false),
            (core + [("art", "C"), ("music", "C"), ("history", "Entry 3")], false),
            (core + [("art", "C"), ("music", "C"), ("work", "equivalent at level 1")], false),
            (core + [("art", "C"), ("music", "C"), ("work", "equivalent at level 2")], true),
            ([("English", "equivalent at level 2"), ("maths", "B"), ("art", "C")], false),
        ] as [([(PersonText, String)], Bool?)])
    func passes(_ aims: [(PersonText, String)], _ isMet: Bool?) throws {
        let working = try working("ks4-level2-em", in: .autumn2010, year: 10, aims)
        #expect(
            working.lines.map(\.counting) == [isMet.map { $0 ? .counts : .doesNotCount } ?? .untold],
            "\(working.lines)")
        #expect(working.figure == isMet.map { .count($0 ? 1 : 0, of: 1) })
    }

    @Test(
        "A target in words of a grade cannot be told where it could make the difference",
        arguments: [
            (core + [("art", "C"), ("music", "C")], "Grade C or better in the ICT examination", nil),
            (core + [("art", "C"), ("music", "C"), ("French", "C")], "Grade C or better in ICT", true),
            (core + [("art", "C")], "Grade C or better in ICT", false),
            (core + [("art", "C"), ("music", "C")], "Uses a spreadsheet alone in 3 of 4 lessons", false),
        ] as [([(PersonText, String)], PersonText, Bool?)])
    func words(_ aims: [(PersonText, String)], _ words: PersonText, _ isMet: Bool?) throws {
        var sample = try Sample()
        try sample.perform(.pupil("a", year: 10))
        try sample.perform(aims.map { .aim("a", $0.0, to: $0.1, by: "2012-07-20") })
        try sample.perform(
            .setPersonal(
                "a", subject: "ICT", .init(aim: .criterion(words), by: "2012-07-20", why: "It helps")))
        let working = try #require(try sample.set.workings().first { $0.measure.id == "ks4-level2-em" })
        #expect(working.lines.map(\.counting) == [isMet.map { $0 ? .counts : .doesNotCount } ?? .untold])
        #expect((working.obstacle?.untold?.inWords ?? []) == (isMet == nil ? [1] : []))
    }

    @Test(
        "Whether a GCSE is taken a level does not tell, and another qualification does",
        arguments: [("5b", .untold), ("Entry 3", .notAmong), ("C", .counts)]
            as [(
                String, MeasureWorking.Line.Counting
            )])
    func taking(_ grade: String, _ counting: MeasureWorking.Line.Counting) throws {
        var sample = try Sample()
        try sample.perform([
            .pupil("a", year: 10), .attained("a", "English", "4c", at: "ks2"), .aim("a", to: grade),
        ])
        let working = try #require(try sample.set.workings().first { $0.measure.id == "ks4-english-3lp" })
        #expect(working.lines.map(\.counting) == [counting])
    }

    @Test("A figure that is typed is asked about with how many it cannot be told of")
    func asked() throws {
        var sample = try Sample(.autumn2026, on: "2026-11-16")
        try sample.perform([
            .pupil("a"), .pupil("b"), .pupil("c"), .aim("a", "reading", to: "EXS", by: "2028-05-12"),
            .aim("b", "reading", to: "101", by: "2028-05-12"), .count("ks2-reading-expected", 2),
        ])
        let asked = try sample.findings(of: "figure-unsupported")
        #expect(asked.first?.facts.names.contains("pupilsOffScale") == true)
        guard case .supported(_, _, .count(1, of: 1), _, _, let untold)? = asked.first?.observation,
            (untold.without, untold.offScale) == ([3], [1])
        else {
            Issue.record("\(asked)")
            return
        }
    }
}
