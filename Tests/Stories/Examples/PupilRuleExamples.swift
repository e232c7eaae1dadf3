import TargetSetting

extension RuleExample {
    private static func story(on day: Day = "2010-12-06", _ actions: [Action]) -> Story {
        .of2010(from: .nothing, on: day, actions)
    }

    /// A pupil whose expected leaving could not be read.
    private static let cell = list("a", unread: .field(.leaving)) { _ in }

    /// A line with a UPN that is none.
    private static let line = Action.importRoll([
        RollEntry(
            line: 3, details: birch, results: [],
            problems: [LineProblem(line: 3, column: "UPN", value: "A92", kind: .notIdentified)])
    ])

    /// A line of a year for which no targets are set.
    static let lineOfNoGroup: Action = {
        var details = birch
        details.ncYear = 3
        return .importRoll([
            RollEntry(
                line: 3, details: details, results: [],
                problems: [LineProblem(line: 3, column: "UPN", value: "A92", kind: .notIdentified)])
        ])
    }()

    /// Two children of one surname and birthday, and a line that says no more of whom it is about.
    static let twins: [Action] = {
        var line = PupilDetails()
        (line.surname, line.born) = ("Example", "2001-02-03")
        return (["Ann", "Ben"] as [PersonText]).map { name in
            .pupil(name) { ($0.forename, $0.born) = (name, "2001-02-03") }
        } + [
            .importRoll([
                RollEntry(
                    line: 4, details: line, results: [],
                    problems: [LineProblem(line: 4, column: "UPN", value: "", kind: .notIdentified)])
            ])
        ]
    }()

    private static var birch: PupilDetails {
        var details = PupilDetails()
        (details.surname, details.forename, details.born) = ("Birch", "Bo", "2001-02-03")
        return details
    }

    private static func list(
        _ reference: PersonText, unread place: LeftOutCell.Place? = nil,
        _ more: (inout PupilDetails) -> Void
    ) -> Action {
        var details = PupilDetails()
        details.reference = reference
        details.ncYear = 5
        more(&details)
        let unread = place.map { [UnreadCell(place: $0, column: "A column", value: "?", problem: nil)] }
        return .importRoll([
            RollEntry(line: 2, details: details, results: [], problems: [], unread: unread ?? [])
        ])
    }

