import Samples
import TargetSetting
import Testing

/// Columns that slipped by a row since they were read before, from the first row or from the middle on, or that were sorted.
@Suite struct SlippedColumnTests {
    private static let grades = [
        "C", "D", "E", "B", "F", "C", "A", "D", "G", "E", "C", "B", "D", "F", "E", "A", "C", "G", "D", "B",
        "E", "C",
        "F", "D",
    ]

    struct Movement: Sendable, CustomStringConvertible {
        let description: String
        let first: [String]
        let second: [String]
        /// Whether nothing of it is taken.
        let isLeftOut: Bool
    }

    private static func slipped(down place: Int, in grades: [String]) -> [String] {
        Array(grades[..<place]) + ["U"] + Array(grades[place..<(grades.count - 1)])
    }

    private static func slipped(up place: Int, in grades: [String]) -> [String] {
        Array(grades[..<place]) + Array(grades[(place + 1)...]) + ["U"]
    }

    static let movements = [
        Movement(
            description: "down", first: grades, second: slipped(down: 0, in: grades), isLeftOut: true),
        Movement(description: "up", first: grades, second: slipped(up: 0, in: grades), isLeftOut: true),
        Movement(
            description: "down in the last five rows", first: grades, second: slipped(down: 19, in: grades),
            isLeftOut: true),
        Movement(
            description: "up in the last five rows", first: grades, second: slipped(up: 19, in: grades),
            isLeftOut: true),
        Movement(
            description: "of five", first: ["C", "D", "E", "B", "F"], second: ["U", "C", "D", "E", "B"],
            isLeftOut: true),
        Movement(
            description: "sorted", first: Array(grades.prefix(8)), second: grades.prefix(8).sorted(),
            isLeftOut: true),
        Movement(
            description: "a grade better for three", first: grades,
            second: grades.indices.map { [3, 8, 13].contains($0) ? "C" : grades[$0] }, isLeftOut: false),
        Movement(
            description: "three, of whom two have a neighbour's", first: grades,
            second: grades.indices.map { $0 == 1 ? "C" : $0 == 2 ? "D" : $0 == 20 ? "A" : grades[$0] },
            isLeftOut: false),
        Movement(
            description: "a grade better for all of a sorted list", first: ["C", "D", "E", "F", "G"],
            second: ["B", "C", "D", "E", "F"], isLeftOut: false),
        Movement(
            description: "two exchanged", first: grades,
            second: grades.indices.map { $0 == 1 ? "E" : $0 == 2 ? "D" : grades[$0] }, isLeftOut: false),
        Movement(
            description: "all to one grade", first: grades, second: grades.map { _ in "C" },
            isLeftOut: false),
        Movement(description: "as before", first: grades, second: grades, isLeftOut: false),
    ]

    private static func list(_ heading: String, _ cells: [String], rest: String) -> String {
        ([heading] + cells.enumerated().map { "R\(101 + $0.offset),\($0.element)\(rest)" })
            .joined(separator: "\n") + "\n"
    }

    private static func roll(_ pupils: Int) throws -> TargetSet {
        var set = try Sample.pru2010.begun
        _ = try set.imported(
            roll: list("Ref,NC Year", Array(repeating: "10", count: pupils), rest: ""))
        return set
    }

