/// A calendar day in London. There is no time of day and no time zone in the domain; a last day is inclusive.
package struct Day: Hashable, Comparable, Sendable {
    /// 1900 to 2999.
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// 1 to the length of the month.
    package let day: Int

    /// Nil where the calendar has no such day, or the year is outside 1900 to 2999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1900...2999).contains(year), (1...12).contains(month),
            (1...Day.length(ofMonth: month, in: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2010-12-13`, the form that is written to files, or `13/12/2010`, as people in England write it.
    package init?(_ text: String) {
        if let (year, month, day) = Day.isoNumbers(in: text) {
            self.init(year: year, month: month, day: day)
            return
        }
        let british = text.split(separator: "/", omittingEmptySubsequences: false)
        func number(_ digits: Substring, upTo length: Int) -> Int? {
            guard (1...length).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
                return nil
            }
            return Int(digits)
        }
        if british.count == 3, british[2].count == 4,
            let day = number(british[0], upTo: 2), let month = number(british[1], upTo: 2),
            let year = number(british[2], upTo: 4)
        {
            self.init(year: year, month: month, day: day)
        } else {
            return nil
        }
    }

    /// 1 to 12, of a month's name in small letters, or its first three letters.
    package static func month(named name: String) -> Int? {
        guard name.count >= 3 else { return nil }
        return monthNames.firstIndex {
            $0 == name || $0.prefix(3) == name || (name == "sept" && $0 == "september")
        }
        .map { $0 + 1 }
    }

    private static let monthNames = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]

    /// The numbers of `2010-12-13`; nil where a text is of another form. Files are full of days, so it looks at bytes alone.
    private static func isoNumbers(in text: String) -> (year: Int, month: Int, day: Int)? {
        guard text.utf8.count == 10 else { return nil }
        var numbers = [0, 0, 0]
        var place = 0
        for (position, byte) in text.utf8.enumerated() {
            if position == 4 || position == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
                place += 1
            } else {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                numbers[place] = numbers[place] * 10 + Int(byte - UInt8(ascii: "0"))
            }
        }
        return (numbers[0], numbers[1], numbers[2])
    }

    package static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// The number of days from this day to another: negative when the other is earlier.
    package func days(until other: Day) -> Int { other.ordinal - ordinal }

    /// The day a number of days later or, where it is negative, earlier.
    package func adding(days: Int) -> Day {
        var day = self
        for _ in 0..<abs(days) { day = days < 0 ? day.previous : day.next }
        return day
    }

    /// The same day of the month some months later, or the last of that month where it has no such day.
    package func adding(months: Int) -> Day {
        let count = month - 1 + months
        let years = count >= 0 ? count / 12 : (count - 11) / 12
        let (year, month) = (self.year + years, count - 12 * years + 1)
        return Day(year: year, month: month, day: min(day, Day.length(ofMonth: month, in: year))) ?? self
    }

    private var next: Day {
        Day(year: year, month: month, day: day + 1) ?? Day(year: year, month: month + 1, day: 1)
            ?? Day(year: year + 1, month: 1, day: 1) ?? self
    }

    private var previous: Day {
        let (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
        return Day(year: self.year, month: self.month, day: day - 1)
            ?? Day(year: year, month: month, day: Day.length(ofMonth: month, in: year)) ?? self
    }

    /// The day of the week, 0 for Sunday to 6 for Saturday.
    package var weekday: Int { (ordinal + 1) % 7 }

    /// `13/12/2010`.
    var british: String {
        "\(day < 10 ? "0" : "")\(day)/\(month < 10 ? "0" : "")\(month)/\(year)"
    }

    /// Days since 1 January of year 1, which is 0 and was a Monday in the Gregorian calendar.
    var ordinal: Int {
        let past = year - 1
        let beforeThisYear = past * 365 + past / 4 - past / 100 + past / 400
        let beforeThisMonth = (1..<month).reduce(0) { $0 + Day.length(ofMonth: $1, in: year) }
        return beforeThisYear + beforeThisMonth + day - 1
    }

    static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Day: CustomStringConvertible {
    /// ISO 8601: `2010-12-13`.
    package var description: String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}
