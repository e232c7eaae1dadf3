import Testing

@testable import Stories
@testable import TargetSetting

/// What is said of who is meant holds for the text of which it was said, and for no other.
@Suite struct NameAnswerTests {
    struct Row: Sendable, CustomStringConvertible {
        let description: String
        let from: Stage
        let does: [Action]
        /// The topics that are still asked about.
        let open: [String]

        init(_ description: String, from: Stage = .entered, _ does: [Action], open: [String]) {
            (self.description, self.from, self.does, self.open) = (description, from, does, open)
        }
    }

    private static let liam = named("Oak", "Liam")
    private static let ruth = named("Elm", "Ruth")
    private static let ring = Action.plan("Ring Ruth Elm", by: "2012-03-31")

    /// A pupil who is in no group.
    private static func named(_ surname: PersonText, _ forename: PersonText) -> Action {
        .pupil(forename, year: 8) { ($0.surname, $0.forename) = (surname, forename) }
    }

    static let rows = [
        Row(
            "what was proposed is not typed", from: .entered,
            [
                .zeroRate(keyStage: "ks2", reason: "Seven like Liam Oak work below level 3"), .propose, liam,
                ruth,
                .ofAnotherPerson(
                    .zeroRate(keyStage: "ks2", reason: "All seven, as Ruth Elm found"), who: "our lead"),
            ], open: ["proposal"]),
        Row(
            "what is looked for only since a sign-off fell is not typed",
            [
                .plan("Ring Oak", by: "2012-03-31"), .propose, .sign("chair", "Jo Oak"), liam, ruth,
                .ofAnotherPerson(ring, who: "our cook"),
            ], open: ["action 2"]),
        Row(
            "the words of a sign-off that stands again are not typed",
            [
                .actual("2008/09", 22.0, source: "the list of Ruth Elm"), .propose,
                .sign("chair", "Ann Bell", evidence: "minute 4, on Liam Oak"), liam, ruth,
                .actual("2008/09", 22.0, source: "the list"),
                .ofAnotherPerson(.actual("2008/09", 22.0, source: "the list of Ruth Elm"), who: "our clerk"),
            ], open: ["chair"]),
        Row(
            "what was answered in words that fell and stand again is answered",
            [
                .propose, .sign("chair", "Ann Bell", evidence: "minute by Liam Oak"), liam,
                .note("pupil-named", "our clerk", about: "chair"), .plan("Tea", by: "2012-03-31"),
                .removePlannedAction(2),
            ], open: []),
        Row(
            "a signer and who typed it are two texts",
            [
                .propose, liam,
                .ofAnotherPerson(
                    .sign(
                        .init(
                            signatory: "chair", name: "Ruth Elm", day: "2010-12-06", evidence: nil,
                            recordedBy: "Liam Oak", accepted: [])), who: "our clerk"),
                ruth,
            ], open: ["chair"]),
        Row(
            "one who is erased leaves what was said of another",
            [
                liam, ruth,
                .ofAnotherPerson(.plan("Liam Oak rings Ruth Elm", by: "2012-03-31"), who: "two clerks"),
                .erase([1], .init(hidingNames: true)),
            ], open: []),
        Row(
            "one who is erased leaves what was not said of another",
            [
                .plan("Liam Oak rings Ruth Elm", by: "2012-03-31"), liam, ruth,
                .erase([1], .init(hidingNames: true)),
            ], open: ["action 2"]),
        Row(
            "one who is erased leaves what was said of a sibling",
            [
                liam, named("Oak", "Ruth"),
                .ofAnotherPerson(.plan("Ring Mr Oak", by: "2012-03-31"), who: "our clerk"),
                .erase([1], .init(hidingNames: false)),
            ], open: []),
        Row(
            "one who is erased leaves what was said of another in what was proposed",
            [
                .zeroRate(keyStage: "ks2", reason: "Liam Oak says they work below"),
                .actual("2008/09", 22.0, source: "register kept by Ruth Elm"), .propose, liam, ruth,
                .zeroRate(keyStage: "ks2", reason: "All below"),
                .actual("2008/09", 22.0, source: "our register"),
                .note("pupil-named", "our clerks", about: "proposal"),
                .erase([1], .init(hidingNames: true)),
            ], open: []),
        Row(
            "another number of the same child, and a namesake, have the same answer",
            [
                ruth, .ofAnotherPerson(ring, who: "our cook"), .removePupil("Ruth"), ruth,
                .pupil("R2", year: 8) { ($0.surname, $0.forename) = ("Elm", "Ruth") }, .removePupil("R2"),
            ], open: []),
    ]

    @Test("What is said of a name is said of", arguments: rows)
    func said(_ row: Row) throws {
        var sample = try Stage.reached(row.from)
        try sample.perform(row.does, on: "2010-12-06")
        let open = try sample.findings(of: "pupil-named").filter(\.isOpen).map(\.topic.text)
        #expect(open == row.open)
    }

    @Test(
        "An answer that says of no place in a text who is meant answers nothing",
        arguments: [
            (6, 13, false), (6, 14, true), (0, 9, true), (6, -5, true), (1, -5, true), (600, 900, true),
            (1, 0, true),
        ])
    func places(_ from: Int, _ to: Int, _ isOpen: Bool) throws {
        var sample = try Stage.reached(.entered)
        try sample.perform([Self.ring, Self.ruth])
        var facts = try #require(sample.findings(of: "pupil-named").first).facts
        let mention = Facts([
            "pupil": .number(1), "means": .text("name"), "from": .number(from), "to": .number(to),
        ])
        facts = facts.adding(Facts(["mentions": .list([.facts(mention)])]))
        sample.set.roll.notesOffRoll[1] = [
            Note(
                rule: .pupilNamed, topic: .plannedAction(2), facts: facts, text: "our cook", by: "me",
                day: "2010-12-06")
        ]
        #expect(try sample.findings(of: "pupil-named").map(\.isOpen) == [isOpen])
    }

    @Test("Of each late reason it is said anew who is meant")
    func lateReason() throws {
        var sample = try Stage.reached(.agreed)
        try sample.perform([
            Self.liam, Self.ruth, .explainAll(rule: "group-not-on-roll", text: "The list comes"),
            .sign("head", "Sam Head"),
        ])
        sample.today = "2010-12-20"
        let reason: PersonText = "Liam Oak was ill"
        #expect(throws: Refusal.self) { try sample.export(late: reason) }
        let submission = try sample.set.submission(lateReason: reason, on: sample.today)
        try sample.perform(
            .ofAnotherPerson(
                .export(submission, digest: String(repeating: "1", count: 64), document: "{}"),
                who: "our caretaker"))
        for other: PersonText in [reason, "Liam Oak was away", "Oak Liam was ill", "Ruth Elm was ill"] {
            #expect(throws: Refusal.self) { try sample.set.checkNames(inLateReason: other) }
        }
    }
}
