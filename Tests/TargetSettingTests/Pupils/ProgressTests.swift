import Testing

@testable import Stories
@testable import TargetSetting

/// Where a pupil stands against the straight line, what is due, and what became of it (P7, C5, B3).
@Suite struct ProgressTests {
    /// Set on 1 December 2010 from 2c towards 3a, five grades, by 31 July 2011.
    private func started() throws -> Sample {
        var sample = try Sample(on: "2010-12-01")
        try sample.perform([
            .pupil("a"), .attained("a", "English", "2c"), .aim("a", to: "3a", by: "2011-07-31"),
        ])
        return sample
    }

    @Test(
        "A review is held against the straight line from the start to the target",
        arguments: [
            ("2c", "2010-12-01", true), ("2c", "2010-12-02", true), ("2c", "2010-12-04", false),
            ("2b", "2011-04-01", false),
            ("2a", "2011-03-01", true),
            ("3c", "2011-07-30", false), ("3a", "2011-03-01", true), ("1a", "2010-12-02", false),
        ] as [(String, Day, Bool)])
    func line(_ grade: String, _ day: Day, _ isOnLine: Bool) throws {
        var sample = try started()
        try sample.perform([.review("a", at: grade)], on: day)
        let pupil = try sample.set.roll.pupil("a")
        let progress = try #require(sample.set.progress(of: pupil.targets[0], of: pupil, on: day))
        #expect(progress.isOnLine == isOnLine, "\(progress)")
        #expect(progress.whole == 50)
    }

    @Test("A target one grade away is behind long before its day")
    func oneGrade() throws {
        var sample = try Sample(on: "2010-12-01")
        try sample.perform([
            .pupil("a"), .attained("a", "English", "2c"), .aim("a", to: "2b", by: "2011-07-31"),
        ])
        try sample.perform([.review("a", at: "2c")], on: "2011-07-30")
        let pupil = try sample.set.roll.pupil("a")
        let progress = try #require(sample.set.progress(of: pupil.targets[0], of: pupil, on: sample.today))
        #expect(!progress.isOnLine)
        #expect((progress.start, progress.reached, progress.aim) == ("2c", "2c", "2b"))
        #expect((progress.gained, progress.expected, progress.whole) == (0, 10, 10))
        #expect(progress.day == "2011-07-30")
    }

    @Test("A measure in words is held against the line where its numbers are said")
    func numbers() throws {
        var sample = try Sample(on: "2010-12-01")
        try sample.perform([
            .pupil("a"), .aim("a", at: "From 40% now to 80% of sessions by July", by: "2011-12-01"),
        ])
        sample.today = "2011-06-01"
        try sample.perform(
            .addReview(
                "a", subject: "attendance",
                .init(
                    reached: .value("55%"), on: nil, judgement: .improving, learned: "Mondays are hard",
                    contingency: nil)))
        let pupil = try sample.set.roll.pupil("a")
        let progress = try #require(sample.set.progress(of: pupil.targets[0], of: pupil, on: sample.today))
        #expect(!progress.isOnLine, "\(progress)")
    }

    @Test("A review is due six weeks after the last look, and overdue after three months")
    func due() throws {
        var sample = try started()
        let due = sample.set.reviewsDue(on: "2011-01-12", within: 0)
        #expect(due.map(\.ideally) == ["2011-01-12"])
        #expect(due.map(\.atTheLatest) == ["2011-03-01"])
        #expect(sample.set.reviewsDue(on: "2011-01-11", within: 0).isEmpty)
        #expect(sample.set.reviewsDue(on: "2011-01-05", within: 7).count == 1)
        try sample.perform([.review("a", at: "2b")], on: "2011-01-12")
        #expect(sample.set.reviewsDue(on: "2011-01-12", within: 41).isEmpty)
    }

    @Test(
        "The outcome is by how much a target was met or missed",
        arguments: [("3a", TargetOutcome.Verdict.met, 0), ("4c", .met, 1), ("3c", .missed, -2)])
    func outcomes(_ reached: String, _ verdict: TargetOutcome.Verdict, _ steps: Int) throws {
        var sample = try started()
        #expect(sample.set.outcomes(on: sample.today).isEmpty)
        try sample.perform([.attained("a", "English", reached, at: "ks2")], on: "2011-08-01")
        let outcomes = sample.set.outcomes(on: sample.today)
        #expect(outcomes.map(\.verdict) == [verdict])
        #expect(outcomes.map(\.steps) == [steps])
    }

