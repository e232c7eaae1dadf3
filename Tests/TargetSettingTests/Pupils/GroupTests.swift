import Testing

@testable import Stories
@testable import TargetSetting

/// The group is the pupils anticipated on roll in the final year (M6), worked out where pupils are recorded.
@Suite struct GroupTests {
    struct Row: Sendable, CustomStringConvertible {
        let description: String
        let isInGroup: Bool
        let change: @Sendable (inout PupilDetails) -> Void
    }

    static let rows: [Row] = [
        Row(description: "a pupil of the year", isInGroup: true) { _ in },
        Row(description: "a pupil of another year", isInGroup: false) { $0.ncYear = 6 },
        Row(description: "a pupil without a year", isInGroup: false) { $0.ncYear = nil },
        Row(description: "one who left", isInGroup: false) { $0.left = "2010-10-01" },
        Row(description: "one who leaves before the final year", isInGroup: false) {
            $0.leaving = "2011-07-20"
        },
        Row(description: "one who leaves at its end", isInGroup: true) { $0.leaving = "2012-07-20" },
        Row(description: "an arrival before the final summer", isInGroup: true) { $0.entered = "2011-01-10" },
        Row(description: "an arrival after it", isInGroup: false) { $0.entered = "2012-09-03" },
        Row(description: "one who is dual-registered, main here", isInGroup: true) { $0.enrolment = .main },
        Row(description: "one who is dual-registered, main elsewhere", isInGroup: false) {
            $0.enrolment = .subsidiary
        },
    ]

    @Test("Who is in the group", arguments: rows)
    func group(_ row: Row) throws {
        var sample = try Sample()
        try sample.perform([.pupil("always"), .pupil("asked", row.change)])
        #expect(sample.set.groups["ks2"] == (row.isInGroup ? 2 : 1))
        // A target for the pupil can be set all the same.
        try sample.perform(.aim("asked", "behaviour", at: "4 out of 5 lessons without leaving the room"))
        #expect(sample.set.roll.pupils.last?.targets.count == 1)
    }

    @Test("A setting of the cycle counts those whose main registration is elsewhere")
    func countsSubsidiary() throws {
        let cycle = PlayedCycle.yaml(
            """
            id: counts-all
            title: Counts all
            key-stages:
              - {id: ks2, title: Key stage 2, group-years: [5], years: [3, 4, 5, 6]}
            measures:
              - {id: reading, title: Reading, key-stage: ks2, status: statutory}
            pupils: {counts-subsidiary: yes}
            """)
        var sample = try Sample(cycle)
        try sample.perform(.pupil("asked") { $0.enrolment = .subsidiary })
        #expect(sample.set.groups["ks2"] == 1)
    }

    @Test("A group that moved is said, and what was counted of the old one is found")
    func movesAreSaid() throws {
        var sample = try Sample()
        try sample.perform([.pupil("one"), .pupil("two"), .count("ks2-english-maths-l4", 1)])
        let outcome = try sample.perform(.edit("two") { $0.leaving = "2011-04-01" })
        #expect(
            outcome.consequences.contains(
                .groupChanged(try sample.set.cycle.keyStage("ks2"), pupils: 1, was: 2)),
            "\(outcome.consequences)")
        #expect(try sample.findings(of: "out-of-wrong").map(\.topic) == [.measure("ks2-english-maths-l4")])
    }

    @Test("A number that was typed gives way to the pupils, and comes back only when it is typed again")
    func replacesTheTypedNumber() throws {
        var sample = try Stage.reached(.grouped)
        #expect(sample.set.groups["ks2"] == 7)
        try sample.perform(.pupil("one"))
        #expect(sample.set.groups["ks2"] == 1)
        #expect(sample.set.groups["ks4"] == 10)
        #expect(throws: Refusal.self) { try sample.perform(.group("ks2", 7)) }
        try sample.perform(.removePupil("one"))
        #expect(sample.set.groups["ks2"] == nil)
        try sample.perform(.group("ks2", 7))
        #expect(sample.set.groups["ks2"] == 7)
    }

    @Test("When the last pupil of a group has left, its targets are not applicable")
    func lastLeaves() throws {
        var sample = try Sample()
        try sample.perform([
            .pupil("one"), .count("ks2-english-maths-l4", 1), .edit("one") { $0.left = "2010-11-01" },
        ])
        #expect(sample.set.groups["ks2"] == 0)
        #expect(
            sample.set.target(for: try sample.set.cycle.measure("ks2-english-maths-l4")) == .notApplicable)
    }

    @Test("A pupil's number is never given again")
    func numbers() throws {
        var sample = try Sample()
        try sample.perform([.pupil("one"), .pupil("two"), .removePupil("two"), .pupil("three")])
        #expect(sample.set.roll.pupils.map(\.number) == [1, 3])
    }
}
