import Testing

@testable import Stories
@testable import TargetSetting

/// Who can be told from a text that leaves.
@Suite struct PupilNamesTests {
    private func names(others: [PersonText] = []) throws -> PupilNames {
        var sample = try Sample(on: "2010-12-06")
        try sample.perform([
            .pupil("a") { ($0.surname, $0.forename, $0.born) = ("Cedar", "Jack", "2000-10-12") },
            .pupil("b") {
                ($0.surname, $0.forename) = ("O'Neil-Smith", "Siobhán Mary")
                $0.born = "2001-03-17"
            },
            .pupil("d") { ($0.surname, $0.forename) = ("Ng", "Bo") },
            .pupil("c") { ($0.surname, $0.upn) = ("Ní Dhomhnaill", UPN(kept: "J926110500101")) },
        ])
        return PupilNames(of: sample.set.roll).without(others)
    }

    static let certain: [(text: String, pupil: Int, marked: String)] = [
        ("Ring Jack Cedar at home", 1, "Jack Cedar"), ("Cedar, Jack", 1, "Cedar, Jack"),
        ("for Cedar Jack, a bus", 1, "Cedar Jack"), ("Jack  Cedar", 1, "Jack  Cedar"),
        ("jack cedar", 1, "jack cedar"),
        ("Jack\u{A0}Cedar's mother", 1, "Jack\u{A0}Cedar"),
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
        ("J\u{430}\u{441}k \u{421}ed\u{430}r", 1, "J\u{430}\u{441}k \u{421}ed\u{430}r"),
        ("Jack \u{216D}ed\u{251}r", 1, "Jack \u{216D}ed\u{251}r"),
        ("Siobhán O'Neil", 2, "Siobhán O'Neil"), ("Jack2Cedar", 1, "Jack2Cedar"),
        ("Jack\u{B2}Cedar", 1, "Jack\u{B2}Cedar"),
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
        ("10122000", 1, "10122000"), ("001012", 1, "001012"), ("101200", 1, "101200"),
        ("12.X.2000", 1, "12.X.2000"), ("2000 x 12", 1, "2000 x 12"), ("12-Ⅹ-00", 1, "12-Ⅹ-00"),
        ("①②.⑩.②⓪⓪⓪", 1, "①②.⑩.②⓪⓪⓪"), ("⑫ October 2000", 1, "⑫ October 2000"),
        (
            "the 12th day in October of the year 2000", 1, "12th day in October of the year 2000"
        ),
        ("12 October (Thursday) 2000", 1, "12 October (Thursday) 2000"),
        ("Thu 12 Oct, Thursday, 2000", 1, "12 Oct, Thursday, 2000"),
        ("October the 12th, 2000", 1, "October the 12th, 2000"),
        ("2000, 12 October", 1, "2000, 12 October"),
        ("October 2000, on the 12th", 1, "October 2000, on the 12th"),
        ("2000 on the twelfth of October", 1, "2000 on the twelfth of October"),
        ("the twelfth of October 2000", 1, "twelfth of October 2000"),
        ("the twelfth of October, two thousand", 1, "twelfth of October, two thousand"),
        ("twelve October 2000", 1, "twelve October 2000"), ("12 octobre 2000", 1, "12 octobre 2000"),
        ("17 Mars 2001", 2, "17 Mars 2001"), ("17 Ⅲ 2001", 2, "17 Ⅲ 2001"),
        ("⒘ March 2001", 2, "⒘ March 2001"),
        ("March 17th two thousand and one", 2, "March 17th two thousand and one"),
        ("1732001", 2, "1732001"), ("3172001", 2, "3172001"),
        ("day 17 month 3 year 2001", 2, "17 month 3 year 2001"),
        ("17 (month 03) 2001", 2, "17 (month 03) 2001"), ("017/003/2001", 2, "017/003/2001"),
        ("J\u{20DD}a\u{20DD}ck Cedar", 1, "J\u{20DD}a\u{20DD}ck Cedar"),
        ("926110500101", 4, "926110500101"), ("926110500101J", 4, "926110500101"),
        ("J9Z61105OO101", 4, "J9Z61105OO101"), ("J926110S00101", 4, "J926110S00101"),
        ("j9z6 110s 00101", 4, "j9z6 110s 00101"),
        ("J9261105OO1O1", 4, "J9261105OO1O1"), ("J92611o5oo1o1", 4, "J92611o5oo1o1"),
        ("J926ll0500I0l", 4, "J926ll0500I0l"),
    ]

