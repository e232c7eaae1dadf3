/// A person's name as it is held against others: folded and taken apart once, for all of them.
struct PersonName: Sendable {
    let text: PersonText
    private let folded: String
    /// As its letters look in small, where that is another.
    private let look: String?
    /// The parts of the name: without titles and what stands in brackets, and the surname last where a comma puts it first.
    private let words: [String]

    init(_ text: PersonText) {
        self.text = text
        folded = text.unaccented
        look = text.unaccentedByLook
        let halves = text.text.prefix { $0 != "(" }.split(separator: ",", maxSplits: 1)
        words = halves.reversed().joined(separator: " ")
            .split { $0.isWhitespace || $0 == "." }
            .map { PersonText(kept: String($0)).unaccented }
            .filter { !$0.isEmpty && !PersonName.titles.contains($0) }
    }

    /// Whether two names differ in nothing but spacing, case, accents and punctuation, or in letters that look alike.
    func isSame(as other: PersonName) -> Bool {
        text.text == other.text.text || !readings.isDisjoint(with: other.readings)
    }

    private var readings: Set<String> { Set([folded, look].compactMap(\.self).filter { !$0.isEmpty }) }

    /// Whether two names that are not the same may be one person's: a letter or two apart, the same words in another
    /// order, or the same surname after the same initial.
    func resembles(_ other: PersonName) -> Bool {
        guard !isSame(as: other) else { return false }
        let (length, otherLength) = (folded.count, other.folded.count)
        // As many letters as one is longer have to be put in.
        if min(length, otherLength) > 5, abs(length - otherLength) <= 2,
            editDistance(folded, other.folded) <= 2
        {
            return true
        }
        if !words.isEmpty, words.count == other.words.count, words.sorted() == other.words.sorted() {
            return true
        }
        guard words.count > 1, other.words.count > 1 else { return false }
        return words.last == other.words.last && words[0].first == other.words[0].first
    }

    private static let titles: Set = [
        "mr", "mrs", "ms", "miss", "mx", "dr", "cllr", "rev", "prof", "sir",
    ]
}
