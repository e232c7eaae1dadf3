extension TargetSet {
    /// Takes a number that is typed, where no pupils are recorded that it follows from.
    mutating func stateGroup(of keyStage: KeyStage, as pupils: Int) throws(Refusal) -> Step {
        guard !isCounted(keyStage) else {
            throw .group(.groupIsCounted(keyStage, pupils: anticipated(in: keyStage).count))
        }
        let unplaced = keyStage.groupYears.isEmpty ? [] : roll.pupilsWithoutYear.map(\.number)
        guard unplaced.isEmpty else { throw .group(.yearsMissing(keyStage, pupils: unplaced)) }
        var step = try setGroup(of: keyStage, to: pupils)
        if let doubt = TypedDoubt(count: pupils) { step.consequences.append(.doubted(doubt)) }
        return step
    }

    /// Whether the group follows from the roll, and is not typed.
    private func isCounted(_ keyStage: KeyStage) -> Bool { !recorded(in: keyStage).isEmpty }

    mutating func setGroup(of keyStage: KeyStage, to pupils: Int) throws(Refusal) -> Step {
        guard (0...Limits.pupils).contains(pupils) else {
            throw .typed(.outOfRange(pupils, what: .pupils, most: Limits.pupils))
        }
        let before = groups[keyStage.id]
        groups[keyStage.id] = pupils
        let change = Change.groupStated(keyStage, pupils: pupils, was: before)
        // A figure that no longer fits the group is found by the rule `out-of-wrong`.
        guard pupils == 0 else { return Step(change) }
        return Step(change, removeTargets(of: keyStage))
    }

    /// Takes back the figures and the zero rating of a key stage.
    private mutating func removeTargets(of keyStage: KeyStage) -> [Consequence] {
        let removed = cycle.measures(of: keyStage).filter { figures[$0.id] != nil }
        for measure in removed { figures[measure.id] = nil }
        return removed.map { .figureRemoved($0) } + removeZeroRating(of: keyStage)
    }

    private mutating func removeZeroRating(of keyStage: KeyStage) -> [Consequence] {
        zeroRatings.removeValue(forKey: keyStage.id) == nil ? [] : [.zeroRatingRemoved(keyStage)]
    }

    /// Takes back what is known of a group, and with it the zero rating, which is of the pupils in it.
    mutating func forgetGroup(of keyStage: KeyStage) -> [Consequence] {
        groups[keyStage.id] = nil
        return [.groupUnknown(keyStage)] + removeZeroRating(of: keyStage)
    }

    mutating func setTarget(for measure: Measure, to entry: Action.Entry) throws(Refusal) -> Step {
        var group: Int?
        if let keyStage = try measure.keyStage.map(cycle.keyStage) {
            guard let pupils = groups[keyStage.id] else { throw .group(.groupNotStated(keyStage)) }
            guard pupils > 0 else {
                throw .group(.noPupils(keyStage, measure, isCounted: isCounted(keyStage)))
            }
            if case .zeroRated = target(for: measure) { throw .group(.isZeroRated(keyStage, measure)) }
            group = pupils
        }
        let figure: Figure?
        do {
            figure = try measure.value.kind.figure(from: entry, for: measure, group: group)
        } catch {
            guard case .figure(.outOfIsTheGroup(let typed, let group, _, _)) = error,
                let keyStage = try measure.keyStage.map(cycle.keyStage)
            else { throw error }
            throw .figure(
                .outOfIsTheGroup(typed: typed, group: group, measure, isCounted: isCounted(keyStage)))
        }
        guard let figure else { throw .figure(.wrongValueKind(measure)) }
        let before = target(for: measure)
        figures[measure.id] = figure
        let isOfNobody = figure.whole == 0 && before != .figure(figure)
        return Step(
            .targetSet(measure, figure, was: before),
            isOfNobody ? [.doubted(.outOfNobody(measure, group: group ?? 0))] : [])
    }

    mutating func zeroRate(_ keyStage: KeyStage, because reason: PersonText) throws(Refusal) -> Step {
        guard cycle.zeroRating.policy != .notAllowed else { throw .group(.zeroRatingNotAllowed) }
        let covered = cycle.measures(of: keyStage).filter { cycle.zeroRating.statuses.contains($0.status) }
        guard !covered.isEmpty else {
            throw .group(.nothingToZeroRate(keyStage, statuses: cycle.zeroRating.statuses))
        }
        guard let group = groups[keyStage.id] else { throw .group(.groupNotStated(keyStage)) }
        guard group > 0 else { throw .group(.noPupilsToZeroRate(keyStage, isCounted: isCounted(keyStage))) }
        let replaced = covered.compactMap { measure in
            figures[measure.id].map { Consequence.figureZeroRated(measure, was: $0, group: group) }
        }
        for measure in covered { figures[measure.id] = nil }
        zeroRatings[keyStage.id] = reason
        return Step(
            .zeroRated(keyStage, targets: covered.count, group: group, reason: reason), replaced)
    }

    mutating func clear(_ typed: String) throws(Refusal) -> Step {
        if let keyStage = try? cycle.keyStage(KeyStage.ID(rawValue: typed)) {
            return Step(.keyStageCleared(keyStage), removeTargets(of: keyStage))
        }
        guard let measure = try? cycle.measure(Measure.ID(rawValue: typed)) else {
            let known = cycle.measures.map(\.id.rawValue) + cycle.keyStages.map(\.id.rawValue)
            throw .typed(
                .unknown(
                    .measureOrKeyStage, typed: typed, nearest: nearest(to: typed, in: known), known: known))
        }
        if case .zeroRated = target(for: measure), let keyStage = try measure.keyStage.map(cycle.keyStage) {
            throw .group(.isZeroRated(keyStage, measure))
        }
        let before = target(for: measure)
        figures[measure.id] = nil
        return Step(.targetCleared(measure, was: before))
    }

    /// Whether a figure's "out of" still fits the group, which may have changed.
    func fitsGroup(_ measure: Measure) -> Bool {
        guard let of = figures[measure.id]?.whole, let group = measure.keyStage.flatMap({ groups[$0] })
        else { return true }
        return if case .group = measure.outOf { of == group } else { of <= group }
    }
}
