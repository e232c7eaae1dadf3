import Spreadsheets
import TargetSetting
import Testing

/// Two columns that mean one thing, and columns that say whether a pupil is on the roll.
@Suite struct SameColumnsTests {
    struct Row: Sendable, CustomStringConvertible {
        let description: String
        let heading: String
        let cells: String
        let field: PupilDetails.Field
        /// Why the cell is left out; nil where it is taken.
        let code: String?
        /// What stood in what is left out.
        let value: String
        /// Whether another cell is taken nevertheless.
        let isTaken: Bool

        init(
            _ heading: String, _ cells: String, _ field: PupilDetails.Field, leftOut code: String? = nil,
            _ value: String = "", isTaken: Bool? = nil
        ) {
            self.isTaken = isTaken ?? (code == nil)
            description = "\(heading): \(cells)"
            (self.heading, self.cells, self.field, self.code, self.value) = (
                heading, cells, field, code, value
            )
        }
    }

    static let rows = [
        Row("Date Left,Leaving Date", "01/10/2010,01/10/2010", .left),
        Row("Date Left,Leaving Date", ",01/10/2010", .left), Row("DOL,Date Left", "01/10/2010,", .left),
        Row(
            "Date Left,DOL", "01/10/2010,02/10/2010", .left, leftOut: "columns-disagree",
            "01/10/2010 / 02/10/2010"),
        Row("NC Year,Year Group", "10,Y10", .ncYear), Row("Year Group,NC Year", "10,", .ncYear),
        Row("NC Year,Year Group", "10,Y11", .ncYear, leftOut: "columns-disagree", "10 / Y11"),
        Row("Enrolment Status,Status", "M,Active", .enrolment),
        Row("Enrolment Status,Status", "Active,M", .enrolment),
        Row("Enrolment Status,Reg", "M,C", .enrolment, leftOut: "columns-disagree", "M / C"),
        Row("NC Year,Curriculum Year", "10,5/6", .ncYear, leftOut: "several-years", "5/6", isTaken: true),
        Row("Date Left,DOL", "01/10/2010,#N/A", .left, leftOut: "formula-failed", "#N/A", isTaken: true),
        Row("On Roll", "No", .left, leftOut: "not-on-roll", "No"),
        Row("On Roll", "N", .left, leftOut: "not-on-roll", "N"),
        Row("Leaver", "Yes", .left, leftOut: "not-on-roll", "Yes"),
        Row("Enrolment Status", "Leaver", .left, leftOut: "not-on-roll", "Leaver"),
        Row("Status", "Left", .left, leftOut: "not-on-roll", "Left"),
        Row("Reg Status", "Off roll", .left, leftOut: "not-on-roll", "Off roll"),
        Row("Enrolment Status,Status", "S,Leaver", .left, leftOut: "not-on-roll", "Leaver"),
        Row("Enrol Status", "P", .left, leftOut: "not-on-roll", "P"),
        Row("Roll Status", "L", .left, leftOut: "not-on-roll", "L"), Row("Roll Status,SEN", "C,A", .sen),
        Row("Enrolment Status,On Roll", "Left,N", .left, leftOut: "not-on-roll", "N"),
        Row("On Roll,DOL", "perhaps,", .left, leftOut: "neither-yes-nor-no", "perhaps"),
        Row("Dual Registered", "Yes", .enrolment, leftOut: "dual-registered", "Yes"),
        Row("Dual Registered,Reg Status", "Y,S", .enrolment),
        Row("Dual Registered,Status", "N,C", .enrolment),
        Row("Dual Registered,Status", "Y,C", .enrolment, leftOut: "dual-registered", "Y"),
    ]

    @Test(
        "What both say, or one, is taken; what they do not both say is left out, with both", arguments: rows)
    func columns(_ row: Row) throws {
        let file = try RollFile(RollText.bytes("Ref,\(row.heading)\nA,\(row.cells)\n"))
        let entry = try #require(file.entries.first)
        #expect(entry.details.has(row.field) == row.isTaken)
        #expect(entry.unread.map(\.place) == (row.code == nil ? [] : [.field(row.field)]))
        #expect(entry.unread.compactMap(\.problem?.kind.code) == [row.code].compactMap(\.self))
        #expect(entry.unread.map(\.value) == (row.code == nil ? [] : [row.value]))
        #expect(entry.problems.isEmpty && file.ignored.isEmpty)
    }

    @Test(
        "Who is on the roll and no leaver has nothing left out", arguments: ["On Roll,Leaver,Dual Registered"]
    )
    func fine(_ heading: String) throws {
        let file = try RollFile(RollText.bytes("Ref,\(heading)\nA,Yes,No,No\nB,Yes,,\n"))
        #expect(file.entries.allSatisfy { $0.unread.isEmpty && $0.problems.isEmpty })
    }

    @Test(
        "A class of two years is no year, and neither is a day",
        arguments: [
            "5/6", "Y10/11", "10/11", "6/5", "05/06", "R/1", "05/06/2010", "5/9/2010", "10 & 11", "1+2",
        ])
    func classOfTwo(_ cell: String) throws {
        let entry = try #require(
            try RollFile(RollText.bytes("Ref,NC Year\nA,\(cell)\n")).entries.first)
        #expect(entry.details.ncYear == nil)
        #expect(entry.unread.map(\.place) == [.field(.ncYear)])
    }
}
