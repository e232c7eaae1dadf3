import TargetSetting

/// An action that is refused.
struct RefusalExample: Sendable, CustomStringConvertible {
    /// The case of `Refusal`.
    let refusal: String
    let story: Story
    let action: Action
    let description: String

    init(_ refusal: String, _ story: Story, _ action: Action) {
        self.refusal = refusal
        self.story = story
        self.action = action
        description = "\(refusal): \(String(describing: action).prefix(120))"
    }

    static let all = ofTargets + ofPupils + ofAbsence + ofAgreement + ofExport + ofReceipts + ofUndoing

    /// A register hands in what was done last; here it is made up.
    private static let ofUndoing: [RefusalExample] = {
        let signatory = try? PlayedCycle.autumn2010.read().signatory("chair")
        let entry = LastDone.Entry(number: 3, day: "2010-12-06", who: "head", what: "It was done.")
        let kinds: [Lasting?] = [
            .beginning, .earlierVersion, signatory.map { .signOff($0) }, signatory.map { .withdrawal($0) },
            .export(revision: 1), .receipt, .erasure,
        ]
        return kinds.compactMap(\.self).map { lasting in
            .init(
                "notUndone", chairSigned,
                .undo(
                    LastDone(
                        entry: entry, undone: .init(entry: entry, again: false, taken: 3),
                        before: .stays(lasting))))
        }
    }()

    private static let grouped = Story.of2010(from: .grouped)
    private static let entered = Story.of2010(from: .entered)
    private static let chairSigned = Story.of2010(from: .chairSigned)
    private static let harbour = Story.of(.harbour, on: "2012-11-01", [.group("ks4-2013", 100)])
    private static let points = Story.of(.points, on: "2012-11-01", [.group("ks4", 9)])
    private static let moorland = Story.of(.moorland, on: "2018-11-01", [])
    private static let five = Story.of(.fiveOffices, on: "2012-11-01", [])

    private static let roll = Story.of2010(from: .nothing, [.pupil("R1"), .pupil("R2", year: 9)])

    /// Four pupils with their references, in this order.
    private static func named(_ surnames: [String]) -> [RollEntry] {
        surnames.enumerated().map { place, surname in
            var details = PupilDetails()
            details.reference = PersonText(kept: "N\(place)")
            details.surname = PersonText(kept: surname)
            return RollEntry(line: place + 2, details: details, results: [], problems: [])
        }
    }

