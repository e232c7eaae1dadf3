/// A named day, or a window of days, of the cycle.
package struct Milestone: Equatable, Sendable {
    /// What follows from the day. Everything else about a milestone is for people to read.
    package enum Meaning: String, CaseIterable, Sendable {
        case information
        /// Proposed targets are compiled by its last day (M2).
        case proposedBy = "proposed-by"
        /// The offices named agree within it (M3).
        case agreementWindow = "agreement-window"
        /// A submission after its last day is late (M4, M13).
        case laDeadline = "la-deadline"
        /// The day in law for setting the statutory targets (M9).
        case statutory
        /// Nothing is exported after its last day.
        case frozenAfter = "frozen-after"
        /// The LA passes its list on.
        case passedOn = "passed-on"
    }

    /// What happens then, in the sheet's words.
    package let title: String
    /// What follows from it; of `information`, nothing.
    package let meaning: Meaning
    /// Nil for a single day.
    package let from: Day?
    /// The day, or the last day of the window, inclusive.
    package let to: Day
    /// The ids of the offices that an agreement window is for; empty for all.
    package let signatories: [Signatory.ID]

    /// As a cycle file states it, where no window ends before it begins.
    package init(title: String, meaning: Meaning, from: Day?, to: Day, signatories: [Signatory.ID]) {
        self.title = title
        self.meaning = meaning
        self.from = from
        self.to = to
        self.signatories = signatories
    }

    /// Whether a day is in the window, both ends included; without a first day, any up to the last is.
    package func contains(_ day: Day) -> Bool { day <= to && (from.map { $0 <= day } ?? true) }
}

extension Cycle {
    /// A year before the first day of its milestones, before which nothing of it is recorded; nil where it has none.
    var earliestDay: Day? { milestones.map { $0.from ?? $0.to }.min()?.adding(months: -12) }

    /// The earliest last day of the milestones with a meaning, nil where the cycle has none.
    func day(_ meaning: Milestone.Meaning) -> Day? {
        milestones.filter { $0.meaning == meaning }.map(\.to).min()
    }

    /// Those in which an office agrees.
    func windows(of office: Signatory.ID) -> [Milestone] {
        milestones.filter {
            $0.meaning == .agreementWindow && ($0.signatories.isEmpty || $0.signatories.contains(office))
        }
    }

    /// The last day on which a submission is on time for the LA; nil where the cycle sets none.
    package var laDeadline: Day? { day(.laDeadline) }
    /// The day in law for setting the statutory targets; nil where none is statutory.
    package var statutoryDeadline: Day? { day(.statutory) }
    /// The day on which the LA passes its list on; nil where the cycle sets none.
    package var passedOn: Day? { day(.passedOn) }
    /// The last day on which anything is exported; nil where the cycle never closes.
    package var frozenAfter: Day? { day(.frozenAfter) }
}
