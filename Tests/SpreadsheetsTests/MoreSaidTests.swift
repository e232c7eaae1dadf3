import Foundation
import Samples
import Sentences
import Spreadsheets
import TargetSetting
import Testing

/// What a roll says beside what is read of it: asked about once, unless it is plain.
@Suite struct MoreSaidTests {
    private static let heading = "Ref,Surname,Forename,DOB,NC Year"
    private static let (one, two) = ("R1,Ash,Lily,14/11/2000,5", "R2,Birch,Tom,03/02/2001,5")

    /// What is asked about a list, and its pupils on the roll.
    private func said(_ lines: [String]) throws -> (more: [String], pupils: Int) {
        let file = try RollFile(
            RollText.bytes(lines.joined(separator: "\n")), unit: "Beacon PRU", dfe: DfENumber("926/1105"))
        var set = try Sample.pru2010.begun
        _ = try set.perform(.importRoll(file.all), by: Sample.person, on: #require(Day("2010-11-15")))
        return (set.roll.openLines.filter(\.isMore).map(\.asked), set.roll.pupils.count)
    }

    static let titles = [
        "Roll with those who have gone", "Excluding leavers", "Current pupils and leavers",
        "Roll as at 12/11/2010 with those who have gone", "Everyone since September",
        "Includes pupils on trial", "Not checked", "DRAFT", "See Mrs Jones about Tom",
        "Main School Road PRU", "Guest House Lane PRU", "School roll pupils", "On school's roll",
    ]

    @Test("Words above the list are asked about", arguments: titles)
    func title(_ title: String) throws {
        let (more, pupils) = try said([title, Self.heading, Self.one, Self.two])
        #expect(more == ["‘\(title)’"] && pupils == 2)
    }

    @Test(
        "A title of leavers says nothing more where each has a day of leaving",
        arguments: [
            ("Leavers", false), ("Leavers since July", false), ("Leavers 2010/11", false),
            ("Norfolk PRU - Leavers since July", false), ("Pupils who have left", false),
            ("Leavers on trial", true), ("Prior leavers", true),
        ])
    func titleOfLeavers(_ title: String, _ isAsked: Bool) throws {
        let rows = [title, "\(Self.heading),DOL", "\(Self.one),22/10/2010", "\(Self.two),05/11/2010"]
        #expect(try said(rows).more == (isAsked ? ["‘\(title)’"] : []))
    }

    @Test(
        "A title that says that results are none is asked about, and no title of classes is",
        arguments: [
            ("KS2 Teacher Estimates : PRU Years 7-11", true), ("Form tutor estimates of KS2 levels", true),
            ("Group predictions KS2", true), ("KS2 mock", true), ("Mock KS2 SATs", true),
            ("KS2 Teacher Assessment - Predictions", true), ("Year 6 teacher targets", true),
            ("KS2 SATs results, Teacher: Mrs Jones", false), ("KS2 results Form 6B", false),
            ("Class list: Mr Mock", false),
        ])
    func titleOfResults(_ title: String, _ isAsked: Bool) throws {
        let rows = [title, "Ref,Surname,NC Year,KS2 English,KS2 Maths", "R1,Ash,8,4,3", "R2,Birch,8,3,4"]
        #expect(try said(rows).more == (isAsked ? ["‘\(title)’"] : []))
    }

    @Test(
        "A column that says that results are none is asked about",
        arguments: [
            ("Result Set", "Y6 Mock", true), ("Method", "Estimate", true), ("Result Type", "Predicted", true),
            ("Result Set", "KS2 SATs", false), ("Method", "Test", false),
            ("Result Date", "11/07/2008", false),
        ])
    func columnOfResults(_ heading: String, _ cell: String, _ isAsked: Bool) throws {
        let rows = [
            "Ref,Surname,NC Year,KS2 English,\(heading)", "R1,Ash,8,4,\(cell)", "R2,Birch,8,3,\(cell)",
        ]
        #expect(try said(rows).more == (isAsked ? ["\(heading): ‘\(cell)’"] : []))
    }

    static let rows = [
        "All boys have left", "The above have left", "LEAVERS", "Callum finished Friday", "See Mrs Jones",
        "School roll", "On school's roll", "School pupils", "L = left, D = dual",
        "* free dinners", "Blue room", "Permanently excluded", "Main Site", "Those on trial, 2 pupils",
    ]

    @Test("Words below it too, where nobody knows of whom they say what", arguments: rows)
    func row(_ row: String) throws {
        let (more, pupils) = try said([Self.heading, Self.one, Self.two, "\"\(row)\""])
        #expect(more == ["‘\(row)’"] && pupils == 2)
    }

    @Test(
        "Words that say it of those above them are asked about with those below them",
        arguments: ["The above have left", "Those above: left"])
    func above(_ row: String) throws {
        #expect(try said([Self.heading, Self.one, row, Self.two]).more == ["‘\(row)’"])
    }

    static let columns = [
        ("Comments", "finished Friday"), ("Notes", "x"), ("Foo", "x"), ("Home School", "Hill High"),
        ("School", "Hill High"), ("Destination", "Hill High"), ("Base", "Home"), ("Days", "2"),
        ("Dual", "HHS"), ("Exclusion", "Fixed"), ("PT timetable from", "1/10/2010"), ("Year left", "2009"),
        // Plain headings, and cells that are not.
        ("Tutor", "left 12 Nov"), ("Address", "moved to Hill Lane, left"),
    ]

    @Test(
        "A column under a heading that nobody knows is asked about, with what stands in it",
        arguments: columns)
    func column(_ heading: String, _ cell: String) throws {
        let lines = ["\(Self.heading),\(heading)", "\(Self.one),", "\(Self.two),\"\(cell)\""]
        #expect(try said(lines).more == ["\(heading): ‘\(cell)’"])
        // Empty it says nothing.
        #expect(try said(["\(Self.heading),\(heading)", "\(Self.one),", "\(Self.two),"]).more == [])
    }

    @Test(
        "In a column of classes what is of another form than the others is asked about",
        arguments: [
            ("Tutor Group", ["10A", "10A", "Hill High (main)", "10B"], 2),
            ("Form", ["10A", "Main - Hill High", "10B", "10B"], 1),
            ("Reg", ["10A", "at Hill High", "10B"], 1),
            ("Class", ["10A", "10B", "College"], 2), ("Tutor", ["10A", "LVR", "10B", "10B"], 1),
            ("House", ["Oak", "Elm", "EHE", "Oak"], 2), ("Tutor", ["Mrs Ali", "Mr Day", "Hill High"], 2),
            ("House", ["Oak", "Hill High", "Elm"], 1), ("Tutor", ["KD", "KD", "College Road"], 2),
            ("Tutor Group", ["10A - Mrs Ali", "10B - Mr Day", "Main - Hill High"], 2),
            ("Form", ["10A", "10B", "10B (left)"], 2),
        ])
    func ofAnotherForm(_ heading: String, _ cells: [String], _ odd: Int) throws {
        let lines = cells.enumerated().map {
            "R\($0),Ash,A\(["l", "my", "nn", "da"][$0]),14/0\($0 + 1)/2001,5,\($1)"
        }
        #expect(try said(["\(Self.heading),\(heading)"] + lines).more == ["\(heading): ‘\(cells[odd])’"])
    }

    @Test(
        "Codes, letters, initials, houses and teachers' names are plain",
        arguments: [
            ("Tutor Group", ["10A", "10B", "9-C", "Year 5"]), ("House", ["Oak", "Elm", "Oak", "Ash"]),
            ("Tutor", ["Mrs Ali", "Mr Day", "Miss K Dray"]), ("Tutor", ["10A", "10A", "Mrs Ali"]),
            ("Tutor", ["KD", "SO", "KD"]), ("Class", ["A", "B", "10A"]),
            ("Class", ["10A (Mrs Ali)", "10B (Mr Day)", "9A (Mr Orme)"]), ("Form", ["", "10A", "10A"]),
            ("Tutor", ["Karen Dray", "Sam Orme", "Ann Pell"]), ("House", ["Red", "", "TBC"]),
        ])
    func plainClasses(_ heading: String, _ cells: [String]) throws {
        let lines = cells.enumerated().map {
            "R\($0),Ash,A\(["l", "my", "nn", "da"][$0]),14/0\($0 + 1)/2001,5,\($1)"
        }
        #expect(try said(["\(Self.heading),\(heading)"] + lines).more.isEmpty)
    }

    @Test(
        "What somebody aims for in an entry level, and what is written without a space, is plain",
        arguments: [("Entry Level English Target", "E3"), ("PredictedGrade", "C"), ("DinnerNumber", "12")])
    func plainWords(_ heading: String, _ cell: String) throws {
        let lines = ["\(Self.heading),\(heading)", "\(Self.one),", "\(Self.two),\(cell)"]
        #expect(try said(lines).more.isEmpty)
    }

    @Test("So is one without a heading, and one that the reader itself doubts")
    func doubtful() throws {
        #expect(
            try said(["\(Self.heading),,SEN Type", "\(Self.one),gone,x", "\(Self.two),,"]).more.count == 1)
        let asked = try said(["\(Self.heading),Work Placement,Start Date", "\(Self.one),Garage,01/10/2010"])
        #expect(asked.more == ["Work Placement: ‘Garage’; Start Date: ‘01/10/2010’"])
        // The nearest heading is one that says who counts.
        let near = try said(["Ref,Surname,Class Yeer,Year taught at", "R1,Ash,5A,5"])
        #expect(near.more == ["Year taught at: ‘5’"])
    }

