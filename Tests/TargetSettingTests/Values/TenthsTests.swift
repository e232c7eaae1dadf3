import Testing

@testable import Stories
@testable import TargetSetting

@Suite struct TenthsTests {
    @Test(
        "A number is read with one decimal place at the most",
        arguments: [
            ("22", 220), ("22.0", 220), ("22.00", 220), ("22.000", 220), ("22%", 220), ("22.4%", 224),
            ("22.40", 224), ("0", 0), ("0.1", 1), ("00.1", 1), ("100", 1000), ("99999.9", 999_999),
        ])
    func read(_ text: String, _ count: Int) throws {
        #expect(try Percentage(text).tenths == count)
    }

    @Test(
        "What is finer than a tenth is said to be so", arguments: ["22.01", "22.45%", "0.001", "22.10000001"])
    func finer(_ text: String) {
        #expect(throws: TenthsProblem.finerThanTenths) { try Percentage(text) }
    }

    @Test(
        "What is no number is refused",
        arguments: [
            "", " ", "%", ".", "22.", ".5", "-1", "+1", "1e3", "22,5", "1.2.3", "22 %", "22%%", "0x10", "١٢",
            "½", "nan", "22.4 ", "二",
        ])
    func garbage(_ text: String) {
        #expect(throws: TenthsProblem.notANumber) { try Percentage(text) }
    }

    @Test(
        "A number with more digits than any figure has is a number",
        arguments: ["100000", "1000000.5", "99999999999999999999%"])
    func tooLarge(_ text: String) {
        #expect(throws: TenthsProblem.tooLarge) { try Percentage(text) }
    }

    @Test(
        "A number is written with one decimal place, and reads back",
        arguments: [0, 1, 9, 10, 224, 1000, 999_999])
    func roundTrip(_ count: Int) throws {
        #expect(try Percentage(Percentage(tenths: count).description) == Percentage(tenths: count))
        #expect(Percentage(tenths: count).description.hasSuffix(".\(count % 10)"))
    }

    @Test(
        "A rate from sessions is rounded half up to a tenth of a percent",
        arguments: [
            (594, 2700, 220), (0, 380, 0), (380, 380, 1000), (1, 3, 333), (2, 3, 667), (1, 2000, 1),
            (1, 2001, 0), (1, 1999, 1), (449, 2000, 225), (100_000_000, 100_000_000, 1000),
        ])
    func rate(_ missed: Int, _ possible: Int, _ tenths: Int) throws {
        #expect(Percentage.rate(of: missed, in: possible) == Percentage(tenths: tenths))
        #expect(
            try #require(SessionCount(missed: missed, possible: possible)).rate == Percentage(tenths: tenths))
    }

    @Test(
        "Sessions that cannot be are not counted",
        arguments: [(-1, 10), (11, 10), (0, 0), (0, -1), (1, 100_000_001)])
    func impossibleSessions(_ missed: Int, _ possible: Int) {
        #expect(SessionCount(missed: missed, possible: possible) == nil)
    }
}

@Suite struct CeilingTests {
    @Test(
        "The lowest figure recorded is the ceiling, and the first of equals binds",
        arguments: [
            ([.actual("2008/09", 22.0)], 22.0, "actual-2008-09"),
            ([.target("2010/11", 24.0)], 24.0, "target-2010-11"),
            ([.actual("2008/09", 22.0), .target("2010/11", 24.0)], 22.0, "actual-2008-09"),
            ([.actual("2008/09", 24.1), .target("2010/11", 24.0)], 24.0, "target-2010-11"),
            ([.target("2010/11", 24.0), .actual("2008/09", 24.0)], 24.0, "actual-2008-09"),
            ([.actual("2008/09", 0.0), .target("2010/11", 24.0)], 0.0, "actual-2008-09"),
        ] as [([Action], Percentage, Comparator.ID)])
    func lowestBinds(_ actions: [Action], _ rate: Percentage, _ binding: Comparator.ID) throws {
        var sample = try Sample()
        try sample.perform(actions)
        let ceiling = try #require(sample.set.ceiling(of: sample.set.cycle.absenceMeasure(nil)))
        #expect(ceiling.rate == rate)
        #expect(ceiling.binding.id == binding)
    }

    @Test("There is no ceiling while no figure is recorded, and none from a figure counted by another rule")
    func noCeiling() throws {
        var sample = try Sample()
        let persistent = try sample.set.cycle.absenceMeasure("persistent")
        #expect(try sample.set.ceiling(of: sample.set.cycle.absenceMeasure(nil)) == nil)
        try sample.perform(.actual("2008/09", 40.0, measure: "persistent"))
        #expect(sample.set.ceiling(of: persistent) == nil)
        try sample.perform(.target("2010/11", 50.0, measure: "persistent"))
        #expect(sample.set.ceiling(of: persistent)?.rate == 50.0)
    }

    @Test("The figures that are missing are named")
    func missingLimits() throws {
        var sample = try Sample()
        let overall = try sample.set.cycle.absenceMeasure("overall")
        #expect(sample.set.missingLimits(on: overall).map(\.id) == ["actual-2008-09", "target-2010-11"])
        try sample.perform(.target("2010/11", 24.0))
        #expect(sample.set.missingLimits(on: overall).map(\.id) == ["actual-2008-09"])
    }

    @Test(
        "The sessions at a rate are the most whose published rate is no higher",
        arguments: [(22.0, 594), (21.5, 581), (0.0, 1), (0.1, 4)] as [(Percentage, Int)])
    func headroom(_ rate: Percentage, _ sessions: Int) throws {
        var sample = try Sample()
        try sample.perform(.actual("2008/09", missed: 594, possible: 2700))
        let ceiling = try #require(sample.set.ceiling(of: sample.set.cycle.absenceMeasure(nil)))
        #expect(ceiling.sessions(at: rate) == sessions)
        #expect(Percentage.rate(of: sessions, in: 2700) <= rate)
        // At the rate of the actual that binds, no more than were missed then.
        #expect(sessions == 594 || Percentage.rate(of: sessions + 1, in: 2700) > rate)
    }

    @Test(
        "At the ceiling no more sessions may be missed than the actual that binds, however its rate was rounded",
        arguments: [
            ([.actual("2008/09", missed: 6001, possible: 30000), .target("2010/11", 24.0)], 6001),
            ([.actual("2008/09", missed: 6001, possible: 30000), .target("2010/11", 20.0)], 6001),
            ([.actual("2008/09", missed: 5999, possible: 30000)], 5999),
            // Where the target binds, and the actual is higher, the published rate is what counts.
            ([.actual("2008/09", missed: 6300, possible: 30000), .target("2010/11", 20.0)], 6014),
            ([.actual("2008/09", missed: 0, possible: 3)], 0),
        ] as [([Action], Int)])
    func headroomAtTheCeiling(_ actions: [Action], _ most: Int) throws {
        var sample = try Sample()
        try sample.perform(actions)
        let ceiling = try #require(sample.set.ceiling(of: sample.set.cycle.absenceMeasure(nil)))
        #expect(ceiling.sessions(at: ceiling.rate) == most)
    }

    @Test("Where no sessions are recorded there is no headroom in sessions")
    func noSessions() throws {
        var sample = try Sample()
        try sample.perform(.actual("2008/09", 22.0))
        #expect(try sample.set.ceiling(of: sample.set.cycle.absenceMeasure(nil))?.sessions(at: 21.0) == nil)
    }
}
