import Crypto
package import FoundationEssentials

/// Canonical JSON (RFC 8785) and its SHA-256, so that anybody can recompute a digest in any language.
///
/// What `pru` writes holds only objects with ASCII keys, lists, texts, booleans and whole numbers: there the sorted
/// output of `JSONEncoder` without escaped slashes is canonical. A test holds it against the RFC's rules.
package enum Canonical {
    /// Encodes a value as canonical JSON, in UTF-8.
    /// - Throws: `EncodingError`.
    package static func json(of value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value)
    }

    /// Encodes a value as canonical JSON, as text.
    /// - Throws: `EncodingError`.
    package static func text(of value: some Encodable) throws -> String {
        String(decoding: try json(of: value), as: UTF8.self)
    }

    /// The SHA-256 of a value as canonical JSON, in 64 small hexadecimal digits.
    /// - Throws: `EncodingError`.
    package static func digest(of value: some Encodable) throws -> String {
        digest(ofBytes: try json(of: value))
    }

    /// The SHA-256 of some bytes, in 64 small hexadecimal digits.
    package static func digest(ofBytes bytes: some DataProtocol) -> String {
        hexadecimal(SHA256.hash(data: bytes))
    }

    /// Two small digits for each byte.
    package static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        var digits: [UInt8] = []
        digits.reserveCapacity(2 * bytes.underestimatedCount)
        for byte in bytes {
            digits.append(digit(byte >> 4))
            digits.append(digit(byte & 15))
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// Nil where they are not pairs of small digits.
    static func bytes(ofHexadecimal text: String) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for position in stride(from: 0, to: digits.count, by: 2) {
            guard let high = value(ofDigit: digits[position]), let low = value(ofDigit: digits[position + 1])
            else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func value(ofDigit digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
    }
}
