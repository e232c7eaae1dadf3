/// What an action did.
package struct Outcome: Equatable, Sendable {
    /// What was asked for and was done, or was so already.
    package let change: Change
    /// What followed from it: figures removed, sign-offs that no longer count, findings raised.
    package let consequences: [Consequence]
    /// False where everything was so already.
    package let changedSomething: Bool
}

/// What somebody asked for and was done.
package enum Change: Equatable, Sendable {
    case todayMoved(Day)

    // Groups and targets
    case groupStated(KeyStage, pupils: Int, was: Int?)
    case targetSet(Measure, Figure, was: Target)
    case zeroRated(KeyStage, targets: Int, group: Int, reason: PersonText)
    case keyStageCleared(KeyStage)
    case targetCleared(Measure, was: Target)
    /// - Parameter left: the figures that wait for targets of pupils who have none.
    case targetsComputed(Int, left: Int)

    // Absence
    case priorRecorded(AbsenceMeasure, Comparator, Prior, was: Prior?)
    case absenceSet(AbsenceMeasure, AbsenceTarget, was: AbsenceTarget?)
    case absenceCleared(AbsenceMeasure, was: AbsenceTarget?)
    case absenceResult(AbsenceMeasure, AcademicYear, Prior, was: Prior?)
    case absenceResultCleared(AbsenceMeasure, AcademicYear, was: Prior?)
    case actionPlanned(PlannedAction)
    case actionDone(PlannedAction)
    case actionRemoved(PlannedAction)

    // Agreement
    case proposed(Day, again: Bool)
    case proposedBefore(Day)
    /// With the pupil with whom the note is kept, where it is about pupils.
    case explained(Rule.ID, Topic, title: String, PersonText, pupil: Int?, isNew: Bool)
    case explainedAll(Rule.ID, findings: Int, PersonText, ofPupils: Bool)
    case signed(Signatory, SignOff, parts: [AgreementPart], accepted: [AcceptedQuery])
    case withdrawn(Signatory, reason: PersonText)
    case exported(revision: Int, Timeliness, digest: String)
    case receiptRecorded(Receipt)
    case receiptRecordedBefore(Int)
    case undone(UndoneEntry)

    // Pupils, by their numbers
    case pupilAdded(Int)
    /// With what was recorded and is not any more.
    case pupilEdited(Int, isSame: Bool, cleared: [PupilDetails.Field])
    case pupilRemoved(Int, with: PupilRecords)
    /// With so many others that are asked about with it.
    case lineDismissed(LeftOutLine, others: Int)
    case attainmentRecorded(pupil: Int, Attainment, was: Grade?)
    case attainmentRemoved(pupil: Int, PersonText, Attainment.When)
    case attendanceRecorded(pupil: Int, Attendance)
    case pepRecorded(pupil: Int, PEP)
    case personalSet(TargetHolder, PersonalTarget, was: PersonalTarget?)
    case personalRemoved(TargetHolder, PersonText)
    case reviewed(pupil: Int, PersonText, Review)
    case rollImported(ImportPlan)
    case personalImported(ImportPlan)
    /// With the other numbers under which something of the same children was kept.
    case erased([Int], others: [Int])
    case erasedBefore([Int])
}

/// What followed from a change.
package enum Consequence: Equatable, Sendable {
    case figureRemoved(Measure)
    case zeroRatingRemoved(KeyStage)
    case figureZeroRated(Measure, was: Figure, group: Int)
    case groupChanged(KeyStage, pupils: Int, was: Int?)
    case groupUnknown(KeyStage)
    case figureComputed(Measure, Figure, was: Target)
    case figureNotComputed(Measure, MeasureWorking.Obstacle)
    case zeroRatingLeft(Measure)
    case limitsNothing
    /// A rate that may be another than the one that was meant.
    case unlikely(UnlikelyRate)
    case doubted(TypedDoubt)
    case ceilingUnknown(Comparator)
    case signOffReplaced
    case signOffFell(Signatory, SignOffStatus)
    case raised(Finding)
    /// So many more than were listed.
    case moreRaised(Int)
    case progress(LineProgress)
    case staysInJournal(pupil: Int)
    case backupsRemain
    /// What of a line that was left out is another child's, under its new number.
    case restOfLineKept(line: Int?, as: Int)
    /// Texts in which `[a pupil]` stands now in the place of a name.
    case namesHidden([TextPlace])
    /// Texts in which those who were erased are named still.
    case stillNamed([TextPlace])
    /// Who is meant by a text that has a pupil's name.
    case namesAnother(PersonText)
    /// A note on a text that is said no longer.
    case noteGone(Rule.ID, Topic, title: String)
    case newerReceiptCounts(newer: Int, this: Int)
    /// Receipts by its key that were given before it have not come; from the one before that has, nil where none has.
    case receiptNumbersJump(from: Int?, to: Int)
    case keyToConfirm(AuthorityKey)
    /// The receipts by the key before, by number, count no more.
    case receiptsSetAside([Int])
    /// The LA's receipt calls the unit by another name than the register.
    case unitNamedOtherwise(PersonText, own: PersonText)
    case keyConfirmed(AuthorityKey.Name, by: PersonText)
    case keyConfirmedBefore(AuthorityKey.Name)
    case movedBack(Movement)
    case pupilsUndone(UndonePupils)
    case signOffStandsAgain(Signatory)
    /// What was undone can be done again.
    case undoable
}

extension Outcome {
    /// Whether something that somebody typed is gone with it, or does not fit any more, as whoever does it may not know.
    package var takesAway: Bool {
        switch change {
        case .pupilRemoved, .personalRemoved, .targetCleared(_, was: .figure), .absenceCleared(_, was: _?),
            .absenceResultCleared(_, _, was: _?), .actionRemoved, .lineDismissed, .attainmentRemoved:
            true
        case .personalSet(_, let target, let was?) where !target.parts(missingOf: was).isEmpty: true
        case .pupilEdited(_, _, let cleared) where !cleared.isEmpty: true
        default:
            consequences.contains {
                switch $0 {
                case .figureRemoved, .zeroRatingRemoved, .figureZeroRated: true
                case .raised(let finding): finding.rule == .outOfWrong
                default: false
                }
            }
        }
    }

    /// Whether it may be another thing than was meant.
    package var isDoubted: Bool {
        consequences.contains { if case .doubted = $0 { true } else { false } }
    }
}

/// A query that was accepted with a sign-off.
package struct AcceptedQuery: Equatable, Sendable {
    /// The rule that asked.
    package let rule: Rule.ID
    /// What the cycle calls what it is about.
    package let title: String
    /// The words in which it was accepted.
    package let text: PersonText
}

/// Whose a personal target is.
package enum TargetHolder: Hashable, Sendable {
    case pupil(Int)
    case group(GroupTarget.Holder)

    /// As people type it: the pupil's number, `group:NAME` or a key stage.
    package var text: String {
        switch self {
        case .pupil(let number): String(number)
        case .group(let holder): holder.text
        }
    }
}
