extension Rule {
    /// A rule's name, as people type it and files have it.
    package enum ID: String, CaseIterable, Sendable {
        case groupNotStated = "group-not-stated"
        case groupNotOnRoll = "group-not-on-roll"
        case targetMissing = "target-missing"
        case outOfWrong = "out-of-wrong"
        case outOfNobody = "out-of-nobody"
        case figuresCross = "figures-cross"
        case pointsImpossible = "points-impossible"
        case passNotTaken = "more-pass-than-take"
        case zeroRated = "zero-rated"
        case zeroUndeclared = "zero-undeclared"
        case leftOut = "left-out"
        case yearMissing = "year-missing"
        case yearFromBirth = "year-from-birth"
        case dayDoubtful = "day-doubtful"
        case groupNotCounted = "group-not-counted"
        case listsApart = "lists-apart"
        case enrolmentNotStated = "enrolment-not-stated"
        case placementChanged = "placement-changed"
        case outOfYear = "out-of-year"
        case pLevelWithoutSEN = "p-level-without-sen"
        case resultTooEarly = "result-too-early"
        case arrivalNotAssessed = "arrival-not-assessed"
        case attendanceNotImproving = "attendance-not-improving"
        case pepOutOfDate = "pep-out-of-date"
        case zeroRatedPupilWithoutTarget = "zero-rated-pupil-without-target"
        case pupilNamed = "pupil-named"
        case figureUnsupported = "figure-unsupported"
        case earlierResultMissing = "earlier-result-missing"
        case progressUnknown = "progress-unknown"
        case fewSubjects = "few-subjects"
        case targetEarly = "target-early"
        case targetNotInList = "target-not-in-list"
        case resultChanged = "result-changed"
        case targetLowered = "target-lowered"
        case targetsLikeNow = "targets-like-now"
        case resultBelowEarlier = "result-below-earlier"
        case missingFromList = "missing-from-list"
        case onRollTwice = "on-roll-twice"
        case subjectMisspelt = "subject-misspelt"
        case subjectUnknown = "subject-unknown"
        case subjectBeside = "subject-beside"
        case personalSmart = "personal-smart"
        case personalPastMeeting = "personal-past-meeting"
        case personalLeap = "personal-leap"
        case personalBelowQuartile = "personal-below-quartile"
        case personalBelowNow = "personal-below-now"
        case reviewOverdue = "review-overdue"
        case missedNotLearnedFrom = "missed-not-learned-from"
        case absenceTargetMissing = "absence-target-missing"
        case absenceComparatorMissing = "absence-comparator-missing"
        case absencePriorUnsourced = "absence-prior-unsourced"
        case absenceAboveCeiling = "absence-above-ceiling"
        case absenceUnlikely = "absence-unlikely"
        case absenceOfOther = "absence-of-other-measure"
        case absenceFarApart = "absence-far-apart"
        case absenceUnlikePupils = "absence-unlike-pupils"
        case actionPlanMissing = "action-plan-missing"
        case proposedLate = "proposed-late"
        case agreedBeforeProposed = "agreed-before-proposed"
        case signOffMoved = "sign-off-moved"
        case signOffInFuture = "sign-off-in-future"
        case signOffOutsideWindow = "sign-off-outside-window"
        case signOffBeforeChange = "sign-off-before-change"
        case onePersonTwoOffices = "one-person-two-offices"
        case similarNames = "similar-names"
        case confirmedTooEarly = "confirmed-too-early"
        case laDeadlinePast = "la-deadline-past"
        case statutoryDeadlinePast = "statutory-deadline-past"
        case frozen

        /// The names that rules had in an earlier version, so that what was written then is still understood.
        static let earlierNames: [String: ID] = [:]

        /// Reads a name, also one of an earlier version; nil where no rule has it.
        package init?(named text: String) {
            guard let id = ID(rawValue: text) ?? ID.earlierNames[text] else { return nil }
            self = id
        }
    }
}

extension Rule.ID: CustomStringConvertible, FactConvertible {
    package var description: String { rawValue }
    /// The name that scripts, notes and registers have for the rule.
    package var fact: Fact { .text(rawValue) }
}