    private static let ofPupils: [RefusalExample] = [
        .init("ncYear", roll, .pupil("R3", year: 15)),
        .init("pupilNotIdentified", roll, .addPupil(PupilDetails())),
        .init("pupilNotIdentified", roll, .editPupil("R1", PupilDetails(), clearing: [.reference])),
        .init("pupilTwice", roll, .pupil("r1")),
        .init("pupilTwice", roll, .edit("R2") { $0.reference = "R1" }),
        .init("unknownPupil", roll, .removePupil("R9")),
        .init("unknownPupil", .of2010(from: .nothing), .removePupil("1")),
        .init("unknownPupil", roll, .removePupil("pupil:9")),
        .init(
            "ambiguousPupil", .of2010(from: .nothing, [.pupil("2"), .pupil("R2")]), .removePupil("2")),
        .init(
            "leftBeforeEntry", roll,
            .edit("R1") {
                $0.entered = "2010-09-06"
                $0.left = "2010-09-05"
            }),
        .init("leftBeforeBirth", roll, .edit("R1") { $0.left = "1900-01-01" }),
        .init(
            "leftBeforeBirth", roll,
            .edit("R1") {
                $0.born = "2001-02-03"
                $0.leaving = "2001-02-02"
            }),
        .init("beforeBirth", roll, .edit("R1") { $0.entered = "1970-01-01" }),
        .init(
            "beforeBirth", roll,
            .edit("R1") {
                $0.born = "2001-02-03"
                $0.entered = "2001-02-02"
            }),
        .init("beforeBirth", roll, .attained("R1", "English", "2b", on: "1970-01-01")),
        .init("leftInFuture", roll, .edit("R1") { $0.left = "2010-12-07" }),
        .init("leftInFuture", roll, .pupil("R3") { $0.left = "2010-12-07" }),
        .init(
            "leavingOfLeaver", .of2010(from: .nothing, [.pupil("R1") { $0.left = "2010-10-01" }]),
            .edit("R1") { $0.leaving = "2011-02-28" }),
        .init("dayToCome", roll, .edit("R1") { $0.born = "2010-12-07" }),
        .init("dayToCome", roll, .attained("R1", "English", "2b", on: "2010-12-07")),
        .init(
            "notInCare", roll, .recordPEP("R1", updated: "2010-11-01", agreed: nil, nextMeeting: nil)),
        .init("groupIsCounted", roll, .group("ks2", 7)),
        .init("yearsMissing", .of2010(from: .nothing, [.pupil("R1", year: nil)]), .group("ks2", 7)),
        .init(
            "datesShifted", roll,
            .importRoll(
                (2...4).map { line in
                    var details = PupilDetails()
                    details.reference = PersonText(kept: "N\(line)")
                    details.born = "1996-09-01"
                    details.ncYear = 5
                    return RollEntry(line: line, details: details, results: [], problems: [])
                })),
        .init(
            "namesApart",
            .of2010(from: .nothing, [.importRoll(named(["Ash", "Oak", "Elm", "Fir"]))]),
            .importRoll(named(["Oak", "Elm", "Fir", "Ash"]))),
        .init("percentageForGrade", roll, .aim("R1", to: "75%")),
        .init("codeForGrade", roll, .attained("R1", "English", "a")),
        .init("unknownCode", roll, .attained("R1", "reading", "N", at: "ks1")),
        .init("placeholderForGrade", roll, .attained("R1", "English", "N/A")),
        .init("placeholderForGrade", roll, .attained("R1", "English", "-", at: "ks1")),
        .init("placeholderForGrade", roll, .aim("R1", to: "tbc")),
        .init("gradeAboveKeyStage", roll, .attained("R1", "maths", "8", at: "ks1")),
        .init("gradeAboveKeyStage", roll, .attained("R1", "maths", "5c", at: "ks1")),
        .init("gradeAboveKeyStage", roll, .attained("R1", "English", "7", at: "ks2")),
        .init("gradeAboveKeyStage", roll, .aim("R1", to: "7")),
        .init("gradeAboveKeyStage", roll, .attained("R1", "English", "nc-levels:8", at: "ks1")),
        .init("noAttainment", roll, .removeAttainment("R1", subject: "Latin", when: "now")),
        .init("nobodyToErase", roll, .erase([])),
        .init("linesInDoubt", .of2010(from: .nothing, RuleExample.twins), .erase([1])),
        .init(
            "namedInTexts",
            .of2010(
                from: .nothing,
                [
                    .pupil("R1"),
                    .addPlannedAction(what: "Calls for Kay Example", who: "Bo", by: "2011-03-31", to: nil),
                    .edit("R1") { $0.forename = "Kay" },
                ]), .erase([1])),
        .init("percentAbove100", roll, .attendance("R1", before: 105.0, now: 90.0)),
        .init("percentAbove100", roll, .attendance("R1", before: 90.0, now: 100.1)),
        .init(
            "linesHaveProblems", roll,
            .importRoll(
                [RollEntry(line: 2, details: PupilDetails(), results: [], problems: [])], allOrNothing: true)),
        .init("unknownGrade", roll, .attained("R1", "English", "4d")),
        .init("unknown", roll, .attained("R1", "English", "2b", at: "ks9")),
        .init(
            "gradeOfSeveralScales",
            .of(
                .yaml(
                    """
                    id: two-scales
                    title: Two scales
                    scales:
                      - {id: one, title: One, grades: ["1", "2"]}
                      - {id: two, title: Two, grades: ["1", "2"]}
                    """), on: "2010-12-06", [.pupil("R1")]), .aim("R1", to: "2")),
        .init(
            "twoGrades",
            .of(.autumn2026, on: "2026-11-16", [.pupil("R1", year: 10)]), .aim("R1", "science", to: "5-4")),
        .init("dayNotToCome", roll, .aim("R1", to: "3c", by: "2010-12-06")),
        .init(
            "stepAfterTarget", roll,
            .aim("R1", to: "3c", by: "2011-07-01", steps: [.init(by: "2011-07-02", what: "2a")])),
        .init(
            "targetLacks", roll, .setPersonal("R1", subject: "English", .init(aim: nil, by: nil, why: nil))),
        .init("noPersonalTarget", roll, .removePersonal("R1", subject: "English")),
        .init("noPersonalTarget", roll, .removePersonal("group:Nurture", subject: "English")),
        .init("noPersonalTarget", roll, .review("R1", at: "2b")),
        .init("noPupilsRecorded", roll, .computeTargets(keyStage: "ks4")),
        .init(
            "pupilsAreExplainedByNote",
            .of2010(from: .entered, [.pupil("R1", year: 9) { $0.born = "1990-01-01" }]),
            .sign("chair", "Anne Elm", accepting: "out-of-year")),
    ]

