import Testing

@testable import Stories
@testable import TargetSetting

/// An answer to a query about several pupils was given for these and no others.
@Suite struct AnswersOfPupilsTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let rule: String
        let before: [Action]
        /// What puts another pupil, or another target, in the place of the one that was explained.
        let after: [Action]
        /// Whether the answer goes with a submission, which tells no pupil.
        var leaves = false
        /// Whether it stands for the one for whom it was given, beside the question about another.
        var stands = false
        var testDescription: String { rule }
    }

    static let rows = [
        Row(
            rule: "earlier-result-missing",
            before: [.pupil("a", year: 10), .aim("a", to: "C"), .count("ks4-english-3lp", 0, of: 1)],
            after: [.removePupil("a"), .pupil("b", year: 10), .aim("b", to: "C")]
                + [.count("ks4-english-3lp", 0, of: 1)]),
        Row(
            rule: "progress-unknown",
            before: [
                .pupil("a", year: 10), .aim("a", to: "D"), .attained("a", "English", "6", at: "ks2"),
                .count("ks4-english-3lp", 0, of: 1),
            ],
            after: [
                .pupil("b", year: 10), .aim("b", to: "D"), .attained("b", "English", "6", at: "ks2"),
                .attained("a", "English", "5a", at: "ks2"), .count("ks4-english-3lp", 0, of: 2),
            ]),
        Row(
            rule: "few-subjects",
            before: [
                .pupil("a", year: 10), .aim("a", to: "C"), .aim("a", "maths", to: "C"),
                .count("ks4-level2-em", 0),
            ],
            after: [
                .removePupil("a"), .pupil("b", year: 10), .aim("b", to: "C"), .aim("b", "maths", to: "C"),
                .count("ks4-level2-em", 0),
            ]),
        Row(
            rule: "figure-unsupported",
            before: [
                .pupil("a"), .pupil("b"), .aim("a", to: "4"), .aim("a", "maths", to: "4"), .aim("b", to: "4"),
                .count("ks2-english-maths-l4", 1),
            ],
            after: [.aim("b", "maths", to: "4"), .removePersonal("a", subject: "maths")], leaves: true),
        Row(
            rule: "figure-unsupported",
            before: [
                .pupil("a"), .aim("a", to: "3"), .aim("a", "maths", to: "4"),
                .count("ks2-english-maths-l4", 1),
            ],
            after: [
                .removePupil("a"), .pupil("b"), .aim("b", to: "3"), .aim("b", "maths", to: "4"),
                .count("ks2-english-maths-l4", 1),
            ], leaves: true),
        Row(
            rule: "target-early",
            before: [.pupil("a"), .aim("a", to: "4", by: "2011-07-20"), .aim("a", "maths", to: "4")],
            after: [.aim("a", "maths", to: "3c", by: "2011-07-20")]),
        Row(
            rule: "absence-unlike-pupils",
            before: [.pupil("a"), .attendance("a", missed: 42, possible: 100), .actual("2008/09", 57.5)],
            after: [.removePupil("a"), .pupil("b"), .attendance("b", missed: 42, possible: 100)]),
        Row(
            rule: "missing-from-list", before: [.list("a", "b", "c"), .list("a", "b")],
            after: [.list("a")], stands: true),
    ]

    @Test("It asks again of another", arguments: rows)
    func asksAgain(_ row: Row) throws {
        func isOpen(_ sample: Sample) throws -> [Bool] {
            sample.set.findings(on: sample.today).filter { $0.rule.rawValue == row.rule }.map(\.isOpen)
        }
        var sample = try Story.of2010(from: .nothing, row.before + [.note(row.rule)]).played()
        #expect(try isOpen(sample) == [false])
        #expect(sample.set.notes.isEmpty != row.leaves, "it stays in the register")
        for note in sample.set.notes {
            #expect(note.facts != note.facts.leaving)
            #expect(
                Set(note.facts.leaving.names).isSubset(of: [
                    "measure", "target", "pupilsComeTo", "pupilsWithout",
                ])
            )
            #expect([nil, 1].contains(note.facts.leaving.number("pupilsWithout")))
        }
        try sample.perform(row.after)
        #expect(try isOpen(sample) == (row.stands ? [false, true] : [true]))
    }
}
