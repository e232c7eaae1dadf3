/// Results of key stages that have not ended for the pupil of a line.
extension TargetSet {
    /// The line with blanks where it says nothing, such as `-` or `none`, of a result at a key stage that ends with the pupil's NC year
    /// or a later one: nothing is known or due there. Of a pupil of whom no year is known, it may be.
    func withoutNotDue(_ entry: RollEntry, by index: RollIndex, on today: Day) -> RollEntry {
        guard !entry.results.isEmpty else { return entry }
        let recorded = index.find(entry.details).position.map { roll.pupils[$0].details }
        let details = recorded.map { $0.filled(by: entry.details) } ?? entry.details
        guard let year = details.ncYear ?? details.yearByAge(on: today) else { return entry }
        let notDue = entry.results.filter { saysNothing($0) && isNotDue($0, inYear: year) }
        guard !notDue.isEmpty else { return entry }
        return entry.having(
            entry.results.filter { !notDue.contains($0) },
            blanks: entry.blanks
                + notDue.map {
                    RollEntry.Result(column: $0.column, subject: $0.subject, when: $0.when, grade: "")
                })
    }

    private func saysNothing(_ result: RollEntry.Result) -> Bool {
        Cycle.isPlaceholder(result.grade) || ["none", "null"].contains(result.grade.lowercased())
    }

    private func isNotDue(_ result: RollEntry.Result, inYear year: Int) -> Bool {
        let keyStage = cycle.keyStages.first { $0.id.rawValue == result.when }
        return keyStage?.years.max().map { year <= $0 } ?? false
    }
}
