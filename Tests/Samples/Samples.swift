import Formats
import Foundation
import TargetSetting

extension Sample {
    package static let all: [Sample] = [
        pru2010, rehearsal, fiveOffices, harbour, headAlone, moorland, smallest,
    ]

    /// A real register of the shipped cycle: zero rating, figures, absence with sessions, a figure kept for reference, a
    /// note, a withdrawn sign-off, and two revisions, the second of them late.
    package static let pru2010 = Sample(
        name: "2010", cycleText: shipped, unit: aUnit("Sample PRU", "926/1105", urn: "121234"),
        rehearsalDay: nil,
        steps: on("2010-11-15", upToProposal: true)
            + on(
                "2010-11-16",
                .setAbsence(measure: nil, rate: tenths("21.0"), explanation: nil),
                .explain(
                    rule: "absence-prior-unsourced", subject: nil,
                    text: words("From last year’s sheet; \"filed\" under A\\B/C, tab 3 – 50% legible")))
            + on(
                "2010-12-06",
                sign("chair", "Anne O'Neil", "2010-12-06", evidence: "minute 4, \"agreed\""),
                .withdraw(signatory: "chair", reason: words("The minute was of another meeting")),
                sign("chair", "Anne O'Neil", "2010-12-06", evidence: "=minute 5"),
                sign("sip", "Zoë", "2010-12-06", accepting: ["zero-rated": "Seen, naïve façade 😀 and all"]))
            + on("2010-12-07", sign("head", "Seán Ó Sámpla", "2010-12-07"))
            + [(day("2010-12-08"), .export(late: nil))]
            + on("2010-12-09", .setAbsence(measure: nil, rate: tenths("20.5"), explanation: nil))
            + on(
                "2010-12-13", sign("chair", "Anne O'Neil", "2010-12-13"),
                sign("sip", "Zoë", "2010-12-13", accepting: ["zero-rated": "Seen"]),
                sign("head", "Seán Ó Sámpla", "2010-12-13"))
            + [(day("2010-12-14"), .export(late: "The chair was ill, “very”"))])

    /// The same with figures, of which nothing is signed.
    package static let proposed = Sample(
        name: "2010, proposed", cycleText: shipped, unit: pru2010.unit, rehearsalDay: nil,
        steps: on("2010-11-15", upToProposal: true))

    /// The same, signed by everybody and not sent.
    package static let signed = Sample(
        name: "2010, signed", cycleText: shipped, unit: pru2010.unit, rehearsalDay: nil,
        steps: Array(pru2010.steps.prefix { if case .export = $0.step { false } else { true } }))

    /// The same, with what the LA says of it: receipts that come in another order than they were written, of every kind.
    package static let answered = Sample(
        name: "2010, answered", cycleText: shipped, unit: pru2010.unit, rehearsalDay: nil,
        steps: pru2010.steps + [
            (
                day("2010-12-16"),
                .receive(number: 2, on: day("2010-12-15"), until: day("2010-12-17"), .received, [])
            ),
            (day("2010-12-17"), .receive(number: 1, on: day("2010-12-15"), until: nil, .received, [])),
            (
                day("2010-12-21"),
                .receive(
                    number: 3, on: day("2010-12-15"), until: day("2010-12-17"),
                    .returned(reason: words("KS4 is below last year, why?"), respondBy: day("2011-01-11")), []
                )
            ),
            (
                day("2011-01-20"),
                .receive(
                    number: 4, on: day("2010-12-15"), until: day("2010-12-17"),
                    .accepted(comment: words("With one target of ours")), [Receipt.targetSetByLA])
            ),
        ])

    /// The same on a rehearsal's clock, exported after the statutory date.
    package static let rehearsal = Sample(
        name: "2010 rehearsal", cycleText: shipped, unit: aUnit("Rehearsing PRU", "926/1106"),
        rehearsalDay: day("2010-11-15"),
        steps: on("2010-11-15", upToProposal: true)
            + on("2010-11-15", .moveToday(day("2010-12-06")))
            + on(
                "2010-12-06",
                .recordPrior(
                    measure: "persistent", year: year("2010/11"), entry: .target(tenths("8.5")),
                    source: words("sheet")),
                sign("chair", "Anne", "2010-12-06"),
                sign("sip", "Jo Specimen", "2010-12-06", accepting: ["zero-rated": "Seen"]),
                sign("head", "Sam Sample", "2010-12-06"),
                .moveToday(day("2011-01-04")))
            + [(day("2011-01-04"), .export(late: "Rehearsed: snow"))])

