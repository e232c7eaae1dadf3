/// A value of a JSON text.
package struct JSONValue: Sendable {
    let text: JSONText
    let index: Int

    fileprivate var token: JSONText.Token { text.tokens[index] }

    /// Whether it is the object that the reader knew before.
    package var isKnown: Bool { token.kind == .known }
    /// Whether it is `null`, which a member that is missing is not.
    package var isNull: Bool { token.kind == .null }
    /// Whether it is an object that can be read; the one that the reader knew before was passed over.
    package var isObject: Bool { token.kind == .object }
    /// Whether it is a list, also one of nothing.
    package var isList: Bool { token.kind == .list }

    /// The value of a `true` or `false`; nil of anything else.
    package var boolean: Bool? {
        switch token.kind {
        case .yes: true
        case .no: false
        default: nil
        }
    }

    /// Nil where it is no number, or has more digits than a number here can have.
    package var number: Int? {
        guard token.kind == .number else { return nil }
        var number = 0
        let isNegative = text.bytes[Int(token.start)] == UInt8(ascii: "-")
        for position in Int(token.start) + (isNegative ? 1 : 0)..<Int(token.end) {
            let (tenfold, isLarge) = number.multipliedReportingOverflow(by: 10)
            let (sum, isLarger) = tenfold.addingReportingOverflow(
                Int(text.bytes[position] - UInt8(ascii: "0")))
            guard !isLarge, !isLarger else { return nil }
            number = sum
        }
        return isNegative ? -number : number
    }

    /// Nil where it is no text, or one with escapes that are none.
    package var string: String? {
        switch token.kind {
        case .text: String(decoding: text.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
        case .escapedText: Unescaping.text(of: text.bytes[Int(token.start)..<Int(token.end)])
        default: nil
        }
    }

    /// An object, a list or a number as it stands in the text; nil of anything else.
    package var source: String? {
        switch token.kind {
        case .object, .list, .number:
            String(decoding: text.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
        default: nil
        }
    }

    /// The values of a list; none where it is no list.
    package var items: Items { Items(of: self) }

    /// The values of a list, one after another.
    package struct Items: Sequence, IteratorProtocol {
        private let list: JSONValue
        private var index: Int

        fileprivate init(of list: JSONValue) {
            self.list = list
            index = list.isList ? list.index + 1 : Int(list.token.next)
        }

        package mutating func next() -> JSONValue? {
            guard index < list.token.next else { return nil }
            let value = JSONValue(text: list.text, index: index)
            index = Int(value.token.next)
            return value
        }
    }

    /// The members of an object in the order of the text; none where it is no object.
    package var members: Members { Members(of: self) }

    /// The members of an object, one after another.
    package struct Members: Sequence, IteratorProtocol {
        private let object: JSONValue
        private var index: Int

        fileprivate init(of object: JSONValue) {
            self.object = object
            index = object.isObject ? object.firstMember : Int(object.token.next)
        }

        package mutating func next() -> (name: JSONValue, value: JSONValue)? {
            guard index < object.token.next else { return nil }
            let name = JSONValue(text: object.text, index: index)
            return (name, object.value(after: &index))
        }
    }

    /// How many values a list has, or members an object.
    package var count: Int {
        guard isList || isObject else { return 0 }
        var (count, index) = (0, self.index + 1)
        while index < token.next {
            index = Int(text.tokens[isObject ? index + 1 : index].next)
            count += 1
        }
        return count
    }

    /// The first member of a name; nil where an object has none, or it is no object.
    package subscript(name: StaticString) -> JSONValue? {
        var place = firstMember
        return member(name, at: &place)
    }

    /// Where the members of an object begin, for `member(_:at:)`.
    package var firstMember: Int { index + 1 }

    /// A member of a name; nil where an object has none, or it is no object.
    /// - Parameter place: where it is likely to be; afterwards where the next one is. Who asks in the order of the text finds
    ///   each at once.
    package func member(_ name: StaticString, at place: inout Int) -> JSONValue? {
        guard isObject else { return nil }
        if place < token.next, isNamed(name, at: place) { return value(after: &place) }
        var index = firstMember
        while index < token.next {
            if isNamed(name, at: index) {
                place = index
                return value(after: &place)
            }
            index = Int(text.tokens[index + 1].next)
        }
        return nil
    }

    private func value(after name: inout Int) -> JSONValue {
        let value = JSONValue(text: text, index: name + 1)
        name = Int(value.token.next)
        return value
    }

    private func isNamed(_ name: StaticString, at index: Int) -> Bool {
        let token = text.tokens[index]
        let expected = UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)[...]
        guard token.kind == .text else {
            return JSONValue(text: text, index: index).string?.utf8.elementsEqual(expected) ?? false
        }
        return text.bytes.has(expected, at: Int(token.start)..<Int(token.end))
    }

    /// Whether it stands in its text as another does in its own, byte for byte.
    package func isWritten(as other: JSONValue) -> Bool {
        other.text.bytes.withUnsafeBytes {
            text.bytes.has(
                $0[Int(other.token.start)..<Int(other.token.end)], at: Int(token.start)..<Int(token.end))
        }
    }
}

/// Reads the escapes of JSON.
private enum Unescaping {
    /// Nil where one is none, or half of a pair stands alone.
    static func text(of bytes: ArraySlice<UInt8>) -> String? {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var rest = bytes
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            switch rest.popFirst() {
            case UInt8(ascii: "\"")?: text.append(UInt8(ascii: "\""))
            case UInt8(ascii: "\\")?: text.append(UInt8(ascii: "\\"))
            case UInt8(ascii: "/")?: text.append(UInt8(ascii: "/"))
            case UInt8(ascii: "b")?: text.append(0x08)
            case UInt8(ascii: "f")?: text.append(0x0C)
            case UInt8(ascii: "n")?: text.append(0x0A)
            case UInt8(ascii: "r")?: text.append(0x0D)
            case UInt8(ascii: "t")?: text.append(0x09)
            case UInt8(ascii: "u")?:
                guard let scalar = scalar(in: &rest) else { return nil }
                text += Array(String(scalar).utf8)
            default: return nil
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The character after `\u`, of one group of four digits or of two that make a pair.
    private static func scalar(in rest: inout ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard let first = unit(in: &rest) else { return nil }
        guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) }
        guard rest.popFirst() == UInt8(ascii: "\\"), rest.popFirst() == UInt8(ascii: "u"),
            let second = unit(in: &rest), (0xDC00...0xDFFF).contains(second)
        else { return nil }
        return Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    }

    private static func unit(in rest: inout ArraySlice<UInt8>) -> UInt32? {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = rest.popFirst(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                return nil
            }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }
}
