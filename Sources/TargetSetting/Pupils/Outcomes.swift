/// When a target is to be looked at again (C5).
package struct ReviewDue: Equatable, Sendable {
    /// Whose target it is: somebody who has not left.
    package let pupil: Pupil
    /// A target whose day has not passed.
    package let target: PersonalTarget
    /// When it was last looked at: reviewed or, before that, set.
    package let last: Day
    /// Six weeks, or what the cycle says.
    package let ideally: Day
    /// Three months, or what the cycle says.
    package let atTheLatest: Day
}

/// What became of a personal target. A missed one is a question, not a verdict (B3).
package struct TargetOutcome: Equatable, Sendable {
    /// What became of a target.
    package enum Verdict: String, Sendable {
        case met, missed
        /// Nothing tells yet.
        case open
    }

    /// Whose target it is, also of somebody who has left.
    package let pupil: Pupil
    /// A target whose day has come, or whose key stage has its results.
    package let target: PersonalTarget
    /// What became of it; `open` where nothing that was reached can be held against the aim.
    package let verdict: Verdict
    /// What was reached.
    package let reached: String?
    /// Why the key stage has no result, where that is recorded.
    package let noResult: String?
    /// How many grades above the target, negative below; nil where it cannot be counted.
    package let steps: Int?
    /// What the last review learned.
    package let learned: PersonText?
}

extension TargetSet {
    /// The targets to look at again within so many days, the most urgent first.
    package func reviewsDue(on today: Day, within days: Int) -> [ReviewDue] {
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
    package func outcomes(on today: Day) -> [TargetOutcome] {
        roll.pupils.flatMap { pupil in pupil.targets.compactMap { outcome(of: $0, of: pupil, on: today) } }
    }

    func outcome(of target: PersonalTarget, of pupil: Pupil, on today: Day) -> TargetOutcome? {
        let keyStage = cycle.keyStage(ofYear: pupil.details.ncYear)?.id
        let ended = pupil.attainments.filter {
            $0.key == target.key && $0.when == keyStage.map { .keyStage($0) }
                && $0.day.map { $0 >= target.setOn } ?? true
        }
        let result = ended.last(where: \.isResult)?.grade
        let noResult = ended.last.flatMap(cycle.reason)
        let review = pupil.reviews.last { $0.key == target.key && $0.on >= target.by }
        guard result != nil || noResult != nil || target.by <= today else { return nil }
        guard let aim = target.grade else {
            return TargetOutcome(
                pupil: pupil, target: target, verdict: .open, reached: review?.reached.text,
                noResult: noResult, steps: nil,
                learned: review?.learned)
        }
        // Where the pupil was when the target was set says nothing of what became of it: the last look before its day does,
        // unless it is recorded that there is no result.
        let looked = present(of: pupil, key: target.key) { day in
            day > target.setOn && day.days(until: target.by) <= cycle.pupils.reviewIdeal
        }
        let reached = result ?? (noResult == nil ? looked : nil)
        let steps = reached.flatMap { cycle.steps(from: aim, to: $0) }
        return TargetOutcome(
            pupil: pupil, target: target, verdict: steps.map { $0 >= 0 ? .met : .missed } ?? .open,
            reached: reached?.name, noResult: noResult, steps: steps, learned: review?.learned)
    }
}
