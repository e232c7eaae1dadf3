import Canonical
import Formats
package import FoundationEssentials
package import Register
import Reports
package import TargetSetting

/// What somebody holds of a register's journal: in a file that came from it, in a copy of it, or written down.
package struct HeldJournal: Sendable {
    /// Each a number of entries, and the digest of the last, in short or in full.
    private let marks: [(entries: Int, digest: String)]
    /// The key of the register that told it; nil where it was written down.
    private let key: PublicKey?
    /// The digest of a submission; nil where it is none.
    private let submission: String?
    /// What it was named by.
    private let name: String

    /// What was written down, `47:3f2a-91bc-07de-55aa-1c2d`; nil where it is something else, such as the name of a file.
    package init?(written text: String) {
        guard let match = text.wholeMatch(of: /([1-9][0-9]{0,8}):([0-9a-fA-F-]{20,80})/),
            let entries = Int(match.output.1)
        else { return nil }
        (marks, key, submission, name) = ([(entries, String(match.output.2))], nil, nil, text)
    }

    /// What is in an exported submission or in a receipt.
    /// - Parameter register: the one whose journal it is to be compared with.
    /// - Throws: `HeldJournalProblem`.
    package init(
        in bytes: Data, named path: String, besides register: some JournalKeeper
    ) throws(HeldJournalProblem) {
        let submission = Verification(of: bytes)
        let receipt = try? ReceiptFile(reading: bytes)
        guard let signer = submission.faults.isEmpty ? submission.signer : receipt?.signer else {
            throw HeldJournalProblem(path, .holdsNone, besides: register)
        }
        let journal =
            submission.journal.map { $0.earlier + [$0.mark] } ?? [receipt?.journal].compactMap(\.self)
        guard !journal.isEmpty else { throw HeldJournalProblem(path, .notTold, besides: register) }
        (marks, key, name) = (journal.map { ($0.entries, $0.digest) }, signer, path)
        self.submission = submission.journal.flatMap { _ in submission.digest }
    }

    /// What a copy of a register has.
    /// - Parameter tell: told what hinders nothing, from whichever thread.
    /// - Throws: `RegisterProblem`, or `HeldJournalProblem` where it was altered itself.
    package init<Keeper: JournalKeeper>(
        inCopyAt path: String, besides register: Keeper, telling tell: @escaping RegisterNotice.Listener
    ) throws {
        let copy = try CopiedJournal(of: Keeper.opened(at: path, telling: tell), isHeld: true)
        if let problem = copy.problem {
            throw HeldJournalProblem(path, .altered(what: problem.message), besides: register)
        }
        (marks, key) = (copy.mark.map { [($0.entries, $0.digest)] } ?? [], copy.key)
        (submission, name) = (nil, path)
    }

    /// How it compares with the journal of a register.
    /// - Parameter exported: the digests of what the register exported.
    /// - Throws: `HeldJournalProblem` or `RegisterProblem`.
    func compared(
        with register: some JournalKeeper, exporting exported: [String]
    ) throws -> JournalCheckReport.Compared {
        let own = try register.publicKey()
        if let key, key != own {
            throw HeldJournalProblem(
                name, .ofAnother(theirs: key.fingerprint, own: own.fingerprint), besides: register)
        }
        let witness = try register.journalWitness(at: marks.map(\.entries))
        var comparison = JournalComparison(
            entries: witness?.mark.entries ?? 0,
            isExportUnknown: submission.map { !exported.contains($0) } ?? false)
        for (entries, digest) in marks {
            let found = witness?.earlier.first { $0.entries == entries }
            comparison.take(entries, isThere: found != nil, isSame: found?.isWritten(digest) ?? false)
        }
        return .init(comparison, with: name)
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

    /// What shows everything that is wrong with the register that was to be compared.
    private let verifying: Remedy

    init<Keeper: JournalKeeper>(_ name: String, _ reason: Reason, besides register: Keeper) {
        (self.name, self.reason, verifying) = (name, reason, Keeper.verifying)
    }

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
        case .notTold, .ofAnother: [verifying]
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
