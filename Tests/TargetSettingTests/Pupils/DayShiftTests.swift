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
        "A pupil whose days are out on several lines is one",
        arguments: [(1462, 0), (31, 0), (0, 4), (0, -1)])
    func severalLines(_ days: Int, _ years: Int) throws {
        var sample = try Sample()
        try sample.perform(.importRoll(roll()))
        let (out, right) = (try roll(daysOut: days, yearsOut: years)[0], try roll()[1])
        let lines = (2...5).map { RollEntry(line: $0, details: out.details, results: [], problems: []) }
        try sample.perform(
            .importRoll(lines + [RollEntry(line: 6, details: right.details, results: [], problems: [])]))
        #expect(sample.set.roll.pupils.count == 5)
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

    private static func aged(_ count: Int, _ fill: (Int, inout PupilDetails) -> Void) -> [RollEntry] {
        (0..<count).map { index in
            var details = PupilDetails()
            details.reference = PersonText(kept: "R\(index)")
            (details.born, details.ncYear) = ("2000-11-05", 5)
            fill(index, &details)
            let fields = [PupilDetails.Field.entered, .leaving, .left].filter(details.has)
            return RollEntry(
                line: index + 2, details: details, results: [], problems: [],
                written: fields.map { WrittenCell(of: $0, column: $0.rawValue, value: "") })
        }
    }

    @Test(
        "So is one of which the days of entry or of leaving can only be meant four years and a day apart",
        arguments: [
            // Right days beside right birthdays, and the same out by the system of the spreadsheet.
            (PupilDetails.Field.left, "2010-10-01", 4, nil), (.left, "2006-09-30", 4, -1462),
            (.left, "2006-09-30", 3, -1462), (.left, "2006-09-30", 2, nil),
            (.left, "2007-07-19", 4, -1462), (.left, "2005-07-19", 4, -1462), (.left, "2003-07-19", 4, nil),
            (.entered, "2010-09-02", 4, nil), (.entered, "2014-09-03", 4, 1462),
            (.entered, "2011-09-02", 4, nil),
            (.entered, "2003-09-01", 4, -1462), (.entered, "2014-09-03", 2, nil),
            (.leaving, "2011-07-20", 4, nil), (.leaving, "2007-07-19", 4, -1462),
            (.leaving, "2010-07-20", 4, nil), (.leaving, "2020-07-20", 4, 1462),
        ] as [(PupilDetails.Field, Day, Int, Int?)])
    func column(_ field: PupilDetails.Field, _ day: Day, _ count: Int, _ shift: Int?) throws {
        var sample = try Sample()
        let entries = DayShiftTests.aged(5) { index, details in
            let own = index < count ? day : nil
            switch field {
            case .entered: details.entered = own
            case .leaving: details.leaving = own
            default: details.left = own
            }
        }
        guard let shift else {
            try sample.perform(.importRoll(entries))
            return
        }
        let refused = DayShift(by: .daysOfColumn(field.rawValue, shift), count: count, compared: count)
        #expect(throws: Refusal.pupil(.datesShifted(refused))) { try sample.perform(.importRoll(entries)) }
        #expect(sample.set.roll.pupils.isEmpty && refused.isOfDateSystem)
    }

    @Test("One of which a few days are right is told too, and one of which most are is not", arguments: 0...4)
    func mixed(_ right: Int) throws {
        var sample = try Sample()
        let entries = DayShiftTests.aged(7) { index, details in
            details.left = index < right ? "2010-10-01" : "2006-09-30"
        }
        guard right < 4 else {
            try sample.perform(.importRoll(entries))
            return
        }
        #expect(
            throws: Refusal.pupil(
                .datesShifted(
                    DayShift(by: .daysOfColumn("left", -1462), count: 7 - right, compared: 7)))
        ) { try sample.perform(.importRoll(entries)) }
    }

    @Test(
        "So is a list of targets for days that are four years and a day too early",
        arguments: [
            ("2008-07-19", 4, -1462), ("2016-07-21", 4, nil), ("2008-07-19", 2, nil), ("2012-07-20", 4, nil),
            ("2010-07-20", 4, nil), ("2014-07-20", 4, nil), ("2030-07-20", 4, nil),
        ] as [(Day, Int, Int?)])
    func targets(_ day: Day, _ count: Int, _ shift: Int?) throws {
        var sample = try Sample()
        try sample.perform(.importRoll(DayShiftTests.aged(5) { _, _ in }))
        let before = sample.set
        let rows = (0..<5).map { index in
            PersonalRow(
                line: index + 2, holder: "R\(index)", subject: "English",
                entry: .init(
                    aim: .grade("4c"), by: index < count ? day : "2012-07-20", why: "It helps", who: "Mo",
                    support: "x"),
                problems: [], written: [WrittenCell(of: .by, column: "By", value: "")])
        }
        guard let shift else {
            try sample.perform(.importPersonal(rows))
            return
        }
        #expect(
            throws: Refusal.pupil(
                .datesShifted(DayShift(by: .daysOfColumn("By", shift), count: count, compared: 5)))
        ) { try sample.perform(.importPersonal(rows)) }
        #expect(sample.set == before)
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
