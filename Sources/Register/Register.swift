package import Canonical
import FoundationEssentials
import GRDB
package import TargetSetting

/// A unit's register: one SQLite file. `perform` is the only way to change it.
package final class Register: Sendable {
    package let path: String
    private let database: DatabaseQueue
    private let readCycle: @Sendable (String) throws -> Cycle

    /// The day and the moment, as the machine's clock tells them.
    package struct Now: Sendable {
        /// Today in London.
        package let today: Day
        /// ISO 8601, in UTC.
        package let instant: String

        package init(today: Day, instant: String) {
            self.today = today
            self.instant = instant
        }
    }

    /// Opens a register.
    /// - Parameter readCycle: reads the cycle file kept in it.
    /// - Throws: `RegisterProblem`.
    package init(path: String, readingCycleWith readCycle: @escaping @Sendable (String) throws -> Cycle)
        throws
    {
        self.path = path
        self.readCycle = readCycle
        database = try RegisterFile.unit.open(path)
        // Where it cannot be done now, whoever writes next does it.
        try? database.writeWithoutTransaction(Erasure.sweepIfDue)
    }

    /// Makes a register for a target set that has just begun. The file appears whole or not at all, and never replaces
    /// another.
    /// - Parameter cycleText: the cycle file's YAML, which is kept in it.
    /// - Throws: `RegisterProblem` or `AtomicFile.Problem`.
    package static func create(
        at path: String, for targetSet: TargetSet, cycleText: String, by who: PersonText, now: Now
    ) throws {
        try RegisterFile.unit.create(at: path) { database in
            var rows = try Rows(of: targetSet, cycleText: cycleText)
            rows.signingKey = [SigningKeyRow(SigningKey())]
            let kind = targetSet.isRehearsal ? "Rehearsal register" : "Register"
            let summary =
                "\(kind) made for \(targetSet.unit.name), \(targetSet.unit.dfe), cycle \(targetSet.cycle.id)."
            try Rows.empty.save(
                rows, saying: summary, by: who, on: targetSet.rehearsalDay ?? now.today,
                at: now.instant, in: database)
        }
    }

    /// What is in it now.
    package func load() throws -> TargetSet {
        try RegisterFile.reporting(path) { try database.read { try targetSet(of: Rows(in: $0)) } }
    }

    /// The cycle file kept in it.
    package func cycleText() throws -> String {
        try RegisterFile.reporting(path) { try database.read { try UnitRow.fetchOne($0)?.cycle ?? "" } }
    }

    /// Does an action and writes it down, in one transaction; or refuses it, and the register stays exactly as it was.
    /// - Throws: `Refusal` or `RegisterProblem`.
    package func perform(_ action: Action, by who: PersonText, now: Now) throws -> Outcome {
        try RegisterFile.reporting(path) {
            try database.writeWithoutTransaction { database in
                var outcome: Outcome?
                try database.inTransaction(.immediate) {
                    try Version.bringUp(database)
                    let before = try Rows(in: database)
                    try checkRecord(before, for: action, in: database)
                    var targetSet = try targetSet(of: before)
                    let day = targetSet.rehearsalDay ?? now.today
                    let done = try targetSet.perform(action, by: who, on: day)
                    outcome = done
                    guard done.changedSomething else { return .rollback }
                    var after = try Rows(of: targetSet, cycleText: before.unit.first?.cycle ?? "")
                    // A register of an earlier version gets its key now.
                    after.signingKey =
                        before.signingKey.isEmpty ? [SigningKeyRow(SigningKey())] : before.signingKey
                    try before.save(
                        after, saying: done.recorded, by: who, on: day, at: now.instant, in: database)
                    return .commit
                }
                guard let outcome else { throw KeptValue.Unreadable() }
                do { try Erasure.sweepIfDue(database) } catch { throw RegisterProblem.notSwept(path: path) }
                return outcome
            }
        }
    }

    /// The key that signs what is exported. A register of an earlier version, which has none, gets it now.
    /// - Throws: `RegisterProblem`.
    package func signingKey(by who: PersonText, now: Now) throws -> SigningKey {
        try RegisterFile.reporting(path) {
            if let kept = try database.read(Register.keptKey) { return kept }
            return try database.write { database in
                try Version.bringUp(database)
                let before = try Rows(in: database)
                if let kept = before.signingKey.first { return try kept.signingKey }
                let key = SigningKey()
                var after = before
                after.signingKey = [SigningKeyRow(key)]
                let day = try KeptValue.day(ifAny: before.unit.first?.rehearsalDay) ?? now.today
                let summary =
                    "Made a key that signs what is exported, fingerprint \(key.publicKey.fingerprint)."
                try before.save(after, saying: summary, by: who, on: day, at: now.instant, in: database)
                return key
            }
        }
    }

    /// The key by which others tell what this register signs; nil in a register of an earlier version, until something is
    /// done in it.
    package func publicKey() throws -> PublicKey? {
        try RegisterFile.reporting(path) {
            try database.read(Register.keptKey)?.publicKey
        }
    }

    private static func keptKey(in database: Database) throws -> SigningKey? {
        guard try Version.hasKeys(database) else { return nil }
        return try SigningKeyRow.fetchOne(database)?.signingKey
    }

    /// Nobody signs, and nothing is exported, on a record that was altered by other means than `perform`.
    private func checkRecord(_ rows: Rows, for action: Action, in database: Database) throws {
        switch action {
        case .sign, .export, .recordReceipt: break
        default: return
        }
        let problems = try Journal.verify(Rows.empty.changes(to: rows), in: database)
        if let first = problems.first { throw RegisterProblem.altered(path: path, what: first.message) }
    }

    /// Everything that was done, oldest first.
    package func journal() throws -> [JournalEntry] {
        try RegisterFile.reporting(path) { try database.read(Journal.entries) }
    }

    /// The numbers of the pupils of whom the journal says a text, such as a UPN: also those removed from the roll.
    package func pupils(inJournalNamed text: String) throws -> [Int] {
        try RegisterFile.reporting(path) {
            try database.read { database in
                guard try database.tableExists("journal_pupil") else { return [] }
                return try Int.fetchAll(
                    database,
                    sql:
                        "SELECT DISTINCT pupil FROM journal_pupil WHERE instr(payload, ?) > 0 ORDER BY pupil",
                    arguments: ["\"\(text)\""])
            }
        }
    }

    /// Whether the journal is whole and the record says what it says; empty where all is well.
    package func verifyJournal() throws -> [JournalProblem] {
        try RegisterFile.reporting(path) {
            try database.read { database in
                let integrity = try String.fetchAll(database, sql: "PRAGMA integrity_check")
                guard integrity == ["ok"] else { throw RegisterProblem.corrupt(path: path) }
                let rows = try Rows(in: database)
                return try Version.problems(in: database)
                    + Journal.verify(Rows.empty.changes(to: rows), in: database)
            }
        }
    }

    /// Copies the register to a new file, whole, also while somebody is writing to it.
    /// - Throws: `AtomicFile.Problem` or `RegisterProblem`.
    package func backup(to place: String) throws {
        try RegisterFile.copy(database, to: place)
    }

    private func targetSet(of rows: Rows) throws -> TargetSet {
        try rows.targetSet { text in
            // It was read without a problem when the register was made.
            do { return try readCycle(text) } catch { throw RegisterProblem.corrupt(path: path) }
        }
    }
}
