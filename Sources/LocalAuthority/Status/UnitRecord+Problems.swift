package import TargetSetting

/// What stands in a unit's way or must be known of it.
package enum UnitProblem: Equatable, Sendable {
    case conflict(Conflict)
    /// Submissions that are signed with one other key than the unit's.
    case otherKey([ReceivedSubmission], Signer, own: Signer)
    case sharedKey([DfENumber])
    case gap(Gap)
    case journal(JournalBreak)
    case rejected(RejectedFile)
    /// The list expects pupils where the unit has none, or the other way round.
    case group(KeyStage, expected: Int, sent: Int)

    /// What scripts match on: never changed.
    package var code: String {
        switch self {
        case .conflict: "files-in-conflict"
        case .otherKey: "signed-with-another-key"
        case .sharedKey: "key-of-several-units"
        case .gap: "revision-missing"
        case .journal: "journal-not-continued"
        case .rejected: "file-kept-apart"
        case .group: "group-not-as-expected"
        }
    }

    /// The values that it is about.
    package var facts: Facts {
        switch self {
        case .conflict(let conflict): ["digests": conflict.arrivals.map(\.digest)]
        case .otherKey(let arrivals, let signer, let own):
            [
                "revisions": arrivals.map(\.revision), "fingerprint": signer.fingerprint,
                "own": own.fingerprint,
            ]
        case .sharedKey(let units): ["units": units]
        case .gap(let gap): ["missing": gap.missing, "replacedBy": gap.replacedBy]
        case .journal(let found):
            [
                "revision": found.later.revision, "journal": found.later.journal?.mark,
                "earlierRevision": found.earlier.revision, "earlierJournal": found.earlier.journal?.mark,
            ]
        case .rejected(let file):
            ["file": file.name, "received": file.receivedOn, "reasons": file.reasons.map(\.code)]
        case .group(let keyStage, let expected, let sent):
            ["keyStage": keyStage.id, "expected": expected, "sent": sent]
        }
    }

    /// As it may leave the LA: a file by its name, without the folders of the officer's computer.
    package var leaving: UnitProblem {
        if case .rejected(let file) = self { .rejected(file.withoutFolders) } else { self }
    }

    /// What the officer can do about it; empty where only the telephone helps.
    package var remedies: [Remedy] {
        switch self {
        case .conflict(let conflict): conflict.arrivals.first.map { [.la(.choose($0.dfe))] } ?? []
        case .otherKey(let arrivals, _, _):
            arrivals.first.map { [.la(.confirmKey($0.dfe, fingerprint: nil))] } ?? []
        case .sharedKey: []
        case .gap: [.la(.askUnit(nil, .file))]
        case .journal: [.la(.askUnit(nil, .journal))]
        case .rejected(let file): file.remedies
        case .group: [.la(.askUnit(nil, .group)), .la(.correctUnits)]
        }
    }
}

extension UnitRecord {
    /// What stands in the way or must be known.
    func problems(under terms: Terms) -> [UnitProblem] {
        conflicts.map(UnitProblem.conflict) + problemsOfKeys
            + (keySharers.isEmpty ? [] : [.sharedKey(keySharers)]) + gaps.map(UnitProblem.gap)
            + journalBreaks.map(UnitProblem.journal) + apartThatMatter.map(UnitProblem.rejected)
            + groups(terms.cycle)
    }

    /// Where the unit's groups are not what the list expects: one of the two is wrong.
    private func groups(_ cycle: Cycle) -> [UnitProblem] {
        guard let counting else { return [] }
        return cycle.keyStages.compactMap { keyStage in
            guard let expected = unit.expected[keyStage.id] else { return nil }
            let sent = counting.groups[keyStage.id] ?? 0
            // How many there are changes through the year; whether there are any decides what is owed.
            guard (expected == 0) != (sent == 0) else { return nil }
            return .group(keyStage, expected: expected, sent: sent)
        }
    }

    private var problemsOfKeys: [UnitProblem] {
        guard let key, !otherKeys.isEmpty else { return [] }
        return Set(otherKeys.map(\.signer)).sorted { $0.fingerprint < $1.fingerprint }.map { other in
            .otherKey(otherKeys.filter { $0.signer == other }, other, own: key)
        }
    }

    /// The files kept apart that could have counted for more than what counts.
    var apartThatMatter: [RejectedFile] {
        let known = arrivals.map(\.revision).max() ?? 0
        return apart.filter { $0.revision.map { $0 > known } ?? (known == 0) }
    }
}
