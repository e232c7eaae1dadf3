extension Rule {
    /// Passed deadlines. They hold up no signing; the reason is given when the submission is exported.
    static let deadlineRules: [Rule] = [
        Rule("la-deadline-past", "The submission is exported by the LA deadline.", ["M4", "M13"]) {
            context in
            context.examine(context.set.cycle.laDeadline, called: "The LA deadline", subject: "la-deadline")
        },
        Rule("statutory-deadline-past", "The statutory targets are set by the day in law.", ["M9"]) {
            context in
            context.examine(
                context.set.cycle.statutoryDeadline, called: "The statutory date",
                subject: "statutory-deadline")
        },
        Rule("frozen", "Everything is exported before the cycle is frozen.", ["M1"]) { context in
            guard let frozen = context.set.cycle.frozenAfter else { return [] }
            let working = context.explaining("Frozen after \(frozen.inWords)")
            guard context.today > frozen, context.currentRevision == nil else {
                return [Evaluation("frozen-after", working)]
            }
            return [
                Evaluation(
                    "frozen-after", working,
                    .init(
                        .error,
                        "The cycle is frozen since the end of \(frozen.inWords) and nothing more can be exported.",
                        remedy:
                            "Ask the LA what to do\(context.set.cycle.contacts.first.map { ": \($0.title)" } ?? "")"
                    ))
            ]
        },
    ]
}

extension RuleContext {
    fileprivate func examine(_ deadline: Day?, called name: String, subject: String)
        -> [Evaluation]
    {
        guard let deadline else { return [] }
        let exported = currentRevision.map { "exported \($0.exportedOn.inWords)" } ?? "not exported"
        let working = explaining("\(name): \(deadline.inWords); \(exported)")
        guard (currentRevision?.exportedOn ?? today) > deadline else {
            return [Evaluation(subject, working)]
        }
        return [
            Evaluation(
                subject, working,
                .init(
                    .query, "\(name), \(deadline.inWords), has passed.",
                    remedy: "Say why when you export: pru export --late REASON", holdsUpSigning: false))
        ]
    }
}
