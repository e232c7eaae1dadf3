/// What would put something right: something to do, of which the one who asks fills in what is missing.
///
/// The command line makes a command of it, a page a link, a paper nothing.
package enum Remedy: Hashable, Sendable {
    // What was asked for, asked again
    /// With a detail added, or with another value of it.
    case give(Detail)
    case leaveOut(Detail)

    // Groups and targets
    case stateGroup(keyStage: KeyStage.ID, pupils: Int? = nil)
    case setTarget(measure: Measure.ID, TargetForm, again: Bool = false)
    /// Of whichever measure.
    case setTargets
    case zeroRate(keyStage: KeyStage.ID, again: Bool = false)
    /// Takes back the zero rating of a key stage.
    case takeBackZeroRating(keyStage: KeyStage.ID)
    case computeTargets(keyStage: KeyStage.ID?)
    case showTargets

    // Absence; the measure is nil for the cycle's first
    /// Of an earlier year, which is to be said.
    case recordSessions
    case recordPrior(measure: AbsenceMeasure.ID?, PriorForm, again: Bool = false)
    case setAbsence(measure: AbsenceMeasure.ID?, atMost: Percentage? = nil)
    /// By the attendance that is aimed for.
    case setAttendance(measure: AbsenceMeasure.ID?, attended: Percentage)
    /// Above the ceiling, with a reason.
    case setAbsenceExplained(measure: AbsenceMeasure.ID?, to: Percentage)
    /// The actual of a year that is over.
    case recordResult(measure: AbsenceMeasure.ID?, year: AcademicYear)
    case addPlannedAction
    case rewritePlannedAction(Int)
    case showAbsence

    // Pupils, by their numbers
    case importRoll
    case importTargets
    case showRoll(RollView = .current)
    case showPupil(Int)
    case editPupil(Int, PupilDetails.Field)
    /// Says that there is none.
    case clearPupil(Int, PupilDetails.Field)
    /// Says that a pupil whom a list does not have is here.
    case sayPupilIsHere(Int)
    /// Shows what is kept of a line that was left out of a file.
    case showLine(Int)
    /// Takes a line of a list that nobody comes in for out of what is asked for.
    case dismissLine(Int)
    /// Says that the pupils of a list are here whose title says something else, by the number of its line.
    case dismissTitle(Int)
    /// Says that what else a list says changes nothing, by its number.
    case dismissMore(Int)
    /// The day on which a pupil is expected to leave.
    case recordLeaving(Int, Day)
    /// The day on which a pupil left whom a list tells of.
    case recordLeaver
    case removePupil(Int)
    case recordInCare(Int)
    /// Where the pupil is now, in a subject where one is meant.
    case recordAttainment(Int, subject: String? = nil)
    /// The result at the end of a key stage.
    case recordEarlierResult(Int, subject: String, at: KeyStage.ID)
    /// That there is none at the end of a key stage.
    case recordNoResult(Int, subject: String, at: KeyStage.ID)
    /// Takes back what is recorded in a subject, `now` or at a key stage.
    case clearAttainment(Int, subject: String, at: String)
    case recordAttendance(Int)
    case recordPEP(Int)
    case erase(Int)
    /// What is kept of a pupil who was removed from the roll.
    case showOffRoll(Int)

    // Personal targets; a holder is a pupil's number, `group:NAME` or a key stage
    /// A new target or, with what is to be said anew, one that is there.
    case setPersonal(holder: String?, subject: String? = nil, changing: [PersonalTarget.Part] = [])
    case removePersonal(holder: String, subject: String)
    case showPersonal(Int, subject: String)
    /// Of a target of a pupil's, where they are known.
    case addReview(Int? = nil, subject: String? = nil)

    // Agreement
    case propose
    case showFindings
    case explain(Rule.ID, Topic?)
    case explainAll(Rule.ID)
    /// With everything that is to be accepted in words with it.
    case sign(SignForm, accepting: [Rule.ID] = [], when: SignMoment = .agreed)
    /// Accept a query with the sign-off that is being given.
    case accept(Rule.ID)
    case withdraw(signatory: Signatory.ID, to: WithdrawalPurpose = .putRight)
    case showSignOffs

    // Export and the LA's answer
    case export(late: Bool = false)
    case sendFile(revision: Int)
    case showStatus
    case showLog
    /// Takes back what was done last.
    case undo
    case verifyLog
    case recordReceipt
    case showReceipt
    /// Of a submission that was taken for another file.
    case verifySubmission
    case confirmKey(fingerprint: String)

    // Registers and cycles
    case makeRegister(RegisterForm)
    case nameRegister(RegisterChoice)
    case useBackup
    case makeBackup
    case showCycle
    case askAuthority(contact: String? = nil)

    // The LA's own, units by their DfE numbers
    case la(LARemedy)
}

extension Remedy {
    /// To type the name that may be meant; none where there is none, or where other figures stand in it: it is of another unit, year or
    /// key stage.
    package static func nearest(_ name: String?, insteadOf typed: String) -> [Remedy] {
        name.flatMap { name in
            name.filter(\.isNumber) == typed.filter(\.isNumber)
                ? [Remedy.give(.nearest(name, insteadOf: typed))] : nil
        } ?? []
    }
}

