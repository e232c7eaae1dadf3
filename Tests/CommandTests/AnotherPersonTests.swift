import Foundation
import Testing

/// Where a text has a pupil's name and means somebody else, every command that takes such a text takes who is meant.
@Suite struct AnotherPersonTests {
    struct Line: Sendable, CustomTestStringConvertible {
        let before: [String]
        let command: String
        var testDescription: String { command }

        init(_ command: String, after before: String...) { (self.before, self.command) = (before, command) }
    }

    private static let chair = "pru sign chair --name 'Anne Example' --date 2010-12-06"
    private static let sip =
        "pru sign sip --name 'Jo Specimen' --date 2010-12-06 --accept zero-rated='Seen, all seven'"
    private static let explained = "pru note group-not-on-roll 'The list comes in January' --all"
    private static let head = "pru sign head --name 'Sam Sample' --date 2010-12-06"

    static let lines = [
        Line("pru target zero-rate ks4 --reason 'Tom Birch says that nobody will' --yes"),
        Line("pru absence prior 2008/09 --actual 22.0 --source 'the register of Tom Birch'"),
        Line("pru absence action add --what 'Tom Birch rings home' --who 'our lead' --by 2011-03-31"),
        Line("pru absence action add --what 'Rings home' --who 'Tom Birch' --by 2011-03-31"),
        Line("pru note group-not-on-roll 'Tom Birch has the list' --subject ks2"),
        Line("\(chair) --evidence 'minute by Tom Birch'"), Line("\(chair) --recorded-by 'Tom Birch'"),
        Line("pru sign chair --name 'Tom Birch' --date 2010-12-06"),
        Line(
            "pru sign sip --name 'Jo Specimen' --date 2010-12-06 --accept zero-rated='As Tom Birch found'"),
        Line("\(head) --evidence 'minute by Tom Birch'", after: explained, chair, sip),
        Line("\(head) --recorded-by 'Tom Birch'", after: explained, chair, sip),
    ]

    /// Where the boy is whose name it is.
    enum Whereabouts: CaseIterable { case onRoll, removed, dismissed }

    /// What somebody can sign, with boys who are in no group.
    private func withPupil(_ whereabouts: Whereabouts = .onRoll) throws -> Playground {
        let playground = try Playground()
        try TranscriptTests.play(["ready-to-sign.txt"], in: playground)
        let list =
            #"UPN,Surname,Forename,Born,Year B926110500133,Elm,Max,1996-11-06,9 \#(whereabouts == .dismissed ? "" : "M926110500161"),Birch,Tom,1996-12-06,9"#
        let imported = try playground.run("printf '%s\\n' \(list) | pru pupil import -")
        try #require(imported.status != 1, "\(imported.screen)")
        if whereabouts != .onRoll {
            let removed = try playground.run(
                "pru pupil remove \(whereabouts == .removed ? "M926110500161" : "pupil:2") --yes")
            try #require(removed.status == 0, "\(removed.screen)")
        }
        return playground
    }

    @Test(
        "A text that names a pupil is refused, and taken where it is said who is meant",
        arguments: lines, Whereabouts.allCases)
    func isTaken(_ line: Line, _ whereabouts: Whereabouts) throws {
        let playground = try withPupil(whereabouts)
        for before in line.before { try #require(try playground.run(before).status == 0, "\(before)") }
        let refused = try playground.run(line.command)
        #expect(refused.status == 1)
        #expect(refused.screen.contains("say who: --another-person WHO"), "\(refused.screen)")
        let taken = try playground.run("\(line.command) --another-person 'a councillor of that name'")
        #expect(taken.status == 0)
        #expect(
            taken.screen.contains(
                "What in it points to a pupil means somebody else: a councillor of that name."),
            "\(taken.screen)")
        let open = try playground.run("pru check")
        #expect(!open.screen.contains("pupil-named"), "\(open.screen)")
        #expect(try playground.run("pru log --verify").status == 0)
    }

