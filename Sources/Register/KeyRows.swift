import Canonical
import GRDB
import TargetSetting

/// The register's own key. Whatever is written of it anywhere but into its own table is the public key: the changes in
/// the journal are made by `Codable`, and the secret is not among what that knows.
struct SigningKeyRow: RegisterRow {
    static let databaseTableName = "signing_key"
    private let id: Int
    /// Worked out from the secret, so that an exchanged secret is not what the journal says.
    private let publicKey: String
    private var secret = ""
    var key: String { String(id) }

    private enum CodingKeys: String, CodingKey {
        case id
        case publicKey = "public_key"
    }

    init(_ key: SigningKey) {
        id = 1
        publicKey = key.publicKey.hexadecimal
        secret = key.secret
    }

    init(row: Row) throws {
        id = row["id"]
        secret = row["secret"]
        publicKey = SigningKey(kept: secret)?.publicKey.hexadecimal ?? ""
    }

    func encode(to container: inout PersistenceContainer) throws {
        container["id"] = id
        container["secret"] = secret
    }

    var signingKey: SigningKey {
        get throws {
            guard let key = SigningKey(kept: secret) else { throw KeptValue.Unreadable() }
            return key
        }
    }
}

struct AuthorityKeyRow: RegisterRow {
    static let databaseTableName = "la_key"
    let position: Int
    let publicKey: String
    let since: String
    let confirmedBy: String?
    var key: String { String(position) }

    enum CodingKeys: String, CodingKey {
        case position, since
        case publicKey = "key"
        case confirmedBy = "confirmed_by"
    }

    init(_ key: AuthorityKey, at position: Int) {
        self.position = position
        publicKey = key.name.key
        since = key.since.description
        confirmedBy = key.confirmedBy?.text
    }

    var authorityKey: AuthorityKey {
        get throws {
            guard let name = PublicKey(hexadecimal: publicKey) else { throw KeptValue.Unreadable() }
            return AuthorityKey(
                name: .init(key: name.hexadecimal, fingerprint: name.fingerprint),
                since: try KeptValue.day(since), confirmedBy: confirmedBy.map(PersonText.init(kept:)))
        }
    }
}
