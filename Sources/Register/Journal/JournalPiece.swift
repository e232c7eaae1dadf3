import Canonical
import GRDB

/// What an entry of the journal changed of one pupil. It is kept apart from the entry, which has its digest, so that it can
/// be erased and the entry stays.
struct JournalPiece {
    /// 0: what was signed of groups.
    let pupil: Int
    /// Canonical JSON: the changes, and a salt, without which the digest would tell a name from a list of names once the
    /// piece is gone.
    let payload: String
    let digest: String

    init(of pupil: Int, _ changes: [JournalChange]) {
        self.pupil = pupil
        var text = CanonicalText(capacity: 4096)
        text.beginObject()
        changes.write(to: &text, isWhole: false)
        text.member("salt", JournalPiece.salt())
        text.endObject()
        digest = Canonical.digest(ofBytes: text.bytes)
        payload = text.text
    }

    func insert(of entry: Int, into database: Database) throws {
        try database.cachedStatement(
            sql: "INSERT INTO journal_pupil (pupil, entry, payload, payload_digest) VALUES (?, ?, ?, ?)"
        ).execute(arguments: [pupil, entry, payload, digest])
    }

    /// The changes in a piece; nil where it is none.
    static func changes(in payload: String, of pupil: Int) -> [JournalChange]? {
        guard let root = try? JSONText(Array(payload.utf8)).root, root["salt"]?.string != nil,
            let list = root["changes"], list.isList
        else { return nil }
        let changes = list.items.map { JournalChange.read($0, of: pupil) }
        return changes.contains { $0 == nil } ? nil : changes.compactMap(\.self)
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
