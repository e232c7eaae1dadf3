/// When a target is to be looked at again (C5).
public struct ReviewDue: Equatable, Sendable {
    public let pupil: Pupil
    public let target: PersonalTarget
    /// When it was last looked at: reviewed or, before that, set.
    public let last: Day
    /// Six weeks, or what the cycle says.
    public let ideally: Day
    /// Three months, or what the cycle says.
    public let atTheLatest: Day
}

/// What became of a personal target. A missed one is a question, not a verdict (B3).
public struct TargetOutcome: Equatable, Sendable {
    public enum Verdict: String, Sendable {
        case met, missed
        /// Nothing tells yet.
        case open
    }

    public let pupil: Pupil
    public let target: PersonalTarget
    public let verdict: Verdict
    /// What was reached.
    public let reached: String?
    /// How many grades above the target, negative below; nil where it cannot be counted.
    public let steps: Int?
    /// What the last review learned.
    public let learned: Wording?
}

extension TargetSet {
    /// The targets to look at again within so many days, the most urgent first.
    public func reviewsDue(on today: Day, within days: Int) -> [ReviewDue] {
        let all = roll.pupils.filter { $0.details.left == nil }.flatMap { pupil in
            pupil.targets.filter { $0.by >= today }.map { target in
                let last = pupil.lastReview(of: target)
                return ReviewDue(
                    pupil: pupil, target: target, last: last,
                    ideally: last.adding(days: cycle.pupils.reviewIdeal),
                    atTheLatest: last.adding(months: cycle.pupils.reviewMonths))
            }
        }
        return all.filter { today.days(until: $0.ideally) <= days }.sorted { $0.ideally < $1.ideally }
    }

    /// What became of every personal target whose day has come, or whose key stage has its results.
    public func outcomes(on today: Day) -> [TargetOutcome] {
        roll.pupils.flatMap { pupil in pupil.targets.compactMap { outcome(of: $0, of: pupil, on: today) } }
    }

    func outcome(of target: PersonalTarget, of pupil: Pupil, on today: Day) -> TargetOutcome? {
        let keyStage = cycle.keyStage(ofYear: pupil.details.ncYear)?.id
        let result = pupil.attainments.last { $0.key == target.key && $0.when.text == keyStage }?.grade
        let review = pupil.reviews.last { $0.key == target.key && $0.on >= target.by }
        guard result != nil || target.by <= today else { return nil }
        guard let aim = target.grade else {
            return TargetOutcome(
                pupil: pupil, target: target, verdict: .open, reached: review?.reached.inWords, steps: nil,
                learned: review?.learned)
        }
        let reached = result ?? present(of: pupil, key: target.key)
        let steps = reached.flatMap { cycle.steps(from: aim, to: $0) }
        return TargetOutcome(
            pupil: pupil, target: target, verdict: steps.map { $0 >= 0 ? .met : .missed } ?? .open,
            reached: reached?.name, steps: steps, learned: review?.learned)
    }
}
