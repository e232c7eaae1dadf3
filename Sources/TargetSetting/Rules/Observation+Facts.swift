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
                "pupilsInWords": untold.inWords.unlessEmpty,
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
        case .targetsNotInList(let targets, let since):
            ["targets": targets.map { "\($0.pupil) \($0.subject)" }, "since": since]
        case .undeclared(let keyStage, let group, let targets, _):
            ["keyStage": keyStage.id, "group": group, "targets": targets]
        case .cellLeftOut(let pupil, let cell, _):
            ["pupil": pupil, "cell": cell.place.text, "value": cell.value, "readOn": cell.day]
        case .cellsLeftOut(let cells):
            [
                "cells": cells.map(\.topic.text), "heading": cells.first?.cell.heading,
                "readOn": cells.first?.cell.day,
            ]
        case .linesLeftOut(let lines):
            [
                "pupils": lines.map(\.number), "lines": lines.map(\.line), "reason": lines.first?.code,
                "readOn": lines.first?.day,
            ]
        case .lineLeftOut(let line):
            [
                "pupil": line.number, "line": line.line, "value": line.isMore ? nil : line.value,
                "remarks": line.isMore ? line.remarks.map(\.facts) : nil, "readOn": line.day,
            ]
        case .year(let pupil, let year): ["pupil": pupil, "year": year]
        case .yearFromBirth(let pupil, let year, _): ["pupil": pupil, "byAge": year]
        case .placed(let pupil, let keyStage, let exclusion, let doubt):
            ["pupil": pupil, "keyStage": keyStage.id, "day": exclusion?.day ?? doubt?.besideGroup]
        case .notCounted(let keyStage, let pupils, let others):
            [
                "keyStage": keyStage.id, "of": pupils, "pupils": others.map(\.pupil),
                "why": others.map { "\($0.why.field.rawValue) \($0.why.day?.description ?? "S")" },
            ]
        case .yearsFromBirth(let pupils), .yearsMissing(let pupils), .arrivals(let pupils): ["pupils": pupils]
        case .yearsByAge(let pupils, let compared, let above):
            ["pupils": pupils, "of": compared, "above": above]
        case .yearByAge(let pupil, let year, let usual): ["pupil": pupil, "year": year, "byAge": usual]
        case .gradeForSEN(let pupil, let grade, let sen): ["pupil": pupil, "grade": grade.name, "sen": sen]
        case .results(let pupil, let year, let early):
            [
                "pupil": pupil, "year": year,
                "early": early.map { "\($0.when.text) \($0.subject) \($0.grade.name)" },
            ]
        case .listsApart(let pupils, let others, _): ["pupils": pupils, "besides": others]
        case .enrolmentNotStated(let pupils, let broughtByResults):
            ["pupils": pupils, "broughtByResults": broughtByResults]
        case .placementsChanged(let changed): ["changed": changed.map(\.facts)]
        case .resultsChanged(let changed): ["changed": changed.map(\.facts)]
        case .resultsFallen(let fallen): ["fallen": fallen.map(\.facts)]
        case .targetsLowered(let lowered): ["lowered": lowered.map(\.facts)]
        case .gradesAimedFor(let subject, let pupils, let grades, let areNow):
            ["subject": subject, "pupils": pupils, "grades": grades.map(\.name), "areNow": areNow]
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
                    "text": text.topic, "part": text.part, "marked": text.marked(mentions),
                    "mentions": mentions.map(\.facts),
                ]
        case .alike(let pupil, let others, let likeness):
            ["pupil": pupil, "others": others, "alikeIn": likeness]
        case .missing(let pupils, let since, let again):
            [
                "pupils": pupils, "since": since, "foundAgain": again?.pupils, "missedOn": again?.missedOn,
                "foundOn": again?.foundOn,
            ]
        case .subject(let holders, let subject, let meant):
            ["holder": holders.map(\.text).joined(separator: ", "), "subject": subject, "meant": meant]
        case .examination(let subject, _, _): ["subject": subject]
        case .beside(let subject, let others, let pupils):
            ["subject": subject, "beside": others, "pupils": pupils]
        case .personalTarget(let pupil, let target, let doubts):
            ["pupil": pupil, "subject": target.subject, "doubts": doubts.map(\.facts)]
        case .personalTargets(let targets, let doubts):
            [
                "targets": targets.map { "\($0.pupil) \($0.target.subject)" },
                "doubts": doubts.map(\.facts),
            ]
        case .groupTarget(let group, let doubts):
            ["holder": group.holder.text, "subject": group.target.subject, "doubts": doubts.map(\.facts)]
        case .absenceTarget(let measure, let target): ["measure": measure.id, "target": target?.rate]
        case .prior(let measure, let comparator, let prior):
            [
                "measure": measure.id, "comparator": comparator.id, "rate": prior?.rate,
                "source": prior?.source,
            ]
        case .source(let measure, let comparator, let prior, let doubtful):
            [
                "measure": measure.id, "comparator": comparator.id, "rate": prior.rate,
                "source": prior.source, "word": doubtful?.words.joined(separator: ", "),
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
        case .besidePupils(let measure, let figure, let rate, let pupils, let absence, _):
            (["measure": measure.id, "figure": figure.name, "rate": rate, "pupils": pupils] as Facts)
                .adding(absence.facts)
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
        case .share(let share): ["doubt": "share", "share": share]
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

extension AbsenceOfPupils {
    fileprivate var facts: Facts {
        switch self {
        case .sessions(let sessions): ["missed": sessions.missed, "possible": sessions.possible]
        case .mean(let rate): ["mean": rate]
        }
    }
}
