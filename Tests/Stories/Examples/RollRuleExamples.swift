import TargetSetting

extension RuleExample {
    private static func story(_ actions: [Action]) -> Story {
        .of2010(from: .nothing, on: "2010-12-06", actions)
    }

    /// A list of results of three pupils by their UPNs.
    private static let resultsByUPN = Action.importRoll(
        ["J926110500101", "Y926110500102", "M926110500103"].enumerated().map { index, upn in
            var details = PupilDetails()
            (details.upn, details.ncYear) = (try? UPN(upn), 5)
            var entry = RollEntry(line: index + 2, details: details, results: [], problems: [])
            entry.isOfResults = true
            return entry
        })

    /// Lily Ash, born in November 2000, with what is otherwise.
    private static func lily(
        _ reference: PersonText, _ more: (inout PupilDetails) -> Void = { _ in }
    ) -> Action {
        .pupil(reference) {
            $0.surname = "Ash"
            $0.forename = "Lily"
            $0.born = "2000-11-14"
            more(&$0)
        }
    }

    /// Targets at C in English, mathematics, history and these.
    private static func five(_ others: PersonText...) -> [Action] {
        [.pupil("a", year: 10)]
            + (["English", "maths", "history"] + others).map { .aim("a", $0, to: "C") }
    }

    /// Targets at C in English, mathematics and one more.
    private static func aims(_ pupil: String, _ subject: PersonText) -> [Action] {
        [.aim(pupil, to: "C"), .aim(pupil, "maths", to: "C"), .aim(pupil, subject, to: "C")]
    }

    private static func aimed(_ subject: PersonText) -> [Action] {
        [.pupil("a", year: 10)] + aims("a", subject)
    }

