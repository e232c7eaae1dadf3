import Testing

@testable import Stories
@testable import TargetSetting

/// One examination counts once, under whichever names it stands.
@Suite struct ExaminationTests {
    private func figure(_ subjects: [PersonText]) throws -> Figure? { try sample(of: subjects).figure }

    private func sample(of subjects: [PersonText]) throws -> (sample: Sample, figure: Figure?) {
        var sample = try Sample()
        try sample.perform(.pupil("a", year: 10))
        try sample.perform(subjects.map { .aim("a", $0, to: "C") })
        return (sample, try sample.set.workings().first { $0.measure.id == "ks4-level2-em" }?.figure)
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

    @Test(
        "The names that lists give to one examination are one",
        arguments: [
            ["RE", "R.E.", "Religious Education", "Religious Studies", "RS", "RE (AQA)"],
            ["Art", "Art and Design", "Art & Design", "Fine Art", "GCSE Art", "Art & Design: Fine Art"],
            ["PE", "P.E.", "Physical Education", "PE GCSE"],
            [
                "ICT", "I.C.T.", "Information Technology", "Information and Communication Technology",
                "Information & Communications Technology", "ICT OCR",
            ],
            ["D&T", "DT", "D & T", "Design and Technology", "Design & Technology", "Design Technology"],
            ["Food Tech", "Food Technology", "Food", "DT Food", "Design & Technology: Food Technology"],
            ["History", "Hist", "HISTORY (GCSE)"], ["Geog", "Geography"],
            ["Stats", "Statistics", "GCSE Statistics"], ["Sci", "Science", "Core Science", "Science Higher"],
            ["Bus Studies", "Business Studies", "Business"], ["Cit", "Citizenship", "Citizenship Studies"],
            ["Music", "Music GCSE"], ["Drama", "GCSE Drama"],
        ] as [[PersonText]])
    func names(_ names: [PersonText]) throws {
        #expect(try figure(["English", "maths", "French", "biology"] + names) == .count(1, of: 1))
        #expect(try figure(["English", "maths", "French"] + names) == .count(0, of: 1))
    }

    @Test(
        "English and mathematics are one each under their names",
        arguments: [
            "English Lang", "English Language", "Eng Lang", "Eng Language", "English Foundation",
            "Maths Linear",
            "Mathematics (Linear)", "Maths Higher", "Maths - Edexcel", "maths foundation tier",
        ] as [PersonText])
    func core(_ name: PersonText) throws {
        #expect(try figure(["English", "maths", "French", "biology", name]) == .count(0, of: 1))
    }

    @Test(
        "Two examinations stay two",
        arguments: [
            ["English Language", "English Literature"], ["English", "Eng Lit"],
            ["Science", "Additional Science"],
            ["Maths", "Statistics"], ["Maths Linear", "Stats"], ["Biology", "Chemistry"],
            ["Art", "Photography"], ["D&T", "Food Tech"], ["ICT", "Computing"], ["PE", "Dance"],
        ] as [[PersonText]])
    func two(_ pair: [PersonText]) throws {
        let others: [PersonText] = ["English", "maths", "French", "history", "German"]
        let known = Set(["English", "English Language", "Maths", "Maths Linear"])
        let fill = others.prefix(5 - pair.filter { !known.contains($0.text) }.count)
        #expect(try figure(Array(fill) + pair) == .count(1, of: 1))
        #expect(try figure(Array(fill.dropLast()) + pair) == .count(0, of: 1))
    }

    @Test(
        "What is no examination is no pass, and is said",
        arguments: [
            "attendance", "Behaviour", "Punctuality", "Effort", "Reading", "Writing", "Homework",
            "Speaking & Listening", "Attitude to Learning",
        ] as [PersonText])
    func notExamined(_ name: PersonText) throws {
        let (sample, figure) = try sample(of: ["English", "maths", "French", "biology", name])
        #expect(figure == .count(0, of: 1))
        let working = try #require(sample.set.workings().first { $0.measure.id == "ks4-level2-em" })
        guard case .passes(let counted, _, _, _, let notExamined, _, _) = working.lines.first?.reason else {
            Issue.record("\(working.lines)")
            return
        }
        #expect(counted.count == 4)
        #expect(notExamined == [.grade(subject: sample.set.cycle.subject(name).text, "C", below: nil)])
        #expect(!sample.set.findings(on: sample.today).contains { $0.rule == .subjectUnknown })
    }

    @Test(
        "A subject that the cycle does not know counts, and is asked about once with its nearest",
        arguments: [
            ("Polish", nil), ("Hospitality", nil), ("Fr", "French"), ("Phys", "physical education"),
            ("Comp", "computing"), ("RM", nil), ("Additional Maths", "mathematics"),
            ("Further Mathematics", "mathematics"),
            ("RE short course", nil), ("History of Art", "history"),
            ("Horse Care", nil),
        ] as [(PersonText, PersonText?)])
    func unknown(_ name: PersonText, _ nearest: PersonText?) throws {
        var (sample, figure) = try sample(of: ["English", "maths", "music", "biology", name])
        #expect(figure == .count(1, of: 1))
        try sample.perform([.pupil("b", year: 10), .pupil("c", year: 10)])
        for pupil in ["b", "c"] {
            try sample.perform(["English", "maths", name].map { .aim(pupil, $0, to: "C") })
        }
        let asked = sample.set.findings(on: sample.today).filter { $0.rule == .subjectUnknown }
        #expect(asked.map(\.observation) == [.examination(name, pupils: [1, 2, 3], nearest: nearest)])
    }

    @Test("Of two names that are nearly one it is asked once which is meant")
    func nearlyOne() throws {
        let (sample, _) = try sample(of: ["English", "maths", "Motorbike", "Motorbikes"])
        let asked = sample.set.findings(on: sample.today).filter {
            [.subjectUnknown, .subjectMisspelt].contains($0.rule)
        }
        let again = asked.flatMap(\.remedies).compactMap { remedy in
            if case .setPersonal(_, let subject, _) = remedy { subject } else { nil }
        }
        #expect(again == ["Motorbike"])
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
