package import Canonical
import Formats
package import Register
package import Reports
package import TargetSetting

/// How far the journal had come in a copy of a register, and whose that is.
package struct CopiedJournal: Sendable {
    package let mark: JournalMark?
    package let key: PublicKey
    /// The first thing in the copy that is not as it was written; nil where all is.
    package let problem: JournalProblem?

    /// - Parameter isHeld: whether something is held against it: a damaged one is of no use then.
    /// - Throws: `RegisterProblem`.
    fileprivate init(of copy: some JournalKeeper, isHeld: Bool) throws {
        mark = try copy.journalWitness(at: [])?.mark
        key = try copy.publicKey()
        do {
            problem = try copy.verifyJournal().first
        } catch RegisterProblem.corrupt where !isHeld {
            problem = JournalProblem(entry: nil, message: "It is damaged.")
        }
    }
}

extension UnitSession {
    /// How far the journal had come in a copy of a unit's register, and whose that is.
    /// - Parameter isHeld: whether something is held against it: a damaged one is of no use then.
    /// - Throws: `RegisterProblem`.
    package static func journal(
        inCopyAt path: String, isHeld: Bool, telling tell: @escaping RegisterNotice.Listener
    ) throws -> CopiedJournal {
        try CopiedJournal(of: register(at: path, telling: tell), isHeld: isHeld)
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
        return try CopiedJournal(of: copy, isHeld: isHeld)
    }
}

extension UnitSession {
    /// Copies the register, and looks whether the copy is as it was written.
    /// - Throws: `RegisterProblem`.
    package func backup(to path: String, telling tell: @escaping RegisterNotice.Listener) throws
        -> BackupReport
    {
        try register.backup(to: path)
        return BackupReport(try UnitSession.journal(inCopyAt: path, isHeld: false, telling: tell), at: path)
    }
}

extension AuthoritySession {
    /// Copies the register, and looks whether the copy is as it was written.
    /// - Throws: `RegisterProblem`.
    package func backup(to path: String, telling tell: @escaping RegisterNotice.Listener) throws
        -> BackupReport
    {
        try register.backup(to: path)
        return BackupReport(
            try AuthoritySession.journal(inCopyAt: path, isHeld: false, telling: tell), at: path)
    }
}

extension BackupReport {
    fileprivate init(_ copy: CopiedJournal, at path: String) {
        self.init(file: path, journal: copy.mark, altered: copy.problem?.message)
    }
}
