import TargetSetting

extension RuleExample {
    static let ofTargets: [RuleExample] = [
        .passing("group-not-stated", "each key stage has its number, one of them 0", .of2010(from: .grouped)),
        .error(
            "group-not-stated", about: "ks2", when: "a key stage with statutory targets has none",
            .of2010(from: .nothing, [.group("ks1", 0), .group("ks4", 10)])),
        .query(
            "group-not-stated", about: "ks1", when: "a key stage with good-practice targets alone has none",
            .of2010(from: .nothing, [.group("ks2", 7), .group("ks4", 10)])),

        .passing(
            "target-missing", "everything is set, and Key stage 1 has no pupils", .of2010(from: .entered)),
        .passing(
            "target-missing", "the statutory targets are zero-rated",
            .of2010(from: .grouped, [.zeroRate("ks2"), .zeroRate("ks4")])),
        .passing(
            "target-missing", "what is by agreement is left alone",
            .of(.moorland, on: "2018-11-01", [.group("year-6", 0), .count("clubs", 9, of: 30)])),
        .error(
            "target-missing", about: "ks2-maths-2lp", when: "a statutory target is taken away",
            .of2010(from: .entered, [.clearTarget("ks2-maths-2lp")])),
        .query(
            "target-missing", about: "ks4-progress", "ks4-points",
            when: "recommended and good-practice targets are owed",
            .of(
                .fiveOffices, on: "2012-11-14",
                [.group("ks3", 0), .group("ks4", 5), .count("ks4-accredited", 2)])),
        .query(
            "target-missing", about: "clubs", when: "a target of the whole school is owed",
            .of(.moorland, on: "2018-11-01", [.group("year-6", 0)])),

        .passing("out-of-wrong", "every figure is out of the group or fewer", .of2010(from: .entered)),
        .passing(
            "out-of-wrong", "those counted are as many as the group, which shrank",
            .of2010(from: .grouped, [.count("ks2-english-2lp", 2, of: 6), .group("ks2", 6)])),
        .error(
            "out-of-wrong", about: "ks4-level2-em", when: "the group grew and the figure is of the old one",
            .of2010(from: .entered, [.group("ks4", 11)])),
        .error(
            "out-of-wrong", about: "ks2-english-maths-l4", "ks2-english-2lp", "ks2-maths-2lp",
            when: "the group shrank below those counted",
            .of2010(from: .entered, [.group("ks2", 5)])),

        .passing(
            "figures-cross", "level 2b is as many as level 2",
            .of2010(
                from: .grouped,
                [.group("ks1", 4), .count("ks1-reading-l2", 2), .count("ks1-reading-l2b", 2)])),
        .passing(
            "figures-cross", "the wider target is zero-rated, and so is the narrower",
            .of(.fiveOffices, on: "2012-11-01", [.group("ks3", 4), .zeroRate("ks3")])),
        .error(
            "figures-cross", about: "ks1-reading-l2b", when: "more reach level 2b than level 2",
            .of2010(
                from: .grouped,
                [.group("ks1", 4), .count("ks1-reading-l2", 1), .count("ks1-reading-l2b", 2)])),
        .error(
            "figures-cross", about: "em-2013", "em-2013", when: "more reach both subjects than either",
            .of(
                .harbour, on: "2012-11-01",
                [
                    .group("ks4-2013", 100), .count("em-2013", 60), .count("english-2013", 59),
                    .count("maths-2013", 58),
                ])),

        .passing(
            "group-not-on-roll", "the group follows from the roll, and of another year nobody is there",
            .of2010([.group("ks4", 0), .pupil("a")])),
        .query(
            "group-not-on-roll", about: "ks4", when: "a number was typed, and the roll is of another year",
            .of2010([.group("ks4", 4), .pupil("a")])),
        .query(
            "group-not-on-roll", about: "ks4", when: "it is typed after the roll was read",
            .of2010([.pupil("a"), .group("ks4", 1)])),
        .passing(
            "out-of-nobody", "somebody takes it, and of a group without pupils nothing is asked",
            .of2010(from: .grouped, [.count("ks4-english-3lp", 0, of: 1)])),
        .query(
            "out-of-nobody", about: "ks4-english-3lp", when: "nobody is said to take GCSE English",
            .of2010(from: .grouped, [.count("ks4-english-3lp", 0, of: 0)])),
        .query(
            "out-of-nobody", about: "ks2-maths-2lp",
            when: "it is worked out so, from pupils without a result",
            .of2010([
                .pupil("a"), .aim("a", to: "3c"), .aim("a", "maths", to: "3c"),
                .computeTargets(keyStage: "ks2"), .attained("a", "English", "2c", at: "ks1"),
                .computeTargets(keyStage: "ks2"),
            ])),

        .passing(
            "points-impossible", "as high as the cycle states",
            .of(.points, on: "2012-11-01", [.group("ks4", 9), .points("stated", 58.0)])),
        .error(
            "points-impossible", about: "slots", when: "a file has more than the slots come to",
            .of(.points, on: "2012-11-01", [.group("ks4", 9), .points("slots", 20.0)]),
            altered: { $0 = $0.holding(["slots": .points(20.1)]) }),

        .passing(
            "more-pass-than-take", "as many have a C in both as take the one that fewer take",
            .of2010(from: .grouped, [.count("ks4-level2-em", 8), .count("ks4-maths-3lp", 4, of: 8)])),
        .error(
            "more-pass-than-take", about: "ks4-level2-em",
            when: "six have a C in English, and three take it",
            .of2010(from: .grouped, [.count("ks4-level2-em", 6), .count("ks4-english-3lp", 1, of: 3)])),
        .error(
            "more-pass-than-take", about: "ks4-level2-em", "ks4-level2-em", when: "nobody takes either",
            .of2010(
                from: .grouped,
                [
                    .count("ks4-level2-em", 1), .count("ks4-english-3lp", 0, of: 0),
                    .count("ks4-maths-3lp", 0, of: 0),
                ])),
    ]

