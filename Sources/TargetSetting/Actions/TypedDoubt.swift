/// What can be, and may not be what was meant: it is asked about before it is done.
package enum TypedDoubt: Equatable, Sendable {
    /// A number of pupils that reads as a year.
    case yearForCount(Int)
    /// A target out of nobody, although the group has pupils.
    case outOfNobody(Measure, group: Int)
    /// Attendance that reads as a share of 1, in percent.
    case shareForPercentage(Percentage)
    /// A review of a day before that on which the target was set.
    case reviewBeforeTarget(Day, setOn: Day)
    /// An action whose day is past.
    case actionPast(Day, today: Day)
    /// An action that leads, in the target's own year, to a rate above the target.
    case actionAboveTarget(Percentage, target: Percentage, AbsenceMeasure)
    /// A rehearsal's day before the one that it stood at.
    case dayBack(Day, from: Day)
    /// A sign-off of a day before that on which what it covers last changed.
    case signedBeforeChange(Day, changed: Day)
    /// Something in the register is of a day after today.
    case entryAhead(Day, today: Day)

    /// What scripts read: the name of the doubt under `doubt`, and its values.
    package var facts: Facts {
        switch self {
        case .yearForCount(let number): ["doubt": "year-for-count", "typed": number]
        case .outOfNobody(let measure, let group):
            ["doubt": "out-of-nobody", "measure": measure.id, "group": group]
        case .shareForPercentage(let rate):
            ["doubt": "share-for-percentage", "typed": rate, "meant": rate.ofShare]
        case .reviewBeforeTarget(let day, let setOn):
            ["doubt": "review-before-target", "day": day, "setOn": setOn]
        case .actionPast(let day, let today): ["doubt": "action-past", "day": day, "today": today]
        case .dayBack(let day, let from): ["doubt": "day-back", "day": day, "from": from]
        case .signedBeforeChange(let day, let changed):
            ["doubt": "signed-before-change", "day": day, "changed": changed]
        case .entryAhead(let day, let today): ["doubt": "entry-ahead", "day": day, "today": today]
        case .actionAboveTarget(let rate, let target, let measure):
            ["doubt": "action-above-target", "rate": rate, "target": target, "measure": measure.id]
        }
    }
}

extension TypedDoubt {
    init?(count: Int) {
        guard (1900...2099).contains(count) else { return nil }
        self = .yearForCount(count)
    }

    /// Sessions say by themselves what they are.
    init?(_ rate: Attendance.Rate) {
        guard rate.sessions == nil, (1...10).contains(rate.attended.tenths) else { return nil }
        self = .shareForPercentage(rate.attended)
    }
}

extension Percentage {
    /// The percentage that a share of 1 is: 40.0% where 0.4 was typed.
    package var ofShare: Percentage { Percentage(tenths: tenths * 100) }
}

extension TargetSet {
    /// What is doubted of a sign-off of a day that is recorded today.
    func doubtsAboutSigning(by signatory: Signatory, of day: Day?, on today: Day) -> [TypedDoubt] {
        if let last = lastDay, last > today { return [.entryAhead(last, today: today)] }
        let changed = signatory.covers.compactMap { lastChanges[$0]?.day }.max()
        guard let day, let changed, day < changed else { return [] }
        return [.signedBeforeChange(day, changed: changed)]
    }

    /// The last of the days on which something was put into the register that a submission has.
    private var lastDay: Day? {
        let days = lastChanges.values.map(\.day) + notes.map(\.day) + signOffs.map(\.recordedOn)
        return (days + [proposal?.day].compactMap(\.self)).max()
    }

    /// What is doubted of an action of the absence plan.
    func doubts(about action: PlannedAction, on today: Day) -> [TypedDoubt] {
        var doubts: [TypedDoubt] = []
        if action.by < today { doubts.append(.actionPast(action.by, today: today)) }
        if let to = action.to, let measure = cycle.absence.first, let target = absenceTargets[measure.id],
            to > target.rate, let year = measure.resultYear.firstDay, action.by >= year
        {
            doubts.append(.actionAboveTarget(to, target: target.rate, measure))
        }
        return doubts
    }
}
