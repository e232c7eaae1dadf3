import Canonical
import FoundationEssentials
import GRDB
package import LocalAuthority
import Sentences
package import TargetSetting

extension AuthorityRegister {
    /// Every unit of the list with what the LA has of it, in the order of the list.
    package func records() throws -> [UnitRecord] {
        try file.read { try AuthorityRegister.records(of: nil, in: $0) }
    }

    /// The units of the list, in its order.
    package func units() throws -> [ListedUnit] {
        try file.read { try $0.rows("SELECT * FROM unit ORDER BY position", ListedUnit.init) }
    }

    /// The files kept apart that say of no unit that they are its.
    package func keptApartOfNobody() throws -> [RejectedFile] {
        try file.read {
            try RejectedFile.fetch(" WHERE dfe IS NULL OR dfe NOT IN (SELECT dfe FROM unit)", [], in: $0)
        }
    }

    /// The documents of submissions, as they were put in, by their digests.
    package func documents(of digests: [String]) throws -> [String: [UInt8]] {
        try file.read { try AuthorityRegister.documents(of: digests, in: $0) }
    }

    static func documents(of digests: [String], in database: Database) throws -> [String: [UInt8]] {
        let documents = try database.rows(
            "SELECT digest, document FROM arrival WHERE digest IN (SELECT value FROM json_each(?)) ORDER BY number DESC",
            [try Canonical.text(of: digests)]
        ) { row in (try row.value("digest") as String, Array(try row.value("document") as Data)) }
        return Dictionary(documents, uniquingKeysWith: { $1 })
    }

    /// Decides something about a unit and writes it down; or refuses it, and nothing is changed.
    /// - Parameter seen: the unit as it was shown to whoever decides; nil where whatever there is now is meant.
    /// - Throws: `LARefusal` or `RegisterProblem`, such as `.changedMeanwhile` where it is not so any more.
    package func decide(
        _ action: LAAction, about dfe: DfENumber, ifStill seen: UnitRecord? = nil, by who: PersonText,
        now: Register.Now
    ) throws -> Decided {
        try file.write(by: who, now) { writing in
            let database = writing.database
            try writing.checkRecord()
            let record = try record(of: dfe, ifStill: seen, in: database)
            let day = writing.author.day
            let decided = try record.decide(action, under: terms, on: day)
            let decision = Decision(
                number: try AuthorityRegister.lastNumber(in: database) + 1, day: day, by: who,
                ruling: decided.ruling)
            try AuthorityRegister.write(
                [RecordChange(before: nil, after: try RecordRow(decision, of: dfe))],
                saying: decided.sentence,
                by: writing.author, in: database)
            return (decided, .commit)
        }
    }

    /// A unit as it stands.
    /// - Parameter seen: what it has to be still; nil where it may be anything.
    /// - Throws: `LARefusal.unknownUnit` or `RegisterProblem.changedMeanwhile`.
    func record(of dfe: DfENumber, ifStill seen: UnitRecord?, in database: Database) throws -> UnitRecord {
        guard let record = try AuthorityRegister.records(of: [dfe], in: database).first else {
            throw LARefusal.unknownUnit(dfe.description, nearest: nil)
        }
        guard seen == nil || seen == record else { throw RegisterProblem.changedMeanwhile(path: path) }
        return record
    }

    /// - Parameter units: nil for all.
    static func records(of units: Set<DfENumber>?, in database: Database) throws -> [UnitRecord] {
        let condition = units == nil ? "" : " WHERE dfe IN (SELECT value FROM json_each(?))"
        let arguments: StatementArguments =
            try units.map {
                [try Canonical.text(of: $0.map(\.description).sorted())]
            } ?? []
        let units = try database.rows(
            "SELECT * FROM unit\(condition) ORDER BY position", arguments, ListedUnit.init)
        let arrivals = Dictionary(
            grouping: try ReceivedSubmission.fetch(condition, arguments, in: database), by: \.dfe)
        let apart = Dictionary(
            grouping: try RejectedFile.fetch(condition, arguments, in: database), by: \.dfe)
        let decisions = Dictionary(
            grouping: try database.rows("SELECT * FROM decision\(condition) ORDER BY number", arguments) {
                (dfe: try $0.value("dfe") as String, decision: try Decision($0))
            }, by: \.dfe)
        let sharers = Dictionary(
            grouping: try database.rows(
                """
                SELECT DISTINCT own.dfe AS dfe, other.dfe AS sharer FROM arrival AS own
                JOIN arrival AS other ON other.public_key = own.public_key AND other.dfe <> own.dfe
                \(arguments.isEmpty ? "" : "WHERE own.dfe IN (SELECT value FROM json_each(?))") ORDER BY 1, 2
                """, arguments
            ) { (dfe: try $0.value("dfe") as String, sharer: try DfENumber($0.value("sharer"))) }, by: \.dfe)
        return units.map { listed in
            let dfe = listed.unit.dfe
            return UnitRecord(
                unit: listed, arrivals: arrivals[dfe] ?? [], apart: apart[dfe] ?? [],
                decisions: (decisions[dfe.description] ?? []).map(\.decision),
                keySharers: (sharers[dfe.description] ?? []).map(\.sharer))
        }
    }
}
