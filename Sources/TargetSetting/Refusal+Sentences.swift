extension Refusal {
    /// What happened, with the value, and what to type next.
    package var message: String {
        switch self {
        case .wordingEmpty(let use):
            "The \(use.rawValue) is empty. Type it in quotation marks."
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
            "\(number) \(what) cannot be taken. Type a whole number from 0 to \(most)."
        case .finerThanTenths(let typed, let what):
            "\(what): ‘\(typed)’ has more than one decimal place, and it is recorded to one. Round it, such as 22.0."
        case .sessionsImpossible(let missed, let possible):
            "\(missed) sessions cannot be missed of \(possible) possible. Type as many possible sessions as there were, and no more missed than that: 836/3800."
        case .unknown(let kind, let typed, let nearest, let known):
            "There is no \(kind.rawValue) ‘\(typed)’."
                + (nearest.map { " Did you mean \($0)?" } ?? "")
                + (nearest == nil || known.count <= 6 ? Refusal.list(known) : "")
        case .otherAuthority(let dfe, let authority):
            "The DfE number \(dfe) is of LA \(dfe.authority), and this is the cycle of \(authority.name) (\(authority.code ?? "")). "
                + "Check the number, or use your own LA's cycle file: pru init --cycle FILE"
        case .notARehearsal:
            "Only a rehearsal has a day that can be moved; this register goes by today's date. "
                + "To make a rehearsal: pru init --rehearsal DAY with another --register"
        case .groupNotStated(let keyStage):
            "The number of pupils in \(keyStage.title) is not stated. Type it first: pru cohort \(keyStage.id) N"
        case .noPupils(let keyStage, let measure):
            "\(keyStage.title) has no pupils, so \(measure.title) is not applicable. "
                + "If there are pupils, type: pru cohort \(keyStage.id) N"
        case .isZeroRated(let keyStage, let measure):
            "\(measure.title) is zero-rated with \(keyStage.title). To set figures, take the zero rating back first: "
                + "pru target clear \(keyStage.id)"
        case .zeroRatingNotAllowed:
            "This cycle has no zero rating. Set each target: pru target set MEASURE --count K"
        case .nothingToZeroRate(let keyStage, let statuses):
            "\(keyStage.title) has no \(statuses.map(\.title).joined(separator: " or ")) targets, which are the ones that are zero-rated. "
                + "Set each target: pru target set MEASURE --count K"
        case .noPupilsToZeroRate(let keyStage):
            "\(keyStage.title) has no pupils, so its targets are not applicable and there is nothing to zero-rate. "
                + "If there are pupils, type: pru cohort \(keyStage.id) N"
        case .wrongValueKind(let measure):
            switch measure.value {
            case .count: "\(measure.title) is a number of pupils. Type: \(measure.setCommand)"
            case .number:
                "\(measure.title) is a plain number of pupils, of nothing. Type: \(measure.setCommand)"
            case .points: "\(measure.title) is an average of points. Type: \(measure.setCommand)"
            }
        case .countAboveOutOf(let count, let of, let measure):
            "\(count) of \(of) cannot be: \(measure.title) counts pupils out of \(of). Type a count from 0 to \(of)."
        case .outOfIsTheGroup(let typed, let group, let measure):
            "\(measure.title) is out of the whole group, \(counted(group, "pupil")), not \(typed). Leave --of out, "
                + "or change the group: pru cohort \(measure.keyStage ?? "") \(typed)"
        case .outOfNotGiven(let measure):
            "\(measure.title) is out of \(measure.outOf.inWords). Say how many they are: \(measure.setCommand)"
        case .outOfAboveGroup(let typed, let group, let measure):
            "\(measure.title) cannot be out of \(typed): the group has \(counted(group, "pupil")). Type --of with a number from 0 to \(group)."
        case .percentOfNobody:
            "There is no percentage of 0 pupils. Type --count 0."
        case .percentAbove100(let percent):
            "\(Refusal.shown(percent)) is more than 100%. Type a percentage from 0 to 100."
        case .percentAmbiguous(let percent, let of, let counts):
            // Whole numbers that round to one percentage follow one another.
            "\(Refusal.shown(percent)) of \(of) pupils is any number from \(counts.first ?? 0) to \(counts.last ?? 0). "
                + "Type the number: --count \(counts.first ?? 0)"
        case .percentImpossible(let percent, let of, let below, let above):
            "No whole number of \(counted(of, "pupil")) is \(Refusal.shown(percent)): "
                + [below, above].compactMap(\.self).map {
                    "\(Refusal.percent($0, of: of, like: percent)) is \(counted($0, "pupil"))"
                }
                .joined(separator: ", ") + ". Type one of these, or --count K."
        case .noAbsenceTargets:
            "This cycle has no absence targets, so there is nothing to record."
        case .countsPupils(let measure):
            "\(measure.title) is a share of pupils, not of sessions. Type the percentage: --actual P"
        case .notCompared(let kind, let year, let measure):
            if measure.comparators.isEmpty {
                "This cycle compares \(measure.title) with no earlier figure, so there is nothing to record."
            } else {
                "This cycle does not compare \(measure.title) with \(kind == .actual ? "an actual" : "a target") of \(year). "
                    + "It compares it with: \(measure.comparators.map(\.inWords).joined(separator: "; "))."
            }
        case .comparatorOfAnotherYear(let comparator, let typed, let measureOption):
            "\(comparator.title ?? comparator.id) is a figure of \(comparator.year), not of \(typed). "
                + "Type: pru absence prior \(comparator.year) --comparator \(comparator.id)=P\(measureOption)"
        case .aboveCeiling(let facts):
            "\(facts.inWords) Set \(facts.ceiling.rate)% or lower: pru absence set \(facts.ceiling.rate)\(facts.measureOption)"
        case .aboveCeilingUnexplained(let facts):
            "\(facts.inWords) Set \(facts.ceiling.rate)% or lower, or say why it is higher: pru absence set \(facts.target)\(facts.measureOption) --explain TEXT"
        case .nothingToExplain(let measure, let rate, let ceiling):
            ceiling.map {
                "\(measure.title) \(rate)% is not above the ceiling of \($0)%, so there is nothing to explain. Leave --explain out."
            }
                ?? "\(measure.title) has no ceiling yet, so there is nothing to explain. Leave --explain out."
        case .unknownAction(let number, let known):
            known.isEmpty
                ? "There is no action \(number): the plan is empty. Add one: pru absence action add --what TEXT --who TEXT --by DAY"
                : "There is no action \(number). There are: \(known.map(String.init).joined(separator: ", "))."
        case .upn(let typed, let letter):
            letter.map {
                "‘\(typed)’ is not a UPN: with these digits its first letter is \($0). Check every character, or leave it out and give the unit's own reference: --reference TEXT"
            }
                ?? "‘\(typed)’ is not a UPN, which is a letter and 12 digits, or a letter, 11 digits and a letter where it is temporary. Check every character, or leave it out and give the unit's own reference: --reference TEXT"
        case .ncYear(let typed):
            "‘\(typed)’ is not a National Curriculum year. Type a number from 0 (Reception) to 14."
        case .pupilNotIdentified:
            "A pupil needs a UPN, or a reference of the unit's own: --reference TEXT"
        case .pupilTwice(let number):
            "Pupil \(number) on the roll has this UPN or reference already. See pru pupil show \(number)"
        case .unknownPupil(let typed, let isEmpty):
            isEmpty
                ? "There are no pupils on the roll. Read them in: pru pupil import FILE"
                : "No pupil on the roll has the UPN, reference or number ‘\(typed)’. See who there is: pru pupil list"
        case .ambiguousPupil(let typed, let number):
            "‘\(typed)’ is the number of one pupil and the reference of another. For the one with the reference type pupil:\(number), for the other pupil:\(typed), or type the UPN."
        case .leftBeforeEntry(let left, let entered):
            "Leaving on \(left.inWords) is before the entry on \(entered.inWords). Check both days."
        case .leftInFuture(let left, let today):
            "\(left.inWords) is still to come: today is \(today.inWords). If the pupil is expected to leave then, give it as the day of leaving, not the day left."
        case .dayToCome(let day, let what, let today):
            "\(day.inWords) cannot be the day of \(what): today is \(today.inWords). Check the day."
        case .notInCare(let number):
            "Pupil \(number) is not recorded as a child in care. If that is so, type first: pru pupil edit \(number) --in-care yes"
        case .groupIsCounted(let keyStage, let pupils):
            "\(keyStage.title) is worked out from the pupils recorded: \(counted(pupils, "pupil")) anticipated. Change the pupils instead: pru pupil list --key-stage \(keyStage.id)"
        case .nobodyToErase:
            "No pupil on the roll fits, so nothing was erased. See who there is: pru pupil list --all"
        case .unknownGrade(let typed, let scale, let nearest):
            "‘\(typed)’ is not a grade of \(scale?.title ?? "this cycle, which has no scales")."
                + (nearest.map { " Did you mean \($0)?" } ?? scale.map { Refusal.list($0.names) } ?? "")
        case .gradeOfSeveralScales(let typed, let scales):
            "‘\(typed)’ is a grade of more than one scale. Say which: \(scales.map { "\($0):\(typed)" }.joined(separator: " or "))"
        case .dayNotToCome(let day, let today):
            "A target is for a day to come, and \(day.inWords) is not: today is \(today.inWords). Give a later day."
        case .stepAfterTarget(let step, let by):
            "A step on \(step.inWords) is after the target's own day, \(by.inWords). Put it earlier."
        case .noPersonalTarget(let subject, let subjects):
            "There is no personal target in ‘\(subject)’."
                + (subjects.isEmpty
                    ? " There is none yet. Set one: pru personal set UPN SUBJECT --to GRADE --by DAY --why TEXT"
                    : " There is one in: \(subjects.joined(separator: ", ")).")
        case .noPupilsRecorded:
            "No pupils are recorded in these year groups, so nothing follows from them. Read them in: pru pupil import FILE"
        case .inNoGroup(let number):
            "Pupil \(number) is in no group that targets are set for, so no figure depends on them. See why: pru pupil show \(number)"
        case .nothingToPropose:
            "There is nothing to propose: no target is set. See what is owed: pru target"
        case .proposedAfterSigning(let signatory):
            "The \(signatory.title) has signed already, so the proposed targets stay as they were. "
                + "To propose anew: pru sign withdraw \(signatory.id) --reason TEXT"
        case .nothingToNote(let rule, let subject, let subjects):
            "There is no query of \(rule)\(subject.map { " about ‘\($0)’" } ?? "") to explain."
                + (subjects.isEmpty
                    ? " See what there is: pru check"
                    : " There is one about: \(subjects.joined(separator: ", ")).")
        case .errorsAreNotExplained(let finding):
            "\(finding.rule) is an error here, and a note explains only a query. Put it right: \(finding.message) \(finding.remedy)"
        case .noteNeedsSubject(let rule, let subjects):
            "There are \(subjects.count) queries of \(rule). Say which: --subject, with one of: \(subjects.joined(separator: ", "))."
        case .explainedByLateReason(let rule):
            "\(rule) is explained when you export: pru export --late REASON"
        case .notYoursToAccept(let rule, let signatory):
            "Only the \(signatory.title) can accept \(rule), in words, with the sign-off: "
                + "\(signatory.signCommand) --accept \(rule)=TEXT"
        case .nothingToAccept(let rule):
            "There is no query of \(rule) to accept. See what there is: pru check"
        case .pupilsAreExplainedByNote(let rule):
            "\(rule) is about single pupils, and is explained with notes, which stay in the register: pru note \(rule) TEXT --all"
        case .signOffLacks(let option, let signatory):
            "The sign-off of the \(signatory.title) needs \(option)\(option.hasPrefix("--evidence") ? signatory.evidenceTitle.map { ", \($0)" } ?? "" : "")."
        case .signOffDoesNotRecord(let option, let signatory):
            "This cycle does not record that of the \(signatory.title). Leave \(option) out."
        case .dateInFuture(let day, let today):
            "\(day.inWords) is still to come: today is \(today.inWords). Record the sign-off when it has been given."
        case .confirmsLast(let signatory, let missing):
            "The \(signatory.title) signs last." + missing.map { "\n  \($0.inWords)" }.joined()
        case .confirmedBeforeOthers(let day, let other, let otherDay):
            "\(day.inWords) is before the \(other.title) signed, on \(otherDay.inWords). Sign with that day or a later one."
        case .openFindings(let findings, let before):
            "\(before) waits until everything is put right or explained. See pru check. Still open:"
                + findings.map { "\n  \($0.severity.rawValue) \($0.rule): \($0.message) \($0.remedy)" }
                .joined()
        case .nothingToWithdraw(let signatory):
            "The \(signatory.title) has no sign-off to withdraw. See pru sign"
        case .exportBeforeSignOffs(let missing):
            "Nothing was exported." + missing.map { "\n  \($0.inWords)" }.joined()
        case .notLate(let deadline):
            "It is not late"
                + (deadline.map { ": the deadline is \($0.inWords)" } ?? ": this cycle has no deadline")
                + ". Type: pru export"
        case .lateWithoutReason(let deadline, let isStatutory):
            "The \(isStatutory ? "statutory date" : "LA deadline"), \(deadline.inWords), has passed. Say why it is late: pru export --late REASON"
        case .frozen(let day):
            "The cycle is frozen since the end of \(day.inWords): nothing more can be exported. Ask the LA what to do."
        case .changedMeanwhile:
            "Somebody else has changed the register meanwhile, so nothing was done. Look at it, then type the command again: pru"
        case .unverifiable(let problems):
            "Nothing was exported, because whoever receives it would object: \(problems.joined(separator: " "))"
        case .receiptOfAnotherUnit(let receipt, let own):
            "This receipt is for \(receipt.unit), \(receipt.dfe), and this register is of \(own). Ask the LA for your own."
        case .receiptOfAnotherCycle(let receipt, let own):
            receipt.cycle == own
                ? "This receipt is of another edition of the cycle \(own) than this register works by. Ask the LA which is right; pru cycle show prints one that comes with pru."
                : "This receipt is of the cycle \(receipt.cycle), and this register works by \(own). Name the register of that cycle with --register FILE."
        case .receiptOfAnotherAuthority(let receipt, let own):
            "This receipt is of \(receipt.authority), and this register's cycle is of \(own.name). Ask your own LA for a receipt."
        case .receiptOfAnotherKind(let receipt):
            receipt.isRehearsal
                ? "This receipt is of a rehearsal, and this register is a real one. Ask the LA for the receipt of the real submission."
                : "This receipt is of a real submission, and this register is a rehearsal. Name the real register with --register FILE."
        case .receiptOfNothingExported(let receipt):
            "This receipt is for revision \(receipt.revision) with the SHA-256 \(receipt.digest), which this register has never exported. Ask the LA which file it has; yours are in: pru log"
        case .receiptNumberTwice(let number):
            "There is a receipt \(number) in this register already, and it says something else. Ask the LA which of the two is right, and for a new one."
        case .receiptOfAnotherKey(let key, let pinned):
            "This receipt is signed by another key than the LA's receipts before it: its fingerprint is \(key.fingerprint), theirs is \(pinned.fingerprint). Ask the LA on the telephone, by a number that you know. If the key has changed, type: pru receipt FILE --trust \(key.fingerprint) --by NAME"
        case .fingerprintIsAnother(let typed, let key):
            "The key that signed this receipt has the fingerprint \(key.fingerprint), not ‘\(typed)’. Compare it with the LA again, by a number that you know."
        }
    }

    /// What there is.
    private static func list(_ known: [String]) -> String {
        switch known.count {
        case 0: " There is none in this cycle."
        case 1: " There is only \(known[0])."
        default: " There are: \(known.joined(separator: ", "))."
        }
    }

    /// `U+000A`.
    private static func number(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    private static func shown(_ percent: Tenths) -> String {
        percent.count % 10 == 0 ? "\(percent.count / 10)%" : "\(percent)%"
    }

    private static func percent(_ count: Int, of whole: Int, like typed: Tenths) -> String {
        typed.count % 10 == 0
            ? "\(Figure.percent(count, of: whole))%" : "\(Tenths.rate(of: count, in: whole))%"
    }
}

extension Measure.OutOf {
    /// What the "out of" counts, in words.
    package var inWords: String {
        switch self {
        case .group: "the group"
        case .some(let of, _): of
        }
    }
}

extension Missing {
    /// Why, with what to type.
    package var inWords: String {
        "\(why) When they have agreed, type: \(command)"
    }
}

extension AboveCeiling {
    fileprivate var inWords: String {
        let above =
            "\(measure.title) \(target)% for \(measure.resultYear) is above the ceiling of \(ceiling.rate)%"
        guard limits.count > 1 else { return "\(above), \(ceiling.binding.inWords)." }
        let named = limits.map { "\($0.comparator.inWords) is \($0.rate)%" }
        return
            "\(above): \(named.dropLast().joined(separator: ", ")) and \(named.last ?? ""); \(ceiling.binding.inWords) binds."
    }
}
