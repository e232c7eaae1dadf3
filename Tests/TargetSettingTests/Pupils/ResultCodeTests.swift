import Testing

@testable import Stories
@testable import TargetSetting

/// Codes that stand where there is no level, and other names of grades.
@Suite struct ResultCodeTests {
    @Test(
        "A code of the key stage is no result, and is no grade anywhere",
        arguments: [
            ("ks2", "N"), ("ks2", "b"), ("ks2", "A"), ("ks2", "D"), ("ks2", "T"), ("ks1", "a"),
            ("ks1", "none"),
        ])
    func codes(_ keyStage: String, _ code: String) throws {
        var sample = try Sample()
        try sample.perform([.pupil("a"), .attained("a", "English", code, at: keyStage)])
        let kept = try #require(sample.set.roll.pupils.first?.attainments.first)
        #expect(!kept.isResult && sample.set.cycle.reason(of: kept) != nil)
        #expect(kept.grade.name == code.uppercased())
        #expect(sample.set.roll.pupils.first?.results == [])
        // In its place comes the result.
        try sample.perform(.attained("a", "English", "3b", at: keyStage))
        #expect(sample.set.roll.pupils.first?.results.map(\.grade.name) == ["3b"])
    }

    @Test("Who has a code and no result is not among those that progress is out of, and not 0")
    func notAmong() throws {
        var sample = try Sample()
        try sample.perform([
            .pupil("a"), .pupil("b"), .attained("a", "English", "A", at: "ks1"),
            .attained("b", "English", "1b", at: "ks1"), .aim("a", to: "4"), .aim("b", to: "4"),
        ])
        let working = try #require(
            try sample.set.workings().first { $0.measure.id == "ks2-english-2lp" })
        #expect(working.figure == .count(1, of: 1) && working.withoutPrior == 1)
    }

    @Test(
        "At key stage 4, and where a grade is aimed for, letters are grades as they always were",
        arguments: ["A", "B", "D"])
    func gcse(_ letter: String) throws {
        var sample = try Sample()
        try sample.perform([
            .pupil("a", year: 10), .attained("a", "English", letter, at: "ks4"), .aim("a", to: letter),
        ])
        #expect(sample.set.roll.pupils.first?.results.map(\.grade.scale) == ["gcse"])
    }

    @Test(
        "Entry level is read under the names it has",
        arguments: [
            "Entry Level 3", "EL3", "el 3", "Entry 3", "E3", "entry level 3", "Entry-Level 3", "EL 3",
            "ELC 3", "elc3", "Entry Level Certificate 3", "Entry Level Cert. 3",
        ])
    func entryLevel(_ typed: String) throws {
        var sample = try Sample()
        try sample.perform([.pupil("a", year: 10), .aim("a", to: typed)])
        #expect(sample.set.roll.pupils.first?.targets.first?.grade?.name == "Entry 3")
    }

    @Test("Figures are like no grade, and a short entry level is none in what is named a GCSE")
    func unlike() throws {
        var sample = try Sample()
        try sample.perform([.pupil("a"), .pupil("b", year: 10)])
        for (action, typed) in [
            (Action.attained("a", "maths", "10", at: "ks1"), "10"), (.aim("a", to: "11"), "11"),
            (.aim("b", "English GCSE", to: "E3"), "E3"), (.aim("b", "GCSE English", to: "e2"), "e2"),
        ] {
            let refusal = #expect(throws: Refusal.self) { try sample.perform(action) }
            guard case .personal(.unknownGrade(typed, _, nil))? = refusal else {
                Issue.record("\(typed): \(String(describing: refusal))")
                continue
            }
        }
        try sample.perform(.aim("b", "English GCSE", to: "Entry 3"))
    }

    @Test(
        "A letter that the key stage does not know is answered with the codes that it knows",
        arguments: ["N", "t", "B"])
    func otherCode(_ typed: String) throws {
        var sample = try Sample()
        try sample.perform(.pupil("a"))
        let keyStage = try #require(sample.set.cycle.keyStages.first { $0.id == "ks1" })
        let codes = try #require(sample.set.cycle.noResult["ks1"])
        #expect(codes.keys.sorted() == ["A", "D"])
        #expect(throws: Refusal.personal(.unknownCode(typed, keyStage, codes))) {
            try sample.perform(.attained("a", "reading", typed, at: "ks1"))
        }
    }

    @Test("Marks are told as percentages where no grade is a number", arguments: ["75", "10", "100"])
    func marks(_ typed: String) throws {
        var sample = try Sample()
        try sample.perform([.pupil("a"), .pupil("b", year: 10)])
        #expect(throws: Refusal.personal(.percentageForGrade(typed))) {
            try sample.perform(.attained("b", "English", typed))
        }
        // Levels are numbers, and so are grades of 2026.
        let ofLevels = #expect(throws: Refusal.self) {
            try sample.perform(.attained("a", "English", typed))
        }
        guard case .personal(.unknownGrade(typed, _, nearest: nil))? = ofLevels else {
            Issue.record("\(String(describing: ofLevels))")
            return
        }
    }

    @Test("What is more than a percentage, or one figure, is no percentage", arguments: ["101", "0", "9"])
    func noMarks(_ typed: String) throws {
        var sample = try Sample()
        try sample.perform(.pupil("b", year: 10))
        let refusal = #expect(throws: Refusal.self) {
            try sample.perform(.attained("b", "Latin", "gcse:\(typed)"))
        }
        guard case .personal(.unknownGrade(typed, _, nearest: nil))? = refusal else {
            Issue.record("\(String(describing: refusal))")
            return
        }
    }

    @Test(
        "A percentage says where it belongs, wherever a grade is asked for",
        arguments: [
            "75%", "75.5%", "0%", "75 %", "75 per cent", "75 percent", "75 Percent", "75.5 per cent", "75pc",
        ])
    func percentage(_ typed: String) throws {
        var sample = try Sample()
        try sample.perform(.pupil("a"))
        for action in [Action.aim("a", to: typed), .attained("a", "maths", typed, at: "ks1")] {
            #expect(throws: Refusal.personal(.percentageForGrade(typed))) { try sample.perform(action) }
        }
    }
}
