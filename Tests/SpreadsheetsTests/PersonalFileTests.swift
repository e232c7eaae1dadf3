import DelimitedText
import Sentences
import Spreadsheets
import TargetSetting
import Testing

@Suite struct PersonalFileTests {
    @Test(
        "Every column is read, in any order and under its usual headings",
        arguments: [
            "Why,Pupil,Subject,Target grade,By,Who,Support,Steps",
            "Reason,UPN,subject,To,By when,By whom,Provision,Milestones",
            "RATIONALE,Reference,Area of need,Grade,Target date,Staff,Strategies,Step",
        ])
    func columns(_ headings: String) throws {
        let cells =
            "because,N926110010001,English,4b,22/07/2011,Mrs Sample,daily reading,\"31/03/2011: reaches 4c;\n2011-06-01: writes: a page ;\""
        let file = try PersonalFile(RollText.bytes("\(headings)\n\(cells)\n"))
        #expect(file.ignored.isEmpty)
        let row = try #require(file.rows.first)
        #expect(row.line == 2 && row.holder == "N926110010001" && row.subject?.text == "English")
        let entry = try #require(row.entry)
        #expect(entry.aim == .grade("4b") && entry.by == Day("2011-07-22") && entry.why?.text == "because")
        #expect(entry.who?.text == "Mrs Sample" && entry.support?.text == "daily reading")
        #expect(entry.steps.map(\.by) == [Day("2011-03-31"), Day("2011-06-01")])
        #expect(entry.steps.map(\.what.text) == ["reaches 4c", "writes: a page"])
    }

    @Test(
        "A qualification that is no GCSE is part of the subject",
        arguments: [
            ("GCSE", "Art"), ("GCSE (9-1)", "Art"), ("Full course", "Art"), ("", "Art"),
            ("GCSE short course", "Art (GCSE short course)"),
            ("GCSE/FC", "Art"), ("GCSE/SC", "Art (GCSE short course)"),
            ("GCSE Short", "Art (GCSE short course)"),
            ("Functional Skills", "Art (Functional Skills)"),
            ("Entry Level", "Art (Entry Level)"), ("Art", "Art"),
        ])
    func qualification(_ qualification: String, _ subject: String) throws {
        let text = "Ref,Subject,Qualification,To,By,Why\n1,Art,\(qualification),C,20/07/2012,x\n"
        let row = try #require(try PersonalFile(RollText.bytes(text)).rows.first)
        #expect(row.subject?.text == subject && row.problems.isEmpty)
    }

    @Test(
        "Among thirds of grades a short entry level may be one",
        arguments: [
            ("C2", "E3", true), ("d1", "E2", true), ("A*3", "e1", true), ("C2", "Entry 3", false),
            ("C2", "E", false), ("C", "E3", false), ("U", "E3", false), ("P8", "E3", false),
        ])
    func thirds(_ first: String, _ second: String, _ isInDoubt: Bool) throws {
        let text = "Ref,Subject,To,By,Why\n1,English,\(first),20/07/2012,x\n2,Art,\(second),20/07/2012,x\n"
        let row = try #require(try PersonalFile(RollText.bytes(text)).rows.dropFirst().first)
        #expect(row.problems.map(\.kind.code) == (isInDoubt ? ["entry-or-third"] : []))
    }

