/// The days that a text writes out, in any of the ways in which people write them: `12/10/2000`, `12.10.00`, `2000-10-12`,
/// `12th of October 2000`, `the twelfth day of October, 2000`, `Oct 12, 2000`, `12October2000`, `12102000`, `001012`, `12.X.2000`.
struct DaysInText {
    /// Which letters make up a day, and each day that they may be.
    struct Written {
        let letters: Range<Int>
        let days: [Day]
    }

    /// Letters alone, or digits alone.
    private struct Part {
        let read: String
        let letters: Range<Int>
    }

    let days: [Written]

    init(_ text: TextWords) {
        let parts = DaysInText.parts(of: text)
        days = parts.indices.compactMap { start in
            let one = parts[start]
            if let days = DaysInText.inOneNumber(one.read) {
                return Written(letters: one.letters, days: days)
            }
            for fillers in [DaysInText.fillers, DaysInText.fillersBesideMonth] {
                let three = parts[start...].prefix(12).enumerated().filter {
                    $0.offset == 0 || !fillers.contains($0.element.read)
                }
                .prefix(3).map(\.element)
                guard three.count == 3 else { continue }
                let days = DaysInText.days(
                    three.map(\.read), besideMonth: fillers == DaysInText.fillersBesideMonth)
                if !days.isEmpty {
                    return Written(
                        letters: one.letters.lowerBound..<three[2].letters.upperBound, days: days)
                }
            }
            return nil
        }
    }

    /// What may stand between the parts of a day, and what may where one of them is the name of a month.
    private static let fillers: Set = ["of", "the", "st", "nd", "rd", "th"]
    private static let fillersBesideMonth = fillers.union([
        "day", "in", "year", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "mon", "tue",
        "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    ])

    /// Runs of letters and of digits; `twenty-first` is one.
    private static func parts(of text: TextWords) -> [Part] {
        func isDigit(_ letter: Int) -> Bool { text.letters[letter].read.isDigit }
        var parts: [Part] = []
        for word in text.words {
            var start = word.letters.lowerBound
            for next in word.letters.dropFirst() where isDigit(next) != isDigit(next - 1) {
                parts.append(Part(read: text.read(start..<next), letters: start..<next))
                start = next
            }
            guard start < word.letters.upperBound else { continue }
            let rest = start..<word.letters.upperBound
            parts.append(Part(read: text.read(rest), letters: rest))
            guard parts.count > 1, let last = parts.last else { continue }
            let before = parts[parts.count - 2]
            if tens.contains(before.read), ordinals[before.read + last.read] != nil {
                parts.removeLast(2)
                parts.append(
                    Part(
                        read: before.read + last.read,
                        letters: before.letters.lowerBound..<last.letters.upperBound))
            }
        }
        return parts
    }

    /// `12102000`, `10122000`, `20001012`, and with two digits of the year `121000`, `101200`, `001012`.
    private static func inOneNumber(_ text: String) -> [Day]? {
        guard number(text) != nil, [6, 8].contains(text.utf8.count) else { return nil }
        func pieces(_ lengths: Int...) -> [String] {
            var rest = Substring(text)
            return lengths.map { length in
                defer { rest = rest.dropFirst(length) }
                return String(rest.prefix(length))
            }
        }
        let year = text.utf8.count - 4
        return days(pieces(2, 2, year), besideMonth: false)
            + days(pieces(year, 2, 2), besideMonth: false)
    }

    /// - Parameter besideMonth: whether one of them has to be the name of a month.
    private static func days(_ parts: [String], besideMonth: Bool) -> [Day] {
        let months = parts.map { Day.month(named: $0) }
        switch months.firstIndex(where: { $0 != nil }) {
        case 0?: return days(years: parts[2], month: months[0], day: parts[1])
        case 1?:
            return days(years: parts[2], month: months[1], day: parts[0])
                + days(years: parts[0], month: months[1], day: parts[2])
        case _?: return days(years: parts[0], month: months[2], day: parts[1])
        case nil where besideMonth: return []
        case nil where romanMonths[parts[1]] != nil:
            return days(years: parts[2], month: romanMonths[parts[1]], day: parts[0])
                + days(years: parts[0], month: romanMonths[parts[1]], day: parts[2])
        case nil:
            return days(years: parts[2], month: number(parts[1]), day: parts[0])
                + days(years: parts[2], month: number(parts[0]), day: parts[1])
                + days(years: parts[0], month: number(parts[1]), day: parts[2])
        }
    }

    /// A year of two digits may be of either century.
    private static func days(years: String, month: Int?, day: String) -> [Day] {
        guard let month, let year = number(years) else { return [] }
        guard let day = day.utf8.count <= 2 ? number(day) : ordinals[day] else { return [] }
        let possible =
            years.utf8.count == 4 ? [year] : years.utf8.count == 2 ? [1900 + year, 2000 + year] : []
        return possible.compactMap { Day(year: $0, month: month, day: day) }
    }

    private static func number(_ word: String) -> Int? {
        word.unicodeScalars.allSatisfy(\.isDigit) ? Int(word) : nil
    }

    /// `12.X.2000`
    private static let romanMonths: [String: Int] = Dictionary(
        uniqueKeysWithValues: "i ii iii iv v vi vii viii ix x xi xii".split(separator: " ").enumerated()
            .map { (String($1), $0 + 1) })

    private static let tens: Set = ["twenty", "thirty"]

    /// The days of a month in words, without a hyphen.
    private static let ordinals: [String: Int] = Dictionary(
        uniqueKeysWithValues: """
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth \
            sixteenth seventeenth eighteenth nineteenth twentieth twentyfirst twentysecond twentythird twentyfourth twentyfifth \
            twentysixth twentyseventh twentyeighth twentyninth thirtieth thirtyfirst
            """.split(separator: " ").enumerated().map { (String($1), $0 + 1) })
}

extension Unicode.Scalar {
    /// Of 0 to 9.
    var isDigit: Bool { (0x30...0x39).contains(value) }
}