    @Test("All of it is one question, and what there is too much of is counted")
    func together() throws {
        let headings = (1...14).map { "Foo\($0)" }.joined(separator: ",")
        let cells = { (text: String) in Array(repeating: text, count: 14).joined(separator: ",") }
        let more = try said(
            ["\(Self.heading),\(headings)"]
                + (1...5).map {
                    "R\($0),Ash\(UnicodeScalar(96 + UInt8($0))),Al,14/0\($0)/2001,5,\(cells("x\($0)"))"
                }
        ).more
        #expect(more.count == 1)
        #expect(more.first?.hasPrefix("Foo1: ‘x1’, ‘x2’, ‘x3’ and others; Foo2: ") == true)
        #expect(more.first?.hasSuffix("; and 2 more") == true)
    }

    static let plainTitles = [
        "Beacon PRU", "Beacon PRU - Pupils on roll", "Beacon Pupil Referral Unit",
        "School: Beacon PRU DfE: 926/1105",
        "SIMS.net Report", "CMIS Student List", "Integris - Pupil List", "Bromcom: Current students",
        "Arbor export", "Student Basic Details", "Pupil details by year and class",
        "Class list autumn term 2010",
        "Printed on 12/11/2010 09:14", "Printed by: Mrs J Smith", "Report run on Friday 12th November 2010",
        "Roll as at 12 November 2010", "Academic Year 2010/2011", "Date: 12 Nov 2010 Page 1 of 2",
        "CONFIDENTIAL", "Year 10 and Year 11", "KS4", "Tutor: Mr Left", "Key Stage 2 pupils",
        "Total number of pupils: 24", "RM Integris G2", "Norfolk PRU", "Whole School List",
        "Printed by: J Smith",
        "Effective Date: 12/11/2010", "Census check - shared report (owner: L Marr)",
        "Marksheet KS2 results", "Year 10 Mock Grades Jun 2010", "Registration Group: 10R", "PRU roll",
        "Prior attainment and current grades", "Current levels", "Progress and attainment 2010/11",
    ]