    @Test("A signer's name and words are two texts, and each has its answer", arguments: Whereabouts.allCases)
    func twoTexts(_ whereabouts: Whereabouts) throws {
        let playground = try withPupil(whereabouts)
        for line in [
            Self.explained,
            "\(Self.chair) --evidence 'minute by T Birch' --recorded-by 'Tom Birch' --another-person 'our clerk'",
            Self.sip, Self.head,
        ] {
            let run = try playground.run(line)
            #expect(run.status == 0, "\(line): \(run.screen)")
        }
        let open = try playground.run("pru check")
        #expect(!open.screen.contains("pupil-named"), "\(open.screen)")
    }

    @Test("Two texts of one office that were there before the child are answered with one note")
    func twoTextsBefore() throws {
        let playground = try Playground()
        try TranscriptTests.play(["ready-to-sign.txt"], in: playground)
        for line in [
            "pru sign chair --name 'Tom Birch' --date 2010-12-06 --evidence 'minute by T Birch'",
            "pru pupil add M926110500161 --surname Birch --forename Tom --born 1996-12-06 --nc-year 9",
            "pru note pupil-named 'our clerk' --subject chair",
        ] {
            let run = try playground.run(line)
            #expect(run.status == 0, "\(line): \(run.screen)")
        }
        let open = try playground.run("pru check")
        #expect(!open.screen.contains("pupil-named"), "\(open.screen)")
    }

    @Test("Why an export is late may have a name that another has", arguments: Whereabouts.allCases)
    func lateReason(_ whereabouts: Whereabouts) throws {
        let playground = try withPupil(whereabouts)
        for line in [Self.explained, Self.chair, Self.sip, Self.head, "pru today 2010-12-20"] {
            let run = try playground.run(line)
            #expect(run.status == 0, "\(line): \(run.screen)")
        }
        let export = "pru export --late 'Tom was ill'"
        let refused = try playground.run(export)
        #expect(refused.status == 1 && refused.screen.contains("--another-person WHO"), "\(refused.screen)")
        let nobody = try playground.run("pru export --late 'Ill' --another-person 'our clerk'")
        #expect(nobody.status == 1 && nobody.screen.contains("nobody else to be meant"), "\(nobody.screen)")
        let taken = try playground.run("\(export) --another-person 'our clerk'")
        #expect(taken.status == 0, "\(taken.screen)")
        #expect(try playground.run("pru log --verify").status == 0)
    }

    @Test("A forename alone in what the head signs with is asked about, and answered with the sign-off")
    func partOfAName() throws {
        let playground = try withPupil()
        for before in [Self.explained, Self.chair, Self.sip] {
            try #require(try playground.run(before).status == 0)
        }
        let refused = try playground.run("\(Self.head) --evidence 'minute by Tom'")
        #expect(refused.status == 1 && refused.screen.contains("--another-person WHO"), "\(refused.screen)")
        #expect(
            try playground.run("\(Self.head) --evidence 'minute by Tom' --another-person 'a clerk'").status
                == 0)
    }

    @Test(
        "Every command that takes who is meant is played here, but for the explanation of an absence target")
    func everyCommand() throws {
        let sources = Playground.checkout.appending(path: "Sources/pru/Commands")
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        let options = try (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
            .map { try String(contentsOf: $0, encoding: .utf8) }
            .reduce(0) { $0 + $1.matches(of: /var person: AnotherPerson/).count }
        // zero-rate, prior, absence set, action add, note, sign and export.
        #expect(options == 7)
    }

    @Test("So is the explanation of an absence target where the cycle takes one")
    func explanation() throws {
        let playground = try Playground()
        for line in [
            "pru init --cycle $CYCLES/harbour-secondary-2012.yaml --unit Quay --dfe 999/4001 --rehearsal 2012-10-15",
            "pru absence prior 2010/11 --actual 9.0 --source census",
            "pru absence prior 2012/13 --target 8.5 --source 'last year'",
            "pru absence prior 2010/11 --comparator median=7.9 --source census",
            "pru pupil add M926110500161 --surname Birch --forename Tom --born 1996-12-06 --nc-year 9",
        ] { try #require(try playground.run(line).status == 0, "\(line)") }
        let command = "pru absence set 8.2 --explain 'Tom Birch is away'"
        let refused = try playground.run(command)
        #expect(refused.screen.contains("--another-person WHO"), "\(refused.screen)")
        let taken = try playground.run("\(command) --another-person 'our nurse'")
        #expect(taken.status == 0, "\(taken.screen)")
    }
}
