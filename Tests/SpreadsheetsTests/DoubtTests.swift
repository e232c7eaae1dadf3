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
                "Ref,\(heading),\(other)\nA,03/04/2001,21/09/2000\nB,,02/09/2000\nC,12/31/2000,03/09/2000\nD,31/12/2000,04/09/2000\n"
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

    /// Cells of a second column beside a date of birth that can only be month first, and whether the column is in doubt too.
    static let columns: [([String], isInDoubt: Bool)] = [
        (["03/04/2010", "05/06/2010", ""], true), (["", "3.4.2010", "05/05/2010"], true),
        (["03/04/2010", "23/04/2010", ""], false), (["2010-04-03", "2010-06-05", ""], false),
        (["3 Apr 2010", "5 June 2010", ""], false), (["", "", ""], false), (["05/05/2010", "", ""], false),
    ]

    @Test(
        "A spreadsheet saves its columns alike: those of digits are in doubt with the one that is",
        arguments: columns)
    func others(_ cells: [String], _ isInDoubt: Bool) throws {
        let births = ["12/31/2000", "03/04/2001", "01/02/2001"]
        let rows = zip(births, cells).enumerated().map { "R\($0),\($1.0),\($1.1)" }
        let file = try RollFile(RollText.bytes((["Ref,DOB,DOA"] + rows).joined(separator: "\n") + "\n"))
        let said = file.entries.flatMap(\.unread).compactMap(\.problem)
        #expect(said.map(\.column) == (isInDoubt ? ["DOB", "DOA"] : ["DOB"]))
        #expect(said.allSatisfy { $0.kind.code == "column-in-doubt" })
        #expect(
            file.entries.map(\.details.entered).contains { $0 != nil }
                == (!isInDoubt && cells.contains { !$0.isEmpty }))
    }
}
