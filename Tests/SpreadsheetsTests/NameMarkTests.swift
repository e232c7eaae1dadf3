import Samples
import Spreadsheets
import TargetSetting
import Testing

/// Cells that are read and say more than they are read for: it is asked about, whatever it says.
@Suite struct NameMarkTests {
    static let heading = "Ref,Surname,Forename,DOB,NC Year"

    /// The names that come in, and what is asked about at the pupil: the value and the code.
    private func read(_ surname: String, _ forename: String = "Tom") throws -> (name: String, asked: String?)
    {
        var set = try Sample.pru2010.begun
        let plan = try set.imported(
            roll: "\(Self.heading)\nR2,\"\(surname)\",\"\(forename)\",03/02/2001,5\n")
        let pupil = try #require(set.roll.pupils.first)
        #expect(plan.problems.count == pupil.leftOut.count && pupil.leftOut.count < 2)
        return (pupil.details.name, pupil.leftOut.first.map { "\($0.value) \($0.code)" })
    }

    @Test(
        "A name is letters with what joins them, and nothing is asked",
        arguments: [
            "O'Neill", "O’Neill", "Smith-Jones", "Smith – Jones", "St. John", "D'Arcy", "van der Berg",
            "McDonald", "Núñez", "Zoë", "Carter Jr.", "Leftwich", "Dualé", "MacLeaver", "de la Cruz",
            "Le Roux", "Maria dos Santos", "Carter II", "CARTER JONES", "McDONALD SMITH", "Le ROUX", "AJ",
            "Ortega y Gasset", "Ali ibn Omar",
        ])
    func names(_ surname: String) throws {
        let (name, asked) = try read(surname)
        #expect(name == "Tom \(surname)" && asked == nil)
    }

    @Test(
        "So are the names by which a pupil is called beside the forename",
        arguments: [
            "Mary Jane", "Kim J", "Ann-Marie", "AJ", "Katherine (Kate)", "Tyler (Ty)", "William \"\"Bill\"\"",
            "Mary-Jane Ann", "J.",
        ])
    func called(_ forename: String) throws {
        #expect(try read("Ash", forename).asked == nil)
    }

    @Test(
        "What no name has is asked about with the cell, and the pupil comes in under the bare name",
        arguments: [
            ("Carter (lv)", "Carter"), ("Carter (DR)", "Carter"), ("Carter [HHS]", "Carter"),
            ("Carter*", "Carter"), ("~Carter", "Carter"), ("**Carter", "Carter"), ("Carter 2", "Carter"),
            ("Carter22/10", "Carter"), ("Carter =", "Carter"), ("Carter; x", "Carter"),
            ("Carter <x>", "Carter"), ("Carter/Jones", "Carter"), ("Carter \\ x", "Carter"),
            ("(Carter)", "Carter"), ("Carter (x) (y)", "Carter"), ("St. John-O'Neill ?", "St. John-O'Neill"),
            ("Carter (Cass)", "Carter"), ("Carter†", "Carter"), ("Carter: x", "Carter"),
            ("Carter LVR", "Carter"), ("Carter OFF", "Carter"), ("Carter starts Jan", "Carter"),
            ("Carter x", "Carter"), ("Carter EHE", "Carter"), ("Carter college", "Carter"),
            ("St. John DR", "St. John"), ("Carter started (1/11)", "Carter"),
            ("Smith-Jones RTS", "Smith-Jones"), ("Carter, finished", "Carter"),
        ])
    func marks(_ surname: String, _ bare: String) throws {
        let (name, asked) = try read(surname)
        #expect(name == "Tom \(bare)" && asked == "\(surname) mark-unknown")
    }

    @Test(
        "What is understood is asked about as that",
        arguments: [
            ("Carter LEFT 22/10/2010", "not-on-roll"), ("Carter ~left", "not-on-roll"),
            ("Carter: moved", "not-on-roll"), ("Carter, left", "not-on-roll"),
            ("Leaver Carter", "not-on-roll"),
            ("zz Carter (x)", "not-on-roll"), ("Carter \"\"left\"\"", "not-on-roll"),
            ("Carter moved", "not-on-roll"), ("Carter returned to Hill High", "not-on-roll"),
            ("Carter gone", "not-on-roll"), ("Carter main", "dual-registered"),
            ("Carter SUB", "dual-registered"),
            ("Carter guest", "dual-registered"), ("Carter [dual]", "dual-registered"),
        ])
    func understood(_ surname: String, _ code: String) throws {
        let (name, asked) = try read(surname)
        #expect(name == "Tom Carter" && asked?.hasSuffix(code) == true)
    }

