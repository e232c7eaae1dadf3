import Testing

@testable import Stories
@testable import TargetSetting

/// Who is on the roll and in none of the last lists.
@Suite struct MissingTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let actions: [Action]
        /// The numbers of those who are asked about: in no list since, and in one again.
        let missing: [Int]
        let again: [Int]

        init(_ testDescription: String, _ actions: [Action], missing: Int..., again: Int...) {
            self.testDescription = testDescription
            self.actions = actions
            (self.missing, self.again) = (missing, again)
        }
    }

    private static func here(_ reference: String) -> Action {
        .editPupil(reference, PupilDetails(), clearing: [.left])
    }

    private static func list(_ references: [String], year: Int) -> Action {
        .importRoll(
            references.enumerated().map { index, reference in
                var details = PupilDetails()
                (details.reference, details.ncYear) = (PersonText(kept: reference), year)
                return RollEntry(line: index + 2, details: details, results: [], problems: [])
            })
    }

    static let rows = [
        Row("nobody, after the first list", [.list("a", "b")]),
        Row("who is not in the next", [.list("a", "b"), .list("a")], missing: 2),
        Row("who was added by hand before it", [.pupil("z"), .list("a")], missing: 1),
        Row("nobody who was added after it", [.list("a"), .pupil("z")]),
        Row("nobody who is still to come", [.pupil("z") { $0.entered = "2011-01-10" }, .list("a")]),
        Row("nobody who has left", [.list("a", "b"), .list("a"), .edit("b") { $0.left = "2010-10-01" }]),
        Row(
            "nobody who has no day of leaving any more, as a person said",
            [
                .list("a", "b"), .list("a"), .edit("b") { $0.left = "2010-10-01" },
                .editPupil("b", PupilDetails(), clearing: [.left]),
            ]),
        Row(
            "who came in a list again, which may be older", [.list("a", "b"), .list("a"), .list("a", "b")],
            again: 2),
        Row(
            "who is in a list again and in none after it",
            [.list("a", "b"), .list("a"), .list("a", "b"), .list("a")], missing: 2),
        Row(
            "who is missing beside one who was found",
            [.list("a", "b", "c"), .list("a"), .list("a", "b")], missing: 3, again: 2),
        Row(
            "nobody who was said to be here before a list has them",
            [.list("a", "b"), .list("a"), here("b"), .list("a", "b")]),
        Row(
            "nobody who was said to be here after a list has them",
            [.list("a", "b"), .list("a"), .list("a", "b"), here("b"), .list("a", "b")]),
        Row(
            "who is missing after it was said", [.list("a", "b"), .list("a"), here("b"), .list("a")],
            missing: 2),
        Row(
            "nobody of whom a note says why",
            [
                .list("a", "b"), .list("a"), .note("missing-from-list", about: "2"),
                .list("a", "b"),
            ]),
        Row(
            "who was found and of whom no note says why",
            [
                .list("a", "b", "c"), .list("a", "b"), .note("missing-from-list", about: "3"),
                .list("a"), .list("a", "b", "c"),
            ], again: 2),
        Row(
            "who is missing beside those of whom a note says why",
            [
                .list("a", "b", "c"), .list("a", "b"), .note("missing-from-list", about: "3"), .list("a"),
            ], missing: 3, 2),
        Row(
            "of whom a note says why, when a list has the others again",
            [
                .list("a", "b", "c", "d"), .list("a", "b"), .note("missing-from-list", about: "3"),
                .list("a", "b", "c"),
            ], missing: 4),
        Row(
            "nobody who came in after the day of the list that did not have them",
            [.list("a", "b"), .list("a"), .edit("b") { $0.entered = "2010-12-31" }, .list("a", "b")]),
        Row(
            "who came in before it",
            [.list("a", "b"), .list("a"), .edit("b") { $0.entered = "2010-09-06" }, .list("a", "b")],
            again: 2),
        Row("nobody of the other half of a roll", [.list("a", "b"), .list("c", "d")]),
        Row(
            "nobody of the smaller key stage of a roll, when it comes after the larger and when both come again",
            [("abcd", 10), ("ef", 5), ("abcd", 10), ("ef", 5)].map { list($0.map(String.init), year: $1) }),
        Row(
            "nobody when both halves are read again",
            [.list("a", "b", "c", "d"), .list("a", "b"), .list("c", "d")]),
        Row(
            "nobody when a half has somebody new",
            [.list("a", "b", "c", "d"), .list("a", "b"), .list("c", "d", "e")]),
        Row(
            "who is in neither half", [.list("a", "b", "c", "d", "e"), .list("a", "b"), .list("c", "d")],
            missing: 5),
        Row(
            "who is in a list with fewer than most of the others",
            [.list("a", "b", "c", "d", "e", "f"), .list("a", "b"), .list("c", "d")],
            missing: 1, 2, 5, 6, again: 3, 4),
        Row(
            "who was in no list before, either",
            [
                .list("a", "b", "c", "d", "e"), .list("a", "b", "c", "d"), here("e"), .list("a", "b"),
                .list("c", "d", "e"),
            ]),
        Row(
            "who is in the older list of the whole roll",
            [.list("a", "b", "c", "d"), .list("a", "b"), .list("a", "b", "c", "d")], again: 3, 4),
        Row(
            "who is in a list with one of the others",
            [.list("a", "b", "c", "d"), .list("a", "b"), .list("b", "c", "d")], missing: 1, again: 3, 4),
        Row(
            "the only one whom a list did not have",
            [.list("a", "b", "c"), .list("a", "b"), .list("c")], missing: 1, 2, again: 3),
        Row(
            "nobody of another year than both of a list, where they are several",
            [
                .pupil("a"), .pupil("b"), .pupil("c", year: 10), .pupil("d", year: 11), .pupil("e"),
                .list("a", "b"),
            ], missing: 5),
        Row(
            "nobody of another key stage than both of a list",
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
            "who is of another key stage than all of a longer list",
            ["a", "b", "c"].map { .pupil($0) } + ["d", "e"].map { .pupil($0, year: 10) }
                + [.list("a", "b", "c")],
            missing: 4, 5),
        Row(
            "nobody when the lists of both key stages are read",
            ["a", "b", "c"].map { .pupil($0) } + ["d", "e", "f"].map { .pupil($0, year: 10) }
                + [.list("a", "b", "c"), list(["d", "e", "f"], year: 10)]),
        Row(
            "everybody else, once, where a list of three has less than a third of the roll",
            ["a", "b", "c", "d"].map { .pupil($0) }
                + ["e", "f", "g", "h", "i", "j", "k"].map { .pupil($0, year: 8) } + [.list("a", "b", "c")],
            missing: 4, 5, 6, 7, 8, 9, 10, 11),
        Row(
            "the only one of another year, who may be all that has left",
            [.pupil("a"), .pupil("b"), .pupil("c", year: 10), .list("a", "b")], missing: 3),
        Row(
            "nobody, where a list of two has less than a third of the roll",
            [.list("a", "b", "c", "d", "e", "f", "g"), .list("a", "b")]),
        Row(
            "who was missing before a part of the roll was read",
            [.list("a", "b", "c", "d", "e"), .list("a", "b", "c", "d"), .list("a")], missing: 5),
    ]

    @Test("It is asked about", arguments: rows)
    func missing(_ row: Row) throws {
        let sample = try Story.of2010(from: .nothing, row.actions).played()
        let found = sample.set.findings(on: sample.today).filter { $0.rule == .missingFromList }
        let isAnswered = found.contains { !$0.isOpen }
        #expect(
            isAnswered || found.count == [row.missing, row.again].count { !$0.isEmpty },
            "each is asked by itself")
        var (missing, again): ([Int], [Int]) = ([], [])
        for finding in found {
            guard case .missing(let pupils, let since, let found) = finding.observation else {
                Issue.record("another observation")
                continue
            }
            #expect(since.isEmpty == pupils.isEmpty)
            missing += pupils
            again += found?.pupils ?? []
        }
        #expect(missing == row.missing && again == row.again)
    }

    @Test(
        "A note on those who are missing says nothing of those who are in a list again",
        arguments: ["2", "3"])
    func twoAnswers(about pupil: String) throws {
        let begun: [Action] = [.list("a", "b", "c"), .list("a"), .list("a", "b")]
        func open(_ notes: [Action]) throws -> [Topic] {
            let sample = try Story.of2010(from: .nothing, begun + notes).played()
            return sample.set.findings(on: sample.today).filter { $0.rule == .missingFromList && $0.isOpen }
                .map(\.topic)
        }
        #expect(try open([]) == [.pupil(3), .pupil(2)])
        #expect(
            try open([.note("missing-from-list", about: pupil)]) == [.pupil(pupil == "2" ? 3 : 2)])
    }

    @Test("What a note says of some holds for those of them whom no list has yet, whatever lists are read")
    func answerStands() throws {
        var sample = try Story.of2010(
            from: .nothing,
            [
                .list("a", "b", "c", "d"), .list("a", "b"), .note("missing-from-list", about: "3"),
            ]
        ).played()
        for list in [["a", "b", "c"], ["a", "b", "c"], ["a", "c"], ["a", "b", "c", "d"]] {
            try sample.perform([.importRoll(list.map { MissingTests.row($0) })], on: "2010-11-15")
            let open = sample.set.findings(on: sample.today).filter {
                $0.rule == .missingFromList && $0.isOpen
            }
            #expect(open.map(\.topic) == (list == ["a", "c"] || list.count == 4 ? [.pupil(2)] : []))
        }
    }

    private static func row(_ reference: String) -> RollEntry {
        var details = PupilDetails()
        (details.reference, details.ncYear) = (PersonText(kept: reference), 5)
        return RollEntry(line: 2, details: details, results: [], problems: [])
    }

    @Test("A note that was written on both, as one question, answers both still")
    func oneAnswer() throws {
        let begun: [Action] = [.list("a", "b", "c"), .list("a"), .list("a", "b")]
        var sample = try Story.of2010(from: .nothing, begun).played()
        let both = Observation.missing(sample.set.roll.pupils.filter { $0.missedOn != nil })
        let note = Note(
            rule: .missingFromList, topic: .pupil(2), facts: both.facts, text: "They are here", by: "head",
            day: sample.today)
        sample.set.roll.pupils[1].notes.append(note)
        let found = sample.set.findings(on: sample.today).filter { $0.rule == .missingFromList }
        #expect(found.map(\.isOpen) == [false])
    }

    @Test("Both days are known of whoever is in a list again")
    func days() throws {
        var sample = try Story.of2010(from: .nothing, [.list("a", "b")]).played()
        for (day, list) in [
            ("2010-11-15", .list("a")), ("2010-11-20", .list("a", "b")),
        ] as [(Day, Action)] {
            try sample.perform([list], on: day)
        }
        guard case .missing([], [], let again?)? = sample.set.roll.missed.first else {
            Issue.record("nobody is in a list again")
            return
        }
        #expect(again.missedOn.map(\.description) == ["2010-11-15"])
        #expect(again.foundOn.map(\.description) == ["2010-11-20"])
    }
}
