import TargetSetting
import Testing

@testable import LocalAuthority

@Suite struct PublicTableTests {
    @Test("Nothing withheld can be worked out from what is shown", arguments: 0..<10)
    func attacked(_ slice: Int) {
        var generator = FixedGenerator(seed: UInt64(slice) + 2010)
        var (shown, withheld, sums) = (0, 0, 0)
        for number in 0..<40 {
            let la = InventedLA(random: &generator)
            let table = la.table()
            let told = Attack(on: la, rows: table.rows).told(using: &generator)
            #expect(told == [], "LA \(number) of slice \(slice)")
            let units = table.rows.filter { $0.unit != nil }
            withheld += units.count { $0.cell == .withheld }
            shown += units.count { $0.cell != .withheld && $0.cell != .notAvailable }
            sums += table.rows.count { $0.unit == nil && $0.cell != .withheld && $0.cell != .notAvailable }
        }
        // A table that shows nothing would be safe and of no use.
        #expect(
            shown > 50 && withheld > 50 && sums > 10, "\(shown) shown, \(withheld) withheld, \(sums) sums")
    }

    /// Three units with groups of 20, and one with a group that is looked at.
    private func la(_ groups: [Int], count: (Int) -> Int = { $0 / 2 }) -> InventedLA {
        var la = InventedLA()
        for group in groups {
            la.add(groups: ["ks4": group], figures: ["five": .count(count(group), of: group)])
        }
        return la
    }

    private func cells(_ la: InventedLA, _ measure: String = "five") -> [PublicTable.Cell] {
        la.table().rows.filter { $0.measure == measure }.map(\.cell)
    }

    private func count(_ count: Int, of whole: Int) -> PublicTable.Cell { .figure(.count(count, of: whole)) }

    @Test("The attack tells what is withheld where it can be told")
    func attackWorks() {
        let la = la([20, 20, 20, 7])
        // As if only the small group itself were withheld.
        let rows = la.table().rows.map { row in
            let whole: PublicTable.Cell = row.unit == nil ? count(33, of: 67) : count(10, of: 20)
            let isSmall = row.unit?.dfe.establishment == "1103"
            return PublicTable.Row(
                unit: row.unit, measure: row.measure, title: row.title, keyStage: row.keyStage,
                resultYear: row.resultYear, status: row.status,
                cell: row.measure == "five" && !isSmall ? whole : row.cell)
        }
        var generator = FixedGenerator(seed: 1)
        let told = Attack(on: la, rows: rows).told(using: &generator).sorted()
        #expect(told == ["five of unit 3", "five of unit 3, out of"])
    }

    @Test("Groups above ten are shown, with their sum")
    func large() {
        #expect(cells(la([11, 20])) == [count(5, of: 11), count(10, of: 20), count(15, of: 31)])
    }

    @Test(
        "A group of ten or fewer takes the next smallest with it, until three units and no small rest are withheld"
    )
    func small() {
        #expect(
            cells(la([30, 10, 20, 15, 40]))
                == [
                    count(15, of: 30), .withheld, .withheld, .withheld, count(20, of: 40),
                    count(57, of: 115),
                ])
    }

    @Test("Where too few units are left, not even the sum is shown")
    func tooFew() {
        #expect(cells(la([5, 20])) == [.withheld, .withheld, .withheld])
        #expect(cells(la([3, 3, 3])) == [.withheld, .withheld, .withheld, .withheld])
    }

    @Test("None of a group, or all of it, is withheld like a small group")
    func noneOrAll() {
        #expect(cells(la([20, 21, 22, 23], count: { $0 == 23 ? 0 : 5 }))[3] == .withheld)
        #expect(cells(la([20, 21, 22, 23], count: { $0 == 23 ? 23 : 5 }))[3] == .withheld)
        #expect(cells(la([20, 21, 22], count: { _ in 0 })) == [.withheld, .withheld, .withheld, .withheld])
    }

    @Test("A zero rating, no pupils and nothing stated look alike")
    func states() {
        var la = la([20, 21, 22, 23, 24])
        la.add(groups: ["ks4": 20], zeroRated: ["ks4"])
        la.add(groups: ["ks4": 0])
        la.add()
        let last = cells(la).dropLast().suffix(3)
        #expect(last == [.withheld, .withheld, .withheld])
    }

    @Test("A measure that leaves out ten or fewer of a group is withheld for every unit")
    func leavesOutFew() {
        var la = InventedLA()
        for taking in [30, 40, 39] {
            la.add(
                groups: ["ks4": 40],
                figures: ["five": .count(20, of: 40), "taking": .count(9, of: taking)])
        }
        #expect(cells(la, "taking") == [.withheld, .withheld, .withheld, .withheld])
        #expect(cells(la).last == count(60, of: 120))
    }

    @Test(
        "A rate of absence is shown only where a group of the unit is, and not where it is of nobody or all")
    func absence() {
        var la = InventedLA()
        for (group, rate) in [(20, 215), (20, 0), (20, 1000), (9, 215), (8, 215), (8, 215)] {
            la.add(
                groups: ["ks4": group], figures: ["five": .count(group / 2, of: group)],
                rates: ["overall": Percentage(tenths: rate)])
        }
        #expect(
            cells(la, "overall") == [
                .rate(Percentage(tenths: 215)), .withheld, .withheld, .withheld, .withheld, .withheld,
            ])
    }

    @Test("A unit of which nothing was received is shown as that")
    func nothingReceived() throws {
        let la = la([11, 20])
        let other = try TargetSetting.Unit(
            name: PersonText(kept: "Other"), dfe: DfENumber("926/1199"), urn: nil)
        let table = PublicTable(
            of: la.units, units: la.units.map(\.unit.unit) + [other], cycle: InventedLA.cycle,
            authority: PersonText(kept: "Norfolk"), on: try #require(Day("2011-01-31")))
        let cells = table.rows.filter { $0.unit == other }.map(\.cell)
        #expect(cells.count == 10)
        #expect(cells.allSatisfy { $0 == .notAvailable })
    }
}
