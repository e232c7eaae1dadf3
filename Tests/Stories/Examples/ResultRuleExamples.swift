import TargetSetting

extension RuleExample {
    /// Of what is asked about results and grades that lists brought.
    static let ofResults: [RuleExample] = [
        .passing(
            "result-changed", "the list is read again, and a grade of now changes",
            .of2010([
                .pupil("a", year: 10), .list("English", [("a", "4")]), .list("English", [("a", "4")]),
                .list("English", at: "now", [("a", "D")]), .list("English", at: "now", [("a", "C")]),
            ])),
        .query(
            "result-changed", about: "1", when: "a list has another level at key stage 2 of two pupils",
            .of2010([
                .pupil("a", year: 10), .pupil("b", year: 10),
                .list("English", [("a", "4"), ("b", "5")]), .list("English", [("a", "3"), ("b", "4")]),
            ])),
        .query(
            "result-changed", about: "1",
            when: "a list says again what an earlier one said: two lists differ",
            .of2010([
                .pupil("a", year: 10),
                .list("English", [("a", "4")]), .list("English", [("a", "3")]),
                .list("English", [("a", "4")]),
            ])),
        .query(
            "result-changed", about: "1", when: "a list said why there is none, and the next has a level",
            .of2010([
                .pupil("a", year: 10), .list("English", [("a", "A")]), .list("English", [("a", "4")]),
            ])),
        .query(
            "result-changed", about: "1", when: "a third list has a third level",
            .of2010([
                .pupil("a", year: 5), .list("reading", at: "ks1", [("a", "2b")]),
                .list("reading", at: "ks1", [("a", "3")]), .list("reading", at: "ks1", [("a", "2a")]),
            ])),
        .passing(
            "result-changed", "a person recorded it, or says that it is right",
            .of2010([
                .pupil("a", year: 10), .pupil("b", year: 10),
                .list("English", [("a", "4"), ("b", "4")]), .attained("a", "English", "5", at: "ks2"),
                .list("English", [("b", "5")]), .attained("b", "English", "5", at: "ks2"),
            ])),

        .error(
            "left-out", about: "1 ks2 english",
            when: "a code came beside a level, and an older list says the level again",
            .of2010([
                .pupil("a", year: 10), .list("English", [("a", "4")]), .list("English", [("a", "A")]),
                .list("English", [("a", "4")]),
            ])),

        .passing(
            "target-lowered", "it is raised, or higher than it was, or a person set it or took it away",
            .of2010(
                ["a", "b", "c", "d"].map { .pupil($0, year: 10) } + [
                    .targets([("a", "English", "D"), ("b", "English", "C"), ("c", "English", "C")]),
                    .targets([("d", "English", "C"), ("d", "mathematics", "C")]),
                    .targets([("a", "English", "C"), ("b", "English", "D"), ("c", "English", "D")]),
                    .targets([("d", "English", "E"), ("d", "mathematics", "D")]),
                    .targets([("b", "English", "B")]), .aim("c", to: "D"),
                    .targets([("d", "English", "B")]), .removePersonal("d", subject: "mathematics"),
                ])),
        .query(
            "target-lowered", about: "1",
            when: "a list raised one and lowered one, and the one before is read again",
            .of2010([
                .pupil("a", year: 10), .pupil("b", year: 10),
                .targets([("a", "English", "D"), ("b", "English", "C")]),
                .targets([("a", "English", "C"), ("b", "English", "D")]),
                .targets([("a", "English", "D"), ("b", "English", "C")]),
            ])),
        .query(
            "target-lowered", about: "1", when: "a list raised it, and an older one is read again",
            .of2010([
                .pupil("a", year: 10), .targets([("a", "English", "D")]), .targets([("a", "English", "C")]),
                .targets([("a", "English", "D")]),
            ])),
        .query(
            "target-lowered", about: "1", when: "a list lowers it twice as far as another raised it",
            .of2010([
                .pupil("a", year: 10), .targets([("a", "English", "D")]), .targets([("a", "English", "C")]),
                .targets([("a", "English", "E")]),
            ])),
        .query(
            "target-lowered", about: "2",
            when: "one that was lowered is put right, but not what was added with it",
            .of2010([
                .pupil("a", year: 10), .pupil("b", year: 10),
                .targets([("a", "English", "C"), ("b", "English", "C")]),
                .targets([("a", "English", "D"), ("b", "English", "D"), ("b", "ICT", "C")]),
                .aim("a", to: "C"),
            ])),
        .query(
            "target-lowered", about: "1", when: "a list lowers one, and raises others",
            .of2010([
                .pupil("a", year: 10), .pupil("b", year: 10),
                .targets([("a", "English", "C"), ("b", "English", "D")]),
                .targets([("a", "English", "D"), ("b", "English", "C")]),
            ])),
        .query(
            "target-lowered", about: "1", when: "a third list has it higher, and not as high as it was",
            .of2010([
                .pupil("a", year: 10), .targets([("a", "English", "B")]), .targets([("a", "English", "E")]),
                .targets([("a", "English", "C")]),
            ])),
        .query(
            "target-lowered", about: "2", when: "it is as high again, and another is lowered again",
            .of2010([
                .pupil("a", year: 10), .pupil("b", year: 10),
                .targets([("a", "English", "C"), ("b", "English", "C")]),
                .targets([("a", "English", "D"), ("b", "English", "D")]),
                .targets([("a", "English", "C"), ("b", "English", "C")]),
                .targets([("a", "English", "D")]),
            ])),

        .passing(
            "result-below-earlier", "each is no whole level lower, or there is only one",
            .of2010([
                .pupil("a"), .pupil("b"), .pupil("c"), .list("maths", at: "ks1", [("a", "2a"), ("b", "2c")]),
                .list("maths", [("a", "2"), ("b", "3"), ("c", "3")]),
                .list("English", at: "ks1", [("a", "3")]),
            ])),
        .query(
            "result-below-earlier", about: "2", when: "the columns of two key stages are exchanged",
            .of2010([
                .pupil("a"), .pupil("b"), .pupil("c"),
                .list("maths", at: "ks1", [("a", "2a"), ("b", "4"), ("c", "4")]),
                .list("maths", [("a", "4"), ("b", "2"), ("c", "1")]),
            ])),
        .query(
            "result-below-earlier", about: "1", when: "a person types one",
            .of2010([
                .pupil("a"), .attained("a", "maths", "3", at: "ks1"), .attained("a", "maths", "1", at: "ks2"),
            ])),

        .passing(
            "targets-like-now", "one of three is aimed higher",
            .of2010(aimed(["a": ("C", "C"), "b": ("D", "D"), "c": ("D", "C")]))),
        .passing(
            "targets-like-now", "all have one grade, or two pupils are too few",
            .of2010(
                aimed(["a": ("C", "C"), "b": ("C", "C"), "c": ("C", "C")])
                    + [.aim("a", "maths", to: "D"), .aim("b", "maths", to: "C")]
                    + [.attained("a", "maths", "D"), .attained("b", "maths", "C")])),
        .passing(
            "targets-like-now", "most are not assessed",
            .of2010(
                aimed(["a": ("C", "C"), "b": ("D", "D"), "c": ("B", "B")])
                    + ["d", "e", "f", "g"].flatMap { pupil -> [Action] in
                        [.pupil(PersonText(kept: pupil), year: 10), .aim(pupil, to: "C")]
                    })),
        .query(
            "targets-like-now", about: "1 English", when: "the targets are the grades of now",
            .of2010(aimed(["a": ("C", "C"), "b": ("D", "D"), "c": ("B", "B")]))),
        .query(
            "targets-like-now", about: "1 reading", when: "the grades of now came with a list",
            .of2010(
                ["a", "b", "c"].flatMap { pupil -> [Action] in
                    [.pupil(PersonText(kept: pupil)), .aim(pupil, "reading", to: pupil == "a" ? "3b" : "4c")]
                } + [.list("reading", at: "now", [("a", "3b"), ("b", "4c"), ("c", "4c")])])),
        .query(
            "targets-like-now", about: "1 English", when: "an earlier grade of now was another",
            .of2010(
                aimed(["a": ("E", "C"), "b": ("E", "D"), "c": ("E", "B")], on: "2010-11-01")
                    + [.list("English", at: "now", [("a", "C"), ("b", "D"), ("c", "B")])])),
    ]

