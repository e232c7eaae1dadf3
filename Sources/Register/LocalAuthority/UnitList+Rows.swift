import Canonical
import GRDB
import LocalAuthority
import TargetSetting

extension RecordRow {
    /// - Parameter position: where it stands in the list.
    init(_ listed: ListedUnit, position: Int) {
        self.init(
            "unit", key: ["dfe": listed.unit.dfe.description],
            [
                "position": position, "name": listed.unit.name.text, "urn": listed.unit.urn,
                "head": listed.head?.text, "email": listed.email,
                "expected": KeptValue.text(of: listed.expected),
            ])
    }

    init(_ decision: Decision, of dfe: DfENumber) throws {
        self.init(
            "decision", key: ["number": decision.number],
            [
                "dfe": dfe.description, "day": decision.day.description, "by": decision.by.text,
                "ruling": decision.ruling.kept,
            ])
    }

    init(_ receipt: AuthorityRegister.Issued, number: Int, to dfe: DfENumber, on day: Day) {
        self.init(
            "receipt", key: ["dfe": dfe.description, "number": number],
            ["issued_on": day.description, "digest": receipt.digest, "document": receipt.document])
    }
}

extension ListedUnit {
    init(_ row: RecordReader) throws {
        self.init(
            unit: try Unit(
                name: row.text("name"), dfe: DfENumber(row.value("dfe")), urn: row.value(ifAny: "urn")),
            head: row.text(ifAny: "head"), email: row.value(ifAny: "email"),
            expected: try KeptValue.counts(row.value("expected")))
    }

    /// What is different of these units; the others stay as they are.
    static func changes(to units: [ListedUnit], in database: Database) throws -> [RecordChange] {
        let listed = try database.rows("SELECT * FROM unit ORDER BY position") { row in
            (unit: try ListedUnit(row), position: try row.value("position") as Int)
        }
        let known = Dictionary(listed.map { ($0.unit.unit.dfe, $0) }, uniquingKeysWith: { $1 })
        var last = listed.last?.position ?? 0
        return units.compactMap { unit in
            let before = known[unit.unit.dfe]
            if before == nil { last += 1 }
            let row = RecordRow(unit, position: before?.position ?? last)
            let old = before.map { RecordRow($0.unit, position: $0.position) }
            return old == row ? nil : RecordChange(before: old, after: row)
        }
    }
}

extension Decision {
    init(_ row: RecordReader) throws {
        self.init(
            number: try row.value("number"), day: try row.day("day"), by: try row.text("by"),
            ruling: try Decision.Ruling(kept: row.value("ruling")))
    }
}