    /// Evidence alone, a sign-off without a day, an optional office that signs and one that does not, a status that
    /// changes, points, plain numbers, and a figure of another source.
    package static let fiveOffices = Sample(
        name: "five offices", cycleText: invented("five-offices"),
        unit: aUnit("Many Hands School", "801/7000"),
        rehearsalDay: nil,
        steps: on(
            "2012-10-10",
            .setGroup(keyStage: "ks3", pupils: 6), .setGroup(keyStage: "ks4", pupils: 5),
            .setTarget(measure: "ks3-reading", entry: .count(4, of: nil)),
            .setTarget(measure: "ks3-number", entry: .percent(tenths("50"), of: nil)),
            .setTarget(measure: "ks3-reading-and-number", entry: .count(3, of: 6)),
            .setTarget(measure: "ks3-communication", entry: .count(0, of: 0)),
            .explain(rule: "out-of-nobody", subject: nil, text: words("Nobody is asked to choose")),
            .setTarget(measure: "ks4-progress", entry: .count(1, of: 3)),
            .setTarget(measure: "ks4-points", entry: .points(tenths("27.5"))),
            .setTarget(measure: "work-experience", entry: .count(2, of: nil)),
            .zeroRate(keyStage: "ks4", reason: words("None is entered")),
            .recordPrior(
                measure: nil, year: year("2011/12"),
                entry: .other(comparator: "authority-mean", rate: tenths("3.0")),
                source: words("circular")),
            .setAbsence(measure: nil, rate: tenths("3.0"), explanation: nil),
            .addPlannedAction(
                what: words("Ask at the gate"), who: words("office"), by: day("2013-01-31"), to: nil))
            + on(
                "2012-11-20",
                sign("governors", "Gwen Governor", nil, evidence: "minute"),
                .sign(
                    .init(
                        signatory: "adviser", name: nil, day: nil, evidence: words("e-mail of 19 November"),
                        recordedBy: words("clerk"), accepted: [])),
                sign("parents", "Pat Parent", "2012-11-20"),
                .sign(
                    .init(
                        signatory: "head", name: words("Hal Head"), day: day("2012-11-20"), evidence: nil,
                        recordedBy: nil, accepted: [])))
            + [(day("2013-01-04"), .export(late: "After the day in law"))])

    /// A target above its ceiling with an explanation, and key stages without pupils.
    package static let harbour = Sample(
        name: "harbour", cycleText: invented("harbour-secondary-2012"),
        unit: aUnit("Harbour High", "999/4001"),
        rehearsalDay: nil,
        steps: on(
            "2012-10-01",
            .setGroup(keyStage: "ks4-2013", pupils: 0), .setGroup(keyStage: "ks4-2014", pupils: 120),
            .setTarget(measure: "em-2014", entry: .count(60, of: nil)),
            .setTarget(measure: "english-2014", entry: .percent(tenths("55"), of: nil)),
            .setTarget(measure: "maths-2014", entry: .count(70, of: nil)),
            .setTarget(measure: "vocational-merit-2014", entry: .count(20, of: 40)),
            .setTarget(measure: "leavers-without-a-place", entry: .count(0, of: nil)),
            .recordPrior(
                measure: "overall", year: year("2010/11"),
                entry: .actualSessions(sessions(missed: 15_995, possible: 250_000)), source: words("census")),
            .recordPrior(
                measure: "overall", year: year("2012/13"), entry: .target(tenths("6.0")),
                source: words("sheet")),
            .recordPrior(
                measure: "overall", year: year("2010/11"),
                entry: .other(comparator: "median", rate: tenths("5.9")),
                source: words("RAISE")),
            .setAbsence(
                measure: "overall", rate: tenths("6.1"), explanation: words("A new intake, 6% or so")),
            .recordPrior(
                measure: "persistent", year: year("2011/12"), entry: .actual(tenths("7.0")),
                source: words("census")),
            .recordPrior(
                measure: "persistent", year: year("2009/10"), entry: .actual(tenths("4.0")), source: nil),
            .setAbsence(measure: "persistent", rate: tenths("0.0"), explanation: nil), .propose)
            + on(
                "2012-11-06",
                sign("improvement-professional", "Ida Improver", "2012-11-06", evidence: "note of visit"),
                .sign(
                    .init(
                        signatory: "head", name: words("Hal Head"), day: day("2012-11-06"), evidence: nil,
                        recordedBy: nil, accepted: [])),
                sign("chair", "Cher", "2012-11-06"))
            + [(day("2012-12-07"), .export(late: nil))])

    /// One signature; nothing limits one absence measure, and the other has no target.
    package static let headAlone = Sample(
        name: "head alone", cycleText: invented("head-alone"), unit: aUnit("Alone Academy", "990/1100"),
        rehearsalDay: nil,
        steps: on(
            "2017-11-20",
            .setGroup(keyStage: "ks4", pupils: 3),
            .zeroRate(keyStage: "ks4", reason: words("All three arrive in spring")),
            .setTarget(measure: "attainment-8", entry: .points(tenths("8.0"))),
            .setAbsence(measure: "persistent", rate: tenths("100.0"), explanation: nil),
            .sign(
                .init(
                    signatory: "principal", name: words("Prue Principal"), day: day("2017-11-20"),
                    evidence: nil,
                    recordedBy: nil, accepted: [])))
            + [(day("2017-12-22"), .export(late: nil))])

