import Testing

@testable import Stories
@testable import TargetSetting

/// Every measure of 2010 worked out from personal targets, each with its own "out of".
@Suite struct MeasureWorkingTests {
    /// Three pupils in Year 5 and four in Year 10.
    static let story: [Action] = [
        .pupil("a"), .pupil("b"), .pupil("c"),
        .attained("a", "English", "2c", at: "ks1"), .attained("a", "maths", "W", at: "ks1"),
        .attained("b", "English", "2a", at: "ks1"),
        .aim("a", to: "4"), .aim("a", "maths", to: "4c"), .aim("b", to: "3a"), .aim("b", "maths", to: "4b"),
        .aim("c", to: "4a"), .aim("c", "maths", to: "3a"),
        .pupil("r", year: 10), .pupil("s", year: 10), .pupil("t", year: 10), .pupil("u", year: 10),
        .attained("r", "English", "4", at: "ks2"), .attained("r", "maths", "5c", at: "ks2"),
        .attained("s", "English", "3b", at: "ks2"), .attained("t", "English", "4a", at: "ks2"),
        .aim("r", to: "C"), .aim("r", "maths", to: "C"), .aim("r", "science", to: "B"),
        .aim("r", "art", to: "C"), .aim("r", "music", to: "A*"),
        .aim("s", to: "E"), .aim("s", "maths", to: "D"), .aim("t", to: "Entry 3"),
        .aim("t", "maths", to: "Entry 2"), .aim("u", to: "Entry 2"), .aim("u", "maths", to: "Entry 1"),
    ]

    let sample: Sample

    init() throws {
        var sample = try Sample()
        try sample.perform(MeasureWorkingTests.story)
        self.sample = sample
    }

    @Test(
        "A measure counts those who reach it, out of those it is out of",
        arguments: [
            // Both subjects at level 4: a alone; b's English and c's mathematics do not.
            ("ks2-english-maths-l4", 1, 3, nil),
            // From 2c to 4 and 2a to 3a; c has no result.
            ("ks2-english-2lp", 1, 2, 1),
            // W to 4 is expected progress and more; b and c have no result.
            ("ks2-maths-2lp", 1, 1, 2),
            ("ks4-level2-em", 1, 4, nil),
            // Those taking GCSE English: r and s. From 4 to C is expected; from 3 to E is below D.
            ("ks4-english-3lp", 1, 2, 1),
            // r from 5 to C is below B; s has no result.
            ("ks4-maths-3lp", 0, 2, 3),
        ] as [(Measure.ID, Int, Int, Int?)])
    func figures(_ id: Measure.ID, _ count: Int, _ of: Int, _ withoutPrior: Int?) throws {
        let working = try #require(try sample.set.workings().first { $0.measure.id == id })
        #expect(working.figure == .count(count, of: of), "\(working.lines)")
        #expect(working.withoutPrior == withoutPrior)
    }

