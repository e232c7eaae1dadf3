import Testing

@testable import Stories
@testable import TargetSetting

/// What is typed of absence and cannot be meant, and what became of the target (M17, P9, B3).
@Suite struct AbsenceFigureTests {
    @Test(
        "What was probably meant is said with the figure",
        arguments: [
            (780, nil, .attendance(absence: 22.0)), (920, nil, .attendance(absence: 8.0)),
            (601, nil, .attendance(absence: 39.9)), (2, nil, .share(20.0)), (9, nil, nil), (970, nil, nil),
            (10, nil, nil), (0, nil, nil), (49, nil, nil),
            (
                780, SessionCount(missed: 2964, possible: 3800),
                SessionCount(missed: 836, possible: 3800).map { .attended($0) }
            ),
            (2, SessionCount(missed: 2, possible: 1000), nil),
        ] as [(Int, SessionCount?, UnlikelyRate.Meaning?)])
    func meaning(_ tenths: Int, _ sessions: SessionCount?, _ meaning: UnlikelyRate.Meaning?) throws {
        let overall = try Sample().set.cycle.absenceMeasure("overall")
        let unlikely = try #require(overall.unlikely(Percentage(tenths: tenths), sessions: sessions))
        #expect(unlikely.meaning == meaning)
    }

    @Test("Above its ceiling nothing is meant by a target", arguments: [(20.0, true), (19.9, false)])
    func ceiling(_ ceiling: Percentage, _ isMeant: Bool) throws {
        let overall = try Sample().set.cycle.absenceMeasure("overall")
        let share = try #require(overall.unlikely(0.2, ceiling: ceiling))
        let attendance = try #require(overall.unlikely(80.0, ceiling: ceiling))
        #expect((share.meaning != nil, attendance.meaning != nil) == (isMeant, isMeant))
    }

    @Test(
        "What is ordinary in a unit is not asked about",
        arguments: [5.0, 22.0, 40.0, 42.5, 60.0] as [Percentage])
    func usual(_ rate: Percentage) throws {
        #expect(try Sample().set.cycle.absenceMeasure("overall").unlikely(rate) == nil)
    }

    @Test("Attendance is taken as such, for the one figure of its year and for the target")
    func attendance() throws {
        var sample = try Sample()
        try sample.perform([
            .attended("2008/09", 78.0), .attended("2010/11", 77.6),
            .setAttendance(measure: nil, attended: 78.5, explanation: nil),
        ])
        #expect(sample.set.priors["overall"]?["actual-2008-09"]?.rate == 22.0)
        #expect(sample.set.priors["overall"]?["target-2010-11"]?.rate == 22.4)
        #expect(sample.set.absenceTargets["overall"]?.rate == 21.5)
    }

    @Test(
        "The actual of the target year stands beside its target, its ceiling and last year, and voids nothing"
    )
    func outcome() throws {
        var sample = try Stage.reached(.signed)
        #expect(sample.set.absenceOutcomes(on: "2011-08-31").isEmpty)
        let open = try #require(sample.set.absenceOutcomes(on: "2011-09-01").first)
        #expect((open.target?.rate, open.ceiling, open.actual, open.isMet) == (21.5, 22.0, nil, nil))
        try sample.perform([.result("2010/11", 23.1), .result("2011/12", 21.5)], on: "2012-09-03")
        let outcome = try #require(sample.set.absenceOutcomes(on: sample.today).first)
        #expect((outcome.lastActual?.rate, outcome.actual?.rate, outcome.isMet) == (23.1, 21.5, true))
        #expect(sample.status == ["chair", "sip", "head"])
        try sample.perform(.result("2011/12", 21.6))
        #expect(sample.set.absenceOutcomes(on: sample.today).first?.isMet == false)
    }

    @Test("The actual is told where no target was set, too")
    func outcomeWithoutTarget() throws {
        var sample = try Sample(on: "2012-09-03")
        #expect(sample.set.absenceOutcomes(on: sample.today).isEmpty)
        try sample.perform(.result("2011/12", 18.9))
        let outcome = try #require(sample.set.absenceOutcomes(on: sample.today).first)
        #expect((outcome.target?.rate, outcome.actual?.rate, outcome.isMet) == (nil, 18.9, nil))
    }

    @Test("A result that cannot be meant is asked about when it is recorded")
    func unlikelyResult() throws {
        var sample = try Stage.reached(.entered)
        sample.today = "2012-09-03"
        let outcome = try sample.perform(.result("2011/12", 79.0))
        #expect(outcome.consequences.contains { if case .unlikely = $0 { true } else { false } })
    }
}
