import Samples
import TargetSetting
import Testing

/// A list of targets that says again what a person changed or took away.
@Suite struct OlderTargetsTests {
    struct Correction: Sendable, CustomStringConvertible {
        let description: String
        /// What a person does after the first list, which has `C,20/07/2012`.
        let typed: Action?
        /// The aim and the day of the second list.
        let cells: String
        let code: String?
        /// What stands then.
        let aims: [String]
    }

    private static func set(_ grade: String? = nil, by day: Day? = nil, why: PersonText? = nil) -> Action {
        .setPersonal(
            "1", subject: PersonText(kept: "English"),
            .init(aim: grade.map { .grade($0) }, by: day, why: why))
    }

    private static let removed = Action.removePersonal("1", subject: PersonText(kept: "english"))

    static let corrections = [
        Correction(
            description: "another grade", typed: set("D"), cells: "C,20/07/2012", code: "replaced-by-hand",
            aims: ["D 2012-07-20"]),
        Correction(
            description: "a grade that is written otherwise", typed: set("D"), cells: "gcse:c,20/07/2012",
            code: "replaced-by-hand", aims: ["D 2012-07-20"]),
        Correction(
            description: "the grade of an older list with another day", typed: set("D"),
            cells: "C,20/07/2011", code: "replaced-by-hand", aims: ["D 2012-07-20"]),
        Correction(
            description: "another day", typed: set(by: Day("2011-12-16")), cells: "C,20/07/2012",
            code: "replaced-by-hand", aims: ["C 2011-12-16"]),
        Correction(
            description: "taken away", typed: removed, cells: "C,20/07/2012", code: "replaced-by-hand",
            aims: []),
        Correction(
            description: "taken away, and another grade by the same day", typed: removed,
            cells: "D,20/07/2012", code: nil, aims: ["D 2012-07-20"]),
        Correction(
            description: "a third grade", typed: set("D"), cells: "B,20/07/2012", code: nil,
            aims: ["B 2012-07-20"]),
        Correction(
            description: "as by hand", typed: set("D"), cells: "D,20/07/2012", code: nil,
            aims: ["D 2012-07-20"]),
        Correction(
            description: "another reason", typed: set(why: PersonText(kept: "was F")), cells: "C,20/07/2012",
            code: nil, aims: ["C 2012-07-20"]),
        Correction(
            description: "nothing was typed", typed: nil, cells: "B,20/07/2012", code: nil,
            aims: ["B 2012-07-20"]),
    ]

    private static func list(_ cells: String) -> String {
        "Ref,Subject,Target grade,By,Why\nR1,English,\(cells),was E\n"
    }

    private static func begun() throws -> TargetSet {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,Surname,NC Year\nR1,Ash,10\n")
        _ = try set.imported(targets: list("C,20/07/2012"))
        return set
    }

    @Test("A list brings back no target that a person changed or took away", arguments: corrections)
    func corrected(_ correction: Correction) throws {
        var set = try OlderTargetsTests.begun()
        if let action = correction.typed { try set.perform(action) }
        let plan = try set.imported(targets: OlderTargetsTests.list(correction.cells))
        #expect(plan.problems.map(\.kind.code) == (correction.code.map { [$0] } ?? []))
        #expect(plan.leftOut == (correction.code == nil ? [] : [2]))
        #expect(set.roll.pupils[0].targets.map { "\($0.aim.text) \($0.by)" } == correction.aims)
        #expect(set.roll.openLines.map(\.code) == (correction.code.map { [$0] } ?? []))
    }

    @Test func `What was left out is settled by the right list, or when the target is set again`() throws {
        for settle in [
            { (set: inout TargetSet) in _ = try set.imported(targets: OlderTargetsTests.list("D,20/07/2012"))
            },
            { set in try set.perform(OlderTargetsTests.set("C")) },
        ] {
            var set = try OlderTargetsTests.begun()
            try set.perform(OlderTargetsTests.set("D"))
            _ = try set.imported(targets: OlderTargetsTests.list("C,20/07/2012"))
            #expect(set.roll.openLines.count == 1)
            try settle(&set)
            #expect(set.roll.openLines.isEmpty)
        }
    }

    @Test func `A target set again by hand is one that lists may say`() throws {
        var set = try OlderTargetsTests.begun()
        try set.perform(OlderTargetsTests.removed)
        try set.perform(
            .setPersonal(
                "1", subject: PersonText(kept: "English"),
                .init(aim: .grade("C"), by: Day("2012-07-20"), why: PersonText(kept: "was E"))))
        #expect(set.roll.pupils[0].replaced.isEmpty)
        #expect(try set.imported(targets: OlderTargetsTests.list("C,20/07/2012")).unchanged == [2])
    }

    @Test(arguments: [
        "target-to english language", "target-by maths", "missed-target english language", "ks2 english",
        "taken-back-target english language", "listed-target maths",
        "born",
    ])
    func `A place is read as it is written`(_ text: String) {
        #expect(ReplacedValue.Place(text)?.text == text)
    }
}
