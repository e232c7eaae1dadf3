extension Rule {
    /// Passed deadlines. They hold up no signing; the reason is given when the submission is exported.
    static let deadlineRules: [Rule] = [
        Rule("la-deadline-past", "The submission is exported by the LA deadline.", ["M4", "M13"]) {
            set, today in
            set.examine(set.cycle.laDeadline, called: "The LA deadline", subject: "la-deadline", on: today)
        },
        Rule("statutory-deadline-past", "The statutory targets are set by the day in law.", ["M9"]) {
            set, today in
            set.examine(
                set.cycle.statutoryDeadline, called: "The statutory date", subject: "statutory-deadline",
                on: today)
        },
        Rule("frozen", "Everything is exported before the cycle is frozen.", ["M1"]) { set, today in
            guard let frozen = set.cycle.frozenAfter else { return [] }
            let working = "Frozen after \(frozen.inWords)"
            guard today > frozen, !set.isSubmitted else { return [Examination("frozen-after", working)] }
            return [
                Examination(
                    "frozen-after", working,
                    .init(
                        .error,
                        "The cycle is frozen since the end of \(frozen.inWords) and nothing more can be exported.",
                        remedy:
                            "Ask the LA what to do\(set.cycle.contacts.first.map { ": \($0.title)" } ?? "")"))
            ]
        },
    ]
}

extension TargetSet {
    fileprivate func examine(_ deadline: Day?, called name: String, subject: String, on today: Day)
        -> [Examination]
    {
        guard let deadline else { return [] }
        let exported = currentRevision.map { "exported \($0.exportedOn.inWords)" } ?? "not exported"
        let working = "\(name): \(deadline.inWords); \(exported)"
        guard (currentRevision?.exportedOn ?? today) > deadline else {
            return [Examination(subject, working)]
        }
        return [
            Examination(
                subject, working,
                .init(
                    .query, "\(name), \(deadline.inWords), has passed.",
                    remedy: "Say why when you export: pru export --late REASON", holdsUpSigning: false))
        ]
    }
}
