import DelimitedText
import Samples
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

    @Test(
        "A column that is not read and has the month first puts the others in doubt, unless it is day first too",
        arguments: [("12/17/2010", "11/29/2010", true), ("12/17/2010", "29/11/2010", false), ("", "", false)])
    func unread(_ one: String, _ two: String, _ isInDoubt: Bool) throws {
        let file = try RollFile(
            RollText.bytes("Ref,DOL,Review Date\nA,04/05/2012,\(one)\nB,10/12/2010,\(two)\n"))
        #expect(file.entries.map(\.details.left).contains { $0 != nil } == !isInDoubt)
        #expect(
            file.entries.flatMap(\.unread).compactMap(\.problem?.kind.code)
                == (isInDoubt ? ["column-in-doubt"] : []))
    }

    /// Days of birth as they are on the roll and in the next list.
    static let births: [([String], isChangedOver: Bool)] = [
        (["11/04/2000", "03/02/2001", "05/06/2001"], true),
        (["11/04/2000", "02/03/2001", "06/05/2001"], false),
        (["04/11/2000", "02/03/2001", "06/05/2001"], false),
        (["11/04/2000", "03/02/2001", "06/05/2001"], false),
        (["11/04/2000", "03/02/2001", ""], true),
    ]

    @Test(
        "Where day and month of the birthdays changed places, no day is taken, as is said once",
        arguments: births)
    func changedOver(_ births: [String], _ isChangedOver: Bool) throws {
        var set = try Sample.pru2010.begun
        func list(_ births: [String], _ left: String) -> String {
            "Ref,Surname,NC Year,DOB,DOL\n"
                + zip(["Ash", "Birch", "Cedar"], births).map { "\($0),\($0),5,\($1),\(left)\n" }.joined()
        }
        _ = try set.imported(roll: list(["04/11/2000", "02/03/2001", "06/05/2001"], ""))
        let before = set.roll.pupils.map(\.details)
        let plan = try set.imported(roll: list(births, "04/05/2012"))
        let said = plan.problems.filter { $0.kind.code == "column-in-doubt" }
        #expect(said.count == (isChangedOver ? 1 : 0))
        guard isChangedOver else { return }
        #expect(set.roll.pupils.map(\.details) == before)
        #expect(set.roll.pupils.flatMap { $0.leftOut.map(\.place.text) } == ["left", "left", "left"])
    }

    @Test("A year of two digits is said once for a column, and read where the month is a word")
    func shortYears() throws {
        let file = try RollFile(
            RollText.bytes("Ref,DOB,DOA\nA,01-Jan-96,06/09/10\nB,2 Feb 01,07/09/10\nC,,08/09/2010\n"))
        #expect(file.entries.map { $0.details.born?.description } == ["1996-01-01", "2001-02-02", nil])
        #expect(file.entries.flatMap(\.unread).map(\.value) == ["06/09/10", "07/09/10"])
        #expect(file.entries.flatMap(\.unread).compactMap(\.problem).map(\.line) == [2])
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
