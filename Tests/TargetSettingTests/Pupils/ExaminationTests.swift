import Testing

@testable import Stories
@testable import TargetSetting

/// One examination counts once, under whichever names it stands.
@Suite struct ExaminationTests {
    private func figure(_ subjects: [PersonText]) throws -> Figure? {
        var sample = try Sample()
        try sample.perform(.pupil("a", year: 10))
        try sample.perform(subjects.map { .aim("a", $0, to: "C") })
        return try sample.set.workings().first { $0.measure.id == "ks4-level2-em" }?.figure
    }

    @Test(
        "Names of one examination count once towards the five",
        arguments: [
            (["Maths", "Maths (GCSE)", "Mathematics GCSE", "English", "art"], 0),
            (["English", "GCSE English", "English (GCSE)", "maths", "art"], 0),
            (["English", "maths", "history", "History (GCSE)", "GCSE History"], 0),
            (["English", "maths", "art", "Art GCSE", "art - gcse"], 0),
            (["English", "maths", "art", "Design & Technology", "design and technology"], 0),
            (["English", "maths", "art", "Design&Technology (GCSE)", "Design and Technology"], 0),
            (["English", "maths", "history", "art", "music"], 1),
            (["English", "English literature", "maths", "statistics", "art"], 1),
            (["English GCSE", "Maths (GCSE)", "History GCSE", "Art (GCSE)", "GCSE Music"], 1),
        ] as [([PersonText], Int)])
    func once(_ subjects: [PersonText], _ count: Int) throws {
        #expect(try figure(subjects) == .count(count, of: 1))
    }

    @Test("A target under another name of a known subject takes the place of the first")
    func replaced() throws {
        var sample = try Sample()
        try sample.perform([
            .pupil("a", year: 10), .aim("a", "Maths", to: "D"), .aim("a", "Mathematics (GCSE)", to: "C"),
        ])
        #expect(sample.set.roll.pupils.first?.targets.map(\.subject.text) == ["mathematics"])
    }
}
