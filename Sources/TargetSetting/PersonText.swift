/// Text that a person typed and that others will read: without control characters, trimmed, never empty.
///
/// Accents, apostrophes, hyphens, single names and every script are taken as they are written.
package struct PersonText: Hashable, Sendable, CustomStringConvertible {
    /// As it was typed, trimmed.
    package let text: String
    package var description: String { text }

    /// What a text may be used for, with the most characters it may have.
    package enum Use: String, Sendable, FactConvertible {
        case name, person, subject, reference, group
        /// Of who is at the keyboard, or records something for somebody else.
        case account = "name of who records it"
        case reason, note, source, evidence, explanation, action, criterion, step, support, answer
        case signer = "signer's name"
        case why = "reason why"

        /// Whether a name or an answer is asked for, which has two letters at least, or an account's name, which has one or a digit.
        var isInWords: Bool {
            switch self {
            case .signer, .account, .answer, .reason, .explanation: true
            case .name, .person, .subject, .reference, .group, .note, .source, .evidence, .action, .criterion,
                .step, .support, .why:
                false
            }
        }

        /// The most characters that it may have: 200 of what names somebody or something, 2,000 of what tells or
        /// explains.
        package var limit: Int {
            switch self {
            case .name, .signer, .person, .account, .subject, .reference, .group: 200
            case .reason, .note, .source, .evidence, .explanation, .action, .criterion, .step, .support,
                .answer, .why:
                2000
            }
        }
    }

    /// Takes what somebody typed, trimmed, where the use allows it.
    /// - Throws: `Refusal.wordingEmpty`, `.wordingWordless`, `.wordingTooLong` or `.wordingUnprintable`.
    package init(_ text: String, as use: Use) throws(Refusal) {
        if PersonText.isPlain(text), text.utf8.count <= use.limit, !use.isInWords || PersonText.hasWord(text)
        {
            self.text = text
            return
        }
        let trimmed = PersonText.trim(text)
        guard !trimmed.unicodeScalars.allSatisfy(PersonText.isJoiner) else {
            throw .typed(.wordingEmpty(use))
        }
        if use.isInWords, !PersonText.isWorded(trimmed, as: use) {
            throw .typed(.wordingWordless(use))
        }
        guard trimmed.count <= use.limit, trimmed.unicodeScalars.count <= use.limit * 4 else {
            throw .typed(.wordingTooLong(use, characters: trimmed.count))
        }
        for (position, scalar) in trimmed.unicodeScalars.enumerated() where PersonText.isUnprintable(scalar) {
            throw .typed(.wordingUnprintable(use, scalar: scalar, position: position + 1))
        }
        self.text = trimmed
    }

    /// Whether it has two letters; of an account, which may be a number of the staff, a letter or a digit.
    private static func isWorded(_ text: String, as use: Use) -> Bool {
        guard use == .account else {
            return text.unicodeScalars.lazy.filter(\.properties.isAlphabetic).prefix(2).count == 2
        }
        return text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }

    /// For text that was checked when it was first taken, read back from where it is kept.
    package init(kept text: String) { self.text = text }

    /// The letters and digits alone, in lower case: two names that differ in spacing, case or punctuation are the same.
    package var folded: String {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
            return String(text.lowercased().filter { $0.isLetter || $0.isNumber })
        }
        // What most texts are, without asking the tables of Unicode.
        return String(decoding: text.utf8.compactMap(PersonText.foldedASCII), as: UTF8.self)
    }

    /// The same without accents, and in plain letters where others look like them.
    package var unaccented: String {
        let folded = folded
        guard folded.utf8.contains(where: { $0 >= 0x80 }) else { return folded }
        return folded.unicodeScalars.map { PlainLetters.read($0) }.joined()
    }

    /// The same with other alphabets' letters as what they look like in small; nil where there is none that looks otherwise as a capital.
    var unaccentedByLook: String? {
        let small = folded.unicodeScalars
        guard small.contains(where: PlainLetters.isAmbiguous) else { return nil }
        return small.map { PlainLetters.read($0, byLook: true) }.joined()
    }

    /// The runs of letters and digits of what most texts are, in small letters; nil where the text is not of ASCII.
    package func plainWords() -> [String]? { plainWords { PersonText.foldedASCII($0) != nil } }

    /// The words of what most texts are, in small letters, without asking the tables of Unicode; nil where the text is not of ASCII.
    /// - Parameter isPart: whether a byte is part of a word; of a word its letters and digits are left.
    func plainWords(where isPart: (UInt8) -> Bool) -> [String]? {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        return text.utf8.split { !isPart($0) }.map {
            String(decoding: $0.compactMap(PersonText.foldedASCII), as: UTF8.self)
        }
    }

    private static func foldedASCII(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 0x20
        default: nil
        }
    }

    /// Whether it is what most texts are: letters, digits and marks of ASCII, with no space at either end.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last else { return false }
        return first != 0x20 && last != 0x20 && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    }

    /// Whether two letters of ASCII stand in it.
    private static func hasWord(_ text: String) -> Bool {
        text.utf8.lazy.filter { (0x61...0x7A).contains($0 | 0x20) }.prefix(2).count == 2
    }

    private static func trim(_ text: String) -> String {
        let afterStart = text.drop(while: \.isWhitespace)
        guard let last = afterStart.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(afterStart[...last])
    }

    /// Control characters, line breaks and the invisible marks that turn text round or hide in it.
    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: true
        case .format: !isJoiner(scalar)
        // What a character that could not be read is replaced by: a letter of the name is lost. And a blank of Braille.
        case .otherSymbol: [0xFFFD, 0x2800].contains(scalar.value)
        // Letters of Hangul that nobody sees.
        case .otherLetter: [0x115F, 0x1160, 0x3164, 0xFFA0].contains(scalar.value)
        default: false
        }
    }

    /// Whether a text is one line that can be shown as it is.
    package static func isLine(_ text: String) -> Bool {
        isPlain(text) || trim(text) == text && !text.unicodeScalars.contains(where: isUnprintable)
    }

    /// The zero-width joiners are letters' own business in several scripts; by themselves nobody sees them.
    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x200C || scalar.value == 0x200D
    }
}
