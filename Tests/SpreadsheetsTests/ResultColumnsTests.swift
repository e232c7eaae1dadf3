import Samples
import Spreadsheets
import TargetSetting
import Testing

/// Results of a roll that is read again: a few change and are shown, and a column that slipped is not taken.
@Suite struct ResultColumnsTests {
    private static let recorded = ["4", "5", "3", "4", "N", "2", "5", "4"]

    private static func roll(_ heading: String, _ results: [String]) -> String {
        let rows = results.enumerated().map { "A\($0),Pupil\(UnicodeScalar(UInt8(97 + $0))),10,\($1)" }
        return (["Ref,Surname,NC Year,\(heading)"] + rows).joined(separator: "\n")
    }

    private static func results(of set: TargetSet, in subject: String = "english") -> [String] {
        set.roll.pupils.map { pupil in
            pupil.attainments.first { $0.when.text == "ks2" && $0.subject.folded == subject }?.grade.name
                ?? ""
        }
    }

    static let subjects =
        [
            ("KS1 Rdg,KS1 Writing,KS1 Maths", ["English", "reading"]),
            ("KS1 R,KS1 Writing,KS1 Maths", ["English", "reading"]),
            ("KS1 Reading,KS1 Writing,KS1 Numb", ["mathematics"]),
            ("KS2 Lang,KS2 Maths", ["English"]),
            // All that is counted from is there.
            ("KS1 Reading,KS1 Writing,KS1 Maths,KS1 Phonics", nil), ("KS2 English,KS2 Maths,KS2 GPS", nil),
            ("KS1 Reading Task,KS1 Writing Task/Test,KS1 Maths Outcome", nil),
            ("KS1 Reading (moderated),KS1 Writing,KS1 Maths", nil),
            // Where pupils are now, subjects are many.
            ("Rdg now,KS1 Reading,KS1 Writing,KS1 Maths", nil),
        ] as [(String, [String]?)]

    @Test(
        "Results in no subject of the cycle are asked about while a subject that is counted from has none",
        arguments: subjects)
    func noSubject(_ headings: String, _ lacking: [String]?) throws {
        var set = try Sample.pru2010.begun
        let row = headings.split(separator: ",").map { _ in "2" }.joined(separator: ",")
        _ = try set.imported(roll: "Ref,Surname,NC Year,\(headings)\nA1,Oak,5,\(row)")
        let said = lacking.map { "no column has the results in \($0.joined(separator: " or "))" }
        let asked = set.roll.leftOutLines.filter { $0.asked.contains("no subject") }
        #expect(asked.count == (said == nil ? 0 : 1))
        #expect(said.map { text in asked.allSatisfy { $0.asked.contains(text) } } ?? true)
    }

    @Test("Where progress is counted in no subject by name, none is said to be missed")
    func noSubjectOfProgress() throws {
        var set = try Sample.fiveOffices.begun
        _ = try set.imported(roll: "Ref,Surname,NC Year,KS3 Reading\nA1,Oak,10,P6")
        #expect(!set.roll.leftOutLines.contains { $0.asked.contains("no subject") })
    }

