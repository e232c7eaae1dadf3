package import TargetSetting

extension Prior {
    /// `22.0% (836 of 3800 sessions), source: attendance register`.
    package var inWords: String {
        let counts = sessions.map { " (\($0.missed) of \(counted($0.possible, "session")))" } ?? ""
        return "\(rate)%\(counts)" + (source.map { ", source: \($0)" } ?? "")
    }
}

extension Comparator {
    /// `the actual for 2008/09`.
    package var inWords: String { name }
}

extension UnlikelyRate.Figure {
    /// `the actual for 2008/09`, `the target for 2011/12`.
    package func inWords(of measure: AbsenceMeasure) -> String {
        switch self {
        case .prior(let comparator): comparator.inWords
        case .target: "the target for \(measure.resultYear)"
        case .result(let year): "the actual for \(year)"
        case .plannedAction(let number): "what action \(number) is to bring it down to"
        }
    }
}

extension UnlikelyRate {
    /// What is asked, with the meaning that is likely.
    package var sentence: String {
        if isOfFewSessions, let sessions {
            return
                "\(measure.title), \(figure.inWords(of: measure)): \(rate)% is of \(counted(sessions.possible, "possible session")), fewer than one pupil has in a term. Are these the sessions of the whole unit in a year?"
        }
        let counts = sessions.map { " (\($0.missed) of \(counted($0.possible, "session")))" } ?? ""
        let bound =
            usual.to.map { rate > $0 } ?? false
            ? "more than \(usual.to ?? rate)%" : "less than \(usual.from ?? rate)%"
        return
            "\(measure.title), \(figure.inWords(of: measure)): \(rate)%\(counts) is \(bound), which absence hardly ever is.\(meaning.map { " \($0.inWords(of: rate))" } ?? "")"
    }
}

extension DoubtfulSource {
    /// What is asked, with the words.
    package var sentence: String {
        "\(measure.title(with: comparator)): \(rate)% comes from ‘\(source)’. Is that the figure of \(measure.title), or of what \(words.map { "‘\($0)’" }.listed) \(words.count == 1 ? "says" : "say")?"
    }
}

extension UnlikelyRate.Meaning {
    func inWords(of rate: Percentage) -> String {
        switch self {
        case .attendance(let absence): "If it is attendance: attendance \(rate)% is absence \(absence)%."
        case .attended(let sessions):
            "If those are the sessions attended, \(sessions.missed) of \(sessions.possible) were missed, \(sessions.rate)%."
        case .share(let percent): "If a share of 1 was typed, \(rate) is \(percent)%."
        }
    }
}

extension PersistentRule {
    /// From where on a pupil is persistently absent: `64 sessions or more missed in the year`.
    package var inWords: String {
        switch self {
        case .sessions(let count): "\(counted(count, "session")) or more missed in the year"
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

extension Ceiling {
    /// `22.1%, the actual for 2008/09, 840 sessions missed of 3800 possible as in 2008/09`, and what may lower it.
    package func inWords(lacking missing: [Comparator]) -> String {
        let sessions = sessions(at: rate).flatMap { most in
            possible.map {
                ", \(counted(most, "session")) missed of \($0.sessions) possible as in \($0.year)"
            }
        }
        let provisional =
            missing.isEmpty
            ? "" : "; it may be lower when \(missing.map(\.inWords).joined(separator: " and ")) is recorded"
        return "\(rate)%, \(binding.inWords)\(sessions ?? "")\(provisional)"
    }

    /// How far a target is below it or, where there is none, which could be.
    package func headroom(over target: Percentage?) -> String {
        guard let target else {
            let sessions = sessions(at: rate).map { ", 0 to \(counted($0, "session"))" } ?? ""
            return "any target from 0.0% to \(rate)%\(sessions)"
        }
        guard target <= rate else { return "none: the target is above the ceiling" }
        let room = "\(rate - target) percentage points below the ceiling"
        guard let most = sessions(at: rate), let aimed = sessions(at: target) else { return room }
        return "\(room), \(counted(most - aimed, "session"))"
    }
}

extension AbsenceMeasure {
    /// Why there is no ceiling.
    package var withoutCeiling: String {
        comparators.isEmpty ? "none in this cycle" : "not known until the figures above are recorded"
    }
}
