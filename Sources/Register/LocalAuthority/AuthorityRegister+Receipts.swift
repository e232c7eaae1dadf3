package import Canonical
import GRDB
package import LocalAuthority
package import TargetSetting

extension AuthorityRegister {
    /// A receipt as a file.
    package struct Issued: Sendable {
        /// The SHA-256 of its content.
        package let digest: String
        package let document: String

        package init(digest: String, document: String) {
            self.digest = digest
            self.document = document
        }
    }

    /// Gives a unit its receipt: the last one again, where it still says what is so.
    /// - Parameters:
    ///   - isCurrent: whether the receipt that was given last says what is so; with the unit as it stands.
    ///   - write: the next one, of this number, signed with this key.
    /// - Throws: `LARefusal`, what `write` throws, or `RegisterProblem`.
    package func issue(
        to dfe: DfENumber, by who: PersonText, now: Register.Now,
        isCurrent: (_ last: Issued, _ number: Int, UnitRecord) throws -> Bool,
        write: (UnitRecord, _ number: Int, Day, SigningKey) throws -> Issued
    ) throws -> Issued {
        try self.write { database in
            guard let record = try AuthorityRegister.records(of: [dfe], in: database).first else {
                throw LARefusal.unknownUnit(dfe.description, nearest: nil)
            }
            let last = try IssuedReceiptRow.filter(Column("dfe") == dfe.description)
                .order(Column("number").desc).fetchOne(database)
            if let last {
                let issued = Issued(digest: last.digest, document: last.document)
                if try isCurrent(issued, last.number, record) { return issued }
            }
            let day = try AuthorityRow.fetchOne(database)?.rehearsalDay.map(KeptValue.day) ?? now.today
            let number = (last?.number ?? 0) + 1
            let issued = try write(record, number, day, AuthorityRegister.key(in: database))
            let row = IssuedReceiptRow(
                dfe: dfe.description, number: number, issuedOn: day.description, digest: issued.digest,
                document: issued.document)
            try row.insert(database)
            _ = try Journal.append(
                .init(
                    summary:
                        "Receipt \(number) for \(dfe), \(record.unit.unit.name), SHA-256 \(issued.digest).",
                    changes: [try RowChange(nil, row)]),
                by: who, on: day, at: now.instant, in: database)
            return issued
        }
    }
}
