import Canonical
import GRDB

/// A row of the record as it is to be: what is written into its table, and into the journal.
struct RecordRow: Equatable {
    /// What tells a row from all others.
    struct Name: Hashable {
        let table: String
        /// Whose it is; nil where it is the unit's.
        var pupil: Int?
        /// The values of the rest of its primary key, with a space between each.
        let key: String
        /// The last of them where those before may have spaces too: nil but for targets of groups.
        private let subject: String?

        /// - Parameter key: the values of the rest of its primary key.
        init(table: String, pupil: Int? = nil, key: [String]) {
            self.init(table: table, pupil: pupil, key: key.joined(separator: " "), subject: key.last)
        }

        /// - Parameter subject: what the row has as its subject.
        init(table: String, pupil: Int?, key: String, subject: String?) {
            (self.table, self.pupil, self.key) = (table, pupil, key)
            self.subject = table == "group_target" ? subject : nil
        }

        /// Two texts of other bytes are two keys in SQLite, also where Swift takes them for the same.
        static func == (one: Self, other: Self) -> Bool {
            one.pupil == other.pupil && one.key.isSame(as: other.key) && one.table.isSame(as: other.table)
                && (one.subject ?? "").isSame(as: other.subject ?? "")
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(pupil)
            Name.hash(table, into: &hasher)
            Name.hash(key, into: &hasher)
            Name.hash(subject ?? "", into: &hasher)
        }

        private static func hash(_ text: String, into hasher: inout Hasher) {
            hasher.combine(text.utf8.count)
            guard text.utf8.withContiguousStorageIfAvailable({ hasher.combine(bytes: .init($0)) }) == nil
            else { return }
            for byte in text.utf8 { hasher.combine(byte) }
        }

        var hasSubject: Bool { subject != nil }

        /// `attainment 0`
        var text: String { key.isEmpty ? table : "\(table) \(key)" }

        /// The column with the pupil's number in a table of pupils.
        var holder: String { table == "pupil" ? "number" : "pupil" }
    }

    let name: Name
    private let key: [String: DatabaseValue]
    private let values: [String: DatabaseValue]

    /// - Parameters:
    ///   - pupil: whose it is; nil where it is the unit's.
    ///   - key: the columns of the primary key in their order, without the pupil's.
    ///   - values: the other columns.
    init(
        _ table: String, of pupil: Int? = nil,
        key: KeyValuePairs<String, any DatabaseValueConvertible> = [:],
        _ values: [String: (any DatabaseValueConvertible)?]
    ) {
        name = Name(
            table: table, pupil: pupil, key: key.map(\.value.databaseValue.keyText))
        self.key = Dictionary(
            key.map { ($0.key, $0.value.databaseValue) }, uniquingKeysWith: { first, _ in first })
        self.values = values.mapValues { $0?.databaseValue ?? .null }
    }

    /// The row as the journal has it.
    var image: String {
        RecordRow.image(
            of: name.table, key.merging(values, uniquingKeysWith: { $1 }).sorted { $0.key < $1.key })
    }

    /// The columns of an image that the journal has of a row.
    static func values(of image: String) throws -> [(name: String, value: DatabaseValue)] {
        try KeptValue.json(image).members.map { name, value in
            guard let name = name.string,
                let value = value.string?.databaseValue ?? value.number?.databaseValue
            else { throw KeptValue.Unreadable() }
            return (name, value)
        }
    }

    /// A row as the journal has it: its columns as canonical JSON without those that have no value and the pupil's number.
    /// Of a key it is the public half; of what may be large, the SHA-256.
    /// - Parameter columns: in the order of their names.
    static func image(of table: String, _ columns: [(key: String, value: DatabaseValue)]) -> String {
        var text = CanonicalText(capacity: 256)
        text.beginObject()
        for (name, value) in columns where !value.isNull {
            switch (table, name) {
            case ("signing_key", "secret"):
                let key = String.fromDatabaseValue(value).flatMap(SigningKey.init(kept:))
                text.name("public_key")
                text.append(key?.publicKey.hexadecimal ?? "")
            case ("cycle", "yaml"), ("cycle", "json"), (_, "document"):
                text.name(name)
                text.append(digest(of: value))
            default:
                text.name(name)
                if case .int64(let number) = value.storage {
                    text.append(Int(number))
                } else {
                    text.append(String.fromDatabaseValue(value) ?? "")
                }
            }
        }
        text.endObject()
        return text.text
    }

    private static func digest(of value: DatabaseValue) -> String {
        switch value.storage {
        case .blob(let data): Canonical.digest(ofBytes: data)
        case .string(let text): Canonical.digest(ofBytes: Array(text.utf8))
        default: ""
        }
    }

    func insert(into database: Database) throws {
        let columns = place.merging(values, uniquingKeysWith: { $1 }).sorted { $0.key < $1.key }
        try run(
            """
            INSERT INTO "\(name.table)" (\(columns.map(\.key).joined(separator: ", "))) \
            VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
            """, columns.map(\.value), in: database)
    }

    func update(in database: Database) throws {
        let (columns, place) = (values.sorted { $0.key < $1.key }, place.sorted { $0.key < $1.key })
        try run(
            """
            UPDATE "\(name.table)" SET \(columns.map { "\($0.key) = ?" }.joined(separator: ", ")) \
            WHERE \(place.map { "\($0.key) = ?" }.joined(separator: " AND "))
            """, columns.map(\.value) + place.map(\.value), in: database)
    }

    func delete(from database: Database) throws {
        let place = place.sorted { $0.key < $1.key }
        try run(
            """
            DELETE FROM "\(name.table)" WHERE \(place.map { "\($0.key) = ?" }.joined(separator: " AND "))
            """, place.map(\.value), in: database)
    }

    /// The whole primary key.
    private var place: [String: DatabaseValue] {
        guard let pupil = name.pupil else { return key }
        return key.merging([name.holder: pupil.databaseValue], uniquingKeysWith: { $1 })
    }

    private func run(_ sql: String, _ values: [DatabaseValue], in database: Database) throws {
        try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
    }
}

extension DatabaseValue {
    /// As a key has it.
    var keyText: String {
        // Swift finds out at each value how one of an unknown type is written.
        switch storage {
        case .string(let text): text
        case .int64(let number): String(number)
        case .null: ""
        default: "\(storage.value ?? "")"
        }
    }
}