    private static let ofTargets: [RefusalExample] = [
        .init("notARehearsal", grouped, .moveToday("2010-12-01")),
        .init("outOfRange", grouped, .group("ks2", -1)),
        .init("outOfRange", grouped, .group("ks2", 100_001)),
        .init("outOfRange", five, .count("work-experience", -1)),
        .init("unknown", grouped, .group("ks9", 7)),
        .init("unknown", grouped, .count("ks2-latin", 1)),
        .init("unknown", grouped, .clearTarget("latin")),
        .init("groupNotStated", .of2010(from: .nothing), .count("ks2-english-maths-l4", 1)),
        .init("groupNotStated", .of2010(from: .nothing), .zeroRate("ks2")),
        .init("noPupils", grouped, .count("ks1-reading-l2", 0)),
        .init(
            "noPupils",
            .of2010(from: .nothing, [.pupil("a") { $0.leaving = "2011-07-20" }]), .count("ks2-english-2lp", 0)
        ),
        .init("isZeroRated", .of2010(from: .grouped, [.zeroRate("ks2")]), .count("ks2-english-maths-l4", 1)),
        .init(
            "isZeroRated", .of2010(from: .grouped, [.zeroRate("ks2")]), .clearTarget("ks2-english-maths-l4")),
        .init("zeroRatingNotAllowed", harbour, .zeroRate("ks4-2013")),
        .init(
            "zeroRatingNotAllowed", .of(.moorland, on: "2018-11-01", [.group("year-6", 9)]),
            .zeroRate("year-6")),
        .init("nothingToZeroRate", .of2010(from: .grouped, [.group("ks1", 3)]), .zeroRate("ks1")),
        .init("noPupilsToZeroRate", .of2010(from: .grouped, [.group("ks2", 0)]), .zeroRate("ks2")),
        .init("wrongValueKind", grouped, .points("ks2-english-maths-l4", 27.0)),
        .init("wrongValueKind", harbour, .count("points-2013", 3)),
        .init("wrongValueKind", five, .count("work-experience", 3, of: 5)),
        .init("wrongValueKind", five, .percent("work-experience", 50.0)),
        .init("countAboveOutOf", grouped, .count("ks2-english-maths-l4", 8)),
        .init("countAboveOutOf", grouped, .count("ks2-english-maths-l4", -1)),
        .init("countAboveOutOf", grouped, .count("ks2-english-2lp", 7, of: 6)),
        .init("outOfIsTheGroup", grouped, .count("ks2-english-maths-l4", 1, of: 6)),
        .init("outOfNotGiven", grouped, .count("ks2-english-2lp", 1)),
        .init("outOfNotGiven", moorland, .count("clubs", 9)),
        .init("outOfAboveGroup", grouped, .count("ks2-english-2lp", 1, of: 8)),
        .init("outOfAboveGroup", grouped, .count("ks2-english-2lp", 0, of: -1)),
        .init("pointsImpossible", points, .points("slots", 453.0)),
        .init("pointsImpossible", points, .points("slots", 20.1)),
        .init("pointsImpossible", points, .points("stated", 58.1)),
        .init("pointsImpossible", points, .points("stated", 5.9)),
        .init("pointsImpossible", points, .points("open", 10_000.1)),
        .init("percentOfNobody", grouped, .percent("ks2-english-2lp", 0.0, of: 0)),
        .init("percentAbove100", grouped, .percent("ks2-english-maths-l4", 100.1)),
        .init(
            "percentAmbiguous", .of2010(from: .grouped, [.group("ks2", 200)]),
            .percent("ks2-english-maths-l4", 43.0)),
        .init("percentImpossible", grouped, .percent("ks2-english-maths-l4", 20.0)),
    ]

