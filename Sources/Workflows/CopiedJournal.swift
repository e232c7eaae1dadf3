import Canonical
package import Register
package import Reports
import TargetSetting

/// How far the journal had come in a copy of a register, and whose that is.
struct CopiedJournal {
    let mark: JournalMark?
    let key: PublicKey
    /// The first thing in the copy that is not as it was written; nil where all is.
    let problem: JournalProblem?

    /// - Parameter isHeld: whether something is held against it: a damaged one is of no use then.
    /// - Throws: `RegisterProblem`.
    init(of copy: some JournalKeeper, isHeld: Bool) throws {
        mark = try copy.journalWitness(at: [])?.mark
        key = try copy.publicKey()
        do {
            problem = try copy.verifyJournal().first
        } catch RegisterProblem.corrupt where !isHeld {
            problem = JournalProblem(entry: nil, message: "It is damaged.")
        }
    }
}

extension JournalKeeper {
    /// Copies the register, and looks whether the copy is as it was written.
    /// - Throws: `RegisterProblem`.
    package func copied(
        to path: String, telling tell: @escaping RegisterNotice.Listener
    ) throws -> BackupReport {
        try backup(to: path)
        let copy = try CopiedJournal(of: Self.opened(at: path, telling: tell), isHeld: false)
        return BackupReport(file: path, journal: copy.mark, altered: copy.problem?.message)
    }
}
