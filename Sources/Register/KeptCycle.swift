import Canonical
import GRDB

/// The cycle as a register keeps it: the file for people, and the same in the form that is read.
package struct KeptCycle: Equatable, Sendable {
    /// The cycle file's YAML.
    package let yaml: String
    /// The file without comments and layout, as canonical JSON: what is read whenever the register is opened.
    package let json: String
    /// The SHA-256 of the JSON.
    package let digest: String

    /// Both forms of one cycle file; whether they say the same is not looked at here.
    package init(yaml: String, json: String) {
        self.yaml = yaml
        self.json = json
        digest = Canonical.digest(ofBytes: Array(json.utf8))
    }

    /// - Throws: `KeptValue.Unreadable` where it is not what was kept.
    init(in database: Database) throws {
        let kept = try database.rows("SELECT * FROM cycle") { row in
            (
                cycle: KeptCycle(yaml: try row.value("yaml"), json: try row.value("json")),
                digest: try row.value("digest") as String
            )
        }.first
        guard let kept, kept.cycle.digest == kept.digest else { throw KeptValue.Unreadable() }
        self = kept.cycle
    }

    var row: RecordRow {
        RecordRow("cycle", key: ["id": 1], ["yaml": yaml, "json": json, "digest": digest])
    }
}

extension SigningKey {
    /// The register's own key. It stands in its table and nowhere else: the journal has the public half.
    init(in database: Database) throws {
        let secret = try String.fetchOne(database, sql: "SELECT secret FROM signing_key WHERE id = 1")
        guard let key = secret.flatMap(SigningKey.init(kept:)) else { throw KeptValue.Unreadable() }
        self = key
    }

    var row: RecordRow { RecordRow("signing_key", key: ["id": 1], ["secret": secret]) }
}
