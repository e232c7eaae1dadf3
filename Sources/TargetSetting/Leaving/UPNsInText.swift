/// Where a text may have a UPN: a letter and twelve more letters and digits, with anything else between them, also after
/// others without a space.
enum UPNsInText {
    static func places(in text: TextWords) -> [Range<Int>] {
        let letters = text.letters
        return letters.indices.dropLast(12).filter { start in
            (0x61...0x7A).contains(letters[start].read.value)
                && letters[start + 1..<start + 12].allSatisfy(\.read.isDigit)
                && !continues(letters, after: start + 12)
        }
        .map { $0..<$0 + 13 }
    }

    /// Whether a digit there is of a longer number.
    private static func continues(_ letters: [TextWords.Letter], after last: Int) -> Bool {
        last + 1 < letters.endIndex && letters[last + 1].word == letters[last].word
            && letters[last].read.isDigit && letters[last + 1].read.isDigit
    }
}