    @Test("Each pupil of the group is shown once, with why they count or do not")
    func lines() throws {
        let workings = try sample.set.workings()
        for working in workings where working.figure != nil {
            let group = working.measure.keyStage == "ks2" ? [1, 2, 3] : [4, 5, 6, 7]
            #expect(working.lines.map(\.pupil) == group, "\(working.measure.id)")
        }
        let both = try #require(workings.first { $0.measure.id == "ks2-english-maths-l4" })
        #expect(
            both.lines.map(\.reason) == [
                .all([
                    .grade(subject: "English", "4", below: nil),
                    .grade(subject: "mathematics", "4c", below: nil),
                ]),
                .all([
                    .grade(subject: "English", "3a", below: "4"),
                    .grade(subject: "mathematics", "4b", below: nil),
                ]),
                .all([
                    .grade(subject: "English", "4a", below: nil),
                    .grade(subject: "mathematics", "3a", below: "4"),
                ]),
            ])
    }

    @Test("Nothing is written until it is asked, and then every figure is")
    func writes() throws {
        var sample = sample
        #expect(sample.set.figures.isEmpty)
        try sample.perform(.computeTargets(keyStage: "ks2"))
        #expect(
            sample.set.figures.keys.sorted() == ["ks2-english-2lp", "ks2-english-maths-l4", "ks2-maths-2lp"])
        let outcome = try sample.perform(.computeTargets(keyStage: "ks2"))
        #expect(!outcome.changedSomething)
    }

    @Test("Zero-rated targets are left so")
    func zeroRated() throws {
        var sample = sample
        try sample.perform([.zeroRate("ks2"), .computeTargets(keyStage: nil)])
        #expect(sample.set.figures["ks2-english-maths-l4"] == nil)
        #expect(sample.set.figures["ks4-level2-em"] == .count(1, of: 4))
    }

    @Test("What-if shows what one pupil would change, and writes nothing")
    func whatIf() throws {
        let changed = try sample.set.whatIf("b", in: "English", aimedFor: "4c")
            .filter { $0.before.figure != $0.after.figure }
        #expect(changed.map(\.before.measure.id) == ["ks2-english-maths-l4", "ks2-english-2lp"])
        #expect(changed.map(\.after.figure) == [.count(2, of: 3), .count(2, of: 2)])
    }

    @Test(
        "What-if in a subject that is nearly another's name is refused, and one that is like none may be any")
    func whatIfMisspelt() throws {
        #expect {
            _ = try sample.set.whatIf("b", in: "Englsh", aimedFor: "4c")
        } throws: {
            guard case .typed(.unknown(.subject, "Englsh", let near?, _))? = $0 as? Refusal else {
                return false
            }
            return near.lowercased() == "english"
        }
        #expect(throws: Never.self) { try sample.set.whatIf("b", in: "Woodwork", aimedFor: "4c") }
    }

    @Test("What-if of a pupil on whom no figure depends is refused")
    func whatIfOfNoGroup() throws {
        var sample = sample
        try sample.perform(.pupil("z", year: 9))
        #expect(throws: Refusal.group(.inNoGroup(number: 8))) {
            try sample.set.whatIf("z", in: "English", aimedFor: "4c")
        }
    }

    @Test("A target for a day after the results says nothing of them, and the figure waits")
    func later() throws {
        var sample = sample
        try sample.perform(.aim("a", to: "4", by: "2012-09-01"))
        let working = try #require(
            try sample.set.workings().first { $0.measure.id == "ks2-english-maths-l4" })
        #expect(working.figure == nil)
        #expect(working.lines[0].counting == .untold)
        #expect(working.lines[0].reason == .all([.tooLate(subject: "English", by: "2012-09-01")]))
        // Which is not to have none.
        #expect((working.obstacle?.untold?.late, working.obstacle?.untold?.without) == ([1], []))
        try sample.perform(.count("ks2-english-maths-l4", 1))
        let asked = try sample.findings(of: "figure-unsupported").first {
            $0.topic.text == "ks2-english-maths-l4"
        }
        #expect(asked?.facts.names.contains("pupilsLate") == true)
        #expect(asked?.facts.names.contains("pupilsWithout") == false)
    }

    @Test(
        "A figure is worked out only where every pupil of the group has a target in the subjects that it names",
        arguments: [
            // c has no mathematics: of the others a counts and b does not.
            (["c": ["maths"]], "ks2-english-maths-l4", [3], Figure.count(1, of: 2)),
            (["c": ["maths"]], "ks2-maths-2lp", [3], .count(1, of: 1)),
            // The other subject tells nothing of this one.
            (["c": ["maths"]], "ks2-english-2lp", [], .count(1, of: 2)),
            (["a": ["English"], "b": ["English"]], "ks2-english-2lp", [1, 2], .count(0, of: 0)),
            // Whether somebody takes a GCSE, the target says.
            (["u": ["English"]], "ks4-english-3lp", [7], .count(1, of: 2)),
            (["t": ["English", "maths"]], "ks4-level2-em", [6], .count(1, of: 3)),
            (
                ["r": ["English"], "s": ["English"], "t": ["English"], "u": ["English"]], "ks4-english-3lp",
                [4, 5, 6, 7], nil
            ),
        ] as [([String: [String]], Measure.ID, [Int], Figure?)])
    func incomplete(
        _ without: [String: [String]], _ id: Measure.ID, _ missing: [Int], _ soFar: Figure?
    ) throws {
        var sample = sample
        for (pupil, subjects) in without {
            for subject in subjects {
                try sample.perform(.removePersonal(pupil, subject: PersonText(kept: subject)))
            }
        }
        let working = try #require(try sample.set.workings().first { $0.measure.id == id })
        #expect(working.soFar == soFar)
        #expect(working.figure == (missing.isEmpty ? soFar : nil))
        #expect((working.obstacle?.pupils ?? []) == missing)
        #expect(working.lines.filter { $0.counting == .untold }.map(\.pupil) == missing)
        // And nothing is written of it.
        try sample.perform(.computeTargets(keyStage: nil))
        #expect(sample.set.figures[id] == working.figure)
    }

    @Test("Of pupils without targets nothing is computed, so that no zeros are written that nobody aimed for")
    func nothingToCompute() throws {
        var sample = try Sample()
        for number in 1...7 { try sample.perform(.pupil(PersonText(kept: "p\(number)"))) }
        let outcome = try sample.perform(.computeTargets(keyStage: "ks2"))
        #expect(outcome.change == .targetsComputed(0, left: 3))
        #expect(!outcome.changedSomething)
        #expect(sample.set.figures.isEmpty)
    }

    @Test("Zeros that a zero rating is for are asked about, and nobody but who accepts it answers")
    func zeros() throws {
        var sample = try Sample(on: "2010-12-06")
        try sample.perform([
            .pupil("a"), .attained("a", "English", "2c", at: "ks1"), .aim("a", to: "2c"),
            .attained("a", "maths", "2c", at: "ks1"), .aim("a", "maths", to: "2c"),
        ])
        let outcome = try sample.perform(.computeTargets(keyStage: "ks2"))
        let raised = outcome.consequences.compactMap {
            if case .raised(let finding) = $0 { finding } else { nil }
        }
        #expect(raised.map(\.rule) == [.zeroUndeclared])
        #expect(raised.map(\.answeredBy) == ["sip"])
        #expect(throws: Refusal.self) { try sample.perform(.note("zero-undeclared")) }
        try sample.perform(.sign("sip", "Ravi Birch", accepting: "zero-undeclared"))
        #expect(try sample.findings(of: "zero-undeclared").allSatisfy { !$0.isOpen })
        // A zero rating is another thing, and accepted by itself.
        try sample.perform(.zeroRate("ks2"))
        #expect(try sample.findings(of: "zero-undeclared").isEmpty)
        #expect(try sample.findings(of: "zero-rated").map(\.isOpen) == [true])
    }

    @Test("What-if is by the day of the pupil's target, and where that is too late nothing changes")
    func whatIfKeepsTheDay() throws {
        var sample = sample
        try sample.perform(.aim("b", to: "3a", by: "2012-09-01"))
        let pairs = try sample.set.whatIf("b", in: "English", aimedFor: "4c")
        #expect(pairs.allSatisfy { $0.before.figure == $0.after.figure })
    }

    @Test(
        "A whole level reaches itself and is below the next, and of a grade of its own nothing is told",
        arguments: [
            ("ks1-reading-l2", "2", MeasureWorking.Line.Counting.counts),
            ("ks1-reading-l2b", "2", .untold), ("ks1-reading-l3", "2", .doesNotCount),
            ("ks1-reading-l2b", "3", .counts), ("ks1-reading-l2b", "2c", .doesNotCount),
            ("ks1-reading-l2b", "1", .doesNotCount),
        ])
    func wholeLevel(_ id: Measure.ID, _ grade: String, _ counting: MeasureWorking.Line.Counting) throws {
        var sample = try Sample()
        try sample.perform([.pupil("a", year: 1), .aim("a", "reading", to: grade)])
        let working = try #require(try sample.set.workings().first { $0.measure.id == id })
        #expect(working.lines.map(\.counting) == [counting])
        #expect((working.figure == nil) == (counting == .untold))
        #expect((working.obstacle?.untold?.undecided ?? []) == (counting == .untold ? [1] : []))
    }

    @Test("What became of a target of 2b is open where a level 2 is all that is known")
    func wholeLevelReached() throws {
        var sample = try Sample()
        try sample.perform([
            .pupil("a", year: 1), .aim("a", "reading", to: "2b"), .aim("a", "maths", to: "2"),
        ])
        try sample.perform(
            [.attained("a", "reading", "2", at: "ks1"), .attained("a", "maths", "2c", at: "ks1")],
            on: "2012-08-20")
        #expect(sample.set.outcomes(on: "2012-08-20").map(\.verdict) == [.open, .met])
    }

    @Test(
        "A double award is two of five, by any of its names",
        arguments: [
            ("Double Science", 1), ("Science (Double)", 1), ("Core and Additional Science", 1), ("DSc", 1),
            ("Dual Award Science", 1), ("double science GCSE", 1), ("Science", 0), ("Additional Science", 0),
        ] as [(PersonText, Int)])
    func doubleAward(_ name: PersonText, _ counted: Int) throws {
        var sample = try Sample()
        try sample.perform([
            .pupil("a", year: 10), .aim("a", to: "C"), .aim("a", "maths", to: "C"), .aim("a", "art", to: "C"),
            .aim("a", name, to: "C"),
        ])
        let working = try #require(try sample.set.workings().first { $0.measure.id == "ks4-level2-em" })
        #expect(working.figure == .count(counted, of: 1))
        // Nor is who has one below a C short of subjects.
        try sample.perform([.aim("a", name, to: "D"), .count("ks4-level2-em", 0)])
        #expect(try sample.findings(of: "few-subjects").isEmpty == (counted == 1))
    }

    @Test(
        "Combined science fills two slots of Attainment 8, and one where its second grade is recorded beside it",
        arguments: [
            ([("science", "5")], 10), ([("combined science", "5"), ("science second grade", "4")], 9),
            ([("combined science", "9"), ("science 2", "8")], 17), ([("science 2", "5")], 5),
            ([("science", "Entry 3")], 0), ([("biology", "5")], 5),
        ] as [([(PersonText, String)], Int)])
    func combinedScience(_ sciences: [(PersonText, String)], _ points: Int) throws {
        var sample = try Sample(.autumn2026, on: "2026-11-16")
        try sample.perform([
            .pupil("a", year: 10), .aim("a", to: "1", by: "2028-06-30"),
            .aim("a", "maths", to: "1", by: "2028-06-30"),
        ])
        for (subject, grade) in sciences {
            try sample.perform(.aim("a", subject, to: grade, by: "2028-06-30"))
        }
        let working = try #require(try sample.set.workings().first { $0.measure.id == "ks4-attainment-8" })
        #expect(working.figure == .points(Points(tenths: 40 + points * 10)))
    }

    @Test("English Literature is not English")
    func literature() throws {
        var sample = sample
        try sample.perform([
            .aim("r", to: "D"), .aim("r", "English Literature", to: "A"),
        ])
        let working = try #require(try sample.set.workings().first { $0.measure.id == "ks4-level2-em" })
        #expect(working.figure == .count(0, of: 4))
    }

    @Test("An average of points is of every pupil of the group, half up")
    func points() throws {
        let cycle = PlayedCycle.yaml(
            """
            id: points
            title: Points
            scales:
              - id: gcse
                title: GCSE
                grades: ["1", "2", "3", "4", "5"]
                points: {"1": 1, "2": 2, "3": 3, "4": 4, "5": 5}
            key-stages:
              - {id: ks4, title: Key stage 4, group-years: [10], years: [10, 11]}
            measures:
              - id: best
                title: Best
                key-stage: ks4
                value: points
                status: recommended
                criterion:
                  scale: gcse
                  points:
                    - {in: [English], best: 1, times: 2}
                    - {best: 2}
            """)
        var sample = try Sample(cycle)
        try sample.perform([
            .pupil("a", year: 10), .pupil("b", year: 10), .pupil("c", year: 10),
            .aim("a", to: "4"), .aim("a", "art", to: "5"), .aim("a", "music", to: "1"),
            .aim("a", "maths", to: "3"), .aim("b", to: "1"), .aim("c", "art", to: "5"),
        ])
        // Of c nobody can tell without a target in English: (4×2 + 5 + 3) + 1×2 = 18 of two pupils.
        #expect(try sample.set.workings().map(\.figure) == [nil])
        #expect(try sample.set.workings().map(\.soFar) == [.points(9.0)])
        try sample.perform([.aim("c", to: "1"), .removePersonal("c", subject: "art")])
        // 18 + 1×2 = 20 of three pupils: 6.67.
        #expect(try sample.set.workings().map(\.figure) == [.points(6.7)])
        // English fills one of three slots, and one of any subject fills none that is not its own.
        let slots = try sample.set.workings().flatMap(\.lines).map { line -> Int? in
            guard case .points(_, _, let aimedIn) = line.reason else { return nil }
            return aimedIn
        }
        #expect(slots == [nil, 1, 1])
    }
}
