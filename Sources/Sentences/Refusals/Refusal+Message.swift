package import TargetSetting

extension Refusal: UserFacing {
    /// What happened, with the value.
    package var message: String {
        switch self {
        case .wordingEmpty(let use):
            "The \(use.rawValue) is empty."
        case .wordingTooLong(let use, let characters):
            "The \(use.rawValue) has \(characters) characters, and \(use.limit) is the most. Shorten it."
        case .wordingUnprintable(let use, let scalar, let position):
            "The \(use.rawValue) has a character at position \(position) that cannot be seen or read "
                + "(\(Refusal.number(of: scalar))). Type it again without it."
        case .dfeNumber(let typed):
            "‘\(typed)’ is not a DfE number. It is three digits of the LA and four of the unit, such as 926/1105."
        case .urn(let typed):
            "‘\(typed)’ is not a URN. It has six digits. It can be left out."
        case .outOfRange(let number, let what, let most):
            "\(number) \(what.rawValue) cannot be taken. Type a whole number from 0 to \(most)."
        case .sessionsImpossible(let missed, let possible):
            "\(missed) sessions cannot be missed of \(possible) possible. Type as many possible sessions as there were, and no more missed than that: 836/3800."
        case .unknown(let kind, let typed, let nearest, let known):
            "There is no \(kind.rawValue) ‘\(typed)’."
                + (nearest.map { " Did you mean \($0)?" } ?? "")
                + (nearest == nil || known.count <= 6 ? Refusal.list(known) : "")
        case .otherAuthority(let dfe, let authority):
            "The DfE number \(dfe) is of LA \(dfe.authority), and this is the cycle of \(authority.name) (\(authority.code ?? "")). "
                + "Check the number."
        case .notARehearsal:
            "Only a rehearsal has a day that can be moved; this register goes by today's date."
        case .groupNotStated(let keyStage):
            "The number of pupils in \(keyStage.title) is not stated."
        case .noPupils(let keyStage, let measure, _):
            "\(keyStage.title) has no pupils, so \(measure.title) is not applicable."
        case .isZeroRated(let keyStage, let measure):
            "\(measure.title) is zero-rated with \(keyStage.title)."
        case .zeroRatingNotAllowed:
            "This cycle has no zero rating."
        case .nothingToZeroRate(let keyStage, let statuses):
            "\(keyStage.title) has no \(statuses.map(\.title).joined(separator: " or ")) targets, which are the ones that are zero-rated."
        case .noPupilsToZeroRate(let keyStage, _):
            "\(keyStage.title) has no pupils, so its targets are not applicable and there is nothing to zero-rate."
        case .wrongValueKind(let measure): "\(measure.title) is \(measure.value.inWords)."
        case .countAboveOutOf(let count, let of, let measure):
            "\(count) of \(of) cannot be: \(measure.title) counts pupils out of \(of). The count is from 0 to \(of)."
        case .outOfIsTheGroup(let typed, let group, let measure, let isCounted):
            "\(measure.title) is out of the whole group, \(counted(group, "pupil"))\(isCounted ? " by the roll" : ""), not \(typed)."
        case .outOfNotGiven(let measure):
            "\(measure.title) is out of \(measure.outOf.inWords), and how many they are is not said."
        case .outOfAboveGroup(let typed, let group, let measure):
            "\(measure.title) cannot be out of \(typed): the group has \(counted(group, "pupil"))."
        case .pointsImpossible(let points, let possible, let measure):
            "\(measure.title) cannot be \(points) points: it is from \(possible.lowerBound) to \(possible.upperBound)."
        case .percentOfNobody:
            "There is no percentage of 0 pupils."
        case .percentAbove100(let percent):
            "\(Refusal.shown(percent)) is more than 100%. Type a percentage from 0 to 100."
        case .percentAmbiguous(let percent, let of, let counts):
            // Whole numbers that round to one percentage follow one another.
            "\(Refusal.shown(percent)) of \(of) pupils is any number from \(counts.first ?? 0) to \(counts.last ?? 0)."
        case .percentImpossible(let percent, let of, let below, let above):
            "No whole number of \(counted(of, "pupil")) is \(Refusal.shown(percent)): "
                + [below, above].compactMap(\.self).map {
                    "\(Refusal.percent($0, of: of, like: percent)) is \(counted($0, "pupil"))"
                }
                .joined(separator: ", ") + "."
        case .noAbsenceTargets:
            "This cycle has no absence targets, so there is nothing to record."
        case .countsPupils(let measure):
            "\(measure.title) is a share of pupils, not of sessions."
        case .notCompared(let kind, let year, let measure):
            if measure.comparators.isEmpty {
                "This cycle compares \(measure.title) with no earlier figure, so there is nothing to record."
            } else {
                "This cycle does not compare \(measure.title) with \(kind == .actual ? "an actual" : "a target") of \(year). "
                    + "It compares it with: \(measure.comparators.map(\.inWords).joined(separator: "; "))."
            }
        case .attendanceOfSeveral(let comparators, let absence, let measure, _):
            "Two figures of \(comparators.first?.year.description ?? "that year") are compared with \(measure.title), \(comparators.map(\.inWords).joined(separator: " and ")), and it is not said which this is. As absence it is \(absence)%."
        case .comparatorOfAnotherYear(let comparator, let typed, _):
            "\((comparator.title ?? comparator.id.rawValue).capitalisedFirst) is a figure of \(comparator.year), not of \(typed)."
        case .aboveCeiling(let facts), .aboveCeilingUnexplained(let facts): facts.sentence
        case .nothingToExplain(let measure, let rate, let ceiling):
            ceiling.map {
                "\(measure.title) \(rate)% is not above the ceiling of \($0)%, so there is nothing to explain."
            }
                ?? "\(measure.title) has no ceiling yet, so there is nothing to explain."
        case .resultOfAnotherYear(let year, let measure, let years, _):
            "What became of \(measure.title) for \(measure.resultYear) is recorded of \(years.map(\.description).joined(separator: " and of ")), not of \(year)."
        case .yearNotOver(let year, let known, let today):
            "The year \(year) is not over: today is \(today.inWords). Its actual can be recorded from \(known.inWords)."
        case .unknownAction(let number, let known):
            known.isEmpty
                ? "There is no action \(number): the plan is empty."
                : "There is no action \(number). There are: \(known.map(String.init).joined(separator: ", "))."
        case .upn(let typed, let letter):
            letter.map {
                "‘\(typed)’ is not a UPN: with these digits its first letter is \($0). Check every character, or leave it out."
            }
                ?? "‘\(typed)’ is not a UPN, which is a letter and 12 digits, or a letter, 11 digits and a letter where it is temporary. Check every character, or leave it out."
        case .ncYear(let typed):
            "‘\(typed)’ is not a National Curriculum year. Type a number from 0 (Reception) to 14."
        case .pupilNotIdentified:
            "A pupil needs a UPN, or a reference of the unit's own."
        case .pupilTwice(let number):
            "Pupil \(number) on the roll has this UPN or reference already."
        case .unknownPupil(let typed, let isEmpty):
            isEmpty
                ? "There are no pupils on the roll."
                : "No pupil on the roll has the UPN, reference or number ‘\(typed)’."
        case .ambiguousPupil(let typed, let pupils):
            "‘\(typed)’ can mean \(pupils.map { "pupil \($0)" }.joined(separator: " or ")), by number or by reference."
        case .leftBeforeEntry(let left, let entered):
            "Leaving on \(left.inWords) is before the entry on \(entered.inWords). Check both days."
        case .leftBeforeBirth(let left, let born):
            born.map {
                "Leaving on \(left.inWords) is before the date of birth, \($0.inWords). Check both days."
            }
                ?? "\(left.inWords) is no day of leaving: no pupil of today was born by then. Leave it out where there is none."
        case .leftInFuture(let left, let today):
            "\(left.inWords) is still to come: today is \(today.inWords). If the pupil is expected to leave then, give it as the day of leaving, not the day left."
        case .dayToCome(let day, let what, let today):
            "\(day.inWords) cannot be the day of \(what.inWords): today is \(today.inWords). Check the day."
        case .notInCare(let number):
            "Pupil \(number) is not recorded as a child in care."
        case .groupIsCounted(let keyStage, let pupils):
            "\(keyStage.title) is worked out from the pupils recorded: \(counted(pupils, "pupil")) anticipated. Change the pupils instead."
        case .yearsMissing(let keyStage, let pupils):
            "\(counted(pupils.count, "pupil")) on the roll \(pupils.count == 1 ? "has" : "have") no NC year, and may be of \(keyStage.title): \(pupils.map(String.init).joined(separator: ", "))."
        case .nobodyToErase:
            "No pupil on the roll fits, so nothing was erased."
        case .datesShifted(let shift): shift.sentence
        case .linesHaveProblems(let plan):
            "Nothing was written: \(counted(plan.linesWithProblems.count, "line")) \(plan.linesWithProblems.count == 1 ? "has" : "have") a problem. Put that right."
        case .percentageForGrade(let typed):
            "‘\(typed)’ is a percentage, and not a grade. A target for a percentage of marks or of sessions is one in words: give it as the criterion. A percentage is no result of a key stage."
        case .codeForGrade(let typed, let reason):
            "‘\(typed)’ is no grade: it says why a key stage has no result, here ‘\(reason)’. Give a grade."
        case .unknownGrade(let typed, let scale, let nearest):
            Refusal.unknown(typed, scale)
                + (nearest.map { " Did you mean \($0)?" } ?? scale.map { Refusal.list($0.names) } ?? "")
        case .placeholderForGrade(let typed, true):
            "‘\(typed)’ says neither a grade nor that there is none. Write ‘none’ where it is known that there is no result, and leave the cell empty where nothing is known."
        case .placeholderForGrade(let typed, false):
            "‘\(typed)’ is no grade. Leave the cell empty where there is none."
        case .gradeAboveKeyStage(let grade, let keyStage, let highest):
            "\(grade.name) cannot be a grade of \(keyStage.title): the highest is \(highest). Check the grade, the subject and the key stage."
        case .noAttainment(let subject, let when, let subjects):
            "Nothing is recorded in ‘\(subject)’ at \(when.text)."
                + (subjects.isEmpty
                    ? " Nothing is recorded in any subject."
                    : " There is something in: \(subjects.joined(separator: ", ")).")
        case .gradeOfSeveralScales(let typed, let scales):
            "‘\(typed)’ is a grade of more than one scale: \(scales.map(\.rawValue).joined(separator: " and "))."
        case .dayNotToCome(let day, let today):
            "A target is for a day to come, and \(day.inWords) is not: today is \(today.inWords). Give a later day."
        case .stepAfterTarget(let step, let by):
            "A step on \(step.inWords) is after the target's own day, \(by.inWords). Put it earlier."
        case .noPersonalTarget(let subject, let subjects):
            "There is no personal target in ‘\(subject)’."
                + (subjects.isEmpty
                    ? " There is none yet."
                    : " There is one in: \(subjects.joined(separator: ", ")).")
        case .noPupilsRecorded:
            "No pupils are recorded in these year groups, so nothing follows from them."
        case .inNoGroup(let number):
            "Pupil \(number) is in no group that targets are set for, so no figure depends on them."
        case .nothingToPropose:
            "There is nothing to propose: no target is set."
        case .proposedAfterSigning(let signatory):
            "The \(signatory.title) has signed already, so the proposed targets stay as they were."
        case .nothingToNote(let rule, let subject, let topics):
            "There is no query of \(rule)\(subject.map { " about ‘\($0)’" } ?? "") to explain."
                + (topics.isEmpty
                    ? "" : " There is one about: \(topics.map(\.text).joined(separator: ", ")).")
        case .errorsAreNotExplained(let finding):
            "\(finding.rule) is an error here, and a note explains only a query. Put it right: \(finding.message)"
        case .noteNeedsSubject(let rule, let topics):
            "There are \(topics.count) queries of \(rule), about: \(topics.map(\.text).joined(separator: ", "))."
        case .explainedByLateReason(let rule):
            "\(rule) is not explained with a note."
        case .notYoursToAccept(let rule, let signatory):
            "Only the \(signatory.title) can accept \(rule), in words, with the sign-off."
        case .nothingToAccept(let rule):
            "There is no query of \(rule) to accept."
        case .pupilsAreExplainedByNote(let rule):
            "\(rule) is about single pupils, and is explained with notes, which stay in the register."
        case .signOffLacks(let detail, let signatory):
            "The sign-off of the \(signatory.title) needs \(detail.inWords(of: signatory))."
        case .signOffDoesNotRecord(let detail, let signatory):
            "This cycle does not record \(detail.inWords(of: signatory)) of the \(signatory.title)."
        case .dateInFuture(let day, let today):
            "\(day.inWords) is still to come: today is \(today.inWords). Record the sign-off when it has been given."
        case .confirmsLast, .exportBeforeSignOffs:
            ([opening] + parts.map(\.sentence)).joined(separator: " ")
        case .confirmedBeforeOthers(let day, let other, let otherDay):
            "\(day.inWords) is before the \(other.title) signed, on \(otherDay.inWords). Sign with that day or a later one."
        case .openFindings(let findings, let blocked):
            "\(blocked.inWords.capitalisedFirst) waits until everything is put right or explained; \(findings.count) \(findings.count == 1 ? "is" : "are") still open."
        case .nothingToWithdraw(let signatory):
            "The \(signatory.title) has no sign-off to withdraw."
        case .notUndone(.beginning, _): Lasting.beginning.sentence
        case .notUndone(let lasting, let entry):
            "What was done last is not undone: ‘\(entry.what)’ (\(entry.inWords)). \(lasting.sentence)"
        case .notLate(let deadline):
            "It is not late"
                + (deadline.map { ": the deadline is \($0.inWords)" } ?? ": this cycle has no deadline")
                + "."
        case .lateWithoutReason(let deadline, let isStatutory):
            "The \(isStatutory ? "statutory date" : "LA deadline"), \(deadline.inWords), has passed."
        case .frozen(let day):
            "The cycle is frozen since the end of \(day.inWords): nothing more can be exported."
        case .changedMeanwhile:
            "Somebody else has changed the register meanwhile, so nothing was done. Look at it, then do it again."
        case .unverifiable(let problems):
            "Nothing was exported, because whoever receives it would object: \(problems.map(\.sentence).joined(separator: " "))"
        case .receiptOfAnotherUnit(let receipt, let own):
            "This receipt is for \(receipt.unit), \(receipt.dfe), and this register is of \(own). Ask the LA for your own."
        case .receiptOfAnotherCycle(let receipt, let own):
            receipt.cycle == own
                ? "This receipt is of another edition of the cycle \(own) than this register works by. Ask the LA which is right."
                : "This receipt is of the cycle \(receipt.cycle), and this register works by \(own)."
        case .receiptOfAnotherAuthority(let receipt, let own):
            "This receipt is of \(receipt.authority), and this register's cycle is of \(own.name). Ask your own LA for a receipt."
        case .receiptOfAnotherKind(let receipt):
            receipt.isRehearsal
                ? "This receipt is of a rehearsal, and this register is a real one. Ask the LA for the receipt of the real submission."
                : "This receipt is of a real submission, and this register is a rehearsal."
        case .receiptOfNothingExported(let receipt):
            "This receipt is for revision \(receipt.revision) with the SHA-256 \(receipt.digest), which this register has never exported. Ask the LA which file it has."
        case .receiptNumberTwice(let number):
            "There is a receipt \(number) in this register already, and it says something else. Ask the LA which of the two is right, and for a new one."
        case .receiptOfAnotherKey(let key, let pinned):
            "This receipt is signed by another key than the LA's receipts before it: its fingerprint is \(key.fingerprint), theirs is \(pinned.fingerprint). Ask the LA on the telephone, by a number that you know, whether its key has changed."
        case .fingerprintIsAnother(let typed, let key):
            "The key that signed this receipt has the fingerprint \(key.fingerprint), not ‘\(typed)’. Compare it with the LA again, by a number that you know."
        }
    }

