import Canonical
import TargetSetting

extension SubmissionDocument<SubmissionContent> {
    /// - Parameter known: the cycle that the text was read with; nil where none was known.
    /// - Throws: `SubmissionFault` where it is of another format, `NotADocument` where it is no submission.
    init(_ json: JSONValue, known: KnownCycle?) throws {
        let format = try DocumentCoder.read(FormatEntry.self, from: json).format
        guard format == SubmissionContent.format else {
            throw SubmissionFault.otherFormat(format, known: SubmissionContent.format)
        }
        self = try DocumentCoder.read(from: json, knowing: known)
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
    func file(
        digest: String, journal: JournalWitnessEntry?, signature: SignatureEntry?
    ) -> [UInt8] {
        DocumentCoder.line(
            of: SubmissionDocument(
                digest: digest, format: SubmissionContent.format, journal: journal, signature: signature,
                submission: content),
            capacity: content.bytes.count + 1024)
    }
}
