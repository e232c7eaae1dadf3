package import TargetSetting

extension Input {
    /// Reads `2010-12-13` and `13/12/2010`, and `13.12.2010`, `13 Dec 2010` or `13-December-2010`. The day always goes
    /// before the month.
    package func day(_ typed: String) throws(InputProblem) -> Day {
        if let day = Input.plain(typed) { return day }
        let text = takes(.timeAfterDay) ? Input.withoutTime(typed) : typed
        if let day = Day(text) { return day }
        guard takes(.dayInOtherMarks) else { throw problem(.notADay, typed) }
        return try day(inOtherMarks: text, of: typed)
    }

    /// What goes first in a day of digits alone.
    package enum DayOrder: Sendable {
        /// There is no thirteenth month.
        case day, month
        /// `03/04/2001`
        case either
    }

    /// What goes first in a day of digits alone; nil where it is none of `13/12/2010`, and where both would be the same day.
    package func order(of typed: String) -> DayOrder? {
        let text = takes(.timeAfterDay) ? Input.withoutTime(typed) : typed
        let parts = text.split { !($0.isLetter || $0.isNumber) }
        guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4,
            let first = Input.number(String(parts[0])), let second = Input.number(String(parts[1])),
            Input.number(String(parts[2])) != nil, first != second
        else { return nil }
        switch (1...12 ~= first, 1...12 ~= second) {
        case (true, true): return .either
        case (true, false): return (13...31).contains(second) ? .month : nil
        case (false, true): return (13...31).contains(first) ? .day : nil
        case (false, false): return nil
        }
    }

    private func day(inOtherMarks text: String, of typed: String) throws(InputProblem) -> Day {
        let notADay = problem(.notADay, typed)
        let parts = text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
        guard parts.count == 3 else {
            let isNumber = parts.count == 1 || (parts.count == 2 && text.contains("."))
            throw isNumber && Input.isNumberOfDays(parts[0]) ? problem(.dayAsNumber, typed) : notADay
        }
        guard let first = Input.number(parts[0]) else { throw notADay }
        if parts[0].count == 4, let month = Input.month(parts[1]), let last = Input.number(parts[2]) {
            guard let day = Day(year: first, month: month, day: last) else { throw notADay }
            return day
        }
        guard parts[0].count <= 2 else { throw notADay }
        guard let month = Input.month(parts[1]) else {
            let isMonthFirst = Input.number(parts[1]).map { (13...31).contains($0) } ?? false
            throw isMonthFirst && (1...12).contains(first) ? problem(.monthFirst, typed) : notADay
        }
        guard var year = Input.number(parts[2]) else { throw notADay }
        if parts[2].count == 2, takes(.yearOfTwoDigits), Input.number(parts[1]) == nil {
            year += year < Input.firstYearOfTwoDigits ? 2000 : 1900
        } else if parts[2].count != 4 {
            throw parts[2].count == 2 ? problem(.yearNotWhole, typed) : notADay
        }
        guard let day = Day(year: year, month: month, day: first) else { throw notADay }
        return day
    }

    /// Nobody in a list of pupils was born before 1980, nor is a day of theirs after 2079.
    private static let firstYearOfTwoDigits = 80

    /// Nearly every day in a roll is `13/12/2010`, and can be read at a glance.
    private static func plain(_ cell: String) -> Day? {
        let slash = UInt8(ascii: "/")
        let bytes = Array(cell.utf8)
        guard bytes.count == 10, bytes[2] == slash, bytes[5] == slash else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var number = 0
            for byte in bytes[range] {
                guard (0x30...0x39).contains(byte) else { return nil }
                number = number * 10 + Int(byte - 0x30)
            }
            return number
        }
        guard let day = number(0..<2), let month = number(3..<5), let year = number(6..<10) else {
            return nil
        }
        return Day(year: year, month: month, day: day)
    }

    /// What stands before ` 00:00:00` or `T00:00:00`.
    private static func withoutTime(_ cell: String) -> String {
        guard let colon = cell.firstIndex(of: ":"),
            let gap = cell[..<colon].lastIndex(where: { $0.isWhitespace || $0 == "T" })
        else { return cell }
        return String(cell[..<gap]).split(separator: " ").joined(separator: " ")
    }

    /// As spreadsheets count days since 1900: 1927 to 2064, and decimals for the time of day.
    private static func isNumberOfDays(_ text: String) -> Bool {
        number(text).map { (10_000...60_000).contains($0) } ?? false
    }

    private static func number(_ text: String) -> Int? {
        text.allSatisfy { $0.isASCII && $0.isNumber } && text.count <= 5 ? Int(text) : nil
    }

    /// 1 to 12, from a number, a name, or its first three letters.
    private static func month(_ text: String) -> Int? {
        if let number = number(text) { return (1...12).contains(number) ? number : nil }
        return Day.month(named: text.lowercased())
    }
}
