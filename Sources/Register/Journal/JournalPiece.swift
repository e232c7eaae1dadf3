import Canonical
import GRDB

/// What an entry of the journal changed of one pupil. It is kept apart from the entry, which has its digest, so that it can
/// be erased and the entry stays.
struct JournalPiece {
    let pupil: Int
    /// Canonical JSON: the changes in the form of `RowChange`, without what was there before, which an earlier piece says;
    /// and a salt, without which the digest would tell a name from a list of names once the piece is gone.
    let payload: String
    let digest: String

    init(_ changes: Rows.PupilChanges) {
        var text = CanonicalText(capacity: 4096)
        text.append(raw: "{\"changes\":[" as StaticString)
        for (position, change) in changes.changes.enumerated() {
            if position > 0 { text.append(raw: "," as StaticString) }
            switch change {
            case .inserted(let row), .updated(let row): JournalPiece.write(row.name, row.values, to: &text)
            case .deleted(let name): JournalPiece.write(name, nil, to: &text)
            }
        }
        text.append(raw: "],\"salt\":\"" as StaticString)
        text.append(raw: JournalPiece.salt())
        text.append(raw: "\"}" as StaticString)
        pupil = changes.pupil
        digest = Canonical.digest(ofBytes: text.bytes)
        payload = text.text
    }

    private static func write(_ row: PupilRow.Name, _ values: [DatabaseValue]?, to text: inout CanonicalText)
    {
        text.append(raw: "{\"key\":\"" as StaticString)
        text.append(raw: row.key.map(String.init).joined(separator: " "))
        text.append(raw: "\",\"table\":\"" as StaticString)
        text.append(raw: row.table.name)
        text.append(raw: "\"" as StaticString)
        if let values {
            text.append(raw: ",\"to\":" as StaticString)
            text.append(zip(row.table.columns, values))
        }
        text.append(raw: "}" as StaticString)
    }

    /// 128 bits of the system's generator.
    private static func salt() -> String {
        var generator = SystemRandomNumberGenerator()
        return Canonical.hexadecimal(
            (0..<2).flatMap { _ in
                withUnsafeBytes(of: generator.next() as UInt64, Array.init)
            })
    }
}

extension Journal {
    /// Writes the pieces of the entry that was written last.
    static func append(_ pieces: [JournalPiece], to entry: Int, in database: Database) throws {
        let statement = try database.cachedStatement(
            sql: "INSERT INTO journal_pupil (pupil, entry, payload, payload_digest) VALUES (?, ?, ?, ?)")
        for piece in pieces {
            statement.setUncheckedArguments([piece.pupil, entry, piece.payload, piece.digest])
            try statement.execute()
        }
    }
}

extension CanonicalText {
    /// A row's columns, which come in their order; those without a value are left out.
    mutating func append(_ columns: some Sequence<(String, DatabaseValue)>) {
        append(raw: "{" as StaticString)
        var isFirst = true
        for (column, value) in columns where !value.isNull {
            append(raw: isFirst ? "\"" : ",\"" as StaticString)
            append(raw: column)
            append(raw: "\":" as StaticString)
            isFirst = false
            if case .int64(let number) = value.storage {
                append(Int(number))
            } else {
                append(String.fromDatabaseValue(value) ?? "")
            }
        }
        append(raw: "}" as StaticString)
    }
}
