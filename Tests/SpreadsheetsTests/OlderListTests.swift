import Samples
import Spreadsheets
import TargetSetting
import Testing

/// A list that says again what a person put right, or nothing of what keeps a pupil out of a group.
@Suite struct OlderListTests {
    struct Correction: Sendable, CustomStringConvertible {
        let field: PupilDetails.Field
        /// What the list says, before and after.
        let cell: String
        /// What is typed; nil where it is cleared.
        let typed: PupilDetails?

        var description: String { field.rawValue }
    }

    private static func details(_ fill: (inout PupilDetails) -> Void) -> PupilDetails {
        var details = PupilDetails()
        fill(&details)
        return details
    }

    static let corrections = [
        Correction(field: .surname, cell: "Oack", typed: details { $0.surname = PersonText(kept: "Oak") }),
        Correction(field: .forename, cell: "Jon", typed: details { $0.forename = PersonText(kept: "Joan") }),
        Correction(field: .born, cell: "04/03/1995", typed: details { $0.born = Day("1995-04-03") }),
        Correction(field: .ncYear, cell: "9", typed: details { $0.ncYear = 10 }),
        Correction(field: .enrolment, cell: "S", typed: details { $0.enrolment = .main }),
        Correction(field: .enrolment, cell: "S", typed: nil),
        Correction(field: .sen, cell: "A", typed: details { $0.sen = SEN.none }),
        Correction(field: .freeSchoolMeals, cell: "Y", typed: details { $0.freeSchoolMeals = false }),
        Correction(field: .inCare, cell: "N", typed: details { $0.inCare = true }),
        Correction(field: .entered, cell: "06/09/2009", typed: details { $0.entered = Day("2010-09-06") }),
        Correction(field: .leaving, cell: "17/12/2010", typed: details { $0.leaving = Day("2012-07-20") }),
        Correction(field: .leaving, cell: "17/12/2010", typed: nil),
        Correction(field: .left, cell: "01/10/2010", typed: nil),
    ]

    static let headings: [PupilDetails.Field: String] = [
        .surname: "Surname", .forename: "Forename", .born: "DOB", .ncYear: "NC Year",
        .enrolment: "Enrolment Status", .sen: "SEN", .freeSchoolMeals: "FSM", .inCare: "In Care",
        .entered: "DOA", .leaving: "Expected Leaving", .left: "Date Left",
    ]

    @Test(
        "What a person put right stays when the list is read again, and is asked about",
        arguments: corrections)
    func replaced(_ correction: Correction) throws {
        var cells: [(PupilDetails.Field, String)] = [
            (.surname, "Oak"), (.forename, "Joan"), (.born, "03/04/1995"),
            (correction.field, correction.cell),
        ]
        cells.removeAll { $0.0 == correction.field && $0.1 != correction.cell }
        let headings = try cells.map { try #require(OlderListTests.headings[$0.0]) }
        let list =
            "UPN,\(headings.joined(separator: ","))\nN926110010001,\(cells.map(\.1).joined(separator: ","))\n"
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: list)
        try set.perform(
            .editPupil(
                "N926110010001", correction.typed ?? PupilDetails(),
                clearing: correction.typed == nil ? [correction.field] : []))
        let corrected = set.roll.pupils[0].details
        let plan = try set.imported(roll: list)
        #expect(plan.problems.map(\.kind.code) == ["replaced-by-hand"])
        #expect(set.roll.pupils[0].details == corrected)
        #expect(set.roll.pupils[0].leftOut.contains { $0.place == .field(correction.field) && !$0.isSettled })
    }

