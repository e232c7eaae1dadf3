import Samples
import TargetSetting
import Testing

/// Columns of results, read for the first time, that slipped by a row: their grades or their blanks fit the pupils of the rows
/// beside theirs.
@Suite struct SlidResultsTests {
    private static let names = [
        "Oak", "Ash", "Elm", "Fir", "Yew", "Box", "Lime", "Pine", "Rowan", "Beech", "Cedar", "Hazel",
    ]
    private static let levels = ["3", "4", "2", "5", "5", "3", "2", "4", "4", "2", "5", "3"]
    private static let withBlanks = ["3", "3", "4", "4", "", "4", "3", "4", "4", "3", "4", "4"]
    private static let tasks = ["3", "4", "4", "3", "", "4", "4", "3", "4", "3", "3", "4"]

    struct Column: Sendable, CustomStringConvertible {
        let description: String
        let english: [String]
        let maths: [String]
        /// What is asked of maths; nil where nothing is.
        var asked: String?
    }

    private static func down(_ cells: [String], end: String) -> [String] { [end] + cells.dropLast() }
    private static func up(_ cells: [String], end: String) -> [String] { cells.dropFirst() + [end] }

    static let columns = [
        Column(description: "as they are", english: levels, maths: levels),
        Column(
            description: "a level better for some", english: levels,
            maths: ["4", "4", "3", "5", "5", "3", "3", "4", "4", "2", "5", "4"]),
        Column(
            description: "down", english: levels, maths: down(levels, end: "4"),
            asked: "most grades of lines 2 to 12 fit the pupil of the row above better"),
        Column(
            description: "up", english: levels, maths: up(levels, end: "2"),
            asked: "most grades of lines 3 to 13 fit the pupil of the row below better"),
        Column(description: "blank where the others are", english: tasks, maths: withBlanks),
        Column(
            description: "blank a row lower", english: tasks, maths: down(withBlanks, end: ""),
            asked: "the blanks of lines 2 to 7 fit the pupil of the row above better"),
        Column(
            description: "blank a row higher", english: tasks, maths: up(withBlanks, end: ""),
            asked: "the blanks of lines 5 to 13 fit the pupil of the row below better"),
        Column(
            description: "one missing", english: tasks,
            maths: withBlanks.indices.map { $0 == 11 ? "" : withBlanks[$0] }),
        Column(
            description: "one missing beside one who has it alone", english: tasks,
            maths: withBlanks.indices.map { $0 == 4 ? "3" : $0 == 3 ? "" : withBlanks[$0] }),
    ]

