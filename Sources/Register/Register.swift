package import Canonical
import GRDB
import Sentences
import Synchronization
package import TargetSetting

/// A unit's register: one SQLite file. `perform` is the only way to change it.
package final class Register: Sendable {
    /// The path of the file, as it was given.
    package var path: String { file.path }
    private let file: RegisterFile
    private let readCycle: @Sendable (String) throws -> Cycle
    /// What was read last, which need not be read again while nobody else has written.
    private let last = Mutex<Seen?>(nil)
    /// What was rehearsed last, which need not be worked out again where it is done.
    private let rehearsed = Mutex<Rehearsal?>(nil)

    /// The day and the moment, as the machine's clock tells them.
    package struct Now: Sendable {
        /// Today in London.
        package let today: Day
        /// ISO 8601, in UTC.
        package let instant: String

        /// The same moment twice: as the day that counts, and for the journal.
        package init(today: Day, instant: String) {
            self.today = today
            self.instant = instant
        }
    }

    /// A target set as it stood at an entry of the journal.
    package struct Seen: Sendable {
        /// Everything that the register says.
        package let targetSet: TargetSet
        /// The number of the last entry then: what `perform` takes as `ifAt`.
        package let journalNumber: Int
        /// Changes when another program writes to the file (SQLite's `data_version`).
        fileprivate let dataVersion: Int

        /// Whether nobody has written between the two.
        func isSame(as other: Self) -> Bool {
            (journalNumber, dataVersion) == (other.journalNumber, other.dataVersion)
        }
    }

    /// Opens a register.
    /// - Parameters:
    ///   - tell: told what hinders nothing, also later, from whichever thread.
    ///   - readCycle: reads the cycle from the JSON that the register keeps.
    /// - Throws: `RegisterProblem`.
    package convenience init(
        path: String, telling tell: @escaping RegisterNotice.Listener = { _ in },
        readingCycleWith readCycle: @escaping @Sendable (String) throws -> Cycle
    ) throws {
        try self.init(path: path, schema: .unit, telling: tell, readingCycleWith: readCycle)
    }

    init(
        path: String, schema: Schema, telling tell: @escaping RegisterNotice.Listener = { _ in },
        readingCycleWith readCycle: @escaping @Sendable (String) throws -> Cycle
    ) throws {
        self.readCycle = readCycle
        file = try RegisterFile(path, schema, telling: tell)
        sweepIfDue()
    }

    /// Where it cannot be done now, whoever opens the register next does it: nobody but who erases waits for it.
    private func sweepIfDue() { try? file.outsideTransaction(waiting: false, Erasure.sweepIfDue) }

    /// Whether pupils were erased since the file was written anew, so that it may have traces of them.
    /// - Throws: `RegisterProblem`.
    package func owesSweep() throws -> Bool { try file.readAsItIs(Erasure.isSweepDue) }

    /// Makes a register for a target set that has just begun. The file appears whole or not at all, and never replaces
    /// another.
    /// - Throws: `RegisterProblem` or `AtomicFile.Problem`.
    package static func create(
        at path: String, for targetSet: TargetSet, keeping cycle: KeptCycle, by who: PersonText, now: Now
    ) throws {
        try RegisterFile.create(at: path, .unit) { database in
            let kind = targetSet.isRehearsal ? "Rehearsal register" : "Register"
            let summary =
                "\(kind) made for \(targetSet.unit.name), \(targetSet.unit.dfe), cycle \(targetSet.cycle.id)."
            let author = Journal.Author(
                who: who, day: targetSet.rehearsalDay ?? now.today, at: now.instant)
            _ = try RecordChanges(inserting: [cycle.row, SigningKey().row] + targetSet.rows)
                .save(saying: summary, by: author, in: database)
        }
    }

    /// What is in it now.
    package func load() throws -> TargetSet { try look().targetSet }

    /// What is in it now, and at which entry of the journal it stands.
    package func look() throws -> Seen {
        let seen = try file.readAsItIs(seenNow)
        last.withLock { $0 = seen }
        return seen
    }

    /// What was read last, if nobody else has written since.
    private func seenNow(in database: Database) throws -> Seen {
        let version = try Register.dataVersion(database)
        let seen = last.withLock { $0 }
        if let seen, seen.dataVersion == version { return seen }
        return try file.completed(database) { database in
            Seen(
                targetSet: try TargetSet(
                    in: database, cycle: seen?.targetSet.cycle ?? readCycle(in: database)),
                journalNumber: try Journal.end(in: database)?.entries ?? 0, dataVersion: version)
        }
    }

    private func readCycle(in database: Database) throws -> Cycle {
        let json = try KeptCycle(in: database).json
        // It was read without a problem when the register was made.
        do { return try readCycle(json) } catch { throw RegisterProblem.corrupt(path: path) }
    }

    private static func dataVersion(_ database: Database) throws -> Int {
        try Int.fetchOne(database.cachedStatement(sql: "PRAGMA data_version")) ?? 0
    }

    /// The cycle kept in it.
    package func cycle() throws -> KeptCycle { try file.read(KeptCycle.init) }

    /// Does an action and writes it down, in one transaction; or refuses it, and the register stays exactly as it was.
    /// - Parameters:
    ///   - number: where the register was seen: if the journal has other entries since, the action is refused. Nil where
    ///     that does not matter.
    ///   - sentence: what the journal says of it.
    /// - Throws: `Refusal` or `RegisterProblem`.
    package func perform(
        _ action: Action, by who: PersonText, now: Now, ifAt number: Int? = nil,
        saying sentence: (Outcome) -> String = { $0.journalLine }
    ) throws -> Outcome {
        try perform(by: who, now: now, ifAt: number, saying: sentence) { writing, set in
            switch action.itself {
            case .sign, .withdraw, .export, .recordReceipt: try writing.checkRecord()
            case .erase(let pupils, let erasing):
                try writing.checkRecord()
                return .erase(
                    pupils, try Erasure.told(erasing, of: pupils, on: set.roll, in: writing.database))
            default: break
            }
            return action
        }
    }

    /// What an action would come to, on what was seen. Nothing is written.
    /// - Throws: `Refusal` or `RegisterProblem`.
    package func rehearse(
        _ action: Action, by who: PersonText, on day: Day, seen: Seen
    ) throws -> Outcome {
        var action = action
        if case .erase(let pupils, let erasing) = action {
            action = .erase(
                pupils,
                try file.read { try Erasure.told(erasing, of: pupils, on: seen.targetSet.roll, in: $0) })
        }
        let rehearsal = try Rehearsal(of: action, by: who, on: day, seen: seen)
        rehearsed.withLock { $0 = rehearsal }
        return rehearsal.outcome
    }

    /// Takes back what was done last, as an action of its own: everything stands as the journal says that it stood before.
    /// - Parameter number: see `perform`.
    /// - Throws: `Refusal` or `RegisterProblem`.
    package func undo(by who: PersonText, now: Now, ifAt number: Int? = nil) throws -> Outcome {
        try perform(by: who, now: now, ifAt: number, saying: \.journalLine) { writing, now in
            try writing.checkRecord()
            return .undo(try LastDone(in: writing, to: now))
        }
    }

    private func perform(
        by who: PersonText, now: Now, ifAt number: Int?, saying sentence: (Outcome) -> String,
        action: (RegisterFile.Writing, TargetSet) throws -> Action
    ) throws -> Outcome {
        do {
            var erases = false
            func sweep(_ file: RegisterFile) throws {
                guard erases else { return sweepIfDue() }
                try file.outsideTransaction(waiting: true, Erasure.sweepIfDue)
            }
            let (outcome, seen) = try file.write(by: who, now, sweeping: sweep) { writing in
                let database = writing.database
                if let number, number != writing.journalNumber {
                    throw RegisterProblem.changedMeanwhile(path: path)
                }
                let before = try seenNow(in: database)
                // The day on which things are done is its.
                let own = before.targetSet.unitRow
                try Journal.check(
                    [JournalChange(row: own.name, from: own.image, to: own.image)], in: database)
                let action = try action(writing, before.targetSet)
                if case .erase = action { erases = true }
                let done = try rehearsal(of: action, by: who, on: writing.author.day, seen: before)
                let (after, outcome) = (done.after, done.outcome)
                guard outcome.changedSomething else { return ((outcome, before), .rollback) }
                let changes = RecordChanges(from: before.targetSet, to: after)
                if changes.followFromOthers { try writing.checkBeforeWriting() }
                let entry = try changes.save(
                    saying: sentence(outcome), undoing: outcome.entryUndone, by: writing.author, in: database)
                return (
                    (outcome, Seen(targetSet: after, journalNumber: entry, dataVersion: before.dataVersion)),
                    .commit
                )
            }
            last.withLock { $0 = seen }
            return outcome
        } catch let problem as RegisterProblem {
            // What was read last may not be so any more.
            last.withLock { $0 = nil }
            throw problem
        }
    }

    /// The rehearsal of just this action, or one that is held now.
    private func rehearsal(
        of action: Action, by who: PersonText, on day: Day, seen: Seen
    ) throws(Refusal) -> Rehearsal {
        if let last = rehearsed.withLock({ $0 }), last.isOf(action, by: who, on: day, seen: seen) {
            return last
        }
        return try Rehearsal(of: action, by: who, on: day, seen: seen)
    }

    /// Looks whether the record is what the journal says, in a file that is whole and whose triggers alter nothing.
    /// - Throws: `RegisterProblem`.
    package func checkRecord() throws { try file.readChecked { _ in } }

    /// The key that signs what is exported.
    /// - Throws: `RegisterProblem`.
    package func signingKey() throws -> SigningKey { try file.read(SigningKey.init) }

    /// The key by which others tell what this register signs.
    package func publicKey() throws -> PublicKey { try signingKey().publicKey }

    /// Everything that was done, oldest first.
    package func journal() throws -> [JournalEntry] { try file.readAsItIs(Journal.entries) }

    /// The entry that last wrote a figure; nil where none did.
    package func entry(writing figure: TracedFigure) throws -> JournalEntry? {
        let row = figure.row
        return try file.readAsItIs { database in
            try Journal.entries(
                """
                WHERE EXISTS (SELECT 1 FROM json_each(payload, '$.changes') AS change
                    WHERE json_extract(change.value, '$.table') = ? AND json_extract(change.value, '$.key') = ?
                        AND json_extract(change.value, '$.to') IS NOT NULL)
                """, [row.table, row.key], in: database
            ).last
        }
    }

    /// The numbers of the pupils of whom the journal says a text, such as a UPN: also those removed from the roll.
    package func pupils(inJournalNamed text: String) throws -> [Int] {
        try file.readAsItIs { database in
            try Int.fetchAll(
                database,
                sql: "SELECT DISTINCT pupil FROM journal_pupil WHERE instr(payload, ?) > 0 ORDER BY pupil",
                arguments: ["\"\(text)\""])
        }
    }

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

extension TracedFigure {
    /// The row that it stands in.
    fileprivate var row: RecordRow.Name {
        switch self {
        case .group(let keyStage): .init(table: "group", key: [keyStage.rawValue])
        case .figure(let measure): .init(table: "figure", key: [measure.rawValue])
        case .zeroRating(let keyStage): .init(table: "zero_rating", key: [keyStage.rawValue])
        case .prior(let measure, let comparator):
            .init(table: "prior", key: [measure.rawValue, comparator.rawValue])
        case .absenceTarget(let measure): .init(table: "absence_target", key: [measure.rawValue])
        }
    }
}
