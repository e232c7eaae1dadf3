import DelimitedText
import Samples
import Spreadsheets
import TargetSetting
import Testing

@Suite struct RollColumnTests {
    @Test(
        "Days that stand beside what else they may be of are not read",
        arguments: [
            ("SEN Status,Start Date,End Date", 0), ("Previous School,Date Left", 0),
            ("Last School,Admission Date,Date Left", 0), ("Referring School,Date Left", 0),
            ("Work Placement,Start Date,End Date", 0), ("College Course,Start Date,End Date", 0),
            ("Start Date,End Date,SEN Status", 2),
            ("SEN Status,Date of Entry,DOL", 2), ("SEN Status,Tutor,Start Date", 1), ("NC Year,Date Left", 1),
        ])
    func daysOfOthers(_ headings: String, _ read: Int) throws {
        let cells = headings.split(separator: ",").map { $0.contains("SEN") ? "A" : "06/09/2010" }
        let file = try RollFile(RollText.bytes("Ref,\(headings)\nR1,\(cells.joined(separator: ","))\n"))
        let fields: Set<String> = ["Date of Entry", "Date Left"]
        #expect(file.taken.count { fields.contains($0.field) } == read)
        #expect(read > 0 || file.ignored.contains { $0.what?.contains("may be of that") == true })
    }

    @Test("Lines with nothing in the columns that are read are passed over")
    func passedOver() throws {
        let file = try RollFile(
            RollText.bytes("Ref,Surname,Address\nR1,Ash,1 High St\n,,Norwich\nR2,Birch,2 High St\n"))
        #expect(file.entries.map(\.line) == [2, 4] && file.passedOver == [3])
    }

    @Test(
        "A class stands beside the year where the heading says so",
        arguments: [("Year/Reg", "10A", 10), ("Year and Reg", "5 Oak", nil), ("NC Year", "2b", nil)]
            as [(String, String, Int?)])
    func classes(_ heading: String, _ cell: String, _ year: Int?) throws {
        let file = try RollFile(RollText.bytes("Ref,\(heading)\nR1,\(cell)\n"))
        #expect(file.entries.map(\.details.ncYear) == [year])
    }

    @Test("A cell with two names is of two pupils", arguments: ["Sam & Jo", "Sam and Jo", "Sam&Jo"])
    func twoPupils(_ forename: String) throws {
        let file = try RollFile(RollText.bytes("Ref,Surname,Forename\nR1,Elm,\(forename)\nR2,Sands,Andy\n"))
        #expect(file.entries.map { $0.problems.map(\.kind.code) } == [["two-pupils"], []])
    }

    private func entry(_ headings: String, _ cells: String) throws -> RollEntry {
        let file = try RollFile(RollText.bytes("Ref;\(headings)\nA1;\(cells)\n"))
        let entry = try #require(file.entries.first)
        #expect(entry.problems.isEmpty)
        return entry
    }

    @Test(
        "A surname, a forename and a date of birth are found under their usual headings",
        arguments: [
            "Surname;Forename;DOB", "LEGAL SURNAME;Legal Forename;Date of Birth",
            "last name;first name;birth date", "Family_Name;Given-Name;Date Of Birth",
            " Surname ;\"Fore\nname\";D.O.B.", "Surname;Known As;born",
        ])
    func names(_ headings: String) throws {
        let details = try entry(headings, "Adams;Ann;01/09/2000").details
        #expect(details.surname?.text == "Adams" && details.forename?.text == "Ann")
        #expect(details.born == Day("2000-09-01"))
    }

    @Test(
        "The reference is found under its usual headings",
        arguments: ["Reference", "Ref", "Adno", "Admission Number", "Pupil ID", "Local ID", "Adm. No."])
    func reference(_ heading: String) throws {
        let file = try RollFile(RollText.bytes("\(heading)\n0017\n"))
        #expect(file.entries.first?.details.reference?.text == "0017")
    }

