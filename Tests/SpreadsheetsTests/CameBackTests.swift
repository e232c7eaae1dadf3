import Samples
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
            description: "the day again", heading: "On Roll,Date Left", cells: "Y,23/04/2010", code: nil),
        File(description: "not on roll, as is known", heading: "On Roll,Date Left", cells: "N,", code: nil),
        File(description: "a leaver, as is known", heading: "Leaver", cells: "Y", code: nil),
        File(description: "nothing said", heading: "On Roll,Date Left", cells: ",", code: nil),
        File(
            description: "one registration", heading: "Dual Registered", cells: "N",
            code: "recorded-elsewhere"),
        File(
            description: "one registration, by status", heading: "Dual Registered,Status", cells: "N,C",
            code: nil),
        File(
            description: "an entry after the leaving", heading: "DOA", cells: "06/09/2010",
            code: "left-before-entry"),
    ]

    @Test("What a roll says against a recorded leaving or registration is asked about", arguments: files)
    func cameBack(_ file: File) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,Surname,NC Year,Status,Date Left\nA1,Oak,10,S,23/04/2010\n")
        let plan = try set.imported(roll: "Ref,Surname,\(file.heading)\nA1,Oak,\(file.cells)\n")
        #expect(plan.problems.map(\.kind.code) == (file.code.map { [$0] } ?? []))
        #expect(set.roll.pupils[0].leftOut.count == (file.code == nil ? 0 : 1))
        #expect(set.roll.pupils[0].details.left == Day("2010-04-23"))
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
