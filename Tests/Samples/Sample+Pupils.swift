import TargetSetting

extension Sample {
    /// A unit whose adviser signs for the personal targets: pupils with everything that can be kept of one, with as little
    /// as can be, changed, and removed.
    package static let pupils = Sample(
        name: "pupils", cycleText: cycleOfPupils,
        unit: aUnit("Sixpence PRU", "926/1109"),
        rehearsalDay: nil,
        steps: on(
            "2010-11-15",
            .addPupil(robin), .addPupil(byReference("Blue 2")), .addPupil(byReference("Blue 3")),
            .editPupil("Blue 3", named("Ó Súilleabháin", "Zoë \"Zed\""), clearing: []),
            .recordAttainment(
                "1", subject: words("reading"), grade: "2b", when: "ks2", on: nil,
                source: words("transfer file")),
            .recordAttainment("1", subject: words("reading"), grade: "W", when: "now", on: nil, source: nil),
            .recordAttainment("3", subject: words("maths"), grade: "3c", when: "now", on: nil, source: nil),
            .recordAttendance("1", before: rate("90.0"), now: rate(missed: 12, of: 60), medical: nil),
            .recordAttendance(
                "3", before: rate(missed: 40, of: 50), now: rate("95.5"), medical: words("asthma")),
            .recordPEP(
                "1", updated: day("2010-10-01"), agreed: nil, nextMeeting: day("2011-01-20")),
            .setPersonal(
                "1", subject: words("reading"),
                .init(
                    aim: .grade("3c"), by: day("2011-07-15"), why: words("reads signs, wants books"),
                    who: words("Mr Oak"), support: words("10 minutes daily"),
                    steps: [
                        .init(by: day("2011-01-10"), what: words("2a in class")),
                        .init(by: day("2011-04-01"), what: words("2a alone")),
                    ])),
            .setPersonal("1", subject: words("talk"), aim("Asks for help on 4 of 5 occasions")),
            .setPersonal("1", subject: words("maths"), aim("Counts 20 objects")),
            .removePersonal("1", subject: words("talk")),
            .setPersonal("2", subject: words("talk"), aim("Stays for 10 minutes twice each day")),
            .setPersonal("group:Nurture group", subject: words("talk"), aim("All take turns")),
            .setPersonal(
                "ks2", subject: words("reading"),
                .init(
                    aim: .grade("4c"), by: day("2011-07-15"), why: words("P1"),
                    steps: [.init(by: day("2011-02-01"), what: words("3a"))])),
            .addReview(
                "1", subject: words("reading"),
                .init(
                    reached: .grade("2a"), on: nil, judgement: .improving, learned: words("short texts"),
                    contingency: nil)),
            .addReview(
                "2", subject: words("talk"),
                .init(
                    reached: .value(words("6 minutes")), on: day("2010-11-10"), judgement: .maintaining,
                    learned: words("mornings"), contingency: words("a timer"))),
            .explain(rule: "attendance-not-improving", subject: nil, text: words("A hospital stay")),
            sign("adviser"), .removePupil("2"), .addPupil(byReference("Blue 2")), sign("head")))

    /// A pupil with every detail.
    package static var robin: PupilDetails {
        var details = named("Quillfeather", "Robin")
        details.upn = known(try UPN("V926110500017"), "V926110500017")
        details.reference = words("Blue 1")
        details.born = day("1999-12-31")
        details.ncYear = 6
        details.enrolment = .main
        details.sen = .statement
        details.freeSchoolMeals = true
        details.inCare = true
        details.entered = day("2010-09-06")
        details.leaving = day("2011-07-22")
        return details
    }

    /// A pupil of whom nothing is known but the unit's own reference.
    package static func byReference(_ text: String) -> PupilDetails {
        var details = PupilDetails()
        details.reference = words(text)
        return details
    }

    package static func named(_ surname: String, _ forename: String) -> PupilDetails {
        var details = PupilDetails()
        (details.surname, details.forename) = (words(surname), words(forename))
        return details
    }

    package static func aim(_ text: String) -> Action.PersonalEntry {
        .init(aim: .criterion(words(text)), by: day("2011-03-31"), why: words("agreed at the meeting"))
    }

    private static func sign(_ signatory: Signatory.ID) -> Action {
        .sign(
            .init(
                signatory: signatory, name: words("Jo Specimen"), day: day("2010-11-15"), evidence: nil,
                recordedBy: nil, accepted: []))
    }

    private static let cycleOfPupils = """
        id: pupils
        title: Pupils
        milestones: [{title: Due, meaning: la-deadline, on: 2010-12-14}]
        offices:
          - {id: adviser, covers: [statutory, personal]}
          - {id: head, covers: [statutory, personal]}
        scales: [{id: levels, title: Levels, grades: [2c, 2b, 2a, 3c, 3b, 3a, 4c], unranked: [W]}]
        key-stages: [{id: ks2}]
        measures: [{id: reading, title: Reading, key-stage: ks2, status: by-agreement}]
        """
}

private func rate(_ text: String) -> Attendance.Rate { .init(attended: known(try Percentage(text), text)) }
private func rate(missed: Int, of possible: Int) -> Attendance.Rate {
    .init(sessions: known(SessionCount(missed: missed, possible: possible), "\(missed)/\(possible)"))
}
