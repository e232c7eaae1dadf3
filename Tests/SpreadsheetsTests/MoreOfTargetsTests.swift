import Samples
import Spreadsheets
import TargetSetting
import Testing

/// What a list of targets says beside its targets, or of them in a way that is not wholly understood, is one question.
@Suite struct MoreOfTargetsTests {
    private static let roll = """
        UPN,Surname,Forename,NC Year,KS2 English
        N926110010001,Ash,Lily,10,4
        C926110010002,Birch,Tom,10,5
        R926110010003,Cedar,Jack,10,3
        """
    private static let upns = ["N926110010001", "C926110010002", "R926110010003"]

    private func begun() throws -> TargetSet {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: MoreOfTargetsTests.roll)
        return set
    }

    /// What is asked of the list beside its lines.
    private func asked(_ text: String) throws -> [String] {
        var set = try begun()
        let names = set.cycle.subjects.flatMap { [$0.name] + $0.also } + ["Beacon PRU"]
        let rows = try PersonalFile(RollText.bytes(text), names: names, dfe: DfENumber("926/1105")).rows
        let today = try #require(Day("2010-11-15"))
        let plan = set.plan(importing: rows, on: today)
        _ = try set.perform(.importPersonal(rows), by: Sample.person, on: today)
        let findings = set.findings(on: today).filter { finding in
            if case .lineLeftOut(let line) = finding.observation { line.isMore } else { false }
        }
        #expect(findings.count == (plan.saysMore.isEmpty ? 0 : 1))
        return plan.asked
    }

    private func list(title: String? = nil, _ heading: String, _ cells: [String]) -> String {
        let rows = zip(MoreOfTargetsTests.upns, cells).map { "\($0),English,\($1),C,20/07/2012,x" }
        return ([title, "UPN,Subject,\(heading),Target grade,By,Why"].compactMap(\.self) + rows)
            .joined(separator: "\n")
    }

    @Test(
        "A title that says more than what a list is, or that it is of an earlier year, is asked about",
        arguments: [
            ("Provisional", true), ("Estimates", true), ("Last year's targets", true),
            ("Targets Autumn 2009", true), ("Targets Summer 2010", true), ("Targets July 2010", true),
            ("2009/10 targets", true), ("Exported 12/07/2010", true), ("OCR Nationals", true),
            ("Not for entry", true), ("Interim targets", true), ("Do not use", true),
            ("Current grades", true), ("KS2 levels", true), ("Subject Teacher Forecasts", true),
            ("KS4 Teacher Estimates", true), ("Tutor predictions", true), ("Class teacher draft", true),
            ("Half term targets", true), ("KS3 targets", true), ("End of Year 10 Targets", true),
            ("Targets end of Y10", true), ("End of Year 11 targets", false), ("Teacher: Mr Field", false),
            ("Teacher: Mr Forecast", false), ("Half term 2: KS4 targets", false),
            ("KS3 and KS4 targets", false),
            ("Level 2", true), ("Year 10 grades", true), ("Year 9 target levels", false),
            ("Beacon PRU", false), ("Year 10 targets 2010/11", false), ("English targets: Mrs Jones", false),
            ("Targets for summer 2012", false), ("Targets 2011/12", false),
            ("KS4 Autumn 2010 target grades", false), ("Printed 12/11/2010 Page 1", false),
            ("Printed on 15/11/2010 at 10:42 by admin", false),
            ("Target grades by subject and class", false),
        ])
    func title(_ title: String, _ isAsked: Bool) throws {
        #expect(try asked(list(title: title, "Class", ["10A"])) == (isAsked ? ["‘\(title)’"] : []))
    }

    @Test(
        "Words between the lines are asked about unless they are plain",
        arguments: [
            ("Short courses", true), ("not entered", true), ("OCR Nationals", true), ("BTEC", true),
            ("Withdrawn", true), ("Targets 2008/09", true), ("* not to be examined", true),
            ("Year 10", false), ("Page 2", false), ("English", false), ("Mrs Jones", false),
            ("Total 12", false),
        ])
    func section(_ words: String, _ isAsked: Bool) throws {
        let rows = MoreOfTargetsTests.upns.map { "\($0),English,C,20/07/2012,x" }
        let text =
            (["UPN,Subject,Target grade,By,Why", rows[0], "\(words),,,,"] + rows[1...]).joined(
                separator: "\n")
        #expect(try asked(text) == (isAsked ? ["‘\(words)’"] : []))
    }

    @Test(
        "A column that nobody reads and that can say what a line is is asked about",
        arguments: [
            ("Level", "2"), ("Type", "BTEC"), ("Exam Board", "AQA"), ("Entry", "N"), ("Exam Entry", "N"),
            ("Tier", "F"), ("Course End Date", "31/07/2011"), ("Comments", "not entered"),
            ("Entered", "N"), ("Status", "Draft"), ("Notes", "short course"), ("Target", "B"),
            ("Exam Level", "2"), ("Target Status", "Draft"), ("Awarding Body", "OCR"),
            ("School", "Hill High"), ("Estab", "4020"), ("Subject Code", "4360"), ("Size", "0.5"),
            ("End Date", "01/01/2011"), ("Teacher", "withdrawn"),
        ])
    func column(_ heading: String, _ cell: String) throws {
        #expect(try asked(list(heading, ["", cell])) == ["\(heading): ‘\(cell)’"])
        #expect(try asked(list(heading, ["", ""])).isEmpty)
    }

    @Test(
        "A column of an ordinary list of assessments is not",
        arguments: [
            ("Current Level", "3b"), ("Level", "4b"), ("Grade", "E"), ("KS2 APS", "27"), ("Teacher", "Mrs J"),
            ("Subject Teacher", "Mrs J"), ("Set", "2"), ("Estimated Grade", "D"), ("Date Set", "01/10/2010"),
            ("Target Set By", "Mrs J"), ("On Target", "Y"), ("Attainment on Entry", "D"),
            ("Working At Grade", "E"), ("Key Stage", "KS4"), ("Group", "10B"), ("Year", "10"),
            ("Attitude to Learning", "2"), ("Effort Grade", "B"), ("Autumn Term Grade", "D"),
            ("Reading Age", "9.2"), ("English Teacher", "x"), ("Gender", "M"), ("Attendance %", "92"),
            ("FSM", "Y"), ("SEN Status", "A"), ("House", "Oak"), ("Y9 Level", "4a"), ("FFT D", "C"),
            ("Chance of C", "45"), ("Current Grade", "E"), ("CATS Mean", "91"), ("G&T", "N"),
            ("Target", "reads 40 words a minute"), ("Result Status", "T"), ("Status", "Target"),
            ("Subject Code", "MA"), ("Current NC Level", "4a"), ("Previous School", "Hill High"),
            ("Date Admitted", "01/09/2010"), ("Exclusions", "0"), ("Estab", "1105"),
            ("School", "Beacon PRU"),
        ])
    func plainColumn(_ heading: String, _ cell: String) throws {
        #expect(try asked(list(heading, [cell, cell])).isEmpty)
    }

    @Test(
        "What is no class in a column of classes is asked about, and a code, a letter and a teacher's name are not",
        arguments: [
            ("Route", ["BTEC", "10A", "10A"], "BTEC"),
            ("Route", ["GCSE", "GCSE", "Vocational"], "Vocational"),
            ("Set", ["Level 1", "2", "2"], "Level 1"), ("Teaching Group", ["10A/En1", "FS", "10B"], "FS"),
            ("Class", ["Mrs Ali", "ELC", "Mrs Dray"], "ELC"), ("Block", ["A", "VOC", "B"], "VOC"),
            ("Band", ["X", "not GCSE", "Y"], "not GCSE"),
            ("Group", ["10A", "College link", "10A"], "College link"),
            ("Group", ["10A", "BTEC", "10A"], "BTEC"), ("English Set", ["Entry 3", "2", "3"], "Entry 3"),
            ("Class", ["10BTEC/1", "10En", "10En"], "10BTEC/1"),
            ("Set", ["2", "Set 1", "3"], nil), ("Teaching Group", ["10A/En1", "11x-Ma2", "10En"], nil),
            ("Class", ["Mrs Ali", "Green", "K Dray"], nil), ("Band", ["A", "b", "x"], nil),
            ("Subject Teacher", ["RL", "RL", "KD"], nil), ("Class", ["KD", "SO", "KD"], nil),
            ("Option Block", ["A", "B", "A"], nil), ("Subject Teacher", ["RL", "BTEC", "KD"], "BTEC"),
            ("Stage", ["Final", "Interim", "Final"], "Interim"),
            ("Agreed By", ["Mrs Ali", "Mr Day", "Mrs Ali"], nil),
            ("Agreed With", ["Mrs Ali", "not agreed", "Mr Day"], "not agreed"),
            ("Route", ["GCSE", "GCSE", "GCSE"], nil), ("Block", ["1", "", "A"], nil),
        ] as [(String, [String], String?)])
    func classes(_ heading: String, _ cells: [String], _ odd: String?) throws {
        #expect(try asked(list(heading, cells)) == [odd].compactMap { $0.map { "\(heading): ‘\($0)’" } })
    }

    @Test("A qualification in such a column that the line says itself is known")
    func qualificationTwice() throws {
        let lines = ["BTEC Level 2,BTEC", "GCSE,10A", "GCSE,10A"]
        #expect(try asked(list("Qualification,Route", lines)).isEmpty)
        #expect(try asked(list("Qualification,Route", ["GCSE,BTEC"] + lines[1...])) == ["Route: ‘BTEC’"])
    }

    @Test(
        "What is read and may say more is asked about once for its column",
        arguments: [
            ("Surname", "Ash (LEFT)", true), ("Surname", "zz Ash", true), ("Forename", "Lily *", true),
            ("Surname", "Ash", false), ("Name", "Ash, Lily", false), ("Course", "BTEC Level 2", true),
            ("Course", "L2 Diploma", true), ("Course", "10A/En1", false), ("Course", "GCSE", false),
            ("Course", "?", true),
            ("Course", "Language", false), ("Qualification", "GCSE?", true),
            ("Qualification", "GCSE (A*-G)", false), ("Qualification", "GCSE ½", false),
        ])
    func doubt(_ heading: String, _ cell: String, _ isAsked: Bool) throws {
        let isShown = "\(heading): ‘\(cell)’"
        let written = cell.contains(",") ? "\"\(cell)\"" : cell
        #expect(try asked(list(heading, [written])) == (isAsked ? [isShown] : []))
    }

    @Test("So is a mark beside a subject", arguments: [("English *", true), ("D & T (GCSE)", false)])
    func subject(_ subject: String, _ isAsked: Bool) throws {
        let text = "UPN,Subject,Target grade,By,Why\nN926110010001,\(subject),C,20/07/2012,x\n"
        #expect(try asked(text) == (isAsked ? ["Subject: ‘\(subject)’"] : []))
    }

    @Test(
        "Short entry levels may be thirds of an E, unless the line says entry level",
        arguments: [
            ("English", "E2", true), ("English Entry Level", "E2", false), ("English", "Entry 2", false),
            ("English", "E", false),
        ])
    func thirds(_ subject: String, _ grade: String, _ isAsked: Bool) throws {
        let text =
            "UPN,Subject,Target grade,By,Why\nN926110010001,\(subject),\(grade),20/07/2012,x\nC926110010002,\(subject),Entry 3,20/07/2012,x\n"
        #expect(
            try asked(text)
                == (isAsked
                    ? ["Target grade: ‘\(grade)’, taken as an entry level: or is it a third of an E"] : []))
    }

    @Test(
        "Levels of which nothing says that they are aimed for may be those of now",
        arguments: [
            (nil, "Level", true), ("English", "Level", true), ("Year 10 targets", "Level", false),
            (nil, "Target level", false), (nil, "To", false),
        ] as [(String?, String, Bool)])
    func plainLevel(_ title: String?, _ heading: String, _ isAsked: Bool) throws {
        let text = [
            title, "UPN,Subject,\(heading),Target Date,Why", "N926110010001,English,C,20/07/2012,x",
        ].compactMap(\.self).joined(separator: "\n")
        #expect(try asked(text) == (isAsked ? ["Level: ‘C’"] : []))
    }

    @Test(
        "Grades of which no column says why, nor anything that they are aimed for, may be those of now",
        arguments: [
            (nil, "Grade", true), ("English", "Grade", true), ("Year 10 targets", "Grade", false),
            (nil, "Target grade", false),
        ] as [(String?, String, Bool)])
    func plainGrade(_ title: String?, _ heading: String, _ isAsked: Bool) throws {
        let text = [title, "UPN,Subject,\(heading),By", "N926110010001,English,C,20/07/2012"]
            .compactMap(\.self).joined(separator: "\n")
        var set = try begun()
        let given = PersonalFile.Given(why: PersonText(kept: "as agreed"))
        let rows = try PersonalFile(RollText.bytes(text), given: given, names: ["English"]).rows
        let today = try #require(Day("2010-11-15"))
        #expect(set.plan(importing: rows, on: today).asked == (isAsked ? ["\(heading): ‘C’"] : []))
        _ = try set.perform(.importPersonal(rows), by: Sample.person, on: today)
    }

    @Test(
        "An earlier result that is not the roll's is asked about, once for the list",
        arguments: [
            ("KS2 English", ["4", "5", "3"], nil), ("KS2 English", ["4b", "5c", "3"], nil),
            (
                "KS2 English", ["4", "4", "5"],
                "KS2 English: pupil 2 ‘4’, roll ‘5’, pupil 3 ‘5’, roll ‘3’"
            ),
            ("KS2 Level", ["3a", "5", "3"], "KS2 Level: pupil 1 ‘3a’, roll ‘4’"),
            ("KS2 English", ["27", "", "n/a"], nil), ("KS2 Maths", ["6", "6", "6"], nil),
        ] as [(String, [String], String?)])
    func results(_ heading: String, _ cells: [String], _ said: String?) throws {
        #expect(try asked(list(heading, cells)) == [said].compactMap(\.self))
    }

    @Test(
        "Beside a UPN what is called after a group or a key stage is whose target it is for nobody",
        arguments: [
            ("Key Stage", "KS4", 1), ("Key Stage", "4", 1), ("Key Stage", "ks2", 0), ("Group", "10A", 1),
            ("Group", "ks4", 1), ("Pupil", "Lily Ash", 1), ("Pupil", "Tom Birch", 0),
        ])
    func holder(_ heading: String, _ cell: String, _ targets: Int) throws {
        var set = try begun()
        let plan = try set.imported(targets: list(heading, [cell]))
        #expect(set.roll.groupTargets.isEmpty)
        #expect(set.roll.pupils.map(\.targets.count) == [targets, 0, 0])
        #expect(plan.leftOut.count == 1 - targets && set.roll.openLines.count == 1 - targets)
    }

    /// Columns and a cell that is wrong on every line.
    static let floods: [(heading: String, cells: String)] = [
        ("Target grade,By,Why", "C,07/08/12,x"), ("Target grade,By,Why", "C,20/07/2012,"),
        ("Target grade,By,Why,Steps", "C,20/07/2012,x,soon"), ("Target grade,By,Why", "C?,20/07/2012,x"),
        ("Target grade,By,Why", "as above,20/07/2012,x"), ("Target grade,By,Why", "C,ditto,x"),
        ("Target grade,By,Why,GCSEs", "C,20/07/2012,x,½ of one"),
        ("Target grade,By,Why,Key Stage", "C,20/07/2012,x,KS3"),
    ]

    @Test("What is wrong with every line of a column is one finding", arguments: floods)
    func together(_ flood: (heading: String, cells: String)) throws {
        var set = try begun()
        let rows = MoreOfTargetsTests.upns.map { "\($0),English,\(flood.cells)" }
        let plan = try set.imported(
            targets: (["UPN,Subject,\(flood.heading)"] + rows).joined(separator: "\n"))
        #expect(plan.leftOut.count == 3 && set.roll.pupils.allSatisfy(\.targets.isEmpty))
        let today = try #require(Day("2010-11-15"))
        #expect(set.findings(on: today).count { $0.rule == .leftOut } == 1)
    }

    @Test("A subject that many misspell, and a target below now that many have, are one finding")
    func findingsTogether() throws {
        var set = try begun()
        _ = try set.imported(
            targets: (["UPN,Subject,To,By,Why"]
                + MoreOfTargetsTests.upns.flatMap {
                    ["\($0),Enlgish,C,20/07/2012,x", "\($0),Art,D,20/07/2012,x"]
                }).joined(separator: "\n"))
        _ = try set.imported(
            roll: (["UPN,Current Art"] + MoreOfTargetsTests.upns.map { "\($0),B" }).joined(separator: "\n"))
        let findings = set.findings(on: try #require(Day("2010-11-15")))
        #expect(findings.count { $0.rule == .subjectMisspelt } == 1)
        #expect(findings.count { $0.rule == .personalBelowNow } == 1)
        #expect(findings.first { $0.rule == .subjectMisspelt }?.parts.count == 3)
    }

    @Test(
        "A list read again without somebody asks for what it lacks, and that of a class does not",
        arguments: [
            (["English"], [0, 1], ["3 English"]), (["English"], [0], []),
            (["English", "maths"], [0, 2], ["2 English", "2 mathematics"]),
            (["English"], [0, 1, 2], []),
        ] as [([String], [Int], [String])])
    func absent(_ subjects: [String], _ listed: [Int], _ missed: [String]) throws {
        var set = try begun()
        func text(_ places: [Int], _ subjects: [String]) -> String {
            (["UPN,Subject,To,By,Why"]
                + places.flatMap { place in
                    subjects.map { "\(MoreOfTargetsTests.upns[place]),\($0),C,20/07/2012,x" }
                }).joined(separator: "\n")
        }
        _ = try set.imported(targets: text([0, 1, 2], ["English", "maths"]))
        _ = try set.imported(targets: text(listed, subjects))
        let asked = set.findings(on: try #require(Day("2010-11-15"))).flatMap { finding in
            if case .targetsNotInList(let missed, _) = finding.observation {
                missed.map { "\($0.pupil) \($0.subject)" }
            } else {
                [String]()
            }
        }
        #expect(asked == missed)
    }
}
