import Canonical
import GRDB
import TargetSetting

/// What `Journal.verify` found.
package struct JournalProblem: Equatable, Sendable {
    /// The entry it is about; nil where it is about the record.
    package let entry: Int?
    /// What is not as it was written, in whole sentences.
    package let message: String

    /// Something that was found, at an entry or in the record.
    package init(entry: Int?, message: String) { (self.entry, self.message) = (entry, message) }
}

extension Journal {
    /// All that can be found: what a replay finds, and texts that go on after their end.
    static func verify(in database: Database) throws -> [JournalProblem] {
        try replay(in: database) + RecordImage.cutTexts(in: database)
    }

    /// Recomputes the chain and replays the changes: an altered, missing, added or replaced entry is found, and so is a
    /// record that says anything else than the journal.
    static func replay(in database: Database) throws -> [JournalProblem] {
        var replay = JournalReplay()
        var previous = beginning
        var expected = 1
        try database.rows("SELECT * FROM journal ORDER BY number") { row in
            let entry = try EntryRow(row)
            if entry.number != expected {
                replay.note("Entry \(expected) is missing before entry \(entry.number).", entry.number)
            }
            if entry.previous != previous {
                replay.note("Entry \(entry.number) does not follow the entry before it.", entry.number)
            }
            if !entry.hasOwnPayload {
                replay.note("What entry \(entry.number) says was altered.", entry.number)
            }
            if !entry.isItself { replay.note("Entry \(entry.number) was altered.", entry.number) }
            guard let (payload, changes) = JournalPayload.read(entry.payload) else {
                return replay.note("What entry \(entry.number) says cannot be read.", entry.number)
            }
            replay.take(payload, changes, of: entry.number)
            previous = entry.digest
            expected = entry.number + 1
        }
        let end = try end(in: database)
        if end?.entries != expected - 1 || end?.digest != previous {
            replay.note(
                "The journal ends at entry \(expected - 1), and the register says that there are \(end?.entries ?? 0) entries."
            )
        }
        if try !isSealed(in: database) {
            replay.note(unsealed)
        }
        if try database.tableExists("journal_pupil") { try replay.takePieces(in: database) }
        return try replay.problems + replay.differences(from: RecordImage(in: database))
    }
}

extension Journal.EntryRow {
    /// Whether what it says has the digest that it gives.
    var hasOwnPayload: Bool { Journal.digest(of: payload) == payloadDigest }

    /// Whether it has its own digest itself.
    var isItself: Bool {
        digest
            == Journal.digest(
                ofEntry: number, day: day, at: at, who: who, payloadDigest, after: previous)
    }
}

/// The record as the journal's changes come to, and what is found on the way.
struct JournalReplay {
    private(set) var problems: [JournalProblem] = []
    private var rows: [RecordRow.Name: String] = [:]
    /// By pupil, the entries that changed something, oldest first.
    private var digests: [Int: [(entry: Int, digest: String)]] = [:]
    /// By pupil, the entry that erased them.
    private var erased: [Int: Int] = [:]

    mutating func note(_ message: String, _ entry: Int? = nil) {
        problems.append(JournalProblem(entry: entry, message: message))
    }

    /// Takes in an entry; the oldest comes first.
    mutating func take(
        _ payload: JournalPayload, _ changes: [JournalChange], of entry: Int
    ) {
        for change in changes { rows[change.row] = change.to }
        for (pupil, digest) in payload.pieces { digests[pupil, default: []].append((entry, digest)) }
        for pupil in payload.erased { erased[pupil] = erased[pupil] ?? entry }
    }

    /// Takes in the pieces, each held against its entry. One may be missing only where a later entry erased its pupil.
    mutating func takePieces(in database: Database) throws {
        var kept: [Int: Set<Int>] = [:]
        try database.rows(
            "SELECT pupil, entry, payload, payload_digest FROM journal_pupil ORDER BY pupil, entry"
        ) { row in
            let (pupil, entry): (Int, Int) = (try row.value("pupil"), try row.value("entry"))
            kept[pupil, default: []].insert(entry)
            take(piece: try row.value("payload"), digest: try row.value("payload_digest"), of: pupil, entry)
        }
        for (pupil, digests) in digests.sorted(by: { $0.key < $1.key }) {
            for (entry, _) in digests
            where entry >= erased[pupil] ?? 0 && kept[pupil]?.contains(entry) != true {
                note("What entry \(entry) changed of pupil \(pupil) is missing.", entry)
            }
        }
        let listed = try database.rows("SELECT pupil, entry FROM erased_pupil") { row in
            (try row.value("pupil") as Int, try row.value("entry") as Int)
        }
        let whom = Dictionary(listed, uniquingKeysWith: { $1 })
        for pupil in Set(whom.keys).union(erased.keys).sorted() where whom[pupil] != erased[pupil] {
            note("Whether pupil \(pupil) was erased is not what the journal says.")
        }
    }

    private mutating func take(piece payload: String, digest: String, of pupil: Int, _ entry: Int) {
        guard let expected = digests[pupil]?.first(where: { $0.entry == entry })?.digest else {
            return note(
                "Entry \(entry) knows nothing of what is kept as its change of pupil \(pupil).", entry)
        }
        if erased[pupil] != nil {
            note("Pupil \(pupil) was erased, and what entry \(entry) changed is still there.", entry)
        }
        if digest != expected || Journal.digest(of: payload) != expected {
            note("What entry \(entry) changed of pupil \(pupil) was altered.", entry)
        }
        guard let changes = JournalPiece.changes(in: payload, of: pupil) else {
            return note("What entry \(entry) changed of pupil \(pupil) cannot be read.", entry)
        }
        for change in changes { rows[change.row] = change.to }
    }

    /// The rows that are not what the changes come to.
    func differences(from record: RecordImage) -> [JournalProblem] {
        record.several.map(\.problem) + RecordImage(rows).changes(to: record).map(\.row.problem)
    }
}

extension RecordRow.Name {
    /// That it is not what the journal says.
    var problem: JournalProblem {
        let whose = pupil.map { " of pupil \($0)" } ?? ""
        return JournalProblem(
            entry: nil, message: "The register's ‘\(text)’\(whose) is not what the journal says.")
    }
}
