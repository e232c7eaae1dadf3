import Testing

@testable import Stories
@testable import TargetSetting

/// What a key stage or a subject cannot have is refused when it is said, and known names are the ones that are kept.
@Suite struct ScaleBoundTests {
    @Test(
        "Grades up to the highest of the key stage are taken, and none above",
        arguments: [
            ("ks1", "4", true), ("ks1", "4a", true), ("ks1", "P8", true), ("ks1", "W", true),
            ("ks1", "5c", false),
            ("ks1", "6", false), ("ks1", "8", false), ("ks2", "6", true), ("ks2", "5a", true),
            ("ks2", "7", false),
            ("ks2", "8", false), ("ks4", "8", true), ("now", "6", true), ("now", "8", false),
        ])
    func highest(_ when: String, _ grade: String, _ isTaken: Bool) throws {
        var sample = try Sample()
        try sample.perform(.pupil("a"))
        do {
            try sample.perform(.attained("a", "maths", grade, at: when))
            #expect(isTaken)
        } catch {
            guard case .personal(.gradeAboveKeyStage) = error else { throw error }
            #expect(!isTaken)
        }
    }

    @Test(
        "A scaled score is given where there is a test",
        arguments: [
            ("reading", true), ("maths", true), ("writing", false), ("English writing", false),
            ("grammar", true),
        ] as [(PersonText, Bool)])
    func subjects(_ subject: PersonText, _ isTaken: Bool) throws {
        let cycle = try PlayedCycle.autumn2026.read()
        let grade = try? cycle.grade("104", at: "ks2", in: subject)
        #expect(grade == (isTaken ? Grade(scale: "scaled-score", name: "104") : nil))
    }

    @Test(
        "A grade beside the name of another qualification is not of the usual one",
        arguments: [
            ("English Entry Level", "3", nil), ("English Entry Level", "Entry 3", "entry-level"),
            ("English", "3", "gcse"), ("English GCSE", "3", "gcse"),
            ("GCSE English", "Entry 3", "entry-level"),
        ] as [(PersonText, String, Scale.ID?)])
    func named(_ subject: PersonText, _ typed: String, _ scale: Scale.ID?) throws {
        let cycle = try PlayedCycle.autumn2026.read()
        let grade = try? cycle.grade(typed, at: "ks4", in: subject)
        #expect(grade?.scale == scale)
    }

    @Test("The name that more pupils have is kept, whichever came first")
    func frequent() throws {
        var sample = try Sample()
        try sample.perform([
            .pupil("a"), .pupil("b"), .pupil("c"), .attained("a", "Wodwork", "2b"),
            .attained("b", "Woodwork", "2b"), .attained("c", "Woodwork", "2b"),
        ])
        let found = try sample.findings(of: "subject-misspelt")
        #expect(found.map(\.observation) == [.subject(of: [.pupil(1)], "Wodwork", meant: "Woodwork")])
        #expect(
            found.first?.remedies.prefix(2) == [
                .recordAttainment(1, subject: "Woodwork"),
                .clearAttainment(1, subject: "Wodwork", at: "now"),
            ])
        try sample.perform([
            .attained("a", "Woodwork", "2b"), .removeAttainment("a", subject: "Wodwork", when: "NOW"),
        ])
        #expect(try sample.findings(of: "subject-misspelt").isEmpty)
    }

    @Test("An attainment is taken back at its key stage alone, under any name of the subject")
    func removed() throws {
        var sample = try Sample()
        try sample.perform([
            .pupil("a"), .attained("a", "maths", "2b", at: "ks1"), .attained("a", "maths", "3c"),
            .attained("a", "English", "2b", at: "ks1"),
            .removeAttainment("a", subject: "Numeracy", when: "ks1"),
        ])
        #expect(
            sample.set.roll.pupils.first?.attainments.map { "\($0.subject) \($0.when.text)" } == [
                "mathematics now", "English ks1",
            ])
    }

    @Test("What became of absence is taken back, wherever it is kept")
    func result() throws {
        var sample = try Stage.reached(.entered)
        sample.today = "2012-09-03"
        try sample.perform([.result("2010/11", 20.0), .result("2011/12", 21.0)])
        let cleared = try sample.perform(.clearResult(measure: nil, year: AcademicYear(start: 2011)))
        guard case .absenceResultCleared(_, _, let was?) = cleared.change else {
            Issue.record("\(cleared.change)")
            return
        }
        #expect(was.rate == 21.0)
        #expect(sample.set.absenceOutcomes(on: sample.today).map(\.actual) == [nil])
        #expect(sample.set.absenceOutcomes(on: sample.today).map(\.lastActual?.rate) == [20.0])
    }
}
