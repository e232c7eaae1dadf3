import Canonical
import Formats
import Samples
import TargetSetting
import Testing

/// Notes that somebody made up: what a rule can never have asked of is found, and what it may once have asked of is not.
extension ForgeryTests {
    /// Facts that have the form of a rule's, and of which it asks nothing on any day.
    private static let neverAsked: [(rule: String, subject: String, answers: [String: JSON])] = [
        (
            "target-missing", "ks4-level2-em",
            ["measure": "ks4-level2-em", "status": "recommended", "target": .object([:])]
        ),
        (
            "target-missing", "ks1-reading-l2",
            [
                "measure": "ks1-reading-l2", "status": "good-practice",
                "target": .object(["count": 3, "of": 7]),
            ]
        ),
        ("absence-target-missing", "persistent", ["measure": "persistent"]),
        ("group-not-stated", "ks1", ["keyStage": "ks1", "pupils": 5]),
        ("group-not-on-roll", "ks4", ["keyStage": "ks4", "pupils": 9, "onRoll": 9]),
        (
            "out-of-nobody", "ks4-maths-3lp",
            ["measure": "ks4-maths-3lp", "target": .object(["count": 2, "of": 5]), "group": 9]
        ),
        ("figure-unsupported", "ks4-level2-em", ["measure": "ks4-level2-em", "target": .object([:])]),
        ("zero-undeclared", "ks4", ["keyStage": "ks4", "group": 0, "targets": 3]),
        (
            "absence-prior-unsourced", "overall actual-2008-09",
            ["measure": "overall", "comparator": "actual-2008-09", "rate": "22.0", "source": "x"]
        ),
        ("absence-unlikely", "overall", ["measure": "overall", "figure": "target", "rate": "21.0"]),
        (
            "absence-far-apart", "overall",
            [
                "measure": "overall", "lower": "actual-2008-09", "lowerRate": "22.0",
                "higher": "target-2010-11", "higherRate": "22.4",
            ]
        ),
        ("proposed-late", "proposal", ["proposed": "2010-11-15", "due": "2010-11-30"]),
        ("proposed-late", "proposal", ["proposed": "2010-11-15", "due": "2010-11-01"]),
        (
            "agreed-before-proposed", "chair",
            ["signatory": "chair", "agreed": "2010-12-06", "proposed": "2010-11-15"]
        ),
        (
            "sign-off-before-change", "chair",
            ["signatory": "chair", "day": "2010-12-06", "changed": "overall", "changedOn": "2010-11-15"]
        ),
        (
            "group-not-on-roll", "ks4", ["keyStage": "ks4", "pupils": 100_001, "onRoll": 9]
        ),
        ("sign-off-outside-window", "chair", window("chair", "2010-12-06", [chairsWindow])),
        ("sign-off-outside-window", "chair", window("chair", "2010-10-20", [])),
        (
            "sign-off-outside-window", "chair",
            window("chair", "2010-10-20", [.object(["from": "1999-01-01", "to": "1999-02-01"])])
        ),
        ("sign-off-outside-window", "chair", window("chair", "2011-10-20", [chairsWindow])),
        ("sign-off-outside-window", "head", window("head", "2010-10-20", [chairsWindow])),
        ("similar-names", "sip sip", names("sip", "Jo Specimen", "sip", "Jo Specimenn")),
        ("similar-names", "chair sip", names("chair", "Jo Specimen", "sip", "jo specimen")),
        ("similar-names", "sip chair", names("sip", "Jo Specimen", "chair", "Jo Specimenn")),
        ("absence-of-other-measure", "overall actual-2008-09", source("unauthorised absence", word: nil)),
        (
            "absence-of-other-measure", "overall actual-2008-09",
            source("attendance register", word: "unauthorised")
        ),
        (
            "agreed-before-proposed", "chair",
            ["signatory": "chair", "agreed": "2030-01-01", "proposed": "2031-01-01"]
        ),
        ("proposed-late", "proposal", ["proposed": "2031-01-01", "due": "2010-11-30"]),
        (
            "sign-off-before-change", "chair",
            ["signatory": "chair", "day": "2010-12-06", "changed": "overall", "changedOn": "2031-01-01"]
        ),
        (
            "sign-off-before-change", "chair",
            ["signatory": "chair", "day": "2010-12-05", "changed": "personal", "changedOn": "2010-12-06"]
        ),
        ("out-of-nobody", "ks1-reading-l2", figure("ks1-reading-l2", 0, of: 0, ["group": 3])),
        ("out-of-nobody", "ks4-maths-3lp", figure("ks4-maths-3lp", 5, of: 0, ["group": 9])),
        (
            "figure-unsupported", "ks4-level2-em",
            figure("ks4-level2-em", 2, of: 9, ["pupilsComeTo": .object(["count": 2, "of": 9])])
        ),
        (
            "figure-unsupported", "ks4-level2-em",
            figure("ks4-level2-em", 20, of: 9, ["pupilsComeTo": .object(["count": 2, "of": 9])])
        ),
        (
            "figure-unsupported", "ks4-level2-em",
            [
                "measure": "ks4-level2-em", "target": .object(["points": "99.0"]),
                "pupilsComeTo": .object(["count": 2, "of": 9]),
            ]
        ),
        (
            "figure-unsupported", "ks4-level2-em",
            figure("ks4-level2-em", 3, of: 9, ["pupilsComeTo": .object(["number": 2])])
        ),
        ("figure-unsupported", "ks4-level2-em", figure("ks4-level2-em", 3, of: 9, ["pupilsWithout": 0])),
        ("absence-far-apart", "overall", apart("actual-2008-09", "5.0", "actual-2008-09", "60.0")),
        ("absence-far-apart", "overall", apart("ks4", "10.0", "head", "60.0")),
        ("absence-far-apart", "overall", apart("actual-2008-09", "0.0", "target-2010-11", "100.0")),
        (
            "absence-unlikely", "overall actual-2008-09",
            unlikely("actual-2008-09", "90.0", ["missed": 1, "possible": 3800])
        ),
        ("absence-unlikely", "overall", unlikely("target", "33.3", ["missed": 1, "possible": 3])),
        (
            "absence-unlikely", "action 1",
            ["measure": "persistent", "figure": "action 1", "rate": "0.5"]
        ),
        (
            "absence-prior-unsourced", "overall actual-2008-09",
            ["measure": "overall", "comparator": "actual-2008-09"]
        ),
        (
            "absence-prior-unsourced", "persistent actual-2008-09",
            ["measure": "persistent", "comparator": "actual-2008-09", "rate": "22.0"]
        ),
        ("personal-smart", "ks2, reading", smart([])),
        ("personal-smart", "ks2, reading", smart([["doubt": "no-measure"], ["doubt": "no-measure"]])),
        ("personal-smart", "ks2, reading", smart([["doubt": "no-start"]])),
        ("personal-smart", "ks2, reading", smart([["doubt": "share", "share": ".."]])),
        ("personal-smart", "ks2, maths", smart([["doubt": "no-measure"]])),
        (
            "subject-misspelt", "group:A, Englsh",
            ["holder": "group:B", "subject": "Englsh", "meant": "English"]
        ),
        (
            "subject-misspelt", "group:A, Englsh", ["holder": "group:A", "subject": "Englsh"]
        ),
        (
            "subject-misspelt", "group:A, English",
            ["holder": "group:A", "subject": "English", "meant": "Maths"]
        ),
    ]

