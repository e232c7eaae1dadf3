package import TargetSetting

extension String {
    /// `95%` for `0.95`.
    fileprivate var asPercentage: String {
        "\(Int("\(filter(\.isNumber))00".prefix(3)) ?? 0)%"
    }
}

extension Doubt {
    /// What is asked about the target, as a part of a sentence, without a full stop.
    package var inWords: String {
        switch self {
        case .noMeasure:
            "no measure was found, such as a level, a mark, a percentage or ‘4 out of 5 occasions’"
        case .share(let share):
            "‘\(share)’ may be \(share.asPercentage), as a spreadsheet saves it"
        case .vague(let words): "‘\(words.joined(separator: "’, ‘"))’ cannot be measured"
        case .noStart: "no starting point is recorded"
        case .farAway(let day): "its day, \(day.inWords), is more than three years away"
        case .nobodyHelps: "nobody is named who helps"
        case .noSupport: "no support is named"
        case .pastMeeting(let first, let meeting):
            "it is for \(first.inWords), and the next termly meeting is by \(meeting.inWords)"
        case .gradeLeap(let grade, let quartile):
            "\(grade.name) is beyond the upper quartile for this starting point, \(quartile.name), and no steps stand beside it"
        case .attendanceLeap(let rate, let now, let most):
            "\(rate)% is more than \(most) points above the attendance now, \(now)%, and no steps stand beside it"
        case .belowQuartile(let grade, let quartile):
            "\(grade.name) is below the lower quartile for this starting point, \(quartile.name)"
        case .notComparable(let grade, let now):
            "\(grade.name) and \(now.name), where the pupil is, cannot be compared"
        case .belowNow(let grade, let now):
            "\(grade.name) is below \(now.name), where the pupil is already"
        case .attendanceBelowNow(let rate, let now): "\(rate)% is below the attendance now, \(now)%"
        case .reviewOverdue(let day): "it was to be reviewed by \(day.inWords) at the latest"
        case .notLearnedFrom(let day):
            "its day, \(day.inWords), has passed, and nothing says that it was met or what was learned"
        }
    }
}
