import Canonical
import FoundationEssentials
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
    package let who: String
    /// What was done, in a sentence.
    package let summary: String
    /// Its SHA-256, which the next entry carries.
    package let digest: String
}

/// The append-only record of everything done: a chain of digests, whose changes replayed give the record.
enum Journal {
    struct EntryRow: Codable, FetchableRecord, PersistableRecord {
        static let databaseTableName = "journal"
        let number: Int
        let day: String
        let at: String
        let who: String
        let payload: String
        let payloadDigest: String
        let previous: String
        let digest: String

        enum CodingKeys: String, CodingKey {
            case number, day, at, who, payload, previous, digest
            case payloadDigest = "payload_digest"
        }
    }

    struct Payload: Codable {
        let summary: String
        let changes: [RowChange]
        /// The digests of what it changed of pupils, by number.
        var pieces: [String: String]?
        /// The pupils whose pieces it erased, its own among them.
        var erased: [Int]?
    }

    /// What an entry's digest runs over.
    struct Header: Encodable {
        let number: Int
        let day: String
        let at: String
        let who: String
        let payloadDigest: String
        let previous: String
    }

    struct End: Codable, FetchableRecord, PersistableRecord {
        static let databaseTableName = "journal_end"
        let id: Int
        let number: Int
        let digest: String
    }

    static let beginning = String(repeating: "0", count: 64)

    /// Writes the next entry.
    /// - Returns: its number.
    static func append(
        _ payload: Payload, by who: PersonText, on day: Day, at: String, in database: Database
    ) throws -> Int {
        let end = try End.fetchOne(database)
        let number = (end?.number ?? 0) + 1
        let previous = end?.digest ?? beginning
        let text = try Canonical.text(of: payload)
        let header = Header(
            number: number, day: day.description, at: at, who: who.text, payloadDigest: digest(of: text),
            previous: previous)
        let digest = digest(of: try Canonical.text(of: header))
        try EntryRow(
            number: number, day: header.day, at: at, who: header.who, payload: text,
            payloadDigest: header.payloadDigest, previous: previous, digest: digest
        ).insert(database)
        try End(id: 1, number: number, digest: digest).save(database)
        return number
    }

    static func entries(in database: Database) throws -> [JournalEntry] {
        // SQLite finds the summary sooner than a decoder does, which reads the changes too.
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT number, day, at, who, CAST(json_extract(payload, '$.summary') AS TEXT), digest
                FROM journal ORDER BY number
                """)
        return try Array(
            rows.map { row in
                guard let summary: String = row[4] else { throw KeptValue.Unreadable() }
                return JournalEntry(
                    number: row[0], day: try KeptValue.day(row[1]), at: row[2], who: row[3], summary: summary,
                    digest: row[5])
            })
    }

    static func digest(of text: String) -> String { Canonical.digest(ofBytes: Array(text.utf8)) }
}
