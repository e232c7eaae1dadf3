import LocalAuthority
import Sentences
import TargetSetting
import Testing

@Suite struct SummaryTests {
    private func summary(_ la: InventedLA, earlier: [TargetList] = []) -> Summary {
        Summary(of: la.units, cycle: InventedLA.cycle, earlier: earlier)
    }

    private func measure(_ id: Measure.ID, of la: InventedLA) throws -> MeasureSummary {
        try #require(summary(la).measures.first { $0.measure.id == id })
    }

    @Test("A percentage is that of all pupils, never a mean of percentages")
    func pooled() throws {
        var la = InventedLA()
        la.add(groups: ["ks4": 2], figures: ["five": .count(2, of: 2)])
        la.add(groups: ["ks4": 30], figures: ["five": .count(3, of: 30)])
        // The mean of 100% and 10% would be 55%.
        #expect(try measure("five", of: la).total == .sum(.count(5, of: 32)))
        #expect(try measure("five", of: la).totalInWords == "5 of 32 (16%)")
    }

    @Test("Units are counted by how they stand, and a zero rating counts as none of its group")
    func states() throws {
        var la = InventedLA()
        la.add(groups: ["ks4": 8], figures: ["five": .count(3, of: 8)])
        la.add(groups: ["ks4": 7], zeroRated: ["ks4"])
        la.add(groups: ["ks4": 0])
        la.add()
        let five = try measure("five", of: la)
        #expect(
            five.units.inWords
                == "1 unit with a figure, 1 unit zero-rated, 1 unit not applicable, 1 unit not set")
        #expect(five.total == .sum(.count(3, of: 15)))
    }

    @Test("What the LA set counts in place of what the unit sent")
    func setByLA() throws {
        var la = InventedLA()
        la.add(
            groups: ["ks4": 8], figures: ["five": .count(1, of: 8)], setByLA: ["five": .count(4, of: 8)])
        la.add(groups: ["ks4": 8], figures: ["five": .count(1, of: 8)])
        let summary = try measure("five", of: la)
        #expect(summary.total == .sum(.count(5, of: 16)))
        #expect(summary.units.withFigure == 2 && summary.units.setByLA == 1)
    }

    @Test(
        "Points are weighted by the pupils of the group, rounded half up, and a unit without pupils is named")
    func points() throws {
        var la = InventedLA()
        la.add(groups: ["ks4": 3], figures: ["points": .points(Points(tenths: 100))])
        la.add(groups: ["ks4": 1], figures: ["points": .points(Points(tenths: 102))])
        la.add(figures: ["points": .points(Points(tenths: 900))])
        la.add(groups: ["ks4": 5], zeroRated: ["ks4"])
        let points = try measure("points", of: la)
        // (3 x 10.0 + 10.2) / 4 = 10.05.
        #expect(points.total == .mean(.points(Points(tenths: 101)), pupils: 4))
        #expect(points.leftOut.map(\.dfe.establishment) == ["1102", "1103"])
        #expect(points.leftOutInWords?.contains("Unit 1102 (926/1102), Unit 1103 (926/1103)") == true)
    }

    @Test(
        "Absence is weighted by the sessions that were possible, and a unit whose sessions are not known is left out"
    )
    func absence() throws {
        var la = InventedLA()
        for (missed, possible, rate) in [(100, 1000, 100), (900, 3000, 300)] {
            let sessions = try #require(SessionCount(missed: missed, possible: possible))
            la.add(
                priors: ["actual": Prior(rate: sessions.rate, sessions: sessions, source: nil)],
                rates: ["overall": Percentage(tenths: rate), "persistent": Percentage(tenths: 50)])
        }
        la.add(rates: ["overall": Percentage(tenths: 999)])
        la.add()
        let overall = summary(la).absence[0]
        #expect(overall.mean == .rate(Percentage(tenths: 250), sessions: 4000))
        #expect(overall.units.withFigure == 3 && overall.units.notSet == 1)
        #expect(overall.leftOut.map(\.dfe.establishment) == ["1102"])
        let persistent = summary(la).absence[1]
        #expect(persistent.mean == .countsPupils && persistent.leftOut == [])
        #expect(
            persistent.meanInWords == "no mean: it counts pupils, and no submission says how many are on roll"
        )
    }

    @Test("Nothing is made up of nothing")
    func nothing() {
        let none = summary(InventedLA())
        #expect(none.measures.allSatisfy { $0.total == .none && $0.leftOutInWords == nil })
        #expect(none.absence.map(\.mean) == [.none, .countsPupils])
        #expect(none.flags == [] && none.unusedLists == [])
    }
}
