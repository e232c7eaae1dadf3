import Testing

@testable import Stories
@testable import TargetSetting

@Suite struct AgreementTests {
    @Test("What changes after it was proposed is shown against the proposal")
    func movementsSinceProposal() throws {
        var sample = try Stage.reached(.proposed)
        #expect(sample.set.movementsSinceProposal.isEmpty)
        try sample.perform([.count("ks2-english-maths-l4", 2), .absence(21.0)])
        #expect(
            sample.set.movementsSinceProposal == [
                Movement(
                    part: .statutory, subject: "ks2-english-maths-l4",
                    title: "KS2: level 4 or above in both English and mathematics", from: "1 of 7 (14%)",
                    to: "2 of 7 (29%)"),
                Movement(
                    part: .absence, subject: "overall", title: "Overall absence", from: "21.5%", to: "21.0%"),
            ])
        try sample.perform([.propose], on: "2010-11-23")
        #expect(sample.set.movementsSinceProposal.isEmpty)
        #expect(sample.set.proposal?.day == "2010-11-23")
    }

    @Test("Proposing what is proposed already keeps the day of the first time")
    func proposingAgain() throws {
        var sample = try Stage.reached(.proposed)
        try sample.perform([.propose], on: "2010-12-01")
        #expect(sample.set.proposal?.day == "2010-11-22")
    }

    @Test("A note stops answering when the figures in the query move")
    func noteStopsAnswering() throws {
        var sample = try Stage.reached(.targeted)
        try sample.perform([.target("2010/11", 24.0, source: nil), .note("absence-prior-unsourced")])
        #expect(try sample.findings(of: "absence-prior-unsourced").map(\.isOpen) == [false])
        try sample.perform(.target("2010/11", 23.0, source: nil))
        let findings = try sample.findings(of: "absence-prior-unsourced")
        #expect(findings.map(\.isOpen) == [true])
        #expect(findings.map(\.answer) == [nil])
        try sample.perform(.target("2010/11", 24.0, source: nil))
        #expect(try sample.findings(of: "absence-prior-unsourced").map(\.answer) == [.note("It is so")])
    }

    @Test("The SIP's acceptance of a zero rating counts while the sign-off stands")
    func acceptanceCountsWhileItStands() throws {
        var sample = try Stage.reached(.entered)
        try sample.perform(
            [.zeroRate("ks2"), .propose, .sign("sip", "Ravi Birch", accepting: "zero-rated")],
            on: "2010-12-06")
        #expect(
            try sample.findings(of: "zero-rated").map(\.answer)
                == [.accepted(by: sample.set.cycle.signatory("sip"), "I have seen their levels")])
        try sample.perform(.absence(21.0))
        #expect(try sample.findings(of: "zero-rated").map(\.isOpen) == [true])
        try sample.perform(.absence(21.5))
        #expect(try sample.findings(of: "zero-rated").map(\.isOpen) == [false])
        try sample.perform(.withdraw("sip"))
        #expect(try sample.findings(of: "zero-rated").map(\.isOpen) == [true])
    }

    @Test(
        "The SIP does not sign beside a zero rating without accepting it, for which the head would have to wait"
    )
    func signsWithTheAcceptance() throws {
        var sample = try Stage.reached(.entered)
        try sample.perform(
            [.propose, .note("proposed-late"), .zeroRate("ks2"), .sign("chair", "Anne Elm")],
            on: "2010-12-06")
        #expect {
            try sample.perform(.sign("sip", "Ravi Birch"))
        } throws: {
            guard case .signing(.openFindings(let open, _))? = $0 as? Refusal else { return false }
            return open.map(\.rule) == [.zeroRated]
                && open.first?.remedies.last == .takeBackZeroRating(keyStage: "ks2")
        }
        try sample.perform([.sign("sip", "Ravi Birch", accepting: "zero-rated"), .sign("head", "Cy Newman")])
        #expect(sample.status == ["chair", "sip", "head"])
    }

    @Test("With one sign-off an office accepts what is asked of several groups together, of each by itself")
    func acceptsOfEachGroup() throws {
        var sample = try Stage.reached(.entered)
        try sample.perform(
            [
                .aim("ks2", "Readng", at: "4 of 5 books"), .aim("group:Oak", "Readng", at: "4 of 5 books"),
                .sign("chair", "Anne Elm", accepting: "subject-misspelt"),
            ], on: "2010-12-06")
        #expect(try sample.findings(of: "subject-misspelt").map(\.isOpen) == [false, false])
        let accepted = sample.set.signOffs.flatMap(\.acceptances)
        #expect(accepted.map { $0.facts.text("holder") } == ["ks2", "group:Oak"])
        #expect(accepted.allSatisfy { Rule.canAsk($0.rule, about: $0.topic, of: $0.facts) })
    }

    @Test("Any office accepts with its sign-off what no office alone does")
    func anyOfficeAccepts() throws {
        var sample = try Stage.reached(.grouped)
        try sample.perform(
            [.sign("chair", "Anne Elm", accepting: "absence-target-missing")], on: "2010-12-06")
        let accepted = sample.set.signOffs.flatMap(\.acceptances)
        #expect(!accepted.isEmpty)
        #expect(
            accepted.allSatisfy { Rule.canAsk($0.rule, of: $0.facts, in: sample.set.cycle) })
    }

    @Test("A head who signs alone accepts the zero rating with the confirmation")
    func headAcceptsAlone() throws {
        var sample = try Sample(.headAccepts, on: "2010-12-06")
        try sample.perform([.group("ks2", 7), .zeroRate("ks2")])
        #expect(throws: Refusal.self) { try sample.perform(.sign("head", "Cy Newman")) }
        try sample.perform(.sign("head", "Cy Newman", accepting: "zero-rated"))
        #expect(sample.status == ["head"])
        #expect(sample.set.findings(on: sample.today).filter(\.isOpen).isEmpty)
        try sample.export()
        #expect(sample.set.isSubmitted)
    }

    @Test(
        "The chair and the SIP sign in either order",
        arguments: [["chair", "sip"], ["sip", "chair"]] as [[Signatory.ID]])
    func eitherOrder(_ order: [Signatory.ID]) throws {
        var sample = try Stage.reached(.proposed)
        let names: [Signatory.ID: PersonText] = ["chair": "Anne Elm", "sip": "Ravi Birch"]
        try sample.perform(
            order.map { .sign($0, names[$0]) } + [.sign("head", "Cy Newman")], on: "2010-12-06")
        #expect(sample.status == ["chair", "sip", "head"])
    }

    @Test("The day the law changes changes how far a target is owed, and voids no sign-off")
    func statusChanges() throws {
        var sample = try Sample(.fiveOffices, on: "2012-11-14")
        try sample.perform([
            .group("ks3", 4), .count("ks3-number", 3), .sign("adviser", nil, dated: nil, evidence: "e-mail"),
            .sign("head", "Jo Oak", dated: "2012-11-14"),
        ])
        let reading = try sample.set.cycle.measure("ks3-reading")
        func severity(on day: Day) throws -> Severity? {
            sample.set.findings(of: try Rule.named("target-missing"), on: day).first {
                $0.topic == .measure(reading.id)
            }?.severity
        }
        #expect(reading.status(on: "2012-11-14") == .statutory)
        #expect(reading.status(on: "2012-11-15") == .recommended)
        #expect(try severity(on: "2012-11-14") == .error)
        #expect(try severity(on: "2012-11-15") == .query)
        sample.today = "2012-11-15"
        #expect(sample.status == ["head", "adviser"])
        try sample.perform(.count("ks4-accredited", 0, of: nil), refusedWith: "groupNotStated")
        #expect(sample.status == ["head", "adviser"])
    }

    @Test("A query about one office can be explained, however many windows were missed")
    func severalWindowsMissed() throws {
        var sample = try Sample(.fiveOffices, on: "2013-02-01")
        try sample.perform([
            .sign("parents", "Jo Oak", dated: "2013-02-01"),
            .note("sign-off-outside-window", about: "parents"),
        ])
        #expect(try sample.findings(of: "sign-off-outside-window").allSatisfy { !$0.isOpen })
    }
}

