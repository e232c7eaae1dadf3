import Sentences
import Testing

@testable import LocalAuthority
@testable import TargetSetting

/// A kind of figure that the program does not have: points above or below what was expected.
private enum ValueAdded: FigureKind {
    static let name = "difference"
    static let unit = FigureUnit.points
    static let hasWhole = false
    static let together = Together.mean

    static func figure(
        from entry: Action.Entry, for measure: Measure, group: Int?
    ) throws(Refusal) -> Figure? {
        if case .points(let points) = entry { Figure(ValueAdded.self, points.tenths, of: nil) } else { nil }
    }

    static func text(_ amount: Int) -> String {
        (amount < 0 ? "-" : "+") + Points(tenths: abs(amount)).description
    }

    static func statement(_ figure: Figure) -> String { "\(figure.amountText) points" }
}

/// Everything but files and registers, whose forms are frozen, takes a kind for what it says of itself.
@Suite struct FourthKindTests {
    /// With a measure of the kind, which is never above another.
    private static let cycle: Cycle = {
        func measure(_ id: Measure.ID, atMost: [Measure.ID]) -> Measure {
            Measure(
                id: id, title: "Value added", keyStage: "ks4", yearGroup: nil, resultYear: nil,
                criterion: nil, value: Measure.Value(ValueAdded.self), outOf: .group, status: .statutory,
                statusChange: nil, atMost: atMost)
        }
        let cycle = InventedLA.cycle
        return Cycle(
            id: cycle.id, title: cycle.title, reference: nil, notice: nil, authority: nil,
            unitKind: cycle.unitKind, audience: [], contacts: [], milestones: [], completeBy: nil,
            signatories: [], scales: [], subjects: [], keyStages: cycle.keyStages,
            measures: [measure("gain", atMost: ["most"]), measure("most", atMost: [])], absence: [],
            actionPlanOwed: false, zeroRating: cycle.zeroRating, pupils: .usual, daysToRespond: 21)
    }()

    private let today: Day
    private let person = PersonText(kept: "Ann Elm")

    init() throws { today = try #require(Day("2010-11-15")) }

    private func set(_ actions: Action...) throws -> TargetSet {
        var set = try TargetSet(
            beginning: FourthKindTests.cycle,
            for: Unit(name: PersonText(kept: "Unit"), dfe: DfENumber("926/1100"), urn: nil), rehearsalDay: nil
        )
        _ = try set.perform(.setGroup(keyStage: "ks4", pupils: 3), by: person, on: today)
        for action in actions { _ = try set.perform(action, by: person, on: today) }
        return set
    }

    private func aim(_ measure: Measure.ID, at tenths: Int) -> Action {
        .setTarget(measure: measure, entry: .points(Points(tenths: tenths)))
    }

    @Test("It is read in the form that it takes, and in no other")
    func read() throws {
        #expect(try set(aim("gain", at: -12)).figures["gain"] == Figure(ValueAdded.self, -12, of: nil))
        #expect(throws: Refusal.figure(.wrongValueKind(FourthKindTests.cycle.measures[0]))) {
            try set(.setTarget(measure: "gain", entry: .count(3, of: nil)))
        }
    }

    @Test("It is shown, signed and told to scripts as it says", arguments: [(-12, "-1.2"), (5, "+0.5")])
    func shown(_ tenths: Int, _ text: String) throws {
        let figure = try #require(try set(aim("gain", at: tenths)).figures["gain"])
        #expect(figure.inWords == "\(text) points")
        #expect(StatementText.figure(figure) == "\(text) points")
        #expect(figure.facts == ["difference": text])
        #expect(figure.percent == nil)
    }

    @Test("It is compared with others of its kind", arguments: [(-3, true), (-5, false), (-6, false)])
    func compared(_ tenths: Int, _ crosses: Bool) throws {
        let findings = try set(aim("gain", at: tenths), aim("most", at: -5)).findings(on: today)
        #expect(findings.contains { $0.rule == .figuresCross } == crosses)
    }

    @Test("It is taken together in a mean by pupils, a half rounded up also below 0")
    func together() throws {
        var la = InventedLA(cycle: FourthKindTests.cycle)
        la.add(groups: ["ks4": 3], figures: ["gain": Figure(ValueAdded.self, -10, of: nil)])
        la.add(groups: ["ks4": 1], figures: ["gain": Figure(ValueAdded.self, 4, of: nil)])
        let gain = try #require(Summary(of: la.units, cycle: la.cycle).measures.first)
        // -26 tenths by 4 pupils are -6.5 tenths.
        #expect(gain.total == .mean(Figure(ValueAdded.self, -6, of: nil), pupils: 4))
        #expect(gain.totalInWords == "-0.6 points, weighted by 4 pupils")
    }
}
