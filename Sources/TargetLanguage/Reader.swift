/// Looks for phrases in the tokens of a text. Tokens that a span has taken are in no other span.
struct Reader {
    let tokens: [Token]
    private let grammar: Grammar
    /// For each token, the forms that can begin with it, and the lists that its word, its kind or its shape is in. A token
    /// that is taken has none, nor has the end.
    private var bits: BitTable
    /// For each token and phrase, where the phrase can end, as long as the same tokens are taken.
    private var known: [UInt64] = []

    /// Tokens that stand together.
    typealias Span = Range<Int>

    init(_ tokens: [Token], grammar: Grammar) {
        self.tokens = tokens
        self.grammar = grammar
        bits = BitTable(rows: tokens.count + 1, asWideAs: grammar.rows)
        release([tokens.indices])
    }

    mutating func take(_ spans: [Span]) {
        for position in spans.joined() { bits.clear(position) }
        if !spans.isEmpty { forget() }
    }

    mutating func release(_ spans: [Span]) {
        for position in spans.joined() {
            let token = tokens[position]
            for case let word? in [grammar.words.number(of: token.key)]
                + token.marks.map({ grammar.marks[$0] })
            {
                bits.add(grammar.row(of: word), of: grammar.rows, to: position)
            }
        }
        if !spans.isEmpty { forget() }
    }

    private mutating func forget() {
        known = Array(repeating: Reader.unknown, count: (tokens.count + 1) * grammar.phraseCount)
    }

    private static let unknown = UInt64.max

    /// Every place where the phrase stands, from the left, each as long as it can be.
    mutating func spans(of phrase: Grammar.Phrase) -> [Span] {
        var (found, position): ([Span], Int) = ([], 0)
        while position < tokens.count {
            let length = longest(reach(phrase.number, at: position))
            if length > 0 { found.append(position..<position + length) }
            position += max(1, length)
        }
        return found
    }

    /// Whether the phrase begins at a token.
    mutating func stands(_ phrase: Grammar.Phrase, at position: Int) -> Bool {
        reach(phrase.number, at: position) != 0
    }

    /// How many tokens a phrase takes that begins at a token.
    mutating func length(of phrase: Grammar.Phrase, at position: Int) -> Int? {
        let length = longest(reach(phrase.number, at: position))
        return length > 0 ? length : nil
    }

    private func longest(_ ends: UInt64) -> Int { 63 - ends.leadingZeroBitCount }

    /// Where the phrase can end: bit n says that it can be n tokens long.
    private mutating func reach(_ phrase: Int, at position: Int) -> UInt64 {
        let forms = grammar.forms(of: phrase)
        var opened = bits.first(of: forms, in: position)
        guard opened != nil else { return 0 }
        let place = position * grammar.phraseCount + phrase
        guard known[place] == Reader.unknown else { return known[place] }
        var ends: UInt64 = 0
        while let form = opened {
            ends |= reach(grammar.parts(of: form), at: position)
            opened = bits.first(of: form + 1..<forms.upperBound, in: position)
        }
        known[place] = ends
        return ends
    }

    private mutating func reach(_ parts: Range<Int>, at position: Int) -> UInt64 {
        var ends: UInt64 = 1
        for part in parts {
            let part = grammar.part(part)
            var next = part.isOptional ? ends : 0
            while ends != 0 {
                let length = ends.trailingZeroBitCount
                next |= step(part, at: position + length) &<< UInt64(length)
                ends &= ends - 1
            }
            guard next != 0 else { return 0 }
            ends = next
        }
        return ends
    }

    private mutating func step(_ part: Grammar.Part, at position: Int) -> UInt64 {
        let ends = reach(part.element, at: position)
        return switch part.role {
        case .taken: ends
        case .absent: ends == 0 ? 1 : 0
        case .present: ends == 0 ? 0 : 1
        }
    }

    private mutating func reach(_ element: Grammar.Element, at position: Int) -> UInt64 {
        switch element {
        case .phrase(let phrase): reach(phrase, at: position)
        case .list(let list): bits[position, grammar.column(of: list)] ? 2 : 0
        }
    }
}
