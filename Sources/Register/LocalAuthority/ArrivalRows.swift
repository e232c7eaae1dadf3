import Canonical
import FoundationEssentials
import GRDB
import LocalAuthority
import TargetSetting

/// What came, written and read by statements: there may be tens of thousands. The journal has a digest of each row, which the
/// document is in.
enum ArrivalRow {
    static let table = "arrival"
    static let columns = "\(columnsOfArrival), file, document"
    private static let columnsOfArrival =
        "number, dfe, revision, digest, supersedes, exported_on, received_on, public_key, groups, zero_rated"

    static func insert(
        _ arrival: ReceivedSubmission, file: String, document: [UInt8], in database: Database
    ) throws -> RowChange {
        let values: [DatabaseValue] = [
            arrival.number.databaseValue, arrival.dfe.description.databaseValue,
            arrival.revision.databaseValue, arrival.digest.databaseValue, arrival.supersedes.databaseValue,
            arrival.exportedOn.description.databaseValue, arrival.receivedOn.description.databaseValue,
            arrival.signer.key.databaseValue, KeptValue.text(of: arrival.groups).databaseValue,
            KeptValue.text(of: arrival.zeroRated).databaseValue,
            file.databaseValue, Data(document).databaseValue,
        ]
        let statement = try database.cachedStatement(
            sql: "INSERT INTO arrival (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        try statement.execute(arguments: StatementArguments(values))
        return RowChange(ofRow: values, in: table)
    }

    /// The very submission, with the very key; nil where it has not come.
    static func fetch(digest: String, signer: Signer, in database: Database) throws -> ReceivedSubmission? {
        try fetch(
            " WHERE digest = ? AND public_key = ?", [digest, signer.key], in: database
        ).first
    }

    static func fetch(
        _ condition: String, _ arguments: StatementArguments, in database: Database
    ) throws -> [ReceivedSubmission] {
        let statement = try database.cachedStatement(
            sql: "SELECT \(columnsOfArrival) FROM arrival\(condition) ORDER BY number")
        let cursor = try Row.fetchCursor(statement, arguments: arguments)
        var arrivals: [ReceivedSubmission] = []
        while let row = try cursor.next() {
            arrivals.append(
                ReceivedSubmission(
                    number: row[0], dfe: try DfENumber(row[1] as String), revision: row[2], digest: row[3],
                    supersedes: row[4], exportedOn: try KeptValue.day(row[5]),
                    receivedOn: try KeptValue.day(row[6]), signer: try Signer(kept: row[7]),
                    groups: try KeptValue.counts(row[8]),
                    zeroRated: try KeptValue.list(row[9])))
        }
        return arrivals
    }
}

enum KeptApartRow {
    static let table = "kept_apart"
    static let columns =
        "number, bytes_digest, file, received_on, dfe, revision, reasons, remedies, document"

    static func insert(
        _ apart: RejectedFile, bytesDigest: String, document: [UInt8], in database: Database
    ) throws -> RowChange {
        let values: [DatabaseValue] = [
            apart.number.databaseValue, bytesDigest.databaseValue, apart.name.databaseValue,
            apart.receivedOn.description.databaseValue, (apart.dfe?.description).databaseValue,
            apart.revision.databaseValue, KeptValue.text(of: apart.reasons).databaseValue,
            KeptValue.text(of: apart.remedies).databaseValue,
            Data(document).databaseValue,
        ]
        let statement = try database.cachedStatement(
            sql: "INSERT INTO kept_apart (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        try statement.execute(arguments: StatementArguments(values))
        return RowChange(ofRow: values, in: table)
    }

    /// The very file; nil where it has not come.
    static func fetch(bytesDigest: String, in database: Database) throws -> RejectedFile? {
        try fetch(" WHERE bytes_digest = ?", [bytesDigest], in: database).first
    }

    static func fetch(
        _ condition: String, _ arguments: StatementArguments, in database: Database
    ) throws -> [RejectedFile] {
        let statement = try database.cachedStatement(
            sql:
                "SELECT number, file, received_on, dfe, revision, reasons, remedies FROM kept_apart\(condition) ORDER BY number"
        )
        return try Row.fetchAll(statement, arguments: arguments).map { row in
            let dfe: String? = row[3]
            return RejectedFile(
                number: row[0], name: row[1], receivedOn: try KeptValue.day(row[2]),
                dfe: try dfe.map { try DfENumber($0) }, revision: row[4],
                reasons: try KeptValue.list(row[5]),
                remedies: try KeptValue.list(row[6]))
        }
    }
}

extension RowChange {
    /// A row that is never altered: the SHA-256 of its values, each with its kind and length before it.
    init(ofRow values: some Collection<DatabaseValue>, in table: String) {
        var digest = Canonical.RunningDigest()
        func take(_ kind: String, _ value: some DataProtocol) {
            digest.take(Array("\(kind)\(value.count):".utf8))
            digest.take(value)
        }
        for value in values {
            switch value.storage {
            case .null: take("n", [UInt8]())
            case .int64(let number): take("i", Array(String(number).utf8))
            case .double(let number): take("d", Array(String(number).utf8))
            case .string(let text): take("s", Array(text.utf8))
            case .blob(let data): take("b", data)
            }
        }
        let number = values.first.flatMap(Int.fromDatabaseValue) ?? 0
        self.init(
            table: table, key: String(number), from: nil,
            to: ["row": .text(digest.hexadecimal)])
    }
}
