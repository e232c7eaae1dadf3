import Canonical

/// The signature in a file: Ed25519 over the format, a line feed and the digest; where the file says how far the journal had come,
/// then another line feed and the digest of that.
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
    /// - Parameter journal: what the file says of the journal; nil where it says nothing.
    init(
        of digest: String, journal: (some DocumentValue)?, format: String, with key: SigningKey
    ) throws {
        self.key = key.publicKey.hexadecimal
        value = try key.signature(ofFormat: format, digest: SignatureEntry.signed(digest, journal))
    }

    init(of digest: String, format: String, with key: SigningKey) throws {
        try self.init(of: digest, journal: JournalMarkEntry?.none, format: format, with: key)
    }

    /// Whose signature it is; nil where it is not one of this digest, and of what the file says of the journal.
    func signer(of digest: String, journal: (some DocumentValue)?, format: String) -> PublicKey? {
        let signed = SignatureEntry.signed(digest, journal)
        return PublicKey(hexadecimal: key).flatMap {
            $0.isSigned(value, format: format, digest: signed) ? $0 : nil
        }
    }

    func signer(of digest: String, format: String) -> PublicKey? {
        signer(of: digest, journal: JournalMarkEntry?.none, format: format)
    }

    private static func signed(_ digest: String, _ journal: (some DocumentValue)?) -> String {
        journal.map { "\(digest)\n\($0.canonicalDigest)" } ?? digest
    }
}

/// What is looked at first: another format may have other members.
struct FormatEntry: DocumentObject {
    private(set) var format = ""

    mutating func members(_ coder: inout DocumentCoder) { coder.member("format", &format) }
}
