import Testing

@testable import Stories
@testable import TargetSetting

/// Who can be told from a text that leaves.
@Suite struct PupilNamesTests {
    private func names(others: [PersonText] = []) throws -> PupilNames {
        var sample = try Sample(on: "2010-12-06")
        try sample.perform([
            .pupil("a") { ($0.surname, $0.forename, $0.born) = ("Cedar", "Jack", "2000-10-12") },
            .pupil("b") { ($0.surname, $0.forename) = ("O'Neil-Smith", "Siobhán Mary") },
            .pupil("d") { ($0.surname, $0.forename) = ("Ng", "Bo") },
            .pupil("c") { ($0.surname, $0.upn) = ("Ní Dhomhnaill", UPN(kept: "J926110500101")) },
        ])
        return PupilNames(of: sample.set.roll, others: others)
    }

    static let certain: [(text: String, pupil: Int, marked: String)] = [
        ("Ring Jack Cedar at home", 1, "Jack Cedar"), ("Cedar, Jack", 1, "Cedar, Jack"),
        ("for Cedar Jack, a bus", 1, "Cedar Jack"), ("Jack  Cedar", 1, "Jack  Cedar"),
        ("Jack\u{A0}Cedar's mother", 1, "Jack\u{A0}Cedar"), ("jack cedar", 1, "jack cedar"),
        ("JACK CEDAR", 1, "JACK CEDAR"), ("Jäck Cédar", 1, "Jäck Cédar"), ("Jack-Cedar", 1, "Jack-Cedar"),
        ("Jack. Cedar", 1, "Jack. Cedar"), ("J Cedar", 1, "J Cedar"), ("J. Cedar", 1, "J. Cedar"),
        ("Cedar J.", 1, "Cedar J"), ("JackCedar", 1, "JackCedar"),
        ("Ja\u{200D}ck Cedar", 1, "Ja\u{200D}ck Cedar"),
        ("Siobhan O\u{2019}Neil Smith", 2, "Siobhan O\u{2019}Neil Smith"),
        ("Siobhán ONeil-Smith", 2, "Siobhán ONeil-Smith"),
        ("Mary O'Neil Smith", 2, "Mary O'Neil Smith"),
        ("Siobhán Mary O'Neil-Smith", 2, "Siobhán Mary O'Neil-Smith"),
        ("Siobhán Smith", 2, "Siobhán Smith"), ("Neil, Siobhan", 2, "Neil, Siobhan"),
        ("S. M. O'Neil-Smith", 2, "S. M. O'Neil-Smith"), ("SM O'Neil-Smith", 2, "SM O'Neil-Smith"),
        ("B. Ng", 3, "B. Ng"), ("Ng Bo", 3, "Ng Bo"), ("J926110500101", 4, "J926110500101"),
        ("j 926 1105 00101", 4, "j 926 1105 00101"),
        ("(J-926-1105-00-101)", 4, "J-926-1105-00-101"),
        ("Jac Cedar", 1, "Jac Cedar"), ("minute 4: siob smith's case", 2, "siob smith"),
        ("121000", 1, "121000"),
        ("born 12/10/2000", 1, "12/10/2000"), ("12.10.00", 1, "12.10.00"), ("12-10-2000", 1, "12-10-2000"),
        ("2000-10-12", 1, "2000-10-12"), ("12102000", 1, "12102000"), ("20001012", 1, "20001012"),
        ("12 October 2000", 1, "12 October 2000"), ("the 12th of October, 2000", 1, "12th of October, 2000"),
        ("Oct 12, 2000", 1, "Oct 12, 2000"), ("12 Oct 00", 1, "12 Oct 00"),
        ("2000 October 12", 1, "2000 October 12"),
        ("10/12/2000", 1, "10/12/2000"), ("12 / 10 / 2000", 1, "12 / 10 / 2000"),
    ]