    @Test(
        "Beside the other names of a pupil too, once, and none of it is a name that the pupil had",
        arguments: [
            ("Preferred Surname", "Carter LEFT", "not-on-roll"),
            ("Preferred Surname", "zz Carter", "not-on-roll"),
            ("Preferred Surname", "Carter (S)", "mark-unknown"), ("Known As", "left", "not-on-roll"),
            ("Known As", "Tommy - guest", "dual-registered"), ("Known As", "Tommy*", "mark-unknown"),
            ("Preferred Forename", "Tom (LEFT 12/11/10)", "not-on-roll"),
            ("Nickname", "LEFT 12/11", "not-on-roll"), ("Former Surname", "(Hill High)", "mark-unknown"),
            ("Former Surname", "N/A", nil), ("Former Surname", "-", nil), ("Known As", "Tommy", nil),
        ] as [(String, String, String?)])
    func otherNames(_ heading: String, _ cell: String, _ code: String?) throws {
        for surname in ["Carter", [nil, "dual-registered"].contains(code) ? "Carter" : "Carter (x)"] {
            var set = try Sample.pru2010.begun
            _ = try set.imported(roll: "\(Self.heading),\(heading)\nR2,\(surname),Tom,03/02/2001,5,\(cell)\n")
            let pupil = try #require(set.roll.pupils.first)
            #expect(pupil.details.name == "Tom Carter" && pupil.leftOut.count == (code == nil ? 0 : 1))
            if surname == "Carter" { #expect(pupil.leftOut.map(\.code) == [code].compactMap(\.self)) }
            let names = pupil.otherNames.map(\.name.text)
            #expect(!names.contains { $0.lowercased().contains("left") || $0.contains("(") })
        }
    }

    @Test(
        "In one column of names the surname is the one in capitals, where one is",
        arguments: [
            ("CARTER Callum", "Callum CARTER"), ("Callum CARTER", "Callum CARTER"),
            ("Jan VAN DER BERG", "Jan VAN DER BERG"), ("McDONALD Sam", "Sam McDONALD"),
            ("O'NEILL Mary Ann", "Mary Ann O'NEILL"), ("LI Wei", "Wei LI"),
            ("\"Carter, Callum\"", "Callum Carter"),
            ("CARTER Callum LVR", "Callum CARTER"), ("Callum Carter LVR", nil),
            ("\"Carter, Callum LVR\"", "Callum Carter"),
            ("\"Carter moved, Callum\"", "Callum Carter"), ("\"CARTER, Callum moved\"", "Callum CARTER"),
            ("\"Carter (LEFT), Tim\"", "Tim Carter"), ("SMITH-JONES Al (lv)", "Al SMITH-JONES"),
            ("Callum Carter", nil), ("SMITH JONES", nil), ("TJ Smith", nil), ("Ann SMITH Jo", nil),
        ] as [(String, String?)])
    func capitals(_ cell: String, _ name: String?) throws {
        var set = try Sample.pru2010.begun
        _ = try set.imported(roll: "Ref,Name,NC Year\nR1,\(cell),5\n")
        #expect(set.roll.pupils.map(\.details.name) == [name].compactMap(\.self))
        #expect(set.roll.openLines.count == (name == nil ? 1 : 0))
    }

    @Test(
        "A sign that words above or below the list explain is asked about as they say, or once with them",
        arguments: [
            ([], ["* left"], "not-on-roll", 0), (["* = leaver"], [], "not-on-roll", 0),
            ([], ["* free dinners"], nil, 1), (["* = dinners"], [], nil, 1), ([], [], "mark-unknown", 0),
            ([], ["† left"], "mark-unknown", 1), (["*** CONFIDENTIAL ***"], [], "mark-unknown", 0),
        ] as [([String], [String], String?, Int)])
    func notes(_ above: [String], _ below: [String], _ code: String?, _ more: Int) throws {
        var set = try Sample.pru2010.begun
        let rows = ["R1,Ash,Lily,14/11/2000,5", "R2,Carter*,Tom,03/02/2001,5"]
        _ = try set.imported(roll: (above + [Self.heading] + rows + below).joined(separator: "\n"))
        #expect(set.roll.pupils.map { $0.leftOut.map(\.code) } == [[], [code].compactMap(\.self)])
        #expect(set.roll.openLines.count == more && set.roll.openLines.allSatisfy(\.isMore))
    }

    @Test(
        "Marks at many names of a column are one question",
        arguments: [("Surname", ["Ash*", "Birch*", "Cedar (x)", "Dean"], 3)])
    func together(_ heading: String, _ names: [String], _ marked: Int) throws {
        var set = try Sample.pru2010.begun
        let rows = names.enumerated().map { "R\($0),\($1),5" }
        _ = try set.imported(roll: (["Ref,\(heading),NC Year"] + rows).joined(separator: "\n"))
        let today = try #require(Day("2010-11-15"))
        let asked = set.findings(on: today).filter { $0.rule == .leftOut && $0.isOpen }
        #expect(asked.count == 1 && asked.first?.parts.count == marked)
    }
}
