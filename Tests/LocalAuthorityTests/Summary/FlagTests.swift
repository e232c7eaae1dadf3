import Formats
import LocalAuthority
import Sentences
import TargetSetting
import Testing

@Suite struct FlagTests {
    /// A list of an earlier year in which the first unit aimed for these.
    private func list(
        _ year: String, _ aims: [String: TargetList.Aim], rehearsal: Bool = false, dfe: String = "926/1100"
    ) throws -> TargetList {
        let unit = try TargetSetting.Unit(name: PersonText(kept: "Unit"), dfe: DfENumber(dfe), urn: nil)
        let day = try #require(Day("2010-01-31"))
        return TargetList(
            cycle: "2009-autumn-pru", authority: PersonText(kept: "Norfolk"), day: day,
            isRehearsal: rehearsal,
            units: [
                .init(
                    unit: unit,
                    received: .init(
                        on: day, timeliness: "on-time", timelinessInWords: "on time", revision: 1,
                        digest: "", isAccepted: true),
                    lines: aims.map {
                        .init(
                            measure: $0, title: $0, keyStage: nil, resultYear: AcademicYear(year),
                            status: .statutory, aim: $1, ceiling: nil, own: nil)
                    })
            ])
    }

    private func flags(_ la: InventedLA, _ earlier: [TargetList] = []) -> [String] {
        Summary(of: la.units, cycle: InventedLA.cycle, earlier: earlier).flags.map {
            "\($0.kind.rawValue) \($0.unit.dfe) \($0.subject): \($0.sentence)"
        }
    }

    private func la(_ count: Int, of: Int) -> InventedLA {
        var la = InventedLA()
        la.add(groups: ["ks4": of], figures: ["five": .count(count, of: of)])
        return la
    }