    /// Facts that were asked of on some day, as far as anything in a file shows: what they are of may be gone.
    private static let askedOnce: [(rule: String, subject: String, answers: [String: JSON])] = [
        ("sign-off-outside-window", "chair", window("chair", "2010-10-20", [chairsWindow])),
        ("similar-names", "chair sip", names("chair", "Jo Specimen", "sip", "Jo Specimenn")),
        // What counts as alike, near or doubtful may be another in a later version.
        ("similar-names", "chair sip", names("chair", "Jo Zed", "sip", "Qi Lu")),
        (
            "absence-of-other-measure", "overall actual-2008-09",
            source("attendance summary", word: "attendance")
        ),
        (
            "absence-of-other-measure", "overall actual-2008-09",
            source("unauthorised absence", word: "unauthorised")
        ),
        ("agreed-before-proposed", "chair", ["signatory": "chair", "agreed": "2010-12-06"]),
        (
            "sign-off-before-change", "chair",
            ["signatory": "chair", "day": "2010-12-05", "changed": "overall", "changedOn": "2010-12-06"]
        ),
        ("out-of-nobody", "ks4-maths-3lp", figure("ks4-maths-3lp", 0, of: 0, [:])),
        (
            "figure-unsupported", "ks4-level2-em",
            figure(
                "ks4-level2-em", 2, of: 9,
                ["pupilsComeTo": .object(["count": 2, "of": 8]), "pupilsWithout": 1])
        ),
        ("absence-far-apart", "overall", apart("actual-2008-09", "5.0", "target-2010-11", "60.0")),
        ("absence-unlikely", "action 9", unlikely("action 9", "79.0", [:])),
        (
            "absence-unlikely", "overall actual-2008-09",
            unlikely("actual-2008-09", "20.0", ["missed": 1, "possible": 5])
        ),
        ("personal-smart", "ks2, reading", smart([["doubt": "no-measure"], ["doubt": "nobody-helps"]])),
        (
            "subject-misspelt", "group:A, Englsh",
            ["holder": "group:A", "subject": "Englsh", "meant": "English"]
        ),
    ]

