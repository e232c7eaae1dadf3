/// What a rule compared, of one topic: the same where all is well and where it is not.
package enum Observation: Equatable, Sendable {
    // Groups and targets
    case group(KeyStage, pupils: Int?)
    /// What is stated, and how many of the pupils recorded are anticipated in it.
    case groupOnRoll(KeyStage, pupils: Int, onRoll: Int)
    case target(Measure, Target, Status)
    case outOf(Measure, Figure, group: Int?)
    case crossing(Measure, Figure, wider: Measure, Figure)
    case points(Measure, Figure, possible: ClosedRange<Points>)
    case among(Measure, Figure, taken: Measure, Figure)
    case zeroRating(
        KeyStage, group: Int, reason: PersonText, personal: RollCount?, expected: ZeroRating.Beside?)
    /// - Parameters:
    ///   - supported: what the pupils come to who have a target in it; nil where nobody has.
    ///   - counted: those of the group who count.
    ///   - others: those who do not.
    ///   - untold: those whose targets do not tell.
    case supported(
        Measure, Figure, supported: Figure?, counted: [Int], others: [Int], untold: UntoldPupils)
    /// The pupils, by their numbers, of whom neither an earlier result nor why there is none is known.
    case withoutEarlierResult(Measure, at: KeyStage.ID, pupils: [Int])
    /// The pupils, by their numbers, of whose earlier result the cycle does not say what progress is expected after it.
    case unknownProgress(Measure, at: KeyStage.ID, pupils: [Int])
    /// The pupils, by their numbers, who are aimed for in fewer subjects than have to be passed or give points, and would count,
    /// or come to more points, with more.
    /// - Parameter leftOut: the lines of lists of targets that were left out and may be what is missing.
    case fewSubjects(Measure, needed: Int, pupils: [Int], leftOut: [LeftOutLine])
    /// The pupils, by their numbers, whose targets are for days before the end of their key stage, and count in its figures.
    /// Each target is among the subjects with its pupil: `3 english`.
    case earlyTargets(pupils: [Int], days: [Day], subjects: [String])
    /// Every target of the key stage that a zero rating covers.
    case undeclared(KeyStage, group: Int, targets: Int, areZero: Bool)

    // Pupils, by their numbers
    case cellLeftOut(pupil: Int, LeftOutCell)
    case lineLeftOut(LeftOutLine)
    case year(pupil: Int, Int?)
    case yearFromBirth(pupil: Int, year: Int, isAssumed: Bool)
    /// A pupil of a group's year: the day that decides whether the pupil is in the group, and what is doubtful about it.
    case placed(pupil: Int, KeyStage, Exclusion?, DayDoubt?)
    /// So many of those whose age is known, all out by the same.
    case yearsByAge(pupils: [Int], of: Int, above: Int)
    case yearByAge(pupil: Int, year: Int, usual: Int)
    case gradeForSEN(pupil: Int, Grade, SEN?)
    /// The results of a pupil of an NC year, and those of them that cannot be there yet.
    case results(pupil: Int, year: Int, early: [Attainment])
    case arrival(pupil: Int, entered: Day, due: Day, isAssessed: Bool)
    case attendance(pupil: Int, Attendance)
    case pep(pupil: Int, [PEPGap])
    case measurableTargets(pupil: Int, KeyStage, count: Int)
    /// With what in it tells who a pupil is.
    case leavingText(LeavingText, [PupilMention])
    /// Those who came before and may be the same child; nobody where it is nil in what.
    case alike(pupil: Int, others: [Int], Likeness?)
    /// Those on the roll who were in no list since one that did not have them, and the days of those lists.
    case missing(pupils: [Int], since: [Day])
    /// What may be meant by a subject; nil where it is what it says.
    case subject(of: TargetHolder, PersonText, meant: PersonText?)
    /// What counts among others as an examination; the nearest of the subjects that it may be instead.
    case examination(PersonText, pupils: [Int], nearest: PersonText?)
    /// What is taken instead of others and counts beside them, of these pupils, by their numbers.
    case beside(PersonText, others: [String], pupils: [Int])
    case personalTarget(pupil: Int, PersonalTarget, [Doubt])
    case groupTarget(GroupTarget, [Doubt])

    // Absence
    case absenceTarget(AbsenceMeasure, AbsenceTarget?)
    case prior(AbsenceMeasure, Comparator, Prior?)
    case ceiling(AbsenceMeasure, AbsenceTarget, Ceiling, [AbsenceLimit])
    /// - Parameter unlikely: nil where the rate is usual.
    case absenceRate(AbsenceMeasure, UnlikelyRate.Figure, Percentage, UnlikelyRate?)
    /// The absence of the sessions of these pupils, by their numbers, and what is meant if the rate is of attendance.
    case besidePupils(
        AbsenceMeasure, UnlikelyRate.Figure, Percentage, pupils: [Int], SessionCount,
        meant: UnlikelyRate.Meaning)
    case apart(AbsenceMeasure, AbsenceLimit, AbsenceLimit, most: Percentage)
    case actionPlan([PlannedAction], targetYearEnds: Day)

    // Agreement
    case proposal(Day, due: Day)
    case agreement(Signatory, SignOff, proposed: Day?)
    case signOffStatus(Signatory, SignOffStatus)
    case signOffDay(Signatory, SignOff)
    case window(Signatory, SignOff, all: [Milestone], missed: [Milestone])
    case change(Signatory, SignOff, last: LastChange?, title: String?)
    case signers(Signatory, PersonText, Signatory, PersonText)
    case order(last: Signatory, SignOff, other: Signatory, SignOff)
    case deadline(Topic.Deadline, Day, exportedOn: Day?)
    case frozen(after: Day, contact: String?)
}

