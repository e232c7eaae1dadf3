import Canonical
import FoundationEssentials
import GRDB

/// What `Journal.verify` found.
package struct JournalProblem: Equatable, Sendable {
    /// The entry it is about; nil where it is about the record.
    package let entry: Int?
    package let message: String
}

extension Journal {
    /// Recomputes the chain and replays the changes: an altered, missing, added or replaced entry is found, and so is a
    /// record that says anything else than the journal.
    static func verify(_ record: [RowChange], in database: Database) throws -> [JournalProblem] {
        var problems: [JournalProblem] = []
        var previous = beginning
        var expected = 1
        var replayed: [String: [String: RowChange.Column]] = [:]
        var pieces = PieceVerification()
        let rows = try EntryRow.fetchCursor(database, sql: "SELECT * FROM journal ORDER BY number")
        while let row = try rows.next() {
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
            pieces.take(payload, of: row.number)
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
        return try problems + differences(between: record, and: replayed) + pieces.problems(in: database)
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
}
