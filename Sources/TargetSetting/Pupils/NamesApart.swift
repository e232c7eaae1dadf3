/// Names that stand beside the keys of other pupils throughout a list: one of its columns was sorted without the others.
package struct NamesApart: Equatable, Sendable {
    /// How many lines have the name of another, of how many whose key is known.
    package let lines: Int
    /// How many lines have a key that somebody on the roll has.
    package let of: Int
}

extension TargetSet {
    /// Of the lines of a list, each with the place of the pupil whose key it has and whether it names another: whether it does so
    /// throughout, with names of pupils on the roll, of whom the list may have few; nil where it does not.
    func namesApart(_ lines: [(identity: Identity, position: Int, isAnother: Bool)]) -> NamesApart? {
        let others = lines.filter(\.isAnother)
        guard others.count * 4 >= lines.count, Set(others.map(\.position)).count > Evaluation.mostApart
        else { return nil }
        let words = Set(roll.pupils.map { Identity($0.details) }.flatMap(\.words))
        let known = others.count { words.isSuperset(of: $0.identity.words) }
        return known * 5 >= others.count * 4 ? NamesApart(lines: others.count, of: lines.count) : nil
    }

    /// The same of a roll.
    func namesApart(_ entries: [RollEntry], by index: RollIndex) -> NamesApart? {
        namesApart(
            entries.compactMap { entry in
                let match = index.find(entry.details)
                guard case .byKey(let position) = match else { return nil }
                // Both names stood in one cell.
                if case .anotherChild(_, _, _, let name, _)? = entry.problems.first?.kind {
                    return (name, position, true)
                }
                guard entry.problems.isEmpty else { return nil }
                let isAnother = doubts(whether: match, is: entry, after: nil, by: index).contains {
                    if case .anotherChild = $0 { true } else { false }
                }
                return (Identity(entry.details), position, isAnother)
            })
    }

    /// The same of a list of targets.
    func namesApart(
        _ rows: [PersonalRow], at places: [Result<Place, LineProblem.Kind>?], by index: RollIndex
    ) -> NamesApart? {
        namesApart(
            zip(rows, places).compactMap { row, place in
                guard let position = index.find(typed: row.holder).position else { return nil }
                switch place {
                case .failure(.anotherChild)?: return (row.identity, position, true)
                case .success((.pupil, _))?: return (row.identity, position, false)
                default: return nil
                }
            })
    }
}
