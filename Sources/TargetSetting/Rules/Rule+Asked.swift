extension Rule {
    /// Whether a rule asks when it compares such facts, on some day of the cycle. Where what it finds is an error on every day, or
    /// nothing, there is no answer. The facts may be of an earlier day: they are held against the cycle and each other, not against
    /// what is so now.
    static func isEverQuery(_ id: ID, of facts: Facts, in cycle: Cycle) -> Bool {
        switch id {
        case .targetMissing, .absenceTargetMissing, .groupNotStated, .groupNotOnRoll, .outOfNobody,
            .figureUnsupported, .zeroUndeclared:
            AskedOfTargets(facts: facts, cycle: cycle).isQuery(of: id)
        case .absencePriorUnsourced, .absenceUnlikely, .absenceOfOther, .absenceFarApart:
            AskedOfAbsence(facts: facts, cycle: cycle).isQuery(of: id)
        case .proposedLate, .agreedBeforeProposed, .signOffOutsideWindow, .signOffBeforeChange, .similarNames:
            AskedOfSignOffs(facts: facts, cycle: cycle).isQuery(of: id)
        case .subjectMisspelt: isMisspelt(facts, in: cycle)
        case .personalSmart: areDoubts(facts["doubts"])
        default: true
        }
    }

    /// Another subject is meant than is written. How near they are is not asked: what counts as near may be another tomorrow, and
    /// an answer of today is not to become one to nothing. So it is with names that are alike, and with words of sources.
    private static func isMisspelt(_ facts: Facts, in cycle: Cycle) -> Bool {
        guard let subject = facts.text("subject"), let meant = facts.text("meant") else { return false }
        return !cycle.hasSubject(subject) && cycle.key(ofSubject: subject) != cycle.key(ofSubject: meant)
    }

    /// Something is doubted of a group's target, each once, and of a group no start.
    private static func areDoubts(_ fact: Fact?) -> Bool {
        guard case .list(let list) = fact else { return false }
        let names = list.compactMap { doubt -> String? in
            guard case .facts(let facts) = doubt else { return nil }
            return facts.text("doubt")
        }
        return !list.isEmpty && Set(names).count == list.count && !names.contains("no-start")
    }
}

/// What rules compare of groups and targets.
private struct AskedOfTargets {
    let facts: Facts
    let cycle: Cycle

    func isQuery(of id: Rule.ID) -> Bool {
        switch id {
        case .targetMissing:
            let status = facts.text("status").flatMap(Status.init)
            return facts["target"] == .facts(.none)
                && measure?.statuses.contains { $0 == status && $0.isQuery } ?? false
        case .absenceTargetMissing:
            let absence = cycle.absence.first { $0.id.rawValue == facts.text("measure") }
            return facts["target"] == nil && absence.map { $0.isOwed && $0.status.isQuery } ?? false
        case .groupNotStated:
            let statuses = keyStage.map(cycle.measures)?.map(\.statuses) ?? []
            // One that is an error on every day makes the whole one.
            return facts["pupils"] == nil && statuses.contains { $0.contains(where: \.isQuery) }
                && statuses.allSatisfy { !$0.allSatisfy { $0 == .statutory } }
        case .groupNotOnRoll:
            let numbers = [facts.number("pupils"), facts.number("onRoll")].compactMap(\.self)
            return keyStage?.groupYears.isEmpty == false && Set(numbers).count == 2
                && numbers.allSatisfy { $0 <= Limits.pupils }
        case .outOfNobody: return isOutOfNobody
        case .figureUnsupported: return isUnsupported
        case .zeroUndeclared:
            let covered = keyStage.map(cycle.measures)?.filter { isZeroRated($0) } ?? []
            return facts.number("group") ?? 0 > 0 && !covered.isEmpty
                && facts.number("targets") == covered.count
        default: return true
        }
    }

    private var measure: Measure? { cycle.measures.first { $0.id.rawValue == facts.text("measure") } }

    private var keyStage: KeyStage? { cycle.keyStages.first { $0.id.rawValue == facts.text("keyStage") } }

    /// Whether a zero rating covers its target.
    private func isZeroRated(_ measure: Measure) -> Bool {
        cycle.zeroRating.policy != .notAllowed && cycle.zeroRating.statuses.contains(measure.status)
    }

    /// What is out of the whole group is out of nobody only where there is no figure at all.
    private var isOutOfNobody: Bool {
        guard let measure, figure("target", of: measure.value.kind)?.whole == 0 else { return false }
        guard measure.keyStage != nil else { return facts["group"] == nil }
        return measure.outOf != .group && facts.number("group") != 0
    }

    private var isUnsupported: Bool {
        guard let measure else { return false }
        let kind = measure.kindOfPupils
        let set =
            figure("target", of: measure.value.kind) ?? figure("target", of: kind)
            ?? figure("target", of: CountOfPupils.self).flatMap {
                isZeroRated(measure) && $0.amount == 0 ? $0 : nil
            }
        let supported = figure("pupilsComeTo", of: kind)
        let untold = [
            "pupilsWithout", "pupilsLate", "pupilsOffScale", "pupilsUndecided", "pupilsInWords",
        ].compactMap(facts.number)
        guard let set, !untold.contains(0), supported != nil || facts["pupilsComeTo"] == nil else {
            return false
        }
        // Where some are untold there is no figure yet, and it is asked about whatever the others come to.
        return untold.isEmpty ? supported.map { $0 != set } ?? false : true
    }

