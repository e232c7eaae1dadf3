import GRDB

extension AuthorityRegister {
    /// Whether the journal is whole and the record says what it says; empty where all is well.
    package func verifyJournal() throws -> [JournalProblem] {
        try read { database in
            let integrity = try String.fetchAll(database, sql: "PRAGMA integrity_check")
            guard integrity == ["ok"] else { throw RegisterProblem.corrupt(path: path) }
            return try Version.problemsOfAuthority(in: database)
                + Journal.verify(AuthorityRegister.record(in: database), in: database)
        }
    }

    /// Every row as the journal says it.
    private static func record(in database: Database) throws -> [RowChange] {
        func rows<Row: RegisterRow>(_ type: Row.Type) throws -> [RowChange] {
            try Row.fetchAll(database).map { try RowChange(nil, $0) }
        }
        func digests(_ table: String, _ columns: String) throws -> [RowChange] {
            try Array(
                Row.fetchCursor(database, sql: "SELECT \(columns) FROM \(table) ORDER BY number")
                    .map { RowChange(ofRow: $0.databaseValues, in: table) })
        }
        return try rows(AuthorityRow.self) + rows(SigningKeyRow.self)
            + rows(ListedUnitRow.self) + rows(DecisionRow.self) + rows(IssuedReceiptRow.self)
            + digests(ArrivalRow.table, ArrivalRow.columns)
            + digests(KeptApartRow.table, KeptApartRow.columns)
    }
}