    @Test("A result that has no place among the grades of the target, or is none, is told as what it is")
    func notComparable() throws {
        for (typed, reached, noResult) in [("W", "W", nil), ("NONE", nil, "none is known")]
            as [(String, String?, String?)]
        {
            var sample = try started()
            try sample.perform([.attained("a", "English", typed, at: "ks2")], on: "2011-07-01")
            let outcome = try #require(sample.set.outcomes(on: "2011-07-01").first)
            #expect(outcome.verdict == .open && outcome.steps == nil)
            #expect(outcome.reached == reached && outcome.noResult == noResult)
        }
    }

    @Test(
        "Where it is recorded that there is no result, no later look stands for one",
        arguments: ["N", "NONE"])
    func noResult(_ code: String) throws {
        var sample = try started()
        try sample.perform(
            [
                .attained("a", "English", code, at: "ks2"), .attained("a", "English", "4b"),
                .review("a", at: "4b"),
            ], on: "2011-08-01")
        let outcome = try #require(sample.set.outcomes(on: sample.today).first)
        #expect((outcome.verdict, outcome.reached) == (.open, nil))
        #expect(outcome.noResult != nil)
        // A result that comes after all is one.
        try sample.perform(.attained("a", "English", "3a", at: "ks2"))
        #expect(sample.set.outcomes(on: sample.today).map(\.verdict) == [.met])
    }

    @Test("Where the pupil was long before the target's day is not what became of it")
    func baseline() throws {
        var sample = try started()
        try sample.perform([.review("a", at: "3a")], on: "2011-06-18")
        sample.today = "2011-08-01"
        #expect(sample.set.outcomes(on: sample.today).map(\.verdict) == [.open])
        #expect(sample.set.outcomes(on: sample.today).map(\.reached) == [nil])
        // The last look before the day is, and so is one after it.
        var assessed = sample
        try assessed.perform(.attained("a", "English", "3a", on: "2011-06-19"))
        #expect(assessed.set.outcomes(on: sample.today).map(\.verdict) == [.met])
        try sample.perform(.review("a", at: "3c"))
        #expect(sample.set.outcomes(on: sample.today).map(\.reached) == ["3c"])
    }

    @Test("An assessment of the day on which the target was set is where it began")
    func setToday() throws {
        var sample = try Sample(on: "2010-12-01")
        try sample.perform([
            .pupil("a"), .attained("a", "English", "2c"), .aim("a", to: "2c", by: "2010-12-20"),
        ])
        #expect(sample.set.outcomes(on: "2010-12-20").map(\.verdict) == [.open])
    }

    @Test("A result from before the target was set is no result of it")
    func earlierResult() throws {
        var sample = try started()
        try sample.perform(.attained("a", "English", "3a", at: "ks2", on: "2010-11-30"))
        sample.today = "2011-08-01"
        #expect(sample.set.outcomes(on: sample.today).map(\.verdict) == [.open])
    }

    @Test("Of the cohort nothing is told before every pupil has a result")
    func cohortWithoutResults() throws {
        var sample = try started()
        func english() throws -> MeasureWorking? {
            try sample.set.workings(from: .results).first { $0.measure.id == "ks2-english-maths-l4" }
        }
        var untold = UntoldPupils()
        untold.without = [1]
        #expect(try english()?.obstacle == .resultsMissing(untold, of: 1))
        #expect(try english()?.soFar == nil)
        try sample.perform([
            .pupil("b"), .attained("a", "English", "4c", at: "ks2"), .attained("a", "maths", "4c", at: "ks2"),
        ])
        #expect(try english()?.figure == nil)
        #expect(try english()?.soFar == .count(1, of: 1))
    }

