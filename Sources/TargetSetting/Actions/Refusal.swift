/// Why something was not done, with the values. What scripts read of it is in `Refusal+Facts.swift`, what people read in
/// `Sentences`.
package enum Refusal: Error, Equatable, Sendable {
    // Words, numbers and days that cannot be taken
    case wordingEmpty(PersonText.Use)
    case wordingTooLong(PersonText.Use, characters: Int)
    case wordingUnprintable(PersonText.Use, scalar: Unicode.Scalar, position: Int)
    case dfeNumber(String)
    case urn(String)
    case outOfRange(Int, what: Quantity, most: Int)
    case sessionsImpossible(missed: Int, possible: Int)
    case unknown(Kind, typed: String, nearest: String?, known: [String])
    case otherAuthority(DfENumber, Authority)

    // The rehearsal's clock
    case notARehearsal

    // Targets
    case groupNotStated(KeyStage)
    case noPupils(KeyStage, Measure, isCounted: Bool)
    case isZeroRated(KeyStage, Measure)
    case zeroRatingNotAllowed
    case nothingToZeroRate(KeyStage, statuses: [Status])
    case noPupilsToZeroRate(KeyStage, isCounted: Bool)
    case wrongValueKind(Measure)
    case countAboveOutOf(Int, of: Int, Measure)
    case outOfIsTheGroup(typed: Int, group: Int, Measure, isCounted: Bool = false)
    case outOfNotGiven(Measure)
    case outOfAboveGroup(typed: Int, group: Int, Measure)
    case pointsImpossible(Points, possible: ClosedRange<Points>, Measure)
    case percentOfNobody
    case percentAbove100(Percentage)
    case percentAmbiguous(Percentage, of: Int, counts: [Int])
    case percentImpossible(Percentage, of: Int, below: Int?, above: Int?)

    // Absence
    case noAbsenceTargets
    case countsPupils(AbsenceMeasure)
    case notCompared(Comparator.Kind, year: AcademicYear, AbsenceMeasure)
    /// A year's attendance, where the measure is compared with two figures of that year.
    case attendanceOfSeveral(
        [Comparator], absence: Percentage, AbsenceMeasure, named: AbsenceMeasure.ID?)
    case comparatorOfAnotherYear(Comparator, typed: AcademicYear, measure: AbsenceMeasure.ID?)
    case aboveCeiling(AboveCeiling)
    case aboveCeilingUnexplained(AboveCeiling)
    case nothingToExplain(AbsenceMeasure, rate: Percentage, ceiling: Percentage?)
    /// With the years that an outcome can be recorded of, and the measure's id where it has to be named.
    case resultOfAnotherYear(
        AcademicYear, AbsenceMeasure, years: [AcademicYear], named: AbsenceMeasure.ID?)
    case yearNotOver(AcademicYear, knownFrom: Day, today: Day)
    case unknownAction(Int, known: [Int])

    // Pupils
    /// With the check letter that the other characters ask for, where they are those of a UPN.
    case upn(String, checkLetter: Character?)
    case ncYear(String)
    case pupilNotIdentified
    case pupilTwice(number: Int)
    case unknownPupil(String, isEmpty: Bool)
    /// What more than one pupil has as a number or a reference, by their numbers: those with the reference first.
    case ambiguousPupil(String, pupils: [Int])
    case leftBeforeEntry(Day, entered: Day)
    /// With the date of birth, where it is known.
    case leftBeforeBirth(Day, born: Day?)
    case leftInFuture(Day, today: Day)
    case dayToCome(Day, what: PastEvent, today: Day)
    case notInCare(number: Int)
    case groupIsCounted(KeyStage, pupils: Int)
    /// Any of them may be of the key stage.
    case yearsMissing(KeyStage, pupils: [Int])
    case nobodyToErase
    /// Most days or years of a file are out by the same, so that none of it can be trusted.
    case datesShifted(DayShift)
    /// All lines of a file were to be taken, or none.
    case linesHaveProblems(ImportPlan)

    // Personal targets
    case unknownGrade(String, scale: Scale?, nearest: String?)
    /// A rate, where a grade is asked for.
    case percentageForGrade(String)
    /// A code that says why there is no result, where a grade is aimed for or reached.
    case codeForGrade(String, because: String)
    /// What says that nothing is there; a result of a key stage takes `none` where it is known that there is none.
    case placeholderForGrade(String, takesNone: Bool)
    /// No pupil has it at the key stage.
    case gradeAboveKeyStage(Grade, KeyStage, highest: String)
    case noAttainment(subject: PersonText, when: Attainment.When, subjects: [String])
    case gradeOfSeveralScales(String, scales: [Scale.ID])
    case dayNotToCome(Day, today: Day)
    case stepAfterTarget(Day, by: Day)
    case noPersonalTarget(subject: PersonText, subjects: [String])
    case noPupilsRecorded
    case inNoGroup(number: Int)

    // Proposal, notes and sign-offs
    case nothingToPropose
    case proposedAfterSigning(Signatory)
    case nothingToNote(rule: Rule.ID, subject: String?, topics: [Topic])
    case errorsAreNotExplained(Finding)
    case noteNeedsSubject(rule: Rule.ID, topics: [Topic])
    case explainedByLateReason(rule: Rule.ID)
    case notYoursToAccept(rule: Rule.ID, signatory: Signatory)
    case nothingToAccept(rule: Rule.ID)
    /// An acceptance leaves the register with the sign-off, and what is about a pupil does not.
    case pupilsAreExplainedByNote(rule: Rule.ID)
    case signOffLacks(SignOffDetail, Signatory)
    case signOffDoesNotRecord(SignOffDetail, Signatory)
    case dateInFuture(Day, today: Day)
    case confirmsLast(Signatory, waitingFor: [Missing])
    case confirmedBeforeOthers(Day, other: Signatory, otherDay: Day)
    case openFindings([Finding], before: Blocked)
    case nothingToWithdraw(Signatory)
    case notUndone(Lasting, LastDone.Entry)

    // Export
    case exportBeforeSignOffs([Missing])
    case notLate(deadline: Day?)
    case lateWithoutReason(deadline: Day, isStatutory: Bool)
    case frozen(after: Day)
    case changedMeanwhile
    /// Whoever receives the submission would object to it.
    case unverifiable([SubmissionProblem])

    // Receipts
    case receiptOfAnotherUnit(Receipt, own: DfENumber)
    case receiptOfAnotherCycle(Receipt, own: String)
    case receiptOfAnotherAuthority(Receipt, own: Authority)
    /// A rehearsal's among real ones, or the reverse.
    case receiptOfAnotherKind(Receipt)
    case receiptOfNothingExported(Receipt)
    case receiptNumberTwice(Int)
    case receiptOfAnotherKey(AuthorityKey.Name, pinned: AuthorityKey.Name)
    case fingerprintIsAnother(typed: String, AuthorityKey.Name)

    /// What an id that is not known was meant to name.
    package enum Kind: String, Sendable, FactConvertible {
        case measure, rule, comparator, cycle
        case ruleOrFigure = "rule or measure"
        case signatory = "office"
        case keyStage = "key stage"
        case measureOrKeyStage = "measure or key stage"
        case absenceMeasure = "absence measure"
    }

    /// What a number counts.
    package enum Quantity: String, Sendable, FactConvertible { case pupils, sessions }

    /// What has happened when it is recorded, and so cannot be on a day to come.
    package enum PastEvent: String, Sendable, FactConvertible {
        case assessment, review, birth
        case pepUpdate = "pep-update"
        case pepAgreement = "pep-agreement"
    }

    /// What a sign-off may record.
    package enum SignOffDetail: String, Sendable, FactConvertible { case name, day, evidence }

    /// What waits until nothing is open.
    package enum Blocked: Equatable, Sendable {
        case signOff(Signatory)
        case export
    }
}

/// The figures of an absence target that is above its ceiling.
package struct AboveCeiling: Equatable, Sendable {
    package let measure: AbsenceMeasure
    package let target: Percentage
    package let ceiling: Ceiling
    package let limits: [AbsenceLimit]
    /// The measure's id where it has to be named: nil for the cycle's first.
    let named: AbsenceMeasure.ID?
}