    static let ofRoll: [RuleExample] = [
        .passing(
            "day-doubtful", "pupils who came, who are still to leave, and who left, and one of no group",
            story([
                .pupil("a") { $0.entered = "2010-09-06" }, .pupil("b") { $0.leaving = "2011-07-20" },
                .pupil("c") { ($0.born, $0.left) = ("2000-11-14", "2010-10-01") },
                .pupil("d", year: 8) { $0.entered = "2013-09-06" },
                .pupil("e") { ($0.enrolment, $0.leaving) = (.subsidiary, "2010-10-01") },
                .pupil("f") { $0.leaving = "2010-12-06" },
            ])),
        .error(
            "day-doubtful", about: "1", "2", when: "the entry is after the end of the key stage",
            story([
                .pupil("a") { $0.entered = "2012-09-01" },
                .pupil("b", year: 10) { $0.entered = "2102-09-06" },
            ])),
        .query(
            "day-doubtful", about: "1", when: "the entry is after the day that counts, in the final year",
            story([.pupil("a") { $0.entered = "2012-08-31" }])),
        .query(
            "day-doubtful", about: "1", "2", when: "an expected leaving has passed",
            story([.pupil("a") { $0.leaving = "2010-12-05" }, .pupil("b") { $0.leaving = "2001-07-20" }])),
        .query(
            "day-doubtful", about: "1", "2", when: "a leaver was three years old, or less by the NC year",
            story([
                .pupil("b") { $0.left = "2001-10-01" },
                .pupil("a") { ($0.born, $0.left) = ("2000-11-14", "2003-10-01") },
            ])),
        .query(
            "day-doubtful", about: "1", when: "the entry is before the year in which children start school",
            story([.pupil("a") { ($0.born, $0.entered) = ("2000-11-14", "2002-09-06") }])),
        .query(
            "day-doubtful", about: "1", "2", when: "an expected leaving is ten years too late",
            story([
                .pupil("a") { ($0.born, $0.leaving) = ("2000-11-14", "2021-07-20") },
                .pupil("b", year: 10) { $0.leaving = "2101-07-20" },
            ])),
        .query(
            "day-doubtful", about: "1", "2", when: "a leaver of a group's year left years before it",
            story([
                .pupil("a") { ($0.born, $0.left) = ("2000-11-14", "2006-10-01") },
                .pupil("b", year: 10) { $0.left = "2006-12-17" },
            ])),

        .passing(
            "group-not-counted", "half of the pupils, most of three, and those who left last year",
            story([
                .pupil("a") { $0.leaving = "2011-07-20" }, .pupil("b") { $0.left = "2010-11-12" },
                .pupil("c"), .pupil("d"), .pupil("e") { $0.left = "2010-07-20" },
                .pupil("f", year: 10) { $0.leaving = "2011-07-20" },
                .pupil("g", year: 10) { $0.enrolment = .main }, .pupil("h", year: 10),
                .pupil("i", year: 8) { $0.enrolment = .subsidiary },
            ])),
        .query(
            "group-not-counted", about: "1", when: "all of a group are expected to leave on one day to come",
            story(["a", "b", "c"].map { .pupil($0) { $0.leaving = "2011-07-20" } })),
        .query(
            "group-not-counted", about: "2", when: "one of many is registered mainly elsewhere",
            story([
                .pupil("a"), .pupil("b") { $0.enrolment = .subsidiary }, .pupil("c"), .pupil("d"),
                .pupil("e") { $0.left = "2010-11-12" },
            ])),
        .query(
            "group-not-counted", about: "1", when: "all of a group do not count, each for something else",
            story([
                .pupil("a") { $0.leaving = "2011-07-20" }, .pupil("b") { $0.leaving = "2011-04-01" },
                .pupil("c") { $0.left = "2010-11-12" }, .pupil("d") { $0.enrolment = .subsidiary },
            ])),
        .query(
            "group-not-counted", about: "1", "2", when: "the only pupil of a group does not count",
            story([
                .pupil("a") { $0.leaving = "2011-07-20" }, .pupil("b", year: 10) { $0.left = "2010-11-12" },
            ])),
        .query(
            "group-not-counted", about: "2", when: "more than half of four do not count",
            story([
                .pupil("a"), .pupil("b") { $0.leaving = "2011-07-20" },
                .pupil("c") { $0.left = "2010-11-12" }, .pupil("d") { $0.enrolment = .subsidiary },
            ])),

        .passing(
            "lists-apart", "a list has some of the others, is of other years, or of two; and one joins them",
            story([
                .list("a", "b", "c"), .list("c", "d", "e"), .list("f", "g", "h", year: 10), .list("i", "j"),
                .list("k", "l", "m"), .list("a", "k"),
            ])),
        .query(
            "lists-apart", about: "2", when: "three pupils of the same year come with a list of none else",
            story([.list("a"), .list("b", "c", "d")])),
        .query(
            "lists-apart", about: "4", when: "a list of results has UPNs, where references are known",
            story([.list("a", "b", "c"), resultsByUPN])),
        .passing(
            "lists-apart", "a list of results has references, as the others do",
            story([.list("a", "b", "c"), .results("d", "e", "f")])),
        .passing(
            "enrolment-not-stated", "a roll says it of nobody, or of all who count, or of few",
            story([
                .list("a", "b"), .pupil("c", year: 8), .pupil("d") { $0.enrolment = .current },
            ])),
        .query(
            "enrolment-not-stated", about: "3", when: "it is known of most, and of one who counts not",
            story([
                .list("a") { $0.enrolment = .current }, .list("b") { $0.enrolment = .main }, .list("c"),
            ])),
        .query(
            "enrolment-not-stated", about: "1", when: "a list of results brought them onto the roll",
            story([.results("a", "b")])),
        .query(
            "enrolment-not-stated", about: "1", when: "that list had two lines of one of them",
            story([.results("a", "a", "b")])),
        .passing(
            "enrolment-not-stated", "a list of results brought them, and then one of the roll has them",
            story([.results("a", "b"), .list("a", "b")])),

        .passing(
            "placement-changed", "a first list, one of who left, of no group, and what a person says",
            story([
                .list("a") { $0.leaving = "2011-07-20" }, .list("b"), .list("b") { $0.left = "2010-11-12" },
                .list("c", year: 8), .list("c", year: 8) { $0.enrolment = .subsidiary },
                .list("d"), .list("d") { $0.enrolment = .main },
                .list("e"), .list("e") { $0.leaving = "2011-07-20" },
                .editPupil("e", PupilDetails(), clearing: [.leaving]),
            ])),
        .query(
            "placement-changed", about: "1", when: "a list has an expected leaving of one who counted",
            story([.list("a"), .list("a") { $0.leaving = "2011-07-20" }])),
        .passing(
            "placement-changed", "a third list takes back what the second said, in its own way",
            story([
                .list("a") { $0.enrolment = .current }, .list("a") { $0.enrolment = .subsidiary },
                .list("a") { $0.enrolment = .main },
            ])),
        .passing(
            "placement-changed", "a list of leavers has few strangers, or a person answered",
            story([
                .list("a", "b", "c"), .list("b", "x", "y", "z", left: "2010-11-12"),
                .list("a", "t", "u", "v", "w", left: "2010-11-12"),
                .editPupil("a", PupilDetails(), clearing: [.left]),
            ])),
        .query(
            "placement-changed", about: "1",
            when: "a list of leavers takes out one who counted, and most in it are strangers",
            story([.list("a", "b"), .list("a", "w", "x", "y", "z", left: "2010-11-12")])),
        .query(
            "placement-changed", about: "1", when: "a list takes one from subsidiary to current",
            story([
                .list("a") { $0.enrolment = .subsidiary }, .list("a") { $0.enrolment = .current },
            ])),
        .query(
            "placement-changed", about: "2", when: "a list takes one from current to subsidiary",
            story([
                .list("a"), .list("b") { $0.enrolment = .current },
                .list("b") { $0.enrolment = .subsidiary },
            ])),
        .query(
            "placement-changed", about: "1", when: "a list has a later leaving, at which the pupil counts",
            story([
                .list("a") { $0.leaving = "2011-04-08" }, .list("a") { $0.leaving = "2012-07-20" },
            ])),

        .passing(
            "missing-from-list", "everybody is in the last list, or came after it",
            story([
                .list("a", "b"), .list("a"), .editPupil("b", PupilDetails(), clearing: [.left]),
                .list("a", "b"), .pupil("c"),
            ])),
        .query(
            "missing-from-list", about: "2",
            when: "one was not in a list and is in the next, which may be older",
            story([.list("a", "b", "c"), .list("a", "c"), .list("a", "b", "c")])),
        .query(
            "missing-from-list", about: "2", when: "two of four are not in the next list",
            story([.list("a", "b", "c", "d"), .list("a", "c")])),

        .passing(
            "on-roll-twice", "a twin, a namesake and a sibling",
            story([
                lily("a"), lily("b") { $0.forename = "Rose" }, lily("c") { $0.born = "2001-02-03" },
                lily("d") { ($0.surname, $0.forename) = ("Elm", "Tom") },
            ])),
        .query(
            "on-roll-twice", about: "2",
            when: "forename and birthday are the same, and the surname and the UPN are new",
            story([
                lily("a") { $0.upn = UPN(kept: "J926110500101") },
                lily("b") { ($0.upn, $0.surname) = (UPN(kept: "Y926110500102"), "Elm") },
            ])),
        .passing(
            "on-roll-twice",
            "namesakes of two NC years with a UPN each and no birthday, and one surname alone",
            story([
                lily("a") { ($0.upn, $0.born) = (UPN(kept: "J926110500101"), nil) },
                lily("b") { ($0.upn, $0.born, $0.ncYear) = (UPN(kept: "Y926110500102"), nil, 8) },
                .pupil("c"), .pupil("d"),
            ])),
        .query(
            "on-roll-twice", about: "2", "3",
            when: "they are of one NC year, or of none that is known, with a UPN each and no birthday",
            story([
                lily("a") { ($0.upn, $0.born) = (UPN(kept: "J926110500101"), nil) },
                lily("b") { ($0.upn, $0.born) = (UPN(kept: "Y926110500102"), nil) },
                lily("c") { ($0.upn, $0.born, $0.ncYear) = (UPN(kept: "M926110500103"), nil, nil) },
            ])),
        .query(
            "on-roll-twice", about: "2", "3",
            when: "day and month changed places, or a digit is another, with a UPN each",
            story([
                lily("a") { ($0.upn, $0.born) = (UPN(kept: "J926110500101"), "2001-02-03") },
                lily("b") { ($0.upn, $0.born) = (UPN(kept: "Y926110500102"), "2001-03-02") },
                lily("c") { ($0.upn, $0.born) = (UPN(kept: "M926110500103"), "2001-02-13") },
            ])),
        .query(
            "on-roll-twice", about: "2", when: "name and birthday are the same",
            story([lily("a"), lily("b")])),
        .query(
            "on-roll-twice", about: "2", when: "they are, in capitals and with UPNs of their own",
            story([
                lily("a") { $0.upn = UPN(kept: "J926110500101") },
                lily("b") { ($0.upn, $0.surname) = (UPN(kept: "Y926110500102"), "ASH") },
            ])),
        .query(
            "on-roll-twice", about: "2", "3", "4", "5", "6",
            when:
                "the birthday is the same, and the name but for accents, a letter, the order or a short forename",
            story([
                lily("a") { $0.surname = "Ashley" },
                lily("b") { ($0.surname, $0.forename) = ("Ashley", "Lïly") },
                lily("c") { $0.surname = "Ashly" },
                lily("d") { ($0.surname, $0.forename) = ("Lily", "Ashley") },
                lily("e") { ($0.surname, $0.forename) = ("Ashley", "Lil") },
                lily("f") { ($0.surname, $0.forename) = ("Elm-Ashley", nil) },
            ])),
        .query(
            "on-roll-twice", about: "2", "3",
            when: "the names sound alike, or a short forename has nearly the birthday, and one has no UPN",
            story([
                lily("a") { ($0.upn, $0.born) = (UPN(kept: "J926110500101"), "2001-02-03") },
                lily("b") { ($0.surname, $0.forename, $0.born) = ("Ashe", "Leelee", "2001-02-03") },
                lily("c") { ($0.forename, $0.born) = ("Lil", "2001-03-02") },
            ])),
        .passing(
            "on-roll-twice", "twins whose names are a letter apart, with a UPN each",
            story([
                lily("a") { $0.upn = UPN(kept: "J926110500101") },
                lily("b") { ($0.upn, $0.forename) = (UPN(kept: "Y926110500102"), "Lilo") },
            ])),
        .query(
            "on-roll-twice", about: "2", "3", when: "no birthday tells them apart",
            story([lily("0012"), lily("A1") { $0.born = nil }, lily("A2") { $0.born = nil }])),
        .query(
            "on-roll-twice", about: "2", when: "one list has the birthday, and the next another UPN and none",
            story([
                lily("a") { $0.upn = UPN(kept: "J926110500101") },
                lily("b") { ($0.upn, $0.born) = (UPN(kept: "Y926110500102"), nil) },
            ])),
        .query(
            "on-roll-twice", about: "2", "3", "5",
            when: "the name is nearly the same, or a familiar one, and no birthday tells them apart",
            story([
                .pupil("a") { ($0.surname, $0.forename) = ("Smith", "John") },
                .pupil("b") { ($0.surname, $0.forename) = ("Smyth", "Jon") },
                .pupil("c") { ($0.surname, $0.forename, $0.born) = ("Smith", "Jack", "2000-11-14") },
                .pupil("d") { ($0.surname, $0.forename) = ("Elm", "Robert") },
                .pupil("e") { ($0.surname, $0.forename, $0.ncYear) = ("Elm", "Bob", nil) },
            ])),
        .passing(
            "on-roll-twice", "nearly the name, of another year, with a UPN each, or of other names",
            story([
                .pupil("a") { ($0.surname, $0.forename) = ("Smith", "John") },
                .pupil("b", year: 10) { ($0.surname, $0.forename) = ("Smyth", "Jon") },
                .pupil("c") { ($0.surname, $0.forename) = ("Smith", "James") },
                .pupil("d") { $0.surname = "Smith" },
                .pupil("e") {
                    ($0.upn, $0.surname, $0.forename) = (UPN(kept: "J926110500101"), "Elm", "Tim")
                },
                .pupil("f") {
                    ($0.upn, $0.surname, $0.forename) = (UPN(kept: "Y926110500102"), "Elm", "Tom")
                },
            ])),
        .query(
            "on-roll-twice", about: "2",
            when: "surname and forename are a letter apart, with one birthday and a UPN each",
            story([
                .pupil("a") {
                    ($0.upn, $0.surname, $0.forename) = (UPN(kept: "J926110500101"), "Rowan", "Kim")
                    $0.born = "1995-12-24"
                },
                .pupil("b") {
                    ($0.upn, $0.surname, $0.forename) = (UPN(kept: "Y926110500102"), "Rowen", "Kym")
                    $0.born = "1995-12-24"
                },
            ])),
        .query(
            "on-roll-twice", about: "2", when: "the reference is the same but for its zeros",
            story([.pupil("0012"), .pupil("12")])),

        .passing(
            "subject-misspelt", "the cycle's subjects by any of their names, and the unit's own",
            story([
                .pupil("a"), .aim("a", "Maths", to: "3c"), .aim("a", "reading", to: "3c"),
                .aim("a", "Literacy", at: "reads 40 words"), .aim("a", "Behaviour", at: "4 of 5 mornings"),
                .aim("a", "Riding", at: "rides 4 of 5 ponies"), .aim("a", "Step 1", at: "4 of 5 mornings"),
                .aim("a", "Step 2", at: "4 of 5 mornings"), .attained("a", "Eng", "2b"),
                .attained("a", "Speaking", "1", at: "ks1"),
                .aim("a", "RE (GCSE short course)", at: "4 of 5 dates"),
                .aim("a", "PE (GCSE short course)", at: "4 of 5 dates"),
            ])),
        .query(
            "subject-misspelt", about: "1 Mathmatics", "1 Englsih",
            when: "a letter is missing in a target and two changed places in an assessment",
            story([.pupil("a"), .aim("a", "Mathmatics", to: "3c"), .attained("a", "Englsih", "2b")])),
        .query(
            "subject-misspelt", about: "1 Histroy", when: "a pupil has nearly the same subject already",
            story([
                .pupil("a"), .aim("a", "History", at: "4 of 5 dates"),
                .aim("a", "Histroy", at: "5 of 5 dates"),
            ])),
        .query(
            "subject-misspelt", about: "ks2, Readng", when: "it is a cohort's",
            story([.pupil("a"), .aim("ks2", "Readng", at: "4 of 5 books")])),

        .passing(
            "subject-unknown", "a misspelt one, which is asked about as such, and ordinary GCSEs",
            story(aimed("Histroy") + [.aim("a", "Photography", to: "D")])),
        .query(
            "subject-unknown", about: "1 NCFE Construction",
            when: "a letter that does not count may be one of another qualification",
            story([.pupil("a", year: 10), .aim("a", "NCFE Construction", to: "D")])),
        .query(
            "subject-unknown", about: "1 Polish",
            when: "two pupils have a subject that the cycle does not name",
            story(aimed("Polish") + [.pupil("b", year: 10)] + aims("b", "Polish"))),

        .passing(
            "subject-beside", "double science beside art, and science below a C beside biology",
            story([
                .pupil("a", year: 10), .aim("a", to: "C"), .aim("a", "maths", to: "C"),
                .aim("a", "DSc", to: "C"), .aim("a", "art", to: "C"), .aim("a", "science", to: "D"),
            ])),
        .query(
            "subject-beside", about: "1 science",
            when: "science stands beside all three sciences of two pupils",
            story(
                ["a", "b"].flatMap { pupil -> [Action] in
                    [
                        .pupil(PersonText(kept: pupil), year: 10), .aim(pupil, to: "C"),
                        .aim(pupil, "maths", to: "C"),
                    ]
                        + ["science", "biology", "chemistry", "physics"].map { .aim(pupil, $0, to: "C") }
                })),
        .query(
            "subject-beside", about: "1 double science", when: "core science may be half of the double award",
            story([
                .pupil("a", year: 10), .aim("a", to: "C"), .aim("a", "maths", to: "C"),
                .aim("a", "Science (Double)", to: "C"), .aim("a", "Science", to: "C"),
            ])),
        .passing(
            "subject-beside", "graphics beside art, and graphic products below a C beside it",
            story(five("Graphics", "Art") + [.aim("a", "Graphic Products", to: "D")])),
        .query(
            "subject-beside", about: "1 Graphics", when: "two names may be of one examination",
            story(five("Graphics", "Graphic Products"))),
        .query(
            "subject-beside", about: "1 Catering", when: "a longer name may be of the same examination",
            story(five("Hospitality & Catering", "Catering"))),
        .query(
            "subject-beside", about: "1 Chinese", when: "a language has two names",
            story(five("Mandarin", "Chinese"))),
        .query(
            "subject-beside", about: "1 design and technology",
            when: "the general stands beside the particular",
            story(five("DT", "Resistant Materials"))),
        .query(
            "subject-beside", about: "1 combined science",
            when: "combined science fills slots beside physics",
            .of(
                .autumn2026, on: "2026-11-16",
                [
                    .pupil("a", year: 10), .aim("a", to: "5", by: "2028-06-30"),
                    .aim("a", "maths", to: "5", by: "2028-06-30"),
                    .aim("a", "science", to: "5", by: "2028-06-30"),
                    .aim("a", "physics", to: "5", by: "2028-06-30"),
                ])),
    ]
}
