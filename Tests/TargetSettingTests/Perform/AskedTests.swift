import Testing

@testable import Stories
@testable import TargetSetting

/// What is asked about before it is done.
@Suite struct AskedTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let before: [Action]
        let action: Action
        var isAsked = true

        init(_ title: String, after before: [Action] = [], _ action: Action, isAsked: Bool = true) {
            (testDescription, self.before, self.action, self.isAsked) = (title, before, action, isAsked)
        }
    }

    private static let figure: [Action] = [.group("ks4", 9), .count("ks4-level2-em", 2)]

    static let goes = [
        Row("no pupils, with a figure", after: figure, .group("ks4", 0)),
        Row("no pupils, zero-rated", after: [.group("ks2", 7), .zeroRate("ks2")], .group("ks2", 0)),
        Row("another group than the figure's", after: figure, .group("ks4", 8)),
        Row("the same group", after: figure, .group("ks4", 9), isAsked: false),
        Row("another group, without figures", after: [.group("ks4", 9)], .group("ks4", 8), isAsked: false),
        Row("an absence target", after: [.absence(21.0)], .clearAbsence(measure: nil)),
        Row("no absence target", .clearAbsence(measure: nil), isAsked: false),
        Row("an action", after: [.plan("Ring home", by: "2011-03-31")], .removePlannedAction(1)),
        Row(
            "a pupil's name", after: [.pupil("a") { $0.surname = "Elm" }],
            .editPupil("a", PupilDetails(), clearing: [.surname])),
        Row(
            "no birthday", after: [.pupil("a")], .editPupil("a", PupilDetails(), clearing: [.born]),
            isAsked: false),
    ]

    @Test("What takes away what was typed, or leaves it without its group, is asked about", arguments: goes)
    func takesAway(_ row: Row) throws {
        var sample = try Sample(on: "2010-11-15")
        try sample.perform(row.before)
        #expect(try sample.perform(row.action).takesAway == row.isAsked)
    }

    static let doubted = [
        Row("a year for a number of pupils", .group("ks4", 2010)),
        Row("a large number of pupils", .group("ks4", 1899), isAsked: false),
        Row("out of nobody", after: [.group("ks2", 7)], .count("ks2-english-2lp", 0, of: 0)),
        Row("out of some", after: [.group("ks2", 7)], .count("ks2-english-2lp", 0, of: 1), isAsked: false),
        Row("shares for percentages", after: [.pupil("a")], .attendance("a", before: 0.4, now: 0.6)),
        Row("one share", after: [.pupil("a")], .attendance("a", before: 40.0, now: 1.0)),
        Row("percentages", after: [.pupil("a")], .attendance("a", before: 0.0, now: 1.1), isAsked: false),
        Row(
            "a review before the target", after: [.pupil("a"), .aim("a", to: "3c")],
            .review("a", at: "2c", on: "2010-11-14")),
        Row(
            "a review of its day", after: [.pupil("a"), .aim("a", to: "3c")],
            .review("a", at: "2c", on: "2010-11-15"), isAsked: false),
        Row("an action of the past", .plan("Ring home", by: "2010-11-14")),
        Row("an action of today", .plan("Ring home", by: "2010-11-15"), isAsked: false),
        Row(
            "an action above the target, in its year", after: [.absence(21.0)],
            plan(to: 21.1, by: "2011-09-01")),
        Row(
            "an action above the target, before", after: [.absence(21.0)], plan(to: 25.0, by: "2011-07-20"),
            isAsked: false),
        Row(
            "an action that reaches the target", after: [.absence(21.0)], plan(to: 21.0, by: "2012-07-20"),
            isAsked: false),
    ]

    private static func plan(to rate: Percentage, by day: Day) -> Action {
        .addPlannedAction(what: "Ring home", who: "Mrs Elm", by: day, to: rate)
    }

    @Test("What may be another thing than was meant is asked about", arguments: doubted)
    func isDoubted(_ row: Row) throws {
        var sample = try Sample(on: "2010-11-15")
        try sample.perform(row.before)
        #expect(try sample.perform(row.action).isDoubted == row.isAsked)
    }
}
