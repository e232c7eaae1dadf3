/// The plain letters and digits for which others stand or are taken. One table, for names, UPNs and days alike.
enum PlainLetters {
    /// What a small letter or a digit is read as: `i` for ı, `o` for ø, `a` for ａ and 𝐚, `ss` for ß, `4` for ４; the letter
    /// itself where it is none of another's; nothing for a mark, a joiner or an apostrophe.
    static func read(_ scalar: Unicode.Scalar, byLook: Bool = false) -> String {
        guard scalar.value >= 0x80 else { return String(scalar) }
        if byLook, let letter = likeSmallLetters[scalar] { return letter }
        let properties = scalar.properties
        if [.nonspacingMark, .enclosingMark, .format].contains(properties.generalCategory)
            || isApostrophe(scalar)
        {
            return ""
        }
        // Also ⑩; no fraction, and no numeral in letters.
        if [.decimalNumber, .otherNumber].contains(properties.generalCategory),
            let value = properties.numericValue, value == value.rounded(), value < 100
        {
            return String(Int(value))
        }
        if let written = severalLetters[scalar] ?? likeLetters[scalar] { return written }
        // As Unicode names it: LATIN SMALL LETTER E WITH DIAERESIS, FULLWIDTH LATIN SMALL LETTER E, MATHEMATICAL BOLD CAPITAL E.
        let words = (properties.name ?? "").split(separator: " ")
        let plain = words.prefix { $0 != "WITH" }
        if plain.count < words.count, let letter = likeNames[plain.joined(separator: " ")] { return letter }
        guard let kind = plain.first, kinds.contains(kind), let letter = plain.last, letter.count == 1 else {
            return String(scalar)
        }
        return letter.lowercased()
    }

    /// Whether it is one of the letters by which people write an apostrophe: ʹ, ʼ, ꞌ.
    static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2B9...0x2BF, 0x2EE, 0xA78B, 0xA78C: true
        default: false
        }
    }

    private static let kinds: Set<Substring> = [
        "LATIN", "FULLWIDTH", "MATHEMATICAL", "SCRIPT", "BLACK-LETTER", "DOUBLE-STRUCK", "CIRCLED",
        "PARENTHESIZED", "SQUARED", "NEGATIVE", "MODIFIER", "SUPERSCRIPT",
    ]

    /// What stands for two letters or more: Strauss for Strauß. The last is an h of the mathematical ones.
    private static let severalLetters: [Unicode.Scalar: String] = [
        "ß": "ss", "ẞ": "ss", "æ": "ae", "œ": "oe", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl",
        "ﬅ": "st", "ﬆ": "st", "ĳ": "ij", "ℎ": "h",
        "ⅱ": "ii", "ⅲ": "iii", "ⅳ": "iv", "ⅵ": "vi", "ⅶ": "vii", "ⅷ": "viii", "ⅸ": "ix", "ⅺ": "xi",
        "ⅻ": "xii",
    ]

    /// Letters of other alphabets and Roman numerals that look like a Latin one, small or as a capital.
    private static let likeLetters: [Unicode.Scalar: String] = {
        let pairs = zip(
            "авеѕіјкмнорстухһӏԁԛԝɡαβεζηικμνορτυχɑⅰⅴⅹⅼⅽⅾⅿїёѝќўѵϲꙅ".unicodeScalars,
            "abesijkmhopctyxhldqwgabezhikmnoptyxaivxlcdmieukyvcs")
        // Lisu has capitals alone; of Cherokee the small letters, as which its capitals are read.
        let others = zip(
            "ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜꭺᏼꮯꭰꭼꮐꮋꭵꭻꮶꮮꮇꮲꭱꮢꮪꭲꮩꮃꮤꭹꮓ".unicodeScalars,
            "abcdefghijklmnoprstuvwxyzabcdeghijklmprrstvwwyz")
        return Dictionary(
            (Array(pairs) + Array(others)).map { ($0, String($1)) }, uniquingKeysWith: { first, _ in first })
    }()

    /// Letters that look like one Latin letter as a capital, by which they are read, and like another in small: Ν and ν.
    private static let likeSmallLetters: [Unicode.Scalar: String] = {
        let pairs = zip("νυηпгьωγσ".unicodeScalars, "vunnrbwyo")
        return Dictionary(pairs.map { ($0, String($1)) }, uniquingKeysWith: { first, _ in first })
    }()

    /// Whether it can be read as one letter or another.
    static func isAmbiguous(_ scalar: Unicode.Scalar) -> Bool { likeSmallLetters[scalar] != nil }

    /// The same by what Unicode calls the letter, for those with a mark: GREEK SMALL LETTER IOTA WITH TONOS.
    private static let likeNames: [String: String] = Dictionary(
        likeLetters.compactMap { letter, written in letter.properties.name.map { ($0, written) } },
        uniquingKeysWith: { first, _ in first })
}
