import Input
import TargetSetting

extension InputField {
    /// What the command line calls it: an option, or words for an argument that has no name; nil for an argument that tells
    /// by itself what it is.
    var option: String? {
        switch self {
        case .pupils: "The number of pupils"
        case .absenceTarget: "The absence target"
        case .actionNumber: "The action's number"
        case .year, .registerDay: nil
        case .count: "--count"
        case .percent: "--percent"
        case .points: "--points"
        case .rate: "--rate"
        case .outOf: "--of"
        case .actual: "--actual"
        case .attendance: "--attendance"
        case .earlierTarget: "--target"
        case .comparator: "--comparator"
        case .sessions: "--sessions"
        case .by, .respondBy: "--by"
        case .on: "--on"
        case .day: "--date"
        case .until: "--until"
        case .received: "--received"
        case .rehearsalDay: "--rehearsal"
        case .leftBefore: "--left-before"
        case .since: "--since"
        case .born: "--born"
        case .entered: "--entry"
        case .leaving: "--leaving"
        case .left: "--left"
        case .ncYear: "--nc-year"
        case .enrolment: "--enrolment"
        case .sen: "--sen"
        case .freeSchoolMeals: "--fsm"
        case .inCare: "--in-care"
        case .cleared: "--clear"
        case .attendanceBefore: "--before"
        case .attendanceNow: "--now"
        case .pepUpdated: "--updated"
        case .pepAgreed: "--agreed"
        case .nextMeeting: "--next-meeting"
        case .step: "--step"
        case .judgement: "--judgement"
        case .within: "--within"
        case .actionRate: "--to"
        case .acceptance: "--accept"
        case .revision: "--diff"
        case .above: "--above"
        }
    }
}

/// A problem of what was typed for an option, told with the option's name.
struct OptionProblem: UserFacing {
    let problem: InputProblem

    var code: String { problem.code }
    var facts: Facts { problem.facts }
    var remedies: [Remedy] { problem.remedies }
    /// What the domain refuses says by itself what it is about.
    var message: String {
        if case .refused = problem.kind { return problem.message }
        return (problem.field?.option.map { "\($0): " } ?? "") + problem.message
    }
}
