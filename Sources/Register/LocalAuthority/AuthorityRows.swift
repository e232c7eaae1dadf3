import Canonical
import FoundationEssentials
import GRDB
import LocalAuthority
import TargetSetting

struct AuthorityRow: RegisterRow {
    static let databaseTableName = "authority"
    let id: Int
    let name: String
    let cycle: String
    let rehearsalDay: String?
    var key: String { String(id) }

    enum CodingKeys: String, CodingKey {
        case id, name, cycle
        case rehearsalDay = "rehearsal_day"
    }
}

struct ListedUnitRow: RegisterRow {
    static let databaseTableName = "unit"
    let dfe: String
    let position: Int
    let name: String
    let urn: String?
    let head: String?
    let email: String?
    let expected: String
    var key: String { dfe }

    init(_ listed: ListedUnit, position: Int) throws {
        dfe = listed.unit.dfe.description
        self.position = position
        name = listed.unit.name.text
        urn = listed.unit.urn
        head = listed.head?.text
        email = listed.email
        expected = KeptValue.text(of: listed.expected)
    }

    /// There are thousands, which a decoder would look at member by member.
    init(row: Row) {
        dfe = row["dfe"]
        position = row["position"]
        name = row["name"]
        urn = row["urn"]
        head = row["head"]
        email = row["email"]
        expected = row["expected"]
    }

    var listed: ListedUnit {
        get throws {
            ListedUnit(
                unit: try Unit(name: PersonText(kept: name), dfe: DfENumber(dfe), urn: urn),
                head: head.map(PersonText.init(kept:)), email: email,
                expected: try KeptValue.counts(expected))
        }
    }

    /// Writes what is different of these units, and leaves the others as they are.
    static func write(_ units: [ListedUnit], in database: Database) throws -> [RowChange] {
        var last = try Int.fetchOne(database, sql: "SELECT max(position) FROM unit") ?? 0
        var changes: [RowChange] = []
        for unit in units {
            let before = try ListedUnitRow.fetchOne(database, key: unit.unit.dfe.description)
            if before == nil { last += 1 }
            let after = try ListedUnitRow(unit, position: before?.position ?? last)
            guard before != after else { continue }
            if before == nil { try after.insert(database) } else { try after.update(database) }
            changes.append(try RowChange(before, after))
        }
        return changes
    }
}

struct DecisionRow: RegisterRow {
    static let databaseTableName = "decision"
    let number: Int
    let dfe: String
    let day: String
    let by: String
    let ruling: String
    var key: String { String(number) }

    init(_ decision: Decision, of dfe: DfENumber) throws {
        number = decision.number
        self.dfe = dfe.description
        day = decision.day.description
        by = decision.by.text
        ruling = try Canonical.text(of: KeptRuling(decision.ruling))
    }

    var decision: Decision {
        get throws {
            Decision(
                number: number, day: try KeptValue.day(day), by: PersonText(kept: by),
                ruling: try JSONDecoder().decode(KeptRuling.self, from: Data(ruling.utf8)).ruling)
        }
    }
}

struct IssuedReceiptRow: RegisterRow {
    static let databaseTableName = "receipt"
    let dfe: String
    let number: Int
    let issuedOn: String
    let digest: String
    let document: String
    var key: String { "\(dfe) \(number)" }

    enum CodingKeys: String, CodingKey {
        case dfe, number, digest, document
        case issuedOn = "issued_on"
    }
}

extension RowChange {
    init<Row: RegisterRow>(_ before: Row?, _ after: Row) throws {
        self.init(
            table: Row.databaseTableName, key: after.key,
            from: try before.map { try RowChange.columns(of: $0) }, to: try RowChange.columns(of: after))
    }
}
