import DelimitedText
import Samples
import Spreadsheets
import TargetSetting
import Testing

/// What columns beside the subject of a list of targets say of its course, and what a row says of the pupil.
@Suite struct CourseColumnTests {
    @Test("Where no column is of the subject the course is, unless all lines have one")
    func courseAlone() throws {
        func file(_ courses: [String]) throws -> PersonalFile {
            let lines = courses.enumerated().map { "R\($0),\($1),C,20/07/2012,x" }
            return try PersonalFile(
                Array((["Ref,Course,Target grade,By,Why"] + lines).joined(separator: "\n").utf8))
        }
        #expect(try file(["English", "Maths"]).rows.map { $0.subject?.text } == ["English", "Maths"])
        #expect(throws: SpreadsheetProblem.self) { try file(["GCSE", "GCSE"]) }
    }

    private func row(_ headings: String, _ cells: String) throws -> PersonalRow {
        let text = "Ref,\(headings),To,By,Why\nR1,\(cells),C,20/07/2012,x\n"
        return try #require(try PersonalFile(RollText.bytes(text)).rows.first)
    }

    @Test(
        "A qualification is a GCSE, a short course or a double award however it is written, or another",
        arguments: [
            ("GCSE 2012", "Art", false), ("GCSE/9FC", "Art", false), ("GCSE (9-1) Full Course", "Art", false),
            ("General Certificate of Secondary Education", "Art", false), ("AQA GCSE Linear", "Art", false),
            ("GCSE/9SC", "Art (GCSE short course)", false), ("GCSE Double Award", "Art double award", false),
            ("NCFE Level 2", "Art (NCFE Level 2)", true), ("City & Guilds", "Art (City & Guilds)", true),
            ("VRQ2", "Art (VRQ2)", true), ("AS", "Art (AS)", true), ("Non GCSE", "Art (Non GCSE)", true),
            ("BTE/FC", "Art (BTE/FC)", true), ("Dip L2", "Art (Dip L2)", true), ("Art", "Art", false),
            ("ELC", "Art (Entry Level)", true), ("Entry Level Cert", "Art (Entry Level)", true),
            ("Entry Level Certificate", "Art (Entry Level)", true),
        ])
    func qualification(_ cell: String, _ subject: String, _ isOther: Bool) throws {
        let row = try row("Subject,Qualification", "Art,\(cell)")
        #expect(row.subject?.text == subject)
        #expect(row.isOfOtherQualification == isOther)
    }

