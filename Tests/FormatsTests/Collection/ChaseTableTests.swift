import Formats
import Foundation
import LocalAuthority
import TargetSetting
import Testing

@Suite("The chase list is ready for a mail merge")
struct ChaseTableTests {
    @Test("The LA's guide names its columns, in their order")
    func columns() throws {
        let cycle = try CycleFile(yaml: ShippedCycles.text(of: "2010-autumn-pru"))
        let terms = Terms(
            authority: PersonText(kept: "Norfolk"), cycle: cycle.cycle, cycleDigest: try cycle.digest,
            isRehearsal: false)
        let unit = ListedUnit(
            unit: try TargetSetting.Unit(
                name: PersonText(kept: "Elm, PRU"), dfe: DfENumber("926/1104"), urn: nil),
            head: nil, email: "head@elm.example", expected: [:])
        let position = UnitStatus(
            of: UnitRecord(unit: unit), under: terms, on: try #require(Day("2010-12-14")))
        let debts = Chase([position], within: nil).debts
        let text = String(decoding: ChaseTable(debts, from: terms).csv, as: UTF8.self)
        let columns = try #require(text.dropFirst().split(separator: "\r\n").first).split(separator: ",")
        let guide = try String(
            contentsOf: checkout.appending(path: "docs/la-guide.md"), encoding: .utf8)
        let named = columns.map { "`\($0)`" }.joined(separator: ", ")
        #expect(guide.split(whereSeparator: \.isNewline).joined(separator: " ").contains(named), "\(named)")
        #expect(text.contains("\"Elm, PRU\""))
        #expect(text.contains("late, judged by the LA deadline"))
    }

    private let checkout = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        .standardizedFileURL
}