    /// What is wrong with a grade, without the list of those that there are.
    static func unknown(_ typed: String, _ scale: Scale?) -> String {
        "‘\(typed)’ is not a grade of \(scale?.title ?? "this cycle, which has no scales")."
    }

    /// What there is.
    static func list(_ known: [String]) -> String {
        switch known.count {
        case 0: " There is none in this cycle."
        case 1: " There is only \(known[0])."
        default: " There are: \(known.joined(separator: ", "))."
        }
    }

    private static func shown(_ percent: Percentage) -> String {
        percent.tenths % 10 == 0 ? "\(percent.tenths / 10)%" : "\(percent)%"
    }

    private static func percent(_ count: Int, of whole: Int, like typed: Percentage) -> String {
        typed.tenths % 10 == 0
            ? "\(Figure.percent(count, of: whole))%" : "\(Percentage.rate(of: count, in: whole))%"
    }
}

extension Missing {
    /// Why the sign-off is waited for.
    package var sentence: String { status.sentence(of: signatory) }
}

extension AboveCeiling {
    fileprivate var sentence: String {
        let above =
            "\(measure.title) \(target)% for \(measure.resultYear) is above the ceiling of \(ceiling.rate)%"
        let named = limits.compactMap { limit in
            limit.prior.map { "\(limit.comparator.inWords) is \($0.rate)%" }
        }
        guard named.count > 1 else { return "\(above), \(ceiling.binding.inWords)." }
        return "\(above): \(named.listed); \(ceiling.binding.inWords) binds."
    }
}

extension Refusal.PastEvent {
    fileprivate var inWords: String {
        switch self {
        case .assessment: "an assessment"
        case .review: "a review"
        case .birth: "a date of birth"
        case .pepUpdate: "an update of the PEP"
        case .pepAgreement: "an agreement to the PEP's targets"
        }
    }
}

extension Refusal.SignOffDetail {
    fileprivate func inWords(of signatory: Signatory) -> String {
        switch self {
        case .name: "the name"
        case .day: "the day"
        case .evidence: "evidence\(signatory.evidenceTitle.map { ", \($0)" } ?? "")"
        }
    }
}

extension Refusal.Blocked {
    fileprivate var inWords: String {
        switch self {
        case .signOff(let signatory): "the sign-off of the \(signatory.title)"
        case .export: "the export"
        }
    }
}
