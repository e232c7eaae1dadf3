/// An earlier absence figure of the unit's own or of another source (M17, P9).
public struct Prior: Equatable, Sendable {
    /// The published rate, in tenths of a percent.
    public let rate: Tenths
    public let sessions: SessionCount?
    /// Where the figure comes from; nil until it is said.
    public let source: Wording?

    public init(rate: Tenths, sessions: SessionCount?, source: Wording?) {
        self.rate = rate
        self.sessions = sessions
        self.source = source
    }

    public var inWords: String {
        let counts = sessions.map { " (\($0.missed) of \($0.possible) sessions)" } ?? ""
        return "\(rate)%\(counts)" + (source.map { ", source: \($0)" } ?? "")
    }
}

/// Half-day sessions missed, of those possible, summed over pupils: the rate is never the mean of pupils' rates.
public struct SessionCount: Equatable, Sendable {
    public let missed: Int
    /// 1 or more.
    public let possible: Int

    /// Nil where more were missed than possible, or none was possible.
    public init?(missed: Int, possible: Int) {
        guard missed >= 0, possible >= 1, missed <= possible, possible <= Limits.sessions else { return nil }
        self.missed = missed
        self.possible = possible
    }

    public var rate: Tenths { .rate(of: missed, in: possible) }
}

/// The rate of absence aimed for.
public struct AbsenceTarget: Equatable, Sendable {
    public let rate: Tenths
    /// Why it is above its ceiling, where the cycle allows that.
    public let explanation: Wording?

    public init(rate: Tenths, explanation: Wording?) {
        self.rate = rate
        self.explanation = explanation
    }
}

/// A step of the absence action plan (M15).
public struct PlannedAction: Equatable, Sendable {
    /// What people type: `pru absence action done 1`.
    public let number: Int
    public let what: Wording
    public let who: Wording
    public let by: Day
    /// The overall absence rate aimed for by that day.
    public let to: Tenths?
    public internal(set) var isDone: Bool

    public init(number: Int, what: Wording, who: Wording, by: Day, to: Tenths?, isDone: Bool) {
        self.number = number
        self.what = what
        self.who = who
        self.by = by
        self.to = to
        self.isDone = isDone
    }

    /// What was agreed of it, which having done it does not change.
    public var inWords: String {
        "\(what); \(who); by \(by.inWords)" + (to.map { "; absence down to \($0)%" } ?? "")
    }
}

/// The largest numbers that are taken, far above what any unit has.
public enum Limits {
    public static let pupils = 100_000
    public static let sessions = 100_000_000
}
