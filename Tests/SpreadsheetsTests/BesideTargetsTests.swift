import Samples
import Spreadsheets
import TargetSetting
import Testing

/// What the columns beside the targets of a list say of them, and cells that are unlike the others of their column.
@Suite struct BesideTargetsTests {
    private static let upns = ["N926110010001", "C926110010002", "R926110010003", "W926110500118"]

    private func begun() throws -> TargetSet {
        var set = try Sample.pru2010.begun
        let pupils = BesideTargetsTests.upns.map { "\($0),10" }
        _ = try set.imported(roll: (["UPN,NC Year"] + pupils).joined(separator: "\n"))
        return set
    }

    /// A list of one subject with a column beside its targets.
    private func list(
        _ heading: String, _ cells: [String], targets: [String] = ["C", "D", "E", "C"],
        by: String = "20/07/2012",
        subject: String = "English"
    ) -> String {
        let rows = zip(zip(BesideTargetsTests.upns, targets), cells).map {
            "\($0.0),\(subject),\($0.1),\(by),x,\($1)"
        }
        return (["UPN,Subject,Target Grade,By,Why,\(heading)"] + rows).joined(separator: "\n")
    }

    @Test(
        "A column of now that is above several targets, or the same as all, is asked about",
        arguments: [
            ("Current Grade", ["B", "C", "E", "D"], "Current Grade: above the target in lines 2, 3"),
            ("Working At", ["B", "C", "D", "A"], "Working At: above the target in lines 2, 3, 4 and 1 more"),
            ("Now", ["C", "D", "E", "C"], "Now: the same as the target in all 4 lines"),
            ("Current Grade", ["C", "D", "E", "D"], nil), ("Current Grade", ["D", "E", "F", "B"], nil),
            ("Current Level", ["4a", "5c", "3b", "4b"], nil), ("Present", ["Y", "Y", "Y", "N"], nil),
        ] as [(String, [String], String?)])
    func now(_ heading: String, _ cells: [String], _ said: String?) throws {
        var set = try begun()
        let asked = try set.imported(targets: list(heading, cells)).asked
        #expect(asked == [said].compactMap(\.self))
    }

    @Test(
        "A cell that is unlike the others of a plain column, or says that a subject is not taken, is asked about",
        arguments: [
            ("Set", ["10a", "10b", "10a", "Dropped"], "‘Dropped’"),
            ("Set", ["10a", "10b", "10a", "ELC"], "‘ELC’"), ("Group", ["10a", "10b", "10a", "ELC"], "‘ELC’"),
            ("Teacher", ["Mrs Ali", "Mr Ely", "Ms Fry", "Short course"], "‘Short course’"),
            ("Teacher", ["Ann Ali", "Bo Ely", "Cy Fry", "course ended"], "‘course ended’"),
            ("Teacher", ["Ann Ali", "Bo Ely", "Cy Fry", "NOT TAKING"], "‘NOT TAKING’"),
            ("Review Date", ["01/03/2011", "01/03/2011", "01/03/2011", "Dropped"], "‘Dropped’"),
            ("Support", ["group", "group", "group", "No longer doing it"], "‘No longer doing it’"),
            ("Who", ["tutor", "tutor", "tutor", "dropped"], "‘dropped’"),
            ("Support", ["Has grade C in June 2010", "x", "x", "x"], "‘Has grade C in June 2010’"),
            ("Target Met", ["N", "Y", "N", "N"], "‘Y’"), ("Set", ["10a", "10b", "11", "n/a"], nil),
            ("Teacher", ["Mrs Ali", "Mr Ely", "Ms Fry", "Miss Gill"], nil),
            ("Who", ["tutor", "Mrs Ali", "TA", "tutor and TA"], nil),
            ("Support", ["attendance has to rise and it dropped in May", "x", "x", "x"], nil),
            ("Exam Year", ["2012", "2012", "2010", "2012"], "‘2010’"),
            ("Season", ["Summer 2012", "Summer 2011", "", "Summer 2012"], "‘Summer 2011’"),
            ("Season", ["Summer 2012", "June 2012", "", "Summer 2012"], nil),
            ("Target Year", ["2012", "2011", "2012", "2012"], "‘2011’"),
            ("Target Year", ["2011", "2011", "2011", "2011"], "‘2011’"),
            ("Target Year", ["2011/12", "2011/12", "2010/11", "2011/12"], "‘2010/11’"),
            ("Result Set", ["Summer 2011", "Summer 2012", "Summer 2012", "Summer 2012"], "‘Summer 2011’"),
            ("Target Year", ["2011/12", "2012", "", "2012"], nil),
            ("Exam Board", ["AQA", "AQA", "AQA", "AQA"], nil),
            ("First Language", ["English", "English", "Urdu", "English"], nil),
            ("Date Set", ["12/07/2010", "", "", ""], "‘12/07/2010’"),
            ("Last Updated", ["12/10/2010", "", "", ""], nil),
        ] as [(String, [String], String?)])
    func odd(_ heading: String, _ cells: [String], _ said: String?) throws {
        var set = try begun()
        let asked = try set.imported(targets: list(heading, cells)).asked
        #expect(asked == [said.map { "\(heading): \($0)" }].compactMap(\.self))
    }

