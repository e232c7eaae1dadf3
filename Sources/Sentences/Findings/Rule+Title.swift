package import TargetSetting

extension Rule.ID {
    /// The rule in one sentence.
    package var title: String {
        switch self {
        case .groupNotStated:
            "The number of pupils anticipated in each key stage is stated, 0 where there are none."
        case .groupNotOnRoll: "A number of pupils that is stated is that of the roll, where one is recorded."
        case .targetMissing: "Every target that is owed is set, zero-rated or not applicable."
        case .outOfWrong: "Every target is out of the right number of pupils: never more than the group."
        case .outOfNobody: "Where a target is out of nobody, that is so."
        case .figuresCross: "A target never exceeds one that counts the same pupils and more."
        case .pointsImpossible: "An average of points is one that the cycle's points can come to."
        case .passNotTaken: "No more pupils pass an examination than take it, where the cycle says so."
        case .zeroRated:
            "Beside zero-rated targets stand measurable ones, and whoever must accept the zero rating has."
        case .zeroUndeclared:
            "Where every target that a zero rating covers is 0, the zero rating is declared."
        case .leftOut: "What a roll said and could not be read comes in, or it is said that it never will."
        case .yearMissing: "Every pupil has an NC year, and so a key stage."
        case .yearFromBirth: "An NC year that was taken from the date of birth is confirmed."
        case .dayDoubtful: "A day that takes a pupil out of a group is one that is meant."
        case .groupNotCounted: "A key stage's group counts the pupils of its years, or most of them."
        case .listsApart: "Lists of the roll are of one unit."
        case .enrolmentNotStated: "Of whoever counts in a group it is known where they are registered."
        case .placementChanged: "Whom a group counts does not change with the list that is read."
        case .outOfYear: "A pupil is in the NC year of their age, or it is said why not."
        case .pLevelWithoutSEN: "P levels are for pupils with SEN."
        case .resultTooEarly: "A pupil has results of the key stages that are over for the pupil."
        case .arrivalNotAssessed: "A new arrival is assessed within the first half term."
        case .attendanceNotImproving:
            "Where attendance was an issue before, it improves at the unit, unless there is a medical reason."
        case .pepOutOfDate:
            "The PEP of a child in care holds last year's results, with measurable targets that are agreed."
        case .zeroRatedPupilWithoutTarget:
            "Under a zero rating every pupil has a measurable personal target."
        case .pupilNamed: "Nothing that leaves the register says who a pupil is."
        case .figureUnsupported: "A figure for the cohort is what the pupils' own targets come to."
        case .earlierResultMissing:
            "Progress is counted of pupils whose earlier result is known, or why there is none."
        case .progressUnknown: "The cycle says what progress is expected after an earlier result."
        case .fewSubjects:
            "Whoever is counted in a figure is aimed for in as many examinations as it takes."
        case .targetEarly: "A target that counts in a figure is for the end of the key stage."
        case .targetNotInList:
            "A target that counts in a figure is in the list of targets that is read."
        case .resultChanged: "A result of a key stage is what it was, whatever list is read."
        case .resultBelowEarlier: "A result of a key stage is no whole level below that of an earlier one."
        case .targetLowered: "A list of targets lowers none, and takes none back, unless it is the newest."
        case .targetsLikeNow: "The targets in a subject are not the grades of now."
        case .missingFromList: "Whoever is on the roll is in the list of it that is read."
        case .onRollTwice: "Nobody is on the roll twice."
        case .subjectMisspelt: "A subject has one name, which is the cycle's where the cycle knows it."
        case .subjectUnknown: "What counts among others as an examination is one that the cycle knows."
        case .subjectBeside:
            "Nobody is aimed for in a subject and in one that it is taken instead of, or that may be the same."
        case .personalSmart:
            "A personal target can be measured, starts from where the pupil is, and names who helps and with what."
        case .personalPastMeeting:
            "A PEP target, or a step to it, is for no later than the next termly meeting."
        case .personalLeap: "A leap has steps beside it."
        case .personalBelowQuartile:
            "A target below the lower quartile for its starting point has a reason."
        case .personalBelowNow: "A target is above where the pupil already is."
        case .reviewOverdue: "A target is reviewed every three months at most."
        case .missedNotLearnedFrom: "A missed target asks what was learned."
        case .absenceTargetMissing: "Every absence target that is owed is set."
        case .absenceComparatorMissing: "Every figure that limits an absence target is recorded."
        case .absencePriorUnsourced: "Every earlier absence figure says where it comes from."
        case .absenceAboveCeiling: "An absence target is no higher than any figure that limits it."
        case .absenceUnlikely:
            "An absence figure is absence, in percent, and no rate that is hardly ever meant."
        case .absenceOfOther: "An earlier absence figure is of its own measure, as its source says."
        case .absenceFarApart: "Two earlier absence figures are of the same unit: they are not far apart."
        case .absenceUnlikePupils: "An absence figure is not the attendance of the unit's own pupils."
        case .actionPlanMissing:
            "The absence action plan has an action to be done before the target year ends."
        case .proposedLate: "The targets are proposed by the day set for it."
        case .agreedBeforeProposed: "What is agreed was first proposed and frozen."
        case .signOffMoved: "Every sign-off stands for the figures as they are."
        case .signOffInFuture: "No sign-off is dated after today."
        case .signOffOutsideWindow: "Agreement is given in the window set for it."
        case .signOffBeforeChange: "Nobody agreed to a figure before it was there."
        case .onePersonTwoOffices: "Each office is held by another person."
        case .similarNames: "Names that are nearly the same are of different people."
        case .confirmedTooEarly: "The office that confirms the whole signs last."
        case .laDeadlinePast: "The submission is exported by the LA deadline."
        case .statutoryDeadlinePast: "The statutory targets are set by the day in law."
        case .frozen: "Everything is exported before the cycle is frozen."
        }
    }
}