    private static let ofAbsence: [RefusalExample] = [
        .init("noAbsenceTargets", moorland, .absence(9.0)),
        .init("noAbsenceTargets", moorland, .actual("2016/17", 9.0)),
        .init("unknown", entered, .absence(9.0, measure: "authorised")),
        .init("unknown", harbour, .other("mean", "2010/11", 9.0)),
        .init("countsPupils", entered, .actual("2008/09", missed: 3, possible: 7, measure: "persistent")),
        .init("notCompared", entered, .actual("2009/10", 22.0)),
        .init("notCompared", entered, .target("2008/09", 22.0)),
        .init("notCompared", .of(.headAlone, on: "2017-12-01", []), .actual("2016/17", 22.0)),
        .init("countsPupils", entered, .attended("2010/11", 78.0, measure: "persistent")),
        .init(
            "countsPupils", entered,
            .setAttendance(measure: "persistent", attended: 78.0, explanation: nil)),
        .init("notCompared", entered, .attended("2009/10", 78.0)),
        .init("percentAbove100", entered, .attended("2008/09", 100.1)),
        .init(
            "aboveCeiling", entered, .setAttendance(measure: nil, attended: 77.9, explanation: nil)),
        .init("attendanceOfSeveral", .of(.twoOfAYear, on: "2010-12-06", []), .attended("2008/09", 78.0)),
        .init("resultOfAnotherYear", .of2010(from: .entered, on: "2012-09-03"), .result("2012/13", 20.0)),
        .init("resultOfAnotherYear", .of2010(from: .entered, on: "2012-09-03"), .result("2008/09", 20.0)),
        .init("yearNotOver", entered, .result("2011/12", 20.0)),
        .init("yearNotOver", .of2010(from: .entered, on: "2011-07-22"), .result("2010/11", 20.0)),
        .init("yearNotOver", .of2010(from: .entered, on: "2012-07-31"), .result("2011/12", 20.0)),
        .init("yearNotOver", .of2010(from: .nothing, on: "2009-07-20"), .actual("2008/09", 22.0)),
        .init(
            "resultOfAnotherYear", entered, .clearResult(measure: nil, year: AcademicYear(start: 2008))),
        .init("percentAbove100", .of2010(from: .entered, on: "2012-09-03"), .result("2011/12", 100.1)),
        .init("comparatorOfAnotherYear", harbour, .other("median", "2011/12", 9.0)),
        .init("percentAbove100", entered, .absence(100.1)),
        .init("percentAbove100", entered, .actual("2008/09", 100.1)),
        .init("percentAbove100", entered, .plan("Calls", by: "2011-03-31", to: 150.0)),
        .init("aboveCeiling", entered, .absence(22.1)),
        .init("aboveCeiling", entered, .absence(22.1, explain: "A new building")),
        .init(
            "aboveCeilingUnexplained", .of(.harbour, on: "2012-11-01", [.actual("2010/11", 8.0)]),
            .absence(8.1)),
        .init("nothingToExplain", entered, .absence(22.0, explain: "A new building")),
        .init("nothingToExplain", .of2010(from: .nothing), .absence(22.0, explain: "A new building")),
        .init("unknownAction", entered, .completePlannedAction(2)),
        .init("unknownAction", .of2010(from: .nothing), .removePlannedAction(1)),
    ]