    @Test("A pupil is told by", arguments: certain)
    func tells(_ text: String, _ pupil: Int, _ marked: String) throws {
        let mention = try #require(try names().mentions(in: text).first)
        #expect(mention.isCertain)
        #expect(mention.pupil == pupil)
        #expect(Array(text)[mention.place] == ArraySlice(Array(marked)))
    }

    @Test(
        "A surname or a forename alone may tell",
        arguments: [
            "Ring Cedar at home", "Mrs Cedar calls", "Jack's mother", "Dhomhnaill", "with Siobhan",
            "the Cedars", "Jacks mother", "ring cedar at home",
        ])
    func mayTell(_ text: String) throws {
        let mentions = try names().mentions(in: text)
        #expect(mentions.map(\.means) == [.partOfName])
    }

    @Test(
        "Nobody is told by",
        arguments: [
            "Plant a cedar and jack up the shed", "12 October 2001", "10 of 12 pupils in 2000",
            "J926110500102",
            "in Cedarwood", "Bong", "Mr Ngb and Cedarj", "The Bo", "Jackson", "A cedar j", "12/10", "122000",
            "",
        ])
    func tellsNobody(_ text: String) throws { #expect(try names().mentions(in: text).isEmpty) }

    @Test func `A part of a name is not asked about where somebody who signs has it`() throws {
        let names = try names(others: ["Anne Cedar"])
        #expect(names.mentions(in: "Mrs Cedar calls").isEmpty)
        #expect(names.mentions(in: "Jack Cedar calls").map(\.means) == [.name])
    }

    @Test func `Everybody in a text is marked, and nobody twice at one place`() throws {
        let text = LeavingText(
            kind: .plannedAction(1), text: "Jack Cedar (12.10.00), J. Cedar and Siobhan come")
        #expect(
            text.marked(try names().mentions(in: text.text))
                == "[pupil 1] ([pupil 1]), [pupil 1] and [pupil 2] come")
    }

    @Test func `What names a pupil is refused when it is typed, where it would leave`() throws {
        var sample = try Sample(on: "2010-12-06")
        try sample.perform([.pupil("a") { ($0.surname, $0.forename) = ("Cedar", "Jack") }])
        let typed = Action.plan("Call for Cedar, Jack each day", by: "2011-03-01")
        #expect {
            try sample.perform(typed)
        } throws: {
            ($0 as? Refusal)?.code == "names-pupil"
        }
        #expect(sample.set.plan.isEmpty)
        try sample.perform(.plan("Mr Jack calls each day", by: "2011-03-01"))
        #expect(sample.set.findings(on: "2010-12-06").contains { $0.rule == .pupilNamed && $0.isOpen })
    }

    @Test func `That it is another person is recorded with the pupil, and falls with the text`() throws {
        var sample = try Sample(on: "2010-12-06")
        try sample.perform([
            .pupil("a") { ($0.surname, $0.forename) = ("Cedar", "Jack") },
            .ofAnotherPerson(
                .plan("Jack Cedar calls each day", by: "2011-03-01"), who: "our attendance officer"),
        ])
        func asked() -> [Finding] { sample.set.findings(on: "2010-12-06").filter { $0.rule == .pupilNamed } }
        #expect(asked().map(\.answer) == [.note("our attendance officer")])
        #expect(sample.set.notes.isEmpty)
        #expect(sample.set.roll.pupils.first?.notes.map(\.text) == ["our attendance officer"])
        try sample.perform([
            .removePlannedAction(1),
            .ofAnotherPerson(.plan("Jack Cedar writes", by: "2011-03-01"), who: "our caretaker"),
        ])
        #expect(asked().map(\.answer) == [.note("our caretaker")])
        #expect(throws: Refusal.note(.nobodyNamed)) {
            try sample.perform(.ofAnotherPerson(.plan("Nobody", by: "2011-03-01"), who: "our caretaker"))
        }
    }
}
