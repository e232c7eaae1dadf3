extension Receipt {
    /// The first target that no LA can have set: twice in one measure, or not in the form and within the bounds of a target that
    /// is typed; nil where there is none.
    /// - Parameter revisions: what was sent. A target was set beside the groups of one of them.
    func impossibleTarget(sent revisions: [Revision], _ cycle: Cycle) -> TargetSetByLA? {
        let sent = revisions.filter { $0.number <= revision }.map(\.snapshot)
        var seen: Set<String> = []
        return targets.first { !seen.insert($0.measure).inserted || !$0.isPossible(beside: sent, cycle) }
    }
}

extension Receipt.TargetSetByLA {
    fileprivate func isPossible(beside sent: [Snapshot], _ cycle: Cycle) -> Bool {
        guard let measure = cycle.measures.first(where: { $0.id.rawValue == self.measure }) else {
            guard let rate = try? Percentage(String(figure.text.prefix { $0 != "%" })), rate <= .whole,
                StatementText.rate(rate) == figure.text,
                let measure = cycle.absence.first(where: { $0.id.rawValue == self.measure })
            else { return false }
            return sent.contains { $0.ceiling(of: measure).map { rate <= $0 } ?? true }
        }
        guard let entry = Action.Entry(statement: figure.text) else { return false }
        return sent.contains { snapshot in
            let group = measure.keyStage.map { snapshot.group(of: $0) ?? 0 }
            guard group != 0,
                let read = try? measure.value.kind.figure(from: entry, for: measure, group: group)
            else { return false }
            return StatementText.figure(read) == figure.text
        }
    }
}

extension Snapshot {
    /// The lowest of the earlier rates that limit an absence target; nil where none was stated.
    fileprivate func ceiling(of measure: AbsenceMeasure) -> Percentage? {
        measure.comparators.filter(measure.isLimited(by:)).compactMap { comparator in
            let subject = "\(measure.id) \(comparator.id)"
            let stated = parts[.absence]?.first { $0.subject == subject }?.text
            return stated.flatMap { try? Percentage(String($0.prefix { $0 != "%" })) }
        }.min()
    }

    /// The pupils of a key stage's group; nil where they were not stated.
    fileprivate func group(of keyStage: KeyStage.ID) -> Int? {
        parts.values.joined().lazy.filter { $0.subject == keyStage.rawValue }
            .compactMap { statement in
                Int(statement.text.prefix { $0.isNumber }).flatMap { number in
                    StatementText.group(number) == statement.text ? number : nil
                }
            }.first
    }
}

extension Action.Entry {
    /// What would be typed for a figure as it is stated: `2 of 7 (29%)`, `28.5 points`, `12`.
    fileprivate init?(statement: String) {
        let words = statement.split(separator: " ").map(String.init)
        switch (words.count, words.first.flatMap { Int($0) }) {
        case (3...4, let count?) where words[1] == "of":
            guard let whole = Int(words[2]) else { return nil }
            self = .count(count, of: whole)
        case (1, let number?): self = .count(number, of: nil)
        case (2, _) where words[1] == "points":
            guard let points = try? Points(words[0]) else { return nil }
            self = .points(points)
        default: return nil
        }
    }
}
