extension Rule {
    /// Passed deadlines. They hold up no signing; the reason is given when the submission is exported.
    static let deadlineRules: [Rule] = [
        Rule("la-deadline-past", "The submission is exported by the LA deadline.", ["M4", "M13"]) {
            here in
            here.examine(here.set.cycle.laDeadline, called: "The LA deadline", subject: "la-deadline")
        },
        Rule("statutory-deadline-past", "The statutory targets are set by the day in law.", ["M9"]) {
            here in
            here.examine(
                here.set.cycle.statutoryDeadline, called: "The statutory date", subject: "statutory-deadline")
        },
        Rule("frozen", "Everything is exported before the cycle is frozen.", ["M1"]) { here in
            guard let frozen = here.set.cycle.frozenAfter else { return [] }
            let working = here.explaining("Frozen after \(frozen.inWords)")
            guard here.today > frozen, here.currentRevision == nil else {
                return [Examination("frozen-after", working)]
            }
            return [
                Examination(
                    "frozen-after", working,
                    .init(
                        .error,
                        "The cycle is frozen since the end of \(frozen.inWords) and nothing more can be exported.",
                        remedy:
                            "Ask the LA what to do\(here.set.cycle.contacts.first.map { ": \($0.title)" } ?? "")"
                    ))
            ]
        },
    ]
}

extension Situation {
    fileprivate func examine(_ deadline: Day?, called name: String, subject: String)
        -> [Examination]
    {
        guard let deadline else { return [] }
        let exported = currentRevision.map { "exported \($0.exportedOn.inWords)" } ?? "not exported"
        let working = explaining("\(name): \(deadline.inWords); \(exported)")
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
