import Testing

@testable import Stories
@testable import TargetSetting

/// The words that are hashed, against words written down here, where no recording changes them. Whoever changes these
/// tests voids every sign-off there is.
@Suite struct StatementTextTests {
    @Test(
        "A group, in the words that are signed",
        arguments: [(0, "0 pupils"), (1, "1 pupil"), (7, "7 pupils")])
    func group(_ pupils: Int, _ words: String) {
        #expect(StatementText.group(pupils) == "\(words) in the group")
    }

    @Test(
        "A target, in the words that are signed",
        arguments: [
            (.figure(.count(2, of: 7)), "2 of 7 (29%)"), (.figure(.count(0, of: 7)), "0 of 7 (0%)"),
            (.figure(.count(0, of: 0)), "0 of 0"), (.figure(.points(28.5)), "28.5 points"),
            (.figure(.number(12)), "12"), (.notApplicable, "not applicable, no pupils"),
            (.missing, "not set"),
            (
                .zeroRated(of: 7, reason: "All are with us for a term"),
                "zero-rated, 0 of 7; reason: All are with us for a term"
            ),
        ] as [(Target, String)])
    func target(_ target: Target, _ words: String) {
        #expect(StatementText.target(target) == words)
    }

    @Test("Absence and its plan, in the words that are signed")
    func absence() throws {
        var sample = try Sample(on: "2010-11-15")
        try sample.perform([
            .actual("2008/09", missed: 594, possible: 2700), .target("2010/11", 24.0, source: nil),
            .absence(21.5), .plan("Ring home on the first morning", by: "2011-03-31"),
            .plan("A breakfast club", by: "2011-09-01", to: 21.0),
        ])
        #expect(
            sample.set.statements(in: .absence).map { "\($0.subject): \($0.text)" } == [
                "overall: 21.5%",
                "overall actual-2008-09: 22.0% (594 of 2700 sessions), source: the register",
                "overall target-2010-11: 24.0%", "persistent: not set",
                "action 1: Ring home on the first morning; the attendance officer; by 31 March 2011",
                "action 2: A breakfast club; the attendance officer; by 1 September 2011; absence down to 21.0%",
            ])
    }

    @Test("An absence target above its ceiling, in the words that are signed")
    func explained() throws {
        var sample = try Sample(.harbour, on: "2012-11-01")
        try sample.perform([.actual("2010/11", 8.0), .absence(8.1, explain: "A new building")])
        let measure = try sample.set.cycle.absenceMeasure(nil)
        #expect(
            StatementText.absence(sample.set.absenceTargets[measure.id])
                == "8.1%; explanation: A new building")
    }

    @Test("Personal targets, in the words that are signed and counted")
    func personal() throws {
        var sample = try Sample(on: "2010-12-01")
        try sample.perform([
            .pupil("a"),
            .aim("a", to: "3c", by: "2011-07-20", steps: [.init(by: "2011-03-01", what: "2a")]),
            .aim("a", at: "From 60% now to 75% of sessions by July", who: nil, support: nil),
            .pupil("b"),
        ])
        #expect(
            sample.set.roll.pupils[0].targets.map(StatementText.personalTarget) == [
                "3c by 20 July 2011; why: It is what comes next; who: Mrs Elm; support: daily reading; step by 1 March 2011: 2a",
                "From 60% now to 75% of sessions by July by 20 July 2011; why: It is what comes next",
            ])
        #expect(
            sample.set.rollCounts.map(StatementText.personalTargets) == [
                "1 of 2 pupils with a measurable personal target"
            ])
    }

    @Test("A sign-off, in the words that the one who confirms signs")
    func signOffs() throws {
        var sample = try Stage.reached(.entered)
        try sample.perform(
            [
                .zeroRate("ks2"), .propose, .sign("chair", "Anne Elm", evidence: "Minute 4"),
                .sign("sip", "Ravi Birch", accepting: "zero-rated"),
            ],
            on: "2010-12-06")
        #expect(
            sample.set.signOffs.map(StatementText.signOff) == [
                "Anne Elm, 6 December 2010; Minute 4; recorded by Kim Keyboard on 6 December 2010",
                "Ravi Birch, 6 December 2010; accepts zero-rated ks2: I have seen their levels; recorded by Kim Keyboard on 6 December 2010",
            ])
    }

    @Test("A sign-off without a name and a day says when it was recorded")
    func nameless() throws {
        var sample = try Sample(.fiveOffices, on: "2012-11-01")
        try sample.perform(.sign("adviser", nil, dated: nil, evidence: "e-mail"))
        #expect(
            sample.set.signOffs.map(StatementText.signOff) == [
                "recorded 1 November 2012; e-mail; recorded by Kim Keyboard on 1 November 2012"
            ])
    }

    @Test("The notes, in the words that the one who confirms signs")
    func notes() throws {
        var sample = try Stage.reached(.entered)
        try sample.perform([.propose, .note("proposed-late", "The committee met late")], on: "2010-12-01")
        #expect(
            sample.set.statements(in: .notes).map { "\($0.subject): \($0.text)" } == [
                "proposed-late proposal: The committee met late"
            ])
    }

    @Test("What a note answers, in the words that are signed")
    func answers() {
        let facts: Facts = [
            "measure": "overall", "rate": "78.0", "missed": 594, "isAsked": true,
            "subjects": ["English", "maths"], "target": ["count": 2, "of": 7] as Facts,
        ]
        #expect(
            StatementText.answers(facts)
                == "isAsked: yes, measure: ‘overall’, missed: 594, rate: ‘78.0’, subjects: (‘English’; ‘maths’), target: (count: 2, of: 7)"
        )
    }

    @Test("Who a pupil is, in the words that are kept with a sign-off")
    func identity() {
        let lily = Identity(
            upn: UPN(kept: "J926110500101"), surname: "Ash", forename: "Lily", born: "2000-11-14")
        #expect(Statement(of: lily).text == "J926110500101\nAsh\nLily\n2000-11-14")
        #expect(Statement(of: Identity(surname: "Ash")).text == "\nAsh\n\n")
        #expect(Statement(of: lily).subject == "")
    }

    @Test("The months, in the words that are signed")
    func months() {
        let days = (1...12).compactMap { Day(year: 2010, month: $0, day: 3) }
        #expect(
            days.map(StatementText.day) == [
                "3 January 2010", "3 February 2010", "3 March 2010", "3 April 2010", "3 May 2010",
                "3 June 2010", "3 July 2010", "3 August 2010", "3 September 2010", "3 October 2010",
                "3 November 2010", "3 December 2010",
            ])
    }

    @Test(
        "How a day was judged, in the words of a list that the LA signs, which are read back",
        arguments: [
            ("2010-12-06", nil, nil, nil, "on time"),
            (
                "2010-12-06", "2010-12-13", "2010-12-31", nil,
                "on time, judged by the LA deadline, 13 December 2010"
            ),
            ("2010-12-06", nil, "2010-12-31", nil, "on time, judged by the statutory date, 31 December 2010"),
            (
                "2010-12-15", "2010-12-13", "2010-12-31", "2010-12-17",
                "on time, judged by the extension until 17 December 2010"
            ),
            (
                "2010-12-20", "2010-12-13", "2010-12-31", "2010-12-17",
                "late, judged by the LA deadline, 13 December 2010, and the extension until 17 December 2010"
            ),
            (
                "2011-01-03", "2010-12-13", "2010-12-31", nil,
                "late, judged by the statutory date, 31 December 2010"
            ),
        ] as [(Day, Day?, Day?, Day?, String)])
    func punctuality(_ day: Day, _ la: Day?, _ statutory: Day?, _ extended: Day?, _ words: String) {
        let judged = Punctuality(on: day, laDeadline: la, statutoryDate: statutory, extendedUntil: extended)
        #expect(StatementText.punctuality(judged) == words)
        let read = Punctuality(judged.judgement, on: day, statedAs: words)
        #expect(read?.judgement == judged.judgement)
        #expect(Punctuality(judged.judgement, on: day, statedAs: "\(words), says Lily") == nil)
    }
}
