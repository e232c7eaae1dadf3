import Formats
import Testing

@testable import Stories
@testable import TargetSetting

/// The whole table: what each kind of action does to each office's sign-off.
@Suite struct SignOffStandingTests {
    struct Row: Sendable, CustomStringConvertible {
        let title: String
        let actions: [Action]
        /// Whose sign-off stands afterwards.
        let status: [Signatory.ID]
        let description: String

        init(_ title: String, _ actions: [Action], leaves status: [Signatory.ID]) {
            self.title = title
            self.actions = actions
            self.status = status
            description =
                "\(title) leaves \(status.isEmpty ? "nobody" : status.map(\.rawValue).joined(separator: ", "))"
        }
    }

    static let all2010: [Signatory.ID] = ["chair", "sip", "head"]
    static let agreed2010: [Signatory.ID] = ["chair", "sip"]

    /// In 2010 every office covers every part, and the head the other sign-offs and the notes too.
    static let rows2010 = [
        Row("setting a statutory target", [.count("ks2-english-maths-l4", 2)], leaves: []),
        Row("setting it as it was", [.count("ks2-english-maths-l4", 1)], leaves: all2010),
        Row(
            "setting it and putting it back", [.count("ks4-level2-em", 9), .count("ks4-level2-em", 3)],
            leaves: all2010),
        Row("clearing a target", [.clearTarget("ks2-maths-2lp")], leaves: []),
        Row("zero-rating a key stage", [.zeroRate("ks4")], leaves: []),
        Row("changing a group", [.group("ks4", 11)], leaves: []),
        Row("stating a group as it was", [.group("ks4", 10)], leaves: all2010),
        Row("changing a group of good-practice targets", [.group("ks1", 1)], leaves: []),
        Row("recording another earlier figure", [.target("2010/11", 23.9)], leaves: []),
        Row("recording an earlier figure as it was", [.target("2010/11", 24.0)], leaves: all2010),
        Row("recording another source of it", [.target("2010/11", 24.0, source: "a letter")], leaves: []),
        Row(
            "recording a figure for reference", [.actual("2008/09", 70.0, measure: "persistent")], leaves: []),
        Row("setting the absence target", [.absence(21.4)], leaves: []),
        Row("setting the absence target as it was", [.absence(21.5)], leaves: all2010),
        Row("clearing the absence target", [.clearAbsence(measure: nil)], leaves: []),
        Row("adding to the action plan", [.plan("A breakfast club", by: "2011-09-01")], leaves: []),
        Row("having done an action of the plan", [.completePlannedAction(1)], leaves: all2010),
        Row("removing an action of the plan", [.removePlannedAction(1)], leaves: []),
        Row("withdrawing the chair's", [.withdraw("chair")], leaves: ["sip"]),
        Row("withdrawing the SIP's", [.withdraw("sip")], leaves: ["chair"]),
        Row("withdrawing the head's", [.withdraw("head")], leaves: agreed2010),
        Row("the chair signing again", [.sign("chair", "Anne Elm", dated: "2010-12-07")], leaves: agreed2010),
        Row("another chair signing", [.sign("chair", "Ivy Oak")], leaves: agreed2010),
        Row(
            "the SIP signing again with evidence", [.sign("sip", "Ravi Birch", evidence: "Visit 3")],
            leaves: agreed2010),
        Row("the head signing again", [.sign("head", "Cy Newman")], leaves: all2010),
        Row("adding a pupil of no group", [.pupil("z", year: 9)], leaves: all2010),
        Row(
            "setting a pupil's target", [.pupil("z", year: 9), .aim("z", to: "3c")], leaves: ["chair"]),
        Row(
            "setting a pupil's target and taking it back",
            [.pupil("z", year: 9), .aim("z", to: "3c"), .removePersonal("z", subject: "English")],
            leaves: all2010),
        Row("setting a target for a cohort", [.aim("ks4", at: "80% of lessons")], leaves: ["chair"]),
        Row(
            "recording a pupil's attendance",
            [.pupil("z", year: 9), .attendance("z", before: 1.0, now: 2.0)], leaves: all2010),
        Row("moving the rehearsal's day", [.moveToday("2011-02-01")], leaves: all2010),
    ]

    @Test("In 2010, what is done leaves those sign-offs standing that do not cover it", arguments: rows2010)
    func standing2010(_ row: Row) throws {
        var sample = try Stage.reached(.signed, rehearsal: true)
        try #require(sample.status == Self.all2010)
        try sample.perform(row.actions, on: "2010-12-07")
        #expect(sample.status == row.status)
    }

    static let allFive: [Signatory.ID] = ["head", "governors", "adviser", "moderator", "parents"]

