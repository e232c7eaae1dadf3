import TargetSetting

extension TypedDoubt {
    /// What may be meant otherwise.
    var sentence: String {
        switch self {
        case .yearForCount(let number):
            "\(number) reads as a year, and a number of pupils is asked for."
        case .outOfNobody(let measure, let group):
            "\(measure.title) is out of nobody, and the group has \(counted(group, "pupil"))."
        case .shareForPercentage(let rate):
            "Attendance of \(rate)% is next to none. As a share, \(rate) is \(rate.ofShare)%."
        case .reviewBeforeTarget(let day, let setOn):
            "The review is of \(day.inWords), and the target was set on \(setOn.inWords): there was nothing to look at."
        case .actionPast(let day, let today):
            "The day of the action, \(day.inWords), is past: today is \(today.inWords)."
        case .dayBack(let day, let from):
            "The day goes back, from \(from.inWords) to \(day.inWords). What was recorded keeps its day, and nothing can be exported before it."
        case .signedBeforeChange(let day, let changed):
            "The sign-off is of \(day.inWords), and what it covers changed on \(changed.inWords)."
        case .entryAhead(let day, let today):
            "Today is \(today.inWords), and something was recorded on \(day.inWords). Nothing can be exported before that day: put the day right first."
        case .actionAboveTarget(let rate, let target, let measure):
            "The action leads to \(rate)%, and the target for \(measure.resultYear) is \(target)%."
        }
    }
}
