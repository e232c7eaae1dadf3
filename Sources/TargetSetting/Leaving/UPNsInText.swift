/// Where a text may have a UPN: a letter and twelve more letters and digits, with anything else between them, also after
/// others without a space, and with a letter in the place of a digit that looks like it, or the other way round.
enum UPNsInText {
    /// Where it may stand, and what it is then.
    struct Written {
        let letters: Range<Int>
        let upn: String
    }

    static func all(in text: TextWords) -> [Written] {
        let letters = text.letters
        let digits = letters.map { digit(of: $0.read) }
        let whole = letters.indices.dropLast(12).flatMap { start -> [Written] in
            guard let first = letter(of: letters[start].read),
                digits[start + 1..<start + 12].allSatisfy({ $0 != nil }),
                !continues(letters, after: start + 12)
            else { return [] }
            let range = start..<start + 13
            let middle = digits[start + 1..<start + 12].compactMap(\.self)
            // The last may be either.
            let last = [letters[start + 12].read, digits[start + 12]].compactMap(\.self)
            return Set(last).map { last in
                Written(
                    letters: range,
                    upn: String(String.UnicodeScalarView([first] + middle + [last])))
            }
        }
        // With the letter at the end, or left out.
        let bare = letters.indices.dropLast(11).compactMap { start -> Written? in
            let read = digits[start..<start + 12].compactMap(\.self)
            guard read.count == 12, !continues(letters, after: start + 11), !continues(letters, before: start)
            else { return nil }
            return Written(letters: start..<start + 12, upn: String(String.UnicodeScalarView(read)))
        }
        return whole + bare
    }

    /// The letter that a letter or a digit is read as: Z for a 2, B for an 8.
    private static func letter(of letter: Unicode.Scalar) -> Unicode.Scalar? {
        switch letter {
        case "2": "z"
        case "8": "b"
        default: (0x61...0x7A).contains(letter.value) ? letter : nil
        }
    }

    /// The digit that a letter or a digit is read as: 0 for an O, 1 for an l or an I, 2 for a Z, 5 for an S, 8 for a B.
    static func digit(of letter: Unicode.Scalar) -> Unicode.Scalar? {
        switch letter {
        case "o": "0"
        case "l", "i": "1"
        case "z": "2"
        case "s": "5"
        case "b": "8"
        default: letter.isDigit ? letter : nil
        }
    }

    /// Whether a digit there is of a longer number.
    private static func continues(_ letters: [TextWords.Letter], before first: Int) -> Bool {
        first > 0 && letters[first - 1].word == letters[first].word
            && letters[first].read.isDigit && letters[first - 1].read.isDigit
    }

    /// The same of the one after it.
    private static func continues(_ letters: [TextWords.Letter], after last: Int) -> Bool {
        last + 1 < letters.endIndex && letters[last + 1].word == letters[last].word
            && letters[last].read.isDigit && letters[last + 1].read.isDigit
    }
}
