/// The words of a text, to be searched for whom it names: runs of letters and digits, however they are joined or parted.
struct TextWords {
    struct Word {
        let range: Range<String.Index>
        /// In small letters, without accents.
        let folded: String
        let startsWithCapital: Bool
    }

    let text: String
    let words: [Word]

    init(_ text: String) {
        self.text = text
        var words: [Word] = []
        var rest = text[...]
        while let start = rest.firstIndex(where: TextWords.isPart) {
            let end = rest[start...].firstIndex { !TextWords.isPart($0) } ?? rest.endIndex
            words.append(Word(rest[start..<end], at: start..<end))
            rest = rest[end...]
        }
        self.words = words
    }

    /// The words of a name, folded.
    static func folded(_ name: PersonText) -> [String] {
        TextWords(name.text).words.map(\.folded).filter { !$0.isEmpty }
    }

    private static func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}

extension TextWords.Word {
    fileprivate init(_ word: Substring, at range: Range<String.Index>) {
        self.range = range
        let written = word.utf8.allSatisfy { $0 < 0x80 } ? String(word) : String(word).withoutLigatures
        let folded = PersonText(kept: written).unaccented
        // The joiners that are letters' own business in several scripts, and digits in other forms than 0 to 9.
        self.folded =
            folded.utf8.allSatisfy { $0 < 0x80 }
            ? folded
            : String(
                folded.compactMap { letter -> Character? in
                    if let digit = letter.wholeNumberValue, (0...9).contains(digit) {
                        return Character(String(digit))
                    }
                    return Character(
                        String(
                            String.UnicodeScalarView(
                                letter.unicodeScalars.filter { $0.properties.generalCategory != .format })))
                })
        startsWithCapital = word.first?.isUppercase ?? false
    }
}

extension String {
    /// With two letters for the one that stands for both: Strauss for Strauß.
    fileprivate var withoutLigatures: String {
        let written: [Character: String] = ["ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe"]
        return map { written[$0] ?? String($0) }.joined()
    }
}
