import Samples
import Spreadsheets
import TargetSetting
import Testing

/// Rows of a roll that are no pupils, and columns whose heading says something else than their cells.
@Suite struct OtherRowsTests {
    @Test(
        "A row with a reference alone is no pupil, and is asked for where pupils stand below it",
        arguments: [
            "Blue room,,,,", "Room,12,,,", "Printed on 12/11/2010,,,,", "Average,,,,S",
        ])
    func keyAlone(_ row: String) throws {
        for (rows, kept) in [(["R1,Ash,Lily,5,C", row], 0), ([row, "R1,Ash,Lily,5,C"], 1)] {
            var set = try Sample.pru2010.begun
            let text = (["Ref,Surname,Forename,NC Year,Status"] + rows).joined(separator: "\n")
            let plan = try set.imported(roll: text)
            #expect(plan.problems.map(\.kind.code) == ["key-alone"] && plan.leftOut.count == 1)
            #expect(set.roll.pupils.map(\.details.reference?.text) == ["R1"])
            #expect(set.roll.openLines.count { !$0.isMore } == kept)
        }
    }

    @Test(
        "A pupil who is known, who has a UPN, or of whom more is said is one",
        arguments: [
            "R1,,,,,S", "R2,,Oak,,,", "R2,,,,5,", "R2,,,02/03/2001,,", "R2,,,31/02/2001,,",
            "R2,Y926110500102,,,,",
        ])
    func pupils(_ row: String) throws {
        var set = try Sample.pru2010.begun
        let heading = "Ref,UPN,Surname,DOB,NC Year,Status"
        _ = try set.imported(roll: "\(heading)\nR1,,Ash,,5,C\n")
        let plan = try set.imported(roll: "\(heading)\n\(row)\nR1,,Ash,,5,\n")
        #expect(!plan.problems.contains { $0.kind.code == "key-alone" })
        #expect(plan.leftOut == [])
    }

    @Test(
        "A row whose cells stand one column beside their own is left out, and the right row settles it",
        arguments: [
            // After a class that was not quoted, after a cell that was added, and after one that was lost.
            ("R2,Birch,5,5,A,C,N,06/09/2009,,", 1), ("R2,Birch,5,5A,,C,N,06/09/2009,,", 1),
            ("R2,Birch,5A,C,N,06/09/2009,,,", 1),
            // Cells that cannot be read anywhere near.
            ("R2,Birch,5,5A,?,?,06/09/2009,,,", 0), ("R2,Birch,5,5A,C,C,06/09/2009,soon,,", 0),
            ("R2,Birch,x,5A,C,N,06/09/2009,?,,", 0), ("R2,Birch,5,5A,C,N,?,?,,", 0),
        ])
    func slipped(_ row: String, _ slipped: Int) throws {
        var set = try Sample.pru2010.begun
        let heading = "Ref,Surname,NC Year,Reg,Reg Status,SEN,Date of Admission,DOL,Notes,KS2 English"
        let first = "R1,Ash,5,5A,S,A,06/09/2009,,,4"
        let plan = try set.imported(roll: "\(heading)\n\(first)\n\(row)\n")
        #expect(plan.problems.count { $0.kind.code == "row-slipped" } == slipped)
        #expect(plan.leftOut.count == slipped)
        #expect(set.roll.pupils.count == 2 - slipped)
        #expect(set.roll.openLines.map(\.code) == (slipped == 0 ? [] : ["row-slipped"]))
        _ = try set.imported(roll: "\(heading)\n\(first)\nR2,Birch,5,5A,C,N,06/09/2009,,,\n")
        #expect(set.roll.openLines.isEmpty && set.roll.pupils.count == 2)
    }

    @Test(
        "A row that lacks a cell is left out where one of its cells fits beside its column alone",
        arguments: [
            ("R2,Birch,C,06/09/2009", true), ("R2,5,C,06/09/2009", true), ("R2,Birch,5,06/09/2009", true),
            // Cells that are not written at the end, and all of them.
            ("R2,Birch,5,C", false), ("R2,Birch", false), ("R2,Birch,x,C,", false),
            ("R2,Birch,C,,06/09/2009", false),
        ])
    func short(_ row: String, _ isLeftOut: Bool) throws {
        var set = try Sample.pru2010.begun
        let heading = "Ref,Surname,NC Year,Reg Status,Date of Admission"
        let plan = try set.imported(roll: "\(heading)\nR1,Ash,5,S,06/09/2009\n\(row)\n")
        #expect(plan.leftOut == (isLeftOut ? [3] : []))
        #expect(plan.problems.contains { $0.kind.code == "row-slipped" } == isLeftOut)
    }

