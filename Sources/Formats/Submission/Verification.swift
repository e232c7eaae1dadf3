package import Canonical
package import FoundationEssentials
package import TargetSetting

/// What somebody who has only the file can tell of it.
package struct Verification: Sendable {
    /// What the file is of; nil where it cannot be read.
    package let submission: Submission?
    package let digest: String?
    /// The SHA-256 of the cycle in the file, whichever that is; nil where it cannot be read.
    package let cycleDigest: String?
    /// The cycle in the file, with which the next file is verified sooner; nil where nothing could be made of the file.
    package let cycle: KnownCycle?
    /// Whose signature it has; nil where it is not signed, or the signature is not right.
    package let signer: PublicKey?
    /// What the file says it is, a broken one too; nil where it is not even JSON.
    package let claim: Claim?
    /// A sentence for each thing that is wrong; empty where the file is whole and right.
    package let problems: [String]

    /// Recomputes everything in a submission file from the file alone.
    /// - Parameter known: a cycle that was read before. Where the file has another, that is read from the file.
    package init(of bytes: Data, knowing known: KnownCycle? = nil) {
        var claim: Claim?
        var document: SubmissionDocument?
        var signer: PublicKey?
        var problems: [String] = []
        var submission: Submission?
        var cycle: KnownCycle?
        do {
            guard bytes.count <= Verification.largestSize else {
                throw UnreadableMember(message: "It is larger than 10 MB, which no submission is.")
            }
            guard !bytes.isEmpty else { throw UnreadableMember(message: "The file is empty.") }
            let bytes = Array(bytes)
            let json = try JSONText(bytes, passingOver: known?.json ?? []).root
            claim = Claim(json, known: known)
            let read = try SubmissionDocument(json, known: known)
            document = read
            let derived = Result { try Derivation(of: read) }
            let isAsDerived = (try? derived.get())?.bytes == bytes
            if !isAsDerived { problems = read.alterations(of: bytes) }
            signer = try Verification.signer(of: read)
            // What else would be found in an altered file follows from that, and would only bury it.
            if problems.isEmpty {
                let derivation = try derived.get()
                if !isAsDerived {
                    problems = try Verification.differences(
                        between: json,
                        and: JSONText(derivation.bytes, passingOver: known?.json ?? []).root)
                }
                problems += derivation.submission.problems(given: derivation.statuses)
                submission = derivation.submission
                cycle = derivation.cycle
            }
        } catch {
            signer = nil
            problems.append(Verification.sentence(error))
        }
        self.submission = submission
        self.digest = document?.digest
        self.cycleDigest = document?.submission.cycle.digest
        self.cycle = cycle
        self.signer = signer
        self.claim = claim
        self.problems = problems
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

    private static func sentence(_ error: any Error) -> String {
        switch error {
        case let member as UnreadableMember: member.message
        case let problems as CycleProblems:
            "Its cycle cannot be read: \(problems.list.map(\.message).joined(separator: " "))"
        default: "It is not a submission of pru, or it is cut off or damaged."
        }
    }

    private static let largestSize = 10_000_000
}

/// What `pru` would have written, had it been given nothing but the figures in a document.
private struct Derivation {
    let cycle: KnownCycle
    let submission: Submission
    let bytes: [UInt8]
    private(set) var statuses: SignOffStatuses

    init(of document: SubmissionDocument) throws {
        cycle = try document.submission.cycle.read
        submission = try document.submission.submission(cycle: cycle.cycle)
        statuses = SignOffStatuses(of: submission.targetSet)
        let content = SubmissionDocument.Content(submission, cycle: cycle, &statuses).canonical
        bytes = SubmissionDocument.bytes(
            digest: Canonical.digest(ofBytes: content.bytes), signature: document.signature, content: content)
    }
}

extension SubmissionDocument.CycleMember {
    /// - Throws: `CycleProblems`.
    fileprivate var read: KnownCycle {
        get throws {
            switch self {
            case .known(let cycle): cycle
            case .other(let tree): KnownCycle(try CycleFile(tree: tree))
            }
        }
    }

    fileprivate var digest: String {
        switch self {
        case .known(let cycle): cycle.digest
        case .other(let tree): Canonical.digest(ofBytes: tree.canonicalBytes)
        }
    }
}

extension SubmissionDocument {
    /// What shows that the file is not as `pru` wrote it, whatever its figures are.
    fileprivate func alterations(of bytes: [UInt8]) -> [String] {
        var problems: [String] = []
        let content = submission.canonical
        if SubmissionDocument.bytes(digest: digest, signature: signature, content: content) != bytes {
            problems.append("The file was altered: its bytes are not as pru writes them.")
        }
        let right = Canonical.digest(ofBytes: content.bytes)
        if digest != right {
            problems.append(
                "The content was altered: its SHA-256 is \(right), and the file says \(digest).")
        }
        return problems
    }
}