    @Test("What was set before the target that it changes is asked about, and what changes nothing is not")
    func older() throws {
        var set = try begun()
        let days = Array(repeating: "04/10/2010", count: 4)
        _ = try set.imported(targets: list("Date Set", days))
        let again = try set.imported(targets: list("Date Set", days))
        #expect(again.saysMore.isEmpty)
        let changed = try set.imported(
            targets: list("Date Set", days, targets: ["D", "D", "E", "C"]))
        #expect(changed.asked == ["Date Set: ‘04/10/2010’, before what the line changes was set"])
    }

    @Test(
        "D beside Pass or Merit in a subject is no grade of GCSE",
        arguments: [(["P", "D", "M", "P"], 0), (["C", "D", "E", "D"], 4), (["P", "C", "C", "D"], 2)])
    func distinction(_ targets: [String], _ taken: Int) throws {
        var set = try begun()
        let plan = try set.imported(
            targets: list("Set", ["1", "1", "1", "1"], targets: targets, subject: "Sport"))
        #expect(plan.added.count == taken)
        #expect(plan.leftOut.count == 4 - taken)
        let today = try #require(Day("2010-11-15"))
        #expect(set.findings(on: today).count { $0.rule == .leftOut } == (taken == 4 ? 0 : 1))
    }

    @Test("A line that aims for nothing is no target, unless one is recorded")
    func withoutAim() throws {
        var set = try begun()
        let plan = try set.imported(
            targets: list("Set", ["1", "1", "1", "1"], targets: ["C", "-", "", "C"]))
        #expect(plan.added == [2, 5])
        #expect(plan.withoutAim == [3, 4])
        #expect(plan.leftOut.isEmpty && plan.problems.isEmpty)
        let again = try set.imported(
            targets: list("Set", ["1", "1", "1", "1"], targets: ["-", "-", "", "C"]))
        #expect(again.leftOut == [2])
        #expect(again.withoutAim == [3, 4])
    }

    @Test("The lines of a pupil who is not on the roll are one question")
    func unknown() throws {
        var set = try begun()
        let rows = ["English", "maths", "ICT"].flatMap { subject in
            ["K926110500119", "K926110500121"].map { "\($0),\(subject),C,20/07/2012,x" }
        }
        let known = "N926110010001,English,C,20/07/2012,x"
        let plan = try set.imported(
            targets: (["UPN,Subject,Target Grade,By,Why", known] + rows).joined(separator: "\n"))
        #expect(plan.leftOut.count == 6)
        let today = try #require(Day("2010-11-15"))
        #expect(set.findings(on: today).count { $0.rule == .leftOut } == 2)
    }

    @Test(
        "A target is read with the word for a grade before it, and a day with a year of two digits",
        arguments: [
            ("UPN,Subject,Target,By,Why", "English,Grade C,20/07/2012,x", "C"),
            ("UPN,Subject,Target,By,Why", "English,GCSE C,20/07/2012,x", "C"),
            ("UPN,Subject,Target grade,By,Why", "English,Grade C,20/07/2012,x", "C"),
            ("UPN,Subject,Target,By,Why", "English,C,31/08/12,x", "C"),
            ("UPN,Subject,Target,Level,By,Why", "English,C,GCSE,20/07/2012,x", "C"),
            ("UPN,Subject,End of KS4 Target,By,Why", "English,C,20/07/2012,x", "C"),
            ("UPN,Subject,Target Grade (Y11),By,Why", "English,C,20/07/2012,x", "C"),
            ("UPN,Subject,Target,By,Why", "English B,C,20/07/2012,x", "C"),
            ("UPN,Subject,Target,By,Why", "English,C,07/08/12,x", nil),
        ] as [(String, String, String?)])
    func grade(_ headings: String, _ cells: String, _ grade: String?) throws {
        var set = try begun()
        _ = try set.imported(targets: "\(headings)\n\(BesideTargetsTests.upns[0]),\(cells)\n")
        let target = set.roll.pupils.first?.targets.first
        #expect(target?.grade?.name == grade)
        #expect(target.map(\.subject.text) == grade.map { _ in "English" })
        #expect(target.map { $0.by.year } == grade.map { _ in 2012 })
    }
}
