import Testing

@testable import Stories
@testable import TargetSetting

/// A target that is set again keeps what is not said anew.
@Suite struct SettingAgainTests {
    private static let step = PersonalTarget.Step(by: "2011-12-16", what: "3b in two pieces of writing")

    private func sample() throws -> Sample {
        var sample = try Sample(on: "2010-12-06")
        try sample.perform([.pupil("a"), .aim("a", to: "3c", steps: [Self.step])])
        return sample
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let entry: Action.PersonalEntry
        let holder: String
        /// Aim, day, reason, helper, support and number of steps afterwards.
        let said: [String]
        let takesAway: Bool
    }

    static let rows = [
        Row(
            testDescription: "nothing", entry: .init(aim: nil, by: nil, why: nil), holder: "a",
            said: ["3c", "2012-07-20", "It is what comes next", "Mrs Elm", "daily reading", "1"],
            takesAway: false),
        Row(
            testDescription: "the grade", entry: .init(aim: .grade("3b"), by: nil, why: nil), holder: "a",
            said: ["3b", "2012-07-20", "It is what comes next", "Mrs Elm", "daily reading", "1"],
            takesAway: false),
        Row(
            testDescription: "who helps, and why",
            entry: .init(aim: nil, by: nil, why: "Asked", who: "Mr Ash"),
            holder: "a", said: ["3c", "2012-07-20", "Asked", "Mr Ash", "daily reading", "1"],
            takesAway: false),
        Row(
            testDescription: "less",
            entry: .init(aim: nil, by: "2012-07-01", why: nil, clearing: [.support, .step]), holder: "a",
            said: ["3c", "2012-07-01", "It is what comes next", "Mrs Elm", "", "0"], takesAway: true),
    ]

    @Test("What is not said stays, and what is taken back goes", arguments: rows)
    func keeps(_ row: Row) throws {
        var sample = try sample()
        let outcome = try sample.perform(.setPersonal(row.holder, subject: "English", row.entry))
        let target = try #require(sample.set.roll.pupils.first?.targets.first)
        #expect(
            [
                target.aim.text, target.by.description, target.why.text, target.who?.text ?? "",
                target.support?.text ?? "", String(target.steps.count),
            ] == row.said)
        #expect(outcome.takesAway == row.takesAway)
    }

    @Test("A list keeps what its columns do not say")
    func list() throws {
        var sample = try sample()
        let row = PersonalRow(
            line: 2, holder: "a", subject: "English",
            entry: .init(aim: .grade("3b"), by: "2012-07-20", why: "Asked"), problems: [])
        try sample.perform(.importPersonal([row]))
        let target = try #require(sample.set.roll.pupils.first?.targets.first)
        #expect(target.who?.text == "Mrs Elm" && target.support != nil && target.steps == [Self.step])
    }

    @Test("A new target without what every target has is refused with all that it lacks")
    func lacks() throws {
        var sample = try sample()
        for (entry, parts) in [
            (Action.PersonalEntry(aim: nil, by: nil, why: nil), [.to, .by, .why]),
            (.init(aim: .grade("3b"), by: nil, why: "Asked"), [.by]),
        ] as [(Action.PersonalEntry, [PersonalTarget.Part])] {
            let refusal = Refusal.personal(.targetLacks(parts, subject: "mathematics", nearest: nil))
            #expect(throws: refusal) {
                try sample.perform(.setPersonal("a", subject: "maths", entry))
            }
            #expect(refusal.remedies == [.give(.parts(parts))])
        }
    }

    @Test(
        "A subject that the cycle does not know is asked about with the nearest, of the pupil's own first",
        arguments: [("Englsh", "English"), ("mathmatics", "mathematics"), ("Zoo", nil)])
    func nearestSubject(_ typed: PersonText, nearest: String?) throws {
        var sample = try sample()
        #expect(throws: Refusal.personal(.targetLacks([.by, .why], subject: typed, nearest: nearest))) {
            try sample.perform(
                .setPersonal("a", subject: typed, .init(aim: .grade("3b"), by: nil, why: nil)))
        }
    }

    @Test("A helper can be named when the day has passed, and a new aim needs a day to come")
    func afterItsDay() throws {
        var sample = try sample()
        sample.today = "2012-07-21"
        try sample.perform(
            .setPersonal("a", subject: "English", .init(aim: nil, by: nil, why: nil, who: "Mr Ash")))
        let refusal = Refusal.personal(.dayNotToCome("2012-07-20", today: "2012-07-21"))
        #expect(throws: refusal) {
            try sample.perform(
                .setPersonal("a", subject: "English", .init(aim: .grade("3b"), by: nil, why: nil)))
        }
    }

    @Test("What is asked of a target is what is to be said of it anew, and nothing else")
    func remedies() throws {
        var sample = try Sample(on: "2010-12-06")
        try sample.perform([.pupil("a"), .aim("a", at: "is in on 90% of days", who: nil, support: nil)])
        let finding = try #require(sample.findings(of: "personal-smart").first)
        #expect(
            finding.remedies.contains(
                .setPersonal(holder: "1", subject: "attendance", changing: [.who, .support])))
    }

    @Test(
        "An earlier figure typed again keeps its source, and its sessions where the rate is theirs and of no other source",
        arguments: [
            (22.0, nil, "the register", true), (22.0, "a letter", "a letter", false),
            (24.3, nil, "the register", false),
        ] as [(Percentage, PersonText?, PersonText, Bool)])
    func prior(_ rate: Percentage, _ source: PersonText?, _ said: PersonText, _ hasSessions: Bool) throws {
        var sample = try Sample()
        let sessions = try #require(SessionCount(missed: 836, possible: 3800))
        try sample.perform([
            .recordPrior(
                measure: nil, year: AcademicYear(start: 2008), entry: .actualSessions(sessions),
                source: "the register"),
            .recordPrior(
                measure: nil, year: AcademicYear(start: 2008), entry: .actual(rate), source: source),
        ])
        let prior = try #require(sample.set.priors["overall"]?["actual-2008-09"])
        #expect(prior.rate == rate && prior.source == said && (prior.sessions != nil) == hasSessions)
    }
}
