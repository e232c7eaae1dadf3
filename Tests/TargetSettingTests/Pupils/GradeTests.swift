import Testing

@testable import Stories
@testable import TargetSetting

/// Grades are read against the cycle's scales (B2).
@Suite struct GradeTests {
    let cycle: Cycle

    init() throws { cycle = try PlayedCycle.autumn2010.read() }

    @Test(
        "A grade is taken as people type it",
        arguments: [
            ("W", "ks1", "nc-levels", "W"), ("P5", "ks1", "nc-levels", "P5"),
            ("p5", "ks2", "nc-levels", "P5"),
            ("2b", "ks2", "nc-levels", "2b"), ("2B", "ks2", "nc-levels", "2b"),
            ("2", "ks2", "nc-levels", "2"),
            ("6", "ks2", "nc-levels", "6"), ("A*", "ks4", "gcse", "A*"), ("a*", "ks4", "gcse", "A*"),
            ("Entry 2", "ks4", "entry-level", "Entry 2"), ("entry2", "ks4", "entry-level", "Entry 2"),
            ("gcse:C", "ks4", "gcse", "C"), ("L4", "ks2", "nc-levels", "4"),
            ("Lvl. 4b", "ks2", "nc-levels", "4b"),
            ("Level 2a", "ks1", "nc-levels", "2a"),
        ])
    func read(_ typed: String, _ keyStage: KeyStage.ID, _ scale: Scale.ID, _ name: String) throws {
        #expect(try cycle.grade(typed, at: keyStage) == Grade(scale: scale, name: name))
    }

