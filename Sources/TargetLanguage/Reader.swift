/// Looks for phrases in the tokens of a text. Tokens that a span has taken are in no other span.
struct Reader {
    let tokens: [Token]
    private let grammar: Grammar
    /// For each token, the forms that can begin with it, and the lists that its word, its kind or its shape is in. A token
    /// that is taken has none, nor has the end.
    private var openings: BitTable
    private var lists: BitTable
    /// For each token and phrase, where the phrase can end, as long as the same tokens are taken.
    private var known: [UInt64] = []

    /// Tokens that stand together.
    typealias Span = Range<Int>

    init(_ tokens: [Token], grammar: Grammar) {
        self.tokens = tokens
        self.grammar = grammar
        openings = BitTable(rows: tokens.count + 1, columns: grammar.forms.count)
        lists = BitTable(rows: tokens.count + 1, columns: grammar.listCount)
        release([tokens.indices])
    }

    mutating func take(_ spans: [Span]) {
        for position in spans.joined() {
            openings.clear(position)
            lists.clear(position)
        }
        if !spans.isEmpty { forget() }
    }

    mutating func release(_ spans: [Span]) {
        for position in spans.joined() {
            let token = tokens[position]
            for case let word? in [grammar.vocabulary[token.key], token.kindMark, token.shapeMark] {
                openings.add(word, of: grammar.openings, to: position)
                lists.add(word, of: grammar.lists, to: position)
            }
        }
        if !spans.isEmpty { forget() }
    }

    private mutating func forget() {
        known = Array(repeating: Reader.unknown, count: (tokens.count + 1) * grammar.phrases.count)
    }

    private static let unknown = UInt64.max

    /// Every place where the phrase stands, from the left, each as long as it can be.
    mutating func spans(of phrase: String) -> [Span] {
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
    mutating func stands(_ phrase: String, at position: Int) -> Bool {
        reach(grammar[phrase], at: position) != 0
    }

    /// How many tokens a phrase takes that begins at a token.
    mutating func length(of phrase: String, at position: Int) -> Int? {
        let length = longest(reach(grammar[phrase], at: position))
        return length > 0 ? length : nil
    }

    private func longest(_ ends: UInt64) -> Int { 63 - ends.leadingZeroBitCount }

    /// Where the phrase can end: bit n says that it can be n tokens long.
    private mutating func reach(_ phrase: Int, at position: Int) -> UInt64 {
        let forms = grammar.phrases[phrase]
        var opened = openings.first(of: forms, in: position)
        guard opened != nil else { return 0 }
        let place = position * grammar.phrases.count + phrase
        guard known[place] == Reader.unknown else { return known[place] }
        var ends: UInt64 = 0
        while let form = opened {
            ends |= reach(grammar.forms[form], at: position)
            opened = openings.first(of: form + 1..<forms.upperBound, in: position)
        }
        known[place] = ends
        return ends
    }

    private mutating func reach(_ parts: Range<Int>, at position: Int) -> UInt64 {
        var ends: UInt64 = 1
        for part in parts {
            let part = grammar.parts[part]
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
        case .list(let list): lists[position, list] ? 2 : 0
        }
    }
}
