import DelimitedText
import Formats
import Foundation
import LocalAuthority
import Spreadsheets
import TargetSetting
import Testing

@Suite("An LA's list of units is read as spreadsheets save it")
struct UnitsFileTests {
    private let cycle = ShippedCycles.texts["2010-autumn-pru"].flatMap { try? CycleFile(yaml: $0).cycle }

    private func read(_ text: String) throws -> UnitsFile {
        try UnitsFile(Array(text.utf8), for: try #require(cycle))
    }

    @Test(
        "Columns in any order, by the names that people give them, and key stages by id, title or year group",
        arguments: [
            "DfE number,Unit,Head,Email,ks2\n926/1105,Sample PRU,Sam,head@sample.example,7\n",
            "Email;Key stage 2;LAESTAB;School name;Head of PRU\nhead@sample.example;7;9261105;Sample PRU;Sam\n",
            "\u{FEFF}DFE NO\tYear 5\tName\tHeadteacher\tE-mail address\r\n926 1105\t7\tSample PRU\tSam\thead@sample.example\r\n",
        ])
    func columns(_ text: String) throws {
        let file = try read(text)
        #expect(file.problems == [])
        let unit = try #require(file.lines.first)
        #expect(unit.dfe.description == "926/1105")
        #expect(unit.name?.text == "Sample PRU")
        #expect(unit.head?.text == "Sam")
        #expect(unit.email == "head@sample.example")
        #expect(unit.expected == ["ks2": 7])
    }

    @Test(
        "Two columns of one key stage are refused, however they are called",
        arguments: ["ks 2,KS2", "Key Stage 2,KS2", "ks2,ks2", "ks4,Ks-4", "Year 5,ks2"])
    func keyStageTwice(_ headings: String) throws {
        let problem = #expect(throws: SpreadsheetProblem.self) {
            try read("DfE number,Unit,\(headings)\n926/1105,Sample PRU,5,6\n")
        }
        #expect(problem?.code == "columns-alike")
    }

    @Test("Blank and 0 are not the same: nothing is known, and there are none")
    func blankAndZero() throws {
        let file = try read("DfE,Unit,ks1,ks2\n926/1105,Sample PRU,,0\n")
        #expect(file.lines.first?.expected == ["ks2": 0])
    }

    @Test(
        "What stands for nothing is nothing said, and never a name or an address",
        arguments: ["-", "–", "N/A", "n/a", "none", "0", "tbc", "TBA", "?", "as before", "Not known", " "])
    func standsForNothing(_ nothing: String) throws {
        let dfe = try DfENumber("926/1105")
        let file = try UnitsFile(
            Array("DfE,Unit,URN,Head,Email\n926/1105,\(nothing),\(nothing),\(nothing),\(nothing)\n".utf8),
            for: try #require(cycle), known: [dfe])
        #expect(file.problems == [])
        #expect(file.lines == [UnitLine(dfe: dfe, name: nil)])
        // A new unit is not called so.
        #expect(try read("DfE,Unit\n926/1105,\(nothing)\n").problems.map(\.column) == ["Unit"])
    }

    @Test("A formula that failed is said, and so is what is no number of pupils")
    func failed() throws {
        let file = try read("DfE,Unit,Head,ks2\n926/1105,Sample PRU,#N/A,-\n")
        #expect(file.problems.map(\.column) == ["Head", "ks2"])
    }

    @Test(
        "A line that cannot be taken is told with its column and value, and the others are read",
        arguments: [
            ("926/110,Short,,", "DfE number"), ("926/1106,,,", "Unit"), ("926/1106,Elm,a@b,", "Email"),
            ("926/1106,Elm,a@b.example\u{7}c,", "Email"), ("926/1106,Elm,,-1", "ks2"),
            ("926/1106,Elm,,1.5", "ks2"),
            ("926/1106,Elm,,1000000", "ks2"), ("926/1105,Again,,", "DfE number"),
        ])
    func problems(_ line: String, _ column: String) throws {
        let file = try read("DfE number,Unit,Email,ks2\n926/1105,Sample PRU,,\n\(line)\n926/1107,Oak PRU,,\n")
        #expect(file.problems.map(\.column) == [column])
        #expect(file.problems.map(\.line) == [3])
        #expect(file.lines.map(\.name?.text) == ["Sample PRU", "Oak PRU"])
    }

    @Test(
        "Without a column that is needed nothing is read",
        arguments: ["Unit\nElm\n", "DfE number\n926/1105\n", "x\n"])
    func missing(_ text: String) throws {
        #expect(throws: SpreadsheetProblem.self) { try read(text) }
    }
}
