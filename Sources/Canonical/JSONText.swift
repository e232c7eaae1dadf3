/// A JSON text (RFC 8259) taken apart in one pass: where every value begins and ends. Nothing is copied before it is asked
/// for, and nothing calls itself, however deep a hostile text is nested.
///
/// Numbers are whole: there is no other kind in what `pru` writes.
package final class JSONText: Sendable {
    /// It is no JSON, or none that anything of `pru` writes.
    package struct Problem: Error {}

    struct Token {
        enum Kind { case object, list, text, escapedText, number, yes, no, null, known }

        let kind: Kind
        /// Where it begins; of a text the first byte after the quotation mark.
        let start: Int32
        /// Where it ends; of a text the closing quotation mark.
        var end: Int32
        /// The token after it and everything in it. In an object every other token is the name of the next.
        var next: Int32
    }

    let bytes: [UInt8]
    let tokens: [Token]

    /// Takes a whole text apart; a byte order mark in front of it is passed over.
    /// - Parameters:
    ///   - known: a whole object in bytes. Where it stands in the text it is passed over, because whoever knows it need not
    ///     read it again.
    ///   - mostValues: how many values and names it may have; each takes 16 bytes of memory.
    package init(
        _ bytes: [UInt8], passingOver known: [UInt8] = [], mostValues: Int = 500_000
    ) throws(Problem) {
        guard bytes.count < Int32.max, (try? UTF8Span(validating: bytes.span)) != nil else { throw Problem() }
        var scanner = JSONScanner(bytes, known: known, mostValues: mostValues)
        try scanner.scan()
        self.bytes = bytes
        tokens = scanner.tokens
    }

    /// The one value that the whole text is.
    package var root: JSONValue { JSONValue(text: self, index: 0) }

    static let deepest = 200
}

/// Finds the tokens of a text.
private struct JSONScanner {
    private let bytes: [UInt8]
    private let known: [UInt8]
    private let mostValues: Int
    private var position = 0
    private(set) var tokens: [JSONText.Token] = []
    /// The objects and lists that are not closed yet.
    private var open: [(token: Int, isObject: Bool, isEmpty: Bool)] = []

    init(_ bytes: [UInt8], known: [UInt8], mostValues: Int) {
        self.bytes = bytes
        self.known = known
        self.mostValues = mostValues
        tokens.reserveCapacity(min(bytes.count / 8, 4096))
    }

    mutating func scan() throws(JSONText.Problem) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        passSpace()
        try value()
        while let innermost = open.last {
            passSpace()
            if byte == (innermost.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                position += 1
                open.removeLast()
                tokens[innermost.token].end = Int32(position)
                tokens[innermost.token].next = Int32(tokens.count)
                continue
            }
            if !innermost.isEmpty {
                try pass(UInt8(ascii: ","))
                passSpace()
            }
            open[open.count - 1].isEmpty = false
            if innermost.isObject {
                try text()
                passSpace()
                try pass(UInt8(ascii: ":"))
                passSpace()
            }
            try value()
        }
        passSpace()
        guard position == bytes.count else { throw JSONText.Problem() }
    }

    /// 0, which stands nowhere in JSON, after the last.
    private var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }

    private mutating func pass(_ expected: UInt8) throws(JSONText.Problem) {
        guard byte == expected else { throw JSONText.Problem() }
        position += 1
    }

    private mutating func passSpace() {
        while byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    /// A whole value, or the beginning of an object or list.
    private mutating func value() throws(JSONText.Problem) {
        guard tokens.count < mostValues else { throw JSONText.Problem() }
        switch byte {
        case UInt8(ascii: "{") where isKnownHere:
            append(.known, upTo: position + known.count)
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard open.count < JSONText.deepest else { throw JSONText.Problem() }
            let isObject = byte == UInt8(ascii: "{")
            open.append((tokens.count, isObject, true))
            append(isObject ? .object : .list, upTo: position + 1)
        case UInt8(ascii: "\""): try text()
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
        case UInt8(ascii: "t"): try word("true", .yes)
        case UInt8(ascii: "f"): try word("false", .no)
        case UInt8(ascii: "n"): try word("null", .null)
        default: throw JSONText.Problem()
        }
    }

    private var isKnownHere: Bool {
        !known.isEmpty && bytes.has(known, at: position)
    }

    private mutating func append(_ kind: JSONText.Token.Kind, upTo end: Int) {
        tokens.append(
            .init(kind: kind, start: Int32(position), end: Int32(end), next: Int32(tokens.count + 1)))
        position = end
    }

    private mutating func word(_ word: StaticString, _ kind: JSONText.Token.Kind) throws(JSONText.Problem) {
        let end = position + word.utf8CodeUnitCount
        let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard end <= bytes.count, bytes[position..<end].elementsEqual(expected) else {
            throw JSONText.Problem()
        }
        append(kind, upTo: end)
    }

    private mutating func number() throws(JSONText.Problem) {
        var end = position + (byte == UInt8(ascii: "-") ? 1 : 0)
        let first = end
        while end < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[end]) { end += 1 }
        let hasLeadingZero = end - first > 1 && bytes[first] == UInt8(ascii: "0")
        guard end > first, !hasLeadingZero else { throw JSONText.Problem() }
        append(.number, upTo: end)
    }

    private mutating func text() throws(JSONText.Problem) {
        try pass(UInt8(ascii: "\""))
        var end = position
        var kind = JSONText.Token.Kind.text
        while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
            guard bytes[end] >= 0x20 else { throw JSONText.Problem() }
            guard bytes[end] == UInt8(ascii: "\\") else {
                end += 1
                continue
            }
            // What follows the mark is looked at when the text is read; here a quotation mark after it does not end it.
            kind = .escapedText
            end += 2
        }
        guard end < bytes.count else { throw JSONText.Problem() }
        append(kind, upTo: end)
        position = end + 1
    }
}