    private static let ofAgreement: [RefusalExample] = [
        .init("nothingToPropose", grouped, .propose),
        .init("proposedAfterSigning", chairSigned, .propose),
        .init("unknown", entered, .note("no-such-rule")),
        .init("nothingToNote", entered, .note("target-missing")),
        .init("errorsAreNotExplained", grouped, .note("target-missing", about: "ks2-english-2lp")),
        .init(
            "noteNeedsSubject",
            .of2010(
                from: .nothing,
                [.actual("2008/09", 22.0, source: nil), .target("2010/11", 24.0, source: nil)]),
            .note("absence-prior-unsourced")),
        .init(
            "lineTakesNoNote", .of2010(from: .nothing, [RuleExample.lineOfNoGroup]),
            .note("left-out", about: "1")),
        .init(
            "namesPupil", .of2010(from: .nothing, [.pupil("a") { $0.forename = "Jo" }]),
            .plan("Ring Example, Jo", by: "2011-03-01")),
        .init(
            "nobodyNamed", .of2010(from: .nothing, [.pupil("a") { $0.forename = "Jo" }]),
            .ofAnotherPerson(.plan("Ring them", by: "2011-03-01"), who: "our nurse")),
        .init(
            "nobodyNamed",
            .of2010(
                from: .nothing,
                [.pupil("a") { $0.forename = "Jo" }, .actual("2008/09", 22.0, source: "list of Jo")]),
            .ofAnotherPerson(.actual("2008/09", 22.0, source: "list of Jo"), who: "our nurse")),
        .init("explainedByLateReason", .of2010(from: .entered, on: "2010-12-14"), .note("la-deadline-past")),
        .init("notYoursToAccept", .of2010(from: .grouped, [.zeroRate("ks2")]), .note("zero-rated")),
        .init(
            "notYoursToAccept", .of2010(from: .grouped, [.zeroRate("ks2")]),
            .sign("chair", "Anne Elm", accepting: "zero-rated")),
        .init(
            "openFindings", .of2010(from: .chairSigned, [.zeroRate("ks2")]), .sign("sip", "Ravi Birch")),
        .init("nothingToAccept", entered, .sign("sip", "Ravi Birch", accepting: "zero-rated")),
        .init("unknown", entered, .sign("sip", "Ravi Birch", accepting: "no-such-rule")),
        .init("unknown", entered, .sign("clerk", "Bo Clerk")),
        .init("signOffLacks", entered, .sign("chair", nil)),
        .init("signOffLacks", entered, .sign("chair", "Anne Elm", dated: nil)),
        .init("signOffLacks", five, .sign("adviser", nil, dated: nil)),
        .init("signOffDoesNotRecord", five, .sign("adviser", "Bo Oak", dated: nil, evidence: "e-mail")),
        .init("signOffDoesNotRecord", five, .sign("governors", "Bo Oak", dated: "2012-11-01")),
        .init(
            "signOffDoesNotRecord", five, .sign("head", "Bo Oak", dated: "2012-11-01", evidence: "a minute")),
        .init("dateInFuture", entered, .sign("chair", "Anne Elm", dated: "2010-12-07")),
        .init("confirmsLast", .of2010(from: .proposed), .sign("head", "Cy Newman")),
        .init("confirmsLast", chairSigned, .sign("head", "Cy Newman")),
        .init(
            "confirmsLast", .of2010(from: .agreed, [.absence(21.0), .sign("sip", "Ravi Birch")]),
            .sign("head", "Cy Newman")),
        .init(
            "confirmedBeforeOthers", .of2010(from: .agreed), .sign("head", "Cy Newman", dated: "2010-12-05")),
        .init(
            "openFindings",
            .of2010(from: .targeted, [.sign("chair", "Anne Elm"), .sign("sip", "Ravi Birch")]),
            .sign("head", "Cy Newman")),
        .init("nothingToWithdraw", entered, .withdraw("chair")),
        .init("nothingToWithdraw", .of2010(from: .chairSigned, [.withdraw("chair")]), .withdraw("chair")),
        .init("unknown", entered, .withdraw("clerk")),
    ]