    /// Nobody signs, nothing is due, and nothing need be set.
    package static let moorland = Sample(
        name: "moorland", cycleText: invented("moorland-nobody-signs"),
        unit: aUnit("Moor School", "111/2222"),
        rehearsalDay: nil,
        steps: on(
            "2018-10-22",
            .setGroup(keyStage: "year-6", pupils: 9),
            .setTarget(measure: "writing-expected", entry: .count(7, of: nil)),
            .setTarget(measure: "writing-greater-depth", entry: .count(1, of: nil)),
            .setTarget(measure: "scaled-score", entry: .points(tenths("104.3"))),
            .setTarget(measure: "clubs", entry: .count(9, of: 40)))
            + [(day("2018-11-01"), .export(late: nil))])

    /// As short a submission as there is with a figure and a signature in it.
    package static let smallest = Sample(
        name: "smallest",
        cycleText: """
            id: small
            title: Small
            milestones: [{title: Due, meaning: la-deadline, on: 2018-12-14}]
            offices: [{id: head, covers: [statutory]}]
            key-stages: [{id: ks4}]
            measures: [{id: em, title: Both, key-stage: ks4, status: statutory}]
            """,
        unit: aUnit("Small School", "123/4567"), rehearsalDay: nil,
        steps: on(
            "2018-12-03", .setGroup(keyStage: "ks4", pupils: 7),
            .setTarget(measure: "em", entry: .count(2, of: nil)), sign("head", "Hal", "2018-12-03"))
            + [(day("2018-12-04"), .export(late: nil))])

    static let upToProposal: [Action] = [
        .setGroup(keyStage: "ks1", pupils: 0), .setGroup(keyStage: "ks2", pupils: 7),
        .setGroup(keyStage: "ks4", pupils: 9),
        .zeroRate(keyStage: "ks2", reason: words("All seven work below level 3; see P scales")),
        .setTarget(measure: "ks4-level2-em", entry: .count(2, of: nil)),
        .setTarget(measure: "ks4-english-3lp", entry: .count(3, of: 6)),
        .setTarget(measure: "ks4-maths-3lp", entry: .percent(tenths("40"), of: 5)),
        .recordPrior(
            measure: nil, year: year("2008/09"),
            entry: .actualSessions(sessions(missed: 836, possible: 3800)),
            source: words("attendance register 2008/09")),
        .recordPrior(
            measure: nil, year: year("2010/11"), entry: .target(tenths("22.4")),
            source: words("sheet of 2009")),
        .recordPrior(
            measure: "persistent", year: year("2008/09"), entry: .actual(tenths("30.0")), source: nil),
        .recordPrior(
            measure: "persistent", year: year("2010/11"), entry: .target(tenths("9.0")), source: nil),
        .setAbsence(measure: nil, rate: tenths("21.5"), explanation: nil),
        .setAbsence(measure: "persistent", rate: tenths("8.0"), explanation: nil),
        .addPlannedAction(
            what: words("First-day calls home"), who: words("attendance lead"), by: day("2011-03-31"),
            to: tenths("21.8")),
        .addPlannedAction(what: words("-Breakfast club"), who: words("cook"), by: day("2011-06-30"), to: nil),
        .addPlannedAction(what: words("Letters"), who: words("office"), by: day("2010-11-30"), to: nil),
        .completePlannedAction(3), .removePlannedAction(2), .propose,
    ]

    static func on(_ date: String, _ actions: Action...) -> [(day: Day, step: Step)] {
        actions.map { (day(date), .act($0)) }
    }

    static func on(_ date: String, upToProposal _: Bool) -> [(day: Day, step: Step)] {
        upToProposal.map { (day(date), .act($0)) }
    }

    static func sign(
        _ signatory: Signatory.ID, _ name: String, _ date: String?, evidence: String? = nil,
        accepting: [String: String] = [:]
    ) -> Action {
        .sign(
            .init(
                signatory: signatory, name: words(name), day: date.map(day), evidence: evidence.map(words),
                recordedBy: nil,
                accepted: accepting.map { .init(rule: $0, text: words($1)) }))
    }
}

// What is written in this file is known to be right; a slip of the pen ends the tests with its text.
func words(_ text: String) -> PersonText { known(try PersonText(text, as: .note), text) }
func day(_ text: String) -> Day { known(Day(text), text) }
private func year(_ text: String) -> AcademicYear { known(AcademicYear(text), text) }
func tenths<Value: Tenths>(_ text: String) -> Value { known(try Value(text), text) }
private func sessions(missed: Int, possible: Int) -> SessionCount {
    known(SessionCount(missed: missed, possible: possible), "\(missed)/\(possible)")
}
func aUnit(_ name: String, _ dfe: String, urn: String? = nil) -> TargetSetting.Unit {
    known(try TargetSetting.Unit(name: PersonText(name, as: .name), dfe: DfENumber(dfe), urn: urn), name)
}
private func invented(_ name: String) -> String {
    known(
        try String(contentsOf: Sample.checkout.appending(path: "Tests/Cycles/\(name).yaml"), encoding: .utf8),
        name)
}
let shipped = known(ShippedCycles.texts["2010-autumn-pru"], "2010-autumn-pru")

func known<Value>(_ value: @autoclosure () throws -> Value?, _ text: String) -> Value {
    do {
        guard let value = try value() else { fatalError("There is no ‘\(text)’.") }
        return value
    } catch {
        fatalError("The sample cannot be made of ‘\(text)’: \(error)")
    }
}
