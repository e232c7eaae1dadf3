import Canonical
import FoundationEssentials
import GRDB
package import LocalAuthority
package import TargetSetting

extension AuthorityRegister {
    /// Every unit of the list with what the LA has of it, in the order of the list.
    package func records() throws -> [UnitRecord] {
        try read { try AuthorityRegister.records(of: nil, in: $0) }
    }

    /// The units of the list, in its order.
    package func units() throws -> [ListedUnit] {
        try read { try ListedUnitRow.order(Column("position")).fetchAll($0).map { try $0.listed } }
    }

    /// The files kept apart that say of no unit that they are its.
    package func keptApartOfNobody() throws -> [RejectedFile] {
        try read {
            try KeptApartRow.fetch(" WHERE dfe IS NULL OR dfe NOT IN (SELECT dfe FROM unit)", [], in: $0)
        }
    }

    /// The documents of submissions, as they were put in, by their digests.
    package func documents(of digests: [String]) throws -> [String: [UInt8]] {
        try read { database in
            let rows = try Row.fetchCursor(
                database,
                sql:
                    "SELECT digest, document FROM arrival WHERE digest IN (SELECT value FROM json_each(?)) ORDER BY number DESC",
                arguments: [try Canonical.text(of: digests)])
            var documents: [String: [UInt8]] = [:]
            while let row = try rows.next() { documents[row[0]] = Array(row[1] as Data) }
            return documents
        }
    }

    /// Writes the list of units anew; those that are not on it stay as they are.
    /// - Returns: how many are new or different.
    package func list(_ units: [ListedUnit], by who: PersonText, now: Register.Now) throws -> Int {
        try write { database in
            let changes = try ListedUnitRow.write(units, in: database)
            guard !changes.isEmpty else { return 0 }
            let day = try AuthorityRow.fetchOne(database)?.rehearsalDay.map(KeptValue.day) ?? now.today
            _ = try Journal.append(
                .init(
                    summary: "The list of units: \(counted(changes.count, "unit")) added or changed.",
                    changes: changes),
                by: who, on: day, at: now.instant, in: database)
            return changes.count
        }
    }

    /// Decides something about a unit and writes it down; or refuses it, and nothing is changed.
    /// - Throws: `LARefusal` or `RegisterProblem`.
    package func decide(
        _ action: LAAction, about dfe: DfENumber, by who: PersonText, now: Register.Now
    ) throws -> Decided {
        try write { database in
            guard let record = try AuthorityRegister.records(of: [dfe], in: database).first else {
                throw LARefusal.unknownUnit(dfe.description, nearest: nil)
            }
            let day = try AuthorityRow.fetchOne(database)?.rehearsalDay.map(KeptValue.day) ?? now.today
            let decided = try record.decide(action, under: terms, on: day)
            let decision = Decision(
                number: try AuthorityRegister.lastNumber(in: database) + 1, day: day, by: who,
                ruling: decided.ruling)
            let row = try DecisionRow(decision, of: dfe)
            try row.insert(database)
            _ = try Journal.append(
                .init(summary: decided.summary, changes: [try RowChange(nil, row)]), by: who, on: day,
                at: now.instant, in: database)
            return decided
        }
    }

    /// - Parameter units: nil for all.
    static func records(of units: Set<DfENumber>?, in database: Database) throws -> [UnitRecord] {
        let condition = units == nil ? "" : " WHERE dfe IN (SELECT value FROM json_each(?))"
        let arguments: StatementArguments =
            try units.map {
                [try Canonical.text(of: $0.map(\.description).sorted())]
            } ?? []
        let rows = try ListedUnitRow.fetchAll(
            database, sql: "SELECT * FROM unit\(condition) ORDER BY position", arguments: arguments)
        let arrivals = Dictionary(
            grouping: try ArrivalRow.fetch(condition, arguments, in: database), by: \.dfe)
        let apart = Dictionary(
            grouping: try KeptApartRow.fetch(condition, arguments, in: database), by: \.dfe)
        let decisions = Dictionary(
            grouping: try DecisionRow.fetchAll(
                database, sql: "SELECT * FROM decision\(condition) ORDER BY number", arguments: arguments),
            by: \.dfe)
        let sharers = Dictionary(
            grouping: try Row.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT own.dfe, other.dfe FROM arrival AS own
                    JOIN arrival AS other ON other.public_key = own.public_key AND other.dfe <> own.dfe
                    \(units == nil ? "" : "WHERE own.dfe IN (SELECT value FROM json_each(?))") ORDER BY 1, 2
                    """, arguments: arguments), by: { $0[0] as String })
        return try rows.map { row in
            let listed = try row.listed
            let dfe = listed.unit.dfe
            return UnitRecord(
                unit: listed, arrivals: arrivals[dfe] ?? [], apart: apart[dfe] ?? [],
                decisions: try (decisions[row.dfe] ?? []).map { try $0.decision },
                keySharers: try (sharers[row.dfe] ?? []).map { try DfENumber($0[1] as String) })
        }
    }
}
