import Formats
import TargetSetting
import Testing

/// The page for the pupil and the parents (P4).
@Suite struct PupilSheetTests {
    private func page() throws -> String {
        let cycle = try CycleFile(yaml: ShippedCycles.text(of: "2010-autumn-pru")).cycle
        let unit = try TargetSetting.Unit(
            name: PersonText("The Lane Centre", as: .name), dfe: DfENumber("926/1105"), urn: nil)
        var set = try TargetSet(beginning: cycle, for: unit, rehearsalDay: nil)
        let person = try PersonText("head", as: .person)
        let today = try #require(Day("2010-11-15"))
        func add(_ reference: String, _ forename: String, _ surname: String) throws {
            var details = PupilDetails()
            details.reference = try PersonText(reference, as: .name)
            details.forename = try PersonText(forename, as: .name)
            details.surname = try PersonText(surname, as: .name)
            details.ncYear = 5
            details.born = Day("2001-02-03")
            _ = try set.perform(.addPupil(details), by: person, on: today)
        }
        try add("R1", "Jo & <Co>", "O'Elm")
        try add("R2", "Other", "Somebody")
        for pupil in ["R1", "R2"] {
            _ = try set.perform(
                .setPersonal(
                    pupil, subject: PersonText("English", as: .name),
                    .init(
                        aim: .grade("3c"), by: Day("2012-07-20"),
                        why: PersonText("because of \(pupil)", as: .reason),
                        who: PersonText("Mrs \"Oak\"", as: .person),
                        support: PersonText("reading daily", as: .action),
                        steps: [
                            .init(by: try #require(Day("2011-07-20")), what: PersonText("2a", as: .action))
                        ])
                ),
                by: person, on: today)
        }
        return PupilSheet(of: try set.roll.pupil("R1"), in: set, on: today).html
    }

    @Test(
        "It says what is aimed for, by when, why, who helps, with what, and the steps",
        arguments: [
            "English", "3c", "20 July 2012", "because of R1", "Mrs &quot;Oak&quot;", "reading daily",
            "By 20 July 2011: 2a", "The Lane Centre", "What I think",
        ])
    func says(_ words: String) throws {
        #expect(try page().contains(words))
    }

    @Test("No other pupil is on it, nor a UPN, a date of birth or a surname")
    func nobodyElse() throws {
        let page = try page()
        for words in ["Other", "Somebody", "because of R2", "O'Elm", "O&#39;Elm", "2001"] {
            #expect(!page.contains(words), "\(words)")
        }
    }

    @Test(
        "It is titled with the forename alone, and where there is none with nobody's",
        arguments: [
            ("Jo", "Jo: my targets"), (nil, "My targets"), ("Jo Elm", "Jo: my targets"),
            ("elm", "My targets"),
            ("Jo J926110500101", "Jo: my targets"), ("Jo Anne", "Jo Anne: my targets"),
            ("Elm Jo", "Jo: my targets"), ("Jo Elm J926110500101", "Jo: my targets"),
            ("JoElm", "Jo: my targets"), ("Jo-Elm", "Jo: my targets"), ("Jo.Elm", "Jo.: my targets"),
            ("ElmJo", "Jo: my targets"), ("Jo 14/11/1996", "Jo: my targets"),
            ("J 926110500101", "My targets"),
            ("Jo (Elm)", "Jo: my targets"), ("Anne-Jo", "Anne-Jo: my targets"),
        ])
    func title(_ forename: String?, _ title: String) throws {
        let cycle = try CycleFile(yaml: ShippedCycles.text(of: "2010-autumn-pru")).cycle
        let unit = try TargetSetting.Unit(
            name: PersonText("The Lane Centre", as: .name), dfe: DfENumber("926/1105"), urn: nil)
        var set = try TargetSet(beginning: cycle, for: unit, rehearsalDay: nil)
        var details = PupilDetails()
        (details.surname, details.upn) = (PersonText(kept: "Elm"), UPN(kept: "J926110500101"))
        details.forename = forename.map { PersonText(kept: $0) }
        details.born = Day("1996-11-14")
        let today = try #require(Day("2010-11-15"))
        _ = try set.perform(.addPupil(details), by: PersonText(kept: "head"), on: today)
        let page = PupilSheet(of: try set.roll.pupil("1"), in: set, on: today).html
        #expect(page.contains("<title>\(title)</title>") && page.contains("<h1>\(title)</h1>"))
        #expect(!page.lowercased().contains("elm") && !page.contains("926110500101"))
    }

    @Test("A forename that shares a word with the surname stays whole")
    func sharedWord() throws {
        let cycle = try CycleFile(yaml: ShippedCycles.text(of: "2010-autumn-pru")).cycle
        let unit = try TargetSetting.Unit(
            name: PersonText("The Lane Centre", as: .name), dfe: DfENumber("926/1105"), urn: nil)
        var set = try TargetSet(beginning: cycle, for: unit, rehearsalDay: nil)
        var details = PupilDetails()
        details.reference = PersonText(kept: "R1")
        (details.surname, details.forename) = (PersonText(kept: "van Dyke"), PersonText(kept: "Van Anh"))
        let today = try #require(Day("2010-11-15"))
        _ = try set.perform(.addPupil(details), by: PersonText(kept: "head"), on: today)
        let page = PupilSheet(of: try set.roll.pupil("1"), in: set, on: today).html
        #expect(page.contains("<title>Van Anh: my targets</title>"))
    }

    @Test("What was typed cannot become part of the page's own language")
    func escaped() throws {
        let page = try page()
        #expect(page.contains("Jo &amp; &lt;Co&gt;"))
        #expect(!page.contains("<Co>"))
    }
}
