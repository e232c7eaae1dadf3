import Samples
import Spreadsheets
import TargetSetting
import Testing

/// Lists of which one column was sorted without the others, so that names stand beside the keys of others.
@Suite struct NamesApartTests {
    private static let names = [
        ("Ash", "Ann"), ("Birch", "Bea"), ("Cedar", "Cat"), ("Dean", "Dot"), ("Elm", "Eve"), ("Fir", "Fay"),
    ]

    /// The place of the surname and of the forename beside each key.
    struct File: Sendable, CustomStringConvertible {
        let description: String
        let surnames: [Int]
        let forenames: [Int]
        /// How many lines are said to have the name of another; nil where the list is read.
        let apart: Int?
    }

    static let files = [
        File(
            description: "sorted surnames", surnames: [5, 4, 3, 2, 1, 0], forenames: [0, 1, 2, 3, 4, 5],
            apart: 6),
        File(
            description: "sorted forenames", surnames: [0, 1, 2, 3, 4, 5], forenames: [1, 2, 3, 4, 5, 0],
            apart: 6),
        File(
            description: "sorted keys", surnames: [5, 4, 3, 2, 1, 0], forenames: [5, 4, 3, 2, 1, 0],
            apart: 6),
        File(
            description: "four of six", surnames: [1, 2, 3, 0, 4, 5], forenames: [0, 1, 2, 3, 4, 5],
            apart: 4),
        File(
            description: "three of six", surnames: [1, 2, 0, 3, 4, 5], forenames: [0, 1, 2, 3, 4, 5],
            apart: nil),
        File(
            description: "as they are", surnames: [0, 1, 2, 3, 4, 5], forenames: [0, 1, 2, 3, 4, 5],
            apart: nil),
    ]

    private static let roll = roll(
        File(description: "", surnames: Array(0..<6), forenames: Array(0..<6), apart: nil))

    private static func roll(_ file: File) -> String {
        let rows = zip(file.surnames, file.forenames).enumerated().map {
            "R\($0),\(names[$1.0].0),\(names[$1.1].1),10"
        }
        return (["Ref,Surname,Forename,NC Year"] + rows).joined(separator: "\n")
    }

    private static func apart(_ error: (any Error)?) -> Int? {
        guard case .pupil(.namesApart(let apart))? = error as? Refusal else { return nil }
        return apart.lines
    }

    @Test("A list of targets with the names of others beside its keys is one refusal", arguments: files)
    func targets(_ file: File) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: Self.roll)
        let rows = zip(file.surnames, file.forenames).enumerated().flatMap { place, names in
            ["maths", "English"].map {
                "R\(place),\(Self.names[names.0].0),\(Self.names[names.1].1),\($0),C,20/07/2012,From KS2"
            }
        }
        let list = (["Ref,Surname,Forename,Subject,Target grade,By,Why"] + rows).joined(separator: "\n")
        let before = set
        do {
            _ = try set.imported(targets: list)
            #expect(file.apart == nil)
        } catch {
            #expect(Self.apart(error) == file.apart.map { $0 * 2 })
            #expect(set == before)
        }
    }

    @Test("A roll with the names of others beside its keys changes nobody", arguments: files)
    func rolls(_ file: File) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: Self.roll)
        let before = set.roll.pupils.map(\.details)
        let plan = try? set.imported(roll: Self.roll(file))
        #expect(set.roll.pupils.map(\.details) == before)
        // One sentence for all lines, whether the column alone is left out or nothing is taken.
        if file.apart != nil { #expect(plan.map { $0.problems.count == 1 } ?? true) }
    }
}
