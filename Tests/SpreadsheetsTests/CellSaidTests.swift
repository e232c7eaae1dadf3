import DelimitedText
import Samples
import Spreadsheets
import TargetSetting
import Testing

/// What stands in cells of a roll beside what they are read for.
@Suite struct CellSaidTests {
    private static let heading = "Ref,Surname,Forename,DOB,NC Year"

    private func set(_ lines: String...) throws -> TargetSet {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: lines.joined(separator: "\n"))
        return set
    }

    @Test(
        "Behind an NC year or an enrolment stands a class, or it is asked about",
        arguments: [
            ("5", "C", nil), ("Year 5", "C", nil), ("5/A", "C", nil), ("5/5A", "C", nil), ("5/Oak", "C", nil),
            ("5", "C - Current", nil), ("5", "Main (dual)", nil), ("5", "S / Subsidiary", nil),
            ("5*", "C", "mark-unknown"), ("5?", "C", "mark-unknown"), ("5", "C*", "mark-unknown"),
            ("5/MAPLE", "C", "mark-unknown"), ("5/LEFT", "C", "not-on-roll"), ("5/Left", "C", "not-on-roll"),
            ("5/Dual", "C", "dual-registered"),
        ] as [(String, String, String?)])
    func behind(_ year: String, _ enrolment: String, _ code: String?) throws {
        let set = try set("\(Self.heading),Enrolment Status", "R1,Ash,Lily,14/11/2000,\(year),\(enrolment)")
        #expect(set.roll.pupils.map(\.details.ncYear) == [5])
        #expect(set.roll.pupils[0].leftOut.map(\.code) == [code].compactMap(\.self))
    }

    @Test(
        "A mark behind a reference is asked about, and no part of it",
        arguments: [
            ("R2 (left)", "R2", "not-on-roll"), ("R2*", "R2", "mark-unknown"),
            ("R2 dual", "R2", "dual-registered"),
            ("R2/10", "R2/10", nil), ("R-2 (b)", "R-2 (b)", nil), ("0012", "0012", nil),
            ("AB 12.3", "AB 12.3", nil),
        ] as [(String, String, String?)])
    func reference(_ cell: String, _ bare: String, _ code: String?) throws {
        let set = try set(Self.heading, "\(cell),Ash,Lily,14/11/2000,5")
        #expect(set.roll.pupils.map(\.details.reference?.text) == [bare])
        #expect(set.roll.pupils[0].leftOut.map(\.code) == [code].compactMap(\.self))
    }

    @Test(
        "So is one in front of it, or of any words where the others have no space",
        arguments: [
            ("R2 (left)", "not-on-roll"), ("LEFT R2", "not-on-roll"), ("R2 S", "mark-unknown"),
            ("R2 LVR", "mark-unknown"), ("* R2", "mark-unknown"),
        ])
    func referenceAmongOthers(_ cell: String, _ code: String) throws {
        let others = ["R1,Oak,Al,12/10/2000,5", "R3,Elm,Eve,13/10/2000,5"]
        var set = try set(Self.heading, others[0], "R2,Ash,Lily,14/11/2000,5", others[1])
        let plan = try set.imported(
            roll: ([Self.heading] + others + ["\(cell),Ash,Lily,14/11/2000,5"]).joined(separator: "\n"))
        #expect(set.roll.pupils.map(\.details.reference?.text) == ["R1", "R2", "R3"])
        #expect(plan.problems.map(\.kind.code) == [code])
    }

    @Test("Where most have a space, it is of the reference")
    func referencesOfTwoWords() throws {
        let set = try set(Self.heading, "12 A,Ash,Lily,14/11/2000,5", "12 B,Oak,Al,12/10/2000,5")
        #expect(set.roll.pupils.map(\.details.reference?.text) == ["12 A", "12 B"])
        #expect(set.roll.pupils.allSatisfy { $0.leftOut.isEmpty })
    }

    @Test("Beside references that are numbers a letter is a mark, of however many")
    func referencesOfWhichHalfHaveMarks() throws {
        let set = try set(
            Self.heading, "1201,Ash,Lily,14/11/2000,5", "1202 S,Oak,Al,12/10/2000,5",
            "1203,Elm,Jo,12/12/2000,5",
            "1204 S,Fir,Di,11/12/2000,5")
        #expect(set.roll.pupils.map(\.details.reference?.text) == ["1201", "1202", "1203", "1204"])
        #expect(set.roll.pupils.map(\.leftOut.count) == [0, 1, 0, 1])
    }

    @Test(
        "A sign at a birthday is asked about, and the day is read",
        arguments: ["14/11/2000*", "* 14/11/2000"])
    func born(_ cell: String) throws {
        let set = try set(Self.heading, "R1,Ash,Lily,\(cell),5")
        #expect(set.roll.pupils.map(\.details.born) == [Day("2000-11-14")])
        #expect(set.roll.pupils[0].leftOut.map(\.code) == ["mark-unknown"])
    }

    @Test(
        "An NC year may have its name before it, or a point behind",
        arguments: ["Curriculum Year 5", "NC5", "5.0"])
    func namedYear(_ cell: String) throws {
        let set = try set(Self.heading, "R1,Ash,Lily,14/11/2000,\(cell)")
        #expect(set.roll.pupils.map(\.details.ncYear) == [5] && set.roll.pupils[0].leftOut.isEmpty)
    }

    @Test("Two columns of one heading are one where one is blank beside the other")
    func twice() throws {
        let heading = "\(Self.heading),Leaving Date,Leaving Date"
        let set = try set(
            heading, "R1,Ash,Lily,14/11/2000,5,,01/10/2010", "R2,Oak,Al,12/10/2000,5,08/10/2010,")
        #expect(set.roll.pupils.map(\.details.left) == [Day("2010-10-01"), Day("2010-10-08")])
        #expect(throws: SpreadsheetProblem.self) {
            try RollFile(
                RollText.bytes("\(heading)\nR1,Ash,Lily,14/11/2000,5,01/10/2010,02/10/2010\n"))
        }
    }

    @Test("The main roll may be the school's")
    func mainRoll() throws {
        let set = try set("\(Self.heading),Enrolment", "R1,Ash,Lily,14/11/2000,5,Main roll")
        #expect(set.roll.pupils.map(\.details.enrolment) == [nil])
        #expect(set.roll.pupils[0].leftOut.map(\.place) == [.field(.enrolment)])
    }

    @Test(
        "A form of days behind a heading is no part of it",
        arguments: ["Leaving Date (dd/mm/yyyy)", "DOL dd/mm/yy"])
    func formOfDays(_ heading: String) throws {
        let set = try set("\(Self.heading),\(heading)", "R1,Ash,Lily,14/11/2000,5,01/10/2010")
        #expect(set.roll.pupils.map(\.details.left) == [Day("2010-10-01")])
    }

    @Test(
        "Codes that go with one tutor each may be short for them",
        arguments: [
            (["C,Mrs Clarke", "S,Mr Smith", "C,Mrs Clarke"], false),
            (["C,Mrs Clarke", "S,Mrs Clarke"], true),
        ])
    func tutors(_ cells: [String], _ isRead: Bool) throws {
        let rows = cells.enumerated().map { "R\($0),Ash,5,\($1)" }.joined(separator: "\n")
        let set = try set("Ref,Surname,NC Year,Reg,Tutor", rows)
        #expect(set.roll.pupils.allSatisfy { ($0.details.enrolment != nil) == isRead })
        #expect(set.roll.openLines.contains { $0.isMore } == !isRead)
    }

    @Test(
        "An enrolment for the rows below it is asked about once",
        arguments: [
            (["Current", "", "", "Subsidiary", ""], true), (["C", "C", "", "S", "C"], false),
            (["G", "", "", "C", ""], false),
            (["S", "", "", "S", ""], false), (["", "C", "", "S", ""], false), (["S", "", "", "", ""], false),
        ])
    func merged(_ cells: [String], _ isAsked: Bool) throws {
        let rows = cells.enumerated().map { "R\($0),Ash,5,\($1)" }.joined(separator: "\n")
        let set = try set("Ref,Surname,NC Year,Enrolment", rows)
        #expect(
            set.roll.openLines.map(\.asked)
                == (isAsked ? ["Enrolment: blank below ‘Current’, ‘Subsidiary’"] : []))
    }

    @Test(
        "Days beside what a pupil was excluded from are of that",
        arguments: ["Excluded From,Start Date,End Date", "Previous School,Start Date,End Date"])
    func daysOfOthers(_ headings: String) throws {
        let set = try set(
            "\(Self.heading),\(headings)", "R1,Ash,Lily,14/11/2000,5,Hill High,06/09/2008,21/05/2010")
        #expect(set.roll.pupils.allSatisfy { $0.details.entered == nil && $0.details.left == nil })
        #expect(set.roll.openLines.contains { $0.isMore })
    }

    @Test(
        "Whoever has no tick where anybody has is asked about, all of them once",
        arguments: [["Y", "", ""], ["Y", "Y", ""], ["Yes", "", "", "", ""], ["On roll", "", ""]])
    func ticks(_ cells: [String]) throws {
        let rows = cells.enumerated().map { "R\($0),5,\($1)" }.joined(separator: "\n")
        let set = try set("Ref,NC Year,On Roll", rows)
        let blank = cells.count(where: \.isEmpty)
        #expect(set.roll.pupils.count { $0.leftOut.contains { $0.place == .field(.left) } } == blank)
        let today = try #require(Day("2010-11-15"))
        #expect(set.findings(on: today).count { $0.rule == .leftOut && $0.isOpen } == 1)
    }

    @Test(
        "A Status beside what has a state of its own is not taken for the enrolment, and asked about",
        arguments: [
            ("Exclusion,Status", "Fixed,S", false), ("Intervention,Status", "Nurture,Current", false),
            ("Work Placement,Status", "Garage,M", false), ("Tutor,Status", "JB,M", true),
            ("NC Year Group,Status", "5,M", true),
        ])
    func status(_ headings: String, _ cells: String, _ isRead: Bool) throws {
        let set = try set("Ref,Surname,\(headings)", "R1,Ash,\(cells)")
        #expect((set.roll.pupils[0].details.enrolment != nil) == isRead)
        #expect(set.roll.openLines.contains { $0.asked.contains("Status: ") } == !isRead)
    }

    @Test(
        "A reason for leaving without a day says that the pupil has left",
        arguments: [
            ("Moved away", "", true), ("-", "", false), ("N/A", "", false), ("", "", false),
            ("Moved away", "01/10/2010", false), ("End of course", "20/07/2012", false),
        ])
    func reason(_ reason: String, _ left: String, _ isAsked: Bool) throws {
        for heading in ["Reason for Leaving", "Leaving Reason", "Pupils' leaving reason"] {
            let set = try set("\(Self.heading),\(heading),DOL", "R1,Ash,Lily,14/11/2000,5,\(reason),\(left)")
            #expect(set.roll.pupils[0].leftOut.map(\.code) == (isAsked ? ["not-on-roll"] : []))
        }
    }

    @Test(
        "The first day or the last that a program can write is none, and told once for its column",
        arguments: [
            "01/01/1900", "1/1/1900", "1900-01-01", "30/12/1899", "1899-12-30 00:00:00",
            "1899-12-31T00:00:00",
            "31/12/9999", "9999-12-31", "01/01/1753", "01/01/0001", "0000-00-00", "31-Dec-9999",
        ])
    func noDay(_ cell: String) throws {
        let text = "\(Self.heading),DOL\nR1,Ash,Lily,14/11/2000,5,\(cell)\nR2,Oak,Al,12/10/2000,5,\(cell)\n"
        let file = try RollFile(RollText.bytes(text))
        #expect(file.noDays.map(\.heading) == ["DOL"] && file.noDays.map(\.value) == [cell])
        var set = try Sample.pru2010.begun
        let plan = try set.imported(roll: text)
        #expect(plan.problems.isEmpty && set.roll.pupils.allSatisfy { $0.leftOut.isEmpty })
        #expect(set.groups["ks2"] == 2)
    }

    @Test("Days that are days stay so", arguments: ["19/00/2010", "19/10/2010", "01/09/1999"])
    func day(_ cell: String) throws {
        let file = try RollFile(RollText.bytes("\(Self.heading),DOA\nR1,Ash,Lily,14/11/1998,5,\(cell)\n"))
        #expect(file.noDays.isEmpty)
    }

    @Test(
        "A column of school years is no column of NC years, and says of when the list is",
        arguments: [
            ("NC Year,Year", "5,2010/11", 5, false), ("NC Year,Year", "5,2009/10", 5, true),
            ("NC Year,Academic Year", "5,2010-2011", 5, false),
            ("NC Year,Academic Year", "5,2009-10", 5, true),
            ("Year Group,Year", "5,2010/2011", 5, false), ("Year,FSM", "2010/11,Y", nil, false),
        ] as [(String, String, Int?, Bool)])
    func schoolYears(_ headings: String, _ cells: String, _ year: Int?, _ isAsked: Bool) throws {
        let set = try set("Ref,Surname,\(headings)", "R1,Ash,\(cells)", "R2,Birch,\(cells)")
        #expect(set.roll.pupils.map(\.details.ncYear) == [year, year])
        #expect(set.roll.pupils.allSatisfy { $0.leftOut.isEmpty })
        #expect(set.roll.openLines.map(\.isTitle) == (isAsked ? [true] : []))
    }

    @Test("School years that are not one for all are asked about with what else the list says")
    func severalYears() throws {
        let set = try set(
            "Ref,Surname,NC Year,Year", "R1,Ash,5,2010/11", "R2,Birch,5,2009/10", "R3,Oak,5,2010/11")
        #expect(set.roll.openLines.map(\.asked) == ["Year: ‘2010/11’, ‘2009/10’"])
    }

    @Test(
        "A class beside the year that says who left is asked about",
        arguments: ["10LEFT", "10/LEFT"])
    func leftInClass(_ cell: String) throws {
        let set = try set("Ref,Surname,Year/Reg", "R1,Ash,\(cell)")
        #expect(set.roll.pupils.flatMap { $0.leftOut.map(\.code) }.contains("not-on-roll"))
    }

    @Test(
        "Names and references are found under what else they are called",
        arguments: [
            "Student No,Surname,First Names", "Pupil No,Pupil Surname,Pupil Forename",
            "Admission No,Legal Surname,Legal Forename", "Student Number,Family Name,Given Names",
            "Roll Number,Legal Family Name,Legal First Name", "Learner ID,Surname,Forename(s)",
            "Pupil Ref.,SURNAME,CHRISTIAN NAME", "Student Reference,Last Name,Chosen Name",
            "Local Pupil ID,Preferred Surname,Preferred Forename",
        ])
    func headings(_ headings: String) throws {
        let set = try set(
            "\(headings),Date of Birth,NC Year,Placement Start,Placement End",
            "17,Ash,Lily May,14/11/2000,5,06/09/2010,01/10/2010")
        let details = try #require(set.roll.pupils.first?.details)
        #expect(details.reference?.text == "17" && details.name == "Lily May Ash")
        #expect(details.entered == Day("2010-09-06") && details.left == Day("2010-10-01"))
        #expect(set.roll.openLines.isEmpty)
    }

    @Test("A roll of names and birthdays is read, and each line asks for its pupil")
    func noKeys() throws {
        let set = try set(
            "Legal Surname,Legal Forename,Date of Birth", "Ash,Lily,14/11/2000", "Oak,Al,12/10/2000")
        #expect(set.roll.openLines.map(\.details.forename?.text) == ["Lily", "Al"])
    }

    @Test(
        "A grade of a whole level that was recorded is no other result, nor is the level again",
        arguments: [
            (["2", "2b"], "2b"), (["2b", "2"], "2b"), (["2", "2b", "2"], "2b"), (["2b", "2b"], "2b"),
        ])
    func finer(_ grades: [String], _ recorded: String) throws {
        var set = try Sample.pru2010.begun
        for grade in grades {
            let rows = (0..<6).map { "R\($0),5,\(grade)" }.joined(separator: "\n")
            let plan = try set.imported(roll: "Ref,NC Year,KS1 English\n\(rows)\n")
            #expect(plan.problems.isEmpty)
        }
        let names = set.roll.pupils.map { $0.attainments.map(\.grade.name) }
        #expect(names == Array(repeating: [recorded], count: 6))
        let today = try #require(Day("2010-11-15"))
        #expect(!set.findings(on: today).contains { $0.rule == .resultChanged && $0.isOpen })
    }

    @Test(
        "A list that is older by its title than one that was read is asked about, also on one day",
        arguments: [
            (["12/11/2010", "08/11/2010"], [false, true]), (["08/11/2010", "12/11/2010"], [false, false]),
            (["12/11/2010", "12/11/2010"], [false, false]),
            (["08/11/2010", "12/11/2010", "09/11/2010", "13/11/2010"], [false, false, true, false]),
        ])
    func olderTitles(_ days: [String], _ asked: [Bool]) throws {
        var set = try Sample.pru2010.begun
        for (day, isAsked) in zip(days, asked) {
            _ = try set.imported(
                roll: "Roll as at \(day)\n\(Self.heading)\nR1,Ash,Lily,14/11/2000,5\nR2,Oak,Al,12/10/2000,5\n"
            )
            #expect(set.roll.openLines.contains(where: \.isTitle) == isAsked)
        }
        #expect(set.roll.pupils.map(\.number) == [1, 2])
    }
}
