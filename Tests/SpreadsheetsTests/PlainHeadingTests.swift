import Samples
import Sentences
import TargetSetting
import Testing

/// A column of grades that may not be aimed for is asked about until a list says that they are.
@Suite struct PlainHeadingTests {
    struct Row: Sendable, CustomStringConvertible {
        let description: String
        var title = ""
        var heading = "Target"
        var grades = ["C", "D"]
        var column = ""
        let isSettled: Bool
    }

    private static func list(
        _ heading: String, title: String = "", grades: [String] = ["C", "D"], column: String = ""
    ) -> String {
        let lines = zip(["R1", "R2"], grades).map { reference, grade in
            "\(reference),English,\(grade),20/07/2012,was E\(column.isEmpty ? "" : ",odd words")\n"
        }
        return
            "\(title.isEmpty ? "" : "\(title)\n")Ref,Subject,\(heading),By,Why\(column.isEmpty ? "" : ",\(column)")\n\(lines.joined())"
    }

    static let rows = [
        Row(description: "the heading says it", isSettled: true),
        Row(description: "a title says it", title: "Targets", heading: "Grade", isSettled: true),
        Row(description: "the same list again", heading: "Grade", isSettled: false),
        Row(description: "the other plain heading", heading: "Level", isSettled: false),
        Row(description: "other grades", grades: ["B", "D"], isSettled: false),
    ]

    private static func open(_ set: TargetSet, of heading: String) -> Int {
        set.roll.openLines.count { $0.isMore && $0.asked.contains("\(heading):") }
    }

    private static func begun(_ targets: String) throws -> TargetSet {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,Surname,NC Year\nR1,Ash,10\nR2,Birch,10\n")
        _ = try set.imported(targets: targets)
        return set
    }

    @Test("The question of a plain heading is settled by a list that says what it is", arguments: rows)
    func settled(_ row: Row) throws {
        var set = try Self.begun(Self.list("Grade"))
        #expect(Self.open(set, of: "Grade") == 1)
        _ = try set.imported(targets: Self.list(row.heading, title: row.title, grades: row.grades))
        #expect(Self.open(set, of: "Grade") == (row.isSettled ? 0 : 1))
    }

    @Test(
        "It is settled by no list of other targets, whatever grades that has, and by one that has these and more"
    )
    func ofOtherTargets() throws {
        var set = try Sample.pru2010.begun
        func list(_ subject: String, _ heading: String, _ grades: [String]) -> String {
            let lines = grades.enumerated().map { "R\($0 + 1),\(subject),\($1),20/07/2012,was E" }
            return (["Ref,Subject,\(heading),By,Why"] + lines).joined(separator: "\n")
        }
        let (first, others) = (["B", "C", "D", "B", "C", "D", "B", "C"], ["B", "C", "D"])
        _ = try set.imported(roll: "Ref,NC Year\n" + (1...8).map { "R\($0),10\n" }.joined())
        _ = try set.imported(targets: list("English", "Grade", first))
        for (subject, grades) in [("Maths", others), ("English", others)] {
            _ = try set.imported(targets: list(subject, "Target", grades))
            #expect(Self.open(set, of: "Grade") == 1)
        }
        let line = try #require(set.roll.openLines.first { $0.isMore })
        _ = try set.imported(
            targets: list("English", "Target", first) + "\n"
                + (1...3).map { "R\($0),Maths,\(others[$0 - 1]),20/07/2012,was E" }.joined(separator: "\n"))
        #expect(Self.open(set, of: "Grade") == 0)
        #expect(set.roll.leftOutLine("\(line.number)")?.fateInWords == "It is settled.")
    }

    @Test("What else was asked is asked with the list that is read, and stays where that lacks it")
    func besides() throws {
        for (column, isSettled) in [("Remark of note", true), ("", false)] {
            var set = try Self.begun(Self.list("Grade", column: "Remark of note"))
            #expect(Self.open(set, of: "Grade") == 1)
            _ = try set.imported(targets: Self.list("Target", column: column))
            #expect(Self.open(set, of: "Grade") == (isSettled ? 0 : 1))
            #expect(Self.open(set, of: "Remark of note") == 1)
        }
    }
}