    static let ofPupils: [RuleExample] = [
        .passing("out-of-year", "a nine-year-old in Year 5", story([.pupil("a") { $0.born = "2001-08-31" }])),
        .query(
            "out-of-year", about: "1", when: "born a day later, in the year below",
            story([.pupil("a") { $0.born = "2001-09-01" }])),

        .query(
            "out-of-year", about: "1", when: "most are a year behind, which is one question",
            story(
                ["a", "b", "c"].map { name in .pupil(name) { $0.born = "2001-09-01" } }
                    + [.pupil("d") { $0.born = "2001-08-31" }])),

        .passing(
            "left-out", "a day that could not be read is recorded by hand",
            story([cell, .edit("a") { $0.leaving = "2011-11-12" }])),
        .passing(
            "left-out", "it is said that there is none",
            story([cell, .editPupil("a", PupilDetails(), clearing: [.leaving])])),
        .passing(
            "left-out", "somebody says that nobody will come in for a line", story([line, .removePupil("1")])),
        .passing(
            "left-out", "somebody came in for the line",
            story([
                line,
                .pupil("R9") {
                    ($0.surname, $0.forename, $0.born) = ("Birch", "Bo", "2001-02-03")
                },
            ])),
        .passing(
            "left-out", "it is said that there is no result",
            story([
                list("a", unread: .result(subject: "reading", .keyStage("ks1"))) { _ in },
                .attained("a", "reading", "none", at: "ks1"),
            ])),
        .error(
            "left-out", about: "1 leaving", when: "a pupil of the group may leave", story([cell])),
        .error("left-out", about: "1", when: "a line is of nobody who is known", story([line])),
        .query(
            "left-out", about: "1 in-care", when: "no figure depends on it",
            story([list("a", unread: .field(.inCare)) { _ in }])),
        .error(
            "left-out", about: "1 ks1 reading", when: "an out-of depends on the result",
            story([list("a", unread: .result(subject: "reading", .keyStage("ks1"))) { _ in }])),

        .passing("year-missing", "a pupil of a year without targets", story([.pupil("a", year: 8)])),
        .error("year-missing", about: "1", when: "nothing says the year", story([.pupil("a", year: nil)])),

        .passing(
            "year-from-birth", "the year was confirmed",
            story([.pupil("a", year: nil) { $0.born = "2001-08-31" }, .edit("a") { $0.ncYear = 5 }])),
        .query(
            "year-from-birth", about: "1", when: "only the date of birth says it",
            story([.pupil("a", year: nil) { $0.born = "2001-08-31" }])),
        .query(
            "year-from-birth", about: "1", when: "only the dates of birth say it of more than three",
            story(["a", "b", "c", "d"].map { .pupil($0, year: nil) { $0.born = "2001-08-31" } })),

        .passing(
            "p-level-without-sen", "a pupil with a statement",
            story([.pupil("a") { $0.sen = .statement }, .attained("a", "English", "P5")])),
        .query(
            "p-level-without-sen", about: "1", when: "no SEN is recorded",
            story([.pupil("a"), .attained("a", "English", "P5")])),
        .query(
            "p-level-without-sen", about: "1", when: "a P level is aimed for and there is no SEN",
            story([.pupil("a") { $0.sen = SEN.none }, .aim("a", to: "P8")])),

        .passing(
            "result-too-early", "results of key stages that are over, and assessments",
            story([
                .pupil("a"), .attained("a", "English", "2b", at: "ks1"), .attained("a", "English", "3c"),
                .pupil("b", year: 10), .attained("b", "maths", "4a", at: "ks2"),
            ])),
        .passing(
            "result-too-early", "a result of the day from which the group is counted",
            story(on: "2012-05-01", [.pupil("a"), .attained("a", "English", "4b", at: "ks2")])),
        .query(
            "result-too-early", about: "1", "2",
            when: "it is of the pupil's own key stage, or of a later one",
            story([
                .pupil("a"), .attained("a", "English", "4b", at: "ks2"), .pupil("b", year: 2),
                .attained("b", "maths", "3a", at: "ks2"), .attained("b", "maths", "2a", at: "ks1"),
            ])),

        .passing(
            "arrival-not-assessed", "within the first half term",
            story(on: "2010-10-18", [.pupil("a") { $0.entered = "2010-09-06" }])),
        .passing(
            "arrival-not-assessed", "assessed on arrival",
            story([.pupil("a") { $0.entered = "2010-09-06" }, .attained("a", "English", "2b")])),
        .query(
            "arrival-not-assessed", about: "1", when: "a day after the half term",
            story(on: "2010-10-19", [.pupil("a") { $0.entered = "2010-09-06" }])),
        .query(
            "arrival-not-assessed", about: "1", when: "more than three came, and none of them is assessed",
            story(["a", "b", "c", "d"].map { .pupil($0) { $0.entered = "2010-09-06" } })),

        .passing(
            "attendance-not-improving", "it improved",
            story([.pupil("a"), .attendance("a", before: 50.0, now: 50.1)])),
        .passing(
            "attendance-not-improving", "there is a medical reason",
            story([.pupil("a"), .attendance("a", before: 50.0, now: 40.0, medical: "an operation")])),
        .query(
            "attendance-not-improving", about: "1", when: "it is as it was",
            story([.pupil("a"), .attendance("a", before: 50.0, now: 50.0)])),

        .passing(
            "pep-out-of-date", "updated this autumn and agreed",
            story([
                .pupil("a") { $0.inCare = true }, .aim("a", to: "3c"),
                .recordPEP("a", updated: "2010-09-20", agreed: "2010-11-01", nextMeeting: nil),
            ])),
        .query(
            "pep-out-of-date", about: "1", when: "it holds nothing of last year's results",
            story([
                .pupil("a") { $0.inCare = true }, .aim("a", to: "3c"),
                .recordPEP("a", updated: "2010-07-20", agreed: "2010-07-20", nextMeeting: nil),
            ])),
        .query(
            "pep-out-of-date", about: "1", when: "there is none",
            story([.pupil("a") { $0.inCare = true }])),

        .passing(
            "zero-rated-pupil-without-target", "each pupil has a measurable target",
            story([.pupil("a"), .aim("a", to: "3c"), .zeroRate("ks2")])),
        .query(
            "zero-rated-pupil-without-target", about: "2", when: "one has none",
            story([.pupil("a"), .pupil("b"), .aim("a", to: "3c"), .zeroRate("ks2")])),
        .query(
            "zero-rated-pupil-without-target", about: "1", when: "what there is cannot be measured",
            story([.pupil("a"), .aim("a", at: "to be better at coming in"), .zeroRate("ks2")])),

        .passing(
            "pupil-named", "the reason names nobody",
            story([.pupil("a") { $0.forename = "Jo" }, .zeroRate("ks2")])),
        .query(
            "pupil-named", about: "ks2", when: "the reason of a zero rating names a pupil who came later",
            story([
                .pupil("a"), .zeroRate(keyStage: "ks2", reason: "Nobody is near it, least of all jo example"),
                .edit("a") { $0.forename = "Jo" },
            ])),
        .query(
            "pupil-named", about: "ks2", when: "it says a pupil's date of birth",
            story([
                .pupil("a"), .zeroRate(keyStage: "ks2", reason: "The one born on 03/02/2001 is far from it"),
                .edit("a") { $0.born = "2001-02-03" },
            ])),
        .query(
            "pupil-named", about: "action 1", when: "the plan has a pupil's UPN",
            story([
                .plan("Ring the home of B801200005001", by: "2011-03-01"),
                .pupil("a") { $0.upn = UPN(kept: "B801200005001") },
            ])),
        .query(
            "pupil-named", about: "action 1", when: "the plan has a surname that may be a pupil's",
            story([.pupil("a"), .plan("Mrs Example rings", by: "2011-03-01")])),

        .passing(
            "figure-unsupported", "the figure is the pupils'",
            story([
                .pupil("a"), .aim("a", to: "4c"), .aim("a", "maths", to: "4c"),
                .count("ks2-english-maths-l4", 1),
            ])),
        .query(
            "figure-unsupported", about: "ks2-english-maths-l4", when: "it is more than the pupils' targets",
            story([
                .pupil("a"), .aim("a", to: "3c"), .aim("a", "maths", to: "4c"),
                .count("ks2-english-maths-l4", 1),
            ])),
        .query(
            "figure-unsupported", about: "ks2-english-maths-l4", when: "a pupil has no target in mathematics",
            story([.pupil("a"), .aim("a", to: "4c"), .count("ks2-english-maths-l4", 1)])),
        .query(
            "figure-unsupported", about: "ks2-english-maths-l4",
            when: "one of two has no target, and it is typed as a percentage",
            story([
                .pupil("a"), .pupil("b"), .aim("a", to: "4c"), .aim("a", "maths", to: "4c"),
                .percent("ks2-english-maths-l4", 50.0),
            ])),
        .query(
            "figure-unsupported", about: "ks4-level2-em",
            when: "a level is aimed for, which is no GCSE grade",
            story([
                .pupil("a", year: 10), .aim("a", to: "5b"), .aim("a", "maths", to: "C"),
                .count("ks4-level2-em", 0),
            ])),
        .query(
            "figure-unsupported", about: "ks2-english-maths-l4", when: "pupils aim for what is zero-rated",
            story([.pupil("a"), .aim("a", to: "4c"), .aim("a", "maths", to: "4c"), .zeroRate("ks2")])),

        .passing(
            "earlier-result-missing", "one has a result, and of another it is known that there is none",
            story([
                .pupil("a", year: 10), .aim("a", to: "C"), .attained("a", "English", "4", at: "ks2"),
                .pupil("b", year: 10), .aim("b", to: "C"), .attained("b", "English", "none", at: "ks2"),
                .count("ks4-english-3lp", 1, of: 2),
            ])),
        .query(
            "earlier-result-missing", about: "ks4-english-3lp",
            when: "nothing says the result of key stage 2",
            story([.pupil("a", year: 10), .aim("a", to: "C"), .count("ks4-english-3lp", 0, of: 1)])),
        .query(
            "earlier-result-missing", about: "ks2-maths-2lp",
            when: "one of two has no result of key stage 1, and is left out of the others",
            story([
                .pupil("a"), .aim("a", "maths", to: "4c"), .attained("a", "maths", "2b", at: "ks1"),
                .pupil("b"), .aim("b", "maths", to: "4c"), .count("ks2-maths-2lp", 1, of: 1),
            ])),
        .passing(
            "progress-unknown", "the cycle says what is expected after level 5",
            story([
                .pupil("a", year: 10), .aim("a", to: "D"), .attained("a", "English", "5a", at: "ks2"),
                .count("ks4-english-3lp", 0, of: 1),
            ])),
        .query(
            "progress-unknown", about: "ks4-english-3lp", when: "a pupil came with level 6",
            story([
                .pupil("a", year: 10), .aim("a", to: "D"), .attained("a", "English", "6", at: "ks2"),
                .count("ks4-english-3lp", 0, of: 1),
            ])),
        .query(
            "progress-unknown", about: "ks4-maths-3lp", when: "a pupil came with a P level",
            story([
                .pupil("a", year: 10) { $0.sen = .some }, .aim("a", "maths", to: "G"),
                .attained("a", "maths", "P8", at: "ks2"), .count("ks4-maths-3lp", 0, of: 1),
            ])),
        .query(
            "figure-unsupported", about: "ks1-reading-l2", when: "a target is for a day after the results",
            story([
                .pupil("a", year: 1), .aim("a", "reading", to: "2", by: "2012-09-01"),
                .count("ks1-reading-l2", 1),
            ])),
        .query(
            "figure-unsupported", about: "ks1-reading-l2b", when: "a level 2 may be 2b, or below it",
            story([
                .pupil("a", year: 1), .aim("a", "reading", to: "2"), .count("ks1-reading-l2b", 1),
            ])),
        .passing(
            "few-subjects", "one has targets in five subjects, and another misses it in English",
            story([
                .pupil("a", year: 10), .aim("a", to: "C"), .aim("a", "maths", to: "C"),
                .aim("a", "science", to: "C"), .aim("a", "art", to: "C"), .aim("a", "history", to: "D"),
                .pupil("b", year: 10), .aim("b", to: "D"), .aim("b", "maths", to: "C"),
                .count("ks4-level2-em", 0),
            ])),
        .query(
            "few-subjects", about: "ks4-level2-em",
            when: "a pupil has targets in English and mathematics alone",
            story([
                .pupil("a", year: 10), .aim("a", to: "C"), .aim("a", "maths", to: "C"),
                .count("ks4-level2-em", 0),
            ])),
        .passing(
            "few-subjects", "eight results are aimed for, one of them on another scale",
            .of(
                .autumn2026, on: "2026-11-16",
                [.pupil("a", year: 10)]
                    + seven.map { .aim("a", $0, to: "4", by: "2028-06-30") }
                    + [
                        .aim("a", "music", to: "Entry 3", by: "2028-06-30"),
                        .setTarget(measure: "ks4-attainment-8", entry: .points(Points(tenths: 360))),
                    ])),
        .query(
            "few-subjects", about: "ks4-attainment-8",
            when: "seven are",
            .of(
                .autumn2026, on: "2026-11-16",
                [.pupil("a", year: 10)]
                    + seven.map { .aim("a", $0, to: "4", by: "2028-06-30") }
                    + [.setTarget(measure: "ks4-attainment-8", entry: .points(Points(tenths: 360)))])),
        .passing(
            "target-early", "targets are for the end, and an early one is in a subject that no figure counts",
            story([
                .pupil("a"), .aim("a", to: "4", by: "2012-05-01"),
                .aim("a", "science", to: "4", by: "2010-12-17"),
                .aim("a", at: bestPossible),
            ])),
        .passing(
            "target-early", "a pupil of Year 6 is in no group",
            story([
                .pupil("a"), .aim("a", to: "4"), .pupil("b", year: 6), .aim("b", to: "4", by: "2011-07-20"),
            ])),
        .query(
            "target-early", about: "1", when: "two of three have targets for the end of a term, asked once",
            story([
                .pupil("a"), .aim("a", to: "3c", by: "2010-12-17"), .pupil("b"), .aim("b", to: "4"),
                .pupil("c", year: 10), .aim("c", "art", to: "D", by: "2011-12-16"),
            ])),
        .query(
            "target-early", about: "1", when: "a target is for the day before the group is counted",
            story([.pupil("a"), .aim("a", to: "4", by: "2012-04-30")])),
    ]