    @Test("What a list is called, of which class, by whom and when, is plain", arguments: plainTitles)
    func plain(_ title: String) throws {
        #expect(try said([title, Self.heading, Self.one, Self.two]).more == [])
    }

    @Test(
        "So are what heads the rows of a year, and the end of a list",
        arguments: [
            "Year 5", "Year 5 group", "KS2", "Class 5B", "Form: Oak", "Boys", "Girls (2)", "Count: 2",
            "Total: 2",
            "Signed: ____", "C = current M = main S = subsidiary", "PRU roll", "School unit roll",
            "Page 1 of 1", "8 records", "End of report", "Printed 12/11/2010", "Pupils on roll: 2",
            "Number of pupils 2",
        ])
    func plainRow(_ row: String) throws {
        #expect(try said([Self.heading, row, Self.one, Self.two, row]).more == [])
    }

    /// Of SIMS, CMIS, Integris, Bromcom, Arbor and spreadsheets.
    static let plainHeadings = [
        "Middle Names", "Middle name(s)", "Gender", "Sex", "Title", "Initials", "Salutation", "Age",
        "Age in months",
        "Reg Group", "Registration Form", "Form/Tutor Group", "Tutor", "Form Tutor", "House", "Class Teacher",
        "Room",
        "Key Stage", "Ethnicity", "Ethnic Origin", "Ethnicity Source", "First Language", "Home Language",
        "Mother Tongue", "EAL", "Religion", "Nationality", "Country of Birth",
        "Traveller",
        "Address", "Address Block", "House Number", "Street", "Town", "County", "Postcode", "Telephone",
        "Mobile",
        "Email", "Parental Salutation", "Parent/Carer", "Contact 1 Name", "Contact Telephone",
        "Emergency Contact",
        "Relationship", "Siblings", "SEN Need Type", "SEN Needs", "Primary Need", "Disability",

        "Medical Condition", "Doctor", "NHS Number", "Allergies", "Dietary Needs", "Lunch",
        "Meal Arrangement",
        "Transport", "Taxi", "Bus Pass", "Photo Consent", "Internet Permission", "Reading Age",
        "Spelling Age",
        "CAT Score", "CATs mean", "Attendance %", "% Attend", "Possible Sessions", "Authorised Absences",
        "Unauthorised Absences", "Lates", "Behaviour Points", "Achievement Points", "Detentions",
        "Key Worker",
        "Social Worker", "Lead Agency", "CAF", "YOT Worker", "ULN", "UCI", "ResultYear", "Year of Result",
        "Candidate Number", "Exam Number",
        "Former UPN", "Gifted and Talented", "Pupil Premium", "Service Child", "Photograph", "Locker",
        "Uniform",
        "LEA", "FSM Ever 6", "KS2 English points score", "Personal ID", "Nickname", "KS2 English provisional",
        "KS4 Maths Forecast", "Predicted grade English",
        "English target", "Maths level Autumn", "Travel Mode", "Dinner Number", "Boarder Status", "Part Time",
        "Year of Entry", "Home Authority", "Fixed Term Exclusions", "Course", "G&T", "M/F", "Last School",
        "Former School", "Previous School Name", "Pastoral Group", "Youth Support", "Post Code Area", "Area",
        "Result Year",
    ]

