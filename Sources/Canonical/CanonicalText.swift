/// Canonical JSON that is written value by value: where there are hundreds of thousands of them, `JSONEncoder` takes most
/// of the time. Whoever writes gives the keys of an object in their order; a test holds the result against `Canonical`.
package struct CanonicalText: Sendable {
    /// What was written so far, in UTF-8.
    package internal(set) var bytes: [UInt8] = []

    /// Begins with nothing written.
    /// - Parameter capacity: for how many bytes room is made at once; more than those are taken, too.
    package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// What was written, as text.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Takes braces, commas and names that need no escaping as they are.
    package mutating func append(raw text: String) { bytes.append(contentsOf: text.utf8) }

    /// Takes a literal as it is: its bytes are copied without a text being made of them.
    package mutating func append(raw text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Takes a value that is canonical JSON in UTF-8 already, without a comma before it.
    package mutating func append(canonical json: [UInt8]) { bytes.append(contentsOf: json) }

    /// A whole number in decimal digits, without a comma before it.
    package mutating func append(_ number: Int) { append(raw: String(number)) }

    /// A text in quotes, with the escapes of RFC 8785: the shortest there are, and none where none is needed.
    package mutating func append(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for position in 0..<utf8.count {
                let byte = utf8[position]
                guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
                    continue
                }
                bytes.append(contentsOf: utf8[start..<position])
                start = position + 1
                escape(byte)
            }
            bytes.append(contentsOf: utf8[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x08: append(raw: "\\b" as StaticString)
        case 0x09: append(raw: "\\t" as StaticString)
        case 0x0A: append(raw: "\\n" as StaticString)
        case 0x0C: append(raw: "\\f" as StaticString)
        case 0x0D: append(raw: "\\r" as StaticString)
        case 0..<0x20: append(raw: (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16))
        default: bytes += [UInt8(ascii: "\\"), byte]
        }
    }
}
