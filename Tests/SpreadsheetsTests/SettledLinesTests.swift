import Samples
import Spreadsheets
import TargetSetting
import Testing

/// A line that was left out of a roll is settled by the row of its own child, that says what it said, and by no other.
@Suite struct SettledLinesTests {
    struct Case: Sendable, CustomStringConvertible {
        let description: String
        let files: [String]
        /// How many lines are asked for after each of the files.
        let open: [Int]

        /// - Parameter files: rows under one heading, with how many lines are asked for after them.
        init(_ description: String, _ heading: String, _ files: ([String], Int)...) {
            self.description = description
            self.files = files.map { ([heading] + $0.0).joined(separator: "\n") }
            open = files.map(\.1)
        }
    }

    private static let smiths = ["0105,Smith,Daniel,14/11/2000,5,", "0106,Smith,Daniel,03/02/2001,5,"]
    private static let upns = ["J926110500101", "Y926110500102", "M926110500103"]

    static let cases = [
        Case(
            "one child's reference, another's birthday, a leaver", "Ref,Surname,Forename,DOB,NC Year,DOL",
            (smiths, 0), (["0106,Smith,Daniel,14/11/2000,5,01/10/2010"], 1), ([smiths[0]], 1), (smiths, 1),
            (["0105,Smith,Daniel,14/11/2000,5,", "0106,Smith,Daniel,03/02/2001,5,01/10/2010"], 0)),
        Case(
            "the namesake of another year", "Ref,Surname,Forename,NC Year", ([",Jones,Amy,10"], 1),
            (["R1,Jones,Amy,5"], 1), (["R2,Jones,Amy,10"], 1)),
        Case(
            "the same with a key", "Ref,Surname,Forename,NC Year", ([",Jones,Amy,10"], 1),
            (["R1,Jones,Amy,10"], 0)),
        Case(
            "who was there already", "Ref,Surname,Forename,NC Year", (["R1,Jones,Amy,10"], 0),
            ([",Jones,Amy,10"], 1), (["R1,Jones,Amy,10"], 1)),
        Case(
            "a name and nothing else", "Ref,Surname,Forename,NC Year", ([",Jones,Amy,"], 1),
            (["R1,Jones,Amy,5"], 1)),
        Case(
            "without the leaving that it said", "Ref,Surname,Forename,NC Year,DOL",
            ([",Jones,Amy,10,01/10/2010"], 1), (["R1,Jones,Amy,10,"], 1),
            (["R1,Jones,Amy,10,01/10/2010"], 0)),
        Case(
            "with it", "Ref,Surname,Forename,NC Year,DOL",
            ([",Jones,Amy,10,01/10/2010"], 1), (["R1,Jones,Amy,10,01/10/2010"], 0)),
        Case(
            "the UPN column sorted by itself", "UPN,Surname,Forename,DOB",
            (["\(upns[0]),Ash,Lily,14/11/2000", "\(upns[1]),Birch,Tom,03/02/2001"], 0),
            (["\(upns[1]),Ash,Lily,14/11/2000", "\(upns[0]),Birch,Tom,03/02/2001"], 2),
            (["\(upns[0]),Ash,Lily,14/11/2000"], 2),
            (["\(upns[0]),Ash,Lily,14/11/2000", "\(upns[1]),Birch,Tom,03/02/2001"], 0)),
        Case(
            "no name, and a UPN near that of the next pupil", "UPN,NC Year", (["\(upns[0]),5"], 0),
            (["A926110500102,5"], 1), (["\(upns[0]),5"], 1), (["\(upns[2]),5"], 1), (["\(upns[1]),5"], 0)),
        Case(
            "twins whose UPNs are near", "UPN,Surname,Forename,NC Year", (["\(upns[0]),Oak,Ann,5"], 0),
            (["A926110500102,Oak,,5"], 1), (["\(upns[0]),Oak,Ann,5"], 1), (["\(upns[1]),Oak,Ben,5"], 0)),
        Case(
            "a name that a formula failed in", "Ref,Surname,Forename,NC Year", (["R1,#N/A,Amy,5"], 1),
            (["R2,Jones,Amy,5"], 1), (["R1,Jones,Amy,5"], 0)),
    ]

