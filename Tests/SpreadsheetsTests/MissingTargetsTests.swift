import Samples
import Spreadsheets
import TargetSetting
import Testing

/// A list of targets that has less than what is recorded says what is not in it.
@Suite struct MissingTargetsTests {
    /// With the pupils who are not in the list, and the subjects in which it has no target of those who are.
    static let lists: [(what: String, rows: [String], pupils: [Int], subjects: [Int: [String]])] = [
        ("the same", ["A1,English", "A1,maths", "A2,English", "A2,maths", "A3,English"], [], [:]),
        ("without a pupil", ["A1,English", "A1,maths", "A3,English"], [2], [:]),
        (
            "without a subject of one", ["A1,English", "A2,English", "A2,Maths", "A3,English"], [],
            [1: ["mathematics"]]
        ),
        ("of one subject", ["A1,English", "A2,English", "A3,English"], [], [:]),
        ("of a subject that others have not", ["A1,maths"], [2], [:]),
        ("of one pupil of three", ["A3,English"], [1, 2], [:]),
        ("of another pupil, plainly a part", ["A4,English"], [], [:]),
        ("of nobody who is known", ["A9,English"], [], [:]),
        ("of a group", ["group:Oak,English"], [], [:]),
        (
            "a line without its subject", ["A1,English", "A1,", "A2,English", "A2,maths", "A3,English"], [],
            [:]
        ),
    ]

    @Test("It is said who is not in a list of targets, and nothing is removed", arguments: lists)
    func missing(_ list: (what: String, rows: [String], pupils: [Int], subjects: [Int: [String]])) throws {
        func text(_ rows: [String]) -> String {
            (["Pupil,Subject,Criterion,By,Why"]
                + rows.map { "\($0),reads 40 words a minute,20/07/2011,reads 20 now" }).joined(
                    separator: "\n")
        }
        var set = try Sample.pru2010.begun
        _ = try set.imported(
            roll: "Ref,NC Year,DOL\nA1,5,\nA2,5,\nA3,5,\nA4,5,\nA5,5,01/10/2010\nA6,10,\nA7,10,\n")
        let first = try set.imported(
            targets: text([
                "A1,English", "A1,maths", "A2,English", "A2,maths", "A3,English", "A5,English",
            ]))
        #expect(first.missing.isEmpty && first.missingTargets.isEmpty)
        let targets = set.roll.pupils.map(\.targets)
        let plan = set.plan(
            importing: try PersonalFile(RollText.bytes(text(list.rows))).rows,
            on: try #require(Day("2010-11-15")))
        #expect(plan.missing == list.pupils, "\(list.what)")
        #expect(
            Dictionary(uniqueKeysWithValues: plan.missingTargets.map { ($0.pupil, $0.subjects.map(\.text)) })
                == list.subjects, "\(list.what)")
        #expect(set.roll.pupils.map(\.targets) == targets)
    }

    @Test(
        "Grades of a whole subject that a list lacks are said, unless it is of one subject or of few",
        arguments: [
            (["English", "maths", "art", "geography"], ["ICT"]), (["English", "maths", "art", "ICT"], []),
            (["English", "maths", "ICT (OCR National)", "art"], ["ICT"]), (["English"], []),
            (["ICT (BTEC)"], ["ICT"]), (["English", "geography"], []),
            (["English", "ICT"], ["mathematics", "art"]),
        ] as [([String], [String])])
    func wholeSubject(_ subjects: [String], _ lacking: [String]) throws {
        func text(_ subjects: [String]) -> String {
            "Ref,Subject,Target grade,By,Why\n"
                + subjects.flatMap { subject in
                    ["A1", "A2"].map {
                        "\($0),\(subject),\(subject.contains("(") ? "equivalent at level 1" : "C"),20/07/2012,x\n"
                    }
                }.joined()
        }
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,NC Year\nA1,10\nA2,10\n")
        _ = try set.imported(targets: text(["English", "maths", "art", "ICT"]))
        let plan = try set.imported(targets: text(subjects))
        #expect(plan.missingTargets.flatMap { $0.subjects.map(\.text) } == lacking + lacking)
        let asked = set.findings(on: try #require(Day("2010-11-15"))).contains { $0.rule == .targetNotInList }
        #expect(asked == !lacking.isEmpty)
    }

    @Test("Those whose targets it lacks are said in the order of their numbers, of whichever key stage")
    func inOrder() throws {
        func text(_ subjects: [String]) -> String {
            "Ref,Subject,Target grade,By,Why\n"
                + subjects.flatMap { subject in
                    [("A1", "C"), ("A2", "4b"), ("A3", "C")].map { "\($0),\(subject),\($1),20/07/2012,x\n" }
                }.joined()
        }
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,NC Year\nA1,10\nA2,5\nA3,10\n")
        _ = try set.imported(targets: text(["English", "maths", "art"]))
        _ = try set.imported(targets: text(["English", "art"]))
        let found = set.findings(on: try #require(Day("2010-11-15"))).first { $0.rule == .targetNotInList }
        guard case .targetsNotInList(let targets, _)? = found?.observation else {
            Issue.record("It was not asked about.")
            return
        }
        #expect(targets.map(\.pupil) == [1, 2, 3])
    }

    @Test("A list that is plainly a part says nothing of others")
    func part() throws {
        var set = try Sample.pru2010.begun
        let references = (1...7).map { "A\($0)" }
        _ = try set.imported(roll: "Ref,NC Year\n" + references.map { "\($0),5\n" }.joined())
        func text(_ some: [String]) -> String {
            (["Pupil,Subject,Criterion,By,Why"]
                + some.map { "\($0),English,reads 40 words,20/07/2011,reads 20 now" }).joined(separator: "\n")
        }
        _ = try set.imported(targets: text(references))
        #expect(try set.imported(targets: text(["A1", "A2"])).missing.isEmpty)
        #expect(try set.imported(targets: text(["A1", "A2", "A3"])).missing == [4, 5, 6, 7])
    }
}