    @Test("A pupil is told by", arguments: certain)
    func tells(_ text: String, _ pupil: Int, _ marked: String) throws {
        let mention = try #require(try names().mentions(in: text).first)
        #expect(mention.isCertain)
        #expect(mention.pupil == pupil)
        #expect(Array(text)[mention.place] == ArraySlice(Array(marked)))
    }

    @Test(
        "Names with a number between them may tell",
        arguments: ["Ring Jack 2 Cedar", "Jack1 Cedar1", "Cedar (4) Jack", "On 3 Jack, 5 Cedar and 7"])
    func numbered(_ text: String) throws {
        #expect(try names().mentions(in: text).map(\.means) == [.likeName])
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

    /// Pupils whose names and references are written in other ways, or are words.
    private func others(_ signers: [PersonText] = []) throws -> PupilNames {
        var sample = try Sample(on: "2010-12-06")
        try sample.perform([
            .pupil("PRU-0142") { ($0.surname, $0.forename) = ("Barker", "Jo") },
            .pupil("00731") { ($0.surname, $0.forename) = ("Müller", "Jürgen Karl") },
            .pupil("K7") { ($0.surname, $0.forename) = ("Groß", "Max") },
            .pupil("1142") { ($0.surname, $0.forename) = ("Mueller-Voss", "Liz") },
            .pupil("9") { ($0.surname, $0.forename) = ("Young", "Will") },
            .pupil("KS2") { ($0.surname, $0.forename) = ("Best", "Grace") },
            .pupil("8") { ($0.surname, $0.forename) = ("Aziz", "Lena") },
            .pupil("7") { ($0.surname, $0.forename) = ("Voss", "Max") },
            .pupil("6") { ($0.surname, $0.forename) = ("van der Berg", "Kim") },
        ])
        return PupilNames(of: sample.set.roll).without(signers)
    }

    static let otherWays: [(text: String, pupil: Int, marked: String, means: PupilMention.Means)] = [
        ("Write to j.barker@unit.example", 1, "j.barker", .name),
        ("Write to jbarker@unit.example", 1, "jbarker", .name),
        ("Write to barkerj12@unit.example", 1, "barkerj12", .name),
        ("Write to jo_barker@unit.example", 1, "jo_barker", .name),
        ("Write to barker@unit.example", 1, "barker", .partOfName),
        ("See PRU-0142 for it", 1, "PRU-0142", .reference),
        ("See file pru 0142.", 1, "pru 0142", .reference), ("File 00731", 2, "00731", .reference),
        ("K7 rings home", 3, "K7", .shortReference),
        ("Juergen Mueller", 2, "Juergen Mueller", .name), ("J. Mueller", 2, "J. Mueller", .name),
        ("Jurgen Muller", 2, "Jurgen Muller", .name), ("max gross", 3, "max gross", .name),
        ("Liz Müller-Voß", 4, "Liz Müller-Voß", .name),
        ("K van der Berg comes", 9, "K van der Berg", .name),
        ("van der Berg, K.", 9, "van der Berg, K", .name),
        ("JB came", 1, "JB", .initials), ("J.B. came", 1, "J.B", .initials),
        ("J B came", 1, "J B", .initials),
        ("JKM came", 2, "JKM", .initials), ("Ring barker at home", 1, "barker", .partOfName),
        ("Ring aziz at home", 7, "aziz", .partOfName), ("Ring Young at home", 5, "Young", .partOfName),
        ("Ring home, says Will", 5, "Will", .partOfName),
        ("Will young people come", 5, "Will young", .likeName),
        ("bring grace best of all", 6, "grace best", .likeName),
        ("will young is here", 5, "will young", .likeName), ("Will Young is here", 5, "Will Young", .name),
        ("Max gross and small", 3, "Max gross", .name),
        ("Bill Young is here", 5, "Bill Young", .likeName),
        ("Young, William", 5, "Young, William", .likeName),
        ("Beth Mueller-Voss", 4, "Beth Mueller-Voss", .likeName),
    ]

    @Test("A pupil is told, or may be told, by", arguments: otherWays)
    func tellsOtherwise(_ text: String, _ pupil: Int, _ marked: String, _ means: PupilMention.Means) throws {
        let mentions = try others().mentions(in: text)
        #expect(mentions.map(\.pupil) == [pupil])
        #expect(mentions.map(\.means) == [means])
        #expect(mentions.map { String(Array(text)[$0.place]) } == [marked])
    }

    @Test(
        "An ordinary text tells nobody",
        arguments: [
            "We will do our best for young people", "it may be that young people do best with grace",
            "The LA and the SIP meet in KS2", "All of KS2 at 0142", "File 1142", "Page 9", "RING JB TODAY",
            "Jb came", "K7a", "PRU-01421", "007310",
        ])
    func tellsNobodyOtherwise(_ text: String) throws {
        #expect(try others().mentions(in: text).isEmpty)
    }

    @Test func `Initials of two pupils, or of somebody who signs, are not asked about`() throws {
        #expect(try others(["Jane Bell"]).mentions(in: "JB came").isEmpty)
        var sample = try Sample(on: "2010-12-06")
        try sample.perform([
            .pupil("a") { ($0.surname, $0.forename) = ("Barker", "Jo") },
            .pupil("b") { ($0.surname, $0.forename) = ("Birch", "Jim") },
        ])
        #expect(PupilNames(of: sample.set.roll).mentions(in: "JB came").isEmpty)
    }

    @Test func `A name that a pupil had, or is called by, tells as the own one does`() throws {
        var sample = try Sample(on: "2010-12-06")
        try sample.perform([
            .pupil("a") { ($0.surname, $0.forename) = ("Ash", "Lily") },
            .edit("a") { $0.surname = "Birch" }, .edit("a") { $0.forename = "Lilian" },
        ])
        #expect(
            sample.set.roll.pupils.map(\.otherNames) == [
                [OtherName(.surname, "Ash"), OtherName(.forename, "Lily")]
            ])
        for text in ["Lily Ash", "Lilian Ash", "Lily Birch", "Birch, Lilian"] {
            #expect(PupilNames(of: sample.set.roll).mentions(in: text).map(\.means) == [.name])
        }
        #expect(throws: Refusal.self) {
            try sample.perform(.plan("Ring Lily Ash at home", by: "2011-03-01"))
        }
        // Of two who exchanged their names, each is told by the own one.
        try sample.perform([
            .pupil("b") { ($0.surname, $0.forename) = ("Ash", "Lily") }
        ])
        #expect(PupilNames(of: sample.set.roll).mentions(in: "Lily Ash").map(\.pupil) == [2])
    }

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

    /// An action that names a child who comes in after the targets were proposed.
    private func proposed() throws -> Sample {
        var sample = try Stage.reached(.entered)
        try sample.perform([
            .plan("Call for Jack Cedar, born 12 October 2000", by: "2011-03-01"), .propose,
            .pupil("a") { ($0.surname, $0.forename, $0.born) = ("Cedar", "Jack", "2000-10-12") },
        ])
        return sample
    }

    private func topicsOfNames(in sample: Sample) -> [String] {
        sample.set.findings(on: "2010-12-06").filter { $0.rule == .pupilNamed && $0.isOpen }.map(\.topic.text)
    }

    @Test(
        "What was proposed leaves as it was, and is asked about when it is put in other words",
        arguments: [
            [Action.removePlannedAction(2)], [.removePlannedAction(2), .plan("Calls", by: "2011-03-01")],
        ])
    func proposal(_ actions: [Action]) throws {
        var sample = try proposed()
        #expect(topicsOfNames(in: sample) == ["action 2"])
        try sample.perform(actions)
        #expect(topicsOfNames(in: sample) == ["proposal"])
        try sample.perform(.propose)
        #expect(topicsOfNames(in: sample).isEmpty)
    }

    @Test(
        "An erasure puts what was proposed in other words too",
        arguments: [[], [Action.removePlannedAction(2)]])
    func erasedFromProposal(_ actions: [Action]) throws {
        var sample = try proposed()
        try sample.perform(actions)
        #expect(throws: Refusal.self) { try sample.perform(.erase([1], .init())) }
        try sample.perform(.erase([1], .init(hidingNames: true)))
        let texts = sample.set.proposal.map { Array($0.snapshot.parts.values.joined()).map(\.text) } ?? []
        #expect(texts.contains { $0.contains("Call for [a pupil], born [a pupil]") })
        #expect(!texts.contains { $0.contains("Cedar") || $0.contains("2000") })
    }

    @Test(
        "The reason for being late has no part of a name either",
        arguments: [
            ("Ring young Cedar", "Ring young [pupil 1]"), ("Jack was ill", "[pupil 1] was ill"),
            ("JC was ill", "[pupil 1] was ill"), ("Jack C. was ill", "[pupil 1] C. was ill"),
            ("of Jack Cedar", "of [pupil 1]"),
        ])
    func late(_ reason: PersonText, _ marked: String) throws {
        var sample = try Sample(on: "2010-12-06")
        try sample.perform([.pupil("a") { ($0.surname, $0.forename) = ("Cedar", "Jack") }])
        #expect {
            try sample.set.checkNames(inLateReason: reason)
        } throws: { error in
            guard case .note(.namesPupil(let text, let mentions)) = error as? Refusal else { return false }
            return text.marked(mentions) == marked
        }
        try sample.set.checkNames(inLateReason: "The SIP was ill")
    }

    @Test func `The child of a line that was left out is looked for, also when nobody will come in for it`()
        throws
    {
        var details = PupilDetails()
        (details.surname, details.upn) = ("Birch-Elm, Una Mary", UPN(kept: "T926110500116"))
        func roll(_ fate: LeftOutLine.Fate) -> Roll {
            let line = LeftOutLine(
                number: 9, line: 2, heading: "", value: "", details: details, day: "2010-12-06",
                code: "not-identified", said: [], fate: fate)
            return Roll(pupils: [], leftOutLines: [line])
        }
        for text in ["Una Birch-Elm", "T926110500116", "Birch, Una", "UnaElm"] {
            #expect(PupilNames(of: roll(.open)).mentions(in: text).map(\.pupil) == [9])
            #expect(PupilNames(of: roll(.dismissed)).mentions(in: text).map(\.standing) == [.removed])
        }
    }

    static let onPages: [(part: String, text: PersonText, isTaken: Bool)] =
        ["criterion", "why", "who", "support", "step", "subject", "review"].flatMap { part in
            [
                ("to sit with Jack Cedar", false), ("JackCedar helps", false), ("born 12.10.2000", false),
                ("of J926110500101", false), ("born on 3 February 2001", false), ("Una Elm reads", true),
                ("Una and Jack read", true),
            ].map { (part, $0, $1) }
        }

    @Test("What is printed on a pupil's page names nobody else", arguments: onPages)
    func page(_ part: String, _ text: PersonText, _ isTaken: Bool) throws {
        var sample = try Sample(on: "2010-12-06")
        func words(_ own: String) -> PersonText { part == own ? text : "reads aloud" }
        try sample.perform([
            .pupil("a") {
                ($0.surname, $0.forename, $0.born) = ("Cedar", "Jack", "2000-10-12")
                $0.upn = UPN(kept: "J926110500101")
            },
            .pupil("b") { ($0.surname, $0.forename, $0.born) = ("Elm", "Una", "2001-02-03") },
            .setPersonal(
                "b", subject: words("subject"),
                .init(
                    aim: .criterion(words("criterion")), by: "2011-07-20", why: words("why"),
                    who: words("who"), support: words("support"),
                    steps: [.init(by: "2011-03-01", what: words("step"))])),
            .addReview(
                "b", subject: words("subject"),
                .init(
                    reached: .value(words("review")), on: nil, judgement: .improving,
                    learned: "Of Jack Cedar", contingency: nil)),
        ])
        let pupil = try sample.set.roll.pupil("b")
        if isTaken {
            try sample.set.checkPage(of: pupil)
        } else {
            #expect {
                try sample.set.checkPage(of: pupil)
            } throws: {
                ($0 as? Refusal)?.code == "names-pupil"
            }
        }
    }

    @Test func `A signer, who typed it and a group that a note is about have no pupil's whole name`() throws {
        var sample = try Stage.reached(.proposed)
        try sample.perform(
            [
                .pupil("a", year: 8) { ($0.surname, $0.forename) = ("Cedar", "Jack") },
                .aim("group:Jack Cedar", "Reading", at: "to be better"),
            ], on: "2010-12-06")
        func sign(_ name: PersonText, by typist: PersonText? = nil) -> Action {
            .sign(
                .init(
                    signatory: "chair", name: name, day: "2010-12-06", evidence: "minute 4",
                    recordedBy: typist, accepted: []))
        }
        for typed in [
            sign("Cedar, Jack"), sign("Anne Elm", by: "jack cedar"),
            .explain(rule: "personal-smart", subject: "group:Jack Cedar, reading", text: "It is short"),
        ] {
            #expect {
                try sample.perform(typed)
            } throws: {
                ($0 as? Refusal)?.code == "names-pupil"
            }
        }
        try sample.perform(.ofAnotherPerson(sign("Jack Cedar"), who: "our chair, no relation"))
        #expect(sample.status == ["chair"])
    }

    @Test func `A unit with a pupil's whole name is asked about, and one with a part of it not`() throws {
        for (forename, isAsked) in [("Jo", false), ("Sample", true)] as [(PersonText, Bool)] {
            var sample = try Sample(on: "2010-12-06")
            let unit = sample.set.unit.name.text.split(separator: " ").map(String.init)
            #expect(unit.count > 1)
            try sample.perform([
                .pupil("a") {
                    $0.surname = PersonText(kept: unit[1])
                    $0.forename = isAsked ? PersonText(kept: unit[0]) : forename
                }
            ])
            let asked = sample.set.findings(on: "2010-12-06").filter { $0.rule == .pupilNamed }
            #expect(asked.map(\.topic.text) == (isAsked ? ["unit"] : []))
        }
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
        #expect(throws: Refusal.note(.nobodyNamed(before: []))) {
            try sample.perform(.ofAnotherPerson(.plan("Nobody", by: "2011-03-01"), who: "our caretaker"))
        }
    }

    @Test
    func `Who is meant in one text is not who is meant in another with a name as long of the same child`()
        throws
    {
        var sample = try Sample(on: "2010-12-06")
        try sample.perform([
            .pupil("a") { ($0.surname, $0.forename) = ("Cedar", "Ivy") }, .edit("a") { $0.forename = "Kai" },
            .ofAnotherPerson(.plan("Ivy calls each day", by: "2011-03-01"), who: "our caretaker"),
            .removePlannedAction(1), .plan("Kai calls each day", by: "2011-03-01"),
        ])
        func asked() -> [Finding] { sample.set.findings(on: "2010-12-06").filter { $0.rule == .pupilNamed } }
        #expect(asked().map(\.answer) == [nil])
        try sample.perform(.removePlannedAction(1))
        try sample.perform(
            .ofAnotherPerson(.plan("Kai calls each day", by: "2011-03-01"), who: "our cook"))
        #expect(asked().map(\.answer) == [.note("our cook")])
        // What was said of a text that stays, stays.
        try sample.perform(.plan("Breakfast", by: "2011-03-01"))
        #expect(asked().map(\.answer) == [.note("our cook")])
    }

    @Test func `Who is meant in one text is not who is meant in the next, though nobody had that name yet`()
        throws
    {
        var sample = try Sample(on: "2010-12-06")
        try sample.perform([
            .pupil("a") { ($0.surname, $0.forename) = ("Cedar", "Ivy") },
            .actual("2008/09", 22.0, source: "register of Ivy"),
            .explain(rule: "pupil-named", subject: "overall actual-2008-09", text: "The ivy on the house"),
        ])
        func asked() -> [Finding] { sample.set.findings(on: "2010-12-06").filter { $0.rule == .pupilNamed } }
        #expect(asked().map(\.answer) == [.note("The ivy on the house")])
        try sample.perform([
            .actual("2008/09", 22.0, source: "register of Zak"), .edit("a") { $0.forename = "Zak" },
        ])
        #expect(asked().map(\.answer) == [nil])
        // Who was meant before is not meant where the text is put back, either.
        try sample.perform([
            .actual("2008/09", 22.0, source: "register of Ivy"), .edit("a") { $0.forename = "Ivy" },
        ])
        #expect(asked().map(\.answer) == [nil])
    }

    @Test func `Where the same text is typed again with who is meant, it is said how that is told`() throws {
        var sample = try Sample(on: "2010-12-06")
        try sample.perform([
            .pupil("a") { ($0.surname, $0.forename) = ("Cedar", "Ivy") },
            .actual("2008/09", 22.0, source: "register of Ivy"),
        ])
        let topic = Topic.prior("overall", "actual-2008-09")
        #expect(throws: Refusal.note(.nobodyNamed(before: [topic]))) {
            try sample.perform(
                .ofAnotherPerson(.actual("2008/09", 22.0, source: "register of Ivy"), who: "our clerk"))
        }
        #expect(NoteRefusal.nobodyNamed(before: [topic]).report.remedies == [.explain(.pupilNamed, topic)])
    }

    @Test(
        "Numbers that are no pupil's tell nobody",
        arguments: [
            "836 of 3800 sessions missed", "minute 12.4 of 2010", "minutes 12, 10 and 20", "Room 10.12",
            "Room X 12", "call 01603 222000", "tel. 0800 101 2001", "(01603) 10 12 01", "12 X 20 sessions",
            "10 I 2000 sessions", "224/10", "SI 2010/2838", "2010-12-06", "6 December (Monday) 2010",
            "2,000 of 12,100 sessions", "20% of 12 in 10 weeks", "ill 10 of 10 days", "J926110500102",
            "Oil 0110 1010 1011", "12 marks in 2000", "October 2010, 12 pupils",
            "two thousand and twelve sessions",
            "twelve of two thousand sessions", "nineteen of twenty in March", "bus ZS 926 1105 to 00101",
            "section 12 of the 2000 Act", "Form Ⅲ of 17", "17 of Set ⅲ in 2010",
            "one of seventeen in March 2010",
            "March, 17 pupils, 2010/11", "12 October to 20 December", "K0Z 5S5", "twenty ten pence pieces",
            "9261105001011", "1926110500101", "room 1732002",
            "B loo 101 00101 01 10",
        ])
    func numbers(_ text: String) throws {
        let found = try names().mentions(in: text).filter { [.birthday, .upn].contains($0.means) }
        #expect(found.isEmpty, "\(text)")
    }
}