    static let ofZeroRating: [RuleExample] = [
        .passing(
            "zero-undeclared", "one of the targets is above 0",
            .of2010(
                from: .grouped,
                [
                    .count("ks2-english-maths-l4", 0), .count("ks2-english-2lp", 0, of: 6),
                    .count("ks2-maths-2lp", 1, of: 6),
                ])),
        .query(
            "zero-undeclared", about: "ks2", when: "every one is typed as 0",
            .of2010(
                from: .grouped,
                [
                    .count("ks2-english-maths-l4", 0), .percent("ks2-english-2lp", 0.0, of: 6),
                    .count("ks2-maths-2lp", 0, of: 0),
                ])),
        .query(
            "zero-undeclared", about: "ks2", when: "every one is computed as 0",
            .of2010(
                from: .nothing,
                [
                    .pupil("a"), .aim("a", to: "2c"), .aim("a", "maths", to: "2c"),
                    .computeTargets(keyStage: "ks2"),
                ])),
        .passing(
            "zero-rated", "a measurable target stands beside it and nobody must accept it",
            .of(
                .fiveOffices, on: "2012-11-01",
                [.group("ks3", 4), .zeroRate("ks3"), .count("ks3-communication", 1, of: 3)])),
        .query(
            "zero-rated", about: "ks2", when: "the SIP has yet to accept it",
            .of2010(from: .grouped, [.zeroRate("ks2")])),
        .query(
            "zero-rated", about: "ks2", when: "pupils are recorded and aim for nothing yet",
            .of2010(from: .nothing, [.pupil("a"), .zeroRate("ks2")])),
        .query(
            "zero-rated", about: "ks2", when: "the SIP has accepted it, which stays to be seen",
            .of2010(
                from: .grouped, [.zeroRate("ks2"), .sign("sip", "Ravi Birch", accepting: "zero-rated")])),
        .error(
            "zero-rated", about: "ks3", when: "a measurable target must stand beside it and none does",
            .of(.fiveOffices, on: "2012-11-01", [.group("ks3", 4), .zeroRate("ks3")])),
        .error(
            "zero-rated", about: "ks3", when: "the target beside it is 0",
            .of(
                .fiveOffices, on: "2012-11-01",
                [.group("ks3", 4), .zeroRate("ks3"), .count("ks3-communication", 0, of: 3)])),
    ]
}