extension Sample {
    fileprivate mutating func perform(_ action: Action, refusedWith name: String) throws {
        do {
            try perform(action)
            Issue.record("It was done.")
        } catch {
            #expect("\(error)".contains(".\(name)("))
        }
    }

    @Test("Nobody signs for what changed after it was shown to them")
    func changedAfterItWasShown() throws {
        var sample = try Stage.reached(.proposed)
        let chair = try sample.set.cycle.signatory("chair")
        let shown = sample.set.snapshot(of: sample.set.parts(recordedBy: chair))
        try sample.perform([.absence(19.9)], on: "2010-12-06")
        let entry = Action.SigningEntry(
            signatory: "chair", name: "Anne Elm", day: "2010-12-06", evidence: nil, recordedBy: nil,
            accepted: [],
            shown: shown)
        #expect(throws: Refusal.record(.changedMeanwhile)) { try sample.perform(.sign(entry)) }
        #expect(sample.status.isEmpty)
    }

    @Test("The head cannot sign into an error that the signature itself would make")
    func headUnderTheChairsName() throws {
        var sample = try Stage.reached(.agreed)
        #expect {
            try sample.perform(.sign("head", "anne-elm"))
        } throws: {
            guard case .signing(.openFindings(let findings, _))? = $0 as? Refusal else { return false }
            return findings.map(\.rule) == [.onePersonTwoOffices]
        }
    }

    @Test(
        "Names that may be one person's are asked about",
        arguments: [
            ("Sam Sample", "Sample, Sam", true), ("Sam Sample", "Sample Sam", true),
            ("Sam Sample", "Mr S Sample", true), ("Sam Sample", "Samuel Sample", true),
            ("Sam Sample", "Sam Sample (vice)", true), ("Anne Elm", "Ravi Birch", false),
            ("Sam Sample", "Jo Sample", false), ("Madonna", "Prince", false),
        ] as [(PersonText, PersonText, Bool)])
    func similarNames(_ chair: PersonText, _ sip: PersonText, _ areAsked: Bool) throws {
        var sample = try Stage.reached(.proposed)
        try sample.perform([.sign("chair", chair), .sign("sip", sip)], on: "2010-12-06")
        let asked = try sample.findings(of: "similar-names") + sample.findings(of: "one-person-two-offices")
        #expect(!asked.isEmpty == areAsked)
    }
}
