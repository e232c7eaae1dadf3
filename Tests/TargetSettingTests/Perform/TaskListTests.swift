import Testing

@testable import Stories
@testable import TargetSetting

@Suite struct TaskListTests {
    struct Row: Sendable, CustomStringConvertible {
        let description: String
        let story: Story
        /// What is next.
        let next: Remedy
        let waitingFor: [TaskList.Mover]
        let daysLeft: Int

        init(
            _ title: String, _ story: Story, next: Remedy, _ waitingFor: [Signatory.ID], _ daysLeft: Int
        ) {
            description = title
            self.story = story
            self.next = next
            self.waitingFor = waitingFor.map(TaskList.Mover.signatory)
            self.daysLeft = daysLeft
        }
    }

    private static let november: Day = "2010-11-15"
    private static let december: Day = "2010-12-06"
    private static let ofGroup = TargetForm(unit: .pupils, needsOutOf: false)

    static let rows = [
        Row(
            "nothing is done", .of2010(from: .nothing, on: november), next: .stateGroup(keyStage: "ks1"),
            ["head"], 28),
        Row(
            "one group is stated", .of2010(from: .nothing, on: november, [.group("ks1", 0)]),
            next: .stateGroup(keyStage: "ks2"), ["head"], 28),
        Row(
            "the groups are stated", .of2010(from: .grouped, on: november),
            next: .setTarget(measure: "ks2-english-maths-l4", ofGroup), ["head"], 28),
        Row(
            "one key stage is zero-rated", .of2010(from: .grouped, on: november, [.zeroRate("ks2")]),
            next: .setTarget(measure: "ks4-level2-em", ofGroup), ["head"], 28),
        Row(
            "the targets are set", .of2010(from: .targeted, on: november),
            next: .recordPrior(measure: nil, PriorForm(year: "2008/09", figure: .actual(nil))), ["head"], 28),
        Row(
            "one earlier figure is recorded",
            .of2010(from: .targeted, on: november, [.actual("2008/09", 22.0)]),
            next: .recordPrior(measure: nil, PriorForm(year: "2010/11", figure: .target(nil))), ["head"], 28),
        Row(
            "both earlier figures are recorded",
            .of2010(from: .targeted, on: november, [.actual("2008/09", 22.0), .target("2010/11", 24.0)]),
            next: .setAbsence(measure: nil), ["head"], 28),
        Row(
            "the action plan is empty", .of2010(from: .entered, on: november, [.removePlannedAction(1)]),
            next: .addPlannedAction, ["head"], 28),
        Row(
            "the action plan has nothing for the target year",
            .of2010(
                from: .entered, on: november, [.removePlannedAction(1), .plan("Ring home", by: "2013-01-01")]),
            next: .addPlannedAction, ["head"], 28),
        Row(
            "everything is entered", .of2010(from: .entered, on: november), next: .propose, ["head"], 28),
        Row(
            "something is to be explained",
            .of2010(
                from: .targeted, on: november,
                [
                    .actual("2008/09", 22.0), .target("2010/11", 24.0, source: nil), .absence(21.5),
                    .plan("Ring home on the first morning", by: "2011-03-31"), .propose,
                ]),
            next: .showFindings, ["head"], 28),
        Row(
            "a target that is good practice is missing and explained",
            .of2010(
                from: .entered, on: november,
                [.group("ks1", 1)] + Self.ks1.map { .note("target-missing", about: $0) } + [.propose]),
            next: .sign2010("chair"), ["chair", "sip"], 28),
        Row(
            "the absence target is missing and explained",
            .of2010(
                from: .entered, on: november,
                [.clearAbsence(measure: nil), .note("absence-target-missing"), .propose]),
            next: .sign2010("chair"), ["chair", "sip"], 28),
        Row(
            "everything is proposed", .of2010(from: .proposed, on: "2010-11-22"),
            next: .sign2010("chair"), ["chair", "sip"], 21),
        Row(
            "the chair has signed", .of2010(from: .chairSigned), next: .sign2010("sip"),
            ["sip"], 7),
        Row(
            "the SIP has a zero rating to accept",
            .of2010(from: .chairSigned, [.zeroRate("ks2"), .sign("chair", "Anne Elm")]),
            next: .sign2010("sip", accepting: .zeroRated), ["sip"], 7),
        Row(
            "chair and SIP have signed", .of2010(from: .agreed), next: .sign2010("head"),
            ["head"], 7),
        Row("all have signed", .of2010(from: .signed, on: "2010-12-13"), next: .export(), ["head"], 0),
        Row(
            "a figure changed after all had signed", .of2010(from: .signed, [.absence(21.0)]),
            next: .sign2010("chair"), ["chair", "sip"], 7),
        Row(
            "all have signed and the deadline has passed", .of2010(from: .signed, on: "2010-12-14"),
            next: .export(late: true), ["head"], -1),
    ]

    private static let ks1 = ["reading", "writing", "maths"].flatMap { subject in
        ["l2", "l2b", "l3"].map { "ks1-\(subject)-\($0)" }
    }

    @Test("The task list says what is next, whose move it is and how long there is", arguments: rows)
    func next(_ row: Row) throws {
        let tasks = try row.story.played().tasks()
        #expect(tasks.next == .remedy(row.next))
        #expect(tasks.waitingFor == row.waitingFor)
        #expect(tasks.daysLeft == row.daysLeft)
        #expect(tasks.deadline == "2010-12-13")
    }