    @Test("Headings of what says nothing of who counts are plain", arguments: plainHeadings)
    func plainHeading(_ heading: String) throws {
        let lines = ["\(Self.heading),\(heading)", "\(Self.one),Abc", "\(Self.two),"]
        #expect(try said(lines).more == [])
    }

    @Test(
        "In a summary of attendance numbers of sessions are plain",
        arguments: [
            ("Possible,Present,Authorised Absences,Unauthorised Absences,% Attend", "58,24,13,21,41.4", true),
            ("Sessions Possible,Attended,Authorised,Unauthorised,Attendance %", "90,75,10,5,83.3%", true),
            ("Possible Marks,Present,Authorised,Unauthorised,Lates", "90,69,12,9,", true),
            ("Possible,Present,Base", "90,69,1", false), ("Present,Authorised", "69,12", false),
            ("Possible,Present", "90,at Hill High", false),
        ])
    func sessions(_ headings: String, _ cells: String, _ isPlain: Bool) throws {
        let rows = ["\(Self.heading),\(headings)", "\(Self.one),\(cells)", "\(Self.two),\(cells)"]
        #expect(try said(rows).more.isEmpty == isPlain)
    }

    @Test(
        "What stands in a column tells that it is plain",
        arguments: [
            ("Unauth %", "10.1", "1.1%", true), ("Unauth %", "10.1", "left", false),
            ("Mode", "AM/PM", "PM", true), ("Mode", "AM/PM", "EHE", false),
            ("Display Name", "Lily Ash", "Tom Birch", true),
            ("Display Name", "Lily Ash", "Tom Birch LVR", false),
            ("Result Set", "KS2 2007", "KS2 2008", true), ("Last School", "Hill High", "left", false),
            ("Main School", "Hill High", "", false), ("Group", "Red", "Blue", false),
        ])
    func plainCells(_ heading: String, _ one: String, _ two: String, _ isPlain: Bool) throws {
        let lines = ["\(Self.heading),\(heading)", "\(Self.one),\(one)", "\(Self.two),\(two)"]
        #expect(try said(lines).more.isEmpty == isPlain)
    }

    static let destinations: [(String, String, String, Bool)] = [
        ("Destination", "05/11/2010", "Hill High", true), ("Destination", "17/12/2010", "Hill High", true),
        ("Destination", "05/11/2010", "Reintegrated", true),
        ("Destinations", "17/12/2010", "Back to school", true),
        ("Destination School", "05/11/2010", "Dual registered at Hill High", true),
        ("Next School", "05/11/2010", "Hill High", true), ("Moved To", "05/11/2010", "Hill High", true),
        ("Destination", "", "Hill High", false), ("Destination", "-", "Reintegrated", false),
        ("Next School", "", "Hill High", false), ("Moved To", "", "Hill High", false),
        // It is no destination.
        ("Comments", "05/11/2010", "Reintegrated", false),
    ]

