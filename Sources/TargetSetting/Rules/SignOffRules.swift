extension Rule {
    static let signOffRules: [Rule] = [
        Rule("proposed-late", "The targets are proposed by the day set for it.", ["M2"]) { here in
            guard let due = here.set.cycle.day(.proposedBy), let proposal = here.set.proposal else {
                return []
            }
            let working = "Proposed \(proposal.day.inWords), to be proposed by \(due.inWords)"
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
                let proposed = here.set.proposal.map { "proposed \($0.day.inWords)" } ?? "nothing proposed"
                let working = "\(office.title): \(signOff.inWords); \(proposed)"
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
                let working = here.set.words(on: here.standing(of: office), of: office)
                guard case .moved = standing else {
                    return standing.stands ? Examination(office.id, working) : nil
                }
                return Examination(
                    office.id, working,
                    .init(
                        .error, working,
                        remedy: "When they have agreed again, type: \(office.signCommand)"))
            }
        },
        Rule("sign-off-in-future", "No sign-off is dated after today.", ["M5"]) { here in
            here.signOffs.map { office, signOff in
                let working = "\(office.title): \(signOff.inWords)"
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
                let working = "\(office.title): \(signOff.inWords); window \(inWords(windows))"
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
                let change =
                    last.map { "\(here.set.title(of: $0.subject)) changed on \($0.day.inWords)" }
                    ?? "nothing changed"
                let working = "\(office.title): \(signOff.inWords); \(change)"
                guard let last, signOff.effectiveDay < last.day else {
                    return Examination(office.id, working)
                }
                return Examination(
                    office.id, working,
                    .init(
                        .query,
                        "The sign-off of the \(office.title) is dated \(signOff.effectiveDay.inWords), but \(change).",
                        remedy:
                            "Check that they saw the figures as they are, then explain it: pru note sign-off-before-change TEXT --subject \(office.id)"
                    ))
            }
        },
        Rule("one-person-two-offices", "Each office is held by another person.", ["M4", "M5"]) { here in
            here.pairsOfSigners.map { pair in
                let working =
                    "\(pair.first.title): \(pair.firstName); \(pair.second.title): \(pair.secondName)"
                guard pair.firstName.isSame(as: pair.secondName) else {
                    return Examination(pair.subject, working)
                }
                return Examination(
                    pair.subject, working,
                    .init(
                        .error,
                        "\(pair.secondName) has signed as \(pair.first.title) and as \(pair.second.title).",
                        remedy:
                            "Withdraw the one that is wrong: pru sign withdraw \(pair.second.id) --reason TEXT"
                    ))
            }
        },
        Rule("similar-names", "Names that are nearly the same are of different people.", ["M4", "M5"]) {
            here in
            here.pairsOfSigners.map { pair in
                let working =
                    "\(pair.first.title): \(pair.firstName); \(pair.second.title): \(pair.secondName)"
                guard pair.firstName.resembles(pair.secondName) else {
                    return Examination(pair.subject, working)
                }
                return Examination(
                    pair.subject, working,
                    .init(
                        .query,
                        "\(pair.firstName) (\(pair.first.title)) and \(pair.secondName) (\(pair.second.title)) may be one person.",
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
                let working = "\(last.title): \(confirmation.inWords); \(office.title): \(signOff.inWords)"
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
        let first: Office
        let firstName: Wording
        let second: Office
        let secondName: Wording

        var subject: String { "\(first.id) \(second.id)" }
    }

    fileprivate var pairsOfSigners: [Pair] {
        let named = signOffs.compactMap { office, signOff in signOff.name.map { (office, $0) } }
        return named.indices.flatMap { index in
            named[..<index].map {
                Pair(first: $0.0, firstName: $0.1, second: named[index].0, secondName: named[index].1)
            }
        }
    }
}

extension Wording {
    /// Whether two names differ in nothing but spacing, case and punctuation.
    fileprivate func isSame(as other: Wording) -> Bool {
        text == other.text || (!folded.isEmpty && folded == other.folded)
    }

    /// Whether two names that are not the same may be one person's: a letter or two apart, the same words in another
    /// order, or the same surname after the same initial.
    func resembles(_ other: Wording) -> Bool {
        guard !isSame(as: other) else { return false }
        let (name, another) = (folded, other.folded)
        let (length, otherLength) = (name.count, another.count)
        // As many letters as one is longer have to be put in.
        if min(length, otherLength) > 5, abs(length - otherLength) <= 2, editDistance(name, another) <= 2 {
            return true
        }
        let (mine, others) = (words, other.words)
        if !mine.isEmpty, mine.sorted() == others.sorted() { return true }
        guard mine.count > 1, others.count > 1 else { return false }
        return mine.last == others.last && mine[0].first == others[0].first
    }

    /// The parts of a name: without titles and what stands in brackets, and the surname last where a comma puts it first.
    private var words: [String] {
        let halves = text.prefix { $0 != "(" }.split(separator: ",", maxSplits: 1)
        let inOrder = halves.reversed().joined(separator: " ")
        return inOrder.split { $0.isWhitespace || $0 == "." }
            .map { Wording(kept: String($0)).folded }
            .filter { !$0.isEmpty && !Wording.titles.contains($0) }
    }

    private static let titles: Set = [
        "mr", "mrs", "ms", "miss", "mx", "dr", "cllr", "rev", "prof", "sir",
    ]
}