    private static let chairsWindow: JSON = .object(["from": "2010-11-01", "to": "2010-12-13"])

    private static func window(_ office: JSON, _ day: JSON, _ missed: [JSON]) -> [String: JSON] {
        ["signatory": office, "day": day, "missed": .list(missed)]
    }

    private static func names(
        _ first: JSON, _ name: JSON, _ second: JSON, _ otherName: JSON
    ) -> [String: JSON] {
        ["first": first, "name": name, "second": second, "otherName": otherName]
    }

    private static func source(_ source: JSON, word: JSON?) -> [String: JSON] {
        let facts: [String: JSON] = [
            "measure": "overall", "comparator": "actual-2008-09", "rate": "22.0", "source": source,
        ]
        return facts.merging(word.map { ["word": $0] } ?? [:]) { $1 }
    }

    private static func figure(
        _ measure: JSON, _ count: JSON, of whole: JSON, _ more: [String: JSON]
    ) -> [String: JSON] {
        more.merging(["measure": measure, "target": .object(["count": count, "of": whole])]) { $1 }
    }

    private static func apart(
        _ lower: JSON, _ lowerRate: JSON, _ higher: JSON, _ higherRate: JSON
    ) -> [String: JSON] {
        [
            "measure": "overall", "lower": lower, "lowerRate": lowerRate, "higher": higher,
            "higherRate": higherRate,
        ]
    }

    private static func unlikely(
        _ figure: JSON, _ rate: JSON, _ sessions: [String: JSON]
    ) -> [String: JSON] {
        sessions.merging(["measure": "overall", "figure": figure, "rate": rate]) { $1 }
    }

    private static func smart(_ doubts: [[String: JSON]]) -> [String: JSON] {
        ["holder": "ks2", "subject": "reading", "doubts": .list(doubts.map { .object($0) })]
    }

    @Test("An answer to what is never asked is found", arguments: neverAsked.indices)
    func answerToNothing(_ index: Int) throws {
        let (rule, subject, answers) = ForgeryTests.neverAsked[index]
        let problems = try ForgeryTests.problems(ofNote: rule, subject, answers)
        #expect(
            problems.contains { $0.contains("is answered for \(rule)") }, "\(rule): \(answers) \(problems)")
    }

    @Test("An answer to what was asked once, of what is so no longer, is none", arguments: askedOnce.indices)
    func answerToWhatWas(_ index: Int) throws {
        let (rule, subject, answers) = ForgeryTests.askedOnce[index]
        let problems = try ForgeryTests.problems(ofNote: rule, subject, answers)
        #expect(
            !problems.contains { $0.contains("is answered for") }, "\(rule): \(answers) \(problems)")
    }

    private static func problems(
        ofNote rule: String, _ subject: String, _ answers: [String: JSON]
    ) throws -> [String] {
        var json = try JSON(#require(try Sample.pru2010.files.last).bytes)
        json["submission.notes.1"] = note(rule, subject, answers)
        return Verification(of: sealed(json)).problems
    }
}