    /// A figure of a kind; nil where the fact is none of it, or counts more than it is out of.
    private func figure(_ name: String, of kind: any FigureKind.Type) -> Figure? {
        guard case .facts(let said) = facts[name] else { return nil }
        let amount =
            switch kind.unit {
            case .pupils: said.number(kind.fact)
            case .points: said.text(kind.fact).flatMap { try? Points($0) }?.tenths
            }
        guard let amount, let figure = Figure(kept: amount, of: said.number("of"), as: kind),
            figure.facts == said, figure.whole.map({ amount <= $0 }) ?? true
        else { return nil }
        return figure
    }
}

extension Status {
    fileprivate var isQuery: Bool { severityWhenMissing == .query }
}

extension Measure {
    /// Those that it has in the course of the cycle.
    fileprivate var statuses: [Status] { [status, statusChange?.status].compactMap(\.self) }

    /// The kind of figure that pupils come to.
    fileprivate var kindOfPupils: any FigureKind.Type {
        if case .points? = criterion { AverageOfPoints.self } else { value.kind }
    }
}

/// What rules compare of absence.
private struct AskedOfAbsence {
    let facts: Facts
    let cycle: Cycle

    func isQuery(of id: Rule.ID) -> Bool {
        guard let measure = cycle.absence.first(where: { $0.id.rawValue == facts.text("measure") }) else {
            return false
        }
        switch id {
        case .absencePriorUnsourced:
            return facts["source"] == nil && facts["rate"] != nil && limit("comparator", on: measure) != nil
        case .absenceUnlikely: return isUnlikely(measure)
        case .absenceOfOther:
            guard comparator("comparator", of: measure) != nil, rate("rate") != nil,
                let source = facts.text("source"), let words = facts.text("word")
            else { return false }
            return words.split(separator: ", ").allSatisfy { source.lowercased().contains($0.lowercased()) }
        case .absenceFarApart:
            guard let usual = measure.usual, let most = usual.apart, let lower = rate("lowerRate"),
                let higher = rate("higherRate"), let low = limit("lower", on: measure),
                let high = limit("higher", on: measure)
            else { return false }
            return low.id != high.id && usual.contains(lower) && usual.contains(higher)
                && higher - lower > most
        default: return true
        }
    }

    /// The sessions are of an earlier figure and give its rate; the plan's rates are of the cycle's first measure.
    private func isUnlikely(_ measure: AbsenceMeasure) -> Bool {
        guard let rate = rate("rate"), let figure = facts.text("figure") else { return false }
        let isPrior = comparator("figure", of: measure) != nil
        var sessions: SessionCount?
        if facts["missed"] != nil || facts["possible"] != nil {
            sessions = facts.number("missed").flatMap { missed in
                facts.number("possible").flatMap { SessionCount(missed: missed, possible: $0) }
            }
            guard isPrior, sessions?.rate == rate else { return false }
        }
        let isOfFirst = measure.id == cycle.absence.first?.id
        guard isPrior || figure == UnlikelyRate.Figure.target.name || isOfFirst else { return false }
        return measure.unlikely(rate, sessions: sessions) != nil
    }

    private func rate(_ name: String) -> Percentage? {
        facts.text(name).flatMap { try? Percentage($0) }
    }

    private func comparator(_ name: String, of measure: AbsenceMeasure) -> Comparator? {
        measure.comparators.first { $0.id.rawValue == facts.text(name) }
    }

    private func limit(_ name: String, on measure: AbsenceMeasure) -> Comparator? {
        comparator(name, of: measure).flatMap { measure.isLimited(by: $0) ? $0 : nil }
    }
}

/// What rules compare of the proposal and of sign-offs.
private struct AskedOfSignOffs {
    let facts: Facts
    let cycle: Cycle

    func isQuery(of id: Rule.ID) -> Bool {
        switch id {
        case .proposedLate:
            guard let proposed = day("proposed"), let due = cycle.day(.proposedBy) else { return false }
            return day("due") == due && proposed > due
        case .agreedBeforeProposed:
            guard let agreed = day("agreed"), cycle.day(.proposedBy) != nil else { return false }
            // Without a proposal, whatever is agreed comes before it.
            return day("proposed").map { agreed < $0 } ?? true
        case .signOffOutsideWindow:
            guard let signed = day("day"), let office = office("signatory") else { return false }
            let missed = cycle.windows(of: office.id).filter { !$0.contains(signed) }
            return !missed.isEmpty && facts["missed"] == missed.map(\.facts).fact
        case .signOffBeforeChange:
            guard let signed = day("day"), let changedOn = day("changedOn"),
                let changed = facts.text("changed"),
                let office = office("signatory")
            else { return false }
            return signed < changedOn && office.covers.contains { cycle.canChange(changed, in: $0) }
        case .similarNames:
            guard let first = facts.text("name"), let second = facts.text("otherName"),
                let one = place("first"), let other = place("second")
            else { return false }
            return one < other
                && !PersonName(PersonText(kept: first)).isSame(as: PersonName(PersonText(kept: second)))
        default: return true
        }
    }

    private func day(_ name: String) -> Day? { facts.text(name).flatMap(Day.init) }

    private func place(_ name: String) -> Int? {
        cycle.signatories.firstIndex { $0.id.rawValue == facts.text(name) }
    }

    private func office(_ name: String) -> Signatory? { place(name).map { cycle.signatories[$0] } }
}
