/// A grade aimed for that a list lowered, or raised or added though another may be the newest.
package struct LoweredTarget: Equatable, Sendable {
    /// The pupil's number.
    package let pupil: Int
    /// The subject aimed for, as the target writes it.
    package let subject: PersonText
    /// The grade that was aimed for before a list changed it; nil where there was no target.
    package let before: Grade?
    /// Nil where it is aimed for in words.
    package let now: Grade?
    /// Whether the list raised it, or added it.
    package let isRaised: Bool
    /// On which the list was read.
    let day: Day

    var facts: Facts { ["pupil": pupil, "subject": subject, "before": before?.name, "now": now?.name] }
}

extension [Pupil] {
    /// How lists changed what they aim for, as it is asked about: with what was raised or added on a day on which a list lowered
    /// others, as the list that did may be an older one.
    var changedTargets: [LoweredTarget] {
        let days = Set(flatMap(\.loweredTargets).filter { !$0.isRaised }.map(\.day))
        return flatMap { pupil in
            pupil.loweredTargets + (days.isEmpty ? [] : pupil.raisedTargets.filter { days.contains($0.day) })
        }
    }
}

/// How lists changed what a pupil aims for.
extension Pupil {
    /// What is asked about of itself.
    var loweredTargets: [LoweredTarget] {
        changedTargets { place in
            switch place {
            case .loweredTarget(let subject): (subject, false)
            case .takenBackTarget(let subject): (subject, true)
            default: nil
            }
        }
    }

    /// What is asked about beside what was lowered.
    fileprivate var raisedTargets: [LoweredTarget] {
        changedTargets { if case .raisedTarget(let subject) = $0 { (subject, true) } else { nil } }
    }

    private func changedTargets(
        _ kept: (ReplacedValue.Place) -> (key: String, isRaised: Bool)?
    ) -> [LoweredTarget] {
        replaced.compactMap { value in
            let before = Grade(text: value.value)
            guard let (key, isRaised) = kept(value.place), before != nil || value.value == Pupil.nothing,
                let target = targets.first(where: { $0.key == key })
            else { return nil }
            return changed(target, from: before, isRaised: isRaised, on: value.day)
        }
    }

    /// What had been asked before lists raised it again: a note on it holds as long as none says that they were right.
    func loweredBefore(answered: Set<Facts>) -> [LoweredTarget] {
        loweredTargets.filter { $0.isRaised && !answered.contains($0.facts) }.compactMap { raised in
            raised.now.map {
                LoweredTarget(
                    pupil: number, subject: raised.subject, before: $0, now: raised.before, isRaised: false,
                    day: raised.day)
            }
        }
    }

    private func changed(
        _ target: PersonalTarget, from before: Grade?, isRaised: Bool, on day: Day
    ) -> LoweredTarget {
        LoweredTarget(
            pupil: number, subject: target.subject, before: before, now: target.grade, isRaised: isRaised,
            day: day)
    }

    /// Keeps the grade aimed for that a list lowered, or put words in the place of, until one has it, or a higher one, again; and
    /// the one that it raised, where it is an older list or has again what another lowered.
    mutating func noteChanged(
        _ before: PersonalTarget, to now: PersonalTarget, by age: AgeOfTargets, answered: Set<Facts>,
        in cycle: Cycle, on today: Day
    ) -> ChangeByList? {
        guard before.grade != now.grade else { return nil }
        let key = now.key
        if let low = grade(at: .takenBackTarget(subject: key)) {
            settleLowered(key)
            if now.grade == low, !isAnswered(before, from: low, in: answered), let raised = before.grade {
                // The newest is read again, as was asked: what somebody said of it holds.
                if isAnswered(now, from: raised, in: answered) {
                    keep(raised, at: .loweredTarget(subject: key), on: today)
                }
                return .restored
            }
        }
        let lowered = grade(at: .loweredTarget(subject: key))
        guard let was = lowered ?? before.grade else { return nil }
        let raised = ReplacedValue.Place.raisedTarget(subject: key)
        let isAsItWas = replaced.contains { $0.place == raised && $0.value == now.grade?.text }
        replaced.removeAll { $0.place == raised }
        guard let steps = now.grade.map({ cycle.steps(from: was, to: $0) }) ?? -1 else { return nil }
        if steps < 0 {
            guard lowered == nil else { return nil }
            keep(was, at: .loweredTarget(subject: key), on: today)
            return isAsItWas ? .asBeforeRaise : nil
        }
        settleLowered(key)
        // The list before may be the newest, and this one read again by mistake.
        let isTakenBack = steps == 0 && lowered != nil && age != .newer
        if age == .older || isTakenBack, let low = before.grade {
            keep(low, at: .takenBackTarget(subject: key), on: today)
            return .takenBack
        }
        guard lowered == nil else { return .restored }
        keep(was, at: raised, on: today)
        return nil
    }

    /// Keeps that a list added what another of the pupil's lists may not have.
    mutating func noteAdded(_ target: PersonalTarget, on today: Day) {
        guard target.grade != nil else { return }
        replaced.append(
            ReplacedValue(place: .raisedTarget(subject: target.key), value: Pupil.nothing, day: today))
    }

    /// What a person sets or takes away by hand is not asked about.
    mutating func settleLowered(_ key: String) {
        let places: [ReplacedValue.Place] = [
            .loweredTarget(subject: key), .raisedTarget(subject: key), .takenBackTarget(subject: key),
        ]
        replaced.removeAll { places.contains($0.place) }
    }

    /// Whether notes named a change to a target.
    private func isAnswered(_ target: PersonalTarget, from before: Grade, in answered: Set<Facts>) -> Bool {
        answered.contains(changed(target, from: before, isRaised: false, on: target.setOn).facts)
    }

    private func grade(at place: ReplacedValue.Place) -> Grade? {
        replaced.first { $0.place == place }.flatMap { Grade(text: $0.value) }
    }

    private mutating func keep(_ grade: Grade, at place: ReplacedValue.Place, on today: Day) {
        replaced.append(ReplacedValue(place: place, value: grade.text, day: today))
    }
}

/// What a list made of a target that lists had changed before.
enum ChangeByList {
    /// As high as it was before one lowered it, or as low as before one that may be older raised it.
    case restored
    /// As high as before another lowered it, or raised by an older list: which of the two is the newest, a person says.
    case takenBack
    /// As low as it was before one raised it: the newest list does that where it restores others.
    case asBeforeRaise
}
