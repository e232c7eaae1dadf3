/// The days that a text writes out, in any of the ways in which people write them: `12/10/2000`, `12.10.00`, `2000-10-12`,
/// `12th of October 2000`, `the twelfth day of October, two thousand`, `Oct 12, 2000`, `October 2000, on the 12th`, `12 octobre 2000`,
/// `12October2000`, `12102000`, `001012`, `12.X.2000`.
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
        let parts = DaysInText.withYears(in: DaysInText.parts(of: text))
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
                    let end = three[2].letters.upperBound
                    // `12th` goes with its letters.
                    let ending = parts[start...].first {
                        $0.letters.lowerBound == end && DaysInText.endings.contains($0.read)
                    }
                    return Written(
                        letters: one.letters.lowerBound..<(ending?.letters.upperBound ?? end), days: days)
                }
            }
            return nil
        }
    }

    /// What may stand between the parts of a day, and what may where one of them is the name of a month.
    private static let endings: Set = ["st", "nd", "rd", "th"]
    private static let fillers = endings.union(["of", "the"])
    private static let fillersBesideMonth = fillers.union([
        "day", "in", "on", "year", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        "sunday",
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
            if tens.contains(before.read), numbers[before.read + last.read] != nil {
                parts.removeLast(2)
                parts.append(
                    Part(
                        read: before.read + last.read,
                        letters: before.letters.lowerBound..<last.letters.upperBound))
            }
        }
        return parts
    }

    /// The same with years in words as numbers: `two thousand and one`, `nineteen ninety-nine`.
    private static func withYears(in parts: [Part]) -> [Part] {
        var (read, rest) = ([Part](), parts[...])
        while let first = rest.popFirst() {
            guard let (year, used) = year(first.read, rest.prefix(3).map(\.read)) else {
                read.append(first)
                continue
            }
            let last = rest.prefix(used).last ?? first
            rest = rest.dropFirst(used)
            read.append(
                Part(read: String(year), letters: first.letters.lowerBound..<last.letters.upperBound))
        }
        return read
    }

    /// - Returns: with how many of the words behind the first were used.
    private static func year(_ first: String, _ words: [String]) -> (year: Int, used: Int)? {
        guard let next = words.first else { return nil }
        switch first {
        case "two" where next == "thousand":
            let ands = words.dropFirst().first == "and" ? 1 : 0
            guard let more = words.dropFirst(1 + ands).first.flatMap({ cardinals[$0] }) else {
                return (2000, 1)
            }
            return (2000 + more, 2 + ands)
        case "nineteen", "twenty":
            let century = first == "nineteen" ? 1900 : 2000
            return cardinals[next].flatMap { $0 < 10 ? nil : (century + $0, 1) }
        default: return nil
        }
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
        let months = parts.map { Day.month(named: $0) ?? otherMonths[$0] }
        switch months.firstIndex(where: { $0 != nil }) {
        case 0?:
            return days(years: parts[2], month: months[0], day: parts[1])
                + days(yearInFull: parts[1], month: months[0], day: parts[2])
        case 1?:
            return days(years: parts[2], month: months[1], day: parts[0])
                + days(years: parts[0], month: months[1], day: parts[2])
        case _?:
            return days(years: parts[0], month: months[2], day: parts[1])
                + days(yearInFull: parts[1], month: months[2], day: parts[0])
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

    private static func days(yearInFull year: String, month: Int?, day: String) -> [Day] {
        year.utf8.count == 4 ? days(years: year, month: month, day: day) : []
    }

    /// A year of two digits may be of either century.
    private static func days(years: String, month: Int?, day: String) -> [Day] {
        guard let month, let year = number(years) else { return [] }
        guard let day = day.utf8.count <= 2 ? number(day) : numbers[day] else { return [] }
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

    /// As people of other countries write them, without accents, where it is not as in English.
    private static let otherMonths: [String: Int] = Dictionary(
        [
            "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
            "januar februar marz april mai juni juli august september oktober november dezember",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia",
            "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        ].flatMap { $0.split(separator: " ").enumerated().map { (String($1), $0 + 1) } },
        uniquingKeysWith: { first, _ in first })

    private static let tens: Set = [
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]

    /// The days of a month in words, without a hyphen: `twelfth` and `twelve`.
    private static let numbers: [String: Int] = cardinals.merging(
        counted(
            """
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth \
            sixteenth seventeenth eighteenth nineteenth twentieth twentyfirst twentysecond twentythird twentyfourth twentyfifth \
            twentysixth twentyseventh twentyeighth twentyninth thirtieth thirtyfirst
            """)
    ) { first, _ in first }

    /// 1 to 99 in words, without a hyphen.
    private static let cardinals: [String: Int] = {
        let units = "one two three four five six seven eight nine"
        let teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
        let decades = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        return counted(
            "\(units) \(teens) "
                + decades.map { ten in
                    "\(ten) \(units.split(separator: " ").map { ten + $0 }.joined(separator: " "))"
                }.joined(separator: " "))
    }()

    /// Words by their place in a row, from 1.
    private static func counted(_ words: String) -> [String: Int] {
        Dictionary(
            uniqueKeysWithValues: words.split(separator: " ").enumerated().map { (String($1), $0 + 1) })
    }
}

extension Unicode.Scalar {
    /// Of 0 to 9.
    var isDigit: Bool { (0x30...0x39).contains(value) }
}