    @Test("It is one question", arguments: columns)
    func results(_ column: Column) throws {
        var set = try Sample.pru2010.begun
        let rows = Self.names.indices.map {
            "\(Self.names[$0]),R\($0),8,\(column.english[$0]),\(column.english[$0]),\(column.maths[$0])"
        }
        let file = ["Surname,Ref,NC Year,KS2 English,KS2 Science,KS2 Maths"] + rows
        let said = try set.imported(roll: file.joined(separator: "\n")).asked
        guard let asked = column.asked else { return #expect(said.isEmpty) }
        #expect(said == ["KS2 Maths: \(asked), by the pupils’ other results"])
    }

    @Test("Rows on either side of one without a grade are not beside each other", arguments: [false, true])
    func gaps(_ isSlid: Bool) throws {
        var set = try Sample.pru2010.begun
        let maths = Self.down(Self.levels, end: "4")
        var rows: [String] = []
        for place in Self.levels.indices {
            let (own, key) = (Self.levels[place], "R\(rows.count),8")
            rows.append("\(key),\(own),\(own),\(maths[place])")
            // What slips by a row slips through these, too.
            if !isSlid { rows.append("R\(rows.count),8,,,") }
        }
        let file = ["Ref,NC Year,KS2 English,KS2 Science,KS2 Maths"] + rows
        #expect(try set.imported(roll: file.joined(separator: "\n")).saysMore.isEmpty == !isSlid)
    }

    private static func cells(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    private static let reading = cells(
        "2b 1 2b 1 2b 2b 3 W 1 2c 2b 1 1c 2c W 2b 2c 1c 2b 3 3 2c W P7 W W 2c 1 1 2b 2a 1c W 2a")
    private static let writing = cells(
        "2a 2c 2c 1c 2b 2c 3 2c 1 2c 2c 2c P8 1 1 2b 1 P8 2b 3 3 2b 1 P8 P8 1 1 2c 1 2b 2b P8 2c 2a")
    private static let maths = cells(
        "2b A 2a W 2b 2c 3 1 1 1 2a A 1c 1 1 2b 2c A 2b 2a 2a 1 1 1c P7 W 1 2b A 1 2b P7 2c 2a")

    @Test(
        "So it is where many rows slipped between others, by a grade without a place, too",
        arguments: [
            (nil, nil), (12..<30, true), (9..<27, true), (12..<30, false), (9..<27, false),
            // Of so few rows some are so by chance.
            (12..<20, nil),
        ] as [(Range<Int>?, Bool?)])
    func between(_ slid: Range<Int>?, _ isDown: Bool?) throws {
        var reading = Self.reading
        if let slid {
            let part = Array(reading[slid])
            reading.replaceSubrange(
                slid, with: isDown == false ? Self.up(part, end: "") : Self.down(part, end: ""))
        }
        let rows = reading.indices.map { "R\($0),10,\(reading[$0]),\(Self.writing[$0]),\(Self.maths[$0])" }
        var set = try Sample.pru2010.begun
        let file = ["Ref,NC Year,KS1 Reading,KS1 Writing,KS1 Maths"] + rows
        let said = try set.imported(roll: file.joined(separator: "\n")).asked
        #expect(said.count == (isDown == nil ? 0 : 1))
        #expect(said.allSatisfy { $0.hasPrefix("KS1 Reading: most grades of lines") })
    }

    @Test("What was read before is not asked about again, where the rows beside it are others")
    func readBefore() throws {
        var set = try Sample.pru2010.begun
        func file(_ places: [Int]) -> String {
            let maths = Self.down(Self.levels, end: "4")
            let rows = places.map { "R\($0),8,\(Self.levels[$0]),\(Self.levels[$0]),\(maths[$0])" }
            return (["Ref,NC Year,KS2 English,KS2 Science,KS2 Maths"] + rows).joined(separator: "\n")
        }
        #expect(try set.imported(roll: file(Array(0..<12))).saysMore.count == 1)
        #expect(try set.imported(roll: file(Array(0..<11))).saysMore.isEmpty)
        let today = try #require(Day("2010-11-15"))
        #expect(set.findings(on: today).count { $0.rule == .leftOut && $0.isOpen } == 1)
    }

    @Test("Blanks of whole years, whose pupils have results in other subjects, are no question")
    func blanksOfYears() throws {
        var set = try Sample.pru2010.begun
        let rows = Self.names.indices.map { place in
            let key = "\(Self.names[place]),R\(place)"
            let level = "\(Self.levels[place])b"
            return place % 3 == 1 ? "\(key),1,,1b,1b,1b" : "\(key),8,\(level),\(level),,"
        }
        let file =
            ["Surname,Ref,NC Year,Current English,Current Maths,Current Reading,Current Writing"] + rows
        #expect(try set.imported(roll: file.joined(separator: "\n")).saysMore.isEmpty)
    }

    @Test(
        "An enrolment that the last row alone lacks is asked about where others differ",
        arguments: [("C", "C", false), ("S", "C", false), ("S", "", true), ("C", "", false)])
    func enrolment(fifth: String, last: String, isAsked: Bool) throws {
        var set = try Sample.pru2010.begun
        let rows = Self.names.indices.map {
            "\(Self.names[$0]),R\($0),8,\($0 == 4 ? fifth : $0 == 11 ? last : "C")"
        }
        let file = ["Surname,Ref,NC Year,Enrolment Status"] + rows
        let said = try set.imported(roll: file.joined(separator: "\n")).asked
        #expect(
            said
                == (isAsked
                    ? ["Enrolment Status: all rows but the last have one: did the column slip by a row"] : [])
        )
    }
}