    @Test("A column without a result asks for nothing, whatever it is called")
    func noSubjectBlank() throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(
            roll: "Ref,Surname,NC Year,KS1 Reading Task,KS1 Writing,KS1 Maths\nA1,Oak,5,,2,2")
        #expect(set.roll.leftOutLines.isEmpty)
    }

    @Test(
        "A dash for a result of a key stage that has not ended is a blank, and another is left out",
        arguments: [
            ("3", "KS2", "-", false), ("6", "KS2", "N/A", false), ("5", "KS2", "none", false),
            ("1", "KS1", "–", false), ("2", "KS2", "?", false), ("5", "KS1", "-", true),
            ("7", "KS2", "N/A", true), ("", "KS2", "-", true), ("5", "KS2", "9", true),
        ])
    func notDue(_ year: String, _ keyStage: String, _ cell: String, _ isLeftOut: Bool) throws {
        var set = try Sample.pru2010.begun
        let plan = try set.imported(roll: "Ref,Surname,NC Year,\(keyStage) Maths\nA1,Oak,\(year),\(cell)")
        #expect(plan.problems.map(\.value) == (isLeftOut ? [cell] : []))
        #expect(set.roll.pupils.map(\.attainments.count) == [0])
    }

    struct File: Sendable, CustomStringConvertible {
        let description: String
        let results: [String]
        /// The lines that have another result and of which nothing is taken; nil where all is taken.
        let disagree: Int?
    }

    static let files = [
        File(description: "the same again", results: recorded, disagree: nil),
        File(
            description: "slipped down by a row", results: [""] + recorded.dropLast(), disagree: 7),
        File(
            description: "slipped up by a row", results: recorded.dropFirst() + [""], disagree: 7),
        File(
            description: "three of eight", results: ["5", "4", "4", "4", "N", "2", "5", "4"], disagree: 3),
        File(description: "two of eight", results: ["5", "4", "3", "4", "N", "2", "5", "4"], disagree: nil),
        File(
            description: "in other letters, and blank cells",
            results: ["", "5", "", "4", "n", "2", "5", ""], disagree: nil),
        File(
            description: "codes for results", results: ["N", "N", "N", "4", "N", "2", "5", "4"], disagree: 3),
    ]

    @Test(
        "A column of results that changes a quarter of the pupils, and three, is not taken", arguments: files)
    func column(_ file: File) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: Self.roll("KS2 English", Self.recorded))
        let plan = try set.imported(roll: Self.roll("KS2 English", file.results))
        let taken = zip(file.results, Self.recorded).map { $0.isEmpty ? $1 : $0.uppercased() }
        #expect(Self.results(of: set) == (file.disagree == nil ? taken : Self.recorded))
        #expect(plan.problems.map(\.kind.code) == (file.disagree == nil ? [] : ["column-disagrees"]))
        #expect(plan.problems.map(\.column) == (file.disagree == nil ? [] : ["KS2 English"]))
        #expect(plan.cellsLeftOut.count == file.disagree ?? 0)
        // Whoever is asked about is changed too.
        let changed = file.disagree ?? zip(taken, Self.recorded).filter { $0 != $1 }.count
        #expect(plan.pupilChanges.count == changed && plan.changed.count == changed)
    }

    @Test("Of pupils of whom no result is recorded it is asked for, and other columns are taken")
    func others() throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: Self.roll("KS2 English", Array(Self.recorded.prefix(4)) + [""]))
        let plan = try set.imported(
            roll: Self.roll("KS2 English,KS2 Maths", ["5,3", "3,4", "4,4", "5,4", "2,4", "4,5"]))
        #expect(plan.problems.map(\.kind) == [.columnDisagrees(lines: 4, of: 4)])
        #expect(Self.results(of: set) == ["4", "5", "3", "4", "", ""])
        #expect(Self.results(of: set, in: "mathematics") == ["3", "4", "4", "4", "4", "5"])
        #expect(
            set.roll.pupils.map { $0.leftOut.map(\.value) } == [["5"], ["3"], ["4"], ["5"], ["2"], ["4"]])
    }

    @Test("Where pupils are now changes every term")
    func now() throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: Self.roll("Current English", ["C", "D", "E", "F"]))
        let plan = try set.imported(roll: Self.roll("Current English", ["B", "C", "D", "E"]))
        #expect(plan.problems.isEmpty && plan.changed.count == 4)
    }

    /// Eight pupils, and whether what stands beside them afterwards is taken.
    static let details: [(heading: String, before: [String], after: [String], isTaken: Bool)] = [
        (
            "NC Year", ["3", "4", "5", "6", "7", "8", "9", "10"], ["4", "3", "6", "5", "8", "7", "10", "9"],
            false
        ),
        (
            "NC Year", ["3", "4", "5", "6", "7", "8", "9", "10"], ["4", "5", "6", "7", "8", "9", "10", "11"],
            true
        ),
        (
            "NC Year", ["3", "4", "5", "6", "7", "8", "9", "10"], ["10", "3", "4", "5", "6", "7", "8", "9"],
            false
        ),
        (
            "Status", ["C", "C", "S", "S", "C", "M", "C", "C"], ["S", "S", "C", "C", "C", "M", "C", "C"],
            false
        ),
        (
            "Status", ["C", "C", "C", "C", "C", "M", "C", "C"], ["S", "S", "S", "S", "C", "M", "C", "C"], true
        ),
        ("SEN", ["A", "N", "P", "N", "N", "S", "N", "A"], ["N", "A", "N", "P", "S", "N", "A", "N"], false),
        ("FSM", ["Y", "N", "Y", "N", "N", "N", "N", "N"], ["N", "Y", "N", "Y", "N", "N", "N", "N"], false),
    ]

    @Test("A column whose values went round among the pupils is not taken", arguments: details)
    func moved(_ column: (heading: String, before: [String], after: [String], isTaken: Bool)) throws {
        func roll(_ values: [String]) -> String {
            let rows = values.enumerated().map { "A\($0),Pupil\(UnicodeScalar(UInt8(97 + $0))),\($1)" }
            return (["Ref,Surname,\(column.heading)"] + rows).joined(separator: "\n")
        }
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: roll(column.before))
        let before = set.roll.pupils
        let plan = try set.imported(roll: roll(column.after))
        #expect(plan.problems.map(\.kind.code) == (column.isTaken ? [] : ["column-disagrees"]))
        #expect((set.roll.pupils.map(\.details) == before.map(\.details)) == !column.isTaken)
        // What was not taken is asked for, of those of whom it says something else.
        let asked = set.roll.pupils.map { $0.leftOut.map(\.value) }
        #expect(
            asked
                == zip(column.before, column.after).map { was, now in
                    column.isTaken || was == now ? [] : [now]
                })
        guard !column.isTaken else { return }
        _ = try set.imported(roll: roll(column.before))
        #expect(set.roll.pupils.allSatisfy { $0.leftOut.isEmpty })
    }

    @Test(
        "NC years that are not those of most dates of birth are not taken, unless all are out by the same",
        arguments: [
            (["8", "5", "7", "6", "9"], false), (["5", "6", "7", "8", "9"], true),
            (["4", "5", "6", "7", "8"], true),
            (["5", "6", "7", "9", "8"], true), (["5", "6", "8", "7", "10"], false),
        ])
    func years(_ years: [String], _ isTaken: Bool) throws {
        let born = ["2000", "1999", "1998", "1997", "1996"]
        let rows = zip(born, years).enumerated().map {
            "A\($0),Pupil\(UnicodeScalar(UInt8(97 + $0))),14/11/\($1.0),\($1.1)"
        }
        var set = try Sample.pru2010.begun
        let plan = try set.imported(roll: (["Ref,Surname,DOB,NC Year"] + rows).joined(separator: "\n"))
        #expect(plan.problems.map(\.kind.code) == (isTaken ? [] : ["column-disagrees"]))
        #expect(set.roll.pupils.map(\.details.ncYear) == (isTaken ? years.map(Int.init) : [5, 6, 7, 8, 9]))
        #expect(set.roll.pupils.allSatisfy { $0.leftOut.contains { $0.value != "" } == !isTaken })
    }
}
