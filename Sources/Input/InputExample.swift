import TargetSetting

/// What somebody may have meant, made of what was typed: an example that can be typed as it stands.
enum InputExample {
    /// `21.5` for `21,5`, `0.5` for `.5`, `28.6` for `28,57`.
    static func decimal(like typed: String?) -> String? {
        guard let typed else { return nil }
        let plain = String(typed.filter { !$0.isWhitespace }.map { $0 == "," ? "." : $0 })
        let text = plain.hasPrefix(".") ? "0" + plain : plain
        do throws(TenthsProblem) {
            return try Amount(text).description
        } catch {
            return error == .finerThanTenths ? rounded(text) : nil
        }
    }

    /// `22.0` for `0.22`, where a percentage is asked for.
    static func percent(ofShare typed: String?) -> String? {
        guard let typed, typed.hasPrefix("0."), !typed.hasSuffix("%") else { return nil }
        // Two places to the left.
        let digits = typed.dropFirst(2) + "00"
        let percent = "\(digits.prefix(2)).\(digits.dropFirst(2))"
        return rounded("\(percent)0").flatMap { try? Amount($0).description }
    }

    /// `22.0` for `22.05`: an absence target is never rounded up, which could be above its ceiling.
    static func roundedDown(_ typed: String?) -> String? {
        guard let typed else { return nil }
        let halves = typed.split(separator: ".")
        guard halves.count == 2, let tenth = halves[1].first else { return nil }
        return (try? Amount("\(halves[0]).\(tenth)"))?.description
    }

    /// `28.6` for `28.57`: to the nearest tenth, a half up.
    static func rounded(_ typed: String?) -> String? {
        guard let typed else { return nil }
        let halves = typed.split(separator: ".").map { $0.filter(\.isNumber) }
        guard halves.count == 2, halves[1].count >= 2,
            let lower = try? Amount("\(halves[0]).\(halves[1].prefix(1))")
        else { return nil }
        return Amount(tenths: lower.tenths + (halves[1].dropFirst().first.map { $0 >= "5" } ?? false ? 1 : 0))
            .description
    }

    /// `2008/09` for `2008` and for `2008/10`.
    static func year(like typed: String?) -> String? {
        guard let typed, let start = Int(typed.prefix(4)) else { return nil }
        let year = AcademicYear(start: start)
        return AcademicYear(year.description)?.description
    }

    /// `06/12/2010` for `6/12/10`, `31/12/2010` for `12/31/2010`.
    static func day(like typed: String) -> String? {
        let parts = typed.split { !$0.isNumber }.map(String.init)
        guard parts.count == 3, let first = Int(parts[0]), let second = Int(parts[1]),
            let last = Int(parts[2])
        else { return nil }
        let year = parts[2].count == 2 ? 2000 + last : last
        let day = Day(year: year, month: second, day: first) ?? Day(year: year, month: first, day: second)
        return day.map { "\($0.day)/\($0.month)/\($0.year)" }
    }
}
