import Canonical
import GRDB
package import TargetSetting

/// One thing that was done, as the journal keeps it.
package struct JournalEntry: Sendable {
    /// 1 for the first.
    package let number: Int
    /// The register's day: a rehearsal's own.
    package let day: Day
    /// The moment by the machine's clock, in UTC, ISO 8601.
    package let at: String
    /// Who did it, by the name that the front end gave.
    package let who: String
    /// What was done, in a sentence.
    package let summary: String
    /// Its SHA-256, which the next entry carries.
    package let digest: String
}

/// The append-only record of everything done: a chain of digests, whose changes replayed give the record.
enum Journal {
    /// The tables that are no part of the record.
    static let tables = ["journal", "journal_end", "journal_pupil", "erased_pupil"]

    /// Who does something, on the register's day and at the machine's moment.
    struct Author {
        let who: PersonText
        let day: Day
        let at: String
    }

    /// An entry as it stands.
    struct EntryRow {
        let number: Int
        let day, at, who, payload, payloadDigest, previous, digest: String

        init(_ row: RecordReader) throws {
            number = try row.value("number")
            day = try row.value("day")
            at = try row.value("at")
            who = try row.value("who")
            payload = try row.value("payload")
            payloadDigest = try row.value("payload_digest")
            previous = try row.value("previous")
            digest = try row.value("digest")
        }
    }

    static let beginning = String(repeating: "0", count: 64)

    /// How far it has come; nil where the register says that there is no entry.
    static func end(in database: Database) throws -> JournalMark? {
        try database.rows("SELECT number, digest FROM journal_end WHERE id = 1") { row in
            JournalMark(entries: try row.value("number"), digest: try row.value("digest"))
        }.first
    }

    /// How far it had come when it had so many entries; nil where it has fewer.
    static func mark(at entries: Int, in database: Database) throws -> JournalMark? {
        try String.fetchOne(
            database, sql: "SELECT digest FROM journal WHERE number = ?", arguments: [entries]
        )
        .map { JournalMark(entries: entries, digest: $0) }
    }

    /// Writes the next entry, and the pieces of it that can be erased.
    /// - Parameters:
    ///   - changes: what it changed, without the pupils; or of them too, as a migration does.
    ///   - erased: the pupils whose data goes with it, of whom nothing is said.
    ///   - undone: the entry that it takes back.
    /// - Returns: its number.
    static func append(
        _ changes: [JournalChange], erasing erased: [Int] = [], undoing undone: Int? = nil,
        saying summary: String, by author: Author, in database: Database
    ) throws -> Int {
        let pieces = Dictionary(grouping: changes.filter { $0.row.pupil != nil }, by: { $0.row.pupil ?? 0 })
            .filter { !erased.contains($0.key) }
            .map { JournalPiece(of: $0, $1) }.sorted { $0.pupil < $1.pupil }
        let payload = JournalPayload(
            summary: summary, pieces: Dictionary(uniqueKeysWithValues: pieces.map { ($0.pupil, $0.digest) }),
            erased: erased, undoes: undone
        ).text(with: changes.filter { $0.row.pupil == nil })
        let end = try end(in: database)
        let number = (end?.entries ?? 0) + 1
        let previous = end?.digest ?? beginning
        let payloadDigest = digest(of: payload)
        let digest = digest(
            ofEntry: number, day: author.day.description, at: author.at, who: author.who.text, payloadDigest,
            after: previous)
        try database.execute(
            sql: """
                INSERT INTO journal (number, day, at, who, payload, payload_digest, previous, digest)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                number, author.day.description, author.at, author.who.text, payload, payloadDigest, previous,
                digest,
            ])
        try database.execute(
            sql: """
                INSERT INTO journal_end (id, number, digest) VALUES (1, ?, ?)
                ON CONFLICT (id) DO UPDATE SET number = excluded.number, digest = excluded.digest
                """, arguments: [number, digest])
        try seal(digest, in: database)
        for piece in pieces { try piece.insert(of: number, into: database) }
        return number
    }

    /// What an entry's digest runs over, as canonical JSON: the payload by its own digest.
    static func digest(
        ofEntry number: Int, day: String, at: String, who: String, _ payloadDigest: String,
        after previous: String
    ) -> String {
        var text = CanonicalText(capacity: 512)
        text.beginObject()
        text.member("at", at)
        text.member("day", day)
        text.member("number", number)
        text.member("payloadDigest", payloadDigest)
        text.member("previous", previous)
        text.member("who", who)
        text.endObject()
        return Canonical.digest(ofBytes: text.bytes)
    }

    static func digest(of text: String) -> String { Canonical.digest(ofBytes: Array(text.utf8)) }

    static func entries(in database: Database) throws -> [JournalEntry] {
        try entries("", [], in: database)
    }

    /// Those of which something holds, oldest first.
    static func entries(
        _ condition: String, _ arguments: StatementArguments, in database: Database
    ) throws -> [JournalEntry] {
        // SQLite finds the summary sooner than a reader of the whole payload does.
        try database.rows(
            """
            SELECT number, day, at, who, CAST(json_extract(payload, '$.summary') AS TEXT) AS summary, digest
            FROM journal \(condition) ORDER BY number
            """, arguments
        ) { row in
            JournalEntry(
                number: try row.value("number"), day: try row.day("day"), at: try row.value("at"),
                who: try row.value("who"), summary: try row.value("summary"), digest: try row.value("digest"))
        }
    }
}
