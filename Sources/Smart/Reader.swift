/// Looks for phrases in the tokens of a text. Tokens that a span has taken are in no other span.
struct Reader {
    let tokens: [Token]
    private let grammar: Grammar
    private let words: [[Int]]
    private var isTaken: [Bool]

    /// Tokens that stand together.
    typealias Span = Range<Int>

    init(_ tokens: [Token], grammar: Grammar) {
        self.tokens = tokens
        self.grammar = grammar
        words = tokens.map { token in
            [token.key, "#\(token.kind.rawValue)", token.shape.map { "#\($0.rawValue)" } ?? ""]
                .compactMap { grammar.vocabulary[$0] }
        }
        isTaken = tokens.map { _ in false }
    }

    mutating func take(_ spans: [Span]) { for span in spans { for token in span { isTaken[token] = true } } }

    mutating func release(_ spans: [Span]) {
        for span in spans { for token in span { isTaken[token] = false } }
    }

    /// Every place where the phrase stands, from the left, each as long as it can be.
    func spans(of phrase: String) -> [Span] {
        let phrase = grammar[phrase]
        var (found, position): ([Span], Int) = ([], 0)
        while position < tokens.count {
            let length = longest(reach(phrase, at: position))
            if length > 0 { found.append(position..<position + length) }
            position += max(1, length)
        }
        return found
    }

    /// Whether the phrase begins at a token.
    func stands(_ phrase: String, at position: Int) -> Bool { reach(grammar[phrase], at: position) != 0 }

    /// How many tokens a phrase takes that begins at a token.
    func length(of phrase: String, at position: Int) -> Int? {
        let length = longest(reach(grammar[phrase], at: position))
        return length > 0 ? length : nil
    }

    private func longest(_ ends: UInt64) -> Int { 63 - ends.leadingZeroBitCount }

    /// Where the phrase can end: bit n says that it can be n tokens long.
    private func reach(_ phrase: Int, at position: Int) -> UInt64 {
        guard position < tokens.count else { return 0 }
        var ends: UInt64 = 0
        for word in words[position] {
            for form in grammar.openings[phrase][word] ?? [] {
                ends |= reach(grammar.forms[phrase][form], at: position)
            }
        }
        return ends
    }

    private func reach(_ form: [Grammar.Part], at position: Int) -> UInt64 {
        var ends: UInt64 = 1
        for part in form {
            var next = part.isOptional ? ends : 0
            while ends != 0 {
                let length = ends.trailingZeroBitCount
                next |= step(part.element, at: position + length) << length
                ends &= ends - 1
            }
            guard next != 0 else { return 0 }
            ends = next
        }
        return ends
    }

    private func step(_ element: Grammar.Element, at position: Int) -> UInt64 {
        switch element {
        case .words(let wanted):
            position < tokens.count && !isTaken[position] && words[position].contains(where: wanted.contains)
                ? 2 : 0
        case .phrase(let phrase): reach(phrase, at: position)
        case .either(let elements): elements.reduce(0) { $0 | step($1, at: position) }
        case .not(let unwanted): step(unwanted, at: position) == 0 ? 1 : 0
        case .gap(let length):
            (position..<min(position + length, tokens.count)).prefix {
                !isTaken[$0] && tokens[$0].kind != .stop
            }
            .reduce(1) { $0 | 2 << UInt64($1 - position) }
        }
    }
}
