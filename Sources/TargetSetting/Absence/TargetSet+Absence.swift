extension TargetSet {
    mutating func recordPrior(
        of measure: AbsenceMeasure, year: AcademicYear, entry: Action.PriorEntry, source: PersonText?,
        on today: Day
    ) throws(Refusal) -> Step {
        let comparator: Comparator
        let prior: Prior
        switch entry {
        case .actual(let rate):
            comparator = try self.comparator(of: measure, kind: .actual, year: year)
            prior = Prior(rate: try percentage(rate), sessions: nil, source: source)
        case .actualSessions(let sessions):
            guard measure.counted == .sessions else { throw .absence(.countsPupils(measure)) }
            comparator = try self.comparator(of: measure, kind: .actual, year: year)
            prior = Prior(rate: sessions.rate, sessions: sessions, source: source)
        case .target(let rate):
            comparator = try self.comparator(of: measure, kind: .target, year: year)
            prior = Prior(rate: try percentage(rate), sessions: nil, source: source)
        case .attendance(let attended):
            let absence = try absence(of: measure, attended: attended)
            let own = measure.comparators.filter { $0.kind != .other && $0.year == year }
            guard own.count < 2 else {
                throw .absence(.attendanceOfSeveral(own, absence: absence, measure, named: named(measure)))
            }
            comparator = try self.comparator(of: measure, kind: own.first?.kind ?? .actual, year: year)
            prior = Prior(rate: absence, sessions: nil, source: source)
        case .other(let id, let rate):
            let others = measure.comparators.filter { $0.kind == .other }
            let found = try cycle.find(id, among: others, by: \.id, kind: .comparator)
            guard found.year == year else {
                throw .absence(.comparatorOfAnotherYear(found, typed: year, measure: named(measure)))
            }
            comparator = found
            prior = Prior(rate: try percentage(rate), sessions: nil, source: source)
        }
        if comparator.kind == .actual { try checkIsOver(year, on: today) }
        let before = priors[measure.id]?[comparator.id]
        let kept = prior.keeping(before)
        priors[measure.id, default: [:]][comparator.id] = kept
        return Step(
            .priorRecorded(measure, comparator, kept, was: before),
            measure.isLimited(by: comparator) ? [] : [.limitsNothing])
    }

    mutating func setAbsence(
        for measure: AbsenceMeasure, to rate: Percentage, explanation: PersonText?
    ) throws(Refusal) -> Step {
        let rate = try percentage(rate)
        let explained = absenceTargets[measure.id].flatMap { $0.rate == rate ? $0.explanation : nil }
        let explanation = explanation ?? explained
        let isAbove = try checkCeiling(of: measure, for: rate, explanation: explanation)
        if !isAbove, explanation != nil {
            throw .absence(.nothingToExplain(measure, rate: rate, ceiling: ceiling(of: measure)?.rate))
        }
        let before = absenceTargets[measure.id]
        let target = AbsenceTarget(rate: rate, explanation: explanation)
        absenceTargets[measure.id] = target
        return Step(
            .absenceSet(measure, target, was: before), missingLimits(on: measure).map { .ceilingUnknown($0) })
    }

    mutating func setAttendance(
        for measure: AbsenceMeasure, to attended: Percentage, explanation: PersonText?
    ) throws(Refusal) -> Step {
        try setAbsence(
            for: measure, to: absence(of: measure, attended: attended), explanation: explanation)
    }

    /// What is missed where so much is attended: of sessions, and not of pupils.
    func absence(
        of measure: AbsenceMeasure, attended: Percentage
    ) throws(Refusal) -> Percentage {
        guard measure.counted == .sessions else { throw .absence(.countsPupils(measure)) }
        return .whole - (try percentage(attended))
    }

    /// Whether a target is above its ceiling, as it may be with an explanation where the cycle allows that.
    /// - Throws: `Refusal.aboveCeiling` or `.aboveCeilingUnexplained`.
    func checkCeiling(
        of measure: AbsenceMeasure, for rate: Percentage, explanation: PersonText?
    ) throws(Refusal) -> Bool {
        guard let ceiling = ceiling(of: measure), rate > ceiling.rate else { return false }
        let facts = AboveCeiling(
            measure: measure, target: rate, ceiling: ceiling, limits: limits(on: measure),
            named: named(measure))
        guard measure.above == .explain else { throw .absence(.aboveCeiling(facts)) }
        guard explanation != nil else { throw .absence(.aboveCeilingUnexplained(facts)) }
        return true
    }

    mutating func clearAbsence(of measure: AbsenceMeasure) -> Step {
        Step(.absenceCleared(measure, was: absenceTargets.removeValue(forKey: measure.id)))
    }

    mutating func addPlannedAction(
        what: PersonText, who: PersonText, by: Day, to: Percentage?, on today: Day
    ) throws(Refusal) -> Step {
        if let to { _ = try percentage(to) }
        let number = (plan.map(\.number).max() ?? 0) + 1
        let action = PlannedAction(number: number, what: what, who: who, by: by, to: to, isDone: false)
        plan.append(action)
        return Step(.actionPlanned(action), doubts(about: action, on: today).map { .doubted($0) })
    }

    mutating func completePlannedAction(_ number: Int) throws(Refusal) -> Step {
        let index = try index(ofAction: number)
        plan[index].isDone = true
        return Step(.actionDone(plan[index]))
    }

    mutating func removePlannedAction(_ number: Int) throws(Refusal) -> Step {
        Step(.actionRemoved(plan.remove(at: try index(ofAction: number))))
    }

    private func index(ofAction number: Int) throws(Refusal) -> Int {
        guard let index = plan.firstIndex(where: { $0.number == number }) else {
            throw .absence(.unknownAction(number, known: plan.map(\.number)))
        }
        return index
    }

    private func comparator(
        of measure: AbsenceMeasure, kind: Comparator.Kind, year: AcademicYear
    ) throws(Refusal) -> Comparator {
        guard let found = measure.comparators.first(where: { $0.kind == kind && $0.year == year }) else {
            throw .absence(.notCompared(kind, year: year, measure))
        }
        return found
    }

    func percentage(_ rate: Percentage) throws(Refusal) -> Percentage {
        guard rate <= .whole else { throw .figure(.percentAbove100(rate)) }
        return rate
    }
}
