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

    @Test("A target that came before its pupil is settled by its own grade, and by no other list's")
    func targetOfAnotherList() throws {
        func list(_ grade: String) -> String {
            "Ref,Subject,Target grade,By,Why\nR1,English,\(grade),20/07/2012,x\n"
        }
        var set = try Sample.pru2010.begun
        _ = try set.imported(targets: list("C"))
        _ = try set.imported(roll: "Ref,NC Year\nR1,10\n")
        _ = try set.imported(targets: list("D"))
        #expect(set.roll.openLines.map(\.reason) == ["target-otherwise"])
        _ = try set.imported(targets: list("c"))
        #expect(set.roll.openLines.isEmpty)
    }
}
