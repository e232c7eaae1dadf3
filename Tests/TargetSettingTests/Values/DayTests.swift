import Testing

@testable import Stories
@testable import TargetSetting

@Suite struct DayTests {
    @Test(
        "A day is read as files and as people write it",
        arguments: [
            ("2010-12-13", 2010, 12, 13), ("13/12/2010", 2010, 12, 13), ("1/2/2011", 2011, 2, 1),
            ("01/02/2011", 2011, 2, 1), ("2012-02-29", 2012, 2, 29), ("29/2/2000", 2000, 2, 29),
            ("1900-01-01", 1900, 1, 1), ("2999-12-31", 2999, 12, 31),
        ])
    func read(_ text: String, _ year: Int, _ month: Int, _ day: Int) throws {
        let read = try #require(Day(text))
        #expect((read.year, read.month, read.day) == (year, month, day))
    }

    @Test(
        "So many months later or before is the same day of the month, or its last",
        arguments: [
            ("2010-12-13", 1, "2011-01-13"), ("2010-12-13", -12, "2009-12-13"),
            ("2010-01-31", -1, "2009-12-31"),
            ("2012-02-29", -12, "2011-02-28"), ("2010-03-31", -25, "2008-02-29"),
            ("2010-11-30", 3, "2011-02-28"),
            ("2010-06-15", 0, "2010-06-15"), ("2010-06-15", -6, "2009-12-15"),
        ] as [(Day, Int, Day)])
    func months(_ day: Day, _ months: Int, _ later: Day) {
        #expect(day.adding(months: months) == later)
    }

    @Test(
        "What is no day is not read",
        arguments: [
            "", "2010", "2010-12", "2010-12-32", "2010-13-01", "2010-00-10", "2010-04-31", "2011-02-29",
            "1900-02-29",
            "2100-02-29", "1899-12-31", "3000-01-01", "31/02/2010", "13.12.2010", "12/13/2010", "2010-1-1",
            "10-12-13",
            "13/12/10", "2010-12-13 ", " 2010-12-13", "2010-12-13T00:00", "-010-12-13", "2010--2-13",
            "２０１０-12-13",
            "13/12/2010/1", "0/12/2010", "13//2010", "today",
        ])
    func notRead(_ text: String) {
        #expect(Day(text) == nil)
    }

    @Test(
        "Every day of several years follows the one before, and reads back",
        arguments: [1900, 1999, 2000, 2010, 2012, 2100])
    func everyDay(of year: Int) throws {
        var before = Day(year: year - 1, month: 12, day: 31)
        var count = 0
        for month in 1...12 {
            for number in 1...31 {
                guard let day = Day(year: year, month: month, day: number) else { continue }
                count += 1
                #expect(Day(day.description) == day)
                #expect(Day("\(number)/\(month)/\(year)") == day)
                if let before {
                    #expect(before < day)
                    #expect(before.days(until: day) == 1)
                    #expect((before.weekday + 1) % 7 == day.weekday)
                }
                before = day
            }
        }
        let isLeap = [2000, 2012].contains(year)
        #expect(count == (isLeap ? 366 : 365))
    }

    @Test(
        "Days between days are counted, backwards too",
        arguments: [
            ("2010-11-15", "2010-12-13", 28), ("2010-12-13", "2010-12-13", 0),
            ("2010-12-14", "2010-12-13", -1),
            ("2010-12-31", "2011-01-01", 1), ("2012-02-28", "2012-03-01", 2), ("2011-02-28", "2011-03-01", 1),
            ("1900-01-01", "2000-01-01", 36524), ("2000-01-01", "2400-01-01", 146_097),
        ] as [(Day, Day, Int)])
    func daysUntil(_ from: Day, _ to: Day, _ days: Int) {
        #expect(from.days(until: to) == days)
        #expect(to.days(until: from) == -days)
    }

    @Test(
        "The day of the week is known, from Sunday as 0",
        arguments: [
            ("2010-12-13", 1), ("2010-12-12", 0), ("2000-02-29", 2), ("1900-01-01", 1), ("2026-11-21", 6),
        ] as [(Day, Int)])
    func weekday(_ day: Day, _ weekday: Int) {
        #expect(day.weekday == weekday)
    }

    @Test("A day is written as files have it")
    func description() {
        #expect(("2010-12-03" as Day).description == "2010-12-03")
    }
}

@Suite struct AcademicYearTests {
    @Test(
        "An academic year is read in both forms and written in one",
        arguments: [
            ("2011/12", "2011/12"), ("2011/2012", "2011/12"), ("1999/00", "1999/00"),
            ("1999/2000", "1999/00"),
            ("2008/09", "2008/09"), ("2099/00", "2099/00"),
        ])
    func read(_ text: String, _ written: String) {
        #expect(AcademicYear(text)?.description == written)
    }

    @Test(
        "What is no academic year is not read",
        arguments: [
            "", "2011", "2011/13", "2011/2013", "2011/11", "2012/11", "11/12", "2011-12", "2011/012",
            "2011/12/13",
            "1899/00", "2999/00", "/", "2011/", "２０１１/12",
        ])
    func notRead(_ text: String) {
        #expect(AcademicYear(text) == nil)
    }

    @Test("It ends on 31 August and the earlier one is less")
    func end() {
        #expect(("2011/12" as AcademicYear).lastDay == "2012-08-31")
        #expect(("1999/00" as AcademicYear) < "2000/01")
    }

    @Test(
        "A number of days later, or earlier, is counted over the ends of months and years",
        arguments: [
            ("2010-12-31", 1, "2011-01-01"), ("2011-01-01", -1, "2010-12-31"),
            ("2012-03-01", -1, "2012-02-29"),
            ("2011-03-01", -2, "2011-02-27"), ("2010-12-17", 0, "2010-12-17"),
            ("2010-12-17", -365, "2009-12-17"),
        ] as [(Day, Int, Day)])
    func adding(_ day: Day, _ days: Int, _ other: Day) {
        #expect(day.adding(days: days) == other)
        #expect(day.days(until: other) == days)
    }
}