    static let ofTargetLists: [RuleExample] = [
        .passing(
            "target-not-in-list", "what is not in the list counts in no figure, or a person set it again",
            .of2010(
                listed + [.aim("a", "behaviour", to: "C")] + without
                    + [.aim("a", "ICT", to: "C"), .aim("b", "ICT", to: "C")])),
        .passing(
            "target-not-in-list", "a later list has them again, or they are taken away",
            .of2010(
                listed + without
                    + [.targets([("a", "ICT", "C")]), .removePersonal("b", subject: "ICT")])),
        .passing("target-not-in-list", "the list is of one subject", .of2010(listed + english)),
        .query(
            "target-not-in-list", about: "1", when: "the whole subject is not in the next list",
            .of2010(listed + without)),
        .query(
            "target-not-in-list", about: "1", when: "it has another subject of each of them not",
            .of2010(
                listed
                    + [
                        .targets([
                            ("a", "English", "C"), ("a", "ICT", "C"), ("b", "English", "C"),
                            ("b", "art", "C"),
                        ])
                    ])),
        .query(
            "target-not-in-list", about: "1", when: "another qualification in the subject came in its place",
            .of2010(listed + [.targets([("a", "ICT (OCR National)", "equivalent at level 1")])])),
    ]

    private static let listed: [Action] = [
        .pupil("a", year: 10), .pupil("b", year: 10),
        .targets(
            ["a", "b"].flatMap { pupil in
                [(pupil, "English", "C"), (pupil, "ICT", "C"), (pupil, "art", "C")]
            }),
    ]
    private static let without: [Action] = [
        .targets(["a", "b"].flatMap { [($0, "English", "C"), ($0, "art", "C")] })
    ]
    private static let english: [Action] = [.targets(["a", "b"].map { ($0, "English", "C") })]

    /// Pupils with where they are and what they aim for in English.
    private static func aimed(
        _ pupils: KeyValuePairs<String, (now: String, aim: String)>, on day: Day? = nil
    ) -> [Action] {
        pupils.flatMap { pupil, grades -> [Action] in
            [
                .pupil(PersonText(kept: pupil), year: 10), .attained(pupil, "English", grades.now, on: day),
                .aim(pupil, to: grades.aim),
            ]
        }
    }
}