    @Test("After the export it is the LA's move, and everything is done")
    func afterExport() throws {
        var sample = try Stage.reached(.signed)
        try sample.export()
        let tasks = sample.tasks()
        #expect(tasks.waitingFor == [.la])
        #expect(tasks.next == .sendFile(revision: 1))
        #expect(tasks.tasks.filter { !$0.isDone } == [])
    }

    @Test("After a change that follows the export, those who agreed are asked again")
    func changeAfterExport() throws {
        var sample = try Stage.reached(.signed)
        try sample.export()
        try sample.perform(.absence(21.0))
        let tasks = sample.tasks()
        #expect(tasks.waitingFor == [.signatory("chair"), .signatory("sip")])
        #expect(tasks.next == .remedy(.sign2010("chair")))
        let export = try #require(tasks.tasks.last)
        #expect(!export.isDone)
        #expect(export.kind == .exportAgain(revision: 1))
        try sample.perform(.absence(21.5))
        #expect(sample.tasks().waitingFor == [.la])
    }

    @Test("What is done is told from what is not, in the order in which it is done")
    func doneAndNot() throws {
        let tasks = try Stage.reached(.chairSigned).tasks().tasks
        #expect(
            tasks.map(\.isDone) == [
                true, true, true, true, true, true, true, true, true, false, false, false,
            ])
        #expect(tasks.suffix(4).map(\.who.text) == ["chair", "sip", "head", "head"])
        let ks1 = try PlayedCycle.autumn2010.read().keyStage("ks1")
        #expect(tasks.first?.kind == .noPupils(ks1, isAsked: false))
    }

    @Test("A group from which everybody is leaving is not done before it is said that this is so")
    func nobodyLeft() throws {
        var sample = try Sample(on: TaskListTests.november)
        try sample.perform([
            .pupil("a") { ($0.ncYear, $0.leaving) = (5, "2010-12-17") },
            .pupil("b") { ($0.ncYear, $0.left) = (5, "2010-10-01") },
        ])
        func task() -> Task? {
            sample.tasks().tasks.first { if case .noPupils = $0.kind { true } else { false } }
        }
        let ks2 = try sample.set.cycle.keyStage("ks2")
        #expect(task()?.kind == .noPupils(ks2, isAsked: true) && task()?.isDone == false)
        #expect(task()?.remedy == .showFindings)
        try sample.perform(.note("group-not-counted", about: "1"))
        #expect(task()?.kind == .noPupils(ks2, isAsked: false) && task()?.isDone == true)
    }

    @Test(
        "A target that comes to be owed on a day is a task from that day",
        arguments: [("2012-11-11", false), ("2012-11-12", true)] as [(Day, Bool)])
    func owedFromADay(_ day: Day, _ isOwed: Bool) throws {
        var sample = try Sample(.harbour, on: day)
        try sample.perform([
            .group("ks4-2013", 10), .count("em-2013", 3), .count("english-2013", 4), .count("maths-2013", 5),
            .group("ks4-2014", 0),
        ])
        let points = TargetForm(unit: .points, needsOutOf: false)
        #expect((sample.tasks().next == .remedy(.setTarget(measure: "points-2013", points))) == isOwed)
    }

    @Test("An optional sign-off that no longer stands is asked for again")
    func optionalOfficeMoved() throws {
        var sample = try Sample(.fiveOffices, on: "2012-11-01")
        try sample.perform([.absence(9.0), .sign("parents", "Jo Oak", dated: "2012-11-01")])
        #expect(sample.tasks().tasks.contains { $0.who == .signatory("parents") && $0.isDone })
        try sample.perform(.absence(8.0))
        #expect(sample.tasks().tasks.contains { $0.who == .signatory("parents") && !$0.isDone })
    }

    @Test("A query that only somebody who has signed can accept is that office's move, and not nothing")
    func unaccepted() throws {
        var sample = try Stage.reached(.chairSigned)
        try sample.perform([
            .zeroRate("ks2"), .sign("chair", "Anne Elm"), .sign("sip", "Ravi Birch", accepting: "zero-rated"),
        ])
        let (sip, last) = try (sample.set.cycle.signatory("sip"), #require(sample.set.signOffs.last))
        sample.set.signOffs[sample.set.signOffs.count - 1] = SignOff(
            signatory: last.signatory, name: last.name, day: last.day, evidence: last.evidence,
            recordedBy: last.recordedBy, recordedOn: last.recordedOn, acceptances: [], covered: last.covered,
            coveredPupils: last.coveredPupils, withdrawal: nil)
        let tasks = sample.tasks()
        #expect(tasks.waitingFor == [.signatory("sip")])
        #expect(tasks.next == .remedy(.sign2010("sip", accepting: .zeroRated)))
        #expect(tasks.tasks.contains { !$0.isDone && $0.kind == .accept(sip, queries: 1) })
    }

    @Test("Where nobody signs, the unit has every move")
    func nobodySigns() throws {
        var sample = try Sample(.moorland, on: "2018-11-01")
        #expect(sample.tasks().waitingFor == [.unit])
        try sample.perform([.group("year-6", 0), .count("clubs", 9, of: 30)])
        #expect(sample.tasks().next == .remedy(.export()))
        #expect(sample.tasks().waitingFor == [.unit])
    }
}

extension Remedy {
    /// The sign-off of a signatory of the 2010 cycle, each of whom gives a name and a day.
    fileprivate static func sign2010(_ id: Signatory.ID, accepting rules: Rule.ID...) -> Remedy {
        guard let signatory = try? PlayedCycle.autumn2010.read().signatory(id) else {
            preconditionFailure("the 2010 cycle has no ‘\(id)’")
        }
        return .sign(SignForm(signatory), accepting: rules)
    }
}
