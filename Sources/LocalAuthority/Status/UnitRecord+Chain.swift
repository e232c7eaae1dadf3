/// Files of a unit that cannot both be what it sent: an officer must say which.
package struct Conflict: Equatable, Sendable {
    /// In the order of revisions and digests; two or more.
    package let arrivals: [ReceivedSubmission]
}

/// A revision that is replaced by one that came, and has not come itself.
package struct Gap: Equatable, Sendable {
    /// The number of the revision that has not come.
    package let missing: Int
    /// The number of the revision that came and replaces it.
    package let replacedBy: Int
}

extension UnitRecord {
    /// The submissions that may count: those with a key that is trusted, without those that an officer decided against.
    var candidates: [ReceivedSubmission] {
        arrivals.filter { isTrusted($0) && !decidedAgainst.contains($0.digest) }
    }

    /// The digests of the files that an officer decided against; the latest decision about a file counts.
    var decidedAgainst: Set<String> {
        var against: Set<String> = []
        for decision in decisions {
            guard case .chosen(let digest, let over, _) = decision.ruling else { continue }
            against.formUnion(over)
            against.remove(digest)
        }
        return against
    }

    /// Files with one revision number that are different, and a file that replaces another than the one that came.
    package var conflicts: [Conflict] {
        let byRevision = Dictionary(grouping: candidates, by: \.revision)
        return byRevision.keys.sorted().compactMap { revision in
            let same = byRevision[revision] ?? []
            let before = byRevision[revision - 1] ?? []
            let isForked =
                !before.isEmpty
                && same.contains { arrival in
                    !before.contains { $0.digest == arrival.supersedes } && !hasChosen(arrival)
                }
            guard same.count > 1 || isForked else { return nil }
            let together = isForked ? before + same : same
            return Conflict(arrivals: together.sorted { ($0.revision, $0.digest) < ($1.revision, $1.digest) })
        }
    }

    /// The submission that counts: the highest of the chain; nil while files contradict each other, or nothing came.
    package var counting: ReceivedSubmission? {
        conflicts.isEmpty ? candidates.max { $0.revision < $1.revision } : nil
    }

    /// Revisions that have not come although later ones have.
    package var gaps: [Gap] {
        let revisions = Set(candidates.map(\.revision))
        return revisions.sorted().filter { $0 > 1 && !revisions.contains($0 - 1) }
            .map { Gap(missing: $0 - 1, replacedBy: $0) }
    }

    private func hasChosen(_ arrival: ReceivedSubmission) -> Bool {
        decisions.contains {
            if case .chosen(arrival.digest, _, _) = $0.ruling { true } else { false }
        }
    }
}

extension UnitRecord {
    /// What the revision that counts is compared with: the one named, else the one that it replaces; nil where there is
    /// none to compare.
    package func compared(with revision: Int?) throws(LARefusal) -> ReceivedSubmission? {
        guard let revision else {
            return counting.flatMap { counting in arrivals.first { $0.digest == counting.supersedes } }
        }
        guard let arrival = arrivals.first(where: { $0.revision == revision }) else {
            throw .unknownRevision(revision, known: Set(arrivals.map(\.revision)).sorted())
        }
        return arrival
    }
}