    @Test("A column of target grades that moved is not taken, and said once", arguments: movements)
    func targets(_ movement: Movement) throws {
        var set = try SlippedColumnTests.roll(movement.first.count)
        func list(_ grades: [String]) -> String {
            SlippedColumnTests.list(
                "Ref,Target grade,Subject,By,Why", grades, rest: ",English,20/07/2012,was U")
        }
        _ = try set.imported(targets: list(movement.first))
        let plan = try set.imported(targets: list(movement.second))
        #expect(plan.problems.map(\.kind.code) == (movement.isLeftOut ? ["column-disagrees"] : []))
        #expect(
            set.roll.pupils.map { $0.targets.first?.grade?.name ?? "" }
                == (movement.isLeftOut ? movement.first : movement.second))
        #expect(set.roll.openLines.count == plan.leftOut.count)
        guard movement.isLeftOut else { return }
        _ = try set.imported(targets: list(movement.first))
        #expect(set.roll.openLines.isEmpty)
    }

    @Test("A column of grades of now that moved is not taken, and said once", arguments: movements)
    func now(_ movement: Movement) throws {
        try results(movement, under: "Current English", isTaken: !movement.isLeftOut)
    }

    @Test(
        "A column of results of a key stage that moved is not taken",
        arguments: movements.filter(\.isLeftOut))
    func keyStage(_ movement: Movement) throws {
        let levels = [
            "A": "5a", "B": "5b", "C": "5c", "D": "4a", "E": "4b", "F": "4c", "G": "3a", "U": "3b",
        ]
        func levelled(_ grades: [String]) -> [String] { grades.compactMap { levels[$0] } }
        try results(
            Movement(
                description: "", first: levelled(movement.first), second: levelled(movement.second),
                isLeftOut: true),
            under: "KS2 English", isTaken: false)
    }

    private func results(_ movement: Movement, under heading: String, isTaken: Bool) throws {
        var set = try SlippedColumnTests.roll(movement.first.count)
        _ = try set.imported(roll: SlippedColumnTests.list("Ref,\(heading)", movement.first, rest: ""))
        let before = set.roll.pupils.map { $0.attainments.map(\.grade.name) }
        #expect(before == movement.first.map { [$0] })
        let plan = try set.imported(
            roll: SlippedColumnTests.list("Ref,\(heading)", movement.second, rest: ""))
        #expect(plan.problems.map(\.kind.code) == (isTaken ? [] : ["column-disagrees"]))
        #expect(
            set.roll.pupils.map { $0.attainments.map(\.grade.name) }
                == (isTaken ? movement.second.map { [$0] } : before))
        let asked = set.roll.pupils.count { !$0.leftOut.isEmpty }
        #expect(asked == plan.cellsLeftOut.count && (asked > 0) == !isTaken)
        guard !isTaken else { return }
        _ = try set.imported(roll: SlippedColumnTests.list("Ref,\(heading)", movement.first, rest: ""))
        #expect(!set.roll.pupils.contains { !$0.leftOut.isEmpty })
    }

    @Test func `A column slips among rows of several subjects, and in one of them`() throws {
        let grades = ["C", "D", "E", "B", "F", "A"]
        func list(_ english: [String], _ maths: [String]) -> String {
            SlippedColumnTests.list(
                "Ref,Subject,Target grade,By,Why",
                zip(english, maths).map { "English,\($0),20/07/2012,was U\nX,Maths,\($1)" },
                rest: ",20/07/2012,was U")
        }
        let maths = ["E", "C", "D", "A", "C", "B"]
        func read(_ english: [String], _ maths: [String]) -> String {
            var pupil = 100
            return list(english, maths).split(separator: "\n").map { line in
                if line.hasPrefix("R1") { pupil += 1 }
                return line.hasPrefix("X,") ? "R\(pupil)\(line.dropFirst())" : String(line)
            }.joined(separator: "\n")
        }
        var set = try SlippedColumnTests.roll(6)
        _ = try set.imported(targets: read(grades, maths))
        let before = set.roll
        #expect(before.pupils.map(\.targets.count) == [2, 2, 2, 2, 2, 2])
        let plan = try set.imported(targets: read(SlippedColumnTests.slipped(down: 0, in: grades), maths))
        #expect(plan.problems.map(\.kind.code) == ["column-disagrees"])
        #expect(set.roll.pupils == before.pupils)
    }

    @Test func `Surnames of five that slipped are not taken`() throws {
        let names = (0..<24).map { "Name" + String(UnicodeScalar(UInt8(97 + $0))) + "son" }
        func list(_ names: [String]) -> String {
            (["Ref,Surname,Forename,NC Year,DOB"]
                + names.enumerated().map {
                    "R\(101 + $0.offset),\($0.element),For\(UnicodeScalar(UInt8(97 + $0.offset))),10,\(10 + $0.offset % 19)/03/1996"
                }).joined(separator: "\n")
        }
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: list(names))
        let before = set.roll.pupils.map(\.details)
        let plan = try set.imported(
            roll: list(Array(names[..<19]) + ["Newson"] + Array(names[19..<23])))
        #expect(plan.problems.map(\.kind.code).contains("column-disagrees"))
        #expect(set.roll.pupils.map(\.details) == before)
    }
}
