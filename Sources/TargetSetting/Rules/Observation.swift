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
    /// The targets that figures count and that lists which have their pupils did not have, since these days.
    case targetsNotInList([PupilSubject], since: [Day])
    /// Every target of the key stage that a zero rating covers.
    case undeclared(KeyStage, group: Int, targets: Int, areZero: Bool)

    // Pupils, by their numbers
    /// - Parameter replacedOn: when a person, or another list, replaced what it says; nil where it was left out for something else.
    case cellLeftOut(pupil: Int, LeftOutCell, replacedOn: Day?)
    /// Cells of one column that was not taken.
    case cellsLeftOut([PupilCell])
    case lineLeftOut(LeftOutLine)
    /// Lines of one list that were left out for one reason.
    case linesLeftOut([LeftOutLine])
    case year(pupil: Int, Int?)
    /// Nothing says the year of these.
    case yearsMissing(pupils: [Int])
    case yearFromBirth(pupil: Int, year: Int, isAssumed: Bool)
    /// Nothing said the years of all of these.
    case yearsFromBirth(pupils: [Int])
    /// A pupil of a group's year: the day that decides whether the pupil is in the group, and what is doubtful about it.
    case placed(pupil: Int, KeyStage, Exclusion?, DayDoubt?)
    /// So many pupils of a key stage's years who are here, or were in this academic year, and those of them whom its group does
    /// not count; without the number where only those are told who are registered mainly elsewhere.
    case notCounted(KeyStage, of: Int?, [NotCounted])
    /// Those who came with a list that had none of so many others, and whether they may be the same children, as no key and no name is
    /// known of both.
    case listsApart(pupils: [Int], besides: Int, mayBeSame: Bool)
    /// Those who count in a group while nothing says whether the main registration is here, and those of them who came with a list of
    /// results.
    case enrolmentNotStated(pupils: [Int], broughtByResults: [Int])
    /// Whom lists took into a group, or out of it.
    case placementsChanged([ChangedPlacement])
    /// So many of those whose age is known, all out by the same.
    case yearsByAge(pupils: [Int], of: Int, above: Int)
    case yearByAge(pupil: Int, year: Int, usual: Int)
    case gradeForSEN(pupil: Int, Grade, SEN?)
    /// The results of a pupil of an NC year, and those of them that cannot be there yet.
    case results(pupil: Int, year: Int, early: [Attainment])
    /// What lists changed of the results of key stages.
    case resultsChanged([ChangedResult])
    case resultsFallen([FallenResult])
    /// The grades aimed for that lists lowered.
    case targetsLowered([LoweredTarget])
    /// The grades that pupils, by their numbers, are aimed for in a subject, of those of whom it is known where they are.
    case gradesAimedFor(PersonText, pupils: [Int], grades: [Grade], areNow: Bool)
    case arrival(pupil: Int, entered: Day, due: Day, isAssessed: Bool)
    /// None of these was assessed in time.
    case arrivals(pupils: [Int])
    case attendance(pupil: Int, Attendance)
    case pep(pupil: Int, [PEPGap])
    case measurableTargets(pupil: Int, KeyStage, count: Int)
    /// With what in it tells who a pupil is.
    case leavingText(LeavingText, [PupilMention])
    /// Those who came before and may be the same child; nobody where it is nil in what.
    case alike(pupil: Int, others: [Int], Likeness?)
    /// Those on the roll who were in no list since one that did not have them, the days of those lists, and who is in one again.
    case missing(pupils: [Int], since: [Day], again: FoundAgain?)
    /// What may be meant by a subject; nil where it is what it says.
    case subject(of: [TargetHolder], PersonText, meant: PersonText?)
    /// What counts among others as an examination; the nearest of the subjects that it may be instead.
    case examination(PersonText, pupils: [Int], nearest: PersonText?)
    /// What is taken instead of others and counts beside them, of these pupils, by their numbers.
    case beside(PersonText, others: [String], pupils: [Int])
    case personalTarget(pupil: Int, PersonalTarget, [Doubt])
    /// Several targets of which the same is asked.
    case personalTargets([PupilTarget], [Doubt])
    case groupTarget(GroupTarget, [Doubt])

    // Absence
    case absenceTarget(AbsenceMeasure, AbsenceTarget?)
    case prior(AbsenceMeasure, Comparator, Prior?)
    /// - Parameter doubtful: nil where nothing in it is of another measure.
    case source(AbsenceMeasure, Comparator, Prior, DoubtfulSource?)
    case ceiling(AbsenceMeasure, AbsenceTarget, Ceiling, [AbsenceLimit])
    /// - Parameter unlikely: nil where the rate is usual.
    case absenceRate(AbsenceMeasure, UnlikelyRate.Figure, Percentage, UnlikelyRate?)
    /// The absence of the sessions of these pupils, by their numbers, and what is meant if the rate is of attendance.
    case besidePupils(
        AbsenceMeasure, UnlikelyRate.Figure, Percentage, pupils: [Int], AbsenceOfPupils,
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

/// A subject in which a pupil, by the number, is aimed for something.
package struct PupilSubject: Equatable, Sendable {
    /// The pupil's number.
    package let pupil: Int
    /// As the pupil's target has it.
    package let subject: PersonText

    /// Of a pupil's number and a subject as it is recorded.
    package init(pupil: Int, subject: PersonText) {
        self.pupil = pupil
        self.subject = subject
    }
}

/// A cell of a pupil's, by the number, that was left out, and what it is asked about under.
package struct PupilCell: Equatable, Sendable {
    /// The pupil's number.
    package let pupil: Int
    /// What could not be taken, and why.
    package let cell: LeftOutCell
    let topic: Topic
}

/// A target of a pupil, by the number.
package struct PupilTarget: Equatable, Sendable {
    /// The pupil's number.
    package let pupil: Int
    /// What the pupil aims for now.
    package let target: PersonalTarget
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
    /// `0.95` may be a percentage.
    case share(String)
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
