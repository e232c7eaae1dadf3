import Samples
import TargetSetting
import Testing

/// Columns of grades, read for the first time, that are in order from the first row to the last in a list that is not.
@Suite struct SortedGradesTests {
    struct List: Sendable, CustomStringConvertible {
        let description: String
        let maths: [String]
        /// The pupils’ other grades; as bold as those of maths before they were sorted.
        var english = SortedGradesTests.plain
        var names = SortedGradesTests.names
        /// Whether the references count the rows.
        var isNumbered = false
        var years = [Int](repeating: 8, count: 12)
        /// What the rows are in order by; nil where nothing is asked.
        var inOrderOf: String?
    }

    static let names = [
        "Ash", "Beech", "Cedar", "Dean", "Elm", "Fir", "Gorse", "Holly", "Ivy", "Juniper", "Kale", "Larch",
    ]
    private static let mixed = [7, 2, 10, 5, 0, 8, 3, 11, 6, 1, 9, 4].map { names[$0] }
    private static let plain = ["4", "3", "5", "B", "4", "3", "N", "5", "4", "3", "4", "5"]
    private static let inOrder = ["3", "3", "3", "3", "4", "4", "4", "4", "4", "5", "5", "5"]
    private static let byYear = ["3", "4", "3", "4", "3", "4", "4", "5", "4", "5", "5", "4"]

    static let lists = [
        List(
            description: "as they are", maths: ["3", "4", "5", "B", "3", "4", "N", "5", "4", "3", "4", "4"]),
        List(description: "from the lowest", maths: inOrder, inOrderOf: "surname"),
        List(description: "from the highest", maths: inOrder.reversed(), inOrderOf: "surname"),
        List(
            description: "as text, with blanks first",
            maths: ["", "", "3", "3", "4", "4", "4", "5", "B", "B", "N", "T"], inOrderOf: "surname"),
        List(
            description: "as text, where levels have parts",
            maths: ["3", "3a", "3b", "3b", "3c", "4", "4", "4a", "4b", "4c", "4c", "5"],
            inOrderOf: "surname"),
        List(
            description: "of few rows that rise by luck",
            maths: ["3", "4", "4", "5"] + Array(repeating: "", count: 8)),
        List(
            description: "of six rows, as one of thirty lists is by luck",
            maths: ["3", "3", "4", "4", "5", "5"] + Array(repeating: "", count: 6)),
        List(description: "all alike", maths: Array(repeating: "4", count: 12)),
        List(description: "two grades", maths: Array(inOrder.prefix(9)) + ["4", "4", "4"]),
        List(description: "one at the end stands out", maths: Array(inOrder.dropLast()) + ["3"]),
        List(
            description: "a whole file sorted by them", maths: inOrder,
            english: ["3", "3", "B", "3", "4", "3", "4", "5", "4", "4", "5", "5"], names: mixed),
        List(
            description: "in order of names by luck, with the others", maths: inOrder,
            english: ["3", "3", "B", "3", "4", "3", "4", "5", "4", "4", "5", "5"]),
        List(
            description: "so, with numbered rows", maths: inOrder,
            english: ["3", "3", "B", "3", "4", "3", "4", "5", "4", "4", "5", "5"], names: mixed,
            isNumbered: true),
        List(
            description: "in a file in no order, where the others go otherwise", maths: inOrder,
            english: ["5", "4", "5", "4", "4", "5", "3", "4", "4", "3", "B", "3"], names: mixed,
            inOrderOf: "the pupils’ other grades go otherwise"),
        List(
            description: "of a list by years, where they rise with them",
            maths: ["3", "3", "3", "3", "4", "4", "4", "4", "5", "5", "5", "5"],
            names: Array(names[8...] + names[..<8]), years: [7, 7, 7, 7, 8, 8, 8, 8, 9, 9, 9, 9]),
        List(
            description: "within the years", maths: inOrder, names: Array(names[6...] + names[..<6]),
            years: [7, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8], inOrderOf: "year and surname"),
    ]

    private static func asked(_ list: List) throws -> [String] {
        var set = try Sample.pru2010.begun
        let rows = names.indices.map {
            "\(list.names[$0]),Joe,\(list.isNumbered ? "\($0 + 1)" : "R\(list.names[$0])"),\(list.years[$0]),\(list.english[$0]),\(list.maths[$0])"
        }
        let file = ["Surname,Forename,Ref,NC Year,KS2 English,KS2 Maths"] + rows
        return try set.imported(roll: file.joined(separator: "\n")).asked
    }