/// What the PEP of a child in care lacks (M19).
package enum PEPGap: Hashable, Sendable {
    case noUpdate
    case oldUpdate(Day)
    case notAgreed
    case noMeasurableTarget
}

/// What is asked about one personal target (S1-S6, C1-C5).
package enum Doubt: Hashable, Sendable {
    case noMeasure
    case vague([String])
    case noStart
    case farAway(Day)
    case nobodyHelps
    case noSupport
    case pastMeeting(first: Day, meeting: Day)
    case gradeLeap(Grade, upperQuartile: Grade)
    /// In percent, and percentage points.
    case attendanceLeap(Percentage, now: Percentage, most: Percentage)
    case belowQuartile(Grade, lowerQuartile: Grade)
    case notComparable(Grade, now: Grade)
    case belowNow(Grade, now: Grade)
    case attendanceBelowNow(Percentage, now: Percentage)
    case reviewOverdue(Day)
    case notLearnedFrom(Day)
}

extension Observation {
    /// What a query is known by: the figures and days that were compared, without anything that only words them.
    package var facts: Facts {
        switch self {
        case .group(let keyStage, let pupils): ["keyStage": keyStage.id, "pupils": pupils]
        case .groupOnRoll(let keyStage, let pupils, let onRoll):
            ["keyStage": keyStage.id, "pupils": pupils, "onRoll": onRoll]
        case .target(let measure, let target, let status):
            ["measure": measure.id, "status": status, "target": target.facts]
        case .outOf(let measure, let figure, let group):
            ["measure": measure.id, "target": figure.facts, "group": group]
        case .crossing(let measure, let figure, let wider, let bound):
            ["measure": measure.id, "target": figure.facts, "wider": wider.id, "bound": bound.facts]
        case .points(let measure, let figure, let possible):
            [
                "measure": measure.id, "target": figure.facts, "least": possible.lowerBound,
                "most": possible.upperBound,
            ]
        case .among(let measure, let figure, let taken, let takers):
            [
                "measure": measure.id, "target": figure.facts, "taken": taken.id, "takers": takers.whole,
            ]
        case .zeroRating(let keyStage, let group, let reason, let personal, let expected):
            [
                "keyStage": keyStage.id, "group": group, "reason": reason,
                "pupilsRecorded": personal?.pupils, "withMeasurableTargets": personal?.withMeasurableTargets,
                "lacksMeasurable": expected != nil,
            ]
        case .supported(let measure, let figure, let supported, let counted, let others, let untold):
            [
                "measure": measure.id, "target": figure.facts, "pupilsComeTo": supported?.facts,
                "counted": counted.unlessEmpty, "notCounted": others.unlessEmpty,
                "pupilsWithout": untold.without.unlessEmpty, "pupilsLate": untold.late.unlessEmpty,
                "pupilsOffScale": untold.offScale.unlessEmpty,
                "pupilsUndecided": untold.undecided.unlessEmpty,
            ]
        case .withoutEarlierResult(let measure, let keyStage, let pupils),
            .unknownProgress(let measure, let keyStage, let pupils):
            ["measure": measure.id, "from": keyStage, "pupils": pupils]
        case .fewSubjects(let measure, let needed, let pupils, let leftOut):
            [
                "measure": measure.id, "needed": needed, "pupils": pupils,
                "leftOut": leftOut.map(\.number),
            ]
        case .earlyTargets(let pupils, let days, let subjects):
            ["pupils": pupils, "days": days, "subjects": subjects]
        case .undeclared(let keyStage, let group, let targets, _):
            ["keyStage": keyStage.id, "group": group, "targets": targets]
        case .cellLeftOut(let pupil, let cell):
            ["pupil": pupil, "cell": cell.place.text, "value": cell.value, "readOn": cell.day]
        case .lineLeftOut(let line):
            ["pupil": line.number, "line": line.line, "value": line.value, "readOn": line.day]
        case .year(let pupil, let year): ["pupil": pupil, "year": year]
        case .yearFromBirth(let pupil, let year, _): ["pupil": pupil, "byAge": year]
        case .placed(let pupil, let keyStage, let exclusion, _):
            ["pupil": pupil, "keyStage": keyStage.id, "day": exclusion?.day]
        case .yearsByAge(let pupils, let compared, let above):
            ["pupils": pupils, "of": compared, "above": above]
        case .yearByAge(let pupil, let year, let usual): ["pupil": pupil, "year": year, "byAge": usual]
        case .gradeForSEN(let pupil, let grade, let sen): ["pupil": pupil, "grade": grade.name, "sen": sen]
        case .results(let pupil, let year, let early):
            [
                "pupil": pupil, "year": year,
                "early": early.map { "\($0.when.text) \($0.subject) \($0.grade.name)" },
            ]
        case .arrival(let pupil, let entered, let due, let isAssessed):
            ["pupil": pupil, "entered": entered, "due": due, "isAssessed": isAssessed]
        case .attendance(let pupil, let attendance):
            [
                "pupil": pupil, "before": attendance.before.attended, "now": attendance.now.attended,
                "medical": attendance.medical != nil,
            ]
        case .pep(let pupil, let gaps): ["pupil": pupil, "lacks": gaps.map(\.facts)]
        case .measurableTargets(let pupil, let keyStage, let count):
            ["pupil": pupil, "keyStage": keyStage.id, "measurable": count]
        case .leavingText(let text, let mentions):
            mentions.isEmpty
                ? ["text": text.topic]
                : [
                    "text": text.topic, "marked": text.marked(mentions),
                    "mentions": mentions.map(\.facts),
                ]
        case .alike(let pupil, let others, let likeness):
            ["pupil": pupil, "others": others, "alikeIn": likeness]
        case .missing(let pupils, let since): ["pupils": pupils, "since": since]
        case .subject(let holder, let subject, let meant):
            ["holder": holder.text, "subject": subject, "meant": meant]
        case .examination(let subject, _, _): ["subject": subject]
        case .beside(let subject, let others, let pupils):
            ["subject": subject, "beside": others, "pupils": pupils]
        case .personalTarget(let pupil, let target, let doubts):
            ["pupil": pupil, "subject": target.subject, "doubts": doubts.map(\.facts)]
        case .groupTarget(let group, let doubts):
            ["holder": group.holder.text, "subject": group.target.subject, "doubts": doubts.map(\.facts)]
        case .absenceTarget(let measure, let target): ["measure": measure.id, "target": target?.rate]
        case .prior(let measure, let comparator, let prior):
            [
                "measure": measure.id, "comparator": comparator.id, "rate": prior?.rate,
                "source": prior?.source,
            ]
        case .ceiling(let measure, let target, let ceiling, _):
            [
                "measure": measure.id, "target": target.rate, "ceiling": ceiling.rate,
                "binding": ceiling.binding.id,
            ]
        case .absenceRate(let measure, let figure, let rate, let unlikely):
            [
                "measure": measure.id, "figure": figure.name, "rate": rate,
                "missed": unlikely?.sessions?.missed, "possible": unlikely?.sessions?.possible,
            ]
        case .besidePupils(let measure, let figure, let rate, let pupils, let sessions, _):
            [
                "measure": measure.id, "figure": figure.name, "rate": rate, "pupils": pupils,
                "missed": sessions.missed, "possible": sessions.possible,
            ]
        case .apart(let measure, let lower, let higher, _):
            [
                "measure": measure.id, "lower": lower.comparator.id, "lowerRate": lower.prior?.rate,
                "higher": higher.comparator.id, "higherRate": higher.prior?.rate,
            ]
        case .actionPlan(let plan, let end): ["due": plan.map(\.by), "targetYearEnds": end]
        case .proposal(let day, let due): ["proposed": day, "due": due]
        case .agreement(let signatory, let signOff, let proposed):
            ["signatory": signatory.id, "agreed": signOff.effectiveDay, "proposed": proposed]
        case .signOffStatus(let signatory, let status):
            (["signatory": signatory.id] as Facts).adding(status.facts)
        case .signOffDay(let signatory, let signOff):
            ["signatory": signatory.id, "day": signOff.effectiveDay]
        case .window(let signatory, let signOff, _, let missed):
            ["signatory": signatory.id, "day": signOff.effectiveDay, "missed": missed.map(\.facts)]
        case .change(let signatory, let signOff, let last, _):
            [
                "signatory": signatory.id, "day": signOff.effectiveDay, "changed": last?.subject,
                "changedOn": last?.day,
            ]
        case .signers(let first, let name, let second, let other):
            ["first": first.id, "name": name, "second": second.id, "otherName": other]
        case .order(let last, let confirmation, let other, let signOff):
            [
                "signatory": last.id, "day": confirmation.effectiveDay, "other": other.id,
                "otherDay": signOff.effectiveDay,
            ]
        case .deadline(let deadline, let day, let exportedOn):
            ["deadline": deadline, "day": day, "exportedOn": exportedOn]
        case .frozen(let day, _): ["frozenAfter": day]
        }
    }
}

