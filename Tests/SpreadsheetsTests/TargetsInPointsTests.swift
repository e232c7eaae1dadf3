import Samples
import TargetSetting
import Testing

/// Lists of targets with points: a number among them that looks like a level is none.
@Suite struct TargetsInPointsTests {
    struct List: Sendable, CustomStringConvertible {
        let description: String
        let grades: [String]
        /// How many lines are not taken because of points.
        let left: Int
    }

    static let lists = [
        List(description: "points, one of which is a level too", grades: ["15", "13", "15", "6"], left: 4),
        List(description: "points and a level with a letter", grades: ["15", "13", "2a", "6"], left: 3),
        List(description: "levels", grades: ["4", "3", "5", "4"], left: 0),
        List(description: "levels, and one slip", grades: ["4", "33", "5", "4b"], left: 0),
        List(description: "fine levels", grades: ["4a", "3b", "5c", "4"], left: 0),
    ]

    @Test("No number of the column is taken, which is said once", arguments: lists)
    func points(_ list: List) throws {
        var set = try Sample.pru2010.begun
        let pupils = list.grades.indices.map { "A\($0),Pupil\(UnicodeScalar(UInt8(97 + $0))),5" }
        _ = try set.imported(roll: (["Ref,Surname,NC Year"] + pupils).joined(separator: "\n"))
        let rows = list.grades.enumerated().map { "A\($0),English,\($1),20/07/2012,From the work" }
        let plan = try set.imported(
            targets: (["Ref,Subject,Target grade,By,Why"] + rows).joined(separator: "\n"))
        let said = plan.problems.filter { $0.kind.code == "column-disagrees" }
        #expect(said.count == (list.left == 0 ? 0 : 1))
        if list.left > 0 {
            #expect(plan.leftOut.count == list.left && plan.problems.count == 1)
        }
        #expect(set.roll.pupils.flatMap(\.targets).count == 4 - plan.leftOut.count)
    }
}
