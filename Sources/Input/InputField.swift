import TargetSetting

/// What a text is read for, by the domain's name for it. Each front end has its own name: an option, a label, a heading.
package enum InputField: String, Sendable, FactConvertible, CaseIterable {
    // Figures
    case pupils, count, percent, points, rate
    case outOf = "out-of"
    case absenceTarget = "absence-target"
    case attendance, actual, earlierTarget = "earlier-target", comparator, sessions

    // Days and years
    case year, by, on, day, until, received
    case rehearsalDay = "rehearsal-day"
    case registerDay = "register-day"
    case respondBy = "respond-by"
    case leftBefore = "left-before"
    case since

    // Pupils
    case born, entered, leaving, left
    case ncYear = "nc-year"
    case enrolment, sen
    case freeSchoolMeals = "free-school-meals"
    case inCare = "in-care"
    case cleared
    case attendanceBefore = "attendance-before"
    case attendanceNow = "attendance-now"
    case pepUpdated = "pep-updated"
    case pepAgreed = "pep-agreed"
    case nextMeeting = "next-meeting"

    // Personal targets and reviews
    case step, judgement, within

    // Plan, sign-off, submissions
    case actionNumber = "action-number"
    case actionRate = "action-rate"
    case acceptance, revision
    case above
}

extension InputField {
    /// Whether a percentage is asked for, and not a number of points.
    var isPercentage: Bool {
        switch self {
        case .percent, .rate, .absenceTarget, .attendance, .actual, .earlierTarget, .comparator, .actionRate,
            .attendanceBefore, .attendanceNow:
            true
        default: false
        }
    }
}