    /// The submission is made of what the story comes to, or of what it is not.
    private static let ofExport: [RefusalExample] = {
        guard let signed = try? Stage.reached(.signed).set, let agreed = try? Stage.reached(.agreed).set,
            let five = try? five.played().set
        else { return [] }
        func at(_ day: Day) -> Story { .of2010(from: .signed, on: day) }
        let reason: PersonText = "The committee met late"
        return [
            .init("exportBeforeSignOffs", .of2010(from: .agreed), .export(of: agreed, on: "2010-12-06")),
            .init("exportBeforeSignOffs", .of2010(from: .nothing), .export(of: signed, on: "2010-12-06")),
            .init("notLate", at("2010-12-13"), .export(of: signed, on: "2010-12-13", .late(reason: reason))),
            .init("lateWithoutReason", at("2010-12-14"), .export(of: signed, on: "2010-12-14")),
            .init("lateWithoutReason", at("2011-01-01"), .export(of: signed, on: "2011-01-01")),
            .init("frozen", .of(.fiveOffices, on: "2013-03-01", []), .export(of: five, on: "2013-03-01")),
            .init("changedMeanwhile", at("2010-12-06"), .export(of: agreed, on: "2010-12-06")),
            .init("changedMeanwhile", at("2010-12-06"), .export(of: signed, revision: 2, on: "2010-12-06")),
            .init("changedMeanwhile", at("2010-12-07"), .export(of: signed, on: "2010-12-06")),
            .init(
                "openFindings",
                .of2010(
                    from: .chairSigned,
                    [.sign("sip", "Ravi Birch")]),
                .sign("head", "Anne Elm")),
        ]
    }()
    /// On a register that has exported revision 1 and recorded its first receipt.
    private static let ofReceipts: [RefusalExample] = {
        guard let signed = try? Stage.reached(.signed).set else { return [] }
        let digits = String(repeating: "1", count: 64)
        let export = Action.export(
            Submission(
                targetSet: signed, revision: 1, supersedes: nil, exportedOn: "2010-12-06", timeliness: .onTime
            ),
            digest: digits, document: "{}")
        let exported = Story.of2010(from: .signed, [export])
        let answered = Story.of2010(from: .signed, [export, .receive(.sixth())])
        return [
            .init("receiptOfAnotherUnit", exported, .receive(.sixth(dfe: "926/1199"))),
            .init("receiptOfAnotherCycle", exported, .receive(.sixth(cycle: "2011-autumn-pru"))),
            .init("receiptOfAnotherCycle", exported, .receive(.sixth(cycleDigest: "another's"))),
            .init("receiptOfAnotherAuthority", exported, .receive(.sixth(authority: "Suffolk"))),
            .init("receiptOfAnotherKind", exported, .receive(.sixth(isRehearsal: true))),
            .init("receiptOfNothingExported", exported, .receive(.sixth(revision: 2))),
            .init("receiptOfNothingExported", .of2010(from: .signed), .receive(.sixth())),
            .init("receiptNumberTwice", answered, .receive(.sixth(decision: .accepted(comment: nil)))),
            .init("receiptOfOtherDeadline", exported, .receive(.sixth(laDeadline: "2011-06-13"))),
            .init("receiptOutOfOrder", exported, .receive(.sample())),
            .init(
                "receiptOfUnknownTarget", exported,
                .receive(
                    .sixth(targets: [
                        .init(
                            measure: "ks4-level9", title: "Level 9", figure: "9 of 9", reason: "High",
                            who: "Kim")
                    ]))),
            .init("receiptOfAnotherKey", answered, .receive(.sixth(number: 2), signer: .sample("b"))),
            .init("receiptOfAnotherKey", answered, .receive(.sixth(), signer: .sample("b"))),
            .init(
                "fingerprintIsAnother", exported,
                .receive(.sixth(), trust: .init(fingerprint: "bbbb", by: "Kim"))),
        ]
    }()
}
