import DelimitedText
import Samples
import Spreadsheets
import TargetSetting
import Testing

/// Results by a test and by a teacher side by side, and fine grades.
@Suite struct TestsAndTeachersTests {
    struct File: Sendable, CustomStringConvertible {
        let headings: String
        let cells: String
        /// The result of the first pupil, with its subject.
        let result: String
        /// The columns that are not read.
        let ignored: [String]

        var description: String { headings }
        /// The cells of the second pupil, the other way round.
        var other: String {
            cells.split(separator: ",", omittingEmptySubsequences: false).reversed().joined(separator: ",")
        }
    }

    static let files = [
        File(
            headings: "KS2 Maths TT,KS2 Maths TA", cells: "3,4", result: "mathematics 3",
            ignored: ["KS2 Maths TA"]),
        File(
            headings: "KS2 Maths TA,KS2 Maths TT", cells: "4,3", result: "mathematics 3",
            ignored: ["KS2 Maths TA"]),
        File(
            headings: "KS2 Maths Test,KS2 Maths TA", cells: "3,4", result: "mathematics 3",
            ignored: ["KS2 Maths TA"]),
        File(
            headings: "KS2 Maths Test,KS2 Numeracy Teacher Assessment", cells: "3,4", result: "mathematics 3",
            ignored: ["KS2 Numeracy Teacher Assessment"]),
        File(
            headings: "KS2 Maths TT,KS2 Maths TA,KS2 Maths Fine", cells: "B,2,", result: "mathematics B",
            ignored: ["KS2 Maths TA", "KS2 Maths Fine"]),
        File(
            headings: "KS2 Maths Fine,KS2 Maths", cells: "3b,3", result: "mathematics 3",
            ignored: ["KS2 Maths Fine"]),
        File(
            headings: "KS1 Reading Test,KS1 Reading TA", cells: "1,2c", result: "reading 2c",
            ignored: ["KS1 Reading Test"]),
        File(headings: "KS1 Reading TA", cells: "2c", result: "reading 2c", ignored: []),
        File(headings: "KS2 Sci TA Lev", cells: "4", result: "science 4", ignored: []),
        File(
            headings: "KS2 Maths TL,KS2 Maths", cells: "5,4", result: "mathematics 4",
            ignored: ["KS2 Maths TL"]),
        File(headings: "KS2 Eng TA", cells: "4", result: "English 4", ignored: []),
        File(headings: "Current English,English now", cells: ",D", result: "English D", ignored: []),
        File(headings: "KS2 Maths,KS2 Maths Level", cells: ",4", result: "mathematics 4", ignored: []),
    ]

    @Test(
        "Of a test and a teacher's assessment the one is read by which the key stage's results are told",
        arguments: files)
    func chosen(_ file: File) throws {
        var set = try Sample.pru2010.begun
        let roll = try RollFile(
            RollText.bytes(
                "Ref,NC Year,\(file.headings)\nR1,10,\(file.cells)\nR2,10,\(file.other)\n")
        )
        .read(for: set.cycle)
        _ = try set.perform(
            .importRoll(roll.all), by: Sample.person, on: #require(Day("2010-11-15")))
        let results = set.roll.pupils[0].attainments.map { "\($0.subject) \($0.grade.name)" }
        #expect(results == [file.result] && roll.ignored.map(\.heading) == file.ignored)
    }

    @Test("Two tests, or a test and what does not say by what it is told, are refused")
    func refused() throws {
        let cycle = try Sample.pru2010.begun.cycle
        for headings in [
            "KS2 Maths,KS2 Maths TA", "KS2 Maths TT,KS2 Numeracy Test", "KS2 Maths,KS2 Maths Test",
        ] {
            #expect(throws: SpreadsheetProblem.self) {
                try RollFile(RollText.bytes("Ref,\(headings)\nR1,3,4\n")).read(for: cycle)
            }
        }
    }

