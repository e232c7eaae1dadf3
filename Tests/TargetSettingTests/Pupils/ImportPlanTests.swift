import Testing

@testable import Stories
@testable import TargetSetting

@Suite struct ImportPlanTests {
    private func entry(
        _ line: Int, _ upn: String? = nil, _ results: [RollEntry.Result] = [],
        problems: [LineProblem] = [], change: (inout PupilDetails) -> Void = { _ in }
    ) throws -> RollEntry {
        var details = PupilDetails()
        details.upn = try upn.map { try UPN($0) }
        details.ncYear = 5
        change(&details)
        return RollEntry(line: line, details: details, results: results, problems: problems)
    }

    @Test("A roll is added, and the same roll again changes nothing")
    func twice() throws {
        var sample = try Sample()
        let roll = [
            try entry(
                2, "B801200005001",
                [.init(column: "KS1 English", subject: "English", when: "ks1", grade: "2b")]),
            try entry(3, "Z92611001000A"), try entry(4) { $0.reference = "R7" },
        ]
        #expect(sample.set.plan(importing: roll, on: sample.today).added == [2, 3, 4])
        #expect(sample.set.roll.pupils.isEmpty)
        try sample.perform(.importRoll(roll))
        #expect(sample.set.roll.pupils.count == 3)
        #expect(sample.set.groups["ks2"] == 3)
        #expect(sample.set.roll.pupils[0].attainments.map(\.grade.name) == ["2b"])
        #expect(!(try sample.perform(.importRoll(roll)).changedSomething))
        #expect(sample.set.plan(importing: roll, on: sample.today).unchanged == [2, 3, 4])
    }

    @Test("A blank cell erases nothing, and what is filled in is changed")
    func blanks() throws {
        var sample = try Sample()
        try sample.perform(.importRoll([entry(2, "B801200005001") { $0.surname = "Elm" }]))
        let again = [try entry(2, "B801200005001") { $0.forename = "Jo" }]
        #expect(sample.set.plan(importing: again, on: sample.today).changed == [2])
        try sample.perform(.importRoll(again))
        #expect(sample.set.roll.pupils[0].details.name == "Jo Elm")
    }

    @Test("A pupil who is not in the file is listed and stays")
    func missing() throws {
        var sample = try Sample()
        try sample.perform(.importRoll([entry(2, "B801200005001"), entry(3, "N926110010001")]))
        let shorter = [try entry(2, "N926110010001")]
        #expect(sample.set.plan(importing: shorter, on: sample.today).missing == [1])
        try sample.perform(.importRoll(shorter))
        #expect(sample.set.roll.pupils.count == 2)
    }

    @Test("Good lines are not held back by bad ones, and every bad one says where")
    func problems() throws {
        var sample = try Sample()
        let roll = [
            try entry(2, "B801200005001"), try entry(3, "B801200005001"),
            try entry(4),
            try entry(
                5, "N926110010001", [.init(column: "KS2 Maths", subject: "maths", when: "ks2", grade: "4d")]),
            try entry(6, "Z92611001000A") {
                $0.entered = "2010-09-06"
                $0.left = "2010-09-01"
            },
            try entry(
                7, "P207000016049",
                problems: [LineProblem(line: 7, column: "DOB", value: "yesterday", kind: .notIdentified)]),
        ]
        let plan = sample.set.plan(importing: roll, on: sample.today)
        #expect(plan.added == [2, 5, 6] && plan.unchanged == [3])
        #expect(plan.leftOut == [4, 7] && plan.cellsLeftOut == [5, 6])
        #expect(plan.problems.map(\.line) == [4, 5, 6, 7])
        #expect(plan.problems.map(\.column) == ["", "KS2 Maths", "", "DOB"])
        #expect(
            plan.problems.map(\.kind) == [
                .notIdentified,
                .refused(
                    .personal(.unknownGrade("4d", scale: sample.set.cycle.scales.first, nearest: "4c"))),
                .refused(.pupil(.leftBeforeEntry("2010-09-01", entered: "2010-09-06"))), .notIdentified,
            ])
        try sample.perform(.importRoll(roll))
        #expect(sample.set.roll.pupils.count == 3)
        #expect(sample.set.groups["ks2"] == 3)
    }

    @Test("A permanent UPN replaces a temporary one where name and date of birth are the same")
    func temporary() throws {
        var sample = try Sample()
        let named: (inout PupilDetails) -> Void = {
            $0.surname = "Elm"
            $0.forename = "Jo"
            $0.born = "2001-02-03"
        }
        try sample.perform(.importRoll([entry(2, "Z92611001000A", change: named)]))
        try sample.perform(.importRoll([entry(2, "B801200005001", change: named)]))
        #expect(sample.set.roll.pupils.map(\.details.upn?.description) == ["B801200005001"])
        // Two pupils with UPNs of their own are two pupils, whatever they are called.
        try sample.perform(.importRoll([entry(2, "N926110010001", change: named)]))
        #expect(sample.set.roll.pupils.count == 2)
    }

    @Test("A reference does not give one pupil another's UPN")
    func referenceOfAnother() throws {
        var sample = try Sample()
        try sample.perform(.importRoll([entry(2, "N926110010001") { $0.reference = "T1" }]))
        let other = [try entry(2, "B801200005001") { $0.reference = "T1" }]
        let plan = sample.set.plan(importing: other, on: sample.today)
        #expect(plan.problems.map(\.line) == [2])
        #expect(plan.problems.map(\.kind.remedies) == [[.showPupil(1)]])
        // Where the UPN is of somebody on the roll, both are shown.
        try sample.perform(.importRoll([entry(2, "B801200005001") { $0.reference = "T2" }]))
        let both = sample.set.plan(importing: other, on: sample.today).problems.map(\.kind.remedies)
        #expect(both == [[.showPupil(1), .showPupil(2)]])
    }

    @Test("Personal targets are added, changed, left alone, and told apart")
    func personal() throws {
        var sample = try Sample()
        try sample.perform([
            .pupil("R1"), .pupil("R2"), .pupil("R3"), .aim("R1", to: "3c"), .aim("R2", to: "3c"),
        ])
        func row(_ line: Int, _ holder: String, _ grade: String) -> PersonalRow {
            PersonalRow(
                line: line, holder: holder, subject: "English",
                entry: .init(
                    aim: .grade(grade), by: "2012-07-20", why: "It is what comes next", who: "Mrs Elm",
                    support: "daily reading"), problems: [])
        }
        let rows = [
            row(2, "R1", "3c"), row(3, "R2", "3b"), row(4, "group:Nurture", "2a"), row(5, "R9", "3c"),
            row(6, "R3", "9z"), row(7, "R1", "3C"), row(8, "R3", "3c"), row(9, "R3", "3b"),
        ]
        let plan = sample.set.plan(importing: rows, on: sample.today)
        #expect(plan.unchanged == [2])
        #expect(plan.changed == [3])
        #expect(plan.added == [4])
        #expect(plan.problems.map(\.line) == [5, 6, 7, 8, 9])
        #expect(
            plan.problems.map(\.kind.code) == [
                "unknown-pupil", "target-twice", "target-twice", "target-twice", "target-twice",
            ])
        try sample.perform(.importPersonal(rows))
        #expect(sample.set.roll.groupTargets.count == 1)
    }
}
