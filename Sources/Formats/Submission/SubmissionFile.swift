public import Canonical
public import FoundationEssentials
public import TargetSetting

/// A submission as the bytes of a file (RFC 8785 and a line break), and back. `docs/submission-format.md` describes it.
public struct SubmissionFile: Sendable {
    public let submission: Submission
    /// The SHA-256 of the content, in hexadecimal.
    public let digest: String
    public let bytes: Data

    /// Writes a submission.
    /// - Parameters:
    ///   - cycle: the cycle file that the target set works by.
    ///   - key: the register's, with which it is signed.
    public init(_ submission: Submission, cycle: CycleTree, signedWith key: SigningKey?) throws {
        try self.init(submission, cycle: cycle) { digest in
            try key.map {
                SubmissionDocument.SignatureEntry(
                    key: $0.publicKey.hexadecimal,
                    value: try $0.signature(ofFormat: SubmissionDocument.format, digest: digest))
            }
        }
    }

    init(
        _ submission: Submission, cycle: CycleTree,
        signature: (_ digest: String) throws -> SubmissionDocument.SignatureEntry?
    ) throws {
        let content = try SubmissionDocument.Content(submission, cycle: cycle)
        self.submission = submission
        digest = try Canonical.digest(of: content)
        let document = SubmissionDocument(
            format: SubmissionDocument.format, digest: digest, signature: try signature(digest),
            submission: content)
        bytes = try Canonical.json(of: document) + Data("\n".utf8)
    }

    /// A submission that was exported before: the bytes are those that were kept.
    public init(_ submission: Submission, kept revision: Revision) {
        self.submission = submission
        digest = revision.digest
        bytes = Data(revision.document.utf8)
    }

    /// `926-1105-2010-autumn-pru-r1.json`.
    public var name: String {
        let dfe = submission.targetSet.unit.dfe
        return
            "\(dfe.authority)-\(dfe.establishment)-\(submission.targetSet.cycle.id)-r\(submission.revision).json"
    }

    public var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// What somebody who has only the file can tell of it.
public struct Verification: Sendable {
    /// What the file is of; nil where it cannot be read.
    public let submission: Submission?
    public let digest: String?
    /// Whose signature it has; nil where it is not signed, or the signature is not right.
    public let signer: PublicKey?
    /// A sentence for each thing that is wrong; empty where the file is whole and right.
    public let problems: [String]

    /// Recomputes everything in a submission file from the file alone.
    public init(of bytes: Data) {
        let document: SubmissionDocument
        do {
            guard bytes.count <= Verification.largestSize else {
                throw UnreadableMember(message: "It is larger than 10 MB, which no submission is.")
            }
            guard !bytes.isEmpty else { throw UnreadableMember(message: "The file is empty.") }
            document = try Verification.document(in: bytes)
        } catch {
            self.init(
                unreadable: (error as? UnreadableMember)?.message
                    ?? "It is not a submission of pru, or it is cut off or damaged.")
            return
        }
        var problems: [String] = []
        do {
            if try Canonical.json(of: document) + Data("\n".utf8) != bytes {
                problems.append("The file was altered: its bytes are not as pru writes them.")
            }
            let digest = try Canonical.digest(of: document.submission)
            if digest != document.digest {
                problems.append(
                    "The content was altered: its SHA-256 is \(digest), and the file says \(document.digest)."
                )
            }
            let signer = try Verification.signer(of: document)
            // What else would be found in an altered file follows from that, and would only bury it.
            guard problems.isEmpty else {
                self.init(submission: nil, digest: document.digest, signer: signer, problems: problems)
                return
            }
            let file = try CycleFile(tree: document.submission.cycle)
            let submission = try document.submission.submission(cycle: file.cycle)
            let rewritten = try SubmissionFile(submission, cycle: file.tree) { _ in document.signature }
            problems += try Verification.differences(between: bytes, and: rewritten.bytes)
            problems += submission.problems
            self.init(
                submission: submission, digest: document.digest, signer: signer, problems: problems)
        } catch {
            self.init(
                submission: nil, digest: document.digest, signer: nil,
                problems: problems + [Verification.sentence(error)])
        }
    }

    private init(submission: Submission?, digest: String?, signer: PublicKey?, problems: [String]) {
        self.submission = submission
        self.digest = digest
        self.signer = signer
        self.problems = problems
    }

    private init(unreadable message: String) {
        self.init(submission: nil, digest: nil, signer: nil, problems: [message])
    }

    /// - Throws: `UnreadableMember` where there is a signature and it is not of this content.
    private static func signer(of document: SubmissionDocument) throws -> PublicKey? {
        guard let signature = document.signature else { return nil }
        guard let key = PublicKey(hexadecimal: signature.key),
            key.isSigned(signature.value, format: document.format, digest: document.digest)
        else {
            throw UnreadableMember(
                message: "The signature is not one of this content: the file was altered, or put together.")
        }
        return key
    }

    private static func document(in bytes: Data) throws -> SubmissionDocument {
        let document = try JSONDecoder().decode(SubmissionDocument.self, from: bytes)
        guard document.format == SubmissionDocument.format else {
            throw UnreadableMember(
                message:
                    "Its format is ‘\(document.format)’, and this version of pru reads \(SubmissionDocument.format)."
            )
        }
        return document
    }

    private static func sentence(_ error: any Error) -> String {
        switch error {
        case let member as UnreadableMember: member.message
        case let problems as CycleProblems:
            "Its cycle cannot be read: \(problems.list.map(\.message).joined(separator: " "))"
        default: "It cannot be read to the end."
        }
    }

    private static let largestSize = 10_000_000
}
