import DelimitedText
import Samples
import Spreadsheets
import TargetSetting
import Testing

/// Words above and between the rows of a list of targets, and columns of other targets beside its own.
@Suite struct TargetTitlesTests {
    @Test(
        "A second column of targets that does not say the same is asked about",
        arguments: [
            ("Target grade,Revised Target Grade", "C,D", true), ("Target grade,New Target", "C,D", true),
            ("Target,KS4 Target", "C,D", true), ("Target grade,Agreed Target Grade", "C,c", false),
            ("Target grade,Target Met", "C,N", false), ("Target grade,Revised Target Grade", "C,", false),
            ("To,Target Set On", "C,2010", false),
        ])
    func otherTarget(_ headings: String, _ cells: String, _ isRefused: Bool) throws {
        let text = "Ref,Subject,\(headings),By,Why\n1,Art,\(cells),20/07/2012,x\n"
        guard isRefused else {
            _ = try PersonalFile(RollText.bytes(text))
            return
        }
        let names = headings.split(separator: ",").map(String.init)
        #expect(throws: SpreadsheetProblem.columnsAlike(names, field: "Target grade")) {
            try PersonalFile(RollText.bytes(text))
        }
    }

    @Test(
        "A title that says that the grades are no targets is believed",
        arguments: [
            ("Year 10 predicted grades (NOT targets)", "Target grade", true),
            ("Predicted grades", "Grade", true),
            ("Results Summer 2010", "Level", true), ("Current grades", "Grade", true),
            ("Results Summer 2010", "Target grade", false), ("Targets and results", "Grade", false),
            ("Norfolk PRU", "Grade", false),
        ])
    func title(_ title: String, _ heading: String, _ isRefused: Bool) throws {
        let text = "\(title),,,,\n,,,,\nRef,Subject,\(heading),By,Why\n1,Art,C,20/07/2012,x\n"
        guard isRefused else {
            _ = try PersonalFile(RollText.bytes(text))
            return
        }
        #expect(throws: SpreadsheetProblem.titleInDoubt(title)) { try PersonalFile(RollText.bytes(text)) }
    }

    @Test(
        "Kinds as letters, and in an aspect, are those of grades",
        arguments: [
            ("Status", "E", true), ("Status", "T", false), ("Aspect", "En Predicted", true),
            ("Status", "Met", false),
        ])
    func kinds(_ heading: String, _ cell: String, _ isRefused: Bool) throws {
        let text = "Ref,Subject,\(heading),To,By,Why\n1,Art,\(cell),C,20/07/2012,x\n1,ICT,,C,20/07/2012,x\n"
        let problem = SpreadsheetProblem.gradesInDoubt("To", beside: heading)
        if isRefused {
            #expect(throws: problem) { try PersonalFile(RollText.bytes(text)) }
        } else {
            _ = try PersonalFile(RollText.bytes(text))
        }
    }

    @Test("Rows of a list of targets that are none are passed over, and what some say is asked about")
    func sections() throws {
        let text = """
            Ref,Subject,To,By,Why
            Year 10: 0731,,,,
            0731,Art,C,20/07/2012,x
            Page 2,,,,
            Total,,1,,
            Courses dropped,,,,
            0731,ICT,C,20/07/2012,x
            Year 11 targets,,,,
            0731,RE,C,20/07/2012,x
            0731,,,,
            """
        let rows = try PersonalFile(RollText.bytes(text)).rows
        let codes = rows.map { $0.problems.first?.kind.code ?? "" }
        #expect(
            codes == [
                "row-of-section", "", "row-of-section", "row-of-section", "row-of-section", "",
                "row-of-section", "", "blank", "list-says-more",
            ])
    }

    @Test(
        "A key that a spreadsheet keeps as text by a formula is the key",
        arguments: ["=\"0731\"", "\"=\"\"0731\"\"\"", "0731", "\"0731\""])
    func text(_ cell: String) throws {
        let row = try PersonalFile(
            RollText.bytes("Ref,Subject,To,By,Why\n\(cell),Art,C,20/07/2012,x\n")
        ).rows.first
        #expect(row?.holder == "0731")
    }

    @Test(
        "A title of targets that are due before the days of the list is asked about",
        arguments: [
            ("Targets for July 2011", "20/07/2012", true), ("GCSE targets 2011", "20/07/2012", true),
            ("Targets for July 2012", "20/07/2012", false), ("Targets 2011-12", "20/07/2012", false),
            ("Personal targets 2010/11", "20/07/2012", false),
            ("Targets for 2010-11", "20/07/2012", false),
            ("Targets set in school year 2010/2011", "20/07/2012", false),
            ("Targets agreed July 2011", "20/07/2012", false),
            ("Targets set in July 2011", "20/07/2012", false),
            ("Targets set for July 2011", "20/07/2012", true),
            ("Targets printed in 2011", "20/07/2012", false),
            ("Targets Autumn 2010", "20/07/2012", false), ("Targets, November 2010", "20/07/2012", false),
            ("Targets for July 2011", "20/07/2011", false), ("Targets for July 2011", "29/10/2010", false),
        ])
    func due(_ title: String, _ by: String, _ isAsked: Bool) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,Surname,NC Year\nR1,Oak,10\n")
        _ = try set.imported(targets: "\(title)\nRef,Subject,Target grade,By,Why\nR1,Art,C,\(by),x\n")
        #expect(set.roll.leftOutLines.contains { $0.isMore && $0.fate == .open } == isAsked)
    }

    @Test(
        "A list that says by its title that it is long before what it changes was set is asked about",
        arguments: [
            ("KS4 targets 13/09/2010", "D", true), ("KS4 targets 13/09/2010", "C", false),
            ("KS4 targets 12/11/2010", "D", false), ("KS4 targets", "D", false),
            ("KS4 targets September 2010", "D", true), ("KS4 targets September 2010", "C", false),
            ("KS4 targets November 2010", "D", false), ("KS4 targets autumn term 2010", "D", false),
        ])
    func before(_ title: String, _ grade: String, _ isAsked: Bool) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,Surname,NC Year\nR1,Oak,10\n")
        let list = "\nRef,Subject,Target grade,By,Why\nR1,Art,"
        _ = try set.imported(targets: "KS4 targets 12/11/2010\(list)C,20/07/2012,x\n")
        _ = try set.imported(targets: "\(title)\(list)\(grade),20/07/2012,x\n")
        #expect(set.roll.leftOutLines.contains { $0.isMore && $0.fate == .open } == isAsked)
    }
}
