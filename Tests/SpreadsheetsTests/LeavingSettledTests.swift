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

    @Test("The day of an expected leaving that is typed settles it, and is offered beside the day left")
    func typed() throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: Self.roll("DOL", "31/02/2011"))
        let today = try #require(Day("2010-11-15"))
        func asked() -> [Finding] { set.findings(on: today).filter { $0.rule == .leftOut && $0.isOpen } }
        #expect(
            asked().map(\.remedies) == [
                [.editPupil(1, .left), .editPupil(1, .leaving), .clearPupil(1, .left)]
            ])
        var details = PupilDetails()
        details.leaving = Day("2011-02-28")
        try set.perform(.editPupil("A1", details, clearing: []))
        #expect(asked().isEmpty)
        details.leaving = Day("2012-07-20")
        try set.perform(.editPupil("A1", details, clearing: []))
        #expect(set.roll.pupils[0].details.leaving == Day("2012-07-20"))
    }
}
