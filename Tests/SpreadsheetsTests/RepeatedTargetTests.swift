import Samples
import Spreadsheets
import TargetSetting
import Testing

/// Two rows of a list for one target, and columns of points.
@Suite struct RepeatedTargetTests {
    private static let header = "Ref,Subject,To,By,Why\n"

    private func asked(_ set: TargetSet) throws -> [Observation] {
        set.findings(on: try #require(Day("2010-11-15"))).filter { $0.rule == .leftOut }.map(\.observation)
    }

    @Test("The second of two rows for one target is left out, and asked about however often the list is read")
    func repeated() throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,NC Year\nR1,10\nR2,10\n")
        let text =
            Self.header + "R1,Science,C,20/07/2012,x\nR1,Science,C,20/07/2012,x\n"
            + "R2,Science,C,20/07/2012,x\nR2,Science,c,20/07/2012,x\n"
        for _ in 1...2 {
            let plan = try set.imported(targets: text)
            #expect(plan.problems.map(\.line) == [3, 5])
            guard case .linesLeftOut(let lines)? = try asked(set).first else {
                Issue.record("\(try asked(set))")
                return
            }
            #expect(lines.map(\.line) == [3, 5])
        }
        #expect(set.roll.pupils.map(\.targets.count) == [1, 1])
        // One answer is for both.
        var other = set
        let first = try #require(set.roll.leftOutLines.first).number
        _ = try other.perform(
            .removePupil(String(first)), by: Sample.person, on: try #require(Day("2010-11-15")))
        #expect(try asked(other).isEmpty)
        _ = try set.imported(
            targets: Self.header + "R1,Science,C,20/07/2012,x\nR1,Additional Science,C,20/07/2012,x\n"
                + "R2,Science,C,20/07/2012,x\n")
        #expect(try asked(set).isEmpty)
    }

    @Test(
        "A column of points is not taken, nor is a level in it that may be points; one slip among levels is a slip",
        arguments: [
            (["13", "3", "15", "9"], true), (["9", "3", "15", "3"], true), (["2c", "13", "3", "15"], true),
            (["2c", "1", "3", "2a"], false), (["2c", "1", "3", "2a", "2b", "13"], false),
        ] as [([String], Bool)])
    func points(_ cells: [String], _ areLeftOut: Bool) throws {
        var set = try Sample.pru2010.begun
        let rows = cells.enumerated().map { "R\($0),5,\($1)\n" }
        let plan = try set.imported(roll: "Ref,NC Year,KS1 Reading\n" + rows.joined())
        #expect((plan.cellsLeftOut.count == cells.count) == areLeftOut)
        #expect(plan.problems.contains { $0.kind.code == "column-disagrees" } == areLeftOut)
        let isOne = try asked(set).count == 1
        #expect(isOne || !areLeftOut)
    }
}
