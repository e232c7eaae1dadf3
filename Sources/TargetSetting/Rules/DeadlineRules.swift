extension Rule {
    /// Passed deadlines. They hold up no signing; the reason is given when the submission is exported.
    static let deadlineRules: [Rule] = [
        Rule(.laDeadlinePast, ["M4", "M13"]) { $0.evaluate($0.set.cycle.laDeadline, as: .la) },
        Rule(.statutoryDeadlinePast, ["M9"]) {
            $0.evaluate($0.set.cycle.statutoryDeadline, as: .statutory)
        },
        Rule(.frozen, ["M1"]) { context in
            guard let frozen = context.set.cycle.frozenAfter else { return [] }
            let contact = context.set.cycle.contacts.first?.title
            let isFrozen = context.today > frozen && context.currentRevision == nil
            return [
                Evaluation(
                    .deadline(.frozen), .frozen(after: frozen, contact: contact),
                    isFrozen ? .error(.askAuthority(contact: contact)) : nil)
            ]
        },
    ]
}

extension RuleContext {
    fileprivate func evaluate(_ day: Day?, as deadline: Topic.Deadline) -> [Evaluation] {
        guard let day else { return [] }
        let exportedOn = currentRevision?.exportedOn
        return [
            Evaluation(
                .deadline(deadline), .deadline(deadline, day, exportedOn: exportedOn),
                (exportedOn ?? today) > day ? .late : nil)
        ]
    }
}
