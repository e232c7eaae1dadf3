import Canonical

extension SubmissionDocument<SubmissionContent> {
    /// - Parameter known: the cycle that the text was read with; nil where none was known.
    /// - Throws: `UnreadableMember` where it is of another format, `NotADocument` where it is no submission.
    init(_ json: JSONValue, known: KnownCycle?) throws {
        let format = try DocumentCoder.read(FormatEntry.self, from: json).format
        switch format {
        case SubmissionContent.format: self = try DocumentCoder.read(from: json, knowing: known)
        case "pru-submission-1":
            throw UnreadableMember(
                message:
                    "Its format is ‘\(format)’, from before the first release of pru. The unit has to export it again."
            )
        default:
            throw UnreadableMember(
                message:
                    "Its format is ‘\(format)’, and this version reads \(SubmissionContent.format)."
            )
        }
    }
}

/// The content of a submission as canonical JSON.
struct WrittenContent {
    private let content: CanonicalFragment
    /// Its SHA-256.
    let digest: String

    init(_ content: consuming SubmissionContent) {
        self.content = CanonicalFragment(bytes: DocumentCoder.bytes(of: content, capacity: 32_768))
        digest = Canonical.digest(ofBytes: self.content.bytes)
    }

    /// The bytes of a file around it: canonical JSON and a line feed.
    /// - Parameter digest: what the file says that the digest is.
    func file(digest: String, signature: SignatureEntry?) -> [UInt8] {
        DocumentCoder.line(
            of: SubmissionDocument(
                digest: digest, format: SubmissionContent.format, signature: signature, submission: content),
            capacity: content.bytes.count + 512)
    }
}
