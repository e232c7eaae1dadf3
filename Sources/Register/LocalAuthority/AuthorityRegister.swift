package import Canonical
import GRDB
package import LocalAuthority
import Sentences
package import TargetSetting

/// The LA's register: one SQLite file for one cycle and many units. `receive`, `decide`, `list`, `issue` and `moveToday` are
/// the only ways to change it, each in one transaction with its entry in the journal.
package final class AuthorityRegister: Sendable {
    /// The path of the file, as it was given.
    package var path: String { file.path }
    let file: RegisterFile
    /// What every submission is held against; it never changes.
    package let terms: Terms
    /// The cycle that the LA published; it never changes.
    package let cycle: KeptCycle

    /// Opens a register.
    /// - Parameters:
    ///   - tell: told what hinders nothing, also later, from whichever thread.
    ///   - readCycle: reads the cycle from the JSON that the register keeps.
    /// - Throws: `RegisterProblem`.
    package init(
        path: String, telling tell: @escaping RegisterNotice.Listener = { _ in },
        readingCycleWith readCycle: (String) throws -> Cycle
    ) throws {
        let file = try RegisterFile(path, .authority, telling: tell)
        self.file = file
        let (name, rehearsalDay, kept) = try file.read { database in
            (
                try database.rows("SELECT name FROM authority") { try $0.text("name") }.first,
                try AuthorityRegister.rehearsalDay(in: database), try KeptCycle(in: database)
            )
        }
        guard let name else { throw RegisterProblem.corrupt(path: path) }
        cycle = kept
        do {
            terms = Terms(
                authority: name, cycle: try readCycle(kept.json), cycleDigest: kept.digest,
                isRehearsal: rehearsalDay != nil)
        } catch {
            // It was read without a problem when the register was made.
            throw RegisterProblem.corrupt(path: path)
        }
    }

    /// Makes a register with a list of units and a new key. The file appears whole or not at all, and never replaces another.
    /// - Throws: `RegisterProblem` or `AtomicFile.Problem`.
    package static func create(
        at path: String, named name: PersonText, for cycle: Cycle, keeping kept: KeptCycle,
        units: [UnitLine], rehearsalDay: Day?, by who: PersonText, now: Register.Now
    ) throws {
        try RegisterFile.create(at: path, .authority) { database in
            let rows = [row(named: name, rehearsalDay), kept.row, SigningKey().row]
            let kind = rehearsalDay == nil ? "Register" : "Rehearsal register"
            let summary =
                "\(kind) of the LA made for \(name), cycle \(cycle.id), \(counted(units.count, "unit"))."
            try write(
                rows.map { RecordChange(before: nil, after: $0) }
                    + [ListedUnit]().changes(by: units, clearing: []).rows(after: []), saying: summary,
                by: .init(who: who, day: rehearsalDay ?? now.today, at: now.instant), in: database)
        }
    }

    private static func row(named name: PersonText, _ rehearsalDay: Day?) -> RecordRow {
        RecordRow(
            "authority", key: ["id": 1], ["name": name.text, "rehearsal_day": rehearsalDay?.description])
    }

    /// Writes rows, and the entry of the journal that says so.
    static func write(
        _ changes: [RecordChange], saying summary: String, by author: Journal.Author, in database: Database
    ) throws {
        let journalled = changes.compactMap(\.journalled)
        try Journal.check(journalled, in: database)
        for change in changes { try change.write(to: database) }
        _ = try Journal.append(
            journalled, saying: summary, by: author, in: database)
    }

    /// The register's day: a rehearsal's own.
    package func today(_ now: Register.Now) throws -> Day { try rehearsalDay() ?? now.today }

    /// Nil for a real register.
    package func rehearsalDay() throws -> Day? { try file.read(AuthorityRegister.rehearsalDay) }

    private static func rehearsalDay(in database: Database) throws -> Day? {
        try database.rows("SELECT rehearsal_day FROM authority") { try $0.day(ifAny: "rehearsal_day") }.first
            ?? nil
    }

    /// The key that signs the list of targets, where the record is what the journal says.
    /// - Throws: `RegisterProblem`.
    package func signingKey() throws -> SigningKey { try file.readChecked(SigningKey.init) }

    /// What leaves the LA: the units with what came of each, the documents that are asked for by their digests, and the key that
    /// signs, all of one moment. Nothing leaves from a record that was altered by other means than this.
    /// - Throws: `RegisterProblem`.
    package func leaving(
        _ digests: ([UnitRecord]) -> [String]
    ) throws -> (records: [UnitRecord], documents: [String: [UInt8]], key: SigningKey) {
        try file.readChecked { database in
            let records = try AuthorityRegister.records(of: nil, in: database)
            return (
                records, try AuthorityRegister.documents(of: digests(records), in: database),
                try SigningKey(in: database)
            )
        }
    }

    /// The key by which others tell what this register signs.
    package func publicKey() throws -> PublicKey { try file.read { try SigningKey(in: $0).publicKey } }

    /// Moves a rehearsal's today.
    /// - Throws: `LARefusal.notARehearsal` or `RegisterProblem`.
    package func moveToday(to day: Day, by who: PersonText, now: Register.Now) throws {
        guard terms.isRehearsal else { throw LARefusal.notARehearsal }
        try file.write(by: who, now) { writing in
            try writing.checkRecord()
            let before = try AuthorityRegister.rehearsalDay(in: writing.database)
            let change = RecordChange(
                before: AuthorityRegister.row(named: terms.authority, before),
                after: AuthorityRegister.row(named: terms.authority, day))
            try AuthorityRegister.write(
                [change], saying: "The rehearsal's today is \(day.inWords).",
                by: .init(who: who, day: day, at: now.instant), in: writing.database)
            return ((), .commit)
        }
    }

    /// Everything that was done, oldest first.
    package func journal() throws -> [JournalEntry] { try file.readAsItIs(Journal.entries) }

    /// How far the journal has come, and what it has at these numbers of entries; a number that it has not come to is left out.
    package func journalWitness(at entries: [Int]) throws -> JournalWitness? {
        try file.journalWitness(at: entries)
    }

    /// Whether the journal is whole and the record says what it says; empty where all is well.
    package func verifyJournal() throws -> [JournalProblem] { try file.verify() }

    /// Copies the register to a new file, whole, also while somebody is writing to it.
    /// - Throws: `AtomicFile.Problem` or `RegisterProblem`.
    package func backup(to place: String) throws { try file.copy(to: place) }
}