    /// Head: everything. Governors: statutory, recommended. Adviser: statutory. Moderator: good practice, by agreement.
    /// Parents: absence.
    static let rowsOfFive = [
        Row("setting a statutory target", [.count("ks3-number", 2)], leaves: ["moderator", "parents"]),
        Row(
            "setting a recommended target", [.count("ks4-progress", 2, of: 4)],
            leaves: ["adviser", "moderator", "parents"]),
        Row(
            "setting a good-practice target", [.points("ks4-points", 28.0)],
            leaves: ["governors", "adviser", "parents"]),
        Row(
            "setting a target by agreement", [.count("work-experience", 3)],
            leaves: ["governors", "adviser", "parents"]),
        Row("zero-rating the statutory targets", [.zeroRate("ks3")], leaves: ["moderator", "parents"]),
        Row("changing a group", [.group("ks3", 5)], leaves: ["parents"]),
        Row("setting the absence target", [.absence(8.9)], leaves: ["governors", "adviser", "moderator"]),
        Row(
            "recording another earlier figure", [.other("authority-mean", "2011/12", 9.5)],
            leaves: ["governors", "adviser", "moderator"]),
        Row(
            "adding to the action plan", [.plan("Ring home", by: "2013-01-01")],
            leaves: ["governors", "adviser", "moderator"]),
        Row(
            "withdrawing the moderator's", [.withdraw("moderator")],
            leaves: ["head", "governors", "adviser", "parents"]),
        Row(
            "the adviser signing again",
            [.sign("adviser", nil, dated: nil, evidence: "e-mail of 3 December")], leaves: allFive),
        Row("explaining a query", [.note("target-missing", about: "ks4-progress")], leaves: allFive),
        Row("moving past the day the law changes", [.moveToday("2012-12-01")], leaves: allFive),
    ]

    @Test(
        "Where offices cover different parts, a change voids the sign-offs of those who cover it",
        arguments: rowsOfFive)
    func standingOfFive(_ row: Row) throws {
        var sample = try Sample(.fiveOffices, on: "2012-11-01", rehearsal: true)
        try sample.perform([
            .group("ks3", 4), .group("ks4", 5), .count("ks3-reading", 3), .count("ks3-number", 3),
            .count("ks4-accredited", 2), .other("authority-mean", "2011/12", 10.0), .absence(9.0),
            .sign("head", "Jo Oak", dated: "2012-11-01"), .sign("governors", "Ivy Elm", dated: nil),
            .sign("adviser", nil, dated: nil, evidence: "e-mail of 1 November"),
            .sign("moderator", nil, dated: nil), .sign("parents", "Al Birch", dated: "2012-11-01"),
        ])
        try #require(sample.status == Self.allFive)
        try sample.perform(row.actions, on: "2012-11-14")
        #expect(sample.status == row.status)
    }

    @Test("A note that is rewritten voids the sign-off of the office that confirms last, and no other")
    func noteVoidsTheConfirmation() throws {
        var sample = try Stage.reached(.entered)
        try sample.perform([.propose, .note("proposed-late")], on: "2010-12-01")
        try sample.perform(
            [.sign("chair", "Anne Elm"), .sign("sip", "Ravi Birch"), .sign("head", "Cy Newman")],
            on: "2010-12-06")
        try sample.perform([.note("proposed-late")])
        #expect(sample.status == Self.all2010)
        try sample.perform([.note("proposed-late", "The committee met on 30 November")])
        #expect(sample.status == Self.agreed2010)
    }

    @Test("Nothing is proposed anew while a sign-off stands, and every sign-off stays")
    func proposingIsRefusedOnceSigned() throws {
        var sample = try Stage.reached(.signed)
        #expect(throws: Refusal.self) { try sample.perform(.propose) }
        #expect(sample.status == Self.all2010)
    }

    @Test("An export voids no sign-off")
    func exportVoidsNothing() throws {
        var sample = try Stage.reached(.signed)
        try sample.export()
        #expect(sample.status == Self.all2010)
        #expect(sample.set.isSubmitted)
    }

    private static func note(_ pupilsComeTo: Int, on day: Day) -> Note {
        let facts: Facts = [
            "measure": "ks4-level2-em", "target": ["count": 3, "of": 10] as Facts,
            "pupilsComeTo": ["count": pupilsComeTo, "of": 10] as Facts,
        ]
        return Note(
            rule: .figureUnsupported, topic: .measure("ks4-level2-em"), facts: facts,
            text: "Teachers know better", by: Sample.person, day: day)
    }

    @Test("A note that is given again in the same words to other facts has the head sign again")
    func noteGivenAgain() throws {
        var sample = try Stage.reached(.agreed)
        sample.set.notes = [Self.note(2, on: sample.today)]
        try sample.perform(.sign("head", "Cy Newman"))
        try sample.export()
        #expect(sample.set.isSubmitted)
        sample.set.notes = [Self.note(1, on: "2010-12-07")]
        sample.today = "2010-12-07"
        #expect(sample.status == ["chair", "sip"])
        #expect(!sample.set.isSubmitted)
        #expect(try !sample.findings(of: "sign-off-moved").isEmpty)
        let refusal = #expect(throws: Refusal.self) { try sample.export() }
        #expect(refusal?.code == "export-before-sign-offs")
        try sample.perform(.sign("head", "Cy Newman", dated: "2010-12-07"))
        try sample.export()
        #expect(sample.set.revisions.map(\.number) == [1, 2])
    }

