import Crypto
public import FoundationEssentials

/// Canonical JSON (RFC 8785) and its SHA-256, so that anybody can recompute a digest in any language.
///
/// What `pru` writes holds only objects with ASCII keys, lists, texts, booleans and whole numbers: there the sorted
/// output of `JSONEncoder` without escaped slashes is canonical. A test holds it against the RFC's rules.
public enum Canonical {
    public static func json(of value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value)
    }

    public static func text(of value: some Encodable) throws -> String {
        String(decoding: try json(of: value), as: UTF8.self)
    }

    public static func digest(of value: some Encodable) throws -> String {
        digest(ofBytes: try json(of: value))
    }

    /// The SHA-256 of some bytes, in 64 small hexadecimal digits.
    public static func digest(ofBytes bytes: some DataProtocol) -> String {
        hexadecimal(SHA256.hash(data: bytes))
    }

    /// Two small digits for each byte.
    public static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        var digits: [UInt8] = []
        for byte in bytes { digits += [digit(byte >> 4), digit(byte & 15)] }
        return String(decoding: digits, as: UTF8.self)
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
    }
}
