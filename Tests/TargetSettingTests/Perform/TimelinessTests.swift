import Testing

@testable import Stories
@testable import TargetSetting

@Suite struct TimelinessTests {
    private static let reason: PersonText = "The committee met late"

    @Test(
        "An export is on time, late or after the day in law by the day it is made",
        arguments: [
            ("2010-12-06", nil, .onTime), ("2010-12-13", nil, .onTime),
            ("2010-12-14", reason, .late(reason: reason)), ("2010-12-31", reason, .late(reason: reason)),
            ("2011-01-01", reason, .afterStatutory(reason: reason)),
        ] as [(Day, PersonText?, Timeliness)])
    func timeliness(_ day: Day, _ late: PersonText?, _ timeliness: Timeliness) throws {
        var sample = try Stage.reached(.signed)
        try sample.export(late: late, on: day)
        #expect(sample.set.revisions.map(\.timeliness) == [timeliness])
        #expect(sample.set.revisions.map(\.exportedOn) == [day])
    }

    @Test(
        "A late export without a reason is refused with the day that has passed",
        arguments: [
            ("2010-12-14", .export(.lateWithoutReason(deadline: "2010-12-13", isStatutory: false))),
            ("2011-01-01", .export(.lateWithoutReason(deadline: "2010-12-31", isStatutory: true))),
        ] as [(Day, Refusal)])
    func withoutReason(_ day: Day, _ refusal: Refusal) throws {
        var sample = try Stage.reached(.signed)
        #expect(throws: refusal) { try sample.export(on: day) }
        #expect(sample.set.revisions.isEmpty)
    }

    @Test("A reason for being late is refused while it is not late")
    func notLate() throws {
        var sample = try Stage.reached(.signed)
        #expect(throws: Refusal.export(.notLate(deadline: "2010-12-13"))) {
            try sample.export(late: Self.reason, on: "2010-12-13")
        }
    }

    @Test("A reason for being late is refused where there is no deadline, and nothing is ever late there")
    func noDeadline() throws {
        var sample = try Sample(.moorland, on: "2030-01-01")
        try sample.perform([.group("year-6", 0), .count("clubs", 9, of: 30)])
        #expect(throws: Refusal.export(.notLate(deadline: nil))) { try sample.export(late: Self.reason) }
        try sample.export()
        #expect(sample.set.revisions.map(\.timeliness) == [.onTime])
        #expect(sample.tasks().daysLeft == nil)
    }

    @Test(
        "Where the day in law comes first, that is what is missed first",
        arguments: [
            ("2012-12-31", nil), ("2013-01-01", "2012-12-31"), ("2013-02-01", "2012-12-31"),
        ] as [(Day, Day?)])
    func statutoryFirst(_ day: Day, _ missed: Day?) throws {
        let sample = try Sample(.fiveOffices, on: day)
        if let missed {
            #expect(throws: Refusal.export(.lateWithoutReason(deadline: missed, isStatutory: true))) {
                try sample.set.timeliness(lateReason: nil, on: day)
            }
        } else {
            #expect(try sample.set.timeliness(lateReason: nil, on: day) == .onTime)
        }
    }

    @Test("Nothing is exported after the cycle is frozen, whatever the reason")
    func frozen() throws {
        let sample = try Sample(.fiveOffices, on: "2013-03-01")
        #expect(throws: Refusal.export(.frozen(after: "2013-02-28"))) {
            try sample.set.submission(lateReason: Self.reason, on: "2013-03-01")
        }
    }

    @Test("The reason of a late export explains the passed deadline, until something changes")
    func reasonExplains() throws {
        var sample = try Stage.reached(.signed)
        try sample.export(late: Self.reason, on: "2010-12-14")
        #expect(
            try sample.findings(of: "la-deadline-past").map(\.answer) == [
                .lateReason("The committee met late")
            ])
        try sample.perform(.withdraw("head"))
        #expect(try sample.findings(of: "la-deadline-past").map(\.answer) == [nil])
    }

    @Test("What was exported in time raises nothing when the deadline passes")
    func exportedInTime() throws {
        var sample = try Stage.reached(.signed)
        try sample.export(on: "2010-12-13")
        #expect(sample.set.findings(on: "2011-02-01").isEmpty)
    }

    @Test("Changed content is the next revision and names the one it replaces")
    func nextRevision() throws {
        var sample = try Stage.reached(.signed)
        try sample.export()
        try sample.perform([
            .absence(21.0), .sign("chair", "Anne Elm"), .sign("sip", "Ravi Birch"),
            .sign("head", "Cy Newman"),
        ])
        #expect(!sample.set.isSubmitted)
        let next = try sample.set.submission(lateReason: nil, on: sample.today)
        #expect(next.revision == 2)
        #expect(next.supersedes == String(repeating: "1", count: 64))
        try sample.export()
        #expect(sample.set.revisions.map(\.number) == [1, 2])
        #expect(sample.set.isSubmitted)
    }

    @Test("Nothing is exported that whoever receives it would object to: a change later than the export")
    func dayThatWentBack() throws {
        var sample = try Stage.reached(.proposed, rehearsal: true)
        try sample.perform([.moveToday("2010-12-10")])
        try sample.perform([.absence(21.0)], on: "2010-12-10")
        try sample.perform([.moveToday("2010-12-06")])
        try sample.perform(
            [
                .sign("chair", "Anne Elm", accepting: "sign-off-before-change"),
                .sign("sip", "Ravi Birch", accepting: "sign-off-before-change"),
                .sign("head", "Cy Newman", accepting: "sign-off-before-change"),
            ], on: "2010-12-06")
        #expect(sample.set.findings(on: "2010-12-06").filter(\.isOpen).isEmpty)
        #expect {
            try sample.export()
        } throws: {
            guard case .export(.unverifiable(let problems))? = $0 as? Refusal else { return false }
            return problems
                == [.recordedAfterExport(.lastChange(.absence), "2010-12-10", exportedOn: "2010-12-06")]
        }
        // What was accepted of a day that had been and is to come again is right once it has come.
        try sample.export(on: "2010-12-10")
    }
}