    @Test("A line stays until its own child's row says what it said", arguments: cases)
    func settled(_ one: Case) throws {
        var set = try Sample.pru2010.begun
        var open: [Int] = []
        for file in one.files {
            _ = try set.imported(roll: file)
            open.append(set.roll.openLines.count)
        }
        #expect(open == one.open)
    }

    @Test("A line of targets with two children's data is settled when both have the target")
    func targets() throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(
            roll:
                "Ref,Surname,Forename,DOB,NC Year\n0105,Smith,Daniel,14/11/2000,5\n0106,Smith,Daniel,03/02/2001,5\n"
        )
        func row(_ key: String, _ born: String) -> String {
            "Ref,Surname,Forename,DOB,Subject,Target grade,By,Why\n\(key),Smith,Daniel,\(born),Maths,3b,20/07/2012,2b now\n"
        }
        var open: [Int] = []
        for file in [
            row("0106", "14/11/2000"), row("0105", "14/11/2000"), row("0106", "03/02/2001"),
        ] {
            _ = try set.imported(targets: file)
            open.append(set.roll.openLines.count)
        }
        #expect(open == [1, 1, 0])
    }

    @Test(
        "A target that was left out is settled by its own grade, and by no other list's",
        arguments: [
            TargetLists(
                "before its pupil", [(.targets("R1", "C"), 1), (.roll, 1), (.targets("R1", "D"), 1)]),
            TargetLists("and its own", [(.targets("R1", "C"), 1), (.roll, 1), (.targets("R1", "c"), 0)]),
            TargetLists(
                "which was put right before its pupil came",
                [(.targets("R1", "C"), 1), (.targets("R1", "B"), 1), (.roll, 1), (.targets("R1", "B"), 0)]),
            TargetLists(
                "of which the grade was none",
                [(.targets("R1", "C*"), 1), (.roll, 1), (.targets("R1", "C"), 0)]),
            TargetLists(
                "which is called otherwise",
                [(.targets("R1", "Entry 3"), 1), (.roll, 1), (.targets("R1", "Entry level 3"), 0)]),
            TargetLists(
                "of which the day was none",
                [(.roll, 0), (.targets("R1", "C", by: "31/13/2012"), 1), (.targets("R1", "D"), 1)]),
        ])
    fileprivate func targetOfAnotherList(_ lists: TargetLists) throws {
        var set = try Sample.pru2010.begun
        var open: [Int] = []
        for (list, _) in lists.files {
            switch list {
            case .roll: _ = try set.imported(roll: "Ref,NC Year\nR1,10\n")
            case .targets(let holder, let grade, let by):
                _ = try set.imported(
                    targets: "Ref,Subject,Target grade,By,Why\n\(holder),English,\(grade),\(by),x\n")
            }
            open.append(set.roll.openLines.count)
        }
        #expect(open == lists.files.map(\.open))
    }

    @Test("Of a grade that is no grade nothing is kept with a line: it may hold a name")
    func nothingTyped() throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(
            targets: "Ref,Subject,Target grade,By,Why\nR1,English,C for Zeb Quagga,20/07/2012,x\n")
        #expect(set.roll.openLines.map(\.said) == [[]])
    }

    @Test(
        "A few lines that another list set otherwise are asked about apart, and more are one question",
        arguments: [(3, 3), (4, 1)])
    func apart(_ pupils: Int, _ questions: Int) throws {
        func list(_ grade: String) -> String {
            (["Ref,Subject,Target grade,By,Why"]
                + (1...pupils).map { "R\($0),English,\(grade),20/07/2012,x" }).joined(separator: "\n")
        }
        var set = try Sample.pru2010.begun
        _ = try set.imported(targets: list("C"))
        _ = try set.imported(
            roll: (["Ref,NC Year"] + (1...pupils).map { "R\($0),10" }).joined(separator: "\n"))
        _ = try set.imported(targets: list("D"))
        let asked = set.findings(on: try #require(Day("2010-11-15"))).filter { $0.rule == .leftOut }
        #expect(asked.count == questions)
    }
}

private struct TargetLists: CustomTestStringConvertible {
    enum File {
        case roll
        case targets(String, String, by: String = "20/07/2012")
    }

    let testDescription: String
    let files: [(list: File, open: Int)]

    init(_ description: String, _ files: [(list: File, open: Int)]) {
        (testDescription, self.files) = (description, files)
    }
}
