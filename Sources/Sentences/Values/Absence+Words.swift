package import TargetSetting

extension Prior {
    /// `22.0% (836 of 3800 sessions), source: attendance register`.
    package var inWords: String {
        let counts = sessions.map { " (\($0.missed) of \($0.possible) sessions)" } ?? ""
        return "\(rate)%\(counts)" + (source.map { ", source: \($0)" } ?? "")
    }
}

extension Comparator {
    /// `the actual for 2008/09`.
    package var inWords: String { name }
}

extension PersistentRule {
    package var inWords: String {
        switch self {
        case .sessions(let count): "\(count) sessions or more missed in the year"
        case .share(let share): "\(share)% or more of the pupil's own possible sessions missed"
        }
    }
}

extension PlannedAction {
    /// `First-day calls home; attendance lead; by 31 March 2011; absence down to 21.8%`.
    package var inWords: String {
        "\(what); \(who); by \(by.inWords)" + (to.map { "; absence down to \($0)%" } ?? "")
    }
}

extension AbsenceMeasure {
    /// `Overall absence, the actual for 2008/09`.
    package func title(with comparator: Comparator) -> String { "\(title), \(comparator.inWords)" }
}
