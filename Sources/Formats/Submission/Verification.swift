package import Canonical
package import FoundationEssentials
import Sentences
package import TargetSetting

/// What somebody who has only the file can tell of it.
package struct Verification: Sendable {
    /// What the file is of; nil where it cannot be read.
    package let submission: Submission?
    /// The SHA-256 that the file gives of its content, in hexadecimal; nil where it cannot be read.
    package let digest: String?
    /// The SHA-256 of the cycle in the file, whichever that is; nil where it cannot be read.
    package let cycleDigest: String?
    /// The cycle in the file, with which the next file is verified sooner; nil where nothing could be made of the file.
    package let cycle: KnownCycle?
    /// Whose signature it has; nil where it is not signed, or the signature is not right.
    package let signer: PublicKey?
    /// What it says of the register's journal; nil where it says nothing, or the file is not whole and right.
    package let journal: JournalWitness?
    /// What the file says it is, a broken one too; nil where it is not even JSON.
    package let claim: Claim?
    /// What is wrong; empty where the file is whole and right.
    package let faults: [SubmissionFault]

    /// The same, a sentence each.
    package var problems: [String] { faults.map(\.sentence) }

    /// Recomputes everything in a submission file from the file alone.
    /// - Parameter known: a cycle that was read before. Where the file has another, that is read from the file.
    package init(of bytes: Data, knowing known: KnownCycle? = nil) {
        var claim: Claim?
        var document: SubmissionDocument<SubmissionContent>?
        var cycleDigest: String?
        var signer: PublicKey?
        var journal: JournalWitness?
        var faults: [SubmissionFault] = []
        var submission: Submission?
        var cycle: KnownCycle?
        do {
            guard bytes.count <= Verification.largestSize else { throw SubmissionFault.tooLarge }
            guard !bytes.isEmpty else { throw SubmissionFault.empty }
            let bytes = Array(bytes)
            let json = try JSONText(bytes, passingOver: known?.json ?? []).root
            claim = Claim(json, known: known)
            let read = try SubmissionDocument(json, known: known)
            document = read
            cycleDigest = read.submission.cycle.digest
            let derived = Result { try Derivation(of: read) }
            let isAsDerived = (try? derived.get())?.bytes.isSame(as: bytes) ?? false
            if !isAsDerived { faults = read.alterations(of: bytes) }
            signer = try Verification.signer(of: read)
            let told = try read.journal?.witness
            if let told {
                _ = try Read.within(
                    told.earlier.count, 0...max(0, read.submission.revision - 1), "journal.earlier")
            }
            // What else would be found in an altered file follows from that, and would only bury it.
            if faults.isEmpty {
                let derivation = try derived.get()
                if !isAsDerived {
                    faults = try Verification.differences(
                        between: json,
                        and: JSONText(derivation.bytes, passingOver: known?.json ?? []).root)
                }
                faults += derivation.submission.problems(given: derivation.statuses).map(
                    SubmissionFault.unsound)
                submission = derivation.submission
                cycle = derivation.cycle
                journal = told
            }
        } catch {
            signer = nil
            faults.append(Verification.fault(error))
        }
        self.submission = submission
        self.digest = document?.digest
        self.cycleDigest = cycleDigest
        self.cycle = cycle
        self.signer = signer
        self.journal = journal
        self.claim = claim
        self.faults = faults
    }

    /// - Throws: `SubmissionFault.signatureWrong` where there is a signature and it is not of this content, or none and something
    ///   is said of the journal.
    private static func signer(
        of document: SubmissionDocument<SubmissionContent>
    ) throws -> PublicKey? {
        guard let signature = document.signature else {
            if document.journal != nil { throw SubmissionFault.signatureWrong }
            return nil
        }
        guard
            let key = signature.signer(
                of: document.digest, journal: document.journal, format: document.format)
        else {
            throw SubmissionFault.signatureWrong
        }
        return key
    }

    private static func fault(_ error: any Error) -> SubmissionFault {
        switch error {
        case let fault as SubmissionFault: fault
        case let member as UnreadableMember: .unreadable(member)
        case let problems as CycleProblems: .cycleUnreadable(problems.list.map(\.message))
        default: .notASubmission
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

    init(of document: SubmissionDocument<SubmissionContent>) throws {
        cycle = try document.submission.cycle.read
        submission = try document.submission.submission(cycle: cycle.cycle)
        statuses = SignOffStatuses(of: submission.targetSet)
        let written = WrittenContent(SubmissionContent(submission, cycle: cycle, &statuses))
        bytes = written.file(
            digest: written.digest, journal: document.journal, signature: document.signature)
    }
}

extension SubmissionDocument<SubmissionContent> {
    /// What shows that the file is not as `pru` wrote it, whatever its figures are.
    fileprivate func alterations(of bytes: [UInt8]) -> [SubmissionFault] {
        var faults: [SubmissionFault] = []
        let written = WrittenContent(submission)
        if written.file(digest: digest, journal: journal, signature: signature) != bytes {
            faults.append(.bytesAltered)
        }
        if digest != written.digest {
            faults.append(.contentAltered(right: written.digest, said: digest))
        }
        return faults
    }
}
