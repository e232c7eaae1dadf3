/// An earlier figure of absence whose source has a word of another measure, such as unauthorised absence or attendance.
package struct DoubtfulSource: Equatable, Sendable {
    /// The measure that the figure is held against.
    package let measure: AbsenceMeasure
    /// Which of the measure's earlier figures it is.
    package let comparator: Comparator
    /// The figure itself, as a rate of absence.
    package let rate: Percentage
    /// Where the figure comes from, as it was said and whole.
    package let source: PersonText
    /// As they stand there.
    package let words: [String]

    /// Nil where the source has no such word, or the measure's own title has it too.
    package init?(_ prior: Prior, _ comparator: Comparator, of measure: AbsenceMeasure) {
        guard let source = prior.source else { return nil }
        let words = [
            DoubtfulSource.word(in: source.text, beside: DoubtfulSource.words(of: measure.title)),
            DoubtfulSource.year(in: source.text, besides: comparator.year),
            DoubtfulSource.part(in: source.text, of: comparator.kind),
        ].compactMap(\.self)
        guard !words.isEmpty else { return nil }
        (self.measure, self.comparator, self.rate) = (measure, comparator, prior.rate)
        (self.source, self.words) = (source, words)
    }

    private static func word(in text: String, beside title: [String]) -> String? {
        let words = words(of: text)
        // Authorised and unauthorised together are the whole.
        let isWhole = !parts.isDisjoint(with: words) && !otherParts.isDisjoint(with: words)
        let isAbsence = words.contains { $0.hasPrefix("absen") }
        return words.indices.first { index in
            let (word, next) = (words[index], words.dropFirst(index + 1).prefix(2))
            let before = index == 0 ? nil : words[index - 1]
            if title.contains(word) { return false }
            if parts.contains(word) || otherParts.contains(word) { return !isWhole }
            if ["persistent", "persistently"].contains(word) { return true }
            if isAbsence { return false }
            // A register of attendance has the absence too.
            if word == "attendance" { return keptIn.isDisjoint(with: next) }
            return word == "present" && !["at", "the", "our"].contains(before ?? "")
        }.map { words[$0] }
    }

    /// The academic year that is named, where it is another than the figure's alone: `2009/10`.
    private static func year(in text: String, besides own: AcademicYear) -> String? {
        let words = text.split { !($0.isLetter || $0.isNumber) }
        let named = zip(words, words.dropFirst()).filter { first, second in
            let between = text[first.endIndex..<second.startIndex].filter { $0 != " " }
            guard ["/", "-"].contains(between), isYear(first), second.count == 2 || isYear(second) else {
                return false
            }
            return Int(first).map { ($0 + 1) % 100 } == Int(second.suffix(2))
        }
        guard !named.contains(where: { Int($0.0) == own.start }) else { return nil }
        return named.first.map { String(text[$0.0.startIndex..<$0.1.endIndex]) }
    }

    private static func isYear(_ word: Substring) -> Bool { word.count == 4 && word.hasPrefix("20") }

    /// What says that the figure is of one term or of some pupils, or the actual where the target is meant.
    private static func part(in text: String, of kind: Comparator.Kind) -> String? {
        let words = words(of: text)
        let telling: Set<String> =
            kind == .target ? ["term", "only", "actual", "actuals"] : ["term", "only"]
        return words.first(where: telling.contains)
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init)
    }

    private static let parts: Set<String> = ["unauthorised", "unauthorized"]
    private static let otherParts: Set<String> = ["authorised", "authorized"]
    private static let keptIn: Set<String> = [
        "register", "registers", "return", "returns", "report", "reports", "record", "records", "data",
        "system",
        "software", "sheet", "sheets", "file", "files", "module", "census", "team", "officer", "service",
        "lead",
        "manager", "adviser", "analysis", "statistics", "log", "book", "summary", "summaries", "spreadsheet",
        "export", "printout",
    ]
}
