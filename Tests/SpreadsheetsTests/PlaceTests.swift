import Samples
import Spreadsheets
import TargetSetting
import Testing

/// What a list says of where pupils are: in its title, above a section, in a note, beside a name, and in cells.
@Suite struct PlaceTests {
    struct Case: Sendable, CustomStringConvertible {
        let description: String
        let lines: [String]
        /// What is open after the list: `R2 left` of a pupil, `line 1` of a line.
        let asked: [String]

        init(_ description: String, _ lines: [String], asked: String...) {
            (self.description, self.lines, self.asked) = (description, lines, asked)
        }
    }

    static let heading = "Ref,Surname,Forename,DOB,NC Year"
    private static let (one, two) = ("R1,Ash,Lily,14/11/2000,5", "R2,Birch,Tom,03/02/2001,5")
    private static let three = "R3,Cedar,Jack,12/10/2000,5"

    static let titles =
        [
            "Leavers Autumn Term 2010", "Dual registered pupils - main school elsewhere", "Not on roll",
            "School roll 2009/10 as at 20/07/2010", "Roll as at 20/09/2010", "Pupils 2009/2010",
            "Roll 20 September 2010", "Former pupils", "Pupils on roll at 13/09/10", "KS2 Pupils 09/10",
            "Roll for January 2011", "Roll for September 2010", "Pupils on roll, Oct 2010",
            "Class list summer term 2010", "Spring Term 2009/10",
        ].map { Case($0, [$0, heading, one, two], asked: "line 1") }
        + [
            "Roll of the unit", "Roll 2010/11", "Roll as at 12/11/2010",
            "School roll 2009/10, 12 November 2010",
            "Current pupils and leavers", "Pupils on roll", "Mainstream group", "Year 5",
            "Main School Road PRU", "Old Hall", "Roll, printed on 01/11/2010 14:32",
            "On roll (leavers excluded)",
            "Excluding leavers", "Guest House Lane PRU", "Roll for 2011/12 targets",
            "Pupils on roll at 12/11/10", "KS2 Pupils 10/11", "Years 9/10", "Roll for November 2010",
            "C = current, M = main, S = subsidiary", "DOB 01/09/1995 - 31/08/1996",
            "Admitted between 01/09/2009 and 31/08/2010", "Roll, Nov 2010", "Class list autumn term 2010",
            "Autumn Term 2010/11", "Pupils admitted September 2010", "September to November 2010",
            "KS4 entries, summer 2011",
        ].map { Case($0, [$0, heading, one, two]) }
        + [
            Case("leavers with their days", ["Leavers", "\(heading),DOL", "\(one),01/10/2010"]),
            Case(
                "leavers, one without", ["Leavers", "\(heading),DOL", "\(one),01/10/2010", "\(two),"],
                asked: "line 1"),
        ]

    static let sections =
        [
            "Pupils who went back to school", "Pupils transferred", "Deregistered pupils",
            "Year 5 - returned to mainstream", "LEAVERS,,,,1", ",LEAVERS,,,2",
        ].map { Case($0, [heading, one, $0, two], asked: "R2 left") }
        + ["Pupils (main roll Hill High)", "Pupils attending Hill High"].map {
            Case($0, [heading, one, $0, two], asked: "R2 enrolment")
        }
        + [
            Case("not started", [heading, one, "Pupils not yet started", two], asked: "R2 entry"),
            Case("waiting", [heading, one, "Waiting list", two], asked: "R2 entry"),
            Case("to leave", [heading, one, "Leaving at Christmas", two], asked: "R2 leaving"),
        ]
        + [
            "Number of pupils,,,,2", "Count,,,,2", "Boys,,,,1", "On roll,,,,2", "Number on roll,,,,2",
            "Pupils transferred in", "Pupils moved from Hill High", "Sub-group A",
            "Pupils awaiting assessment", "No. on roll,,,,2", "Total,,,,2", "Year 5,,,,1", "Mainstream group",
            "Pupils attending", "Page 1 of 1", "End of report", "Permanently excluded", "Main Site",
        ].map { Case($0, [heading, one, $0, two]) }

    static let notes = [
        Case("by name", [heading, one, two, "Tom Birch left on 12 Nov"], asked: "R2 left"),
        Case(
            "by name, above others", [heading, one, "Birch Tom is now dual registered", two, three],
            asked: "R2 enrolment"),
        Case("by forename", [heading, one, two, "NB: Lily left 12/11/10", three], asked: "R1 left"),
        Case(
            "by a star", [heading, one, "R2,Birch*,Tom,03/02/2001,5", "* left since September"],
            asked: "R2 left"),
        Case("of nobody here", [heading, one, two, "Sam Elder left on 12 Nov"]),
        // One word may be a school's.
        Case("by a word", [heading, one, "Birch leavers", two, three], asked: "R2 left", "R3 left"),
    ]

