import Input
import TargetSetting

/// The lines above the headings of a roll: what they say of the list, where that is not a list of those who are here now.
struct RollTitles {
    let above: [(line: Int, text: String)]

    /// What is to be asked about the list, once: where all of its pupils are, or of when it is.
    /// - Parameter entries: its rows.
    func entries(over entries: [RollEntry]) -> [RollEntry] {
        for (line, text) in above
        where !(text.first.map(NameMark.ofNotes.contains) ?? false) && !PlainWords.isKey(text) {
            guard let said = PlaceSaid(title: text), entries.contains(where: { $0.lacks(said) }) else {
                continue
            }
            return [RollEntry(CellProblem.titleOfList(said).inLine(line, column: "", value: text))]
        }
        return above.lazy.compactMap { line, text in
            RollTitles.time(in: text).map { time in
                RollEntry(LineProblem(line: line, column: "", value: shown(text), kind: .listOf(time)))
            }
        }.prefix(1).map(\.self)
    }

    /// The one day that a title says. Two are of a span: when those were born, or came, who are in the list.
    static func day(in title: String) -> Day? {
        let days = days(in: title)
        return days.count == 1 && !isOfOthers(title) ? days[0] : nil
    }

    private static func isOfOthers(_ title: String) -> Bool {
        !Set(RollField.words(of: title)).isDisjoint(with: ["born", "birth", "dob", "admitted", "since"])
    }

    private static func days(in title: String) -> [Day] {
        let words = title.split { $0.isWhitespace || "(),;:".contains($0) }.map(String.init)
        return words.indices.flatMap { place in
            [1, 3].compactMap { count in
                place + count <= words.count
                    ? day(words[place..<place + count].joined(separator: " ")) : nil
            }
        }
    }

    /// The last day that a title says, or else the month, the term or the academic year.
    private static func time(in title: String) -> ListTime? {
        if let day = day(in: title) { return .day(day) }
        let all = Set(RollField.words(of: title))
        guard days(in: title).isEmpty, all.isDisjoint(with: ["target", "targets", "since"]) else {
            return nil
        }
        return part(in: title)
            ?? (year(in: title) ?? yearOfSeason(in: RollField.words(of: title))).map { .year($0) }
    }

    /// The month or the term that a title says: `November 2010`, `Autumn Term 2010/11`.
    static func part(in title: String) -> ListTime? {
        guard !isOfOthers(title) else { return nil }
        let (words, year) = (RollField.words(of: title), year(in: title))
        if year == nil, let first = month(in: words) { return .month(first) }
        return term(in: words, of: year)
    }

    /// The academic year that a title says.
    private static func year(in title: String) -> AcademicYear? {
        let words = title.split { $0.isWhitespace || "(),;:".contains($0) }.map(String.init)
        return words.indices.lazy.compactMap { place in
            AcademicYear(written: words[place])
                ?? (place > 0 && PlainWords.ofYears.contains(words[place - 1].lowercased())
                    ? nil : AcademicYear(short: words[place]))
        }.first
    }

    /// A day; the year may have two digits.
    private static func day(_ text: String) -> Day? {
        do throws(InputProblem) { return try Input.cell.day(text) } catch {
            guard error.kind == .yearNotWhole else { return nil }
            return try? Input.cell.day(text.dropLast(2) + "20" + text.suffix(2))
        }
    }

    /// The first day of the one month that words say: `January 2011`, `Jan 2011`. Of two it may be from the one to the other.
    private static func month(in words: [String]) -> Day? {
        let months = words.indices.filter { isMonth(words[$0]) }
        guard Set(months.map { words[$0].prefix(3) }).count == 1, let place = months.first,
            let month = PlainWords.months.firstIndex(where: { $0.hasPrefix(words[place]) })
        else { return nil }
        let years = Set(
            months.filter { $0 + 1 < words.count && words[$0 + 1].count == 4 }.map { words[$0 + 1] })
        return years.count == 1
            ? years.first.flatMap { Int($0) }.flatMap { Day(year: $0, month: month + 1, day: 1) } : nil
    }

    private static func isMonth(_ word: String) -> Bool {
        word.count > 2 && PlainWords.months.contains { $0.hasPrefix(word) }
    }

    /// The one term that words say, and no month of it, with the calendar year that they say or that of the academic year.
    private static func term(in words: [String], of academic: AcademicYear?) -> ListTime? {
        let terms = Set(words.compactMap(ListTime.Term.init(rawValue:)))
        guard terms.count == 1, let term = terms.first, !words.contains(where: isMonth) else { return nil }
        if let academic { return .term(term, term == .autumn ? academic.start : academic.start + 1) }
        let years = Set(words.compactMap { $0.count == 4 && $0.hasPrefix("20") ? Int($0) : nil })
        return years.count == 1 ? years.first.map { .term(term, $0) } : nil
    }

    /// `Autumn 2009`, `Summer Term 2010`, `July 2010`
    private static func yearOfSeason(in words: [String]) -> AcademicYear? {
        let years = Set(words.compactMap { $0.count == 4 && $0.hasPrefix("20") ? Int($0) : nil })
        guard years.count == 1, let year = years.first else { return nil }
        if !Set(words).isDisjoint(with: ["autumn", "september", "october", "november", "december"]) {
            return AcademicYear(start: year)
        }
        let isLater = !Set(words).isDisjoint(with: [
            "spring", "summer", "easter", "january", "february", "march", "april", "may", "june", "july",
        ])
        return isLater ? AcademicYear(start: year - 1) : nil
    }
}

extension AcademicYear {
    /// `2009/10`, `2009-2010`
    init?(written text: String) {
        self.init(text.split { "/-–".contains($0) }.joined(separator: "/"))
    }

    /// `09/10`, where no NC year is meant.
    fileprivate init?(short text: String) {
        let years = text.split { "/-–".contains($0) }
        guard years.count == 2, years.allSatisfy({ $0.count == 2 && Int($0) != nil }),
            let start = Int(years[0]), let end = Int(years[1]), end == start + 1
        else { return nil }
        self.init(start: 2000 + start)
    }
}

extension RollEntry {
    /// What is said of the list, and of no pupil.
    init(_ problem: LineProblem) {
        self.init(line: problem.line, details: PupilDetails(), results: [], problems: [problem])
    }

    /// Whether it is of a pupil and no column of it tells what is said of where all are.
    fileprivate func lacks(_ said: PlaceSaid) -> Bool {
        guard problems.isEmpty else { return false }
        return switch said {
        case .left: details.left == nil
        case .leaving: details.left == nil && details.leaving == nil
        case .elsewhere: ![.main, .subsidiary].contains(details.enrolment)
        case .toCome: details.entered == nil
        case .unclear: false
        }
    }
}