/// What an officer of the LA does to put something right.
package enum LARemedy: Hashable, Sendable {
    case makeRegister
    case addUnits
    /// Puts a line of the list of units right.
    case correctUnits
    case collect
    case collectAgain
    /// What the unit sends in answer to a return.
    case collectAnswer
    case showBoard
    case verifyLog
    case show(DfENumber)
    case returnToUnit(DfENumber)
    case choose(DfENumber)
    case confirmKey(DfENumber, fingerprint: String?)
    case setTarget(DfENumber)
    case writeReceipt(DfENumber, ReceiptPurpose)
    /// Into another register of the LA's.
    case collectInto(RegisterChoice)
    /// To the LA that it is for.
    case passOn
    case accept(DfENumber)
    case askUnit(DfENumber?, AskedOfUnit)
    case chase
    case writeTargetList(TargetListUse)
}

/// What a list of targets is written for.
package enum TargetListUse: Hashable, Sendable { case toPassOn, toCompare }

/// What a receipt is given to the head for.
package enum ReceiptPurpose: Hashable, Sendable { case copy, reason }

/// What an officer asks a unit for.
package enum AskedOfUnit: String, Hashable, Sendable {
    case realSubmission = "real-submission"
    case signedExport = "signed-export"
    case rightDate = "right-date"
    case exportAgain = "export-again"
    case beginWithCycle = "begin-with-cycle"
    case file, group
    /// What became of its journal.
    case journal
}

/// A value that belongs to what was asked for.
package enum Detail: Hashable, Sendable {
    case name, day, evidence, acceptance
    /// That what was asked is meant.
    case agreement
    case reason, explanation, lateReason
    /// Who is meant by a pupil's name.
    case anotherPerson
    case count(Int?), outOf(most: Int?), percent, points, rate(atMost: Percentage?)
    case reference, upn, pupil(String, insteadOf: String), subject([String])
    /// The day on which the pupil is expected to leave, in the place of a day left.
    case leaving(Day)
    case grade([String], insteadOf: String)
    /// Another value than the one that was typed, with one that can be meant and what it is read for, as whoever reads it
    /// calls that.
    case value(insteadOf: String, such: String?, of: String?)
    /// The name that looks most like one that nothing has.
    case nearest(String, insteadOf: String)
    case measure, comparator, actual
    /// Of a personal target.
    case parts([PersonalTarget.Part])
    case received, until, respondBy
    case cycleFile, fingerprint
    case allLines
    /// Lines that may be another child's, for an erasure or not.
    case linesInDoubt, noLinesInDoubt
    /// That something else is put for a name in texts that stay, or not.
    case hiddenNames, noHiddenNames
    case writing
}

/// How a target's value is typed.
package struct TargetForm: Hashable, Sendable {
    /// What its amount counts.
    package let unit: FigureUnit
    /// Whether it is to be said out of how many pupils.
    package let needsOutOf: Bool
}

/// How an earlier absence figure is typed, with what is known of it.
package struct PriorForm: Hashable, Sendable {
    /// What is known of the figure that is to be typed.
    package enum Figure: Hashable, Sendable {
        case actual(Percentage?)
        case sessions(SessionCount)
        case target(Percentage?)
        case attendance(Percentage)
        case other(Comparator.ID, Percentage?)
    }

    /// The academic year of the figure.
    package let year: AcademicYear
    /// Which figure it is, with its value where that is known.
    package let figure: Figure
    /// Whether where it comes from is to be said.
    package let needsSource: Bool

    /// Asks where the figure comes from, unless that is said to be known.
    package init(year: AcademicYear, figure: Figure, needsSource: Bool = true) {
        self.year = year
        self.figure = figure
        self.needsSource = needsSource
    }
}

/// What a sign-off records, so that nothing is asked for that a cycle does not take.
package struct SignForm: Hashable, Sendable {
    /// The office's id.
    package let signatory: Signatory.ID
    /// What the cycle calls the office.
    package let title: String
    /// Whether a name can be given, required or not.
    package let takesName: Bool
    /// Whether a day can be given, required or not.
    package let takesDay: Bool
    /// Whether it is refused without evidence.
    package let needsEvidence: Bool

    /// Of what the cycle records of an office's sign-off.
    package init(_ signatory: Signatory) {
        self.signatory = signatory.id
        title = signatory.title
        takesName = signatory.name != .notRecorded
        takesDay = signatory.day != .notRecorded
        needsEvidence = signatory.evidence == .required
    }
}

/// When a sign-off is to be recorded. Outstanding is one that others wait for.
package enum SignMoment: Hashable, Sendable { case agreed, agreedAgain, outstanding, now, again }

/// What a sign-off is withdrawn for.
package enum WithdrawalPurpose: Hashable, Sendable { case putRight, proposeAnew, keepOne }

/// Which pupils are listed.
package enum RollView: Hashable, Sendable {
    case current, everybody
    case keyStage(KeyStage.ID)
}

/// What a register is made for.
package enum RegisterForm: Hashable, Sendable { case unit, rehearsal, ownCycleFile, inEarnest }

/// Which register is meant instead.
package enum RegisterChoice: Hashable, Sendable { case yours, real, ofCycle, another }
