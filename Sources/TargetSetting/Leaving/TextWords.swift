/// The words of a text, to be searched for whom it names: runs of letters and digits, however they are joined or parted.
struct TextWords {
    struct Word {
        let range: Range<String.Index>
        /// Which of the text's letters are its.
        let letters: Range<Int>
        /// In small letters, without accents.
        let folded: String
        let startsWithCapital: Bool
    }

    /// A letter or digit as it is read. One character of the text may be read as two.
    struct Letter {
        let read: Unicode.Scalar
        /// Where its character stands in the text.
        let place: String.Index
        /// The number of its word in the text.
        let word: Int
    }

    let text: String
    /// Whether a digit is no part of a word.
    let partedByNumbers: Bool
    let words: [Word]
    let letters: [Letter]

    /// - Parameter byLook: whether letters of other alphabets are read as what they look like in small, where they are another as
    ///   capitals.
    init(_ text: String, partedByNumbers: Bool = false, byLook: Bool = false) {
        self.text = text
        self.partedByNumbers = partedByNumbers
        func isPart(_ character: Character) -> Bool {
            TextWords.isPart(character) && !(partedByNumbers && character.isNumber)
        }
        var (words, letters): ([Word], [Letter]) = ([], [])
        var rest = text[...]
        while let start = rest.firstIndex(where: { isPart($0) || $0 == "%" }) {
            rest = rest[start...]
            if rest.first == "%" {
                // A space, as addresses of pages have it.
                rest = rest.dropFirst(rest.hasPrefix("%20") ? 3 : 1)
                continue
            }
            let end = rest.firstIndex { !isPart($0) } ?? rest.endIndex
            let first = letters.count
            for place in rest[..<end].indices {
                letters += TextWords.read(text[place], byLook: byLook).map {
                    Letter(read: $0, place: place, word: words.count)
                }
            }
            words.append(
                Word(
                    range: start..<end, letters: first..<letters.count,
                    folded: String(String.UnicodeScalarView(letters[first...].map(\.read))),
                    startsWithCapital: text[start].isUppercase))
            rest = rest[end...]
        }
        (self.words, self.letters) = (words, letters)
    }

    /// The words of a name, folded.
    static func folded(_ name: PersonText) -> [String] {
        // A per cent sign may stand for a space.
        if !name.text.utf8.contains(UInt8(ascii: "%")), let words = name.plainWords() { return words }
        return TextWords(name.text).words.map(\.folded).filter { !$0.isEmpty }
    }

    /// Where some of the letters stand in the text.
    func place(of letters: Range<Int>) -> Range<String.Index> {
        let last = self.letters[letters.upperBound - 1].place
        return self.letters[letters.lowerBound].place..<text.index(after: last)
    }

    /// Some of the letters as they are read.
    func read(_ letters: Range<Int>) -> String {
        String(String.UnicodeScalarView(self.letters[letters].map(\.read)))
    }

    private static func read(_ character: Character, byLook: Bool) -> String.UnicodeScalarView {
        let text = PersonText(kept: String(character))
        return ((byLook ? text.unaccentedByLook : nil) ?? text.unaccented).unicodeScalars
    }

    /// Whether letters in it can be read as one or another.
    var isAmbiguous: Bool {
        text.utf8.contains { $0 >= 0x80 }
            && text.lowercased().unicodeScalars.contains(where: PlainLetters.isAmbiguous)
    }

    private static func isPart(_ character: Character) -> Bool {
        (character.isLetter || character.isNumber)
            && !character.unicodeScalars.allSatisfy(PlainLetters.isApostrophe)
    }
}
