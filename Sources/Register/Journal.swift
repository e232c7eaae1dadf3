import Canonical
import FoundationEssentials
import GRDB
public import TargetSetting

/// One thing that was done, as the journal keeps it.
public struct JournalEntry: Sendable {
    /// 1 for the first.
    public let number: Int
    /// The register's day: a rehearsal's own.
    public let day: Day
    /// The moment by the machine's clock, in UTC, ISO 8601.
    public let at: String
    public let who: String
    /// What was done, in a sentence.
    public let summary: String
    /// Its SHA-256, which the next entry carries.
    public let digest: String
}

/// What `Journal.verify` found.
public struct JournalProblem: Equatable, Sendable {
    /// The entry it is about; nil where it is about the record.
    public let entry: Int?
    public let message: String
}

/// A row that an action wrote, changed or removed.
struct RowChange: Codable {
    /// A column's value: text, a whole number, or nothing.
    enum Column: Codable, Equatable {
        case text(String)
        case integer(Int)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let integer = try? container.decode(Int.self) {
                self = .integer(integer)
            } else {
                self = .text(try container.decode(String.self))
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .integer(let integer): try container.encode(integer)
            }
        }
    }

    let table: String
    let key: String
    let from: [String: Column]?
    let to: [String: Column]?

    /// A row's columns; those without a value are left out.
    static func columns(of row: some RegisterRow) throws -> [String: Column] {
        try JSONDecoder().decode([String: Column].self, from: Data(try Canonical.text(of: row).utf8))
    }
}

/// The append-only record of everything done: a chain of digests, whose changes replayed give the record.
enum Journal {
    struct Row: Codable, FetchableRecord, PersistableRecord {
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
    }

    /// What an entry's digest runs over.
    private struct Header: Encodable {
        let number: Int
        let day: String
        let at: String
        let who: String
        let payloadDigest: String
        let previous: String
    }

    private struct End: Codable, FetchableRecord, PersistableRecord {
        static let databaseTableName = "journal_end"
        let id: Int
        let number: Int
        let digest: String
    }

    private static let beginning = String(repeating: "0", count: 64)

    static func append(
        _ payload: Payload, by who: Wording, on day: Day, at: String, in database: Database
    ) throws {
        let end = try End.fetchOne(database)
        let number = (end?.number ?? 0) + 1
        let previous = end?.digest ?? beginning
        let text = try Canonical.text(of: payload)
        let header = Header(
            number: number, day: day.description, at: at, who: who.text, payloadDigest: digest(of: text),
            previous: previous)
        let digest = digest(of: try Canonical.text(of: header))
        try Row(
            number: number, day: header.day, at: at, who: header.who, payload: text,
            payloadDigest: header.payloadDigest, previous: previous, digest: digest
        ).insert(database)
        try End(id: 1, number: number, digest: digest).save(database)
    }

    static func entries(in database: Database) throws -> [JournalEntry] {
        try Row.fetchAll(database, sql: "SELECT * FROM journal ORDER BY number").map { row in
            let payload = try JSONDecoder().decode(Payload.self, from: Data(row.payload.utf8))
            return JournalEntry(
                number: row.number, day: try KeptValue.day(row.day), at: row.at, who: row.who,
                summary: payload.summary, digest: row.digest)
        }
    }

    /// Recomputes the chain and replays the changes: an altered, missing, added or replaced entry is found, and so is a
    /// record that says anything else than the journal.
    static func verify(_ record: [RowChange], in database: Database) throws -> [JournalProblem] {
        var problems: [JournalProblem] = []
        var previous = beginning
        var expected = 1
        var replayed: [String: [String: RowChange.Column]] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT * FROM journal ORDER BY number") {
            func note(_ message: String) {
                problems.append(JournalProblem(entry: row.number, message: message))
            }
            if row.number != expected { note("Entry \(expected) is missing before entry \(row.number).") }
            if row.previous != previous { note("Entry \(row.number) does not follow the entry before it.") }
            if digest(of: row.payload) != row.payloadDigest {
                note("What entry \(row.number) says was altered.")
            }
            let header = Header(
                number: row.number, day: row.day, at: row.at, who: row.who, payloadDigest: row.payloadDigest,
                previous: row.previous)
            if digest(of: try Canonical.text(of: header)) != row.digest {
                note("Entry \(row.number) was altered.")
            }
            guard let payload = try? JSONDecoder().decode(Payload.self, from: Data(row.payload.utf8)) else {
                note("What entry \(row.number) says cannot be read.")
                continue
            }
            for change in payload.changes { replayed["\(change.table) \(change.key)"] = change.to }
            previous = row.digest
            expected = row.number + 1
        }
        let end = try End.fetchOne(database)
        if end?.number != expected - 1 || end?.digest != previous {
            problems.append(
                JournalProblem(
                    entry: nil,
                    message:
                        "The journal ends at entry \(expected - 1), and the register says that there are \(end?.number ?? 0) entries."
                ))
        }
        return problems + differences(between: record, and: replayed)
    }

    private static func differences(
        between record: [RowChange], and replayed: [String: [String: RowChange.Column]]
    ) -> [JournalProblem] {
        let kept = Dictionary(record.map { ("\($0.table) \($0.key)", $0.to) }, uniquingKeysWith: { $1 })
        return Set(kept.keys).union(replayed.keys).sorted().compactMap { name in
            guard kept[name] ?? nil != replayed[name] else { return nil }
            return JournalProblem(
                entry: nil, message: "The register's ‘\(name)’ is not what the journal says.")
        }
    }

    private static func digest(of text: String) -> String { Canonical.digest(ofBytes: Data(text.utf8)) }
}
