import Testing

@testable import Stories
@testable import TargetSetting

@Suite struct IdentifierTests {
    @Test(
        "A DfE number is read in three forms and written in one",
        arguments: ["926/1105", "926 1105", "9261105"])
    func dfeNumber(_ text: String) throws {
        let number = try DfENumber(text)
        #expect(number.authority == "926")
        #expect(number.establishment == "1105")
        #expect(number.description == "926/1105")
    }

    @Test(
        "What is no DfE number is refused",
        arguments: [
            "", "926", "926/110", "926/11055", "92/61105", "9261/105", "926//1105", "926/1105/", "/9261105",
            "9261105/",
            "926110 5", " 9261105", "926-1105", "926/110A", "９２６/1105", "926 / 1105",
        ])
    func notADfENumber(_ text: String) {
        #expect(throws: Refusal.typed(.dfeNumber(text))) { try DfENumber(text) }
    }

    @Test("A URN has six digits, or is left out", arguments: [nil, "123456", "000000"])
    func urn(_ text: String?) throws {
        #expect(try Unit(name: "The Lane Centre", dfe: DfENumber("926/1105"), urn: text).urn == text)
    }

    @Test("What is no URN is refused", arguments: ["", "12345", "1234567", "12345a", " 12345", "１２３４５６"])
    func notAURN(_ text: String) {
        #expect(throws: Refusal.typed(.urn(text))) {
            try Unit(name: "The Lane Centre", dfe: DfENumber("926/1105"), urn: text)
        }
    }

    @Test("A unit of another LA cannot use the cycle, and any unit can use one without a code")
    func otherAuthority() throws {
        let unit = try Unit(name: "Elsewhere", dfe: DfENumber("301/1105"), urn: nil)
        let autumn = try PlayedCycle.autumn2010.read()
        let authority = try #require(autumn.authority)
        #expect(throws: Refusal.typed(.otherAuthority(unit.dfe, authority))) {
            try TargetSet(beginning: autumn, for: unit, rehearsalDay: nil)
        }
        for cycle in [PlayedCycle.fiveOffices, .moorland] {
            #expect(throws: Never.self) {
                try TargetSet(beginning: cycle.read(), for: unit, rehearsalDay: nil)
            }
        }
    }

    @Test(
        "What was meant is found among what there is",
        arguments: [
            ("titel", "title"), ("TITLE", "title"), ("offices", "office"), ("ks3", "ks2"),
            ("evidnce", "evidence"),
            ("k2s", "ks2"), ("evidence-iss", "evidence"),
        ])
    func near(_ typed: String, _ meant: String) {
        #expect(nearest(to: typed, in: ["title", "ks2", "evidence", "office"]) == meant)
    }

    @Test("What is like nothing there is has nothing near", arguments: ["", "x", "deadline", "abc", "1"])
    func notNear(_ typed: String) {
        #expect(nearest(to: typed, in: ["title", "ks2", "evidence", "office"]) == nil)
        #expect(nearest(to: typed, in: []) == nil)
    }
}
