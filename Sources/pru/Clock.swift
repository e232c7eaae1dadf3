import Register
import TargetSetting

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The machine's clock, read once for a command.
enum Clock {
    static func now() -> Register.Now { now(secondsSince1970: time(nil)) }

    static func now(secondsSince1970 seconds: Int) -> Register.Now {
        let (day, time) = moment(at: seconds)
        let london = isSummerTime(day: day, hour: time.hour) ? moment(at: seconds + 3600).day : day
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return Register.Now(
            today: london, instant: "\(day)T\(two(time.hour)):\(two(time.minute)):\(two(time.second))Z")
    }

    /// `09:05` in London; nil where a text is no moment as `now` writes it.
    static func londonTime(of instant: String) -> String? {
        guard let match = instant.wholeMatch(of: /(.{10})T([0-9]{2}):([0-9]{2}):[0-9]{2}Z/),
            let day = Day(String(match.output.1)), let hour = Int(match.output.2)
        else { return nil }
        let inLondon = isSummerTime(day: day, hour: hour) ? (hour + 1) % 24 : hour
        return "\(inLondon < 10 ? "0" : "")\(inLondon):\(match.output.3)"
    }

    /// London is an hour ahead of UTC from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of
    /// October (Summer Time Order 2002). Worked out here, so that a machine without time-zone files has the right day.
    private static func isSummerTime(day: Day, hour: Int) -> Bool {
        guard let march = lastSunday(ofMonth: 3, in: day.year),
            let october = lastSunday(ofMonth: 10, in: day.year)
        else {
            return false
        }
        let isAfterStart = day > march || (day == march && hour >= 1)
        let isBeforeEnd = day < october || (day == october && hour < 1)
        return isAfterStart && isBeforeEnd
    }

    private static func lastSunday(ofMonth month: Int, in year: Int) -> Day? {
        (25...31).reversed().lazy.compactMap { Day(year: year, month: month, day: $0) }.first {
            $0.weekday == 0
        }
    }

    private static func moment(at seconds: Int) -> (day: Day, time: (hour: Int, minute: Int, second: Int)) {
        var instant = time_t(seconds)
        var utc = tm()
        gmtime_r(&instant, &utc)
        guard let day = Day(year: Int(utc.tm_year) + 1900, month: Int(utc.tm_mon) + 1, day: Int(utc.tm_mday))
        else {
            preconditionFailure("The machine's clock is outside the years 1900 to 2999.")
        }
        return (day, (Int(utc.tm_hour), Int(utc.tm_min), Int(utc.tm_sec)))
    }
}
