import Testing

@testable import Stories
@testable import TargetSetting

@Suite struct PerformTests {
    @Test(
        "What is so already changes nothing",
        arguments: [
            .group("ks2", 7), .count("ks2-english-maths-l4", 1), .percent("ks2-english-maths-l4", 14.0),
            .count("KS4-English-3LP", 4, of: 9), .clearTarget("ks1-reading-l2"), .clearTarget("ks1"),
            .actual("2008/09", missed: 594, possible: 2700), .target("2010/11", 24.0), .absence(21.5),
            .clearAbsence(measure: "persistent"), .propose, .moveToday("2010-11-22"),
        ] as [Action])
    func sameAgain(_ action: Action) throws {
        var sample = try Stage.reached(.proposed, rehearsal: true)
        try sample.perform(.moveToday("2010-11-22"))
        let before = sample.set
        let outcome = try sample.perform(action)
        #expect(!outcome.changedSomething)
        #expect(outcome.consequences.isEmpty)
        #expect(sample.set == before)
    }

    @Test("An action that is done is done once, and a zero rating declared again is the same")
    func doneAgain() throws {
        var sample = try Stage.reached(.entered)
        #expect(try sample.perform(.completePlannedAction(1)).changedSomething)
        #expect(try !sample.perform(.completePlannedAction(1)).changedSomething)
        #expect(try sample.perform(.zeroRate("ks2")).changedSomething)
        #expect(try !sample.perform(.zeroRate("ks2")).changedSomething)
    }

    @Test("A note that is written again changes nothing, not even the order of the notes")
    func noteAgain() throws {
        var sample = try Sample()
        try sample.perform([
            .actual("2008/09", 22.0, source: nil), .target("2010/11", 24.0, source: nil),
            .note("absence-prior-unsourced", about: "overall actual-2008-09"),
            .note("absence-prior-unsourced", about: "overall target-2010-11"),
        ])
        let notes = sample.set.notes
        sample.today = "2010-11-16"
        let again = Action.note("absence-prior-unsourced", about: "overall actual-2008-09")
        #expect(try !sample.perform(again).changedSomething)
        #expect(sample.set.notes == notes)
    }

    @Test("What changes something says so, with what was there before")
    func changed() throws {
        var sample = try Stage.reached(.entered)
        let outcome = try sample.perform(.count("ks2-english-maths-l4", 2))
        #expect(outcome.changedSomething)
        let measure = try sample.set.cycle.measure("ks2-english-maths-l4")
        #expect(
            outcome.change == .targetSet(measure, .count(2, of: 7), was: .figure(.count(1, of: 7))))
    }

    @Test("A percentage is kept as the count that gives it")
    func percentIsACount() throws {
        var sample = try Stage.reached(.grouped)
        try sample.perform(.percent("ks2-english-maths-l4", 29.0))
        #expect(sample.set.figures["ks2-english-maths-l4"] == .count(2, of: 7))
    }

    @Test("The four states of a target are told apart")
    func fourStates() throws {
        var sample = try Stage.reached(.grouped)
        try sample.perform([.zeroRate("ks2"), .count("ks4-level2-em", 0)])
        func target(_ id: Measure.ID) throws -> Target {
            sample.set.target(for: try sample.set.cycle.measure(id))
        }
        #expect(try target("ks1-reading-l2") == .notApplicable)
        #expect(try target("ks2-english-2lp") == .zeroRated(of: 7, reason: "All are with us for a term"))
        #expect(try target("ks4-level2-em") == .figure(.count(0, of: 10)))
        #expect(try target("ks4-english-3lp") == .missing)
    }

    @Test("A group of 0 takes its figures and its zero rating away, and says so")
    func groupOfNone() throws {
        var sample = try Stage.reached(.entered)
        let figures = try sample.perform(.group("ks4", 0))
        let cycle = sample.set.cycle
        #expect(
            figures.consequences.prefix(3)
                == [
                    .figureRemoved(try cycle.measure("ks4-level2-em")),
                    .figureRemoved(try cycle.measure("ks4-english-3lp")),
                    .figureRemoved(try cycle.measure("ks4-maths-3lp")),
                ])
        #expect(sample.set.figures.keys.filter { $0.rawValue.hasPrefix("ks4") }.isEmpty)
        #expect(sample.set.figures.count == 3)
        try sample.perform(.zeroRate("ks2"))
        let rating = try sample.perform(.group("ks2", 0))
        #expect(rating.consequences.contains(.zeroRatingRemoved(try cycle.keyStage("ks2"))))
        #expect(sample.set.zeroRatings.isEmpty)
    }

    @Test("A zero rating replaces the figures of the key stage, and says which")
    func zeroRatingReplaces() throws {
        var sample = try Stage.reached(.entered)
        let outcome = try sample.perform(.zeroRate("ks2"))
        #expect(
            outcome.consequences.contains(
                .figureZeroRated(
                    try sample.set.cycle.measure("ks2-english-2lp"), was: .count(2, of: 6), group: 7)))
        let zeroRated = outcome.consequences.filter {
            if case .figureZeroRated(_, _, group: 7) = $0 { true } else { false }
        }
        #expect(zeroRated.count == 3)
        #expect(sample.set.figures.keys.filter { $0.rawValue.hasPrefix("ks2") }.isEmpty)
        #expect(sample.set.figures.count == 3)
    }

    @Test("Clearing a key stage takes its zero rating and every figure away")
    func clearingAKeyStage() throws {
        var sample = try Stage.reached(.entered)
        try sample.perform([.zeroRate("ks2"), .clearTarget("ks2"), .clearTarget("ks4")])
        #expect(sample.set.zeroRatings.isEmpty)
        #expect(sample.set.figures.isEmpty)
        #expect(sample.set.groups["ks2"] == 7)
    }

    @Test("An action of the plan keeps its number when another is removed")
    func numbersStay() throws {
        var sample = try Stage.reached(.entered)
        try sample.perform([
            .plan("A breakfast club", by: "2011-09-01"), .removePlannedAction(1),
            .plan("Visit home", by: "2011-10-01"),
        ])
        #expect(sample.set.plan.map(\.number) == [2, 3])
    }

    @Test(
        "An earlier figure that puts the target above the ceiling says so at once, and is an error from then on"
    )
    func priorBelowTheTarget() throws {
        var sample = try Stage.reached(.entered)
        let outcome = try sample.perform(.target("2010/11", 21.0))
        let raised = outcome.consequences.compactMap { consequence -> Finding? in
            if case .raised(let finding) = consequence { finding } else { nil }
        }
        #expect(raised.map(\.rule) == [.absenceAboveCeiling])
        #expect(raised.first?.facts["ceiling"] == .text("21.0"))
        #expect(raised.first?.remedies.first == .setAbsence(measure: nil, atMost: 21.0))
        #expect(try sample.findings(of: "absence-above-ceiling").map(\.severity) == [.error])
    }
}