    static let marks =
        [
            "Birch LEFT", "LEFT Birch", "Birch (transferred)", "Birch (reintegrated)", "Birch-off roll",
            "Birch [left 3.12]", "zz Birch", "Birch - gone",
        ].map { Case($0, [heading, one, "R2,\($0),Tom,03/02/2001,5"], asked: "R2 left") }
        + ["Birch (Sub)", "Birch (HHS main)", "Birch / dual", "Birch (main elsewhere)"].map {
            Case($0, [heading, one, "R2,\($0),Tom,03/02/2001,5"], asked: "R2 enrolment")
        }
        + [
            Case("to leave", [heading, "R2,Birch (leaving Xmas),Tom,03/02/2001,5"], asked: "R2 leaving"),
            Case("no mark", [heading, "R2,Birch,Thomas (Tom),03/02/2001,5", "R1,Left,Kim,,5"]),
            Case(
                "what nobody understands",
                [heading, "R2,Birch (Left handed),Tom,03/02/2001,5", "R1,Left,Kim (KJ),,5"],
                asked: "R1 left", "R2 left"),
            Case(
                "known by columns",
                [
                    "\(heading),Enrolment Status,DOL", "R2,Birch (dual),Tom,03/02/2001,5,M,",
                    "R3,Cedar (LEFT),Jack,12/10/2000,5,C,01/10/2010",
                ]),
            Case(
                "in one column",
                ["Ref,Name,NC Year", "R2,\"Birch (LEFT), Tom\",5", "R3,\"Cedar, Jack - dual\",5"],
                asked: "R2 left", "R3 enrolment"),
        ]

    static let cells =
        [
            ("On Roll", "N"), ("Enrolment Status", "Leaver"), ("Leaver", "Y"), ("Roll Status", "Off"),
        ].flatMap { heading, cell in
            [
                Case(
                    "\(heading), left", ["\(PlaceTests.heading),\(heading),DOL", "\(two),\(cell),01/10/2010"]),
                Case(
                    "\(heading), to leave",
                    ["\(PlaceTests.heading),\(heading),DOL", "\(two),\(cell),31/08/2012"],
                    asked: "R2 left"),
            ]
        }
        + [
            Case("leavers to leave", ["\(heading),DOL", "LEAVERS", "\(two),31/08/2012"], asked: "R2 left"),
            Case("on the roll", ["\(heading),Roll Status", "\(two),On"]),
            Case("where mainly", ["\(heading),Dual Reg", "\(one),Main", "\(two),Sub", "\(three),N"]),
            Case(
                "mainly in two places", ["\(heading),Dual Reg,Status", "\(two),Sub,M"], asked: "R2 enrolment"),
        ]

    @Test("It is asked about until it is answered", arguments: titles + sections + notes + marks + cells)
    func asked(_ list: Case) throws {
        var set = try Sample.pru2010.begun
        let text = list.lines.joined(separator: "\n")
        for _ in 1...2 {
            _ = try set.imported(roll: text)
            let pupils = set.roll.pupils.flatMap { pupil in
                pupil.leftOut.filter { !$0.isSettled }
                    .map { "\(pupil.details.reference?.text ?? "") \($0.place.text)" }
            }
            let lines = set.roll.openLines.filter { !$0.isMore }.map { "line \($0.line)" }
            #expect(pupils.sorted() + lines == list.asked)
            #expect(set.roll.pupils.allSatisfy { $0.details.reference?.text.hasPrefix("R") == true })
            #expect(
                !set.roll.pupils.contains { ["Birch*", "Birch LEFT"].contains($0.details.surname?.text) })
        }
    }

    @Test("A later list that has the name without its mark does not settle it", arguments: ["LEFT", "dual"])
    func unmarked(_ mark: String) throws {
        var set = try Sample.pru2010.begun
        for surname in ["Birch (\(mark))", "Birch"] {
            _ = try set.imported(
                roll: "\(PlaceTests.heading)\n\(PlaceTests.one)\nR2,\(surname),Tom,03/02/2001,5\n")
        }
        #expect(set.roll.pupils.map(\.details.surname?.text) == ["Ash", "Birch"])
        #expect(set.roll.pupils[1].leftOut.map(\.value) == ["(\(mark))"])
    }

    @Test(
        "A title is answered by taking its line out of what is asked for, and read again it is not asked about"
    )
    func answered() throws {
        var set = try Sample.pru2010.begun
        let text = "Leavers\n\(PlaceTests.heading)\n\(PlaceTests.one)\n"
        _ = try set.imported(roll: text)
        let line = try #require(set.roll.openLines.first)
        _ = try set.perform(
            .removePupil(String(line.number)), by: Sample.person, on: #require(Day("2010-11-15")))
        _ = try set.imported(roll: text)
        #expect(set.roll.openLines.isEmpty && set.roll.pupils.count == 1)
    }

    @Test("Where no column has the year, a section says it")
    func yearOfSection() throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,Surname\nYear 5\nR1,Ash\nReception\nR2,Birch\n")
        #expect(set.roll.pupils.map(\.details.ncYear) == [5, 0])
    }
}
