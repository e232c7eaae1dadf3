/// What the LA gives back for a submission: when it came, how that was judged, and what the LA has decided so far.
package struct Receipt: Equatable, Sendable {
    /// The LA's name, as in the cycle.
    package let authority: PersonText
    /// The id of the LA's cycle.
    package let cycle: String
    /// The SHA-256 of the LA's cycle, in hexadecimal: that of the submissions which it takes.
    package let cycleDigest: String
    /// The unit's name in the LA's list, which need not be that in the register.
    package let unit: PersonText
    /// The unit's DfE number, by which it is told whose receipt it is.
    package let dfe: DfENumber
    /// 1 for the first that the LA gives a unit in a cycle. The highest counts, in whatever order they come.
    package let number: Int
    /// The day on which the LA gave it out.
    package let issuedOn: Day
    /// Whether the LA gave it in a rehearsal: a register takes those of its own kind only.
    package let isRehearsal: Bool
    /// The revision that it is about.
    package let revision: Int
    /// The SHA-256 of that revision, in hexadecimal.
    package let digest: String
    /// The day on which the LA had the file.
    package let receivedOn: Day
    /// How `receivedOn` is judged (M13).
    package let arrival: Punctuality
    /// What the LA has decided of the revision so far.
    package let decision: Decision
    /// What the LA has set in place of the unit's own targets.
    package let targets: [TargetSetByLA]

    /// What the LA makes of what it received.
    package enum Decision: Equatable, Sendable {
        /// Nothing yet.
        case received
        case accepted(comment: PersonText?)
        case returned(reason: PersonText, respondBy: Day)

        /// As files and scripts have it, without what belongs to it.
        package enum State: String, Sendable { case received, accepted, returned }

        /// Which of the three it is.
        package var state: State {
            switch self {
            case .received: .received
            case .accepted: .accepted
            case .returned: .returned
            }
        }
    }

    /// A target that the LA has set itself.
    package struct TargetSetByLA: Equatable, Sendable {
        /// The id of a measure or an absence measure of the cycle.
        package let measure: String
        /// What the LA's cycle calls the measure.
        package let title: PersonText
        /// What is aimed for, in words: `3 of 9 (33%)`, `20.0%`.
        package let figure: PersonText
        /// Why the LA set it, in its words.
        package let reason: PersonText
        /// Who set it.
        package let who: PersonText

        /// As the LA set it, or as a file says it.
        package init(
            measure: String, title: PersonText, figure: PersonText, reason: PersonText, who: PersonText
        ) {
            self.measure = measure
            self.title = title
            self.figure = figure
            self.reason = reason
            self.who = who
        }
    }

    /// As the LA gives it, or as a file says it: whether it is for a register is checked when it is recorded.
    package init(
        authority: PersonText, cycle: String, cycleDigest: String, unit: PersonText, dfe: DfENumber,
        number: Int,
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
package struct Punctuality: Equatable, Sendable {
    /// What a day of receipt is by the days that count.
    package enum Judgement: String, CaseIterable, Sendable, FactConvertible {
        case onTime = "on-time"
        /// After the LA deadline, and within the unit's own extension.
        case onTimeByExtension = "on-time-by-extension"
        /// After the LA deadline, and after an extension if there was one.
        case late
        /// After the day in law.
        case afterStatutory = "after-statutory"
    }

    /// How the day is judged.
    package let judgement: Judgement
    /// The LA's day for every unit; nil where the cycle sets none.
    package let laDeadline: Day?
    /// The day in law; nil where the cycle has none.
    package let statutoryDate: Day?
    /// The last day of the unit's own extension; nil where it has none.
    package let extendedUntil: Day?

    /// Judges a day; the days that it is judged by are on time themselves.
    package init(on day: Day, laDeadline: Day?, statutoryDate: Day?, extendedUntil: Day?) {
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

    /// Whether it was after the LA's day with no extension that covers it, or after the day in law.
    package var isLate: Bool { judgement == .late || judgement == .afterStatutory }
}