    @Test func `What was asked once is not asked again`() throws {
        let list = "UPN,NC Year\nN926110010001,9\n"
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: list)
        let ten = OlderListTests.details { $0.ncYear = 10 }
        try set.perform(.editPupil("1", ten, clearing: []))
        _ = try set.imported(roll: list)
        try set.perform(.editPupil("1", ten, clearing: []))
        _ = try set.imported(roll: list)
        #expect(set.roll.pupils[0].leftOut.map(\.isSettled) == [true])
        #expect(set.roll.pupils[0].details.ncYear == 10)
    }

    @Test
    func
        `A list that says a third thing is taken, and one that says the old thing is taken once it is typed`()
        throws
    {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "UPN,NC Year\nN926110010001,9\n")
        try set.perform(.editPupil("1", OlderListTests.details { $0.ncYear = 10 }, clearing: []))
        let newer = try set.imported(roll: "UPN,NC Year\nN926110010001,11\n")
        #expect(newer.problems.isEmpty && set.roll.pupils[0].details.ncYear == 11)
        try set.perform(.editPupil("1", OlderListTests.details { $0.ncYear = 9 }, clearing: []))
        let older = try set.imported(roll: "UPN,NC Year\nN926110010001,9\n")
        #expect(older.problems.isEmpty && set.roll.pupils[0].replaced.map(\.value) == ["10", "11"])
    }

    @Test(
        "A list does not bring back what another changed of what a pupil is counted by",
        arguments: [
            ("NC Year", ["9", "10", "9"], true),
            ("Enrolment Status", ["C", "S", "C"], true), ("Enrolment Status", ["S", "C", "S"], true),
            ("NC Year", ["9", "10", "11"], false), ("NC Year", ["9", "10", "10"], false),
            ("NC Year", ["9", "", "9"], false), ("SEN", ["N", "S", "N"], true),
            ("SEN", ["N", "S", "A"], false), ("In Care", ["N", "Y", "N"], true),
            ("Expected Leaving", ["17/12/2010", "20/07/2012", "17/12/2010"], true),
            ("DOA", ["06/09/2010", "20/09/2010", "06/09/2010"], true), ("FSM", ["N", "Y", "N"], false),
        ])
    func changedByLists(_ lists: (heading: String, cells: [String], isAsked: Bool)) throws {
        var set = try Sample.pru2010.begun
        var problems: [String] = []
        for cell in lists.cells {
            let row = "N926110010001,Oak,\(cell)\nJ926110500101,Ash,\(lists.cells[0])\n"
            problems = try set.imported(roll: "UPN,Surname,\(lists.heading)\n" + row).problems.map(
                \.kind.code)
        }
        #expect(problems == (lists.isAsked ? ["replaced-by-hand"] : []))
        let details = set.roll.pupils[0].details
        let stands = lists.isAsked ? lists.cells[1] : lists.cells.last { !$0.isEmpty }
        switch lists.heading {
        case "NC Year": #expect(details.ncYear.map(String.init) == stands)
        case "Enrolment Status": #expect(details.enrolment?.rawValue == stands)
        case "SEN": #expect(details.sen?.rawValue == stands)
        default: break
        }
        #expect(set.roll.pupils[0].leftOut.contains { !$0.isSettled } == lists.isAsked)
        // The list that is right is read again, and nothing is asked any more.
        guard lists.isAsked else { return }
        let right = "UPN,Surname,\(lists.heading)\nN926110010001,Oak,\(lists.cells[1])\n"
        #expect(try set.imported(roll: right).problems.isEmpty)
        #expect(!set.roll.pupils[0].leftOut.contains { !$0.isSettled })
    }

    @Test func `Undoing the correction lets the list say it again`() throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "UPN,NC Year\nN926110010001,9\n")
        let before = set
        try set.perform(.editPupil("1", OlderListTests.details { $0.ncYear = 10 }, clearing: []))
        #expect(set.roll.pupils[0].replaced.map(\.value) == ["9"] && before.roll.pupils[0].replaced.isEmpty)
    }

    private static let three =
        "UPN,Surname,NC Year\nN926110010001,Oak,10\nJ926110500101,Ash,10\nY926110500102,Birch,10\n"

    @Test func `A list of needs alone neither misses nor finds anybody`() throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: OlderListTests.three)
        _ = try set.imported(roll: "UPN,Surname,NC Year\nN926110010001,Oak,10\nJ926110500101,Ash,10\n")
        #expect(set.roll.pupils.map { $0.missedOn != nil } == [false, false, true])
        _ = try set.imported(roll: "UPN,Surname,SEN\nY926110500102,Birch,A\n")
        #expect(set.roll.pupils.map { $0.missedOn != nil } == [false, false, true])
        #expect(set.roll.pupils[2].foundOn == nil)
        _ = try set.imported(roll: OlderListTests.three)
        #expect(set.roll.pupils.map { $0.missedOn != nil } == [false, false, true])
        #expect(set.roll.pupils[2].foundOn != nil)
    }

    @Test(
        "Who is added by a list though the lists before did not have them is asked about, unless they came since",
        arguments: [
            ("06/09/2010", true), ("", true), ("01/11/2010", true), ("08/11/2010", false),
            ("20/12/2010", false),
        ])
    func addedByOlder(_ entry: String, _ isAsked: Bool) throws {
        let november =
            "UPN,Surname,NC Year,DOA\nN926110010001,Oak,10,06/09/2010\nJ926110500101,Ash,10,01/11/2010\n"
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: november)
        #expect(set.roll.pupils.allSatisfy { $0.missedOn == nil })
        _ = try set.imported(roll: november + "Y926110500102,Birch,10,\(entry)\n")
        #expect(set.roll.pupils.map { $0.missedOn != nil } == [false, false, isAsked])
        guard isAsked else { return }
        let today = try #require(Day("2010-11-15"))
        let finding = try #require(
            set.findings(on: today).first { $0.rule == .missingFromList && $0.isOpen })
        #expect(finding.observation.facts["foundAgain"] == [3].fact)
        try set.perform(.editPupil("3", PupilDetails(), clearing: [.left]))
        #expect(set.roll.pupils[2].missedOn == nil)
    }

    @Test("Who comes with the first list after a pupil that was typed is not asked about")
    func addedToTyped() throws {
        var set = try Sample.pru2010.begun
        try set.perform(.addPupil(Sample.byReference("A1")))
        _ = try set.imported(roll: OlderListTests.three)
        #expect(set.roll.pupils.dropFirst().allSatisfy { $0.missedOn == nil })
    }

    @Test(
        "A pupil who is marked beside the name as gone, or as elsewhere, is asked about",
        arguments: [
            ("Oak,Kim (left 22/10)", "not-on-roll"), ("Oak (leaver),Kim", "not-on-roll"),
            ("Oak,Kim - left 12/11", "not-on-roll"), ("Oak (off roll),Kim", "not-on-roll"),
            ("zz Oak,Kim", "not-on-roll"), ("Oak (dual Hill High),Kim", "dual-registered"),
            ("Oak - GUEST,Kim", "dual-registered"), ("Guest,Kim", nil), ("Left-Oak,Kim", nil),
            ("Oak,Kim (KJ)", "mark-unknown"),
        ] as [(String, String?)])
    func marked(_ names: String, _ code: String?) throws {
        var set = try Sample.pru2010.begun
        let plan = try set.imported(roll: "UPN,Surname,Forename,NC Year\nN926110010001,\(names),10\n")
        #expect(plan.problems.map(\.kind.code) == [code].compactMap(\.self))
    }

    @Test(
        "Whoever alone has no tick under On Roll is asked about",
        arguments: [("Y", ["not ticked"]), ("N", [])] as [(String, [String])])
    func ticks(_ others: String, _ asked: [String]) throws {
        var set = try Sample.pru2010.begun
        let plan = try set.imported(
            roll:
                "UPN,NC Year,On Roll\nN926110010001,10,Y\nJ926110500101,10,\(others)\nY926110500102,10,\n")
        #expect(plan.problems.filter { $0.kind.code == "blank" }.count == asked.count)
        #expect(set.roll.pupils[2].leftOut.filter { $0.place == .field(.left) }.count == asked.count)
        // A tick may be that of an older list.
        _ = try set.imported(roll: "UPN,NC Year,On Roll\nY926110500102,10,Y\n")
        #expect(set.roll.pupils[2].leftOut.filter { $0.place == .field(.left) }.count == asked.count)
        try set.perform(.editPupil("3", PupilDetails(), clearing: [.left]))
        #expect(set.roll.pupils[2].leftOut.filter { !$0.isSettled }.isEmpty)
    }

    struct Asked: Sendable, CustomStringConvertible {
        /// The headings beside the UPN and NC year 10, and the cells of three lists.
        let heading: String
        let cells: [String]
        /// Whether it is asked about after the third.
        let isAsked: Bool

        var description: String { "\(heading): \(cells)" }
    }

    static let olderLists = [
        Asked(heading: "On Roll", cells: ["Y", "N", "Y"], isAsked: true),
        Asked(
            heading: "On Roll,DOA", cells: ["Y,06/09/2009", "N,06/09/2009", "Y,06/09/2009"], isAsked: true),
        Asked(
            heading: "On Roll,DOA", cells: ["Y,06/09/2009", "N,06/09/2009", "Y,16/11/2010"], isAsked: false),
        Asked(heading: "On Roll,DOL", cells: ["Y,", "N,", "N,12/11/2010"], isAsked: false),
        Asked(heading: "Leaver", cells: ["N", "Y", "N"], isAsked: true),
        Asked(heading: "Enrolment Status", cells: ["C", "Leaver", "C"], isAsked: true),
        Asked(heading: "Enrolment Status", cells: ["C", "S/C", "C"], isAsked: true),
        Asked(heading: "Enrolment Status", cells: ["C", "S/C", "S"], isAsked: false),
        Asked(heading: "Enrolment Status", cells: ["", "S/C", "C"], isAsked: false),
        Asked(heading: "Enrolment Status", cells: ["S", "", "S"], isAsked: true),
        Asked(heading: "Enrolment Status", cells: ["S", "", "M"], isAsked: false),
        Asked(heading: "Dual Registered", cells: ["N", "Y", "N"], isAsked: true),
        Asked(heading: "Expected Leaving", cells: ["17/12/2010", "", "17/12/2010"], isAsked: true),
        Asked(heading: "Expected Leaving", cells: ["17/12/2010", "", "20/07/2012"], isAsked: false),
        Asked(heading: "Expected Leaving", cells: ["17/12/2010", "soon", "17/12/2010"], isAsked: true),
        Asked(heading: "DOL", cells: ["01/10/2010", "", "01/10/2010"], isAsked: true),
        Asked(heading: "DOL", cells: ["", "soon", ""], isAsked: true),
        // What does not change from list to list comes in with any.
        Asked(heading: "DOB", cells: ["03/04/1996", "soon", "03/04/1996"], isAsked: false),
        Asked(heading: "SEN", cells: ["A", "?", "A"], isAsked: false),
        Asked(heading: "DOA", cells: ["06/09/2009", "soon", "06/09/2009"], isAsked: false),
        Asked(heading: "KS2 English", cells: ["4", "?", "4"], isAsked: false),
    ]

    @Test("An older list read again does not take away what is asked about", arguments: olderLists)
    func olderList(_ asked: Asked) throws {
        var set = try Sample.pru2010.begun
        for cells in asked.cells {
            _ = try set.imported(roll: "UPN,NC Year,\(asked.heading)\nN926110010001,10,\(cells)\n")
        }
        let open = set.roll.pupils[0].leftOut.filter { !$0.isSettled }
        #expect(open.isEmpty != asked.isAsked)
    }

    struct Result: Sendable, CustomStringConvertible {
        let description: String
        let action: Action?
        /// What the second list says, and what stands then.
        let cell: String
        let code: String?
        let stands: String?
    }

    static let results = [
        Result(
            description: "replaced by hand", action: recorded("3b"), cell: "2b", code: "replaced-by-hand",
            stands: "3b"),
        Result(
            description: "taken away by hand",
            action: .removeAttainment("1", subject: PersonText(kept: "reading"), when: "ks1"), cell: "2b",
            code: "replaced-by-hand", stands: nil),
        Result(description: "a code for it", action: nil, cell: "A", code: "result-recorded", stands: "2b"),
        Result(description: "another", action: nil, cell: "2a", code: nil, stands: "2a"),
        Result(description: "the same", action: nil, cell: "2b", code: nil, stands: "2b"),
        Result(description: "as by hand", action: recorded("3b"), cell: "3b", code: nil, stands: "3b"),
    ]

    private static func recorded(_ grade: String) -> Action {
        .recordAttainment(
            "1", subject: PersonText(kept: "reading"), grade: grade, when: "ks1", on: nil, source: nil)
    }

    @Test("A list brings back no result, and takes none away", arguments: results)
    func result(_ result: Result) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "UPN,NC Year,KS1 Reading\nN926110010001,5,2b\n")
        if let action = result.action { try set.perform(action) }
        let plan = try set.imported(roll: "UPN,NC Year,KS1 Reading\nN926110010001,5,\(result.cell)\n")
        #expect(plan.problems.map(\.kind.code) == (result.code.map { [$0] } ?? []))
        #expect(set.roll.pupils[0].attainments.map(\.grade.name) == (result.stands.map { [$0] } ?? []))
    }

    struct Blank: Sendable, CustomStringConvertible {
        let description: String
        /// The headings and cells of the first list, beside the UPN and NC year 10.
        let first: (String, String)
        let second: (String, String)
        let code: String?
    }

    static let blanks = [
        Blank(
            description: "an expected leaving", first: ("Expected Leaving", "17/12/2010"),
            second: ("Expected Leaving", ""), code: "recorded-as-leaving"),
        Blank(
            description: "a leaving to come", first: ("Date Left", "17/12/2010"), second: ("Date Left", ""),
            code: "recorded-as-leaving"),
        Blank(
            description: "one that changes no group", first: ("Expected Leaving", "20/07/2012"),
            second: ("Expected Leaving", ""), code: nil),
        Blank(
            description: "no such column", first: ("Expected Leaving", "17/12/2010"), second: ("SEN", ""),
            code: nil),
        Blank(
            description: "the day again", first: ("Date Left", "17/12/2010"),
            second: ("Date Left", "17/12/2010"), code: nil),
        Blank(
            description: "a subsidiary registration", first: ("Enrolment Status", "S"),
            second: ("Enrolment Status", ""), code: "recorded-elsewhere"),
        Blank(
            description: "a main registration", first: ("Enrolment Status", "M"),
            second: ("Enrolment Status", ""), code: nil),
    ]

    /// What keeps a pupil out of a group by itself, beside something else that changes.
    static let seconds: [(first: String, second: String, asked: [String])] = [
        ("10,S,17/12/2010", "10,C,", ["leaving"]), ("9,S,", "10,,", ["enrolment"]),
        ("9,C,17/12/2010", "10,C,", ["leaving"]), ("10,S,17/12/2010", "10,,", ["leaving", "enrolment"]),
        ("10,S,17/12/2010", "10,C,-", ["leaving"]), ("10,S,17/12/2010", "10,C,N/A", ["leaving"]),
        ("9,S,", "9,,", []), ("10,C,20/07/2012", "10,C,", []), ("10,S,17/12/2010", "10,C,20/07/2012", []),
    ]

    @Test("A second reason that is blank in the next list is asked about, too", arguments: seconds)
    func second(_ first: String, _ second: String, _ asked: [String]) throws {
        var set = try Sample.pru2010.begun
        let heading = "UPN,NC Year,Enrolment Status,DOL"
        for cells in [first, second, second] {
            _ = try set.imported(roll: "\(heading)\nN926110010001,\(cells)\n")
            guard cells == second else { continue }
            #expect(set.roll.pupils[0].leftOut.map(\.place.text) == asked)
        }
    }

    /// A day on which a pupil left, and a list in which the expected one stands.
    static let undone: [(left: String, again: String, isAsked: Bool)] = [
        ("22/10/2010", "31/08/2012", true), ("22/10/2010", "", true), ("22/10/2010", "-", true),
        ("22/10/2010", "22/10/2010", false), ("22/10/2010", "29/10/2010", false),
    ]

    @Test("An older list does not bring back who has left, by a newer list or by hand", arguments: undone)
    func broughtBack(_ left: String, _ again: String, _ isAsked: Bool) throws {
        for isTyped in [false, true] {
            var set = try Sample.pru2010.begun
            func list(_ day: String) -> String { "UPN,NC Year,DOL\nN926110010001,10,\(day)\n" }
            _ = try set.imported(roll: list("31/08/2012"))
            if isTyped {
                let day = try #require(Day("2010-10-22"))
                try set.perform(.editPupil("1", OlderListTests.details { $0.left = day }, clearing: []))
            } else {
                _ = try set.imported(roll: list(left))
            }
            for _ in 1...2 {
                _ = try set.imported(roll: list(again))
                #expect(set.roll.pupils[0].details.left != nil && set.groups["ks4"] == 0)
                #expect(set.roll.pupils[0].leftOut.map(\.place.text) == (isAsked ? ["left"] : []))
            }
            try set.perform(.editPupil("1", PupilDetails(), clearing: [.left]))
            #expect(set.groups["ks4"] == 1)
        }
    }

    @Test(
        "What keeps a pupil out of a group, and is blank in the next list, is asked about", arguments: blanks)
    func blank(_ blank: Blank) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "UPN,NC Year,\(blank.first.0)\nN926110010001,10,\(blank.first.1)\n")
        let before = set.roll.pupils[0].details
        let second = "UPN,NC Year,\(blank.second.0)\nN926110010001,10,\(blank.second.1)\n"
        let plan = try set.imported(roll: second)
        #expect(plan.problems.map(\.kind.code) == (blank.code.map { [$0] } ?? []))
        #expect(set.roll.pupils[0].details == before)
        let found = try set.findings(on: #require(Day("2010-11-15"))).contains { $0.rule == .leftOut }
        #expect(found == (blank.code != nil))
        _ = try set.imported(roll: second)
        #expect(set.roll.pupils[0].leftOut.count == (blank.code == nil ? 0 : 1))
    }
}
