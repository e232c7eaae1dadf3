extension Rule {
    static let signOffRules: [Rule] = [
        Rule("proposed-late", "The targets are proposed by the day set for it.", ["M2"]) { context in
            guard let due = context.set.cycle.day(.proposedBy), let proposal = context.set.proposal else {
                return []
            }
            let working = context.explaining(
                "Proposed \(proposal.day.inWords), to be proposed by \(due.inWords)")
            guard proposal.day > due else { return [Evaluation("proposal", working)] }
            return [
                Evaluation(
                    "proposal", working,
                    .init(
                        .query, "The targets were proposed on \(proposal.day.inWords), after \(due.inWords).",
                        remedy: "Explain it: pru note proposed-late TEXT"))
            ]
        },
        Rule("agreed-before-proposed", "What is agreed was first proposed and frozen.", ["M2", "M3"]) {
            context in
            guard context.set.cycle.day(.proposedBy) != nil else { return [] }
            return context.signOffs.map { signatory, signOff in
                let working = context.explaining(
                    "\(signatory.title): \(signOff.inWords); \(context.set.proposal.map { "proposed \($0.day.inWords)" } ?? "nothing proposed")"
                )
                if let proposal = context.set.proposal, proposal.day <= signOff.effectiveDay {
                    return Evaluation(signatory.id, working)
                }
                let message =
                    context.set.proposal.map {
                        "The sign-off of the \(signatory.title) is dated \(signOff.effectiveDay.inWords), before the targets were proposed on \($0.day.inWords)."
                    } ?? "The \(signatory.title) has agreed to targets that were never proposed."
                return Evaluation(
                    signatory.id, working,
                    .init(
                        .query, message,
                        remedy:
                            "Withdraw it, type pru propose, and sign again; or explain it: pru note agreed-before-proposed TEXT --subject \(signatory.id)"
                    ))
            }
        },
        Rule("sign-off-moved", "Every sign-off stands for the figures as they are.", ["M3", "M4", "M5"]) {
            context in
            context.set.cycle.signatories.compactMap { signatory in
                let status = context.status(of: signatory)
                func inWords() -> String { context.set.words(on: status, of: signatory) }
                guard case .moved = status else {
                    return status.stands ? Evaluation(signatory.id, context.explaining(inWords())) : nil
                }
                return Evaluation(
                    signatory.id, inWords(),
                    .init(
                        .error, inWords(),
                        remedy: "When they have agreed again, type: \(signatory.signCommand)"))
            }
        },
        Rule("sign-off-in-future", "No sign-off is dated after today.", ["M5"]) { context in
            context.signOffs.map { signatory, signOff in
                let working = context.explaining("\(signatory.title): \(signOff.inWords)")
                guard signOff.effectiveDay > context.today else { return Evaluation(signatory.id, working) }
                return Evaluation(
                    signatory.id, working,
                    .init(
                        .error,
                        "The sign-off of the \(signatory.title) is dated \(signOff.effectiveDay.inWords), which is still to come.",
                        remedy: "Withdraw it: pru sign withdraw \(signatory.id) --reason TEXT"))
            }
        },
        Rule("sign-off-outside-window", "Agreement is given in the window set for it.", ["M3"]) { context in
            context.signOffs.compactMap { signatory, signOff in
                let windows = context.set.cycle.milestones.filter {
                    $0.meaning == .agreementWindow
                        && ($0.signatories.isEmpty || $0.signatories.contains(signatory.id))
                }
                guard !windows.isEmpty else { return nil }
                func inWords(_ windows: [Milestone]) -> String {
                    windows.map(\.inWords).joined(separator: ", and ")
                }
                let working = context.explaining(
                    "\(signatory.title): \(signOff.inWords); window \(inWords(windows))")
                // One query for all the windows missed, because a note answers one.
                let missed = windows.filter { !$0.contains(signOff.effectiveDay) }
                guard !missed.isEmpty else { return Evaluation(signatory.id, working) }
                return Evaluation(
                    signatory.id, working,
                    .init(
                        .query,
                        "The sign-off of the \(signatory.title) is dated \(signOff.effectiveDay.inWords); the time for it is \(inWords(missed)).",
                        remedy:
                            "Check the date, or explain it: pru note sign-off-outside-window TEXT --subject \(signatory.id)"
                    ))
            }
        },
        Rule("sign-off-before-change", "Nobody agreed to a figure before it was there.", ["M3", "M4", "M5"]) {
            context in
            context.signOffs.map { signatory, signOff in
                let changes = signatory.covers.compactMap { context.set.lastChanges[$0] }
                let last = changes.max { $0.day < $1.day }
                func change() -> String {
                    last.map { "\(context.set.title(of: $0.subject)) changed on \($0.day.inWords)" }
                        ?? "nothing changed"
                }
                let working = context.explaining("\(signatory.title): \(signOff.inWords); \(change())")
                guard let last, signOff.effectiveDay < last.day else {
                    return Evaluation(signatory.id, working)
                }
                return Evaluation(
                    signatory.id, working,
                    .init(
                        .query,
                        "The sign-off of the \(signatory.title) is dated \(signOff.effectiveDay.inWords), but \(change()).",
                        remedy:
                            "Check that they saw the figures as they are, then explain it: pru note sign-off-before-change TEXT --subject \(signatory.id)"
                    ))
            }
        },
        Rule("one-person-two-offices", "Each office is held by another person.", ["M4", "M5"]) { context in
            context.pairsOfSigners.map { pair in
                let working = context.explaining(pair.inWords)
                guard pair.first.name.isSame(as: pair.second.name) else {
                    return Evaluation(pair.subject, working)
                }
                return Evaluation(
                    pair.subject, working,
                    .init(
                        .error,
                        "\(pair.second.name) has signed as \(pair.first.signatory.title) and as \(pair.second.signatory.title).",
                        remedy:
                            "Withdraw the one that is wrong: pru sign withdraw \(pair.second.signatory.id) --reason TEXT"
                    ))
            }
        },
        Rule("similar-names", "Names that are nearly the same are of different people.", ["M4", "M5"]) {
            context in
            context.pairsOfSigners.map { pair in
                let working = context.explaining(pair.inWords)
                guard pair.first.name.resembles(pair.second.name) else {
                    return Evaluation(pair.subject, working)
                }
                return Evaluation(
                    pair.subject, working,
                    .init(
                        .query,
                        "\(pair.first.name) (\(pair.first.signatory.title)) and \(pair.second.name) (\(pair.second.signatory.title)) may be one person.",
                        remedy:
                            "Withdraw the one that is wrong, or explain it: pru note similar-names TEXT --subject '\(pair.subject)'"
                    ))
            }
        },
        Rule("confirmed-too-early", "The office that confirms the whole signs last.", ["M5"]) { context in
            guard let last = context.set.cycle.confirmingOffice,
                let confirmation = context.status(of: last).signOff
            else { return [] }
            return context.signOffs.filter { $0.signatory.id != last.id }.map { signatory, signOff in
                let working = context.explaining(
                    "\(last.title): \(confirmation.inWords); \(signatory.title): \(signOff.inWords)")
                guard confirmation.effectiveDay < signOff.effectiveDay else {
                    return Evaluation(last.id, working)
                }
                return Evaluation(
                    last.id, working,
                    .init(
                        .error,
                        "The sign-off of the \(last.title) is dated \(confirmation.effectiveDay.inWords), before the \(signatory.title) signed on \(signOff.effectiveDay.inWords).",
                        remedy: "Sign again: \(last.signCommand)"))
            }
        },
    ]
}

extension RuleContext {
    fileprivate struct Pair {
        let first: (signatory: Signatory, name: PersonName)
        let second: (signatory: Signatory, name: PersonName)

        var subject: String { "\(first.signatory.id) \(second.signatory.id)" }
        var inWords: String {
            "\(first.signatory.title): \(first.name); \(second.signatory.title): \(second.name)"
        }
    }

    fileprivate var pairsOfSigners: [Pair] {
        signers.indices.flatMap { index in
            signers[..<index].map { Pair(first: $0, second: signers[index]) }
        }
    }
}
