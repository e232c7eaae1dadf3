import Testing

@testable import Stories
@testable import TargetSetting

/// Whether a line is about the pupil whose key it has.
@Suite struct IdentityTests {
    struct Row: Sendable, CustomStringConvertible {
        let description: String
        let line: Identity
        let isAnother: Bool

        init(_ description: String, _ line: Identity, isAnother: Bool) {
            self.description = description
            self.line = line
            self.isAnother = isAnother
        }
    }

    /// Held against Lily Ash, born on 14 November 2000.
    static let rows = [
        Row(
            "another child", Identity(surname: "Birch", forename: "Tom", born: "2001-02-03"), isAnother: true),
        Row("another name and no birthday", Identity(surname: "Birch", forename: "Tom"), isAnother: true),
        Row("another surname and birthday", Identity(surname: "Birch", born: "2001-02-03"), isAnother: true),
        Row(
            "another name in one", Identity(name: "Tom Birch"), isAnother: true),
        Row("a marriage", Identity(surname: "Elm", forename: "Lily", born: "2000-11-14"), isAnother: false),
        Row(
            "a marriage, and a longer forename, and a birthday put right",
            Identity(surname: "Elm", forename: "Lily Anne", born: "2000-11-15"), isAnother: false),
        Row(
            "a surname with another before it",
            Identity(surname: "Elm-Ash", forename: "L", born: "2000-11-15"), isAnother: false),
        Row("another surname alone", Identity(surname: "Birch"), isAnother: false),
        Row("another birthday alone", Identity(born: "2001-02-03"), isAnother: false),
        Row("names that changed places", Identity(surname: "Lily", forename: "Ash"), isAnother: false),
        Row("a name in one, in any order", Identity(name: "Lily ASH", born: "2000-11-14"), isAnother: false),
        Row("nothing", Identity(), isAnother: false),
        Row(
            "another UPN and surname", Identity(upn: UPN(kept: "N926110010001"), surname: "Birch"),
            isAnother: true),
        Row(
            "another UPN of the same name", Identity(upn: UPN(kept: "N926110010001"), surname: "Ash"),
            isAnother: false),
    ]

    @Test("It is another child where nothing agrees, and more than one thing is known", arguments: rows)
    func another(_ row: Row) {
        let known = Identity(
            upn: UPN(kept: "B801200005001"), surname: "Ash", forename: "Lily", born: "2000-11-14")
        #expect(known.isAnother(than: row.line) == row.isAnother)
        #expect(row.line.isAnother(than: known) == row.isAnother)
    }

    @Test("Who a pupil is is kept with a sign-off, and read back", arguments: rows)
    func kept(_ row: Row) {
        let identity = row.line
        guard identity.name == nil else { return }
        #expect(Statement(of: identity).identity == identity)
        #expect(Statement(subject: "English", text: Statement(of: identity).text).identity == nil)
    }

    @Test("A sign-off of personal targets falls when a pupil became somebody else, step by step too")
    func signOffs() throws {
        let corrected = try signed(then: [
            .edit("z") { $0.surname = "Elm" }, .edit("z") { $0.born = "2000-11-15" },
            .edit("z") { $0.upn = UPN(kept: "N926110010001") },
        ])
        #expect(corrected.status == ["chair", "sip"])
        let another = try signed(then: [
            .edit("z") { $0.surname = "Birch" }, .edit("z") { $0.forename = "Tom" },
            .edit("z") { $0.born = "2001-02-03" },
        ])
        #expect(another.status == ["chair"])
        let sip = try another.set.cycle.signatory("sip")
        guard case .moved(_, let movements) = another.set.status(of: sip) else {
            Issue.record("the sign-off stands")
            return
        }
        #expect(movements.map(\.subject) == ["pupil 1"])
    }

    /// What may make another child of one: of whom the UPN is known or not, and what was taken away before.
    static let others:
        [(hasUPN: Bool, cleared: [PupilDetails.Field], edit: @Sendable (inout PupilDetails) -> Void)] = [
            (
                true, [],
                { ($0.forename, $0.born, $0.upn) = ("Tom", "2001-12-15", UPN(kept: "N926110010001")) }
            ),
            (
                true, [],
                { ($0.forename, $0.born, $0.upn) = ("Lila", "2001-11-14", UPN(kept: "N926110010001")) }
            ),
            (false, [], { ($0.surname, $0.forename) = ("Birch", "Tom") }),
            (false, [], { ($0.surname, $0.born) = ("Birch", "2001-02-03") }),
            (false, [.born], { $0.surname = "Birch" }),
            (false, [.born, .forename], { $0.surname = "Birch" }),
            (true, [.born, .forename, .surname], { $0.upn = UPN(kept: "N926110010001") }),
        ]

    @Test("It falls where no less speaks against its being the same child than for it", arguments: others)
    func mayBeAnother(
        _ hasUPN: Bool, _ cleared: [PupilDetails.Field],
        _ edit: @escaping @Sendable (inout PupilDetails) -> Void
    ) throws {
        let sample = try signed(withUPN: hasUPN, clearing: cleared, then: [.edit("z", edit)])
        #expect(sample.status == ["chair"])
    }

    @Test("It stands where a letter of a name or a number of a birthday was put right")
    func putRight() throws {
        for edit: @Sendable (inout PupilDetails) -> Void in [
            { $0.surname = "Ashe" }, { $0.born = "2000-12-14" }, { $0.forename = "Lilly" },
        ] { #expect(try signed(then: [.edit("z", edit)]).status == ["chair", "sip"]) }
    }

    private func signed(
        withUPN hasUPN: Bool = false, clearing: [PupilDetails.Field] = [], then actions: [Action]
    ) throws -> Sample {
        var sample = try Stage.reached(.entered, rehearsal: true)
        try sample.perform([
            .pupil("z", year: 9) {
                $0.surname = "Ash"
                $0.forename = "Lily"
                $0.born = "2000-11-14"
                if hasUPN { $0.upn = UPN(kept: "J926110500101") }
            }, .aim("z", to: "3c"),
        ])
        if !clearing.isEmpty { try sample.perform(.editPupil("z", PupilDetails(), clearing: clearing)) }
        for finding in sample.set.findings(on: sample.today) where finding.pupil != nil && finding.isOpen {
            try sample.perform(
                .explain(rule: finding.rule.rawValue, subject: finding.topic.text, text: "It is so"))
        }
        try sample.perform(.propose)
        try sample.perform([.sign("chair", "Anne Elm"), .sign("sip", "Ravi Birch")], on: "2010-12-06")
        try sample.perform(actions, on: "2010-12-07")
        return sample
    }
}
