import DelimitedText
import Samples
import Spreadsheets
import TargetSetting
import Testing

@Suite struct RollImportTests {
    private static let text = """
        UPN,Ref,Surname,Forename,DOB,FSM
        \(RollText.upns[0]),,Adams,Ann,01/09/2000,Y
        ,B2,Brook,Ben,02/09/2000,N
        \(RollText.upns[2]),,Clay,Cai,03/09/2000,
        """

    private func imported(_ text: String, into set: inout TargetSet) throws -> ImportPlan {
        let entries = try RollFile(RollText.bytes(text)).entries
        let today = try #require(Day("2010-11-15"))
        let plan = set.plan(importing: entries, on: today)
        _ = try set.perform(.importRoll(entries), by: Sample.person, on: today)
        return plan
    }

    @Test("Importing the same file again changes nothing")
    func twice() throws {
        var set = try Sample.pru2010.begun
        let first = try imported(RollImportTests.text, into: &set)
        #expect(first.added == [2, 3, 4] && first.missing.isEmpty && first.problems.isEmpty)
        let before = set
        let second = try imported(RollImportTests.text, into: &set)
        #expect(second.unchanged == [2, 3, 4] && second.added.isEmpty && second.changed.isEmpty)
        #expect(set == before)
    }

    @Test(
        "A blank cell erases nothing, a new value changes one line, and who is not in the file stays and is listed"
    )
    func later() throws {
        var set = try Sample.pru2010.begun
        _ = try imported(RollImportTests.text, into: &set)
        let plan = try imported(
            "Ref,UPN,FSM,Forename\nB2,,,\n,\(RollText.upns[0]),N,\n", into: &set)
        #expect(plan.unchanged == [2] && plan.changed == [3] && plan.missing == [3])
        #expect(set.roll.pupils.count == 3)
        #expect(set.roll.pupils.map(\.details.name) == ["Ann Adams", "Ben Brook", "Cai Clay"])
        #expect(set.roll.pupils.map(\.details.freeSchoolMeals) == [false, false, nil])
    }

    @Test(
        "A list of nothing but leavers says nothing of the others",
        arguments: [
            (["A7,Oak,01/10/2010", "A8,Fir,22/10/2010", "A1,Ash,12/11/2010"], []),
            (["A7,Oak,01/10/2010", "A8,Fir,22/10/2010", "A1,Ash,"], [2, 3]),
            (["A7,Oak,01/10/2010", "A8,Fir,22/10/2010", "A1,Ash,20/07/2011"], [2, 3]),
        ] as [([String], [Int])])
    func leavers(_ rows: [String], _ missing: [Int]) throws {
        var set = try Sample.pru2010.begun
        _ = try imported("Ref,Surname,NC Year\nA1,Ash,5\nA2,Birch,5\nA3,Cedar,5\n", into: &set)
        let list = (["Ref,Surname,Leaving Date"] + rows).joined(separator: "\n")
        #expect(try imported(list, into: &set).missing == missing)
        #expect(set.roll.pupils.filter { $0.missedOn != nil }.map(\.number) == missing)
    }

    @Test("Good rows are not held back by bad ones, nor by a pupil who stands twice")
    func problems() throws {
        var set = try Sample.pru2010.begun
        let plan = try imported(
            RollImportTests.text + "\nA926110010001,,X,,,\n,b2,Brook,Ben,,\n,,Dean,Dot,,\n", into: &set)
        #expect(plan.added == [2, 3, 4])
        #expect(plan.unchanged == [6] && plan.problems.map(\.line) == [5, 7])
        #expect(set.roll.pupils.count == 3)
    }
}