    @Test(
        "So many passes are not told before every examination that was aimed for has a result, or they are reached"
    )
    func pendingExaminations() throws {
        var sample = try Sample(on: "2010-12-01")
        let subjects: [PersonText] = ["English", "maths", "science", "art", "ICT"]
        try sample.perform(
            [.pupil("a", year: 10), .pupil("b", year: 10)]
                + ["a", "b"].flatMap { pupil in subjects.map { .aim(pupil, $0, to: "C", by: "2012-07-20") } })
        func level2() throws -> MeasureWorking? {
            try sample.set.workings(from: .results).first { $0.measure.id == "ks4-level2-em" }
        }
        func record(_ grades: [String], _ pupil: String) throws {
            try sample.perform(
                zip(subjects, grades).map { .attained(pupil, $0, $1, at: "ks4") }, on: "2012-08-24")
        }
        try record(["C", "C"], "a")
        try record(["C", "D", "C", "C", "C"], "b")
        #expect(try level2()?.obstacle?.pupils == [1])
        #expect(try level2()?.soFar == .count(0, of: 1))
        try record(["C", "C", "C", "C", "C"], "a")
        #expect(try level2()?.figure == .count(1, of: 2))
    }

    @Test(
        "The straight line is rounded half up, as every figure is",
        arguments: [
            // A grade in 242 days: 0.05 on the 13th day.
            ("2010-12-13", 0), ("2010-12-14", 1), ("2011-04-01", 5), ("2011-07-31", 10),
        ] as [(Day, Int)])
    func halfUp(_ day: Day, _ expected: Int) throws {
        var sample = try Sample(on: "2010-12-01")
        try sample.perform([
            .pupil("a"), .attained("a", "English", "2c"), .aim("a", to: "2b", by: "2011-07-31"),
        ])
        try sample.perform([.review("a", at: "2c")], on: day)
        let pupil = try sample.set.roll.pupil("a")
        let progress = try #require(sample.set.progress(of: pupil.targets[0], of: pupil, on: day))
        #expect(progress.expected == expected)
        #expect(progress.isOnLine == (expected == 0))
    }

    @Test("Results are counted for the cohort as targets were")
    func cohort() throws {
        var sample = try started()
        try sample.perform([
            .attained("a", "English", "4c", at: "ks2", on: nil), .attained("a", "maths", "4a", at: "ks2"),
        ])
        let results = try sample.set.workings(from: .results)
        #expect(results.first { $0.measure.id == "ks2-english-maths-l4" }?.figure == .count(1, of: 1))
    }
}

/// Persistent absence by the cycle's own rule, and the rate of all sessions (M18).
@Suite struct PupilAbsenceTests {
    private func sessions(_ pupil: String, _ missed: Int, _ possible: Int) throws -> Action {
        let count = try #require(SessionCount(missed: missed, possible: possible))
        return .recordAttendance(
            pupil, before: .init(attended: 50.0), now: .init(sessions: count), medical: nil)
    }

    @Test("By a fixed count, a pupil is persistent from that count on, and a rate alone cannot tell")
    func fixedCount() throws {
        var sample = try Sample()
        try sample.perform([
            .pupil("a"), .pupil("b"), .pupil("c"), sessions("a", 45, 380), sessions("b", 46, 380),
            .attendance("c", before: 50.0, now: 10.0),
        ])
        let absences = sample.set.pupilAbsences
        #expect(absences.map(\.pupil.details.reference) == ["b", "c", "a"])
        #expect(absences.map(\.persistentBy) == [["persistent"], [], []])
        #expect(absences.map(\.untold) == [[], ["persistent"], []])
    }

    @Test(
        "By a share, it is of the pupil's own sessions and not of a rounded rate",
        arguments: [(10, 100, true), (999, 10000, false), (1, 10, true), (0, 1, false)])
    func share(_ missed: Int, _ possible: Int, _ isPersistent: Bool) throws {
        let count = try #require(SessionCount(missed: missed, possible: possible))
        #expect(PersistentRule.share(10.0).holds(of: .init(sessions: count)) == isPersistent)
    }

    @Test("The unit's rate is of the sessions summed, never the mean of the pupils' rates")
    func summed() throws {
        var sample = try Sample()
        try sample.perform([.pupil("a"), .pupil("b"), sessions("a", 10, 10), sessions("b", 0, 190)])
        #expect(sample.set.sessionsOfPupils?.rate == 5.0)
    }
}
