/// What lists changed at a pupil, or did not have, that is asked about until a list or a person puts it right.
extension Pupil {
    /// What decides whether a pupil of a group's year counts in it, besides having left.
    private static let placing: [PupilDetails.Field] = [.enrolment, .entered, .leaving]

    /// What stood where nothing did.
    static let nothing = "nothing"

    /// Keeps what a list made another of these where the pupil counts in a group for it, or no longer, until it is so again. Whoever
    /// is registered elsewhere is asked about whatever it was before. That somebody left is ordinary, and no question by itself.
    mutating func notePlaced(since before: Pupil, in cycle: Cycle, on today: Day) {
        guard let was = cycle.isCounted(before.details), let now = cycle.isCounted(details), was != now else {
            return
        }
        guard !replaced.contains(where: \.place.isPlacedBefore) else {
            return replaced.removeAll { $0.place.isPlacedBefore }
        }
        let changed = Pupil.placing.first { field in
            let value = before.details.text(of: field)
            return value != details.text(of: field) && (field != .enrolment || value != nil)
        }
        guard let changed else { return }
        replaced.append(
            ReplacedValue(
                place: .placedBefore(changed), value: before.details.text(of: changed) ?? Pupil.nothing,
                day: today))
    }

    /// Keeps that a list took a pupil out of a group who left by it, though most of its pupils are strangers: it may be another unit's.
    mutating func noteLeftAmongStrangers(since before: Pupil, in cycle: Cycle, on today: Day) {
        guard cycle.isCounted(before.details) == true, details.left != nil else { return }
        replaced.append(ReplacedValue(place: .placedBefore(.left), value: Pupil.nothing, day: today))
    }

    /// Keeps that a list of results brought the pupil onto the roll, until a list of the roll has them.
    mutating func noteBroughtByResults(on today: Day) {
        guard !isBroughtByResults else { return }
        replaced.append(ReplacedValue(place: .broughtByResults, value: Pupil.nothing, day: today))
    }

    mutating func settleBroughtByResults() { replaced.removeAll { $0.place == .broughtByResults } }

    var isBroughtByResults: Bool { replaced.contains { $0.place == .broughtByResults } }

    /// Keeps that the pupil came with a list that had none of the others, until one has some of both.
    mutating func noteListApart(on today: Day) {
        replaced.append(ReplacedValue(place: .listApart, value: Pupil.nothing, day: today))
    }

    mutating func settleListApart() { replaced.removeAll { $0.place == .listApart } }

    var isOfListApart: Bool { replaced.contains { $0.place == .listApart } }

    /// What a person says by hand is not asked about.
    mutating func confirm(_ fields: [PupilDetails.Field]) {
        guard fields.contains(where: { $0 == .left || Pupil.placing.contains($0) }) else { return }
        replaced.removeAll { $0.place.isPlacedBefore }
    }

    /// Keeps what a list made another of the results of a key stage, which do not change. Where a list says what it was again, two
    /// lists differ, and that is asked about until a person says which is right.
    mutating func noteChanged(_ before: Attainment?, to now: Attainment, on today: Day) {
        guard case .keyStage = now.when, let before, before.isResult || now.isResult,
            before.grade != now.grade, ![before, now].contains(where: \.isUnknown)
        else { return }
        let place = ReplacedValue.Place.resultBefore(subject: now.key, now.when)
        let known = replaced.first { $0.place == place }
        guard known == nil || known?.value == now.grade.text else { return }
        replaced.removeAll { $0.place == place }
        replaced.append(ReplacedValue(place: place, value: before.grade.text, day: today))
    }

    /// What a person records or takes away by hand is not asked about.
    mutating func confirm(_ attainment: Attainment) {
        let place = ReplacedValue.Place.resultBefore(subject: attainment.key, attainment.when)
        replaced.removeAll { $0.place == place }
    }

    /// Keeps that a list did not have a grade aimed for, from the first day on, until one has it or a person sets it again.
    mutating func noteMissed(_ target: PersonalTarget, on today: Day) {
        guard let grade = target.grade, missedDay(of: target) == nil else { return }
        replaced.append(
            ReplacedValue(place: .missedTarget(subject: target.key), value: grade.text, day: today))
    }

    mutating func settleMissed(_ key: String) {
        replaced.removeAll { $0.place == .missedTarget(subject: key) }
    }

    /// When a list first did not have a target; nil where none missed it.
    func missedDay(of target: PersonalTarget) -> Day? {
        replaced.first { $0.place == .missedTarget(subject: target.key) }?.day
    }
}

extension Cycle {
    /// Whether a group counts a pupil of its years who has not left; nil for another.
    fileprivate func isCounted(_ details: PupilDetails) -> Bool? {
        switch placement(of: details) {
        case .group: true
        case .excluded(.left), .ofNoGroup: nil
        case .excluded: false
        }
    }
}
