/// An earlier absence figure of the unit's own or of another source (M17, P9).
package struct Prior: Equatable, Sendable {
    /// The published rate, in tenths of a percent.
    package let rate: Percentage
    /// The sessions that the rate is of; nil where a rate alone was given.
    package let sessions: SessionCount?
    /// Where the figure comes from; nil until it is said.
    package let source: PersonText?

    /// Takes the rate as it is: it is not worked out from the sessions here.
    package init(rate: Percentage, sessions: SessionCount?, source: PersonText?) {
        self.rate = rate
        self.sessions = sessions
        self.source = source
    }

    /// With what was said before and is not said now: the source, and the sessions where the rate is theirs and does not come
    /// from another source.
    func keeping(_ before: Prior?) -> Prior {
        guard let before else { return self }
        let isOfSame = source == nil || before.source == nil || source == before.source
        return Prior(
            rate: rate, sessions: sessions ?? (before.rate == rate && isOfSame ? before.sessions : nil),
            source: source ?? before.source)
    }
}

/// Half-day sessions missed, of those possible, summed over pupils: the rate is never the mean of pupils' rates.
package struct SessionCount: Hashable, Sendable {
    /// 0 to `possible`.
    package let missed: Int
    /// 1 or more.
    package let possible: Int

    /// Nil where more were missed than possible, or none was possible.
    package init?(missed: Int, possible: Int) {
        guard missed >= 0, possible >= 1, missed <= possible, possible <= Limits.sessions else { return nil }
        self.missed = missed
        self.possible = possible
    }

    /// The published rate of absence, rounded half up to a tenth of a percent.
    package var rate: Percentage { .rate(of: missed, in: possible) }
}

/// The rate of absence aimed for.
package struct AbsenceTarget: Equatable, Sendable {
    /// Of absence, also where an attendance was typed.
    package let rate: Percentage
    /// Why it is above its ceiling, where the cycle allows that.
    package let explanation: PersonText?

    /// Nothing is held against a ceiling here: that is done where a target is set.
    package init(rate: Percentage, explanation: PersonText?) {
        self.rate = rate
        self.explanation = explanation
    }
}

/// A step of the absence action plan (M15).
package struct PlannedAction: Equatable, Sendable {
    /// What people type: `pru absence action done 1`.
    package let number: Int
    /// What is to be done, in the unit's words.
    package let what: PersonText
    /// Who does it, in the unit's words.
    package let who: PersonText
    /// The day by which it is to be done; one that is past when it is planned is asked about.
    package let by: Day
    /// The overall absence rate aimed for by that day.
    package let to: Percentage?
    /// Whether somebody has said that it is done, which changes nothing of what was signed.
    package internal(set) var isDone: Bool

    /// For a step that was checked when it was planned.
    package init(number: Int, what: PersonText, who: PersonText, by: Day, to: Percentage?, isDone: Bool) {
        self.number = number
        self.what = what
        self.who = who
        self.by = by
        self.to = to
        self.isDone = isDone
    }

    /// Whether a text is what a statement on an action has for its subject: `action 3`.
    static func isSubject(_ text: String) -> Bool {
        let number = text.hasPrefix("action ") ? Int(text.dropFirst(7)) : nil
        return number.map { (1..<1_000_000_000).contains($0) && text == "action \($0)" } ?? false
    }
}

/// The largest numbers that are taken, far above what any unit has.
package enum Limits {
    /// Of a group, and of what a figure is out of.
    package static let pupils = 100_000
    /// Possible sessions, summed over pupils.
    package static let sessions = 100_000_000
    /// The number of a submission's revision.
    package static let revisions = 100_000
    /// 10,000.0: an average of points, where the cycle does not bound it, and what a grade is worth in one.
    package static let points = Points(tenths: 100_000)
}
