import Samples
import TargetSetting
import Testing

/// Lists whose names stand under each other's headings, or beside the key of another.
@Suite struct ExchangedNamesTests {
    private static let names = [("Ash", "Lily"), ("Birch", "Tom"), ("Cedar", "Jack"), ("Dean", "Dot")]

    private static func roll(_ names: [(String, String)], year: Int = 10) -> String {
        (["Ref,Surname,Forename,NC Year"] + names.enumerated().map { "R\($0),\($1.0),\($1.1),\(year)" })
            .joined(separator: "\n")
    }

    private static func exchanged(_ places: [Int], of count: Int) -> [(String, String)] {
        names.prefix(count).enumerated().map { places.contains($0) ? ($1.1, $1.0) : $1 }
    }

    @Test(
        "No name is taken where most are exchanged, and all else is, with one question",
        arguments: [
            ([0, 1, 2, 3], 4, true), ([0, 1, 3], 4, true), ([0, 1], 2, true), ([0, 1], 4, false),
            ([2], 4, false), ([0], 1, false), ([], 4, false),
        ])
    func headings(_ places: [Int], _ count: Int, _ isAsked: Bool) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: Self.roll(Self.names))
        let before = set.roll.pupils
        let plan = try set.imported(roll: Self.roll(Self.exchanged(places, of: count), year: 11))
        #expect(plan.problems.map(\.kind.code) == (isAsked ? ["column-disagrees"] : []))
        let isTaken = places.isEmpty || isAsked
        #expect((set.roll.pupils.map(\.details.surname) == before.map(\.details.surname)) == isTaken)
        #expect(set.roll.pupils.prefix(count).allSatisfy { $0.details.ncYear == 11 })
        let today = try #require(Day("2010-11-15"))
        let asked = set.findings(on: today).filter { $0.rule == .leftOut && $0.isOpen }
        #expect(asked.count == (isAsked ? 1 : 0))
    }

    @Test("A name in one cell beside the key of another shows both children")
    func keys() throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: Self.roll(Self.names))
        let plan = try set.imported(
            roll: "Ref,Name,KS2 English,KS2 Maths\nR1,Lily Ash,4,4\nR2,Jack Cedar,4,4\nR3,Dot Deane,4,4")
        guard case .anotherChild(2, nil, _, _, bearer: 1)? = plan.problems.first?.kind else {
            Issue.record("the first line is of another child: \(plan.problems)")
            return
        }
        #expect(plan.problems.map(\.kind.code) == ["another-child", "name-unordered"])
    }
}
