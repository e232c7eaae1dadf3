import Samples
import TargetSetting
import Testing

/// Lists of results have whoever took the tests: nobody comes on the roll by one.
@Suite struct ResultsOfLeaversTests {
    private static let roll: String = """
        Ref,Surname,Forename,NC Year,Enrolment Status
        A1,Ash,Lily,10,C
        A2,Birch,Tom,10,C
        A3,Cedar,Jack,10,C
        A4,Dean,Dot,10,C
        """
    private static let strangers: [String] = ["A5,Elm,Eve,10,C", "A6,Fir,Fay,10,C"]

    private static func results(_ strangers: [String], more heading: String = "", _ cell: String = "")
        -> String
    {
        let rows = (roll.split(separator: "\n").dropFirst().map(String.init) + strangers).map {
            $0.dropLast(2)
        }
        return
            (["Ref,Surname,Forename,NC Year,KS2 English,KS2 Maths\(heading)"]
            + rows.map { "\($0),4,3\(cell)" })
            .joined(separator: "\n")
    }

    private static func asked(of set: TargetSet) throws -> [Finding] {
        let today = try #require(Day("2010-11-15"))
        return set.findings(on: today).filter { $0.rule == .leftOut && $0.isOpen }
    }

    @Test(
        "Those whom nobody on the roll is are left out, and asked about as one question", arguments: [1, 2])
    func strangers(_ count: Int) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: Self.roll)
        let plan = try set.imported(roll: Self.results(Array(Self.strangers.prefix(count))))
        #expect(plan.leftOut.count == count && plan.added.isEmpty && set.roll.pupils.count == 4)
        let asked = try Self.asked(of: set)
        #expect(asked.map(\.severity) == [.query])
    }

    @Test("Who is added by a roll after that has the results by the same list again")
    func added() throws {
        var set = try Sample.pru2010.begun
        let list = Self.results([Self.strangers[0]])
        _ = try set.imported(roll: Self.roll)
        _ = try set.imported(roll: list)
        _ = try set.imported(roll: Self.roll + "\n" + Self.strangers[0])
        #expect(try Self.asked(of: set).count == 1, "the results are still to come")
        _ = try set.imported(roll: list)
        #expect(set.roll.pupils.allSatisfy { $0.attainments.count == 2 })
        #expect(try Self.asked(of: set).isEmpty)
    }

    /// A list of which all are added.
    struct List: Sendable, CustomStringConvertible {
        let description: String
        let roll: String?
        let heading: String
    }

    static let lists = [
        List(description: "the first list", roll: nil, heading: ""),
        List(description: "one that says who is here", roll: roll, heading: ",Date of Entry"),
        List(description: "one by which the roll itself came", roll: results([]), heading: ""),
    ]

    @Test("All are added by a list that may be the roll", arguments: lists)
    func others(_ list: List) throws {
        var set = try Sample.pru2010.begun
        if let roll = list.roll { _ = try set.imported(roll: roll) }
        _ = try set.imported(
            roll: Self.results(
                Self.strangers, more: list.heading, list.heading.isEmpty ? "" : ",06/09/2010"))
        #expect(set.roll.pupils.count == 6)
    }
}