    @Test(
        "Of a row with a cell too many it is kept whom it is about, where that is certain",
        arguments: [
            ("R2,Birch,Tom,02/03/2001,5,5,A,C", ["R2", "Birch", "Tom", "2001-03-02"]),
            ("R2,Birch,Tom,Jo,02/03/2001,5,5A,C", ["R2", "", "", "2001-03-02"]),
            ("R2,,Birch,Tom,02/03/2001,5,5A,C", ["R2", "", "", "2001-03-02"]),
            (",R2,Birch,Tom,02/03/2001,5,5A,C", ["R2", "Birch", "Tom", "2001-03-02"]),
            ("R2,Birch,Tom,02/03/2001,x,y,5A,C", ["", "", "", ""]),
            // Two cells too many, and more.
            ("R2,Birch,Tom,02/03/2001,5,5A,C,C,C", ["R2", "Birch", "Tom", "2001-03-02"]),
            ("R2,Birch,Tom,02/03/2001,5,5,A,B,C", ["R2", "Birch", "Tom", "2001-03-02"]),
            ("R2,Birch,Tom,Jo,Al,02/03/2001,5,5A,C", ["R2", "", "", "2001-03-02"]),
            ("R2,Birch,,,Tom,02/03/2001,5,5A,C", ["R2", "Birch", "Tom", "2001-03-02"]),
            ("R2,Birch,Tom,02/03/2001,5,5,A,B,D,C", ["R2", "Birch", "Tom", "2001-03-02"]),
            ("R2,Birch,Tom,x,y,z,5,5A,C", ["", "", "", ""]),
        ])
    func surplus(_ row: String, _ kept: [String]) throws {
        var set = try Sample.pru2010.begun
        let heading = "Ref,Surname,Forename,DOB,NC Year,Reg,Reg Status"
        let whole = "\(heading)\nR1,Ash,Lily,14/11/2000,5,5A,S\nR2,Birch,Tom,02/03/2001,5,5A,C\n"
        let plan = try set.imported(roll: "\(heading)\n\(row)\nR1,Ash,Lily,14/11/2000,5,5A,S\n")
        #expect(plan.problems.map(\.kind.code) == ["too-many-cells"] && plan.leftOut == [2])
        let line = try #require(set.roll.openLines.first)
        let details = line.details
        #expect(
            [
                details.reference?.text, details.surname?.text, details.forename?.text,
                details.born?.description,
            ].map { $0 ?? "" } == kept)
        _ = try set.imported(roll: whole)
        #expect(set.roll.openLines.isEmpty == (kept[0] == "R2"))
        // Whoever the row names is not missed.
        let again = try set.imported(roll: "\(heading)\n\(row)\nR1,Ash,Lily,14/11/2000,5,5A,S\n")
        #expect(again.missing.isEmpty == (kept[0] == "R2"))
    }

    @Test("A list of nothing but references is one of pupils")
    func referencesAlone() throws {
        var set = try Sample.pru2010.begun
        let plan = try set.imported(roll: "Ref,SEN\nR1,A\nR2,\n")
        #expect(plan.added == [2, 3])
    }

    @Test(
        "A column of a class in which all are codes of enrolment is the enrolment, and one with some is asked about",
        arguments: [
            ("Reg", ["C", "M", "S"], true, nil), ("Registration", ["m", "", "C"], true, nil),
            ("Reg", ["Main", "S", "S"], true, nil),
            // Tutor groups are called so too.
            ("Reg", ["M", "S", "M"], false, "The class is not kept. There are"),
            ("Registration", ["S", "s", ""], false, "The class is not kept. There are"),
            ("Reg Status", ["M", "S", "M"], true, nil),
            ("Reg", ["5A", "5B", "5A"], false, "The class is not kept."),
            ("Reg", ["C", "S", "5A"], false, "The class is not kept. There are"),
            ("Form", ["C", "M", "S"], false, "The class is not kept. There are"),
            ("Reg", ["", "", ""], false, "The class is not kept."),
            ("Enrol", ["C", "M", "S"], true, nil), ("Reg Type", ["C", "", "S"], true, nil),
            ("Stat", ["C", "", "M"], false, "There are C, M and S alone"),
            ("Stat", ["C", "C", ""], false, nil), ("Stat", ["C", "M", "X"], false, nil),
            ("Key Stage", ["2", "2", "2"], false, "The key stage is that of the NC year."),
        ] as [(String, [String], Bool, String?)])
    func classes(_ heading: String, _ cells: [String], _ isRead: Bool, _ what: String?) throws {
        let rows = cells.enumerated().map { "R\($0),5,\($1)" }
        let file = try RollFile(RollText.bytes((["Ref,NC Year,\(heading)"] + rows).joined(separator: "\n")))
        #expect(file.entries.contains { $0.details.enrolment != nil } == isRead)
        #expect(file.taken.contains { $0.heading == heading && $0.field == "Enrolment Status" } == isRead)
        #expect(file.ignored.first?.what.map { text in what.map(text.hasPrefix) == true } ?? (what == nil))
    }

    @Test(
        "A status that may be of SEN is not read",
        arguments: [
            ("Status", ["S"], false), ("Pupil Status", ["S", "", "s"], false),
            ("Status", ["S", "P", "A", "N"], false), ("Status", ["K", "N"], false),
            ("Status", ["S", "A", "N", "N", "C"], false), ("Status", ["Statement", "S"], false),
            ("Status", ["S", "C"], true), ("Status", ["M", "S", "S"], true),
            ("Status", ["Active", "S"], true), ("Student Status", ["Leaver", "S", "S"], true),
            ("Status", ["G", "S"], true), ("Status", ["Subsidiary", "S"], true),
            ("Status", ["C", "C", "S", "N"], true), ("Enrolment Status", ["S", "S"], true),
            ("Status", [""], true),
        ] as [(String, [String], Bool)])
    func status(_ heading: String, _ cells: [String], _ isRead: Bool) throws {
        let rows = cells.enumerated().map { "R\($0),5,\($1)" }
        let file = try RollFile(RollText.bytes((["Ref,NC Year,\(heading)"] + rows).joined(separator: "\n")))
        #expect(file.taken.contains { $0.heading == heading } == isRead)
        #expect(file.ignored.map { $0.what?.contains("SEN Status") } == (isRead ? [] : [true]))
        #expect(isRead || file.entries.allSatisfy { $0.details.enrolment == nil && $0.unread.isEmpty })
    }

    @Test("Beside a column of enrolment, codes in the class are held against it")
    func both() throws {
        let file = try RollFile(RollText.bytes("Ref,Reg Status,Reg\nA,C,S\nB,S,S\nC,,M\nD,C,C\n"))
        #expect(file.entries.map(\.details.enrolment) == [nil, .subsidiary, .main, .current])
        #expect(file.entries.map { $0.unread.map(\.value) } == [["C / S"], [], [], []])
    }
}
