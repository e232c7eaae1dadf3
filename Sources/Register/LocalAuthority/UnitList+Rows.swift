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
            head: try row.text(ifAny: "head"), email: try row.value(ifAny: "email"),
            expected: try KeptValue.counts(row.value("expected")))
    }

    /// Every unit, each with where it stands in the list.
    static func all(in database: Database) throws -> [(unit: ListedUnit, position: Int)] {
        try database.rows("SELECT * FROM unit ORDER BY position") { row in
            (try ListedUnit(row), try row.value("position"))
        }
    }
}

extension [UnitChange] {
    /// The rows that are new or different; new units stand behind the others.
    func rows(after listed: [(unit: ListedUnit, position: Int)]) -> [RecordChange] {
        let positions = Dictionary(
            listed.map { ($0.unit.unit.dfe, $0.position) }, uniquingKeysWith: { first, _ in first })
        var last = listed.last?.position ?? 0
        return map { change in
            if change.before == nil { last += 1 }
            let position = positions[change.after.unit.dfe] ?? last
            return RecordChange(
                before: change.before.map { RecordRow($0, position: position) },
                after: RecordRow(change.after, position: position))
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
