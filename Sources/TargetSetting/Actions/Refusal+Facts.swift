extension Refusal {
    package var code: String { report.code }
    package var facts: Facts { report.facts }
    package var remedies: [Remedy] { report.remedies }

    /// What scripts read of a refusal.
    private struct Report {
        let code: String
        let facts: Facts
        let remedies: [Remedy]

        init(_ code: String, _ facts: Facts = .none, _ remedies: Remedy...) {
            self.init(code, facts, remedies)
        }

        init(_ code: String, _ facts: Facts, _ remedies: [Remedy]) {
            self.code = code
            self.facts = facts
            self.remedies = remedies
        }
    }

    /// Every refusal's code, values and remedies. The codes are a contract.
    private var report: Report {
        switch self {
        case .wordingEmpty(let use): Report("text-empty", ["field": use], .give(.writing))
        case .wordingTooLong(let use, let count):
            Report("text-too-long", ["field": use, "characters": count, "most": use.limit])
        case .wordingUnprintable(let use, let scalar, let position):
            Report(
                "text-unprintable",
                ["field": use, "character": Refusal.number(of: scalar), "position": position])
        case .dfeNumber(let typed): Report("dfe-number", ["typed": typed])
        case .urn(let typed): Report("urn", ["typed": typed])
        case .outOfRange(let number, let what, let most):
            Report("out-of-range", ["number": number, "counts": what, "most": most])
        case .sessionsImpossible(let missed, let possible):
            Report("sessions-impossible", ["missed": missed, "possible": possible])
        case .unknown(let kind, let typed, let nearest, let known):
            Report("unknown-id", ["kind": kind, "typed": typed, "nearest": nearest, "known": known])
        case .otherAuthority(let dfe, let authority):
            Report(
                "other-authority", ["dfe": dfe, "authority": authority.name, "code": authority.code],
                .makeRegister(.ownCycleFile))
        case .notARehearsal: Report("not-a-rehearsal", .none, .makeRegister(.rehearsal))

        case .groupNotStated(let keyStage):
            Report("group-not-stated", ["keyStage": keyStage.id], .stateGroup(keyStage: keyStage.id))
        case .noPupils(let keyStage, let measure, let isCounted):
            Report(
                "no-pupils", ["keyStage": keyStage.id, "measure": measure.id],
                keyStage.id.changing(isCounted: isCounted))
        case .isZeroRated(let keyStage, let measure):
            Report(
                "is-zero-rated", ["keyStage": keyStage.id, "measure": measure.id],
                .takeBackZeroRating(keyStage: keyStage.id))
        case .zeroRatingNotAllowed: Report("zero-rating-not-allowed", .none, .setTargets)
        case .nothingToZeroRate(let keyStage, let statuses):
            Report(
                "nothing-to-zero-rate", ["keyStage": keyStage.id, "statuses": statuses.map(\.rawValue)],
                .setTargets)
        case .noPupilsToZeroRate(let keyStage, let isCounted):
            Report(
                "no-pupils-to-zero-rate", ["keyStage": keyStage.id],
                keyStage.id.changing(isCounted: isCounted))
        case .wrongValueKind(let measure):
            Report(
                "wrong-kind-of-value", ["measure": measure.id, "kind": measure.value.rawValue],
                measure.setting())
        case .countAboveOutOf(let count, let of, let measure):
            Report(
                "count-above-out-of", ["count": count, "of": of, "measure": measure.id], .give(.count(nil)))
        case .outOfIsTheGroup(let typed, let group, let measure, let isCounted):
            Report(
                "out-of-is-the-group", ["typed": typed, "group": group, "measure": measure.id],
                .leaveOut(.outOf(most: nil)),
                (measure.keyStage ?? "").changing(to: typed, isCounted: isCounted))
        case .outOfNotGiven(let measure):
            Report("out-of-not-given", ["measure": measure.id], measure.setting())
        case .outOfAboveGroup(let typed, let group, let measure):
            Report(
                "out-of-above-group", ["typed": typed, "group": group, "measure": measure.id],
                .give(.outOf(most: group)))
        case .pointsImpossible(let points, let possible, let measure):
            Report(
                "points-impossible",
                [
                    "points": points, "least": possible.lowerBound, "most": possible.upperBound,
                    "measure": measure.id,
                ], .give(.points))
        case .percentOfNobody: Report("percent-of-nobody", .none, .give(.count(0)))
        case .percentAbove100(let percent): Report("percent-above-100", ["percent": percent])
        case .percentAmbiguous(let percent, let of, let counts):
            Report(
                "percent-ambiguous", ["percent": percent, "of": of, "counts": counts],
                .give(.count(counts.first)))
        case .percentImpossible(let percent, let of, let below, let above):
            Report(
                "percent-impossible", ["percent": percent, "of": of, "below": below, "above": above],
                .give(.percent), .give(.count(nil)))

        case .noAbsenceTargets: Report("no-absence-targets")
        case .countsPupils(let measure): Report("counts-pupils", ["measure": measure.id], .give(.actual))
        case .notCompared(let kind, let year, let measure):
            Report(
                "not-compared",
                [
                    "kind": kind.rawValue, "year": year, "measure": measure.id,
                    "comparators": measure.comparators.map(\.id),
                ])
        case .attendanceOfSeveral(let comparators, let absence, let measure, let named):
            Report(
                "attendance-of-several",
                ["comparators": comparators.map(\.id), "absence": absence, "measure": measure.id],
                comparators.map { comparator in
                    .recordPrior(
                        measure: named,
                        PriorForm(
                            year: comparator.year,
                            figure: comparator.kind == .actual ? .actual(absence) : .target(absence),
                            needsSource: false))
                })
        case .comparatorOfAnotherYear(let comparator, let typed, let measure):
            Report(
                "comparator-of-another-year",
                ["comparator": comparator.id, "year": comparator.year, "typed": typed],
                .recordPrior(
                    measure: measure,
                    PriorForm(
                        year: comparator.year, figure: .other(comparator.id, nil), needsSource: false)))
        case .aboveCeiling(let facts):
            Report(
                "above-ceiling", facts.facts,
                .setAbsence(measure: facts.named, atMost: facts.ceiling.rate))
        case .aboveCeilingUnexplained(let facts):
            Report(
                "above-ceiling-unexplained", facts.facts,
                .setAbsence(measure: facts.named, atMost: facts.ceiling.rate),
                .setAbsenceExplained(measure: facts.named, to: facts.target))
        case .nothingToExplain(let measure, let rate, let ceiling):
            Report(
                "nothing-to-explain", ["measure": measure.id, "target": rate, "ceiling": ceiling],
                .leaveOut(.explanation))
        case .resultOfAnotherYear(let year, let measure, let years, let named):
            Report(
                "result-of-another-year", ["year": year, "measure": measure.id, "years": years],
                years.map { .recordResult(measure: named, year: $0) })
        case .yearNotOver(let year, let known, let today):
            Report("year-not-over", ["year": year, "knownFrom": known, "today": today])
        case .unknownAction(let number, let known):
            known.isEmpty
                ? Report("unknown-action", ["number": number], .addPlannedAction)
                : Report("unknown-action", ["number": number, "known": known])

        case .upn(let typed, let letter):
            Report(
                "upn", ["typed": typed, "checkLetter": letter.map(String.init)], .give(.reference))
        case .ncYear(let typed): Report("nc-year", ["typed": typed])
        case .pupilNotIdentified: Report("pupil-not-identified", .none, .give(.reference))
        case .pupilTwice(let number): Report("pupil-twice", ["pupil": number], .showPupil(number))
        case .unknownPupil(let typed, let isEmpty):
            Report(
                "unknown-pupil", ["typed": typed, "rollIsEmpty": isEmpty],
                isEmpty ? .importRoll : .showRoll())
        case .ambiguousPupil(let typed, let pupils):
            Report(
                "ambiguous-pupil",
                ["typed": typed, "pupilWithReference": pupils.first, "pupils": pupils],
                pupils.map { .give(.pupil("pupil:\($0)")) } + [.give(.upn)])
        case .leftBeforeEntry(let day, let entered):
            Report("left-before-entry", ["day": day, "entered": entered])
        case .leftBeforeBirth(let day, let born):
            Report("left-before-birth", ["day": day, "born": born])
        case .leftInFuture(let day, let today): Report("left-in-future", ["day": day, "today": today])
        case .dayToCome(let day, let what, let today):
            Report("day-to-come", ["day": day, "of": what, "today": today])
        case .notInCare(let number): Report("not-in-care", ["pupil": number], .recordInCare(number))
        case .groupIsCounted(let keyStage, let pupils):
            Report(
                "group-is-counted", ["keyStage": keyStage.id, "pupils": pupils],
                .showRoll(.keyStage(keyStage.id)))
        case .yearsMissing(let keyStage, let pupils):
            Report(
                "years-missing", ["keyStage": keyStage.id, "pupils": pupils],
                pupils.first.map { .editPupil($0, .ncYear) } ?? .importRoll, .showRoll())
        case .nobodyToErase: Report("nobody-to-erase", .none, .showRoll(.everybody))

        case .datesShifted(let shift):
            switch shift.by {
            case .daysFromRoll(let days):
                Report(
                    "dates-shifted",
                    ["days": days, "count": shift.count, "compared": shift.compared])
            case .yearsFromBirth(let years):
                Report(
                    "dates-shifted",
                    ["years": years, "count": shift.count, "compared": shift.compared])
            }
        case .linesHaveProblems(let plan):
            Report(
                "lines-have-problems", ["lines": plan.linesWithProblems],
                .leaveOut(.allLines))

        case .unknownGrade(let typed, let scale, let nearest):
            Report("unknown-grade", ["typed": typed, "scale": scale?.id, "nearest": nearest])
        case .percentageForGrade(let typed): Report("percentage-for-grade", ["typed": typed])
        case .codeForGrade(let typed, let reason):
            Report("code-for-grade", ["typed": typed, "because": reason])
        case .placeholderForGrade(let typed, let takesNone):
            Report("placeholder-for-grade", ["typed": typed, "takesNone": takesNone])
        case .gradeAboveKeyStage(let grade, let keyStage, let highest):
            Report(
                "grade-above-key-stage",
                ["grade": grade.name, "keyStage": keyStage.id, "highest": highest])
        case .noAttainment(let subject, let when, let subjects):
            Report("no-attainment", ["subject": subject, "at": when.text, "subjects": subjects])
        case .gradeOfSeveralScales(let typed, let scales):
            Report(
                "grade-of-several-scales", ["typed": typed, "scales": scales],
                .give(.grade(scales.map { "\($0):\(typed)" })))
        case .dayNotToCome(let day, let today): Report("day-not-to-come", ["day": day, "today": today])
        case .stepAfterTarget(let step, let by): Report("step-after-target", ["step": step, "by": by])
        case .noPersonalTarget(let subject, let subjects):
            subjects.isEmpty
                ? Report("no-personal-target", ["subject": subject], .setPersonal(holder: nil))
                : Report("no-personal-target", ["subject": subject, "subjects": subjects])
        case .noPupilsRecorded: Report("no-pupils-recorded", .none, .importRoll)
        case .inNoGroup(let number): Report("in-no-group", ["pupil": number], .showPupil(number))

        case .nothingToPropose: Report("nothing-to-propose", .none, .showTargets)
        case .proposedAfterSigning(let signatory):
            Report(
                "proposed-after-signing", ["signatory": signatory.id],
                .withdraw(signatory: signatory.id, to: .proposeAnew))
        case .nothingToNote(let rule, let subject, let topics):
            topics.isEmpty
                ? Report("nothing-to-note", ["rule": rule, "subject": subject], .showFindings)
                : Report("nothing-to-note", ["rule": rule, "subject": subject, "subjects": topics])
        case .errorsAreNotExplained(let finding):
            Report(
                "errors-are-not-explained", ["rule": finding.rule, "subject": finding.topic],
                finding.remedies)
        case .noteNeedsSubject(let rule, let topics):
            Report(
                "note-needs-subject", ["rule": rule, "subjects": topics],
                .give(.subject(topics.map(\.text))))
        case .explainedByLateReason(let rule):
            Report("explained-by-late-reason", ["rule": rule], .export(late: true))
        case .notYoursToAccept(let rule, let signatory):
            Report(
                "not-yours-to-accept", ["rule": rule, "signatory": signatory.id],
                .sign(SignForm(signatory), accepting: rule))
        case .nothingToAccept(let rule): Report("nothing-to-accept", ["rule": rule], .showFindings)
        case .pupilsAreExplainedByNote(let rule):
            Report("pupils-are-explained-by-note", ["rule": rule], .explainAll(rule))
        case .signOffLacks(let detail, let signatory):
            Report(
                "sign-off-lacks", ["detail": detail, "signatory": signatory.id], .give(detail.detail))
        case .signOffDoesNotRecord(let detail, let signatory):
            Report(
                "sign-off-does-not-record", ["detail": detail, "signatory": signatory.id],
                .leaveOut(detail.detail))
        case .dateInFuture(let day, let today): Report("date-in-future", ["day": day, "today": today])
        case .confirmsLast(let signatory, let missing):
            Report(
                "confirms-last", ["signatory": signatory.id, "waitingFor": missing.map(\.signatory.id)],
                missing.map(\.remedy))
        case .confirmedBeforeOthers(let day, let other, let otherDay):
            Report("confirmed-before-others", ["day": day, "other": other.id, "otherDay": otherDay])
        case .openFindings(let findings, let blocked):
            Report(
                "open-findings", ["before": blocked.fact, "findings": findings.map(\.report)],
                .showFindings)
        case .nothingToWithdraw(let signatory):
            Report("nothing-to-withdraw", ["signatory": signatory.id], .showSignOffs)

        case .notUndone(.beginning, _): Report("nothing-to-undo")
        case .notUndone(let lasting, let entry):
            Report(
                "not-undone", ["entry": entry.number, "is": lasting.name], lasting.remedies)

        case .exportBeforeSignOffs(let missing):
            Report(
                "export-before-sign-offs", ["waitingFor": missing.map(\.signatory.id)],
                missing.map(\.remedy))
        case .notLate(let deadline): Report("not-late", ["deadline": deadline], .export())
        case .lateWithoutReason(let deadline, let isStatutory):
            Report(
                "late-without-reason", ["deadline": deadline, "statutory": isStatutory],
                .export(late: true))
        case .frozen(let day): Report("frozen", ["frozenAfter": day], .askAuthority())
        case .changedMeanwhile: Report("changed-meanwhile", .none, .showStatus)
        case .unverifiable(let problems):
            Report("unverifiable", ["problems": problems.map(\.code)])

        case .receiptOfAnotherUnit(let receipt, let own):
            Report("receipt-of-another-unit", ["dfe": receipt.dfe, "own": own])
        case .receiptOfAnotherCycle(let receipt, let own):
            Report(
                "receipt-of-another-cycle", ["cycle": receipt.cycle, "own": own],
                receipt.cycle == own ? .showCycle : .nameRegister(.ofCycle))
        case .receiptOfAnotherAuthority(let receipt, let own):
            Report("receipt-of-another-authority", ["authority": receipt.authority, "own": own.name])
        case .receiptOfAnotherKind(let receipt):
            receipt.isRehearsal
                ? Report("receipt-of-another-kind", ["rehearsal": true])
                : Report("receipt-of-another-kind", ["rehearsal": false], .nameRegister(.real))
        case .receiptOfNothingExported(let receipt):
            Report(
                "receipt-of-nothing-exported", ["revision": receipt.revision, "digest": receipt.digest],
                .showLog)
        case .receiptNumberTwice(let number): Report("receipt-number-twice", ["number": number])
        case .receiptOfAnotherKey(let key, let pinned):
            Report(
                "receipt-of-another-key",
                ["fingerprint": key.fingerprint, "known": pinned.fingerprint],
                .confirmKey(fingerprint: key.fingerprint))
        case .fingerprintIsAnother(let typed, let key):
            Report("fingerprint-is-another", ["typed": typed, "fingerprint": key.fingerprint])
        }
    }

    /// `U+000A`.
    package static func number(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension Lasting {
    fileprivate var name: String {
        switch self {
        case .beginning: "beginning"
        case .earlierVersion: "earlier-version"
        case .signOff: "sign-off"
        case .withdrawal: "withdrawal"
        case .export: "export"
        case .receipt: "receipt"
        case .erasure: "erasure"
        }
    }

    /// What is done instead.
    fileprivate var remedies: [Remedy] {
        switch self {
        case .signOff(let signatory): [.withdraw(signatory: signatory.id)]
        case .withdrawal(let signatory): [.sign(SignForm(signatory), when: .agreedAgain)]
        case .receipt: [.showReceipt]
        case .export: [.showTargets]
        case .earlierVersion: [.showLog]
        case .beginning, .erasure: []
        }
    }
}

extension Refusal.SignOffDetail {
    var detail: Detail {
        switch self {
        case .name: .name
        case .day: .day
        case .evidence: .evidence
        }
    }
}

extension Refusal.Blocked: FactConvertible {
    /// The office's id, or `export`.
    package var fact: Fact {
        switch self {
        case .signOff(let signatory): signatory.id.fact
        case .export: "export".fact
        }
    }
}

extension AboveCeiling {
    fileprivate var facts: Facts {
        [
            "measure": measure.id, "target": target, "ceiling": ceiling.rate,
            "binding": ceiling.binding.id, "year": measure.resultYear,
        ]
    }
}

extension Missing {
    /// Recording the sign-off, when it has been given.
    package var remedy: Remedy { .sign(SignForm(signatory), when: .agreed) }
}

extension Finding {
    /// What scripts read of a finding.
    package var report: Facts {
        ["rule": rule, "severity": severity, "subject": topic, "facts": facts]
    }
}

extension KeyStage.ID {
    /// Another number of pupils in the group: it is typed, where it does not follow from the roll.
    fileprivate func changing(to pupils: Int? = nil, isCounted: Bool) -> Remedy {
        isCounted ? .showRoll(.keyStage(self)) : .stateGroup(keyStage: self, pupils: pupils)
    }
}
