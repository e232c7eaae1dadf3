/// What the LA gives back for a submission: when it came, how that was judged, and what the LA has decided so far.
public struct Receipt: Equatable, Sendable {
    /// The LA's name, as in the cycle.
    public let authority: Wording
    /// The id of the LA's cycle.
    public let cycle: String
    /// The SHA-256 of the LA's cycle, in hexadecimal: that of the submissions which it takes.
    public let cycleDigest: String
    public let unit: Wording
    public let dfe: DfENumber
    /// 1 for the first that the LA gives a unit in a cycle. The highest counts, in whatever order they come.
    public let number: Int
    public let issuedOn: Day
    public let isRehearsal: Bool
    /// The revision that it is about.
    public let revision: Int
    /// The SHA-256 of that revision, in hexadecimal.
    public let digest: String
    /// The day on which the LA had the file.
    public let receivedOn: Day
    public let arrival: Punctuality
    public let decision: Decision
    /// What the LA has set in place of the unit's own targets.
    public let targets: [TargetSetByLA]

    /// What the LA makes of what it received.
    public enum Decision: Equatable, Sendable {
        /// Nothing yet.
        case received
        case accepted(comment: Wording?)
        case returned(reason: Wording, respondBy: Day)
    }

    /// A target that the LA has set itself.
    public struct TargetSetByLA: Equatable, Sendable {
        /// The id of a measure or an absence measure of the cycle.
        public let measure: String
        public let title: Wording
        /// What is aimed for, in words: `3 of 9 (33%)`, `20.0%`.
        public let figure: Wording
        public let reason: Wording
        /// Who set it.
        public let who: Wording

        public init(measure: String, title: Wording, figure: Wording, reason: Wording, who: Wording) {
            self.measure = measure
            self.title = title
            self.figure = figure
            self.reason = reason
            self.who = who
        }
    }

    public init(
        authority: Wording, cycle: String, cycleDigest: String, unit: Wording, dfe: DfENumber, number: Int,
        issuedOn: Day, isRehearsal: Bool, revision: Int, digest: String, receivedOn: Day,
        arrival: Punctuality,
        decision: Decision, targets: [TargetSetByLA]
    ) {
        self.authority = authority
        self.cycle = cycle
        self.cycleDigest = cycleDigest
        self.unit = unit
        self.dfe = dfe
        self.number = number
        self.issuedOn = issuedOn
        self.isRehearsal = isRehearsal
        self.revision = revision
        self.digest = digest
        self.receivedOn = receivedOn
        self.arrival = arrival
        self.decision = decision
        self.targets = targets
    }
}

/// How the day on which the LA had a submission is judged, with the days that it is judged by (M13). It follows from
/// them: an extension puts off the LA's day, and nothing puts off the day in law.
public struct Punctuality: Equatable, Sendable {
    public enum Judgement: String, CaseIterable, Sendable {
        case onTime = "on-time"
        /// After the LA deadline, and within the unit's own extension.
        case onTimeByExtension = "on-time-by-extension"
        /// After the LA deadline, and after an extension if there was one.
        case late
        /// After the day in law.
        case afterStatutory = "after-statutory"
    }

    public let judgement: Judgement
    public let laDeadline: Day?
    public let statutoryDate: Day?
    /// The last day of the unit's own extension; nil where it has none.
    public let extendedUntil: Day?

    public init(on day: Day, laDeadline: Day?, statutoryDate: Day?, extendedUntil: Day?) {
        self.laDeadline = laDeadline
        self.statutoryDate = statutoryDate
        self.extendedUntil = extendedUntil
        if let statutoryDate, day > statutoryDate {
            judgement = .afterStatutory
        } else if let laDeadline, day > laDeadline {
            judgement = extendedUntil.map { day <= $0 } ?? false ? .onTimeByExtension : .late
        } else {
            judgement = .onTime
        }
    }

    public var isLate: Bool { judgement == .late || judgement == .afterStatutory }

    /// `late, judged by the LA deadline, 13 December 2010, and the extension until 17 December 2010`.
    public var inWords: String {
        let la = laDeadline.map { "the LA deadline, \($0.inWords)" }
        let extended = extendedUntil.map { "the extension until \($0.inWords)" }
        let statutory = statutoryDate.map { "the statutory date, \($0.inWords)" }
        return switch judgement {
        case .onTime: Punctuality.judged("on time", by: [la ?? statutory])
        case .onTimeByExtension: Punctuality.judged("on time", by: [extended])
        case .late: Punctuality.judged("late", by: [la, extended])
        case .afterStatutory: Punctuality.judged("late", by: [statutory])
        }
    }

    private static func judged(_ word: String, by days: [String?]) -> String {
        let days = days.compactMap(\.self)
        return days.isEmpty ? word : "\(word), judged by \(days.joined(separator: ", and "))"
    }
}

extension Receipt.TargetSetByLA {
    /// `KS4: level 2 threshold: 3 of 9 (33%). Reason: ... (Kim Officer)`.
    public var inWords: String { "\(title): \(figure). Reason: \(reason) (\(who))" }
}
