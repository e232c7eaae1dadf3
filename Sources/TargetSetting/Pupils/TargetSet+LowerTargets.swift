/// Whether a list of targets may be older than what it changes: it lowers them.
extension TargetSet {
    /// What is asked of a list that lowers targets, three at least and twice as many as it raises, and does not say that it, or
    /// the line, is newer than what it changes.
    func lower(
        _ changes: [ImportPlan.TargetChange], in rows: [PersonalRow]
    ) -> (line: Int, parts: [String])? {
        let titled = rows.flatMap(\.problems).compactMap { problem in
            if case .listOf(.day(let day)) = problem.kind { day } else { nil }
        }
        let setOn = Dictionary(
            rows.flatMap { row in
                row.claims.compactMap { claim in
                    if case .setOn(let day) = claim.of { (row.line, day) } else { nil }
                }
            }, uniquingKeysWith: max)
        let steps = changes.filter { change in
            !(titled + [setOn[change.line]].compactMap(\.self)).contains { $0 >= change.before.setOn }
        }.compactMap { change in raise(of: change).map { (line: change.line, steps: $0) } }
        let lines = steps.filter { $0.steps < 0 }.map(\.line).sorted()
        guard lines.count > 2, lines.count >= 2 * steps.count(where: { $0.steps > 0 }) else { return nil }
        let first = lines.prefix(3).map(String.init).joined(separator: ", ")
        let more = lines.count > 3 ? " and \(lines.count - 3) more" : ""
        return (
            lines[0],
            [
                "\(lines.count) \(LeftOutLine.isLower), on lines \(first)\(more): of two lists the newer is read last"
            ]
        )
    }

    /// By how many grades a target is raised, negative where it is lowered; nil where they cannot be compared.
    func raise(of change: ImportPlan.TargetChange) -> Int? {
        change.before.grade.flatMap { was in change.after.grade.flatMap { cycle.steps(from: was, to: $0) } }
    }
}
