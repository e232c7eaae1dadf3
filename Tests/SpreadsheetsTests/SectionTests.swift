import Samples
import Spreadsheets
import TargetSetting
import Testing

/// Rows that say of the pupils below them what they are.
@Suite struct SectionTests {
    struct Case: Sendable, CustomStringConvertible {
        let description: String
        let rows: [String]
        /// For each pupil, by the references, what is asked: `R2 left`, `R3 enrolment`, `R4 nc-year`.
        let asked: [String]

        init(_ description: String, _ rows: [String], asked: String...) {
            self.description = description
            self.rows = rows
            self.asked = asked
        }
    }

    static let heading = "Ref,Surname,Forename,NC Year,Enrolment Status,DOL"
    private static let (one, two, three) = ("R1,Ash,Lily,5,C,", "R2,Birch,Tom,5,C,", "R3,Cedar,Jack,5,C,")

    static let cases =
        [
            "Past pupils", "Ex-pupils 2009/10", "Previous pupils", "Prev pupils", "Old pupils", "Last year",
            "Not current", "LEFT THIS TERM,,,,,", "LEAVERS", "Leavers 2010/11,,,,,", ",Off roll,,,,",
            ",,,,,No longer here",
            "Not on roll,,,,,", "Former pupils,,,,,", ",,Leavers (2),,,", "Removed from roll",
        ].map { Case($0, [one, $0, two], asked: "R2 left") }
        + [
            "Dual registered elsewhere,,,,,", ",Dual registered,,,,", "At another school", "Guests,,,,,",
            "Main school pupils,,,,,",
        ].map { Case($0, [one, $0, two], asked: "R2 enrolment") }
        + [
            "Girls,,,,,", "KS2 group", "Key Stage 2,,,,,", "KS1 and KS2",
            "C = current M = main S = subsidiary", ",Year 5,,,,", "Yr5 pupils", "On roll",
            "Current pupils,,,,,",
        ].map {
            Case($0, [one, $0, two])
        }
        + ["Year 6,,,,,", ",,,Y6,,", "Reception", "KS3", "Key Stage 4 pupils,,,,,", "KS 1"].map {
            Case($0, [one, $0, two], asked: "R2 nc-year")
        }
        + [
            Case("at the end, which is asked about by itself", [one, two, "LEAVERS"]),
            Case("before all", ["LEAVERS", one, two], asked: "R1 left", "R2 left"),
            Case("two sections", [one, "LEAVERS", two, "Current pupils", three], asked: "R2 left"),
            Case("a year after the leavers", ["LEAVERS", one, "Year 5", two], asked: "R1 left"),
            Case(
                "years of the leavers", [one, "LEAVERS", "Year 5", two, "Year 6", "R3,Cedar,Jack,6,C,"],
                asked: "R2 left", "R3 left"),
            Case("two sorts", ["LEAVERS", one, "Dual registered", two], asked: "R1 left", "R2 enrolment"),
            Case(
                "the headings below it", [one, "LEAVERS", heading, two, three], asked: "R2 left", "R3 left"),
            Case("a day of leaving", [one, "LEAVERS", "R2,Birch,Tom,5,C,01/10/2010"]),
            Case("a word of leaving", [one, "LEAVERS", "R2,Birch,Tom,5,Leaver,"], asked: "R2 left"),
            Case("where mainly", [one, "Dual registered", "R2,Birch,Tom,5,S,", "R3,Cedar,Jack,5,M,"]),
            Case("several years", [one, "Years 5 and 6", two]),
            Case("two of them", [one, "Year 6 and 7", two]),
            Case("a year in a year", [one, "Year 5 2010/11", two]),
        ]

    @Test("Who stands below it is asked about, or not", arguments: cases)
    func asked(_ section: Case) throws {
        var set = try Sample.pru2010.begun
        let text = ([SectionTests.heading] + section.rows).joined(separator: "\n")
        let plan = try set.imported(roll: text)
        let heads = section.rows.count { row in
            row != SectionTests.heading && !["R1", "R2", "R3"].contains(where: row.hasPrefix)
        }
        #expect(plan.problems.count { $0.kind.code == "row-of-section" } == heads)
        #expect(plan.leftOut.count == heads && set.roll.openLines.allSatisfy(\.isMore))
        let asked = set.roll.pupils.flatMap { pupil in
            pupil.leftOut.filter { !$0.isSettled && !$0.value.isEmpty }
                .map { "\(pupil.details.reference?.text ?? "") \($0.place.text)" }
        }
        #expect(asked == section.asked)
        #expect(!set.roll.pupils.contains { $0.details.reference?.text.hasPrefix("R") != true })
    }

    @Test("A list of nothing but references has sections too")
    func referencesAlone() throws {
        var set = try Sample.pru2010.begun
        let plan = try set.imported(roll: "Ref,SEN\nR1,\nLeavers,\nR2,\n")
        #expect(plan.added == [2, 4])
        #expect(set.roll.pupils[1].leftOut.map(\.place) == [.field(.left)])
    }

    @Test(
        "Who is below it in the next list as well is not asked about twice, and an older list settles nothing"
    )
    func again() throws {
        var set = try Sample.pru2010.begun
        let old = "\(SectionTests.heading)\nR1,Ash,Lily,5,C,\nR2,Birch,Tom,5,C,\n"
        let new = "\(SectionTests.heading)\nR1,Ash,Lily,5,C,\nLEAVERS\nR2,Birch,Tom,5,C,\n"
        for list in [old, new, new, old] { _ = try set.imported(roll: list) }
        #expect(set.roll.pupils[1].leftOut.filter { !$0.isSettled }.map(\.value) == ["LEAVERS"])
    }
}
