package import TargetSetting

extension Day {
    /// `13 December 2010`.
    package var inWords: String { "\(day) \(Day.monthNames[month - 1]) \(year)" }

    private static let monthNames = [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ]
}

extension Milestone {
    /// `1 November 2010 to 13 December 2010`, or the day alone.
    package var inWords: String { from.map { "\($0.inWords) to \(to.inWords)" } ?? to.inWords }
}

/// `3 days left`, `today is the last day`, `2 days over`.
package func inWords(daysLeft: Int) -> String {
    switch daysLeft {
    case 0: "today is the last day"
    case 1...: "\(counted(daysLeft, "day")) left"
    default: "\(counted(-daysLeft, "day")) over"
    }
}

extension PersonText {
    /// With the full stop of a sentence, where it has no end of its own.
    package var sentence: String { ".?!".contains(text.last ?? " ") ? text : "\(text)." }
}
