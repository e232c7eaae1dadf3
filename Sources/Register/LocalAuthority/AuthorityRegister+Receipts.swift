package import Canonical
import GRDB
package import LocalAuthority
package import TargetSetting

extension AuthorityRegister {
    /// A receipt as a file.
    package struct Issued: Sendable {
        /// The SHA-256 of its content.
        package let digest: String
        /// The whole text of the file, with the signature.
        package let document: String

        /// A receipt as it was written to a file, or is kept.
        package init(digest: String, document: String) {
            self.digest = digest
            self.document = document
        }
    }

    /// Gives a unit its receipt: the last one again, where it still says what is so.
    /// - Parameters:
    ///   - seen: the unit as it was shown to whoever gives it.
    ///   - above: the highest number that the unit has, as it says; a register that was put back from a copy knows of fewer.
    ///   - isCurrent: whether the receipt that was given last says what is so; with the unit as it stands.
    ///   - write: the next one, of this number, signed with this key; with how far the journal has come.
    /// - Throws: `LARefusal`, what `write` throws, or `RegisterProblem`, such as `.changedMeanwhile`.
    package func issue(
        to seen: UnitRecord, above: Int = 0, by who: PersonText, now: Register.Now,
        isCurrent: (_ last: Issued, _ number: Int, UnitRecord) throws -> Bool,
        write: (UnitRecord, _ number: Int, Day, SigningKey, JournalMark?) throws -> Issued
    ) throws -> Issued {
        try file.write(by: who, now) { writing in
            let database = writing.database
            try writing.checkRecord()
            let dfe = seen.unit.unit.dfe
            let record = try record(of: dfe, ifStill: seen, in: database)
            let last = try database.rows(
                "SELECT * FROM receipt WHERE dfe = ? ORDER BY number DESC LIMIT 1", [dfe.description]
            ) { row in
                (
                    issued: Issued(digest: try row.value("digest"), document: try row.value("document")),
                    number: try row.value("number") as Int
                )
            }.first
            if let last, last.number > above, try isCurrent(last.issued, last.number, record) {
                return (last.issued, .rollback)
            }
            let number = max(last?.number ?? 0, above) + 1
            let day = writing.author.day
            let issued = try write(
                record, number, day, SigningKey(in: database), Journal.end(in: database))
            try AuthorityRegister.write(
                [RecordChange(before: nil, after: RecordRow(issued, number: number, to: dfe, on: day))],
                saying: "Receipt \(number) for \(dfe), \(record.unit.unit.name), SHA-256 \(issued.digest).",
                by: writing.author, in: database)
            return (issued, .commit)
        }
    }
}
