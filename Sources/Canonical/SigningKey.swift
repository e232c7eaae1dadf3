import Crypto
import FoundationEssentials

/// An Ed25519 key (RFC 8032) that signs what leaves a register. It never leaves the register itself.
package struct SigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// A new one, of the system's generator.
    package init() { key = Curve25519.Signing.PrivateKey() }

    /// One that was kept: 64 hexadecimal digits.
    package init?(kept hexadecimal: String) {
        guard let bytes = Canonical.bytes(ofHexadecimal: hexadecimal),
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
        else { return nil }
        self.key = key
    }

    /// What the register keeps, and nothing else may have: 64 hexadecimal digits.
    package var secret: String { Canonical.hexadecimal(key.rawRepresentation) }

    /// The half by which others tell what this key signs.
    package var publicKey: PublicKey { PublicKey(key.publicKey) }

    /// The signature of a document by its format and digest: what stands in the file is signed, and of what kind it is.
    package func signature(ofFormat format: String, digest: String) throws -> String {
        try signature(of: PublicKey.message(format: format, digest: digest))
    }

    func signature(of message: [UInt8]) throws -> String {
        Canonical.hexadecimal(try key.signature(for: message))
    }
}

/// The half of a key that everybody may have, and by which signatures are told.
package struct PublicKey: Hashable, Sendable {
    /// 64 small hexadecimal digits.
    package let hexadecimal: String

    /// A key as files have it; nil where it is not 64 small hexadecimal digits, or one for which anybody can write
    /// signatures.
    package init?(hexadecimal: String) {
        guard let bytes = Canonical.bytes(ofHexadecimal: hexadecimal), bytes.count == 32,
            !PublicKey.isWeak(bytes)
        else { return nil }
        self.hexadecimal = hexadecimal
    }

    /// Whether it is no point of the curve as RFC 8032 writes one (5.1.3: y is below the prime), or one of those of an order of 8 or
    /// less, for which anybody can write signatures.
    private static func isWeak(_ bytes: [UInt8]) -> Bool {
        // The last bit is the sign of x, and says nothing here. The lowest byte stands first.
        let y = bytes.dropLast() + [bytes[31] & 0x7F]
        let isOverPrime = y[0] >= 0xED && y[1..<31].allSatisfy { $0 == 0xFF } && y[31] == 0x7F
        return isOverPrime || smallOrders.contains(Canonical.hexadecimal(Array(y)))
    }

    /// The y of the points of order 1, 2, 4 and 8.
    private static let smallOrders: Set<String> = [
        "01" + String(repeating: "0", count: 62), "ec" + String(repeating: "f", count: 60) + "7f",
        String(repeating: "0", count: 64),
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    ]

    fileprivate init(_ key: Curve25519.Signing.PublicKey) {
        hexadecimal = Canonical.hexadecimal(key.rawRepresentation)
    }

    /// Short enough to be read out on the telephone: the first 80 bits of the key's SHA-256, `3f2a-91bc-07de-55aa-1c2d`.
    package var fingerprint: String {
        let digest = Array(SHA256.hash(data: Canonical.bytes(ofHexadecimal: hexadecimal) ?? []))
        return stride(from: 0, to: 10, by: 2).map { Canonical.hexadecimal(digest[$0..<$0 + 2]) }
            .joined(separator: "-")
    }

    /// Whether a signature is this key's for a document of a format with a digest.
    package func isSigned(_ signature: String, format: String, digest: String) -> Bool {
        isSigned(signature, message: PublicKey.message(format: format, digest: digest))
    }

    func isSigned(_ signature: String, message: [UInt8]) -> Bool {
        guard let bytes = Canonical.bytes(ofHexadecimal: hexadecimal),
            let signature = Canonical.bytes(ofHexadecimal: signature),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
        else { return false }
        return key.isValidSignature(signature, for: message)
    }

    /// The bytes that are signed: the format, a line feed, the digest.
    fileprivate static func message(format: String, digest: String) -> [UInt8] {
        Array("\(format)\n\(digest)".utf8)
    }
}
