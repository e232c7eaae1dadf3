import Canonical

/// The signature in a file: Ed25519 over the format, a line feed and the digest.
struct SignatureEntry: DocumentObject {
    /// The public key of the register that signed.
    private var key = ""
    private var value = ""

    mutating func members(_ coder: inout DocumentCoder) {
        coder.member("key", &key)
        coder.member("value", &value)
    }
}

extension SignatureEntry {
    init(of digest: String, format: String, with key: SigningKey) throws {
        self.key = key.publicKey.hexadecimal
        value = try key.signature(ofFormat: format, digest: digest)
    }

    /// Whose signature it is; nil where it is not one of this digest.
    func signer(of digest: String, format: String) -> PublicKey? {
        PublicKey(hexadecimal: key).flatMap { $0.isSigned(value, format: format, digest: digest) ? $0 : nil }
    }
}

/// What is looked at first: another format may have other members.
struct FormatEntry: DocumentObject {
    private(set) var format = ""

    mutating func members(_ coder: inout DocumentCoder) { coder.member("format", &format) }
}
