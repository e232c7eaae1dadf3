import Samples
import Spreadsheets
import TargetSetting
import Testing

/// Where pupils are now, in a list that is read on another day.
@Suite struct AssessedAgainTests {
    @Test(
        "The same grade keeps its day, and another one is of the day on which it is read",
        arguments: [
            (["D", "D"], ["D 2010-11-01"]), (["D", "C"], ["D 2010-11-01", "C 2010-11-15"]),
            (["D", "D", "C", "C"], ["D 2010-11-01", "C 2010-11-29"]),
            (["D", "C", "D"], ["D 2010-11-01", "C 2010-11-15", "D 2010-11-29"]),
            (["D", "", "D"], ["D 2010-11-01"]), (["5b", "5B"], ["5b 2010-11-01"]),
        ] as [([String], [String])])
    func again(_ cells: [String], _ kept: [String]) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,NC Year\nR1,10\n")
        var day = try #require(Day("2010-11-01"))
        for cell in cells {
            let rows = try RollFile(Array("Ref,Current English\nR1,\(cell)\n".utf8)).entries
            _ = try set.perform(.importRoll(rows), by: Sample.person, on: day)
            day = day.adding(days: 14)
        }
        #expect(
            set.roll.pupils[0].attainments.map { "\($0.grade.name) \($0.day?.description ?? "")" } == kept)
    }

    @Test func `A grade that a person recorded on a day keeps that day`() throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,NC Year\nR1,10\n")
        _ = try set.perform(
            .recordAttainment(
                "1", subject: PersonText(kept: "English"), grade: "D", when: "now", on: Day("2010-09-10"),
                source: PersonText(kept: "arrival test")),
            by: Sample.person, on: #require(Day("2010-11-15")))
        let before = set.roll.pupils[0].attainments
        _ = try set.imported(roll: "Ref,Current English\nR1,D\n")
        #expect(set.roll.pupils[0].attainments == before)
    }
}
