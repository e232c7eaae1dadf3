import Samples
import TargetSetting
import Testing

/// A day of leaving that could not be read, and comes in with the next list.
@Suite struct LeavingSettledTests {
    private static func roll(_ heading: String, _ cell: String) -> String {
        "Ref,Surname,NC Year,\(heading)\nA1,Ash,5,\(cell)\nA2,Birch,5,"
    }

    @Test(
        "What its column says then settles it, whether the day is past or to come",
        arguments: [
            ("Leaving Date", "20/07/2011", true), ("Leaving Date", "20/10/2010", true),
            ("Leaving Date", "", false), ("Leaving Date", "summer", false),
        ])
    func settled(_ heading: String, _ cell: String, _ isSettled: Bool) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: Self.roll(heading, "2011"))
        _ = try set.imported(roll: Self.roll(heading, cell))
        let today = try #require(Day("2010-11-15"))
        let asked = set.findings(on: today).filter { $0.rule == .leftOut && $0.isOpen }
        #expect(asked.isEmpty == isSettled)
    }
}
