import Canonical
import GRDB
import Sentences
import TargetSetting

extension LastDone {
    /// What the journal says of the last thing done, and how everything stood before it. The record is as it was when this
    /// returns.
    /// - Parameter now: what is in the register.
    init(in writing: RegisterFile.Writing, to now: TargetSet) throws {
        let database = writing.database
        let last = try JournalledEntry(writing.journalNumber, in: database)
        let before: Before
        // What was brought up to a newer version in this very transaction stands after the last entry.
        if try Journal.end(in: database)?.entries != last.entry.number {
            before = .stays(.earlierVersion)
        } else if let lasting = try last.lasting(in: now) {
            before = .stays(lasting)
        } else {
            before = .stood(try last.earlier(in: database, cycle: now.cycle))
        }
        self.init(entry: last.entry, undone: try last.undone(in: database), before: before)
    }
}

/// An entry of the journal, with what it changed.
private struct JournalledEntry {
    let entry: LastDone.Entry
    let payload: JournalPayload
    private let changes: [JournalChange]

    init(_ number: Int, in database: Database) throws {
        let found = try database.rows(
            "SELECT * FROM journal WHERE number = ?", [number], Journal.EntryRow.init)
        guard let row = found.first, let (payload, changes) = JournalPayload.read(row.payload) else {
            throw KeptValue.Unreadable()
        }
        (self.payload, self.changes) = (payload, changes)
        entry = LastDone.Entry(
            number: number, day: try KeptValue.day(row.day), who: PersonText(kept: row.who),
            what: payload.summary)
    }

    /// What in it is not taken back; nil where all of it is.
    func lasting(in now: TargetSet) throws -> Lasting? {
        if entry.number == 1 { return .beginning }
        if !payload.erased.isEmpty { return .erasure }
        for change in changes {
            switch change.row.table {
            case "submission": return .export(revision: now.revisions.count)
            case "receipt", "la_key": return .receipt
            case "sign_off":
                let office = try KeptValue.json(change.to ?? "")["office"]?.string ?? ""
                let signatory = try now.cycle.signatory(Signatory.ID(rawValue: office))
                return change.from == nil ? .signOff(signatory) : .withdrawal(signatory)
            default: break
            }
        }
        return nil
    }

    /// What is undone with it: where it is an undoing itself, what that undid is done again.
    func undone(in database: Database) throws -> UndoneEntry {
        var (first, again) = (self, false)
        while let earlier = first.payload.undoes {
            first = try JournalledEntry(earlier, in: database)
            again.toggle()
        }
        return UndoneEntry(entry: first.entry, again: again, taken: entry.number)
    }

    /// The target set before it. Its changes are turned back, read, and put as they are again.
    func earlier(in database: Database, cycle: Cycle) throws -> TargetSet {
        var set: TargetSet?
        try database.inSavepoint {
            // They hold what goes forwards.
            for name in try String.fetchAll(
                database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
            {
                try database.execute(sql: "DROP TRIGGER \(name.quotedDatabaseIdentifier)")
            }
            let changes = try changes + changesOfPupils(in: database)
            for change in changes { try change.to.map { try change.row.delete($0, from: database) } }
            for change in changes { try change.from.map { try change.row.insert($0, into: database) } }
            set = try TargetSet(in: database, cycle: cycle)
            return .rollback
        }
        guard let set else { throw KeptValue.Unreadable() }
        return set
    }

    /// What it changed of pupils, with what the pieces before it come to.
    private func changesOfPupils(in database: Database) throws -> [JournalChange] {
        try payload.pieces.keys.sorted().flatMap { pupil in
            var before: [RecordRow.Name: String] = [:]
            var changes: [JournalChange] = []
            try database.rows(
                "SELECT payload FROM journal_pupil WHERE pupil = ? AND entry <= ? ORDER BY entry",
                [pupil, entry.number]
            ) { row in
                for change in changes { before[change.row] = change.to }
                guard let read = JournalPiece.changes(in: try row.value("payload"), of: pupil) else {
                    throw KeptValue.Unreadable()
                }
                changes = read
            }
            return changes.map { JournalChange(row: $0.row, from: before[$0.row], to: $0.to) }
        }
    }
}

extension Outcome {
    /// The entry of the journal that it takes back; nil where it takes none back.
    var entryUndone: Int? { if case .undone(let undone) = change { undone.taken } else { nil } }
}

extension RecordRow.Name {
    /// Writes the row that the journal has an image of.
    fileprivate func insert(_ image: String, into database: Database) throws {
        let columns = try columns(of: image)
        try database.execute(
            sql: """
                INSERT INTO "\(table)" (\(columns.map(\.name.quotedDatabaseIdentifier).joined(separator: ", "))) \
                VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
                """, arguments: StatementArguments(columns.map(\.value)))
    }

    /// Removes the row that the journal has an image of.
    fileprivate func delete(_ image: String, from database: Database) throws {
        let key = Set(try RecordImage.Table(table, in: database).key + [holder])
        let place = try columns(of: image).filter { key.contains($0.name) }
        try database.execute(
            sql: """
                DELETE FROM "\(table)" WHERE \
                \(place.map { "\($0.name.quotedDatabaseIdentifier) = ?" }.joined(separator: " AND "))
                """, arguments: StatementArguments(place.map(\.value)))
    }

    /// The columns of an image, with the pupil's number.
    private func columns(of image: String) throws -> [(name: String, value: DatabaseValue)] {
        try RecordRow.values(of: image) + (pupil.map { [(holder, $0.databaseValue)] } ?? [])
    }
}
