package import TargetSetting

extension UnitRecord {
    /// What the unit owes, from what its cohorts are: nothing for a key stage that it has no pupils of.
    package func owed(under terms: Terms, on today: Day) -> [String] {
        if let latestReturn {
            return [
                "an answer to what was sent back on \(latestReturn.on.inWords): \(latestReturn.reason)"
            ]
        }
        return terms.cycle.keyStages.compactMap { owed(for: $0, cycle: terms.cycle, on: today) }
            + wholeUnit(cycle: terms.cycle, on: today)
            + [signOffs(cycle: terms.cycle)].compactMap(\.self)
    }

    /// The same in a few words, for a line of the board.
    func owedInShort(under terms: Terms, on today: Day) -> [String] {
        if latestReturn != nil { return ["an answer"] }
        let cycle = terms.cycle
        return cycle.keyStages.filter { owed(for: $0, cycle: cycle, on: today) != nil }.map(\.id)
            + (wholeUnit(cycle: cycle, on: today).isEmpty ? [] : ["absence"])
    }

    private func owed(for keyStage: KeyStage, cycle: Cycle, on today: Day) -> String? {
        let measures = cycle.measures(of: keyStage).filter { $0.status(on: today).isOwed }
        let pupils = unit.expected[keyStage.id]
        guard !measures.isEmpty, pupils != 0 else { return nil }
        let about =
            [keyStage.yearGroup.map { "now \($0)" }, pupils.map { "\(counted($0, "pupil")) expected" }]
            .compactMap(\.self)
        return keyStage.title + (about.isEmpty ? "" : " (\(about.joined(separator: ", ")))")
            + ": \(counted(measures.count, "target"))"
    }

    private func wholeUnit(cycle: Cycle, on today: Day) -> [String] {
        let measures = cycle.measures.filter { $0.keyStage == nil && $0.status(on: today).isOwed }
        let absence = cycle.absence.filter(\.isOwed).map { "\($0.title) \($0.resultYear)" }
        return measures.map(\.title) + absence
            + (cycle.actionPlanOwed && !absence.isEmpty ? ["an absence action plan"] : [])
    }

    private func signOffs(cycle: Cycle) -> String? {
        let signatories = cycle.signatories.filter(\.isRequired).map(\.title)
        return signatories.isEmpty ? nil : "signed by: \(signatories.joined(separator: ", "))"
    }
}