    @Test(
        "So does one that is given again on the same day, before an export and after it",
        arguments: [false, true])
    func noteGivenAgainAtOnce(isExported: Bool) throws {
        var sample = try Stage.reached(.agreed)
        sample.set.notes = [Self.note(2, on: sample.today)]
        try sample.perform(.sign("head", "Cy Newman"))
        if isExported { try sample.export() }
        sample.set.notes = [Self.note(1, on: sample.today)]
        #expect(sample.status == ["chair", "sip"])
        #expect(!sample.set.isSubmitted)
        #expect(try !sample.findings(of: "sign-off-moved").isEmpty)
        let refusal = #expect(throws: Refusal.self) { try sample.export() }
        #expect(refusal?.code == "export-before-sign-offs")
        try sample.perform(.sign("head", "Cy Newman"))
        try sample.export()
        #expect(sample.set.revisions.count == (isExported ? 2 : 1))
        #expect(sample.set.isSubmitted)
        // Back to what it was: the same content is the same file no longer.
        sample.set.notes = [Self.note(2, on: sample.today)]
        #expect(!sample.set.isSubmitted)
    }

    @Test("A sign-off of before what notes answer was kept stands, and what was exported then is what it was")
    func keptByAnEarlierVersion() throws {
        var sample = try Stage.reached(.agreed)
        sample.set.notes = [Self.note(2, on: sample.today)]
        try sample.perform(.sign("head", "Cy Newman"))
        try sample.export()
        func earlier(_ snapshot: Snapshot) -> Snapshot {
            Snapshot(snapshot.parts.filter { $0.key != .answers })
        }
        let (head, sent) = (try #require(sample.set.signOffs.last), try #require(sample.set.revisions.last))
        sample.set.signOffs[sample.set.signOffs.count - 1] = SignOff(
            signatory: head.signatory, name: head.name, day: head.day, evidence: head.evidence,
            recordedBy: head.recordedBy, recordedOn: head.recordedOn, acceptances: head.acceptances,
            covered: earlier(head.covered), coveredPupils: head.coveredPupils, withdrawal: nil)
        sample.set.revisions = [
            Revision(
                number: 1, digest: sent.digest, exportedOn: sent.exportedOn, timeliness: sent.timeliness,
                snapshot: earlier(sent.snapshot), document: sent.document)
        ]
        #expect(sample.status == Self.all2010)
        #expect(sample.set.isSubmitted)
        let submission = try sample.set.submission(lateReason: nil, on: sample.today)
        #expect(submission.problems.isEmpty)
    }

    @Test("An office that need not sign, and signed and withdrew after the head, hinders no export")
    func withdrewAfterTheHead() throws {
        let text = try ShippedCycles.text(of: "2010-autumn-pru")
        let optional = """
              - id: mentor
                title: mentor of pupils
                required: no
                name: required
                day: required
                evidence: optional
                covers: [personal]

            scales:
            """
        let cycle = text.replacing(
            "confirms-last: yes\n\nscales:", with: "confirms-last: yes\n" + optional, maxReplacements: 1)
        try #require(cycle != text)
        var sample = try Stage.reached(.signed, of: .yaml(cycle))
        try sample.perform([.sign("mentor", "Jo Beech", dated: "2010-12-07")], on: "2010-12-07")
        #expect(!sample.status.contains("head"))
        try sample.perform(.withdraw("mentor"))
        #expect(sample.status == Self.all2010)
        try sample.export()
    }

    @Test("A zero rating that was accepted and then taken back hinders no export")
    func zeroRatingTakenBack() throws {
        var sample = try Stage.reached(.entered)
        try sample.perform(
            [
                .zeroRate("ks2"), .propose, .note("proposed-late"), .sign("chair", "Anne Elm"),
                .sign("sip", "Ravi Birch", accepting: "zero-rated"), .sign("head", "Cy Newman"),
            ], on: "2010-12-06")
        try sample.perform([.clearTarget("ks2")])
        #expect(sample.status.isEmpty)
        try sample.perform([
            .count("ks2-english-maths-l4", 1), .count("ks2-english-2lp", 1, of: 6),
            .count("ks2-maths-2lp", 1, of: 6),
            .sign("chair", "Anne Elm"), .sign("sip", "Ravi Birch"), .sign("head", "Cy Newman"),
        ])
        try sample.export()
        #expect(sample.set.isSubmitted)
    }
}
