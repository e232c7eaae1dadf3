import Testing

@testable import Stories
@testable import TargetSetting

/// What is asked alike of many targets is one finding, and its answer is kept for each of them.
@Suite struct AskedTogetherTests {
    private func asked(_ sample: Sample) -> [Finding] {
        sample.set.findings(on: sample.today).filter { $0.rule == .personalSmart }
    }

    @Test("One note answers all, stays when another target comes, and goes for the one that changes")
    func together() throws {
        var sample = try Sample()
        try sample.perform(
            ["a", "b"].flatMap { pupil -> [Action] in
                [.pupil(PersonText(kept: pupil), year: 10)]
                    + ["English", "maths"].map { .aim(pupil, PersonText(kept: $0), to: "C") }
            })
        let all = asked(sample)
        #expect(all.count == 1 && all.first?.parts.count == 4)
        #expect(all.first?.topic.text == "1 English")
        try sample.perform(
            .explain(rule: "personal-smart", subject: "1 English", text: "They are assessed in January"))
        #expect(asked(sample).allSatisfy { !$0.isOpen })
        try sample.perform(.aim("b", "art", to: "D"))
        #expect(asked(sample).filter(\.isOpen).map(\.topic.text) == ["2 art"])
        try sample.perform(.attained("a", "English", "E"))
        #expect(asked(sample).filter(\.isOpen).map(\.topic.text) == ["2 art"])
        #expect(asked(sample).first { !$0.isOpen }?.parts.count == 3)
    }

    @Test("Targets of which something else is asked are another finding")
    func apart() throws {
        var sample = try Sample()
        try sample.perform([
            .pupil("a"), .aim("a", to: "4"), .aim("a", "maths", to: "4"),
            .aim("a", at: "From 60% now to 75% of sessions by July", who: nil),
        ])
        #expect(asked(sample).map(\.parts.count).sorted() == [1, 2])
    }
}