    @Test("The same percentage as the year before is asked about, also of a group that has grown")
    func unchanged() throws {
        let last = try list("2010/11", ["five": .figure(.count(2, of: 7))])
        #expect(
            flags(la(4, of: 14), [last]) == [
                "unchanged 926/1100 five: Five or more: 4 of 14 (29%), and for 2010/11 it was 2 of 7 (29%)."
            ])
        #expect(flags(la(3, of: 14), [last]) == [])
    }

    @Test("Only the last of the earlier years is last year")
    func lastYear() throws {
        let lists = [
            try list("2009/10", ["five": .figure(.count(4, of: 14))]),
            try list("2010/11", ["five": .figure(.count(3, of: 14))]),
        ]
        #expect(flags(la(4, of: 14), lists) == [])
        #expect(flags(la(3, of: 14), lists).count == 1)
    }

    @Test(
        "A list of the same result year, of another unit or of a rehearsal is not compared, and that is said")
    func unused() throws {
        let same: [String: TargetList.Aim] = ["five": .figure(.count(4, of: 14))]
        let lists = [
            try list("2011/12", same), try list("2010/11", same, dfe: "926/1109"),
            try list("2010/11", same, rehearsal: true),
        ]
        let summary = Summary(of: la(4, of: 14).units, cycle: InventedLA.cycle, earlier: lists)
        #expect(summary.flags == [])
        let name = "The list of ‘2009-autumn-pru’ of 31 January 2010"
        #expect(
            summary.unusedLists.map(\.sentence) == [
                "\(name) has no target of these measures for an earlier result year. It was not compared.",
                "\(name) has none of these units. It was not compared.",
                "\(name) is of a rehearsal, and this is not. It was not compared.",
            ])
    }

    @Test("A key stage whose targets are all zero-rated again is asked about once")
    func zeroRatedAgain() throws {
        var la = InventedLA()
        la.add(groups: ["ks4": 9], zeroRated: ["ks4"])
        let rated = ["five", "taking", "points"].map { ($0, TargetList.Aim.zeroRated(of: 7)) }
        let all = try list("2010/11", Dictionary(uniqueKeysWithValues: rated))
        #expect(
            flags(la, [all]) == [
                "zero-rated-again 926/1100 ks4: All 3 targets of Key stage 4 that can be zero-rated are, 0 of 9, as for 2010/11."
            ])
        var some = Dictionary(uniqueKeysWithValues: rated)
        some["five"] = .figure(.count(0, of: 7))
        #expect(flags(la, [try list("2010/11", some)]) == [])
    }

    @Test(
        "An absence target at its ceiling, as last year and far from the last actual is asked about for each")
    func absence() throws {
        func unit(_ rate: Int, actual: Int, target: Int) -> InventedLA {
            var la = InventedLA()
            la.add(
                priors: [
                    "actual": Prior(rate: Percentage(tenths: actual), sessions: nil, source: nil),
                    "target": Prior(rate: Percentage(tenths: target), sessions: nil, source: nil),
                ], rates: ["overall": Percentage(tenths: rate)])
            return la
        }
        #expect(
            flags(unit(220, actual: 271, target: 220)) == [
                "unchanged 926/1100 overall: Overall absence: 22.0%, the same as the target for 2010/11.",
                "at-ceiling 926/1100 overall: Overall absence: 22.0%, as high as it may be: the target for 2010/11.",
                "far-from-trend 926/1100 overall: Overall absence: 22.0%, 5.1 percentage points from the actual of 27.1% for 2008/09.",
            ])
        // Exactly five points are not far.
        #expect(flags(unit(220, actual: 270, target: 221)) == [])
        // What the LA passed on counts before what the unit says of last year.
        let passedOn = try list("2010/11", ["overall": .rate(Percentage(tenths: 225))])
        #expect(flags(unit(225, actual: 250, target: 230), [passedOn]).count == 1)
    }

    @Test(
        "A group in which pupils have no measurable target is asked about, zero-rated or not",
        arguments: [
            (
                7, ["ks4"],
                "without-measurable 926/1100 ks4: Key stage 4, zero-rated: 3 of 7 pupils have a measurable personal target."
            ),
            (
                7, [],
                "without-measurable 926/1100 ks4: Key stage 4: 3 of 7 pupils have a measurable personal target."
            ),
            (3, ["ks4"], nil),
        ] as [(Int, [KeyStage.ID], String?)])
    func withoutMeasurable(_ pupils: Int, _ zeroRated: [KeyStage.ID], _ sentence: String?) {
        var la = InventedLA()
        la.add(
            groups: ["ks4": pupils], zeroRated: zeroRated,
            counts: [RollCount(keyStage: "ks4", pupils: pupils, withMeasurableTargets: 3)])
        #expect(flags(la) == [sentence].compactMap(\.self))
    }

    @Test(
        "Absence that can hardly be meant is asked about as the unit was asked, where the cycle says what is usual",
        arguments: [
            (225, 240, []), (600, 600, ["at-ceiling"]), (785, 240, ["unlikely", "far-from-trend"]),
            (2, 240, ["unlikely", "far-from-trend"]), (225, 780, ["unlikely", "far-from-trend"]),
        ] as [(Int, Int, [String])])
    func unlikely(_ rate: Int, _ actual: Int, _ kinds: [String]) throws {
        let text = InventedLA.cycleText.replacing(
            "above: refuse", with: "above: refuse\n      usual: {from: 5, to: 60}")
        try #require(text != InventedLA.cycleText)
        var la = InventedLA()
        la.cycle = try CycleFile(yaml: text).cycle
        la.add(
            priors: ["actual": Prior(rate: Percentage(tenths: actual), sessions: nil, source: nil)],
            rates: ["overall": Percentage(tenths: rate)])
        #expect(Summary(of: la.units, cycle: la.cycle).flags.map(\.kind.rawValue) == kinds)
    }

    @Test(
        "A source of another measure is asked about as the unit was asked",
        arguments: [
            ("attendance register", []), ("unauthorised absence", ["unlikely"]), ("attendance", ["unlikely"]),
        ] as [(String, [String])])
    func sources(_ source: String, _ kinds: [String]) {
        var la = InventedLA()
        let prior = Prior(rate: Percentage(tenths: 240), sessions: nil, source: PersonText(kept: source))
        la.add(priors: ["actual": prior], rates: ["overall": Percentage(tenths: 225)])
        #expect(Summary(of: la.units, cycle: la.cycle).flags.map(\.kind.rawValue) == kinds)
    }

    @Test(
        "A target is far from two earlier years only beyond twenty points and two pupils",
        arguments: [
            // The earlier years together: 10 of 40, 25%.
            (9, 20, false), (10, 20, true), (1, 20, false), (0, 20, true), (3, 4, false), (4, 5, true),
            (0, 8, false),
            (0, 9, true),
        ])
    func farFromTrend(count: Int, of: Int, isFar: Bool) throws {
        let lists = [
            try list("2009/10", ["five": .figure(.count(10, of: 20))]),
            try list("2010/11", ["five": .zeroRated(of: 20)]),
        ]
        let far = flags(la(count, of: of), lists).filter { $0.hasPrefix("far-from-trend") }
        #expect(far.isEmpty == !isFar)
        if isFar {
            #expect(far.first?.contains("the 2 earlier years together aimed for 10 of 40 (25%)") == true)
        }
        #expect(
            !flags(la(count, of: of), [lists[0]]).contains { $0.hasPrefix("far") }, "one year is no trend")
    }
}
