import Testing

@testable import Stories
@testable import TargetSetting

/// Lists whose days or years are out by the same number.
@Suite struct DayShiftTests {
    private static let births: [Day] = ["2000-09-12", "2001-01-30", "2001-04-02", "2001-08-31", "1996-03-03"]

    private func roll(daysOut: Int = 0, yearsOut: Int = 0, of count: Int = 5) throws -> [RollEntry] {
        DayShiftTests.births.enumerated().map { index, born in
            var details = PupilDetails()
            details.reference = PersonText(kept: "R\(index)")
            details.born = index < count ? born.adding(days: daysOut) : born
            details.ncYear = (index == 4 ? 10 : 5) + (index < count ? yearsOut : 0)
            return RollEntry(line: index + 2, details: details, results: [], problems: [])
        }
    }

    @Test(
        "A list is not taken where most of it is out by the same",
        arguments: [
            (1462, 0, 5, true, true), (1462, 0, 3, true, true), (31, 0, 5, true, true),
            (0, 4, 5, false, true), (0, -4, 4, false, true), (0, 2, 3, false, true),
            (0, 0, 5, true, false), (0, 1, 5, false, false), (1462, 0, 2, true, false),
            (0, 4, 2, false, false),
        ])
    func shifted(_ days: Int, _ years: Int, _ count: Int, _ isKnown: Bool, _ isRefused: Bool) throws {
        var sample = try Sample()
        if isKnown { try sample.perform(.importRoll(roll())) }
        let before = sample.set
        let entries = try roll(daysOut: days, yearsOut: years, of: count)
        do throws(Refusal) {
            try sample.perform(.importRoll(entries))
            #expect(!isRefused)
        } catch {
            guard case .pupil(.datesShifted(let shift)) = error else {
                Issue.record(error)
                return
            }
            #expect(isRefused && sample.set == before)
            #expect(shift.count == count && shift.compared == 5)
            #expect(shift.isOfDateSystem == (days == 1462 || abs(years) == 4))
        }
    }

    @Test(
        "A list in which all years are some below those on the roll is of another school year",
        arguments: [(-1, 5, true), (-1, 4, false), (1, 5, false), (-2, 5, true)])
    func yearsBack(_ years: Int, _ count: Int, _ isRefused: Bool) throws {
        func roll(_ years: Int) throws -> [RollEntry] {
            try self.roll(yearsOut: years, of: count).map { entry in
                var details = entry.details
                details.born = nil
                return RollEntry(line: entry.line, details: details, results: [], problems: [])
            }
        }
        var sample = try Sample()
        try sample.perform(.importRoll(roll(0)))
        let entries = try roll(years)
        guard isRefused else {
            try sample.perform(.importRoll(entries))
            return
        }
        #expect(
            throws: Refusal.pupil(.datesShifted(DayShift(by: .yearsFromRoll(years), count: 5, compared: 5)))
        ) { try sample.perform(.importRoll(entries)) }
    }

    @Test("Pupils who are all a year out are asked about once, and those who are not each for themselves")
    func oneQuestion() throws {
        var sample = try Sample()
        try sample.perform(.importRoll(roll(yearsOut: 1, of: 4)))
        #expect(try sample.findings(of: "out-of-year").map(\.topic) == [.pupil(1)])
        try sample.perform(.edit("5") { $0.ncYear = 9 })
        #expect(try sample.findings(of: "out-of-year").map(\.topic) == [.pupil(1), .pupil(5)])
    }
}
