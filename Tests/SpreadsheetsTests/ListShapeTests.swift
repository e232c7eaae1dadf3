import DelimitedText
import Samples
import Sentences
import Spreadsheets
import TargetSetting
import Testing

/// Lists of another shape than is read, and what is said of many lines at once.
@Suite struct ListShapeTests {
    private static let targets = "By,Why\n"

    @Test(
        "A list of targets with a row a pupil is refused with how to get to one with a row a target",
        arguments: [
            ("UPN,English Target,Maths Target,English Current\nN926110010001,C,D,E\n", 2),
            (",English,,Maths,\nPupil,Current,Target,Current,Target\nR1,E,C,F,D\n", 2),
        ])
    func wide(_ text: String, _ columns: Int) throws {
        let problem = #expect(throws: SpreadsheetProblem.self) { try PersonalFile(RollText.bytes(text)) }
        guard case .rowOfPupil(let headings)? = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
        #expect(headings.count == columns)
        #expect(problem?.message.contains("a row for each target") == true)
    }

    @Test("A roll is refused as a list of targets, with the command for it, and so are estimates")
    func otherLists() {
        let roll = "UPN,Surname,NC Year,DOB\nN926110010001,Ash,5,14/11/2000\n"
        let headings = ["UPN", "Surname", "NC Year", "DOB"]
        let problem = #expect(throws: SpreadsheetProblem.self) { try PersonalFile(RollText.bytes(roll)) }
        #expect(problem == .rollForTargets(headings) && problem?.remedies == [.importRoll])
        let estimates = "UPN,Subject,Predicted Grade,By,Why\nN926110010001,English,C,20/07/2012,x\n"
        #expect(throws: SpreadsheetProblem.estimatesForTargets("Predicted Grade")) {
            try PersonalFile(RollText.bytes(estimates))
        }
    }

    @Test(
        "Names in the place of keys are one refusal",
        arguments: [
            ("Pupil", "\"Ash, Lily\"", true), ("Pupil", "Lily Ash", true), ("For", "Lily Ash", true),
            ("Pupil", "R1", false), ("Pupil", "group:Red room", false), ("Pupil", "ks4", false),
        ])
    func names(_ heading: String, _ cell: String, _ isRefused: Bool) throws {
        let text = "\(heading),Subject,To,By,Why\n\(cell),English,C,20/07/2012,x\n"
        guard isRefused else {
            #expect(try PersonalFile(RollText.bytes(text)).rows.count == 1)
            return
        }
        let name = cell.filter { $0 != "\"" }
        #expect(throws: SpreadsheetProblem.namesForKeys(heading, value: name)) {
            try PersonalFile(RollText.bytes(text))
        }
    }

    @Test(
        "Headings of which a line above says that they are another school's are refused",
        arguments: [("Previous school", true), ("Main school", true), ("PRU", false), ("Autumn term", false)])
    func twoLines(_ above: String, _ isRefused: Bool) throws {
        let text = "Pupil,,\(above),\nRef,Surname,Name,Date Left\nR1,Ash,Hill High,21/05/2010\n"
        guard isRefused else {
            #expect(try RollFile(RollText.bytes(text)).entries.count == 1)
            return
        }
        #expect(
            throws: SpreadsheetProblem.headingsInTwoLines(line: 1, above: above, below: "Name")
        ) { try RollFile(RollText.bytes(text)) }
    }

    /// What is open of one reason, where five pupils have it.
    private func findings(_ heading: String, _ cells: [String]) throws -> [Finding] {
        var set = try Sample.pru2010.begun
        let lines = cells.enumerated().map { place, cell in cell.replacing("#", with: "\(place + 1)") }
        let today = try #require(Day("2010-11-15"))
        let file = try RollFile(RollText.bytes(([heading] + lines).joined(separator: "\n")))
        _ = try set.perform(.importRoll(file.all), by: Sample.person, on: today)
        return set.findings(on: today).filter { [.leftOut, .yearMissing].contains($0.rule) }
    }

    static let floods = [
        ("Ref,Surname,NC Year,Status", "R#,Ash#,10,Somewhere"),
        ("Ref,Surname,NC Year,Dual Reg", "R#,Ash#,10,Y"),
        ("Ref,Surname,NC Year,Leaver", "R#,Ash#,10,Y"), ("Ref,Surname,NC Year", "R#,Ash#,"),
        ("UPN,Surname,NC Year", "A92611001000#,Ash#,10"), ("Ref,Name,NC Year", "R#,Lily Ash#,10"),
        ("Surname,Forename,DOB,NC Year", "Ash,Lily#,0#/11/2000,5"), ("Ref,NC Year,KS2 English", "R#,10,4.3"),
    ]

    @Test(
        "What a column says or lacks of many pupils is one finding, and of few each is one", arguments: floods
    )
    func together(_ heading: String, _ cells: String) throws {
        let cells = cells.replacing("Ash#", with: "Ash")
        #expect(try findings(heading, Array(repeating: cells, count: 5)).count == 1)
        let few = heading.contains("KS2") ? 1 : 2
        #expect(try findings(heading, Array(repeating: cells, count: 2)).count == few)
    }

    @Test(
        "Fine grades are said to be such, as results and as targets",
        arguments: [("4.3", true), ("4.30", true), ("43", false), ("4b", false)])
    func fineGrades(_ cell: String, _ isSaid: Bool) throws {
        var set = try Sample.pru2010.begun
        let roll = try set.imported(roll: "Ref,NC Year,KS1 English\nR1,5,\(cell)\n")
        let targets = try set.imported(
            targets: "Ref,Subject,To,By,Why\nR1,English,\(cell),20/07/2011,x\n")
        for plan in [roll, targets] {
            #expect(
                plan.problems.contains { $0.kind.inWords.hasPrefix("fine grades, with decimals") } == isSaid)
        }
    }

    @Test("A name of which nobody can tell the surname is known where the key is, and nothing is left out")
    func namesBesideKeys() throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(
            roll: "UPN,Surname,Forename,NC Year\nN926110010001,Ash,Lily,10\nC926110010002,Birch,Tom,10\n")
        let plan = try set.imported(
            roll: "UPN,Pupil Name,KS2 English\nN926110010001,Lily Ash,4\nC926110010002,Jo Elm,4\n")
        #expect(plan.leftOut == [3] && plan.problems.map(\.kind.code) == ["name-unordered"])
        #expect(set.roll.pupils.map(\.details.name) == ["Lily Ash", "Tom Birch"])
        #expect(set.roll.pupils.map(\.attainments.count) == [1, 0])
    }

    @Test("Who came back makes nobody who came with them one of an older list")
    func cameWith() throws {
        var set = try Sample.pru2010.begun
        let heading = "Ref,Surname,Forename,NC Year,Date of Entry"
        let lines = (1...4).map { "R\($0),Ash,A\(["l", "my", "nn", "da"][$0 - 1]),10,04/01/2010" }
        _ = try set.imported(roll: ([heading] + lines).joined(separator: "\n"))
        let later = lines.dropLast() + ["R4,Ash,Ada,10,10/11/2010", "R5,Oak,Ben,10,10/11/2010"]
        _ = try set.imported(roll: ([heading] + later).joined(separator: "\n"))
        #expect(set.roll.pupils.count == 5 && set.roll.pupils.allSatisfy { $0.missedOn == nil })
    }
}
