package import Canonical
import Formats
package import FoundationEssentials
package import Register
import Sentences
package import TargetSetting

/// What somebody holds of a register's journal: in a file that came from it, in a copy of it, or written down.
package struct HeldJournal: Sendable {
    /// Each a number of entries, and the digest of the last, in short or in full.
    private let marks: [(entries: Int, digest: String)]
    /// The key of the register that told it; nil where it was written down.
    private let key: PublicKey?
    /// The digest of a submission; nil where it is none.
    package let submission: String?

    /// What was written down, `47:3f2a-91bc-07de-55aa-1c2d`; nil where it is something else, such as the name of a file.
    package init?(written text: String) {
        guard let match = text.wholeMatch(of: /([1-9][0-9]{0,8}):([0-9a-fA-F-]{20,80})/),
            let entries = Int(match.output.1)
        else { return nil }
        (marks, key, submission) = ([(entries, String(match.output.2))], nil, nil)
    }

    /// What is in an exported submission or in a receipt.
    /// - Throws: `HeldJournalProblem`.
    package init(in bytes: Data, named path: String) throws(HeldJournalProblem) {
        let submission = Verification(of: bytes)
        let receipt = try? ReceiptFile(reading: bytes)
        guard let signer = submission.faults.isEmpty ? submission.signer : receipt?.signer else {
            throw HeldJournalProblem(path, .holdsNone)
        }
        let journal =
            submission.journal.map { $0.earlier + [$0.mark] } ?? [receipt?.journal].compactMap(\.self)
        guard !journal.isEmpty else { throw HeldJournalProblem(path, .notTold) }
        (marks, key) = (journal.map { ($0.entries, $0.digest) }, signer)
        self.submission = submission.journal.flatMap { _ in submission.digest }
    }

    /// What a copy of a register has.
    /// - Throws: `HeldJournalProblem` where it was altered itself.
    package init(_ copy: CopiedJournal, named path: String) throws(HeldJournalProblem) {
        if let problem = copy.problem { throw HeldJournalProblem(path, .altered(what: problem.message)) }
        (marks, key, submission) = (copy.mark.map { [($0.entries, $0.digest)] } ?? [], copy.key, nil)
    }

    /// Compares it with the journal of a register.
    /// - Parameters:
    ///   - name: what it was named by.
    ///   - exported: the digests of what the register exported.
    ///   - witness: gives the journal as it is, and what it has at these numbers of entries.
    /// - Throws: `HeldJournalProblem`, and what `witness` throws.
    package func compared(
        named name: String, with own: PublicKey, exporting exported: [String] = [],
        _ witness: ([Int]) throws -> JournalWitness?
    ) throws -> JournalComparison {
        if let key, key != own {
            throw HeldJournalProblem(name, .ofAnother(theirs: key.fingerprint, own: own.fingerprint))
        }
        let witness = try witness(marks.map(\.entries))
        var comparison = JournalComparison(
            entries: witness?.mark.entries ?? 0,
            isExportUnknown: submission.map { !exported.contains($0) } ?? false)
        for (entries, digest) in marks {
            let found = witness?.earlier.first { $0.entries == entries }
            comparison.take(entries, isThere: found != nil, isSame: found?.isWritten(digest) ?? false)
        }
        return comparison
    }
}

/// How far the journal had come in a copy of a register, and whose that is.
package struct CopiedJournal: Sendable {
    package let mark: JournalMark?
    package let key: PublicKey
    /// The first thing in the copy that is not as it was written; nil where all is.
    package let problem: JournalProblem?
}

extension UnitSession {
    /// How far the journal had come in a copy of a unit's register, and whose that is.
    /// - Parameter isHeld: whether something is held against it: a damaged one is of no use then.
    /// - Throws: `RegisterProblem`.
    package static func journal(
        inCopyAt path: String, isHeld: Bool, telling tell: @escaping RegisterNotice.Listener
    ) throws -> CopiedJournal {
        let copy = try register(at: path, telling: tell)
        return CopiedJournal(
            mark: try copy.journalWitness(at: [])?.mark, key: try copy.publicKey(),
            problem: try CopiedJournal.problem(isHeld: isHeld, copy.verifyJournal))
    }
}

extension CopiedJournal {
    /// The first thing that is found in a copy.
    /// - Parameter isHeld: false where a damaged one is told of as any other.
    /// - Throws: what `verify` throws.
    fileprivate static func problem(
        isHeld: Bool, _ verify: () throws -> [JournalProblem]
    ) throws -> JournalProblem? {
        do {
            return try verify().first
        } catch RegisterProblem.corrupt where !isHeld {
            return JournalProblem(entry: nil, message: "It is damaged.")
        }
    }
}

extension AuthoritySession {
    /// How far the journal had come in a copy of the LA's register, and whose that is.
    /// - Parameter isHeld: whether something is held against it: a damaged one is of no use then.
    /// - Throws: `RegisterProblem`.
    package static func journal(
        inCopyAt path: String, isHeld: Bool, telling tell: @escaping RegisterNotice.Listener
    ) throws -> CopiedJournal {
        let copy = try AuthorityRegister(path: path, telling: tell) { try CycleFile(json: $0).cycle }
        return CopiedJournal(
            mark: try copy.journalWitness(at: [])?.mark, key: try copy.publicKey(),
            problem: try CopiedJournal.problem(isHeld: isHeld, copy.verifyJournal))
    }
}

/// Why what was named says nothing of a register's journal.
package struct HeldJournalProblem: UserFacing, Equatable {
    enum Reason: Equatable {
        /// It is no whole, signed file of a register.
        case holdsNone
        /// It was written before files told of the journal.
        case notTold
        /// It is a copy of a register that was changed by other means than `pru`; with the first thing found.
        case altered(what: String)
        /// It came from a register with another key; with the fingerprints.
        case ofAnother(theirs: String, own: String)
    }

    let name: String
    let reason: Reason

    init(_ name: String, _ reason: Reason) { (self.name, self.reason) = (name, reason) }

    package var code: String {
        switch reason {
        case .holdsNone: "journal-not-in-file"
        case .notTold: "journal-not-told"
        case .altered: "register-altered"
        case .ofAnother: "journal-of-another-register"
        }
    }

    package var facts: Facts {
        switch reason {
        case .holdsNone, .notTold: ["file": name]
        case .altered: ["path": name]
        case .ofAnother(let theirs, let own): ["file": name, "fingerprint": theirs, "own": own]
        }
    }

    package var remedies: [Remedy] {
        switch reason {
        case .holdsNone: [.verifySubmission]
        // What would be looked at is the register, and not the copy.
        case .altered: []
        case .notTold, .ofAnother: [.verifyLog]
        }
    }

    package var message: String {
        switch reason {
        case .holdsNone:
            "‘\(name)’ is not a whole, signed submission, not a receipt, and not a copy of a register, so no journal can be compared with it. Name one that came from this register, or what you wrote down, such as 47:3f2a-91bc-07de-55aa-1c2d."
        case .notTold:
            "‘\(name)’ says nothing of the journal: it was written before files did, or by something else. Name a newer file, or a copy of the register."
        case .altered(let what):
            "‘\(name)’ was changed by something else than pru, so nothing is compared with it. \(what) Name another copy, or a file that came from this register."
        case .ofAnother(let theirs, let own):
            "‘\(name)’ came from another register, whose key is \(theirs); this one's is \(own). Name a file that came from this register."
        }
    }
}
