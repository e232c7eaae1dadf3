import Canonical
import GRDB

/// The seal of the journal: the register's signature of the last entry's digest, from which every entry before follows.
extension Journal {
    private static let format = "pru-journal-1"
    static let unsealed = "The journal is not sealed with the register's key as it ends."

    /// Seals the journal as it ends now.
    /// - Parameter digest: the last entry's.
    static func seal(_ digest: String, in database: Database) throws {
        guard try hasSeal(database) else { return }
        let seal = try SigningKey(in: database).signature(ofFormat: format, digest: digest)
        try database.execute(sql: "UPDATE journal_end SET seal = ? WHERE id = 1", arguments: [seal])
    }

    /// Whether the journal is sealed by the register's key as it ends; a register of a version before the seal has none.
    static func isSealed(in database: Database) throws -> Bool {
        guard try hasSeal(database) else { return try isBeforeSeal(database) }
        let end = try database.rows("SELECT digest, seal FROM journal_end WHERE id = 1") { row in
            (digest: try row.value("digest") as String, seal: try row.value(ifAny: "seal") as String?)
        }.first
        guard let end, let seal = end.seal else { return false }
        do {
            return try SigningKey(in: database).publicKey.isSigned(seal, format: format, digest: end.digest)
        } catch is KeptValue.Unreadable {
            // A key that is none has sealed nothing; that it is another is found with the record.
            return false
        }
    }

    /// The versions of a unit's register and of the LA's since which there is a seal.
    private static let sealedSince = [Schema.unit.applicationID: 5, Schema.authority.applicationID: 3]

    private static func isBeforeSeal(_ database: Database) throws -> Bool {
        let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        return try Schema.version(of: database) < sealedSince[application] ?? 0
    }

    private static func hasSeal(_ database: Database) throws -> Bool {
        try database.columns(in: "journal_end").contains { $0.name == "seal" }
    }
}
