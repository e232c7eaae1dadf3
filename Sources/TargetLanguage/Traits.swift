/// What the lexer asks of a character.
struct Traits: OptionSet, Sendable {
    let rawValue: UInt16

    static let letter = Traits(rawValue: 1)
    static let capital = Traits(rawValue: 1 << 1)
    static let digit = Traits(rawValue: 1 << 2)
    static let space = Traits(rawValue: 1 << 3)
    /// Holds two letters of one word together.
    static let apostrophe = Traits(rawValue: 1 << 4)
    static let softHyphen = Traits(rawValue: 1 << 5)
    /// Holds two figures of one number together.
    static let joiner = Traits(rawValue: 1 << 6)
    static let fraction = Traits(rawValue: 1 << 7)
    static let mark = Traits(rawValue: 1 << 8)
    static let stop = Traits(rawValue: 1 << 9)
    static let dash = Traits(rawValue: 1 << 10)
    static let point = Traits(rawValue: 1 << 11)
    /// Stands before an item of a list.
    static let bullet = Traits(rawValue: 1 << 12)
    /// Stands after the number of an item.
    static let labelEnd = Traits(rawValue: 1 << 13)

    private static let named: [(traits: Traits, characters: [Character])] = [
        (apostrophe, "'’‘`"), (softHyphen, "\u{AD}"), (joiner, "./:-–,"), (fraction, "½¼¾⅓⅔"),
        (mark, "%/+&£*"),
        (stop, ".,;:()[]!?•·\"“”-‐‑‒–—−"), (dash, "-‐‑‒–—−"), (point, "."), (bullet, "-–—•·*(☐▪●>"),
        (labelEnd, ".)"),
    ].map { ($0.0, Array($0.1)) }

    private static let ascii = (0..<128).map { Traits(Character(Unicode.Scalar($0))) }

    init(rawValue: UInt16) { self.rawValue = rawValue }

    private init(_ character: Character) {
        self = []
        for row in Traits.named where row.characters.contains(character) { insert(row.traits) }
        if character.isLetter { insert(.letter) }
        if character.isUppercase { insert(.capital) }
        if character.isASCII, character.isNumber { insert(.digit) }
        if character.isWhitespace { insert(.space) }
        if character.isNewline { insert(.stop) }
    }

    /// The traits of each character of a text and the place where it begins; after the last, none and the end.
    ///
    /// A byte of ASCII before another is a character by itself, unless they are the two that end a line.
    static func each(of text: String) -> [(traits: Traits, place: String.Index)] {
        let (bytes, end) = (text.utf8, text.endIndex)
        var each: [(traits: Traits, place: String.Index)] = []
        each.reserveCapacity(bytes.count + 1)
        var place = text.startIndex
        while place < end {
            let (byte, next) = (bytes[place], bytes.index(after: place))
            if byte < 0x80, byte != 0x0D, next == end || bytes[next] < 0x80 {
                each.append((ascii[Int(byte)], place))
                place = next
            } else {
                each.append((Traits(text[place]), place))
                place = text.index(after: place)
            }
        }
        each.append(([], end))
        return each
    }
}