    @Test("A column of results is asked about", arguments: lists)
    func results(_ list: List) throws {
        let asked = try Self.asked(list)
        guard let order = list.inOrderOf else { return #expect(asked.isEmpty) }
        #expect(asked.count == 1)
        #expect(asked.first?.hasPrefix("KS2 Maths: from ‘") == true)
        #expect(asked.first?.contains(" \(order): was the column sorted by itself") == true)
    }

    @Test("So are the targets of one subject, and put right they are taken")
    func targets() throws {
        let grades = ["C", "D", "B", "E", "F", "C", "A", "D", "G", "E", "C", "B"]
        func list(_ maths: [String]) -> String {
            let rows = [("Science", grades), ("Maths", maths)].flatMap { subject, aims in
                zip(Self.names, aims).map { "R\($0),\(subject),\($1),20/07/2012,From the work" }
            }
            return (["Ref,Subject,Target grade,By,Why"] + rows).joined(separator: "\n")
        }
        var set = try Sample.pru2010.begun
        _ = try set.imported(
            roll: (["Surname,Ref,NC Year"] + Self.names.map { "\($0),R\($0),10" }).joined(separator: "\n"))
        let first = try set.imported(targets: list(grades.sorted()))
        #expect(
            first.asked == [
                "Target grade: in mathematics from ‘A’ to ‘G’ in order, and the rows are in order of surname: was the column sorted by itself"
            ])
        let second = try set.imported(targets: list(grades))
        #expect(second.saysMore.isEmpty && second.problems.isEmpty)
        #expect(second.changed.count > 5)
    }

    @Test(
        "Results that are put right are taken, and are asked about no more; what else the list says is",
        arguments: ["", "may leave in May"])
    func mended(_ remark: String) throws {
        var set = try Sample.pru2010.begun
        func list(_ maths: [String]) -> String {
            let rows = zip(Self.names, maths).map { "\($0),R\($0),8,\($1),\(remark)" }
            return (["Surname,Ref,NC Year,KS2 Maths,Remark"] + rows).joined(separator: "\n")
        }
        func asksOfColumns() -> Bool { set.roll.openLines.contains(where: \.isOfColumns) }
        let grades = ["4", "3", "5", "2", "4", "3", "2", "5", "4", "3", "4", "5"]
        _ = try set.imported(roll: list(grades.sorted()))
        #expect(asksOfColumns())
        let second = try set.imported(roll: list(grades))
        #expect(second.problems.isEmpty && second.changed.count > 5)
        #expect(!asksOfColumns() && set.roll.openLines.isEmpty == remark.isEmpty)
    }

