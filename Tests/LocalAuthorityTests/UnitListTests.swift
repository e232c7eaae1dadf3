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
        /// What is asked of it; nil where nothing is.
        let asked: String?

        init(
            _ description: String, of number: String = "1101", clearing: Set<ListedUnit.Field> = [],
            says said: String?, asked: String? = nil, _ line: @escaping @Sendable (DfENumber) -> UnitLine
        ) {
            self.description = description
            self.line = line
            self.number = number
            self.clearing = clearing
            self.said = said
            self.asked = asked
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
            asked: "926/1101, Alder PRU, would have the name of 926/1102: birch  pru"
        ) { UnitLine(dfe: $0, name: PersonText(kept: "birch  pru")) },
        Row(
            "the URN of another", of: "1102", says: "926/1102, Birch PRU: URN from nothing to 123456",
            asked: "926/1102, Birch PRU, would have the URN of 926/1101: 123456"
        ) { UnitLine(dfe: $0, name: nil, urn: "123456") },
        Row("a new unit", of: "1103", says: "926/1103, Cedar PRU: new, ks2 7") {
            UnitLine(dfe: $0, name: PersonText(kept: "Cedar PRU"), expected: ["ks2": 7])
        },
        Row(
            "a new unit with the name of another", of: "1103", says: "926/1103, Alder PRU: new",
            asked: "926/1103 would have the name of 926/1101: Alder PRU"
        ) { UnitLine(dfe: $0, name: PersonText(kept: "Alder PRU")) },
        Row(
            "the head and the address of another", of: "1102",
            says:
                "926/1102, Birch PRU: head from nothing to SAM, e-mail address from nothing to Head@alder.example",
            asked:
                "926/1102, Birch PRU, would have the head and the e-mail address of 926/1101: SAM, Head@alder.example"
        ) { UnitLine(dfe: $0, name: nil, head: PersonText(kept: "SAM"), email: "Head@alder.example") },
        Row(
            "a head of nobody's", of: "1102", says: "926/1102, Birch PRU: head from nothing to Kim"
        ) { UnitLine(dfe: $0, name: nil, head: PersonText(kept: "Kim")) },
        Row(
            "the numbers of two key stages exchanged",
            says: "926/1101, Alder PRU: ks1 from 0 to 7, ks2 from 7 to 0",
            asked: "926/1101, Alder PRU, would have the numbers of ks1 and ks2 exchanged"
        ) { UnitLine(dfe: $0, name: nil, expected: ["ks1": 7, "ks2": 0]) },
        Row("one number alone that another unit has", says: "926/1101, Alder PRU: ks1 from 0 to 7") {
            UnitLine(dfe: $0, name: nil, expected: ["ks1": 7])
        },
    ]

    @Test("A line changes what it says, and nothing else", arguments: rows)
    func changes(_ row: Row) throws {
        let listed = try UnitListTests.listed()
        let line = row.line(try UnitListTests.dfe(row.number))
        let changes = try listed.changes(by: [line], clearing: row.clearing)
        #expect(changes.first?.inWords == row.said)
        #expect(changes.first?.takingInWords == row.asked)
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
        #expect(
            changes.map(\.takingInWords) == [
                "926/1101, Alder PRU, would have the name of 926/1102: Birch PRU",
                "926/1102, Birch PRU, would have the name of 926/1101: Alder PRU", nil,
                "926/1104 would have the name of 926/1103: ELM",
            ])
    }

    /// Four units with a head, an address and a number each, of which the lines have some for the next unit.
    private static func movedRound(
        of count: Int, _ line: (DfENumber, _ value: Int) -> UnitLine
    ) throws -> [String?] {
        let listed = try (0..<4).map { place in
            ListedUnit(
                unit: try Unit(name: PersonText(kept: "Unit \(place)"), dfe: dfe("110\(place)"), urn: nil),
                head: PersonText(kept: "Head \(place)"), email: "\(place)@unit.example",
                expected: ["ks2": 7 + place])
        }
        let lines = try (0..<count).map { line(try dfe("110\($0)"), ($0 + 1) % count) }
        return try listed.changes(by: lines, clearing: []).map(\.takingInWords)
    }

    @Test("A column that was sorted by itself is asked about, whichever it is", arguments: 2...4)
    func movedRound(_ count: Int) throws {
        let heads = try UnitListTests.movedRound(of: count) {
            UnitLine(dfe: $0, name: nil, head: PersonText(kept: "Head \($1)"))
        }
        let addresses = try UnitListTests.movedRound(of: count) {
            UnitLine(dfe: $0, name: nil, email: "\($1)@unit.example")
        }
        let numbers = try UnitListTests.movedRound(of: count) {
            UnitLine(dfe: $0, name: nil, expected: ["ks2": 7 + $1])
        }
        #expect(heads.first == "926/1100, Unit 0, would have the head of 926/1101: Head 1")
        #expect(
            addresses.first == "926/1100, Unit 0, would have the e-mail address of 926/1101: 1@unit.example")
        #expect(
            numbers.first
                == "926/1100, Unit 0, would have 8 pupils in ks2, and the numbers of ks2 only change places among the units"
        )
        for asked in [heads, addresses, numbers] { #expect(asked.compactMap(\.self).count == count) }
    }

    @Test("New numbers for all are not asked about, nor what several units have already")
    func others() throws {
        let numbers = try UnitListTests.movedRound(of: 4) {
            UnitLine(dfe: $0, name: nil, expected: ["ks2": 8 + $1])
        }
        #expect(numbers.allSatisfy { $0 == nil })
        let shared = try ["1101", "1102", "1103"].map { number in
            ListedUnit(
                unit: try Unit(
                    name: PersonText(kept: number), dfe: UnitListTests.dfe(number), urn: nil),
                head: nil, email: number == "1103" ? nil : "prus@norfolk.example", expected: [:])
        }
        let line = UnitLine(dfe: try UnitListTests.dfe("1103"), name: nil, email: "prus@norfolk.example")
        #expect(try shared.changes(by: [line], clearing: []).map(\.takingInWords) == [nil])
    }

    @Test("A new unit needs a name")
    func nameless() throws {
        let line = UnitLine(dfe: try UnitListTests.dfe("1103"), name: nil)
        #expect(throws: Refusal.self) { try UnitListTests.listed().changes(by: [line], clearing: []) }
    }
}
