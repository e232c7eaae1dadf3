/// Cuts a text into tokens, in one pass, whatever characters it holds.
struct Lexer {
    private let text: String
    private let characters: [(traits: Traits, place: String.Index)]
    /// The number of the next character.
    private var position = 0
    private var tokens: [Token] = []
    /// Where the last token ends.
    private var lastEnd: Int?

    static func tokens(of text: String) -> [Token] {
        var lexer = Lexer(text)
        lexer.skipBullet()
        while lexer.position < lexer.characters.count - 1 { lexer.step() }
        return lexer.tokens
    }

    private init(_ text: String) {
        self.text = text
        characters = Traits.each(of: text)
    }

    private func stands(_ traits: Traits, at position: Int) -> Bool {
        !characters[position].traits.isDisjoint(with: traits)
    }

    /// Where the characters from a position on that have one of some traits end.
    private func end(of traits: Traits, from position: Int) -> Int {
        var end = position
        while stands(traits, at: end) { end += 1 }
        return end
    }

    private func words(_ range: Range<Int>) -> Substring {
        text[characters[range.lowerBound].place..<characters[range.upperBound].place]
    }

    private mutating func step() {
        if stands(.digit, at: position) {
            readFigures()
        } else if stands(.letter, at: position) {
            readWord()
        } else if stands(.fraction, at: position) {
            take(upTo: position + 1, .fraction)
        } else if stands(.mark, at: position) {
            take(upTo: position + 1, .mark)
        } else {
            readMark()
        }
    }

    /// A hyphen that holds two words together is passed over, so that `half-term` reads as `half term`.
    private mutating func readMark() {
        let isInside = isGlued && stands(.dash, at: position) && stands([.letter, .digit], at: position + 1)
        let isInitial = isGlued && stands(.point, at: position) && tokens.last?.shape == .letter
        if stands(.stop, at: position), !isInside, !isInitial {
            take(upTo: position + 1, .stop)
        } else {
            position += 1
        }
    }

    private mutating func readWord() {
        var end = position
        while stands([.letter, .softHyphen], at: end)
            || stands(.apostrophe, at: end) && stands(.letter, at: end + 1)
        {
            end += 1
        }
        let shape = Token.Shape(characters[position..<end].prefix(4).lazy.map(\.traits))
        take(upTo: end, .word)
        tokens[tokens.count - 1].shape = shape
    }

    private mutating func readFigures() {
        var end = position
        while stands(.digit, at: end) || stands(.joiner, at: end) && stands(.digit, at: end + 1) { end += 1 }
        let isCode =
            isGlued && (tokens.last?.kind == .code || tokens.last?.kind == .word && tokens.last?.key != "x")
        let kind = isCode ? .code : Token.Kind(figures: words(position..<end))
        // What is written against the figures: `12th`, `3c`, `10X`, but `10mins` and `3x` are two words.
        let tail = self.end(of: .letter, from: end)
        if stands(.digit, at: tail), tail - end == 1, stands(.capital, at: end) {
            // A class: `9X1`.
            take(upTo: self.end(of: .digit, from: tail), .code)
            return
        }
        switch words(end..<tail).lowercased() {
        case "st", "nd", "rd", "th": take(upTo: tail, .ordinal)
        case "a", "b", "c": take(upTo: tail, kind == .number && end - position == 1 ? .level : .code)
        case "s": take(upTo: tail, kind)
        case let letter where letter.count == 1 && !"xmhkpgy".contains(letter): take(upTo: tail, .code)
        default: take(upTo: end, kind)
        }
    }

    /// A number or letter at the start that only counts the lines: `3.`, `b)`.
    private mutating func skipBullet() {
        let start = end(of: [.space, .bullet], from: 0)
        let labelEnd = end(of: [.digit, .letter], from: start)
        guard labelEnd - start == 1 || labelEnd - start == 2 && end(of: .digit, from: start) == labelEnd,
            stands(.labelEnd, at: labelEnd), stands(.space, at: labelEnd + 1)
        else { return }
        position = labelEnd + 1
    }

    private var isGlued: Bool { lastEnd == position }

    private mutating func take(upTo end: Int, _ kind: Token.Kind) {
        let written = words(position..<end)
        var key = written.lowercased()
        if kind == .word {
            let traits = characters[position..<end].reduce(into: Traits()) { $0.formUnion($1.traits) }
            if traits.contains(.softHyphen) { key.removeAll { $0 == "\u{AD}" } }
            if traits.contains(.apostrophe) {
                key = String(key.map { "’‘`".contains($0) ? "'" : $0 })
                if key.hasSuffix("'s") { key.removeLast(2) }
            }
        }
        tokens.append(Token(range: written.startIndex..<written.endIndex, key: key, kind: kind))
        position = end
        lastEnd = end
    }
}
