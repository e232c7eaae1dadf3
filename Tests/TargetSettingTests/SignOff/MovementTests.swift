import Testing

@testable import Stories
@testable import TargetSetting

/// What is said of a sign-off that no longer stands, and what is kept of it.
@Suite struct MovementTests {
    struct Row: Sendable {
        let action: Action
        let movement: Movement
    }

    static let rows = [
        Row(
            action: .count("ks2-english-maths-l4", 2),
            movement: Movement(
                part: .statutory, subject: "ks2-english-maths-l4", from: "1 of 7 (14%)", to: "2 of 7 (29%)")),
        Row(
            action: .clearTarget("ks4-maths-3lp"),
            movement: Movement(
                part: .statutory, subject: "ks4-maths-3lp", from: "4 of 8 (50%)", to: "not set")),
        Row(
            action: .absence(20.0),
            movement: Movement(part: .absence, subject: "overall", from: "21.5%", to: "20.0%")),
        Row(
            action: .actual("2008/09", missed: 600, possible: 2700),
            movement: Movement(
                part: .absence, subject: "overall actual-2008-09",
                from: "22.0% (594 of 2700 sessions), source: the register",
                to: "22.2% (600 of 2700 sessions), source: the register")),
        Row(
            action: .plan("A breakfast club", by: "2011-09-01", to: 21.0),
            movement: Movement(
                part: .absence, subject: "action 2", from: nil,
                to: "A breakfast club; the attendance officer; by 1 September 2011; absence down to 21.0%")),
        Row(
            action: .removePlannedAction(1),
            movement: Movement(
                part: .absence, subject: "action 1",
                from: "Ring home on the first morning; the attendance officer; by 31 March 2011", to: nil)),
    ]

    @Test("A sign-off that no longer stands says what moved, from what to what", arguments: rows)
    func sayingWhatMoved(_ row: Row) throws {
        var sample = try Stage.reached(.chairSigned)
        let outcome = try sample.perform(row.action)
        guard case .moved(let signOff, let movements) = try sample.status(of: "chair") else {
            Issue.record("The chair's sign-off still stands.")
            return
        }
        #expect(signOff.name == "Anne Elm")
        #expect(movements == [row.movement.titled(by: sample.set.cycle)])
        let chair = try sample.set.cycle.signatory("chair")
        let fell = Consequence.signOffFell(chair, .moved(signOff, movements))
        #expect(outcome.consequences.contains(fell))
        #expect(fell.remedies == [.sign(SignForm(chair), when: .agreedAgain)])
    }

    @Test("The head's sign-off says that another no longer stands")
    func headSaysWhoseFell() throws {
        var sample = try Stage.reached(.signed)
        try sample.perform(.withdraw("sip"))
        guard case .moved(_, let movements) = try sample.status(of: "head") else {
            Issue.record("The head's sign-off still stands.")
            return
        }
        #expect(movements.map(\.part) == [.signOffs])
        #expect(movements.map(\.title) == ["School Improvement Partner (SIP)"])
        #expect(movements.map(\.to) == [nil])
    }

    @Test("The head's sign-off says that another has signed again")
    func headSaysWhoSignedAgain() throws {
        var sample = try Stage.reached(.signed)
        try sample.perform(.sign("sip", "Ravi Birch", evidence: "Visit 3"))
        guard case .moved(_, let movements) = try sample.status(of: "head") else {
            Issue.record("The head's sign-off still stands.")
            return
        }
        #expect(movements.map(\.subject) == ["sip"])
        #expect(movements.map(\.part) == [.signOffs])
        #expect(movements.first?.to?.contains("Visit 3") == true)
    }

    @Test("Every sign-off ever given is kept as it was given")
    func historyIsKept() throws {
        var sample = try Stage.reached(.signed)
        let given = sample.set.signOffs
        try sample.perform([
            .absence(21.0), .sign("chair", "Ivy Oak"), .withdraw("chair"), .sign("chair", "Anne Elm"),
        ])
        #expect(Array(sample.set.signOffs.prefix(3)) == given)
        #expect(sample.set.signOffs.map(\.signatory) == ["chair", "sip", "head", "chair", "chair"])
        #expect(
            sample.set.signOffs[3].withdrawal
                == Withdrawal(reason: "A slip", by: Sample.person, day: "2010-12-06"))
        #expect(sample.set.signOffs[3].name == "Ivy Oak")
        #expect(given[0].covered.parts[.absence]?.first?.text == "21.5%")
    }

    @Test("A sign-off says who agreed and, apart from that, who recorded it")
    func recordedByAnother() throws {
        var sample = try Stage.reached(.proposed)
        try sample.perform(
            [
                .sign("chair", "Anne Elm"),
                .sign(
                    .init(
                        signatory: "sip", name: "Ravi Birch", day: "2010-12-06", evidence: nil,
                        recordedBy: "Bo Clerk", accepted: [])),
            ], on: "2010-12-07")
        #expect(sample.set.signOffs.map(\.recordedBy) == [Sample.person, "Bo Clerk"])
        #expect(sample.set.signOffs.map(\.recordedOn) == ["2010-12-07", "2010-12-07"])
        #expect(sample.set.signOffs.map(\.day) == ["2010-12-06", "2010-12-06"])
    }

    @Test("What was withdrawn says why and when")
    func withdrawnSaysWhy() throws {
        var sample = try Stage.reached(.chairSigned)
        try sample.perform([.withdraw("chair")], on: "2010-12-08")
        guard case .withdrawn(_, let withdrawal) = try sample.status(of: "chair") else {
            Issue.record("The chair's sign-off is not withdrawn.")
            return
        }
        #expect(withdrawal == Withdrawal(reason: "A slip", by: Sample.person, day: "2010-12-08"))
    }
}