    @Test(
        "Every other column is found under its usual headings",
        arguments: [
            ("NC Year", "5"), ("Year", "5"), ("Year Group", "5"), ("NCYear", "5"), ("Yr", "5"),
            ("National Curriculum Year", "5"),
        ])
    func ncYear(_ heading: String, _ cell: String) throws {
        #expect(try entry(heading, cell).details.ncYear == 5)
    }

    @Test(
        "Flags and codes are found under their usual headings",
        arguments: [
            "Enrolment Status;SEN;FSM;In Care", "Reg Status;SEN Status;Free School Meals;CiC",
            "Registration Status;SEN Provision;FSM Eligible;LAC",
            "Reg/enrolment status;SEN stage;Eligible for free school meals;CLA",
            "Enrol. Status;SEN code;FSM;Looked After",
        ])
    func codes(_ headings: String) throws {
        let details = try entry(headings, "S;K;Y;N").details
        #expect(details.enrolment == .subsidiary && details.sen == .support)
        #expect(details.freeSchoolMeals == true && details.inCare == false)
    }

    @Test(
        "The days of entry, of leaving and of having left are told apart",
        arguments: [
            "Date of entry;Expected leaving;Date left", "Entry Date;Expected Leaving Date;Leaving Date",
            "Admission Date;Leaving;DOL", "DOA;Planned leaving date;Date of Leaving",
        ])
    func days(_ headings: String) throws {
        let details = try entry(headings, "06/09/2010;22/07/2011;01/11/2010").details
        #expect(details.entered == Day("2010-09-06"))
        #expect(details.leaving == Day("2011-07-22"))
        #expect(details.left == Day("2010-11-01"))
    }

    @Test(
        "Results are found with their subject and key stage",
        arguments: [
            ("KS1 Reading", "Reading", "ks1"), ("KS2 Maths Level", "Maths", "ks2"),
            ("KS2 Eng Lev", "Eng", "ks2"), ("Current Maths Lvl", "Maths", "now"),
            ("Reading KS1", "Reading", "ks1"), ("KS1 Writing Result", "Writing", "ks1"),
            ("Key Stage 2 English", "English", "ks2"), ("Maths (KS2)", "Maths", "ks2"),
            ("Current English", "English", "now"), ("English now", "English", "now"),
            ("ks3 Design & Technology grade", "Design & Technology", "ks3"),
            ("KS1_Speaking_and_listening", "Speaking and listening", "ks1"),
            ("KS2 English Revised", "English", "ks2"), ("KS2 English 2007", "English", "ks2"),
            ("KS2 Maths Actual", "Maths", "ks2"), ("KS 1 Reading", "Reading", "ks1"),
            ("KS1Reading", "Reading", "ks1"), ("Key Stage One Reading", "Reading", "ks1"),
            ("KS2 English Year 6", "English", "ks2"), ("Y2 KS1 Writing", "Writing", "ks1"),
            ("KS1 Reading level 2009/10", "Reading", "ks1"),
            ("ReadingKS1", "Reading", "ks1"),
            ("EnglishKS2", "English", "ks2"), ("KS2English", "English", "ks2"),
            ("ks1maths", "maths", "ks1"), ("readingks1", "reading", "ks1"),
            ("WRITINGKS1", "WRITING", "ks1"), ("KS2EnglishLevel", "English", "ks2"),
            ("KS2EnglishTA", "English", "ks2"), ("KS1Maths Result", "Maths", "ks1"),
            ("KeyStage2English", "English", "ks2"), ("EnglishKeyStage2", "English", "ks2"),
            ("KeyStage1 Reading", "Reading", "ks1"), ("CurrentEnglish", "English", "now"),
            ("EnglishNow", "English", "now"),
        ])
    func results(_ heading: String, _ subject: String, _ when: String) throws {
        let result = try #require(try entry(heading, "2b").results.first)
        #expect(result.subject.text == subject && result.when == when && result.grade == "2b")
        #expect(result.column == heading)
    }

