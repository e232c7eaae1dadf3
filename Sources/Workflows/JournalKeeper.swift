package import Canonical
import Formats
package import Register
package import Reports
package import TargetSetting

/// A register with a journal: a unit's, or the LA's.
package protocol JournalKeeper: Sendable {
    /// What shows everything that is wrong with it.
    static var verifying: Remedy { get }
    /// Everything that was done, oldest first.
    /// - Throws: `RegisterProblem`.
    func journal() throws -> [JournalEntry]
    /// Everything in which the journal is not whole, or the record says otherwise; empty where all is well.
    /// - Throws: `RegisterProblem`.
    func verifyJournal() throws -> [JournalProblem]
    /// The key by which others tell what it signs.
    /// - Throws: `RegisterProblem`.
    func publicKey() throws -> PublicKey
    /// How far the journal has come, and what it has at these numbers of entries; nil where it has none.
    /// - Throws: `RegisterProblem`.
    func journalWitness(at entries: [Int]) throws -> JournalWitness?
    /// Copies it whole to a new file.
    /// - Throws: `AtomicFile.Problem` or `RegisterProblem`.
    func backup(to path: String) throws
    /// Opens one.
    /// - Parameter tell: told what hinders nothing, from whichever thread.
    /// - Throws: `RegisterProblem`.
    static func opened(at path: String, telling tell: @escaping RegisterNotice.Listener) throws -> Self
}

extension Register: JournalKeeper {
    package static var verifying: Remedy { .verifyLog }

    package static func opened(
        at path: String, telling tell: @escaping RegisterNotice.Listener
    ) throws -> Register {
        try Register(path: path, telling: tell) { try CycleFile(json: $0).cycle }
    }
}

extension AuthorityRegister: JournalKeeper {
    package static var verifying: Remedy { .la(.verifyLog) }

    package static func opened(
        at path: String, telling tell: @escaping RegisterNotice.Listener
    ) throws -> AuthorityRegister {
        try AuthorityRegister(path: path, telling: tell) { try CycleFile(json: $0).cycle }
    }
}

extension JournalKeeper {
    /// What was done; on a day and since, where one is given.
    /// - Throws: `RegisterProblem`.
    package func report(since day: Day?) throws -> JournalReport {
        let entries = try journal().map {
            JournalReport.Entry(
                number: $0.number, day: $0.day, at: $0.at, who: $0.who, what: $0.summary, digest: $0.digest)
        }
        return JournalReport(entries, since: day)
    }

    /// Whether the journal is whole, and continues what somebody holds of it.
    /// - Parameter exported: the digests of what the register exported.
    /// - Throws: `HeldJournalProblem` or `RegisterProblem`.
    package func check(
        against held: HeldJournal?, exporting exported: [String]
    ) throws -> JournalCheckReport {
        let compared = try held.map { try $0.compared(with: self, exporting: exported) }
        let problems = try verifyJournal().map {
            JournalCheckReport.Problem(entry: $0.entry, message: $0.message)
        }
        return JournalCheckReport(entries: try journal().count, problems: problems, compared: compared)
    }
}