    @Test(
        "An unknown grade is refused with the nearest",
        arguments: [("2d", "2"), ("P9", "P4"), ("Entry 4", "Entry 1")])
    func unknown(_ typed: String, _ meant: String) {
        #expect {
            try cycle.grade(typed, at: nil)
        } throws: {
            guard case .personal(.unknownGrade(typed, _, let near?))? = $0 as? Refusal else { return false }
            return near.first == meant.first
        }
    }

    @Test("Where there are other levels, a level says of what it is", arguments: ["L2", "Level 2", "lvl 4"])
    func levelOfQualification(_ typed: String) {
        #expect {
            try cycle.grade(typed, at: "ks4")
        } throws: {
            if case .personal(.unknownGrade(typed, _, nil))? = $0 as? Refusal { true } else { false }
        }
    }

    @Test(
        "A fine grade is refused with the grade that it is of, and never taken for another",
        arguments: [
            ("C2", "C"), ("c2", "C"), ("B1", "B"), ("A3", "A"), ("A*1", "A*"), ("C+", "C"), ("D-", "D"),
        ])
    func fine(_ typed: String, _ whole: String) {
        for subject in ["English", "art", "whittling", nil] as [PersonText?] {
            #expect(
                throws: Refusal.personal(.unknownGrade(typed, scale: cycle.scale("gcse"), nearest: whole))
            ) { try cycle.grade(typed, at: "ks4", in: subject) }
        }
        // Nor is it a result of an earlier key stage.
        for keyStage in ["ks1", "ks2"] as [KeyStage.ID] {
            #expect(throws: Refusal.self) { try cycle.result(typed, at: keyStage, in: "English") }
        }
    }

    @Test(
        "Two grades of a double award are not one, and in another subject they are none",
        arguments: [
            ("5-4", "5", "4"), ("54", "5", "4"), ("9-8", "9", "8"), ("9/9", "9", "9"), ("U-1", "U", "1"),
        ])
    func two(_ typed: String, _ first: String, _ second: String) throws {
        let cycle = try PlayedCycle.autumn2026.read()
        let science = try #require(cycle.subjects.first { $0.name == "combined science" })
        for name in ["science", "Combined Science", "Double Science (GCSE)"] as [PersonText] {
            #expect(throws: Refusal.personal(.twoGrades(typed, first, second, in: science))) {
                try cycle.grade(typed, at: "ks4", in: name)
            }
        }
        #expect {
            try cycle.grade(typed, at: "ks4", in: "history")
        } throws: {
            if case .personal(.unknownGrade)? = $0 as? Refusal { true } else { false }
        }
    }

    @Test(
        "A letter in what another qualification is taken in is no GCSE grade",
        arguments: [
            "Sport (BTEC)", "BTEC Sport", "ICT (OCR National)", "ICT OCR Nationals Level 2",
            "NVQ Hairdressing",
            "Media Diploma", "Cambridge Technical IT", "Care (BTEC First)",
        ] as [PersonText])
    func otherQualification(_ subject: PersonText) throws {
        let other = cycle.scale("equivalents")
        for typed in ["D", "d", "C", "M", "P", "D*", "Distinction"] {
            #expect(throws: Refusal.personal(.unknownGrade(typed, scale: other, nearest: nil))) {
                try cycle.grade(typed, at: "ks4", in: subject)
            }
        }
        let level2 = Grade(scale: "equivalents", name: "equivalent at level 2")
        #expect(try cycle.grade("equivalent at level 2", at: "ks4", in: subject) == level2)
        let gcse = Grade(scale: "gcse", name: "D")
        #expect(try cycle.grade("D", at: "ks4", in: PersonText(kept: "\(subject) GCSE")) == gcse)
        #expect(try cycle.grade("gcse:D", at: "ks4", in: subject) == gcse)
        #expect(try cycle.grade("D", at: "ks4", in: "ICT (OCR)") == gcse)
    }

    @Test("Two grades in a science that counts once are those of the double award")
    func twoOfTheDoubleAward() throws {
        let double = try #require(cycle.subjects.first { $0.name == "double science" })
        for name in ["science", "Core Science", "DSc"] as [PersonText] {
            #expect(throws: Refusal.personal(.twoGrades("CC", "C", "C", in: double))) {
                try cycle.grade("CC", at: "ks4", in: name)
            }
        }
    }

    @Test("A whole number with one decimal place is the number", arguments: [("4.0", "4"), ("2.0", "2")])
    func decimal(_ typed: String, _ name: String) throws {
        #expect(try cycle.grade(typed, at: "ks2") == Grade(scale: "nc-levels", name: name))
        #expect(throws: Refusal.self) { try cycle.grade("4.5", at: "ks2") }
    }

    @Test("A grade that several scales have is asked about, unless the key stage has only one of them")
    func ambiguous() throws {
        let cycle = try PlayedCycle.yaml(
            """
            id: two-scales
            title: Two scales
            scales:
              - {id: gcse, title: GCSE, grades: ["1", "2", "3", "4"], key-stages: [ks4]}
              - {id: pre, title: Pre-key-stage, grades: ["1", "2", "3", "4"], key-stages: [ks2]}
            key-stages:
              - {id: ks2, title: Key stage 2}
              - {id: ks4, title: Key stage 4}
            """
        ).read()
        #expect(try cycle.grade("4", at: "ks4") == Grade(scale: "gcse", name: "4"))
        #expect(try cycle.grade("4", at: "ks2") == Grade(scale: "pre", name: "4"))
        #expect(throws: Refusal.personal(.gradeOfSeveralScales("4", scales: ["gcse", "pre"]))) {
            try cycle.grade("4", at: nil)
        }
        #expect(try cycle.grade("pre:4", at: nil) == Grade(scale: "pre", name: "4"))
    }

    @Test(
        "A grade reaches a threshold of its own scale that is at it or below",
        arguments: [
            ("2c", "2", true), ("2a", "2", true), ("1a", "2", false), ("2", "2c", true), ("2", "2b", nil),
            ("2", "2a", nil),
            ("2", "3c", false), ("3", "2b", true), ("2", "2", true), ("6", "7", false),
            ("3c", "2", true), ("W", "1c", false), ("P8", "1", false), ("6", "5", true),
        ] as [(String, String, Bool?)])
    func reaches(_ grade: String, _ threshold: String, _ isReached: Bool?) {
        let grade = Grade(scale: "nc-levels", name: grade)
        #expect(cycle.reaches(grade, threshold, on: "nc-levels") == isReached)
        #expect(cycle.reaches(grade, threshold, on: "gcse") == false)
    }

    @Test(
        "Progress is counted in whole levels",
        arguments: [("P8", 0), ("1c", 1), ("1a", 1), ("2c", 2), ("2", 2), ("4", 4), ("5a", 5), ("7", 7)])
    func wholeLevels(_ grade: String, _ level: Int) throws {
        #expect(try #require(cycle.scale("nc-levels")).wholeLevel(of: grade) == level)
    }

    @Test("W has no place among the levels")
    func unranked() throws {
        let scale = try #require(cycle.scale("nc-levels"))
        #expect(scale.rank(of: "W") == nil)
        #expect(scale.wholeLevel(of: "W") == nil)
    }

    @Test("A subject is known by its other names")
    func subjects() {
        #expect(cycle.subject("Maths") == cycle.subject("mathematics"))
        #expect(cycle.subject("Underwater basket weaving") == "Underwater basket weaving")
    }
}