extension [Int] {
    fileprivate var unlessEmpty: [Int]? { isEmpty ? nil : self }
}

extension Topic.Deadline: FactConvertible {}
extension Status: FactConvertible {}
extension SEN: FactConvertible {}

extension Milestone {
    /// The days of the window, the last inclusive.
    var facts: Facts { ["from": from, "to": to] }
}

extension PEPGap {
    fileprivate var facts: Facts {
        switch self {
        case .noUpdate: ["gap": "no-update"]
        case .oldUpdate(let day): ["gap": "old-update", "updated": day]
        case .notAgreed: ["gap": "not-agreed"]
        case .noMeasurableTarget: ["gap": "no-measurable-target"]
        }
    }
}

extension Doubt {
    fileprivate var facts: Facts {
        switch self {
        case .noMeasure: ["doubt": "no-measure"]
        case .vague(let words): ["doubt": "vague", "words": words]
        case .noStart: ["doubt": "no-start"]
        case .farAway(let day): ["doubt": "far-away", "day": day]
        case .nobodyHelps: ["doubt": "nobody-helps"]
        case .noSupport: ["doubt": "no-support"]
        case .pastMeeting(let first, let meeting):
            ["doubt": "past-meeting", "day": first, "meeting": meeting]
        case .gradeLeap(let grade, let quartile):
            ["doubt": "grade-leap", "grade": grade.name, "upperQuartile": quartile.name]
        case .attendanceLeap(let rate, let now, let most):
            ["doubt": "attendance-leap", "attendance": rate, "now": now, "most": most]
        case .belowQuartile(let grade, let quartile):
            ["doubt": "below-quartile", "grade": grade.name, "lowerQuartile": quartile.name]
        case .notComparable(let grade, let now):
            ["doubt": "not-comparable", "grade": grade.name, "now": now.name]
        case .belowNow(let grade, let now): ["doubt": "below-now", "grade": grade.name, "now": now.name]
        case .attendanceBelowNow(let rate, let now):
            ["doubt": "attendance-below-now", "attendance": rate, "now": now]
        case .reviewOverdue(let day): ["doubt": "review-overdue", "due": day]
        case .notLearnedFrom(let day): ["doubt": "not-learned-from", "day": day]
        }
    }
}