    @Test(
        "A column that says who counts and is in order, beside rows that are in another, is asked about",
        arguments: [
            (
                "Enrolment Status", ["C", "C", "C", "C", "C", "C", "C", "S", "S", "S", "S", "S"],
                "from ‘C’ to ‘S’"
            ),
            ("Enrolment Status", ["C", "C", "S", "C", "C", "S", "C", "S", "S", "C", "S", "S"], nil),
            ("Enrolment Status", ["C", "C", "C", "C", "C", "C", "C", "C", "C", "C", "C", "C"], nil),
            // One who is last has it by chance.
            ("Enrolment Status", ["C", "C", "C", "C", "C", "C", "C", "C", "C", "C", "C", "S"], nil),
            (
                "DOL", ["01/10/2010", "17/12/2010", "01/04/2011", "", "", "", "", "", "", "", "", ""],
                "from ‘01/10/2010’ to ‘01/04/2011’"
            ),
            ("DOL", ["", "01/10/2010", "17/12/2010", "01/04/2011", "", "", "", "", "", "", "", ""], nil),
            ("DOL", ["01/10/2010", "", "", "", "", "", "", "", "", "", "", ""], nil),
            // Two are first by chance.
            ("DOL", ["22/10/2010", "22/10/2010", "", "", "", "", "", "", "", "", "", ""], nil),
            (
                "Entry Date",
                (1...12).map { "0\($0 % 9 + 1)/0\($0 / 9 + 1)/20\($0 < 10 ? "0" : "")\($0)" },
                "from ‘02/01/2001’ to ‘04/02/2012’"
            ),
        ] as [(String, [String], String?)])
    func details(_ heading: String, _ cells: [String], _ asked: String?) throws {
        var set = try Sample.pru2010.begun
        let rows = zip(Self.names, cells).map { "\($0),R\($0),8,\($1)" }
        let said = try set.imported(
            roll: (["Surname,Ref,NC Year,\(heading)"] + rows).joined(separator: "\n")
        ).asked
        #expect(
            said
                == (asked.map {
                    [
                        "\(heading): \($0) in order, and the rows are in order of surname: was the column sorted by itself"
                    ]
                } ?? []))
    }

    private static let upns: [String] = [
        "A926110500113", "C926110500124", "E926110500106", "G926110500117", "J926110500101", "L926110500112",
        "N926110500123", "Q926110500105", "T926110500116", "V926110500127", "X926110500109", "Z926110500122",
    ]
    private static func leave(_ days: [String]) -> [String] {
        days + Array(repeating: "", count: 12 - days.count)
    }
    private static let onOneDay: [String] = leave(Array(repeating: "22/10/2010", count: 3))
    private static let registered: [String] = (0..<12).map { $0 < 7 ? "C" : "S" }
    private static let years: [String] = (0..<12).map { String(8 + $0 / 4) }
    private static let births: [String] = (0..<12).map { "0\($0 % 4 + 1)/11/\(1995 + $0 / 4)" }

    /// Of two columns, the cells of each row.
    private static func both(_ one: [String], _ other: [String]) -> [String] {
        zip(one, other).map { "\($0),\($1)" }
    }

    struct Column: Sendable, CustomStringConvertible {
        let description: String
        let heading: String
        let cells: [String]
        var names = SortedGradesTests.names
        var upns: [String]?
        /// What is asked; nil where nothing is.
        var asked: String?
    }

    static let columns: [Column] = [
        Column(
            description: "days of leaving by UPN", heading: "DOL", cells: onOneDay, names: mixed, upns: upns,
            asked: "DOL: ‘22/10/2010’ on the first rows alone, and the rows are in order of UPN"),
        Column(
            description: "enrolments by UPN", heading: "Enrolment Status", cells: registered, names: mixed,
            upns: upns,
            asked: "Enrolment Status: from ‘C’ to ‘S’ in order, and the rows are in order of UPN"),
        Column(
            description: "one day of leaving by surname", heading: "DOL", cells: onOneDay,
            asked: "DOL: ‘22/10/2010’ on the first rows alone, and the rows are in order of surname"),
        Column(
            description: "one day of leaving, in rows of no order", heading: "DOL", cells: onOneDay,
            names: mixed),
        Column(
            description: "years by surname", heading: "NC Year", cells: years,
            asked: "NC Year: from ‘8’ to ‘10’ in order, and the rows are in order of surname"),
        Column(
            description: "years as text", heading: "NC Year", cells: years.sorted(),
            asked: "NC Year: from ‘10’ to ‘9’ in order, and the rows are in order of surname"),
        Column(description: "years of a whole list", heading: "NC Year", cells: years, names: mixed),
        Column(
            description: "days of birth, which are not shown", heading: "DOB", cells: births,
            asked: "DOB: all days in order, and the rows are in order of surname"),
        Column(
            description: "years that are those of the births", heading: "NC Year,DOB",
            cells: both(years.reversed(), births)),
        Column(
            description: "days of leaving within the years", heading: "NC Year,DOL",
            cells: both(
                Array(repeating: "10", count: 6) + Array(repeating: "9", count: 6),
                leave((1...6).map { "0\($0)/10/2010" })), names: Array(names[6...] + names[..<6]),
            asked:
                "DOL: from ‘01/10/2010’ to ‘06/10/2010’ in order, and the rows are in order of year and surname"
        ),
        Column(
            description: "one day of leaving of the first year of a list by years", heading: "NC Year,DOL",
            cells: both(years.reversed(), leave(Array(repeating: "22/10/2010", count: 4))),
            names: Array(names[8...] + names[..<8])),
    ]

    @Test(
        "A column of years, days or enrolments is asked about that is in order, and the rows in another",
        arguments: columns)
    func columnsAlone(_ column: Column) throws {
        var set = try Sample.pru2010.begun
        let rows = column.names.indices.map {
            "\(column.names[$0]),\(column.upns?[$0] ?? ""),R\(column.names[$0]),\(column.cells[$0])"
        }
        let list = (["Surname,UPN,Ref,\(column.heading)"] + rows).joined(separator: "\n")
        let said = try set.imported(roll: list).asked
        #expect(said == (column.asked.map { ["\($0): was the column sorted by itself"] } ?? []))
    }

    @Test(
        "Rows are in order of surname by the alphabet, and by the codes of the letters",
        arguments: [
            [
                "Ash", "Cobb", "Elm", "O'Neill", "Oakes", "Pine", "Rowan", "Sedge", "Thorn", "Vine", "Yew",
                "Élan",
            ],
            [
                "Ash", "Cobb", "Élan", "Elm", "Oakes", "O'Neill", "Pine", "Rowan", "Sedge", "Thorn", "Vine",
                "Yew",
            ],
        ])
    func collations(_ names: [String]) throws {
        var set = try Sample.pru2010.begun
        let rows = zip(names, ["C", "C", "C", "C", "C", "C", "C", "S", "S", "S", "S", "S"])
            .map { "\($0),R\($0),8,\($1)" }
        let said = try set.imported(
            roll: (["Surname,Ref,NC Year,Enrolment Status"] + rows).joined(separator: "\n")
        ).asked
        #expect(said.count == 1)
        #expect(said.first?.contains("the rows are in order of surname") ?? false)
    }
}
