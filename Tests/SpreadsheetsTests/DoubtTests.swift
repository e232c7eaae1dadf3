import DelimitedText
import Spreadsheets
import TargetSetting
import Testing

/// Columns of days in which one cell can only be month first.
@Suite struct DoubtTests {
    @Test(
        "None of the column is taken, which is said once, and other columns are",
        arguments: [
            ("DOB", PupilDetails.Field.born), ("Date of Entry", .entered), ("Expected Leaving", .leaving),
            ("DOL", .left),
        ])
    func column(_ heading: String, _ field: PupilDetails.Field) throws {
        let other = heading == "DOB" ? "Date of Entry" : "DOB"
        let file = try RollFile(
            RollText.bytes(
                "Ref,\(heading),\(other)\nA,03/04/2001,01/09/2000\nB,,02/09/2000\nC,12/31/2000,03/09/2000\nD,31/12/2000,04/09/2000\n"
            ))
        #expect(
            file.entries.map { $0.unread.map(\.place) } == [
                [.field(field)], [], [.field(field)], [.field(field)],
            ])
        let problems = file.entries.flatMap { $0.unread.compactMap(\.problem) }
        #expect(problems.map(\.line) == [4] && problems.map(\.kind.code) == ["column-in-doubt"])
        for entry in file.entries {
            let days = [entry.details.born, entry.details.entered, entry.details.leaving, entry.details.left]
            #expect(days.compactMap(\.self).count == 1, "line \(entry.line)")
        }
    }

    @Test("Of a list of targets no line is taken")
    func targets() throws {
        let file = try PersonalFile(
            RollText.bytes(
                "Pupil,Subject,To,By,Why\nA,maths,3c,03/04/2011,a\nB,maths,3c,07/22/2011,b\nC,maths,3c,22/07/2011,c\n"
            ))
        #expect(file.rows.allSatisfy { $0.entry == nil && $0.isInDoubt })
        #expect(file.rows.map { $0.problems.map(\.kind.code) } == [[], ["column-in-doubt"], []])
    }
}