    @Test("Where several columns say the same, the best goes before the others, wherever it stands")
    func bestColumn() throws {
        let text =
            "Year,Preferred Forename,UPN,Legal Forename,Surname,Name,NC Year,Legal Surname\n10,Annie,\(RollText.upns[0]),Ann,Adams,x y,10,Adamson\n"
        let file = try RollFile(RollText.bytes(text))
        let details = try #require(file.entries.first).details
        #expect(details.ncYear == 10 && details.name == "Ann Adamson")
        #expect(file.ignored.map(\.heading) == ["Name"])
        #expect(file.ignored.map(\.what) == ["‘Legal Surname’ is read instead."])
        #expect(
            file.entries.first?.otherNames == [
                OtherName(.surname, PersonText(kept: "Adams")),
                OtherName(.forename, PersonText(kept: "Annie")),
            ])
    }

    @Test("What else a pupil is called is kept beside the name, and a dash is no name")
    func otherNames() throws {
        let text =
            "UPN,Surname,Forename,Former Surname,Preferred Surname,Known As\n\(RollText.upns[0]),Birch,Lily,Ash,Oak,Lil\n\(RollText.upns[1]),,Tom,-,Elm,\n"
        let file = try RollFile(RollText.bytes(text))
        #expect(
            file.entries.map(\.otherNames) == [
                [
                    OtherName(.surname, PersonText(kept: "Oak")),
                    OtherName(.surname, PersonText(kept: "Ash")),
                    OtherName(.forename, PersonText(kept: "Lil")),
                ], [],
            ])
        #expect(file.entries.map(\.details.surname?.text) == ["Birch", "Elm"])
        #expect(
            file.taken.map(\.field) == [
                "UPN", "Surname", "Forename", "Former Surname", "Other Surname", "Other Forename",
            ])
        #expect(file.ignored.isEmpty)
    }

    @Test(
        "A whole name beside what a pupil is called is no surname",
        arguments: [
            (
                "Pupil Name,Known As", "\"Oak, Liam\",Li", "Oak", "Liam",
                [OtherName(.forename, PersonText(kept: "Li"))]
            ),
            (
                "Pupil Name,Forename", "\"Oak, Liam\",Liam", "Oak", "Liam",
                [OtherName(.forename, PersonText(kept: "Liam"))]
            ),
            ("Name,Forename", "Oak,Liam", "Oak", "Liam", []),
        ] as [(String, String, String, String, [OtherName])])
    func wholeName(
        _ headings: String, _ row: String, _ surname: String, _ forename: String, _ others: [OtherName]
    ) throws {
        let file = try RollFile(
            RollText.bytes("UPN,\(headings),NC Year\n\(RollText.upns[0]),\(row),5\n"))
        let entry = try #require(file.entries.first)
        #expect([entry.details.surname?.text, entry.details.forename?.text] == [surname, forename])
        #expect(entry.otherNames == others)
    }

    @Test("What nobody knows is listed, with the name that looks like it")
    func ignored() throws {
        let file = try RollFile(
            RollText.bytes(
                "UPN,Surnam,Tutor group,,Former UPN,KS2 School,KS2 English points,Date of brith,FSM6,x\n"))
        #expect(
            file.ignored.map(\.heading) == [
                "Surnam", "Tutor group", "column 4, without a heading", "Former UPN", "KS2 School",
                "KS2 English points", "Date of brith", "FSM6", "x",
            ])
        #expect(
            file.ignored.map(\.what) == [
                "Did you mean Surname?", "The class is not kept.", nil,
                "Only the UPN that the pupil has now is read.", nil, nil,
                "Did you mean Date of Birth?", "Only whether the pupil has free school meals now is read.",
                nil,
            ])
    }

    @Test(
        "What is only expected is no result",
        arguments: [
            "KS2 English provisional", "KS2 Maths Forecast", "KS2 English (interim)", "Expected KS2 English",
            "KS2 English Est", "KS2 English mock", "KS4 Maths Mocks", "KS2 Maths Target",
            "Predicted KS2 Maths", "KS2 Maths projected",
        ])
    func forecast(_ heading: String) throws {
        let file = try RollFile(RollText.bytes("UPN,\(heading),KS2 reading\n"))
        #expect(file.ignored.map(\.heading) == [heading])
    }

    @Test(
        "The NC year is found under the headings that systems give it, with what stands in them",
        arguments: [
            ("Year taught in", "5"), ("NCY", "Y5"), ("Year taught", "Year 5"), ("NC Year (Actual)", "05"),
            ("Actual NC Year", "5"), ("Current NC Year", "5"), ("NCyear actual", "5"), ("NCyearActual", "5"),
            ("Year/Reg", "5/5A"), ("Year / Reg", "Y5/5HW"), ("Year", "5"), ("YearGroup", "5"),
            ("Year_group", "5"),
            ("Pupil Year Group", "5"), ("Student: NC Year now", "5"),
        ])
    func ncYearOfSystems(_ heading: String, _ cell: String) throws {
        #expect(try entry(heading, cell).details.ncYear == 5)
    }

    @Test("That no year is assigned is asked about", arguments: ["X", "x", "M", "m"])
    func noYear(_ cell: String) throws {
        let entry = try entry("Curriculum Year", cell)
        #expect(entry.details.ncYear == nil && entry.unread.map(\.value) == [cell])
        #expect(entry.unread.map(\.problem?.kind.code) == ["no-year-assigned"])
    }

    @Test("What says only that the pupil is on roll is as a blank cell")
    func nothingSaid() throws {
        for (heading, cell) in [("Status", "Active"), ("Status", "on roll")] {
            let (said, blank) = (try entry(heading, cell), try entry(heading, ""))
            #expect(said.details == blank.details && said.unread == blank.unread)
        }
    }

    @Test("Every heading of a census file and of three systems is read or has its reason")
    func systems() throws {
        let headings = [
            "UPN,Surname,Forename,Middlenames,Sex,DOB,NCyearActual,EnrolStatus,FSMeligible,SENProvision",
            "Forename,Surname,UPN,Year,Reg", "First name,Last name,UPN,Year group,Registration form",
            "FirstName,LastName,UPN,YearGroup,Form",
        ]
        for line in headings {
            let file = try RollFile(RollText.bytes(line + "\n"))
            #expect(file.taken.contains { $0.field == "NC Year" }, "\(line)")
            for column in file.ignored {
                #expect(column.what?.hasSuffix(".") == true, "\(column.heading)")
            }
            #expect(file.taken.count + file.ignored.count == line.split(separator: ",").count)
        }
    }

    @Test(
        "A heading that nobody knows is named with the nearest that is free",
        arguments: [
            ("Yr taught in Sept", "NC Yr"), ("Dat of birth", "Date of Birth"),
            ("Legal Surnam", "Legal Surname"),
            ("Leaving dat", "Leaving Date"),
        ])
    func nearest(_ heading: String, _ meant: String) throws {
        let file = try RollFile(RollText.bytes("UPN,\(heading)\n"))
        #expect(file.ignored.compactMap(\.what).map { $0.hasPrefix("Did you mean ") } == [true], "\(meant)")
    }

    @Test(
        "A heading that is another word is named with no other",
        arguments: [
            "Reading", "Reg.", "Entry Level English Target", "Board", "Mode", "Previous School Leaving Date",
            "Date of Leaving Last School", "Main School Admission Dat", "Exclusion Leaving", "Course Entry",
            "College Year", "Exam Entry",
        ])
    func notNear(_ heading: String) throws {
        let file = try RollFile(RollText.bytes("UPN,\(heading)\n"))
        #expect(!file.ignored.compactMap(\.what).contains { $0.hasPrefix("Did you mean ") })
    }

    @Test("One that is nearly a known one is that and no grade, however few lines there are")
    func nearGrades() throws {
        let file = try RollFile(
            RollText.bytes("UPN,NC Yaer,SEN Provison,Reading\n\(RollText.upns[0]),5,P,4\n"))
        #expect(
            file.ignored.prefix(2).map(\.what) == ["Did you mean NC Year?", "Did you mean SEN Provision?"])
        let grades = try RollFile(RollText.bytes("UPN,Reading,Writing\n\(RollText.upns[0]),5,4\n"))
        #expect(grades.ignored.compactMap(\.what).count { $0.hasPrefix("There are grades") } == 2)
    }

    @Test(
        "One subject under two headings is refused by what the headings mean",
        arguments: [
            ("KS2 Maths", "KS2 Numeracy"), ("KS2 English", "KS2 Eng"), ("Maths now", "Current mathematics"),
            ("KS2 Maths", "Key Stage 2 GCSE maths"), ("KS1 Sci Level", "KS1 science"),
        ])
    func oneSubject(_ first: String, _ second: String) throws {
        let cycle = try Sample.pru2010.begun.cycle
        let file = try RollFile(RollText.bytes("UPN,\(first),\(second)\n"))
        let problem = #expect(throws: SpreadsheetProblem.self) { try file.read(for: cycle) }
        #expect(problem?.message.hasPrefix("‘\(first)’ and ‘\(second)’ both say the result in ") == true)
        let others = try RollFile(RollText.bytes("UPN,\(first),KS1 writing\n"))
        #expect(try others.read(for: cycle).taken.count == 3)
    }

    @Test("Results of a key stage that the cycle does not have are not read, and listed once")
    func otherKeyStages() throws {
        let text =
            "UPN,KS1 Reading,KS3 English,Current maths\n\(RollText.upns[0]),2b,5a,3c\n\(RollText.upns[1]),1c,6,\n"
        let file = try RollFile(RollText.bytes(text))
        let read = try file.read(for: Sample.pru2010.begun.cycle)
        #expect(read.entries.map { $0.results.map(\.when) } == [["ks1", "now"], ["ks1"]])
        #expect(read.ignored.map(\.heading) == ["KS3 English"])
        #expect(read.ignored.map(\.what) == ["This cycle has no key stage ks3."])
        #expect(try read.read(for: Sample.pru2010.begun.cycle) == read)
    }

    @Test("A name in one column is the surname, a comma and the forename")
    func oneName() throws {
        #expect(try entry("Name", "\"O'Dell, Ann Marie\"").details.name == "Ann Marie O'Dell")
        #expect(try entry("Pupil name", "\"Adams,\"").details.name == "Adams")
        #expect(try entry("Name", "Adams").details.name == "Adams")
        #expect(try entry("Name;Forename", "Van Adams;Ann").details.surname?.text == "Van Adams")
    }

    @Test(
        "What says how somebody is examined is no part of the subject, and what is no grade is no result",
        arguments: [
            ("Current English Entry Level", "English"), ("English Entry Level Certificate (now)", "English"),
            ("Current Maths Entry Level 3", "Maths"), ("Current Maths ELC", "Maths"),
            ("Current English IGCSE", "English"), ("Current English Mock Exam Grade", "English"),
            ("Working At Grade English (current)", "English"),
            ("Current English Literature", "English Literature"),
            ("KS2 English Exam Result", "English"), ("Current English Entry", nil),
            ("Current English Tier", nil),
            ("Current English Exam Board", nil), ("Current English Set", nil), ("KS2 Reading Age", nil),
            ("Current English Effort", nil), ("Current Entry Level", nil), ("KS2EnglishPoints", nil),
            ("KS2ReadingAge", nil), ("Marks1", nil), ("MARKS1", nil), ("CurrentTutor", nil),
        ] as [(String, String?)])
    func examinationWords(_ heading: String, _ subject: String?) throws {
        let file = try RollFile(RollText.bytes("Ref,\(heading)\nA1,C\n"))
        #expect(file.entries[0].results.map(\.subject.text) == (subject.map { [$0] } ?? []))
    }
}
