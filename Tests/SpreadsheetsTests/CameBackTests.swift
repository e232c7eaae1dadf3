import Samples
import Sentences
import Spreadsheets
import TargetSetting
import Testing

/// A roll that has a pupil as present, or as registered here alone, of whom something else is recorded.
@Suite struct CameBackTests {
    struct File: Sendable, CustomStringConvertible {
        let description: String
        let heading: String
        let cells: String
        /// Why a cell is left out; nil where none is.
        let code: String?
    }

    static let files = [
        File(description: "on roll", heading: "On Roll", cells: "Y", code: "recorded-as-left"),
        File(
            description: "on roll, and no day", heading: "On Roll,Date Left", cells: "Y,",
            code: "recorded-as-left"),
        File(description: "no leaver", heading: "Leaver", cells: "N", code: "recorded-as-left"),
        File(
            description: "the day again", heading: "On Roll,Date Left", cells: "Y,23/04/2010",
            code: "columns-disagree"),
        File(description: "not on roll, as is known", heading: "On Roll,Date Left", cells: "N,", code: nil),
        File(description: "a leaver, as is known", heading: "Leaver", cells: "Y", code: nil),
        File(
            description: "nothing said", heading: "On Roll,Date Left", cells: ",", code: "recorded-as-left"),
        File(description: "no such column", heading: "SEN", cells: "A", code: "recorded-as-left"),
        File(description: "off the roll, in words", heading: "Roll Status", cells: "Off roll", code: nil),
        File(
            description: "off the roll beside present", heading: "Roll Status,Active", cells: "Left,Y",
            code: "columns-disagree"),
        File(description: "inactive", heading: "Active", cells: "No", code: nil),
        File(
            description: "one registration", heading: "Dual Registered,On Roll", cells: "N,N",
            code: "recorded-elsewhere"),
        File(
            description: "one registration, by status", heading: "Dual Registered,Status,On Roll",
            cells: "N,C,N",
            code: nil),
    ]