    @Test(
        "Grades that need not be targets are refused, with the column that says so",
        arguments: [
            ("Grade,Target", "D,C", "Target"), ("Level,Aspirational target", "4b,5c", "Aspirational target"),
            ("Grade,Predicted grade", "D,C", "Predicted grade"),
            ("Grade,Result Status", "D,R", "Result Status"),
            ("Grade,Result Set", "D,Autumn", "Result Set"),
            ("Grade,Result Date", "D,15/10/2010", "Result Date"),
            ("Grade,Aspect", "D,English Current Grade", "Aspect"), ("Target grade,Aspect", "D,English", nil),
            ("Target grade,Result Status", "D,P", "Result Status"), ("To,Result Type", "D,", "Result Type"),
            ("To,Type", "D,Estimated grade", "Type"), ("Grade,Result Status", "D,T", nil),
            ("Grade,Target grade", "D,C", nil), ("Grade,Target date", "D,20/07/2012", nil),
            ("To,Target", "D,C", nil), ("To,Status", "D,R", nil), ("Grade,Current grade", "C,D", nil),
        ] as [(String, String, String?)])
    func gradesInDoubt(_ headings: String, _ cells: String, _ other: String?) throws {
        let text = "Ref,Subject,\(headings),By When,Why\n1,English,\(cells),20/07/2012,because\n"
        guard let other else {
            _ = try PersonalFile(RollText.bytes(text))
            return
        }
        let heading = String(headings.prefix { $0 != "," })
        #expect(throws: SpreadsheetProblem.gradesInDoubt(heading, beside: other)) {
            try PersonalFile(RollText.bytes(text))
        }
    }

    @Test(
        "A column Target is of grades, or in words, as its cells are, and goes after one that says it",
        arguments: [
            ("Target", ["C", "Entry 3"], [.grade("C"), .grade("Entry 3")]),
            ("TARGET", ["4b", ""], [.grade("4b"), nil]),
            (
                "Target", ["reads 40 words", "is in on 80% of days"],
                [
                    .criterion(PersonText(kept: "reads 40 words")),
                    .criterion(PersonText(kept: "is in on 80% of days")),
                ]
            ),
            ("Target,Target Grade", ["B,C", "A,D"], [.grade("C"), .grade("D")]),
            ("Target Grade,Target", ["C,reads 40 words a minute", "D,"], [.grade("C"), .grade("D")]),
        ] as [(String, [String], [Action.PersonalEntry.Aim?])])
    func plainTarget(_ headings: String, _ cells: [String], _ aims: [Action.PersonalEntry.Aim?]) throws {
        let rows = cells.map { "1,English,\($0),20/07/2012,because" }
        let text = (["Ref,Subject,\(headings),By,Why"] + rows).joined(separator: "\n")
        let file = try PersonalFile(RollText.bytes(text))
        #expect(file.rows.prefix(aims.count).map(\.entry?.aim) == aims)
        let isRead = headings.contains(",")
        #expect(file.ignored.map(\.what) == (isRead ? ["‘Target Grade’ is read instead."] : []))
    }

    @Test func `A column Target of grades and of words tells nobody which`() {
        #expect(throws: SpreadsheetProblem.self) {
            try PersonalFile(
                RollText.bytes(
                    "Ref,Subject,Target,By,Why\n1,English,C,20/07/2012,x\n1,Art,draws well,20/07/2012,x\n"))
        }
    }

    @Test(
        "A subject is read with what lists write beside it",
        arguments: [
            ("Maths FC", "maths"), ("Maths (FC)", "maths"), ("Science - Additional", "additional science"),
            ("Sci: Core", "core science"), ("Science", "Science"), ("FC", "FC"),
            ("Additional Science", "Additional Science"), ("Science - Applied", "Science - Applied"),
            ("RE Short Course", "RE Short Course"),
        ])
    func subjects(_ cell: String, _ subject: String) throws {
        let text = "Ref,Subject,To,By,Why\n1,\(cell),C,20/07/2012,because\n"
        #expect(try PersonalFile(RollText.bytes(text)).rows.map(\.subject?.text) == [subject])
    }

    @Test("A target is for a pupil, a group or a key stage, and has a grade or a criterion")
    func holders() throws {
        let text = """
            Pupil;UPN;Subject;Target grade;Criterion;By;Why
            group:Nurture group;;behaviour;;"no more than 2 exits
            a week";22/07/2011;because
            ks2;;reading;4c;;22/07/2011;because
            ;N926110010001;reading;4c;;22/07/2011;because
            7;N926110010001;reading;4c;;22/07/2011;because
            """
        let rows = try PersonalFile(RollText.bytes(text)).rows
        #expect(rows.map(\.line) == [2, 4, 5, 6])
        #expect(rows.map(\.holder) == ["group:Nurture group", "ks2", "N926110010001", "N926110010001"])
        #expect(rows.allSatisfy { $0.problems.isEmpty })
        let criterion = try PersonText("no more than 2 exits a week", as: .action)
        #expect(rows.map(\.entry?.aim) == [.criterion(criterion)] + Array(repeating: .grade("4c"), count: 3))
    }

    @Test(
        "What is missing or cannot be read is told with its line and column",
        arguments: [
            (
                ",English,4b,,22/07/2011,why,", "Pupil", "",
                "this is blank. Say whose target it is: a UPN, a reference, group:NAME or a key stage. Where one cell was merged for several lines, fill it in on each."
            ),
            ("7,,4b,,22/07/2011,why,", "Subject", "", "this is blank. Say in which subject."),
            (
                "7,English,,,22/07/2011,why,", "To", "",
                "this is blank. Give a target grade, or a criterion in words."
            ),
            (
                "7,English,4b,reads,22/07/2011,why,", "Criterion", "reads",
                "there is something in To too. A target has a grade or a criterion: leave one of them blank."
            ),
            ("7,English,4b,,,why,", "By", "", "this is blank. Say by which day."),
            (
                "7,English,4b,,July,why,", "By", "July",
                "this is not a day of the calendar. Write it as dd/mm/yyyy."
            ),
            ("7,English,4b,,22/07/2011,,", "Why", "", "this is blank. Say why this target is right."),
            (
                "7,English,4b,,22/07/2011,why,soon; later", "Steps", "soon; later",
                "the step ‘soon’ is not a day and a text. Write each as DAY: TEXT, such as 31/03/2011: reads 40 words, and separate them with a semicolon or a line break."
            ),
            (
                "7,English,4b,,22/07/2011,why,1/1/2011:", "Steps", "1/1/2011:",
                "the step ‘1/1/2011:’ is not a day and a text. Write each as DAY: TEXT, such as 31/03/2011: reads 40 words, and separate them with a semicolon or a line break."
            ),
            (
                "7,English,4b,,22/07/2011,#N/A,", "Why", "#N/A",
                "a formula failed in the spreadsheet. Put it right there, or type the value, and save the file again."
            ),
        ])
    func problems(_ cells: String, _ column: String, _ value: String, _ what: String) throws {
        let text = "Pupil,Subject,To,Criterion,By,Why,Steps\n\n\(cells)\n"
        let row = try #require(try PersonalFile(RollText.bytes(text)).rows.first)
        #expect(row.problems.map(\.line) == [3])
        #expect(row.problems.map(\.column) == [column])
        #expect(row.problems.map(\.value) == [value])
        #expect(row.problems.map(\.kind.inWords) == [what])
    }

    @Test("A list without a column that is needed is refused, and says which")
    func missingColumns() throws {
        let problem = #expect(throws: SpreadsheetProblem.self) {
            try PersonalFile(RollText.bytes("Pupil,Target,By\n"))
        }
        #expect(
            problem?.message
                == "A column is missing. Needed: Subject; Target grade or Criterion; Why. What Why would say may be said once for all targets. The headings are: ‘Pupil’, ‘Target’, ‘By’."
        )
        let file = try PersonalFile(RollText.bytes("Pupil,Subject,Target,Criterion,By,Why,Suport\n"))
        #expect(
            file.ignored.map(\.what) == [
                "Call it Target grade, or Criterion where the targets are in words.", "Did you mean Support?",
            ])
    }

    @Test(
        "By which day and why may be said once for all lines of which no cell says it",
        arguments: [
            ("Ref,Subject,To", "A,Maths,C", "2012-08-31", "From KS2"),
            ("Ref,Subject,To,By", "A,Maths,C,20/07/2012", "2012-07-20", "From KS2"),
            ("Ref,Subject,To,By,Why", "A,Maths,C,,of his own", "2012-08-31", "of his own"),
        ])
    func given(_ headings: String, _ cells: String, _ by: String, _ why: String) throws {
        let given = PersonalFile.Given(by: Day("2012-08-31"), why: PersonText(kept: "From KS2"))
        let file = try PersonalFile(RollText.bytes("\(headings)\n\(cells)\n"), given: given)
        let entry = try #require(file.rows.first?.entry)
        #expect(entry.by == Day(by) && entry.why?.text == why)
    }

    @Test(
        "A year in a column is held against the day that is said once for all lines",
        arguments: [
            ("Target Year", "2011", true), ("Season", "Summer 2011", true), ("Year of Exam", "2011", true),
            ("Result Set", "Summer 2010", true), ("Target Year", "2012", false),
        ])
    func givenYear(_ heading: String, _ cell: String, _ isAsked: Bool) throws {
        let given = PersonalFile.Given(by: Day("2012-08-31"), why: PersonText(kept: "From KS2"))
        let file = try PersonalFile(
            RollText.bytes("Ref,Subject,To,\(heading)\nA,Maths,C,\(cell)\n"), given: given)
        let said = file.rows.flatMap(\.problems).map(\.kind)
        let remark = ListRemark.cells(.init(.headed(heading), [cell]))
        #expect(said == (isAsked ? [.listSaysMore([remark])] : []))
    }

    @Test(
        "What may be said once for all lines is what to do where no column has it",
        arguments: [
            ("Ref,Subject,To", [PersonalTarget.Part.by, .why]), ("Ref,Subject,To,Why", [.by]),
            ("Ref,Subject,Why", []),
        ] as [(String, [PersonalTarget.Part])])
    func toGive(_ headings: String, _ parts: [PersonalTarget.Part]) {
        let problem = #expect(throws: SpreadsheetProblem.self) {
            try PersonalFile(RollText.bytes("\(headings)\nA,b,c,d\n"))
        }
        #expect(problem?.remedies == (parts.isEmpty ? [] : [.give(.parts(parts))]))
    }
}
