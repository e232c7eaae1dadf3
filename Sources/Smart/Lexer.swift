/// Cuts a text into tokens, in one pass, whatever characters it holds.
struct Lexer {
    private let text: String
    private var position: String.Index
    private var tokens: [Token] = []

    static func tokens(of text: String) -> [Token] {
        var lexer = Lexer(text: text, position: text.startIndex)
        lexer.skipBullet()
        while lexer.position < text.endIndex { lexer.step() }
        return lexer.tokens
    }

    private init(text: String, position: String.Index) {
        self.text = text
        self.position = position
    }

    private mutating func step() {
        let character = text[position]
        if character.isDigit {
            readFigures()
        } else if character.isLetter {
            readWord()
        } else if "½¼¾⅓⅔".contains(character) {
            take(upTo: text.index(after: position), .fraction)
        } else if "%/+&£*".contains(character) {
            take(upTo: text.index(after: position), .mark)
        } else {
            readMark(character)
        }
    }

    /// A hyphen that holds two words together is passed over, so that `half-term` reads as `half term`.
    private mutating func readMark(_ character: Character) {
        let next = text.index(after: position)
        let isDash = "-‐‑‒–—−".contains(character)
        let isInside = next < text.endIndex && (text[next].isLetter || text[next].isDigit) && isGlued
        let isInitial = character == "." && tokens.last?.shape == .letter && isGlued
        if ".,;:()[]!?•·\"“”".contains(character) || character.isNewline || isDash, !(isDash && isInside),
            !isInitial
        {
            take(upTo: next, .stop)
        } else {
            position = next
        }
    }

    private mutating func readWord() {
        var end = position
        while end < text.endIndex {
            let character = text[end]
            if character.isLetter || character == "\u{AD}" {
                end = text.index(after: end)
            } else if character.isApostrophe {
                let next = text.index(after: end)
                guard next < text.endIndex, text[next].isLetter else { break }
                end = next
            } else {
                break
            }
        }
        let word = text[position..<end]
        take(upTo: end, .word)
        tokens[tokens.count - 1].shape = Token.Shape(word)
    }

    private mutating func readFigures() {
        var end = position
        while end < text.endIndex {
            let next = text.index(after: end)
            let joins = "./:-–,".contains(text[end]) && next < text.endIndex && text[next].isDigit
            guard text[end].isDigit || joins else { break }
            end = next
        }
        let isCode =
            isGlued && (tokens.last?.kind == .code || tokens.last?.kind == .word && tokens.last?.key != "x")
        let kind = isCode ? .code : Token.Kind(figures: text[position..<end])
        // What is written against the figures: `12th`, `3c`, `10X`, but `10mins` and `3x` are two words.
        var tail = end
        while tail < text.endIndex, text[tail].isLetter { tail = text.index(after: tail) }
        if tail < text.endIndex, text[tail].isDigit, text[end..<tail].count == 1, text[end].isUppercase {
            // A class: `9X1`.
            take(upTo: text[tail...].firstIndex { !$0.isDigit } ?? text.endIndex, .code)
            return
        }
        switch text[end..<tail].lowercased() {
        case "st", "nd", "rd", "th": take(upTo: tail, .ordinal)
        case "a", "b", "c":
            take(upTo: tail, kind == .number && text[position..<end].count == 1 ? .level : .code)
        case "s": take(upTo: tail, kind)
        case let letter where letter.count == 1 && !"xmhkpgy".contains(letter): take(upTo: tail, .code)
        default: take(upTo: end, kind)
        }
    }

    /// A number or letter at the start that only counts the lines: `3.`, `b)`.
    private mutating func skipBullet() {
        let start = text.prefix { $0.isWhitespace || $0.isListMark }
        let label = text[start.endIndex...].prefix { $0.isDigit || $0.isLetter }
        guard (1...2).contains(label.count), label.allSatisfy(\.isDigit) || label.count == 1,
            let mark = text[label.endIndex...].first, mark == "." || mark == ")",
            text[label.endIndex...].dropFirst().first?.isWhitespace == true
        else { return }
        position = text.index(after: label.endIndex)
    }

    private var isGlued: Bool { tokens.last?.range.upperBound == position }

    private mutating func take(upTo end: String.Index, _ kind: Token.Kind) {
        var key = text[position..<end].lowercased().filter { $0 != "\u{AD}" }
        if kind == .word {
            key = String(key.map { $0.isApostrophe ? "'" : $0 })
            if key.hasSuffix("'s") { key.removeLast(2) }
        }
        tokens.append(Token(range: position..<end, key: key, kind: kind))
        position = end
    }
}

extension Character {
    var isDigit: Bool { isASCII && isNumber }
    fileprivate var isApostrophe: Bool { self == "'" || self == "’" || self == "‘" || self == "`" }
    fileprivate var isListMark: Bool { "-–—•·*(☐▪●>".contains(self) }
}
