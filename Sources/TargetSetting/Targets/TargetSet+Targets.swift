extension TargetSet {
    /// Takes a number that is typed, where no pupils are recorded that it follows from.
    mutating func stateGroup(of keyStage: KeyStage, as pupils: Int) throws(Refusal) -> Step {
        guard recorded(in: keyStage).isEmpty else {
            throw .groupIsCounted(keyStage, pupils: anticipated(in: keyStage).count)
        }
        return try setGroup(of: keyStage, to: pupils)
    }

    mutating func setGroup(of keyStage: KeyStage, to pupils: Int) throws(Refusal) -> Step {
        guard (0...Limits.pupils).contains(pupils) else {
            throw .outOfRange(pupils, what: .pupils, most: Limits.pupils)
        }
        let before = groups[keyStage.id]
        groups[keyStage.id] = pupils
        let change = Change.groupStated(keyStage, pupils: pupils, was: before)
        // A figure that no longer fits the group is found by the rule `out-of-wrong`.
        guard pupils == 0 else { return Step(change) }
        let removed = cycle.measures(of: keyStage).filter { figures[$0.id] != nil }
        for measure in removed { figures[measure.id] = nil }
        let zeroRating = zeroRatings.removeValue(forKey: keyStage.id)
        return Step(
            change,
            removed.map { .figureRemoved($0) } + (zeroRating == nil ? [] : [.zeroRatingRemoved(keyStage)]))
    }

    mutating func setTarget(for measure: Measure, to entry: Action.Entry) throws(Refusal) -> Step {
        var group: Int?
        if let keyStage = try measure.keyStage.map(cycle.keyStage) {
            guard let pupils = groups[keyStage.id] else { throw .groupNotStated(keyStage) }
            guard pupils > 0 else { throw .noPupils(keyStage, measure) }
            if case .zeroRated = target(for: measure) { throw .isZeroRated(keyStage, measure) }
            group = pupils
        }
        let figure = try figure(for: measure, entry: entry, group: group)
        let before = target(for: measure)
        figures[measure.id] = figure
        return Step(.targetSet(measure, figure, was: before))
    }

    mutating func zeroRate(_ keyStage: KeyStage, because reason: PersonText) throws(Refusal) -> Step {
        guard cycle.zeroRating.policy != .notAllowed else { throw .zeroRatingNotAllowed }
        let covered = cycle.measures(of: keyStage).filter { cycle.zeroRating.statuses.contains($0.status) }
        guard !covered.isEmpty else {
            throw .nothingToZeroRate(keyStage, statuses: cycle.zeroRating.statuses)
        }
        guard let group = groups[keyStage.id] else { throw .groupNotStated(keyStage) }
        guard group > 0 else { throw .noPupilsToZeroRate(keyStage) }
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
            for measure in cycle.measures(of: keyStage) { figures[measure.id] = nil }
            zeroRatings[keyStage.id] = nil
            return Step(.keyStageCleared(keyStage))
        }
        guard let measure = try? cycle.measure(Measure.ID(rawValue: typed)) else {
            let known = cycle.measures.map(\.id.rawValue) + cycle.keyStages.map(\.id.rawValue)
            throw .unknown(
                .measureOrKeyStage, typed: typed, nearest: nearest(to: typed, in: known), known: known)
        }
        if case .zeroRated = target(for: measure), let keyStage = try measure.keyStage.map(cycle.keyStage) {
            throw .isZeroRated(keyStage, measure)
        }
        let before = target(for: measure)
        figures[measure.id] = nil
        return Step(.targetCleared(measure, was: before))
    }

    private func figure(
        for measure: Measure, entry: Action.Entry, group: Int?
    ) throws(Refusal) -> Figure {
        switch (measure.value, entry) {
        case (.points, .points(let points)):
            return .points(points)
        case (.number, .count(let count, of: nil)):
            guard (0...Limits.pupils).contains(count) else {
                throw .outOfRange(count, what: .pupils, most: Limits.pupils)
            }
            return .number(count)
        case (.count, .count(let count, let of)):
            let of = try outOf(of, for: measure, group: group)
            guard (0...of).contains(count) else { throw .countAboveOutOf(count, of: of, measure) }
            return .count(count, of: of)
        case (.count, .percent(let percent, let of)):
            let of = try outOf(of, for: measure, group: group)
            return .count(try Figure.count(giving: percent, of: of), of: of)
        default:
            throw .wrongValueKind(measure)
        }
    }

    private func outOf(_ typed: Int?, for measure: Measure, group: Int?) throws(Refusal) -> Int {
        if case .group = measure.outOf, let group {
            guard typed == nil || typed == group else {
                throw .outOfIsTheGroup(typed: typed ?? group, group: group, measure)
            }
            return group
        }
        guard let typed else { throw .outOfNotGiven(measure) }
        guard (0...(group ?? Limits.pupils)).contains(typed) else {
            throw .outOfAboveGroup(typed: typed, group: group ?? Limits.pupils, measure)
        }
        return typed
    }

    /// Whether a figure's "out of" still fits the group, which may have changed.
    func fitsGroup(_ measure: Measure) -> Bool {
        guard case .count(_, let of) = figures[measure.id],
            let group = measure.keyStage.flatMap({ groups[$0] })
        else { return true }
        return if case .group = measure.outOf { of == group } else { of <= group }
    }
}

extension Figure {
    /// The count whose percentage of `whole`, rounded half up as it is shown, is the one typed: whole percentages,
    /// or one decimal where one was typed.
    /// - Throws: `Refusal.percentImpossible` with the neighbours, or `.percentAmbiguous` with the counts.
    static func count(giving percent: Percentage, of whole: Int) throws(Refusal) -> Int {
        guard whole > 0 else { throw .percentOfNobody }
        guard percent <= .whole else { throw .percentAbove100(percent) }
        let isWhole = percent.tenths % 10 == 0
        func shown(_ count: Int) -> Int {
            isWhole ? Figure.percent(count, of: whole) * 10 : Percentage.rate(of: count, in: whole).tenths
        }
        let around = percent.tenths * whole / 1000
        let reach = whole / 100 + 2
        let candidates = Array(max(0, around - reach)...min(whole, around + reach))
        let exact = candidates.filter { shown($0) == percent.tenths }
        if exact.count == 1 { return exact[0] }
        guard exact.isEmpty else { throw .percentAmbiguous(percent, of: whole, counts: exact) }
        throw .percentImpossible(
            percent, of: whole, below: candidates.last { shown($0) < percent.tenths },
            above: candidates.first { shown($0) > percent.tenths })
    }
}
