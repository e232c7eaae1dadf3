import Samples
import Spreadsheets
import TargetSetting
import Testing

/// Two lines of a roll about one pupil, such as one who was readmitted.
@Suite struct TwoLinesTests {
    struct Row: Sendable, CustomStringConvertible {
        let description: String
        let heading: String
        let lines: [String]
        /// The cells that are left out, and what they said.
        let leftOut: [String: String]
        let results: [String]

        init(
            _ description: String, _ heading: String, _ lines: String...,
            leavingOut leftOut: [String: String] = [:],
            results: [String] = []
        ) {
            self.description = description
            self.heading = heading
            self.lines = lines
            self.leftOut = leftOut
            self.results = results
        }
    }

    static let rows = [
        Row("the same", "SEN,Status", "A,C", "A,C"),
        Row("one fills what the other leaves blank", "SEN,Status", "A,", ",C"),
        Row("two enrolments", "SEN,Status", "A,S", "A,C", leavingOut: ["enrolment": "S / C"]),
        Row("a reference written in two ways", "Ref", "A1", "a 1"),
        Row("two references", "Ref", "A1", "B2", leavingOut: ["reference": "A1 / B2"]),
        Row("three lines", "Status", "S", "C", "C", leavingOut: ["enrolment": "S / C"]),
        Row("a stay that ended before another began", "DOA,DOL", "01/09/2009,01/07/2010", "01/10/2010,"),
        Row("the later stay first", "DOA,DOL", "01/10/2010,", "01/09/2009,01/07/2010"),
        Row(
            "two stays that have ended", "DOA,DOL", "01/09/2009,01/07/2010", "01/10/2010,05/11/2010",
            leavingOut: ["entry": "01/09/2009 / 01/10/2010", "left": "01/07/2010 / 05/11/2010"]),
        Row("results in two subjects", "KS1 Reading,KS1 Writing", "2b,", ",2c", results: ["2b", "2c"]),
        Row("results at two key stages", "KS1 Maths,KS2 Maths", "2b,", ",4", results: ["2b", "4"]),
        Row("the same result", "KS2 Maths", "4", "4", results: ["4"]),
        Row("two results", "KS2 Maths", "4", "3", leavingOut: ["ks2 mathematics": "4 / 3"]),
    ]

    @Test("What both say adds up, and what they say otherwise is asked for", arguments: rows)
    func lines(_ row: Row) throws {
        var set = try Sample.pru2010.begun
        let key = "J926110500101,5,"
        let text =
            (["UPN,NC Year,\(row.heading)"] + row.lines.map { key + $0 }).joined(separator: "\n") + "\n"
        let entries = try RollFile(RollText.bytes(text)).entries
        let today = try #require(Day("2010-11-15"))
        _ = try set.perform(.importRoll(entries), by: Sample.person, on: today)
        let pupil = try #require(set.roll.pupils.first)
        #expect(set.roll.pupils.count == 1 && set.roll.leftOutLines.isEmpty)
        #expect(pupil.details.ncYear == 5)
        #expect(
            Dictionary(uniqueKeysWithValues: pupil.leftOut.map { ($0.place.text, $0.value) }) == row.leftOut)
        #expect(pupil.attainments.map(\.grade.name) == row.results)
        let again = try set.perform(.importRoll(entries), by: Sample.person, on: today)
        #expect(!again.changedSomething)
    }
}
