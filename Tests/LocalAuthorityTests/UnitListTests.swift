import LocalAuthority
import Sentences
import TargetSetting
import Testing

/// What a list of units changes of the units that are listed already.
@Suite struct UnitListTests {
    private static func dfe(_ number: String) throws -> DfENumber { try DfENumber("926/\(number)") }

    /// Alder with everything, and Birch with a name alone.
    private static func listed() throws -> [ListedUnit] {
        [
            ListedUnit(
                unit: try Unit(name: PersonText(kept: "Alder PRU"), dfe: dfe("1101"), urn: "123456"),
                head: PersonText(kept: "Sam"), email: "head@alder.example", expected: ["ks1": 0, "ks2": 7]),
            ListedUnit(
                unit: try Unit(name: PersonText(kept: "Birch PRU"), dfe: dfe("1102"), urn: nil), head: nil,
                email: nil, expected: [:]),
        ]
    }

    struct Row: Sendable, CustomStringConvertible {
        let description: String
        let line: @Sendable (DfENumber) -> UnitLine
        let number: String
        let clearing: Set<ListedUnit.Field>
        /// As it is said; nil where nothing changes.
        let said: String?
        let namesake: String?

        init(
            _ description: String, of number: String = "1101", clearing: Set<ListedUnit.Field> = [],
            says said: String?, namesake: String? = nil, _ line: @escaping @Sendable (DfENumber) -> UnitLine
        ) {
            self.description = description
            self.line = line
            self.number = number
            self.clearing = clearing
            self.said = said
            self.namesake = namesake
        }
    }

    static let rows = [
        Row("a name alone erases nothing", says: nil) {
            UnitLine(dfe: $0, name: PersonText(kept: "Alder PRU"))
        },
        Row("nothing at all erases nothing", says: nil) { UnitLine(dfe: $0, name: nil) },
        Row("one key stage leaves the other", says: "926/1101, Alder PRU: ks2 from 7 to 0") {
            UnitLine(dfe: $0, name: nil, expected: ["ks2": 0])
        },
        Row(
            "what is cleared is removed, and what is said in its place is taken",
            clearing: [.email, .head, .expected("ks2")],
            says:
                "926/1101, Alder PRU: head from Sam to Kim, e-mail address from head@alder.example to nothing, ks2 from 7 to nothing"
        ) { UnitLine(dfe: $0, name: nil, head: PersonText(kept: "Kim")) },
        Row("what is not there is not cleared", of: "1102", clearing: [.email, .urn], says: nil) {
            UnitLine(dfe: $0, name: nil)
        },
        Row("a new name", says: "926/1101, Alder PRU: name from Alder PRU to Alder Academy") {
            UnitLine(dfe: $0, name: PersonText(kept: "Alder Academy"))
        },
        Row(
            "the name of another", says: "926/1101, Alder PRU: name from Alder PRU to birch  pru",
            namesake: "926/1102"
        ) { UnitLine(dfe: $0, name: PersonText(kept: "birch  pru")) },
        Row(
            "the URN of another", of: "1102", says: "926/1102, Birch PRU: URN from nothing to 123456",
            namesake: "926/1101"
        ) { UnitLine(dfe: $0, name: nil, urn: "123456") },
        Row("a new unit", of: "1103", says: "926/1103, Cedar PRU: new, ks2 7") {
            UnitLine(dfe: $0, name: PersonText(kept: "Cedar PRU"), expected: ["ks2": 7])
        },
        Row(
            "a new unit with the name of another", of: "1103", says: "926/1103, Alder PRU: new",
            namesake: "926/1101"
        ) { UnitLine(dfe: $0, name: PersonText(kept: "Alder PRU")) },
    ]

    @Test("A line changes what it says, and nothing else", arguments: rows)
    func changes(_ row: Row) throws {
        let listed = try UnitListTests.listed()
        let line = row.line(try UnitListTests.dfe(row.number))
        let changes = try listed.changes(by: [line], clearing: row.clearing)
        #expect(changes.first?.inWords == row.said)
        #expect(changes.first?.namesake?.description == row.namesake)
        let untouched = changes.isEmpty ? listed : listed.filter { $0.unit.dfe != line.dfe }
        let after = changes.map(\.after) + untouched
        #expect(try after.changes(by: [line], clearing: row.clearing).isEmpty)
    }

    @Test("Names that changed places are asked about, and so is one name on two lines")
    func exchanged() throws {
        let listed = try UnitListTests.listed()
        let lines = try [("1101", "Birch PRU"), ("1102", "Alder PRU"), ("1103", "Elm"), ("1104", "ELM")].map {
            UnitLine(dfe: try UnitListTests.dfe($0), name: PersonText(kept: $1))
        }
        let changes = try listed.changes(by: lines, clearing: [])
        #expect(changes.map(\.namesake?.description) == ["926/1102", "926/1101", nil, "926/1103"])
    }

    @Test("A new unit needs a name")
    func nameless() throws {
        let line = UnitLine(dfe: try UnitListTests.dfe("1103"), name: nil)
        #expect(throws: Refusal.self) { try UnitListTests.listed().changes(by: [line], clearing: []) }
    }
}
