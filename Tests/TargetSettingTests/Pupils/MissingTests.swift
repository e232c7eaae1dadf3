import Testing

@testable import Stories
@testable import TargetSetting

/// Who is on the roll and in none of the last lists.
@Suite struct MissingTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let actions: [Action]
        /// The numbers of those who are asked about.
        let missing: [Int]

        init(_ testDescription: String, _ actions: [Action], missing: Int...) {
            self.testDescription = testDescription
            self.actions = actions
            self.missing = missing
        }
    }

    static let rows = [
        Row("nobody, after the first list", [.list("a", "b")]),
        Row("who is not in the next", [.list("a", "b"), .list("a")], missing: 2),
        Row("who was added by hand before it", [.pupil("z"), .list("a")], missing: 1),
        Row("nobody who was added after it", [.list("a"), .pupil("z")]),
        Row("nobody who is still to come", [.pupil("z") { $0.entered = "2011-01-10" }, .list("a")]),
        Row("nobody who has left", [.list("a", "b"), .list("a"), .edit("b") { $0.left = "2010-10-01" }]),
        Row(
            "who left and came back, until a list says so",
            [
                .list("a", "b"), .list("a"), .edit("b") { $0.left = "2010-10-01" },
                .editPupil("b", PupilDetails(), clearing: [.left]),
            ], missing: 2),
        Row("nobody who came in a list again", [.list("a", "b"), .list("a"), .list("a", "b")]),
        Row(
            "nobody of another year than all of a list, where they are several",
            [
                .pupil("a"), .pupil("b"), .pupil("c", year: 10), .pupil("d", year: 11), .pupil("e"),
                .list("a", "b"),
            ], missing: 5),
        Row(
            "nobody of another key stage than all of a list",
            [
                .pupil("a", year: 10), .pupil("b", year: 11), .pupil("c"), .pupil("d", year: 6),
                .importRoll(
                    [("a", 10), ("b", 11)].enumerated().map { index, of in
                        var details = PupilDetails()
                        (details.reference, details.ncYear) = (PersonText(kept: of.0), of.1)
                        return RollEntry(line: index + 2, details: details, results: [], problems: [])
                    }),
            ]),
        Row(
            "who is of the year of a list, though it has less than a third of the roll",
            ["a", "b", "c", "d"].map { .pupil($0) }
                + ["e", "f", "g", "h", "i", "j", "k"].map { .pupil($0, year: 8) } + [.list("a", "b", "c")],
            missing: 4),
        Row(
            "the only one of another year, who may be all that has left",
            [.pupil("a"), .pupil("b"), .pupil("c", year: 10), .list("a", "b")], missing: 3),
        Row(
            "nobody, where a list has less than a third of the roll",
            [.list("a", "b", "c", "d", "e", "f", "g"), .list("a", "b")]),
        Row(
            "who was missing before a part of the roll was read",
            [.list("a", "b", "c", "d", "e"), .list("a", "b", "c", "d"), .list("a")], missing: 5),
    ]

    @Test("It is asked about", arguments: rows)
    func missing(_ row: Row) throws {
        let sample = try Story.of2010(from: .nothing, row.actions).played()
        let found = sample.set.findings(on: sample.today).filter { $0.rule == .missingFromList }
        let pupils = found.map { finding -> [Int] in
            if case .missing(let pupils, _) = finding.observation { pupils } else { [] }
        }
        #expect(pupils == (row.missing.isEmpty ? [] : [row.missing]))
    }
}