    @Test(
        "Two columns of one result that are apart in most rows are not read: one was moved by itself",
        arguments: [
            // A test and a teacher, and a level and its fine grade, slid by a row.
            ("KS2 Maths Test,KS2 Maths TA", ["3,4", "5,3", "4,5", "4,4"], true),
            ("KS2 Maths Level,KS2 Maths Fine", ["3,4.09", "5,3.5", "4,5.2", "2,4.1"], true),
            ("KS1 Reading TA,KS1 Reading Test", ["2a,1", "1,3", "3,2"], true),
            ("KS2 Maths Test,KS2 Maths TA", ["L4,L2", "L2,L5", "L5,L3"], true),
            ("KS2 Maths Test,KS2 Maths TA", ["Level 3,Level 5", "Level 2,Level 4", "Level 4,Level 4"], true),
            // A teacher who is above the test throughout.
            ("KS2 Maths Test,KS2 Maths TA", ["3,4", "2,3", "4,5", "4,4"], false),
            // A teacher above and below it by turns, and one who is often a level below in a list in order of the test.
            (
                "KS2 Maths Test,KS2 Maths TA",
                ["2,3", "3,2", "4,5", "5,4", "3,3", "4,4", "2,2", "5,5", "3,4"], false
            ),
            (
                "KS2 Maths Test,KS2 Maths TA",
                ["5,4", "5,4", "4,4", "4,3", "4,3", "3,3", "3,2", "3,2", "2,2"], false
            ),
            // A pupil or two, sublevels, points, codes, and too few to tell.
            ("KS2 Maths Test,KS2 Maths TA", ["3,4", "5,5", "4,5", "4,4"], false),
            ("KS2 Maths Test,KS2 Maths TA", ["4c,4", "5b,5", "B,2", "N,1"], false),
            ("KS2 Maths,KS2 Maths Fine", ["3,18.3", "5,27.1", "4,24.0"], false),
            ("KS2 Maths Test,KS2 Maths TA", ["3,4", "5,4"], false),
            ("KS2 Maths Test,KS2 English TA", ["3,4", "5,4", "4,3"], false),
            // The tests slipped down by a row from the fourth, or up to the seventh; and stand where they belong.
            (
                "KS2 Maths Test,KS2 Maths TA",
                [
                    "5,5", "5,5", "4,3", ",3", "4,3", "3,4", "3,3", "3,4", "4,4", "4,4", "4,5", "5,2", "N,4",
                    "4,4",
                ],
                true
            ),
            (
                "KS2 Maths Test,KS2 Maths TA",
                [
                    "3,4", "5,3", "3,5", "4,3", "5,4", "3,5", "5,3", "4,4", "5,5", "3,3", "4,4", "4,4", "5,5",
                    "3,3",
                ],
                true
            ),
            (
                "KS2 Maths Test,KS2 Maths TA",
                [
                    "5,5", "5,5", "4,3", "4,3", "3,3", "3,4", "3,3", "4,4", "4,4", "4,4", "5,5", "N,2", "4,4",
                    "4,4",
                ],
                false
            ),
            (
                "KS2 Maths Test,KS2 Maths TA",
                ["4,5", "3,4", "4,5", "3,4", "4,5", "4,5", "3,4", "4,5"], false
            ),
        ])
    func unlike(_ headings: String, _ rows: [String], _ isRefused: Bool) throws {
        let lines = rows.enumerated().map { "R\($0 + 1),10,\($1)\n" }.joined()
        let roll = try RollFile(RollText.bytes("Ref,NC Year,\(headings)\n\(lines)"))
        let cycle = try Sample.pru2010.begun.cycle
        guard isRefused else {
            #expect(throws: Never.self) { try roll.read(for: cycle) }
            return
        }
        let problem = #expect(throws: SpreadsheetProblem.self) { try roll.read(for: cycle) }
        #expect(problem?.code == "columns-unlike")
    }
}
