package import TargetSetting

/// Something that a unit owes the LA.
package enum Owed: Equatable, Sendable {
    case answer(to: PersonText, returnedOn: Day)
    /// - Parameter pupils: how many the LA expects in the group; nil where the list does not say.
    case targets(KeyStage, count: Int, pupils: Int?)
    /// Of the whole unit.
    case target(Measure)
    case absenceTarget(AbsenceMeasure)
    case actionPlan
    case signOffs([Signatory])
}

extension UnitRecord {
    /// What the unit owes, from what its cohorts are: nothing for a key stage that it has no pupils of.
    package func owed(under terms: Terms, on today: Day) -> [Owed] {
        if let latestReturn { return [.answer(to: latestReturn.reason, returnedOn: latestReturn.on)] }
        let cycle = terms.cycle
        let measures = cycle.measures.filter { $0.keyStage == nil && $0.status(on: today).isOwed }
        let absence = cycle.absence.filter(\.isOwed)
        let signatories = cycle.signatories.filter(\.isRequired)
        return cycle.keyStages.compactMap { owed(for: $0, cycle: cycle, on: today) }
            + measures.map(Owed.target) + absence.map(Owed.absenceTarget)
            + (cycle.actionPlanOwed && !absence.isEmpty ? [.actionPlan] : [])
            + (signatories.isEmpty ? [] : [.signOffs(signatories)])
    }

    private func owed(for keyStage: KeyStage, cycle: Cycle, on today: Day) -> Owed? {
        let measures = cycle.measures(of: keyStage).filter { $0.status(on: today).isOwed }
        let pupils = unit.expected[keyStage.id]
        guard !measures.isEmpty, pupils != 0 else { return nil }
        return .targets(keyStage, count: measures.count, pupils: pupils)
    }
}
