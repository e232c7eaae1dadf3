import Canonical
import FoundationEssentials
import GRDB
import LocalAuthority
import TargetSetting

/// What came, as rows: there may be tens of thousands.
extension RecordRow {
    init(_ submission: ReceivedSubmission, file: String, document: [UInt8]) {
        self.init(
            "arrival", key: ["number": submission.number],
            [
                "dfe": submission.dfe.description, "revision": submission.revision,
                "digest": submission.digest, "supersedes": submission.supersedes,
                "exported_on": submission.exportedOn.description,
                "received_on": submission.receivedOn.description, "public_key": submission.signer.key,
                "groups": KeptValue.text(of: submission.groups),
                "zero_rated": KeptValue.text(of: submission.zeroRated), "file": file,
                "document": Data(document),
            ])
    }

    init(_ rejected: RejectedFile, bytesDigest: String, document: [UInt8]) throws {
        self.init(
            "kept_apart", key: ["number": rejected.number],
            [
                "bytes_digest": bytesDigest, "file": rejected.name,
                "received_on": rejected.receivedOn.description, "dfe": rejected.dfe?.description,
                "revision": rejected.revision, "reasons": try Canonical.text(of: rejected.reasons),
                "document": Data(document),
            ])
    }
}

extension ReceivedSubmission {
    /// The very submission, with the very key; nil where it has not come.
    static func fetch(
        digest: String, signer: Signer, in database: Database
    ) throws -> ReceivedSubmission? {
        try fetch(" WHERE digest = ? AND public_key = ?", [digest, signer.key], in: database).first
    }

    static func fetch(
        _ condition: String, _ arguments: StatementArguments, in database: Database
    ) throws -> [ReceivedSubmission] {
        // Not the document, which is most of a row, but what the board shows of it.
        try database.rows(
            """
            SELECT number, dfe, revision, digest, supersedes, exported_on, received_on, public_key, groups, zero_rated,
                CAST(json_extract(CAST(document AS TEXT), '$.submission.pupils') AS TEXT) AS counts,
                CAST(json_extract(CAST(document AS TEXT), '$.journal') AS TEXT) AS journal
            FROM arrival\(condition) ORDER BY number
            """, arguments
        ) { row in
            ReceivedSubmission(
                number: try row.value("number"), dfe: try DfENumber(row.value("dfe")),
                revision: try row.value("revision"), digest: try row.value("digest"),
                supersedes: try row.value(ifAny: "supersedes"), exportedOn: try row.day("exported_on"),
                receivedOn: try row.day("received_on"), signer: try Signer(kept: row.value("public_key")),
                groups: try KeptValue.counts(row.value("groups")),
                zeroRated: try KeptValue.ids(row.value("zero_rated")),
                counts: try row.value(ifAny: "counts").map(KeptValue.rollCounts) ?? [],
                journal: try row.value(ifAny: "journal").map(KeptValue.journal))
        }
    }
}

extension RejectedFile {
    /// The very file; nil where it has not come.
    static func fetch(bytesDigest: String, in database: Database) throws -> RejectedFile? {
        try fetch(" WHERE bytes_digest = ?", [bytesDigest], in: database).first
    }

    static func fetch(
        _ condition: String, _ arguments: StatementArguments, in database: Database
    ) throws -> [RejectedFile] {
        try database.rows(
            """
            SELECT number, file, received_on, dfe, revision, reasons FROM kept_apart\(condition)
            ORDER BY number
            """, arguments
        ) { row in
            RejectedFile(
                number: try row.value("number"), name: try row.value("file"),
                receivedOn: try row.day("received_on"),
                dfe: try row.value(ifAny: "dfe").map { try DfENumber($0) },
                revision: try row.value(ifAny: "revision"),
                reasons: try JSONDecoder().decode(
                    [RejectedFile.Reason].self, from: Data((row.value("reasons") as String).utf8)))
        }
    }
}