    @Test(
        "A letter in another qualification is left out, whichever it is, and a word for what it is worth is not",
        arguments: [
            ("NCFE", "D", true), ("OCN", "C", true), ("ASDAN", "B", true), ("Non GCSE", "D", true),
            ("Not GCSE", "D", true), ("B.TEC", "D", true), ("Key Skills", "D", true), ("FSMQ", "A", true),
            ("B.TEC", "P2", true),
            ("NCFE", "equivalent at level 2", false), ("GCSE 2012", "D", false), ("Entry Level", "E3", false),
            ("ELC", "E3", false),
        ])
    func letter(_ qualification: String, _ grade: String, _ isLeftOut: Bool) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,NC Year\nR1,10\n")
        let plan = try set.imported(
            targets:
                "Ref,Subject,Qualification,To,By,Why\nR1,Construction,\(qualification),\(grade),20/07/2012,x\n"
        )
        let refusal = Refusal.personal(
            .unknownGrade(grade, scale: set.cycle.scale(.equivalents), nearest: nil))
        #expect(plan.problems.map(\.kind) == (isLeftOut ? [.refused(refusal)] : []))
    }

    @Test(
        "The key stage and ‘Target’ in the name of what is assessed are no part of the subject",
        arguments: [
            ("KS2 Maths", "Maths"), ("KS2 Maths Target", "Maths"), ("Maths Target", "Maths"),
            ("Key Stage 2 Maths", "Maths"), ("Maths (KS2)", "Maths"), ("NC English", "English"),
            ("GCSE Maths Target", "Maths (GCSE)"), ("KS4 English Targets", "English"),
            ("Key Skills", "Key Skills"), ("Target Practice", "Target Practice"), ("Target", "Target"),
            ("Maths KS", "Maths KS"),
        ])
    func aspect(_ cell: String, _ subject: String) throws {
        let cycle = try Sample.pru2010.begun.cycle
        let read = try #require(try row("Subject", cell).subject)
        #expect(cycle.key(ofSubject: read.text) == cycle.key(ofSubject: subject))
    }

    @Test(
        "A target on another scale than the one that is recorded in the subject may be another examination: it is left out",
        arguments: [
            ("English", "E3", true), ("English", "D", false), ("English (Entry Level)", "E3", true),
            ("English", "Pass", true),
        ])
    func otherScale(_ subject: String, _ grade: String, _ isLeftOut: Bool) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,NC Year\nR1,10\n")
        _ = try set.imported(targets: "Ref,Subject,To,By,Why\nR1,English,C,20/07/2012,x\n")
        let plan = try set.imported(
            targets: "Ref,Subject,To,By,Why\nR1,\(subject),\(grade),20/07/2012,x\n")
        #expect(
            plan.problems.contains { ["target-on-other-scale", "unknown-grade"].contains($0.kind.code) }
                == isLeftOut)
        let targets = set.roll.pupils[0].targets
        #expect(targets.contains { $0.grade?.name == "C" } == (grade != "D"))
    }

    @Test("A level beside an entry level certificate is no level of the National Curriculum")
    func entryLevel() throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,NC Year\nR1,10\n")
        let plan = try set.imported(
            targets: "Ref,Subject,Qualification,To,By,Why\nR1,English,ELC,3,20/07/2012,x\n")
        #expect(plan.problems.map(\.kind.code) == ["unknown-grade"])
        #expect(set.roll.pupils.first?.targets.count == 0)
    }

    @Test(
        "A course is part of the subject where the two are different, and a code of a class is not",
        arguments: [
            ("Course", "English,Language", "English Language"),
            ("Component", "English,Literature", "English Literature"),
            ("Award", "Science,Additional", "additional science"), ("Course", "Science,Core", "core science"),
            ("Course", "Art,Fine Art", "Fine Art"), ("Course", "Maths,GCSE", "Maths"),
            ("Course", "English,GCSE English", "GCSE English"), ("Course", "English,10A/En1", "English"),
            ("Award", "Science,GCSE Double", "Science double award"), ("Course", "Maths,Maths", "Maths"),
            ("Short Course", "RE,Y", "RE (GCSE short course)"), ("Short Course", "RE,N", "RE"),
            ("Short Course", "RE,SC", "RE (GCSE short course)"), ("Short Course", "RE,Full", "RE"),
            ("GCSEs", "RE,½", "RE (GCSE short course)"), ("Qualification", "RE,½", "RE (GCSE short course)"),
            ("Qualification", "RE,GCSE ½", "RE (GCSE short course)"),
            ("Qualification", "RE,GCSE 0.5", "RE (GCSE 0.5)"), ("Qualification", "RE,GCSE 2", "RE (GCSE 2)"),
            ("GCSE Equivalents", "RE,0.5", "RE (GCSE short course)"), ("GCSE Equivalents", "RE,1", "RE"),
            ("Other", "Science DA,x", "science double award"),
        ])
    func course(_ heading: String, _ cells: String, _ subject: String) throws {
        #expect(try row("Subject,\(heading)", cells).subject?.text == subject)
    }

    @Test(
        "A column of classes in which every line says the qualification is read as one",
        arguments: [
            ("Route", "BTEC", "Art (BTEC)"), ("Set", "ELC", "Art (Entry Level)"),
            ("Teaching Group", "Level 1", "Art (Level 1)"), ("Band", "FS", "Art (FS)"),
            ("Route", "GCSE", "Art"), ("Set", "10A", "Art"), ("Block", "A", "Art"),
        ])
    func route(_ heading: String, _ cell: String, _ subject: String) throws {
        #expect(try row("Subject,\(heading)", "Art,\(cell)").subject?.text == subject)
    }

    @Test(
        "A course that is not taken, or is worth several examinations, is left out",
        arguments: [
            ("Course Status", "Withdrawn", true), ("Course Status", "Active", false), ("Dropped", "Y", true),
            ("Dropped", "N", false), ("Dropped", "12/10/2010", true), ("Taking", "N", true),
            ("Taking", "Y", false),
            ("GCSE Equivalents", "4", true), ("GCSE Equivalents", "1", false), ("Course Status", "", false),
            ("Course Status", "Deleted", true), ("Course Status", "Not taking", true),
            ("Course Status", "On hold", true), ("Course Status", "Active until July", true),
            ("Course Status", "Currently taking", false), ("GCSEs", "½ of one", true), ("GCSEs", "½", false),
            ("GCSEs", "1.0", false),
            ("Course Status", "Current", false), ("Course Status", "Completed", true),
            ("Taking", "Dropped", true),
        ])
    func status(_ heading: String, _ cell: String, _ isLeftOut: Bool) throws {
        let row = try row("Subject,\(heading)", "ICT,\(cell)")
        #expect(row.problems.map(\.kind.code) == (isLeftOut ? ["columns-disagree"] : []))
    }

    @Test(
        "What a row says of where the pupil is agrees with the roll, or the row is left out",
        arguments: [
            ("Year Group", "11", true), ("Year Group", "Y10", false), ("Enrolment Status", "S", true),
            ("Enrolment Status", "M", false), ("On Roll", "N", true), ("On Roll", "Y", false),
            ("Date Left", "12/11/2010", true), ("Date Left", "20/07/2012", false), ("Leaver", "Y", true),
            ("Leaver", "05/11/2010", true), ("Leaver", "N", false), ("Enrolment Status", "Guest", true),
            ("On Roll", "Pending", true),
        ])
    func claims(_ heading: String, _ cell: String, _ isLeftOut: Bool) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,NC Year,Enrolment\nR1,10,C\n")
        let plan = try set.imported(
            targets:
                "Ref,\(heading),Subject,To,By,Why\nR1,\(cell),ICT,C,20/07/2012,x\nR1,\(cell),Art,C,20/07/2012,x\n"
        )
        #expect(plan.problems.map(\.kind.code) == (isLeftOut ? ["columns-disagree"] : []))
        #expect(plan.leftOut.count == (isLeftOut ? 2 : 0))
        let asked = set.findings(on: try #require(Day("2010-11-15"))).filter { $0.rule == .leftOut }
        #expect(asked.count == (isLeftOut ? 1 : 0))
    }
}
