extension Rule {
    static let signOffRules: [Rule] = [
        Rule("proposed-late", "The targets are proposed by the day set for it.", ["M2"]) { here in
            guard let due = here.set.cycle.day(.proposedBy), let proposal = here.set.proposal else {
                return []
            }
            let working = here.explaining(
                "Proposed \(proposal.day.inWords), to be proposed by \(due.inWords)")
            guard proposal.day > due else { return [Examination("proposal", working)] }
            return [
                Examination(
                    "proposal", working,
                    .init(
                        .query, "The targets were proposed on \(proposal.day.inWords), after \(due.inWords).",
                        remedy: "Explain it: pru note proposed-late TEXT"))
            ]
        },
        Rule("agreed-before-proposed", "What is agreed was first proposed and frozen.", ["M2", "M3"]) {
            here in
            guard here.set.cycle.day(.proposedBy) != nil else { return [] }
            return here.signOffs.map { office, signOff in
                let working = here.explaining(
                    "\(office.title): \(signOff.inWords); \(here.set.proposal.map { "proposed \($0.day.inWords)" } ?? "nothing proposed")"
                )
                if let proposal = here.set.proposal, proposal.day <= signOff.effectiveDay {
                    return Examination(office.id, working)
                }
                let message =
                    here.set.proposal.map {
                        "The sign-off of the \(office.title) is dated \(signOff.effectiveDay.inWords), before the targets were proposed on \($0.day.inWords)."
                    } ?? "The \(office.title) has agreed to targets that were never proposed."
                return Examination(
                    office.id, working,
                    .init(
                        .query, message,
                        remedy:
                            "Withdraw it, type pru propose, and sign again; or explain it: pru note agreed-before-proposed TEXT --subject \(office.id)"
                    ))
            }
        },
        Rule("sign-off-moved", "Every sign-off stands for the figures as they are.", ["M3", "M4", "M5"]) {
            here in
            here.set.cycle.offices.compactMap { office in
                let standing = here.standing(of: office)
                func inWords() -> String { here.set.words(on: standing, of: office) }
                guard case .moved = standing else {
                    return standing.stands ? Examination(office.id, here.explaining(inWords())) : nil
                }
                return Examination(
                    office.id, inWords(),
                    .init(
                        .error, inWords(),
                        remedy: "When they have agreed again, type: \(office.signCommand)"))
            }
        },
        Rule("sign-off-in-future", "No sign-off is dated after today.", ["M5"]) { here in
            here.signOffs.map { office, signOff in
                let working = here.explaining("\(office.title): \(signOff.inWords)")
                guard signOff.effectiveDay > here.today else { return Examination(office.id, working) }
                return Examination(
                    office.id, working,
                    .init(
                        .error,
                        "The sign-off of the \(office.title) is dated \(signOff.effectiveDay.inWords), which is still to come.",
                        remedy: "Withdraw it: pru sign withdraw \(office.id) --reason TEXT"))
            }
        },
        Rule("sign-off-outside-window", "Agreement is given in the window set for it.", ["M3"]) { here in
            here.signOffs.compactMap { office, signOff in
                let windows = here.set.cycle.milestones.filter {
                    $0.meaning == .agreementWindow && ($0.offices.isEmpty || $0.offices.contains(office.id))
                }
                guard !windows.isEmpty else { return nil }
                func inWords(_ windows: [Milestone]) -> String {
                    windows.map(\.inWords).joined(separator: ", and ")
                }
                let working = here.explaining(
                    "\(office.title): \(signOff.inWords); window \(inWords(windows))")
                // One query for all the windows missed, because a note answers one.
                let missed = windows.filter { !$0.contains(signOff.effectiveDay) }
                guard !missed.isEmpty else { return Examination(office.id, working) }
                return Examination(
                    office.id, working,
                    .init(
                        .query,
                        "The sign-off of the \(office.title) is dated \(signOff.effectiveDay.inWords); the time for it is \(inWords(missed)).",
                        remedy:
                            "Check the date, or explain it: pru note sign-off-outside-window TEXT --subject \(office.id)"
                    ))
            }
        },
        Rule("sign-off-before-change", "Nobody agreed to a figure before it was there.", ["M3", "M4", "M5"]) {
            here in
            here.signOffs.map { office, signOff in
                let changes = office.covers.compactMap { here.set.lastChanges[$0] }
                let last = changes.max { $0.day < $1.day }
                func change() -> String {
                    last.map { "\(here.set.title(of: $0.subject)) changed on \($0.day.inWords)" }
                        ?? "nothing changed"
                }
                let working = here.explaining("\(office.title): \(signOff.inWords); \(change())")
                guard let last, signOff.effectiveDay < last.day else {
                    return Examination(office.id, working)
                }
                return Examination(
                    office.id, working,
                    .init(
                        .query,
                        "The sign-off of the \(office.title) is dated \(signOff.effectiveDay.inWords), but \(change()).",
                        remedy:
                            "Check that they saw the figures as they are, then explain it: pru note sign-off-before-change TEXT --subject \(office.id)"
                    ))
            }
        },
        Rule("one-person-two-offices", "Each office is held by another person.", ["M4", "M5"]) { here in
            here.pairsOfSigners.map { pair in
                let working = here.explaining(pair.inWords)
                guard pair.first.name.isSame(as: pair.second.name) else {
                    return Examination(pair.subject, working)
                }
                return Examination(
                    pair.subject, working,
                    .init(
                        .error,
                        "\(pair.second.name) has signed as \(pair.first.office.title) and as \(pair.second.office.title).",
                        remedy:
                            "Withdraw the one that is wrong: pru sign withdraw \(pair.second.office.id) --reason TEXT"
                    ))
            }
        },
        Rule("similar-names", "Names that are nearly the same are of different people.", ["M4", "M5"]) {
            here in
            here.pairsOfSigners.map { pair in
                let working = here.explaining(pair.inWords)
                guard pair.first.name.resembles(pair.second.name) else {
                    return Examination(pair.subject, working)
                }
                return Examination(
                    pair.subject, working,
                    .init(
                        .query,
                        "\(pair.first.name) (\(pair.first.office.title)) and \(pair.second.name) (\(pair.second.office.title)) may be one person.",
                        remedy:
                            "Withdraw the one that is wrong, or explain it: pru note similar-names TEXT --subject '\(pair.subject)'"
                    ))
            }
        },
        Rule("confirmed-too-early", "The office that confirms the whole signs last.", ["M5"]) { here in
            guard let last = here.set.cycle.confirmingOffice,
                let confirmation = here.standing(of: last).signOff
            else { return [] }
            return here.signOffs.filter { $0.office.id != last.id }.map { office, signOff in
                let working = here.explaining(
                    "\(last.title): \(confirmation.inWords); \(office.title): \(signOff.inWords)")
                guard confirmation.effectiveDay < signOff.effectiveDay else {
                    return Examination(last.id, working)
                }
                return Examination(
                    last.id, working,
                    .init(
                        .error,
                        "The sign-off of the \(last.title) is dated \(confirmation.effectiveDay.inWords), before the \(office.title) signed on \(signOff.effectiveDay.inWords).",
                        remedy: "Sign again: \(last.signCommand)"))
            }
        },
    ]
}

extension Situation {
    fileprivate struct Pair {
        let first: (office: Office, name: PersonName)
        let second: (office: Office, name: PersonName)

        var subject: String { "\(first.office.id) \(second.office.id)" }
        var inWords: String {
            "\(first.office.title): \(first.name); \(second.office.title): \(second.name)"
        }
    }

    fileprivate var pairsOfSigners: [Pair] {
        signers.indices.flatMap { index in
            signers[..<index].map { Pair(first: $0, second: signers[index]) }
        }
    }
}
