/// Whether a column of a roll that says who pupils are stands beside the right ones.
extension TargetSet {
    /// The lines without the columns that would each change one thing that is known of too many pupils. It is said of each
    /// column once.
    func withoutDoubtfulColumns(
        _ entries: [RollEntry], by index: RollIndex, into plan: inout ImportPlan
    ) -> [RollEntry] {
        guard !roll.pupils.isEmpty else { return entries }
        var compared: [PupilDetails.Field: Int] = [:]
        var against: [PupilDetails.Field: [RollEntry]] = [:]
        for entry in entries {
            guard case .byKey(let position) = index.find(entry.details) else { continue }
            let (own, identity) = (Identity(roll.pupils[position].details), Identity(entry.details))
            let details = own.details(comparedWith: identity)
            for detail in details { compared[detail.field, default: 0] += 1 }
            let changed = details.filter { !$0.agrees }
            // Where nothing agrees it is another child, and each line says so.
            if changed.count == 1, details.count > 1, own.contradicts(identity) {
                against[changed[0].field, default: []].append(entry)
            }
        }
        var entries = entries
        for (field, lines) in against.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let all = compared[field] ?? 0
            guard lines.count >= 3, lines.count * 4 > all else { continue }
            let cell = lines[0].cell(field)
            plan.problems.append(
                LineProblem(
                    line: lines[0].line, column: cell.column, value: cell.value,
                    kind: .columnDisagrees(lines: lines.count, of: all)))
            plan.cellsLeftOut += lines.map(\.line)
            entries = entries.map { $0.without(field, isKnown: index.find($0.details) != .nobody) }
        }
        return entries
    }
}

extension RollEntry {
    /// The line without a cell, which is left out of a pupil whom nobody knew.
    fileprivate func without(_ field: PupilDetails.Field, isKnown: Bool) -> RollEntry {
        guard details.has(field) else { return self }
        var details = details
        details.clear(field)
        let cell = cell(field)
        let left = UnreadCell(
            place: .field(field), column: cell.column, value: cell.value, problem: nil)
        return RollEntry(
            line: line, details: details, results: results, problems: problems,
            unread: isKnown ? unread : unread + [left], written: written)
    }
}