    @Test(
        "A column of schools is plain where it has the unit's own number or name alone",
        arguments: [
            ("Estab", "1105", "1105", true), ("LA Estab", "926/1105", "9261105", true),
            ("DfE number", "926-1105", "", true), ("School number", "1105", "1105", true),
            ("LAESTAB", "9261105", "1105", true), ("School", "Beacon PRU", "BEACON PRU", true),
            ("Establishment", "Beacon PRU", "1105", true), ("Estab", "1105", "4020", false),
            ("LA Estab", "926/4020", "926/4020", false), ("DfE number", "9261106", "9261106", false),
            ("School", "Beacon PRU", "Hill High", false), ("School number", "4020", "", false),
            ("Main School", "Beacon PRU", "Beacon PRU", false), ("Base", "1105", "1105", false),
        ])
    func ownUnit(_ heading: String, _ one: String, _ two: String, _ isPlain: Bool) throws {
        let lines = ["\(Self.heading),\(heading)", "\(Self.one),\(one)", "\(Self.two),\(two)"]
        #expect(try said(lines).more.isEmpty == isPlain)
    }

    @Test(
        "A destination is that of those whose day of leaving is known, and is asked about of others",
        arguments: destinations)
    func destination(_ heading: String, _ left: String, _ went: String, _ isPlain: Bool) throws {
        let lines = [
            "\(Self.heading),Date Left,\(heading)", "\(Self.one),\(left),\(went)", "\(Self.two),,",
        ]
        #expect(try said(lines).more == (isPlain ? [] : ["\(heading): ‘\(went)’"]))
    }

    @Test("Of a leavers' list those without a day are asked about alone")
    func destinationsOfSome() throws {
        let lines = [
            "\(Self.heading),Date Left,Destination", "\(Self.one),05/11/2010,Reintegrated",
            "\(Self.two),,Left for college",
        ]
        #expect(try said(lines).more == ["Destination: ‘Left for college’"])
    }

