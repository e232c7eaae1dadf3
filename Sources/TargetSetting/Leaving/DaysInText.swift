/// The days that a text writes out, in any of the ways in which people write them: `12/10/2000`, `12.10.00`, `2000-10-12`,
/// `12th of October 2000`, `Oct 12, 2000`, `12102000`.
struct DaysInText {
    /// The words that make up a day, and each day that they may be.
    struct Written {
        let words: Range<Int>
        let days: [Day]
    }

    let days: [Written]

    init(_ text: TextWords) {
        let words = text.words.map(\.folded)
        days = words.indices.compactMap { start in
            if let days = DaysInText.inOneWord(words[start]) {
                return Written(words: start..<start + 1, days: days)
            }
            // `of` and `the` may stand between.
            let parts = words[start...].prefix(5).enumerated().filter {
                $0.offset == 0 || !["of", "the"].contains($0.element)
            }
            .prefix(3)
            guard parts.count == 3, let last = parts.last?.offset else { return nil }
            let days = DaysInText.days(parts.map(\.element))
            return days.isEmpty ? nil : Written(words: start..<start + last + 1, days: days)
        }
    }

    /// `12102000`, `20001012` and `121000`.
    private static func inOneWord(_ word: String) -> [Day]? {
        guard let number = number(word) else { return nil }
        if word.utf8.count == 6 {
            return [1900, 2000].compactMap {
                Day(year: $0 + number % 100, month: number / 100 % 100, day: number / 10_000)
            }
        }
        guard word.utf8.count == 8 else { return nil }
        let days = [
            Day(year: number % 10_000, month: number / 10_000 % 100, day: number / 1_000_000),
            Day(year: number / 10_000, month: number / 100 % 100, day: number % 100),
        ]
        return days.compactMap(\.self)
    }

    private static func days(_ parts: [String]) -> [Day] {
        let months = parts.map { Day.month(named: $0) }
        switch months.firstIndex(where: { $0 != nil }) {
        case 0?: return days(years: parts[2], month: months[0], day: parts[1])
        case 1?:
            return days(years: parts[2], month: months[1], day: parts[0])
                + days(years: parts[0], month: months[1], day: parts[2])
        case _?: return []
        case nil:
            return days(years: parts[2], month: number(parts[1]), day: parts[0])
                + days(years: parts[2], month: number(parts[0]), day: parts[1])
                + days(years: parts[0], month: number(parts[1]), day: parts[2])
        }
    }

    /// A year of two digits may be of either century.
    private static func days(years: String, month: Int?, day: String) -> [Day] {
        guard let month, let day = ordinal(day), let year = number(years) else { return [] }
        let possible =
            years.utf8.count == 4 ? [year] : years.utf8.count == 2 ? [1900 + year, 2000 + year] : []
        return possible.compactMap { Day(year: $0, month: month, day: day) }
    }

    /// `12`, `12th`.
    private static func ordinal(_ word: String) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) else { return nil }
        return digits.utf8.count <= 2 ? Int(digits) : nil
    }

    private static func number(_ word: String) -> Int? {
        word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(word) : nil
    }
}
