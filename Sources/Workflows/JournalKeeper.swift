package import Canonical
import Formats
package import Register
package import Reports
package import TargetSetting

/// A register with a journal: a unit's, or the LA's.
package protocol JournalKeeper: Sendable {
    /// What shows everything that is wrong with it.
    static var verifying: Remedy { get }
    func journal() throws -> [JournalEntry]
    func verifyJournal() throws -> [JournalProblem]
    func publicKey() throws -> PublicKey
    func journalWitness(at entries: [Int]) throws -> JournalWitness?
    func backup(to path: String) throws
    /// - Parameter tell: told what hinders nothing, from whichever thread.
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