    @Test(
        "Grades under the name of a subject alone say how to call it",
        arguments: [
            ("English", "3c", "E", "English"), ("Maths", "Entry 1", "-", "Maths"),
            ("Maths", "3b", "rang Mum", nil), ("English", "C", "M", nil),
        ])
    func oneSubject(_ heading: String, _ one: String, _ two: String, _ name: String?) throws {
        let lines = ["\(Self.heading),\(heading)", "\(Self.one),\(one)", "\(Self.two),\(two)"]
        let cure = "grades that are read where the column is called"
        let more = try said(lines).more
        #expect(
            more == [
                name.map { "\($0): \(cure) Current \($0) or KS2 \($0)" }
                    ?? "\(heading): ‘\(one)’, ‘\(two)’"
            ])
    }

    static let unread: [(String, String, String?)] = [
        ("Year 2 Reading", "KS1 Writing,KS1 Maths", "Current Reading or KS1 Reading"),
        ("Y2 Reading TA", "KS1 Writing,KS1 Maths", "Current Reading or KS1 Reading"),
        ("Reading (Y2 SATs)", "KS1 Writing,KS1 Maths", "Current Reading or KS1 Reading"),
        ("SATs Reading", "KS1 Writing,KS1 Maths", "Current Reading or KS2 Reading"),
        ("Writing Level", "KS1 Reading,KS1 Maths", "Current Writing or KS2 Writing"),
        ("Reading", "KS1 Writing,KS1 Maths", "Current Reading or KS2 Reading"),
        ("English Level", "KS2 Maths,KS2 Science", "Current English or KS2 English"),
        // Another column has them, or none has results.
        ("Reading Level", "KS1 Reading,KS1 Maths", nil), ("Maths Level", "KS2 Numeracy,KS2 English", nil),
        ("Reading Level", "English now,Maths now", nil), ("Reading Age", "KS1 Writing,KS1 Maths", nil),
    ]

    @Test(
        "Grades of a subject beside results of a key stage that lack it say how to call them",
        arguments: unread)
    func lacking(_ heading: String, _ beside: String, _ names: String?) throws {
        let lines = [
            "\(Self.heading),\(beside),\(heading)", "\(Self.one),2,2,3", "\(Self.two),3,2,2",
        ]
        let cure = "\(heading): grades that are read where the column is called"
        #expect(try said(lines).more == (names.map { ["\(cure) \($0)"] } ?? []))
    }

    @Test("It is asked until the column is read")
    func lackingNoMore() throws {
        var set = try Sample.pru2010.begun
        for (heading, open) in [("Year 2 Reading", 1), ("KS1 Reading", 0)] {
            let heading = "\(Self.heading),KS1 Writing,KS1 Maths,\(heading)"
            _ = try set.imported(roll: "\(heading)\n\(Self.one),2,2,3\n\(Self.two),3,2,2")
            #expect(set.roll.openLines.count == open)
        }
    }

    @Test("A list of targets says that it looks like one, and what it has of them is not asked about")
    func targets() throws {
        let asked = "‘Subject’ beside ‘Target Grade’: this looks like a list of targets"
        let text = "\(Self.heading),Subject,Target Grade,By,Why,Who,Support"
        let cells = "English,4b,20/07/2012,Agreed,key worker,tuition"
        #expect(try said([text, "\(Self.one),\(cells)", "\(Self.two),\(cells)"]).more == [asked])
        let results = ["\(Self.heading),Subject,Grade", "\(Self.one),English,4b"]
        #expect(try !said(results).more.contains { $0.contains("looks like") })
    }

    @Test("A list of grades says of nobody whether they are here, and its columns say how to call them")
    func grades() throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(
            roll:
                "UPN,Surname,NC Year,Date Left\nN926110010001,Ash,10,\nC926110010002,Birch,10,\nR926110010003,Cedar,9,05/11/2010\nF926110010004,Dean,5,\nV926110010005,Elm,5,\n"
        )
        let text =
            "UPN,NC Year,English,Maths\nN926110010001,10,E,U\nC926110010002,10,D,X\nR926110010003,9,C,\n"
        let file = try RollFile(RollText.bytes(text))
        #expect(file.ignored.map { $0.what?.hasPrefix("There are grades or levels in it.") } == [true, true])
        let plan = try set.imported(roll: text)
        #expect(plan.missing.isEmpty && plan.saysMore.isEmpty && plan.problems.isEmpty)
        #expect(!set.roll.pupils.contains { $0.missedOn != nil })
        // A roll has whoever is here.
        #expect(
            try set.imported(roll: "UPN,NC Year\nN926110010001,10\nC926110010002,10\nR926110010003,9\n")
                .missing.count == 2)
    }

    @Test("So is a column of numbers in their order, and no other")
    func counted() throws {
        #expect(try said(["\(Self.heading),No.", "\(Self.one),1", "\(Self.two),2"]).more == [])
        #expect(try said(["\(Self.heading),No.", "\(Self.one),2", "\(Self.two),1"]).more.count == 1)
    }

    @Test("A class of letters among those with numbers is asked about", arguments: ["LEAV", "OFF", "EX"])
    func classes(_ odd: String) throws {
        let lines = ["\(Self.heading),Reg Group", "\(Self.one),5R", "\(Self.two),\(odd)", "R3,Elm,Al,,5,5R"]
        #expect(try said(lines).more == ["Reg Group: ‘\(odd)’"])
        #expect(try said([lines[0], lines[2], "\(Self.one),OAK"]).more == [])
    }

    struct Lists: Sendable, CustomStringConvertible {
        let description: String
        /// What stands beside the pupils, in each list.
        let lists: [[String]]
        /// Whether it is said of the first that it changes nothing.
        let isAnswered: Bool
        /// What is open in the end.
        let open: [String]

        init(_ description: String, _ lists: [[String]], answered: Bool, open: String...) {
            (self.description, self.lists, isAnswered, self.open) = (description, lists, answered, open)
        }
    }

    static let lists = [
        Lists("the same", [["x", "", ""], ["x", "", ""]], answered: true),
        Lists("less", [["x", "y", ""], ["", "y", ""]], answered: true),
        Lists("nothing", [["x", "", ""], ["", "", ""]], answered: true),
        Lists("another pupil's", [["x", "", ""], ["x", "x", ""]], answered: true, open: "Comments: ‘x’"),
        Lists("moved", [["x", "", ""], ["", "x", ""]], answered: true, open: "Comments: ‘x’"),
        Lists("more", [["x", "", ""], ["x", "y", ""]], answered: false, open: "Comments: ‘x’, ‘y’"),
        Lists(
            "less than is open", [["x", "y", ""], ["x", "", ""]], answered: false, open: "Comments: ‘x’, ‘y’"),
        Lists(
            "other than is open", [["x", "", ""], ["", "y", ""]], answered: false, open: "Comments: ‘x’",
            "Comments: ‘y’"),
        Lists(
            "other than a whole column", [["x", "y", "z"], ["w", "", ""]], answered: false,
            open: "Comments: ‘x’, ‘y’, ‘z’", "Comments: ‘w’"),
    ]

    @Test("What is kept of it is what stands beside each pupil", arguments: lists)
    func beside(_ lists: Lists) throws {
        var set = try Sample.pru2010.begun
        let pupils = [Self.one, Self.two, "R3,Cedar,Jack,12/10/2000,5", "R4,Dean,Di,12/11/2000,5"]
        for (place, cells) in lists.lists.enumerated() {
            let rows = zip(pupils, cells + [""]).map { "\($0),\($1)" }
            _ = try set.imported(roll: (["\(Self.heading),Comments"] + rows).joined(separator: "\n"))
            guard place == 0, lists.isAnswered, let line = set.roll.openLines.first else { continue }
            _ = try set.perform(
                .removePupil(String(line.number)), by: Sample.person, on: #require(Day("2010-11-15")))
        }
        #expect(set.roll.openLines.map(\.asked) == lists.open)
    }

    @Test("It is asked about once, and the answer stays with the list that says the same")
    func answered() throws {
        var set = try Sample.pru2010.begun
        let lines = ["\(Self.heading),Comments", "\(Self.one),on trial", "\(Self.two),"]
        for _ in 1...2 { _ = try set.imported(roll: lines.joined(separator: "\n")) }
        #expect(set.roll.openLines.count == 1)
        let line = try #require(set.roll.openLines.first)
        let today = try #require(Day("2010-11-15"))
        let step = try set.perform(.removePupil(String(line.number)), by: Sample.person, on: today)
        #expect(
            step.change.sentence.hasPrefix(
                "What else the roll that was read on 15 November 2010 says is not asked about any more: it changes nothing."
            ))
        // In another row it is the same.
        _ = try set.imported(roll: [lines[0], lines[2], lines[1]].joined(separator: "\n"))
        #expect(
            set.roll.openLines.isEmpty
                && !set.findings(on: today).contains { $0.rule == .leftOut && $0.isOpen })
        _ = try set.imported(roll: [lines[0], lines[1], "\(Self.two),gone"].joined(separator: "\n"))
        #expect(set.roll.openLines.map(\.asked) == ["Comments: ‘gone’, ‘on trial’"])
    }

    @Test(
        "Words beside a child who is to be erased are asked about, and those beside others stay",
        arguments: [("1", true), ("2", false)])
    func beside(_ pupil: (number: String, isAsked: Bool)) throws {
        let lines = [Self.heading + ",Foo", Self.one + ",moved in with an aunt", Self.two + ","]
        let file = try RollFile(RollText.bytes(lines.joined(separator: "\n")), unit: "Beacon PRU")
        let today = try #require(Day("2010-11-15"))
        var set = try Sample.pru2010.begun
        _ = try set.perform(.importRoll(file.all), by: Sample.person, on: today)
        let number = try #require(Int(pupil.number))
        guard pupil.isAsked else {
            _ = try set.perform(.erase([number], .init()), by: Sample.person, on: today)
            #expect(set.roll.leftOutLines.map(\.asked) == ["Foo: ‘moved in with an aunt’"])
            return
        }
        let refusal = #expect(throws: Refusal.self) {
            _ = try set.perform(.erase([number], .init()), by: Sample.person, on: today)
        }
        guard case .pupil(.linesInDoubt(let inDoubt, _))? = refusal else {
            Issue.record("It was not asked about.")
            return
        }
        #expect(inDoubt.map(\.asked) == ["Foo: ‘moved in with an aunt’"])
        var kept = set
        _ = try kept.perform(
            .erase([number], .init(takingLinesInDoubt: false)), by: Sample.person, on: today)
        #expect(kept.roll.leftOutLines.count == 1)
        _ = try set.perform(
            .erase([number], .init(takingLinesInDoubt: true)), by: Sample.person, on: today)
        #expect(set.roll.leftOutLines.isEmpty)
    }
}