    /// Seven of the results of Attainment 8.
    private static let seven: [PersonText] = [
        "English", "maths", "biology", "history", "French", "art", "drama",
    ]

    private static let bestPossible: PersonText = "From 60% now to 75% of sessions by July"

    static let ofPersonalTargets: [RuleExample] = [
        .passing(
            "personal-smart", "a grade, a day, somebody who helps, and a starting point",
            story([.pupil("a"), .attained("a", "English", "2b"), .aim("a", to: "3c")])),
        .passing(
            "personal-smart", "progress in English is counted from the result in reading",
            story([.pupil("a"), .attained("a", "reading", "2b", at: "ks1"), .aim("a", to: "4")])),
        .query(
            "personal-smart", about: "1 attendance", when: "a spreadsheet saved a percentage as a share",
            story([.pupil("a"), .aim("a", at: "From 0.6 now to 0.75 of sessions, 3 of 4 days, by July")])),
        .passing(
            "personal-smart", "the words say where the pupil is and what is reached",
            story([.pupil("a"), .aim("a", at: bestPossible)])),
        .query(
            "personal-smart", about: "1 English", when: "no starting point is recorded",
            story([.pupil("a"), .aim("a", to: "3c")])),
        .query(
            "personal-smart", about: "1 attendance", when: "the words cannot be measured",
            story([
                .pupil("a"), .attendance("a", before: 50.0, now: 60.0), .aim("a", at: "comes in more, ASAP"),
            ])),
        .query(
            "personal-smart", about: "1 attendance", when: "nobody and nothing helps",
            story([.pupil("a"), .aim("a", at: bestPossible, who: nil, support: nil)])),
        .query(
            "personal-smart", about: "ks2, attendance", when: "a cohort's words cannot be measured",
            story([.aim("ks2", at: "better attendance, soon")])),

        .passing(
            "personal-past-meeting", "a child in care whose target is for this term",
            story(
                on: "2010-11-15", [.pupil("a") { $0.inCare = true }, .aim("a", to: "3c", by: "2010-12-10")])),
        .passing(
            "personal-past-meeting", "a step stands within the term",
            story(
                on: "2010-11-15",
                [
                    .pupil("a") { $0.inCare = true },
                    .aim("a", to: "3c", steps: [.init(by: "2010-12-10", what: "2a")]),
                ])),
        .query(
            "personal-past-meeting", about: "1 English", when: "it reaches past the next termly meeting",
            story(on: "2010-11-15", [.pupil("a") { $0.inCare = true }, .aim("a", to: "3c")])),
        .query(
            "personal-past-meeting", about: "1 English", when: "it reaches past the meeting that is recorded",
            story(
                on: "2010-11-15",
                [
                    .pupil("a") { $0.inCare = true },
                    .recordPEP("a", updated: nil, agreed: nil, nextMeeting: "2010-12-01"),
                    .aim("a", to: "3c", by: "2010-12-02"),
                ])),

        .passing(
            "personal-leap", "attendance up by the most there is without steps",
            story([.pupil("a"), .attendance("a", before: 40.0, now: 55.0), .aim("a", at: "75% of sessions")])),
        .passing(
            "personal-leap", "a leap with steps beside it",
            story([
                .pupil("a"), .attendance("a", before: 40.0, now: 50.0),
                .aim("a", at: "75% of sessions", steps: [.init(by: "2011-02-01", what: "60%")]),
            ])),
        .passing(
            "personal-leap", "at the upper quartile",
            story([.pupil("a", year: 10), .attained("a", "English", "4", at: "ks2"), .aim("a", to: "B")])),
        .query(
            "personal-leap", about: "1 attendance", when: "the words say from how far",
            story([.pupil("a"), .aim("a", at: "From 30% to 99% of sessions")])),
        .query(
            "personal-leap", about: "1 attendance", when: "attendance is to rise by more than the setting",
            story([.pupil("a"), .attendance("a", before: 40.0, now: 50.0), .aim("a", at: "75% of sessions")])),
        .query(
            "personal-leap", about: "1 English", when: "it is beyond the upper quartile",
            story([.pupil("a", year: 10), .attained("a", "English", "4", at: "ks2"), .aim("a", to: "A")])),

        .passing(
            "personal-below-quartile", "at the lower quartile",
            story([.pupil("a", year: 10), .attained("a", "English", "4", at: "ks2"), .aim("a", to: "D")])),
        .query(
            "personal-below-quartile", about: "1 English", when: "it is below",
            story([.pupil("a", year: 10), .attained("a", "English", "4", at: "ks2"), .aim("a", to: "E")])),

        .passing(
            "personal-below-now", "it is where the pupil is",
            story([.pupil("a"), .attained("a", "English", "3c"), .aim("a", to: "3c")])),
        .passing(
            "personal-below-now", "the pupil works towards level 1",
            story([.pupil("a"), .attained("a", "English", "W"), .aim("a", to: "2c")])),
        .query(
            "personal-below-now", about: "1 English", when: "the pupil is further already",
            story([.pupil("a"), .attained("a", "English", "3b"), .aim("a", to: "3c")])),
        .query(
            "personal-below-now", about: "1 English", when: "W is aimed for above level 2",
            story([.pupil("a"), .attained("a", "English", "2b"), .aim("a", to: "W")])),
        .query(
            "personal-below-now", about: "1 attendance", when: "attendance is higher already",
            story([.pupil("a"), .attendance("a", before: 40.0, now: 80.0), .aim("a", at: "75% of sessions")])),

        .passing(
            "review-overdue", "on the last day of three months",
            story(on: "2010-11-15", [.pupil("a"), .aim("a", to: "3c")]), seenOn: "2011-02-15"),
        .query(
            "review-overdue", about: "1 English", when: "three months and a day went by",
            story(on: "2010-11-15", [.pupil("a"), .aim("a", to: "3c")]), seenOn: "2011-02-16"),

        .passing(
            "missed-not-learned-from", "a review on its day says what was learned",
            story(on: "2010-11-15", [.pupil("a"), .aim("a", to: "3c", by: "2010-12-01")]).then(
                on: "2010-12-02", .review("a", at: "2a")), seenOn: "2010-12-02"),
        .passing(
            "missed-not-learned-from", "it was met",
            story(on: "2010-11-15", [.pupil("a"), .aim("a", to: "3c", by: "2010-12-01")]).then(
                on: "2010-11-30", .attained("a", "English", "3c")), seenOn: "2010-12-02"),
        .query(
            "missed-not-learned-from", about: "1 English", when: "its day went by in silence",
            story(on: "2010-11-15", [.pupil("a"), .aim("a", to: "3c", by: "2010-12-01")]),
            seenOn: "2010-12-02"),
    ]
}
