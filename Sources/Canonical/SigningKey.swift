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

    package init?(hexadecimal: String) {
        guard let bytes = Canonical.bytes(ofHexadecimal: hexadecimal), bytes.count == 32 else { return nil }
        self.hexadecimal = hexadecimal
    }

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
