import Testing

@testable import Stories
@testable import TargetSetting

/// What is asked once of many pupils is answered for each whom a note named.
@Suite struct AskedOfManyTests {
    struct Row: Sendable, CustomStringConvertible {
        let rule: Rule.ID
        /// What asks about the first pupil, and what then asks about another.
        let first: [Action]
        let second: [Action]

        var description: String { rule.rawValue }
    }

    private static let pupils: [Action] = ["a", "b", "c"].map { .pupil($0, year: 10) }

    private static let rows: [Row] = [
        Row(
            rule: .targetLowered,
            first: [
                .targets([("a", "English", "C"), ("b", "English", "C")]), .targets([("a", "English", "D")]),
            ], second: [.targets([("b", "English", "D")])]),
        Row(
            rule: .resultChanged,
            first: [.list("English", [("a", "4"), ("b", "4")]), .list("English", [("a", "5")])],
            second: [.list("English", [("b", "5")])]),
        Row(
            rule: .resultBelowEarlier,
            first: [
                .attained("a", "maths", "3", at: "ks1"), .attained("b", "maths", "3", at: "ks1"),
                .attained("a", "maths", "1", at: "ks2"),
            ], second: [.attained("b", "maths", "1", at: "ks2")]),
        Row(
            rule: .placementChanged,
            first: [.list("a", "b", year: 10), .list("a", year: 10) { $0.leaving = "2011-07-20" }],
            second: [.list("b", year: 10) { $0.leaving = "2011-07-20" }]),
        Row(
            rule: .targetNotInList,
            first: [
                .targets(
                    ["a", "b"].flatMap { pupil in
                        [(pupil, "English", "C"), (pupil, "ICT", "C"), (pupil, "art", "C")]
                    }), .targets([("a", "English", "C"), ("a", "art", "C")]),
            ], second: [.targets([("b", "English", "C"), ("b", "art", "C")])]),
        Row(rule: .enrolmentNotStated, first: [.results("d", year: 10)], second: [.results("e", year: 10)]),
    ]

    private func open(_ rule: Rule.ID, of sample: Sample) throws -> [Finding] {
        try sample.findings(of: rule.rawValue).filter(\.isOpen)
    }

    @Test("Only whoever joins a question is asked about, and the note stays", arguments: rows)
    func another(_ row: Row) throws {
        var sample = try Sample()
        try sample.perform(Self.pupils + row.first)
        let asked = try #require(try open(row.rule, of: sample).first)
        let subject = asked.topic.text
        try sample.perform(.explain(rule: row.rule.rawValue, subject: subject, text: "It is so"))
        #expect(try open(row.rule, of: sample).isEmpty)
        try sample.perform(row.second)
        let topics = try open(row.rule, of: sample).map(\.topic.text)
        #expect(topics.count == 1 && !topics.contains(subject))
        try sample.perform(
            .explain(rule: row.rule.rawValue, subject: topics.first, text: "That is so, too"))
        #expect(try sample.findings(of: row.rule.rawValue).map(\.isOpen) == [false, false])
    }

    @Test("The note of two answers for the other when one of them is settled")
    func oneIsSettled() throws {
        var sample = try Sample()
        try sample.perform(
            Self.pupils + [
                .targets([("a", "English", "C"), ("b", "English", "C")]),
                .targets([("a", "English", "D"), ("b", "English", "D")]),
                .explain(rule: "target-lowered", subject: "1", text: "It is the newest"),
                .aim("a", to: "B"),
            ])
        #expect(try sample.findings(of: "target-lowered").map(\.isOpen) == [false])
    }

    @Test("Under a pupil whose note answers for others, all of them are asked about again")
    func underOnePupil() throws {
        var sample = try Sample()
        try sample.perform(
            Self.pupils + [
                .targets([("a", "English", "C"), ("a", "maths", "C"), ("b", "English", "C")]),
                .targets([("a", "English", "D"), ("b", "English", "D")]),
                .explain(rule: "target-lowered", subject: "1", text: "It is the newest"),
                .targets([("a", "maths", "D")]),
            ])
        let asked = try open(.targetLowered, of: sample)
        #expect(asked.map(\.topic.text) == ["1"])
        guard case .targetsLowered(let lowered)? = asked.first?.observation else {
            Issue.record("nothing is asked")
            return
        }
        #expect(
            lowered.map { "\($0.pupil) \($0.subject.text)" } == ["1 English", "1 mathematics", "2 English"])
    }
}
