package import Canonical
import FoundationEssentials
import GRDB
package import LocalAuthority
package import TargetSetting

/// The LA's register: one SQLite file for one cycle and many units. `receive`, `decide`, `list`, `issue` and `moveToday` are
/// the only ways to change it, each in one transaction with its entry in the journal.
package final class AuthorityRegister: Sendable {
    package let path: String
    let database: DatabaseQueue
    /// What every submission is held against; it never changes.
    package let terms: Terms
    package let cycleText: String

    /// Opens a register.
    /// - Parameter readCycle: reads the cycle file kept in it, and works out its digest.
    /// - Throws: `RegisterProblem`.
    package init(path: String, readingCycleWith readCycle: (String) throws -> (Cycle, digest: String)) throws
    {
        self.path = path
        let database = try RegisterFile.authority.open(path)
        self.database = database
        let row = try RegisterFile.reporting(path) { try database.read(AuthorityRow.fetchOne) }
        guard let row else { throw RegisterProblem.corrupt(path: path) }
        cycleText = row.cycle
        do {
            let (cycle, digest) = try readCycle(row.cycle)
            terms = Terms(
                authority: PersonText(kept: row.name), cycle: cycle, cycleDigest: digest,
                isRehearsal: row.rehearsalDay != nil)
        } catch {
            // It was read without a problem when the register was made.
            throw RegisterProblem.corrupt(path: path)
        }
    }

    /// Makes a register with a list of units and a new key. The file appears whole or not at all, and never replaces another.
    /// - Parameter cycleText: the cycle file's YAML, which is kept in it.
    /// - Throws: `RegisterProblem` or `AtomicFile.Problem`.
    package static func create(
        at path: String, named name: PersonText, cycle: Cycle, cycleText: String, units: [ListedUnit],
        rehearsalDay: Day?, by who: PersonText, now: Register.Now
    ) throws {
        try RegisterFile.authority.create(at: path) { database in
            let authority = AuthorityRow(
                id: 1, name: name.text, cycle: cycleText, rehearsalDay: rehearsalDay?.description)
            try authority.insert(database)
            let key = SigningKeyRow(SigningKey())
            try key.insert(database)
            var changes = [try RowChange(nil, authority), try RowChange(nil, key)]
            changes += try ListedUnitRow.write(units, in: database)
            let kind = rehearsalDay == nil ? "Register" : "Rehearsal register"
            _ = try Journal.append(
                .init(
                    summary:
                        "\(kind) of the LA made for \(name), cycle \(cycle.id), \(counted(units.count, "unit")).",
                    changes: changes),
                by: who, on: rehearsalDay ?? now.today, at: now.instant, in: database)
        }
    }

    /// The register's day: a rehearsal's own.
    package func today(_ now: Register.Now) throws -> Day { try rehearsalDay() ?? now.today }

    /// Nil for a real register.
    package func rehearsalDay() throws -> Day? {
        try read { try AuthorityRow.fetchOne($0)?.rehearsalDay.map(KeptValue.day) }
    }

    /// The public half of the key that signs receipts.
    package func publicKey() throws -> PublicKey { try read { try AuthorityRegister.key(in: $0).publicKey } }

    /// Moves a rehearsal's today.
    /// - Throws: `LARefusal.notARehearsal` or `RegisterProblem`.
    package func moveToday(to day: Day, by who: PersonText, now: Register.Now) throws {
        guard terms.isRehearsal else { throw LARefusal.notARehearsal }
        try write { database in
            guard let before = try AuthorityRow.fetchOne(database) else { throw KeptValue.Unreadable() }
            let after = AuthorityRow(
                id: 1, name: before.name, cycle: before.cycle, rehearsalDay: day.description)
            try after.update(database)
            _ = try Journal.append(
                .init(
                    summary: "The rehearsal's today is \(day.inWords).",
                    changes: [try RowChange(before, after)]),
                by: who, on: day, at: now.instant, in: database)
        }
    }

    /// Everything that was done, oldest first.
    package func journal() throws -> [JournalEntry] { try read(Journal.entries) }

    /// Copies the register to a new file, whole, also while somebody is writing to it.
    /// - Throws: `AtomicFile.Problem` or `RegisterProblem`.
    package func backup(to place: String) throws { try RegisterFile.copy(database, to: place) }

    static func key(in database: Database) throws -> SigningKey {
        guard let key = try SigningKeyRow.fetchOne(database)?.signingKey else { throw KeptValue.Unreadable() }
        return key
    }

    func read<Result>(_ work: (Database) throws -> Result) throws -> Result {
        try RegisterFile.reporting(path) { try database.read(work) }
    }

    /// One transaction that nobody comes between.
    func write<Result>(
        takingBack isDryRun: Bool = false, _ work: (Database) throws -> Result
    ) throws -> Result {
        try RegisterFile.reporting(path) {
            try database.writeWithoutTransaction { database in
                var result: Result?
                try database.inTransaction(.immediate) {
                    result = try work(database)
                    return isDryRun ? .rollback : .commit
                }
                guard let result else { throw KeptValue.Unreadable() }
                return result
            }
        }
    }
}
