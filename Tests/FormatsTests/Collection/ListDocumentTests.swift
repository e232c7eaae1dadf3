import Formats
import Foundation
import LocalAuthority
import Samples
import TargetSetting
import Testing

/// `docs/target-list-format.md` and the program.
@Suite struct ListDocumentTests {
    private let page: String

    init() throws {
        page = try String(
            contentsOf: Sample.checkout.appending(path: "docs/target-list-format.md"), encoding: .utf8)
    }

    private func columns(of csv: Data) throws -> String {
        let header = try #require(try csvRecords(in: csv).first)
        return "The columns in their order: " + header.map { "`\($0)`" }.joined(separator: ", ") + "."
    }

    @Test("Every column of the list and of the table for publication is described, in its order")
    func everyColumn() throws {
        let flat = page.split(separator: "\n").joined(separator: " ")
        let list = try CollectedSamples.list
        #expect(flat.contains(try columns(of: TargetListFile(list, signedWith: Sample.laKey).csv)))
        let table = PublicTable(
            of: [], units: [], cycle: try Sample.pru2010.cycle.cycle, authority: list.authority, on: list.day)
        #expect(flat.contains(try columns(of: table.csv)))
    }

    @Test("Every member and every state is described")
    func everyMember() throws {
        let json = try JSON(TargetListFile(CollectedSamples.list, signedWith: Sample.laKey).json)
        let members = Set(json.paths.flatMap { $0.split(separator: ".").map(String.init) })
            .filter { Int($0) == nil }
        #expect(members.count > 25)
        for member in members { #expect(page.contains("`\(member)`"), "\(member) is not described") }
        for state in ["figure", "zero-rated", "not-applicable", "not-set"] {
            #expect(page.contains("`\(state)`"))
        }
        #expect(json["format"] == "pru-target-list-2" && page.contains("`pru-target-list-2`"))
    }

    @Test("The signs and words of the table for publication are those that are described")
    func signs() throws {
        let sample = Sample.pru2010
        let list = try CollectedSamples.list
        let submission = try #require(try sample.files.last?.submission)
        let targets = CollectedTargets(
            unit: ListedUnit(unit: sample.unit, head: nil, email: nil, expected: [:]), submission: submission,
            isAccepted: true)
        let other = try TargetSetting.Unit(
            name: PersonText(kept: "Other"), dfe: DfENumber("926/1199"), urn: nil)
        let table = PublicTable(
            of: [targets], units: [sample.unit, other], cycle: try sample.cycle.cycle,
            authority: list.authority,
            on: list.day)
        let records = try csvRecords(in: table.csv)
        let header = try #require(records.first)
        let rows = records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
        #expect(rows.count == table.rows.count)
        for row in rows {
            let sign = row["dfe"] == "926/1199" ? "x" : "c"
            for column in ["count", "out of", "percent", "value"] { #expect(row[column] == sign) }
            #expect(row["note"]?.hasPrefix("\(sign): ") == true)
            #expect((row["dfe"] == "") == (row["unit"] == "all units"))
        }
        #expect(page.contains("`all units`") && page.contains("| `c` |") && page.contains("| `x` |"))
    }
}