    @Test func `Who came after they left is here again`() throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,Surname,NC Year,Date Left\nA1,Oak,10,23/04/2010\n")
        let plan = try set.imported(roll: "Ref,Surname,DOA\nA1,Oak,06/09/2010\n")
        let pupil = set.roll.pupils[0]
        #expect(plan.problems.isEmpty && pupil.leftOut.isEmpty)
        #expect(pupil.details.left == nil)
        #expect(pupil.details.entered == Day("2010-09-06"))
    }

    @Test("What a roll says against a recorded leaving or registration is asked about", arguments: files)
    func cameBack(_ file: File) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,Surname,NC Year,Reg Status,Date Left\nA1,Oak,10,S,23/04/2010\n")
        let plan = try set.imported(roll: "Ref,Surname,\(file.heading)\nA1,Oak,\(file.cells)\n")
        #expect(plan.problems.map(\.kind.code) == (file.code.map { [$0] } ?? []))
        #expect(set.roll.pupils[0].leftOut.count == (file.code == nil ? 0 : 1))
        #expect(set.roll.pupils[0].details.left == Day("2010-04-23"))
    }

    @Test(
        "Why it was left out is said",
        arguments: [
            ("On Roll", "Y", "a day of leaving is recorded, which stays"),
            ("On Roll,Date Left", "Y,23/04/2010", "another cell of the list says otherwise"),
            ("Dual Registered,On Roll", "N,N", "a main registration elsewhere is recorded, which stays"),
        ])
    func reason(_ heading: String, _ cells: String, _ why: String) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,Surname,NC Year,Reg Status,Date Left\nA1,Oak,10,S,23/04/2010\n")
        _ = try set.imported(roll: "Ref,Surname,\(heading)\nA1,Oak,\(cells)\n")
        let today = try #require(Day("2010-11-15"))
        let asked = set.findings(on: today).filter { $0.rule == .leftOut && $0.isOpen }.map(\.message)
        #expect(asked.count == 1 && asked.allSatisfy { $0.hasSuffix("because \(why).") })
    }

    @Test func `A leaving that is to come does not say that the pupil is here again`() throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,Surname,NC Year,Date Left\nA1,Oak,10,23/04/2010\n")
        _ = try set.imported(roll: "Ref,Surname\nA1,Oak\n")
        #expect(set.roll.pupils[0].leftOut.map(\.recordedBeforeList?.value) == ["2010-04-23"])
        _ = try set.imported(roll: "Ref,Surname\nA1,Oak\n")
        #expect(set.roll.pupils[0].leftOut.count == 1)
        _ = try set.imported(roll: "Ref,Surname,Date Left\nA1,Oak,22/07/2011\n")
        #expect(set.roll.pupils[0].leftOut.map(\.recordedBeforeList?.value) == ["2010-04-23"])
        #expect(set.roll.pupils[0].details.left == Day("2010-04-23"))
    }

    static let rows = [
        File(description: "on roll, and left", heading: "On Roll,DOL", cells: "Y,01/10/2010", code: "left"),
        File(description: "no leaver, and left", heading: "DOL,Leaver", cells: "01/10/2010,N", code: "left"),
        File(
            description: "not on roll, no leaver, and left", heading: "DOL,On Roll,Leaver",
            cells: "01/10/2010,N,N", code: "left"),
        File(
            description: "left today", heading: "On Roll,DOL", cells: "Y,15/11/2010", code: "left"),
        File(description: "still to leave", heading: "On Roll,DOL", cells: "Y,20/07/2011", code: nil),
        File(description: "a leaver", heading: "On Roll,DOL", cells: "N,01/10/2010", code: nil),
        File(
            description: "mainly elsewhere, and not dual", heading: "Dual Reg,Reg Status", cells: "N,S",
            code: "enrolment"),
        File(
            description: "mainly here, and not dual", heading: "Dual Reg,Status", cells: "N,M",
            code: "enrolment"),
        File(description: "here alone", heading: "Dual Reg,Status", cells: "N,C", code: nil),
    ]

    @Test(
        "Cells of one row that contradict each other are asked about, and the pupil counts", arguments: rows)
    func contradiction(_ file: File) throws {
        var set = try Sample.pru2010.begun
        let plan = try set.imported(roll: "Ref,Surname,NC Year,\(file.heading)\nA1,Oak,10,\(file.cells)\n")
        #expect(plan.problems.map(\.kind.code) == (file.code == nil ? [] : ["columns-disagree"]))
        #expect(set.roll.pupils[0].leftOut.map(\.place.text) == (file.code.map { [$0] } ?? []))
        let isGone = file.code == nil && file.description == "a leaver"
        #expect((set.roll.pupils[0].details.left != nil) == isGone)
    }

    @Test("A list that has the pupil on roll, and no day, may be older: a person settles it")
    func settled() throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,Surname,NC Year,On Roll,DOL\nA1,Oak,10,Y,01/10/2010\n")
        let plan = try set.imported(roll: "Ref,Surname,NC Year,On Roll,DOL\nA1,Oak,10,Y,\n")
        #expect(plan.problems.isEmpty && set.roll.pupils[0].leftOut.map(\.isSettled) == [false])
        _ = try set.perform(
            .editPupil("A1", PupilDetails(), clearing: [.left]), by: Sample.person,
            on: #require(Day("2010-11-15")))
        #expect(set.roll.pupils[0].leftOut.map(\.isSettled) == [true])
    }

    @Test("Of a pupil who is here, nothing is asked")
    func here() throws {
        var set = try Sample.pru2010.begun
        let roll = "Ref,Surname,NC Year,On Roll,Leaver,Dual Registered\nA1,Oak,10,Y,N,N\n"
        _ = try set.imported(roll: roll)
        let plan = try set.imported(roll: roll)
        #expect(plan.problems.isEmpty && plan.unchanged == [2])
    }
}
