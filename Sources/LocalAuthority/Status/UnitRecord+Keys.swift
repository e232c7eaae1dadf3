extension UnitRecord {
    /// The key that the unit's submissions must be signed with: the one confirmed last, and until one is the first file's.
    package var key: Signer? {
        confirmations.last?.signer ?? arrivals.min { $0.number < $1.number }?.signer
    }

    /// Whether somebody of the unit has confirmed its fingerprint.
    package var isKeyConfirmed: Bool { !confirmations.isEmpty }

    /// The submissions with another key than the unit's that nobody has decided about: the latest confirmation of a key
    /// decides about everything before it.
    package var otherKeys: [ReceivedSubmission] {
        let decided = confirmations.last?.number ?? 0
        // The same content again, signed by somebody else, changes nothing.
        let known = Set(arrivals.filter(isTrusted).map(\.digest))
        return arrivals.filter { $0.number > decided && $0.signer != key && !known.contains($0.digest) }
    }

    /// Whether something has another key while nobody has said which is the unit's. Once one is confirmed, what a stranger signs is
    /// to be known and changes nothing.
    var isKeyInQuestion: Bool { !isKeyConfirmed && !otherKeys.isEmpty }

    /// Whether it is the unit's own content, signed by somebody else.
    package func isResigned(_ arrival: ReceivedSubmission) -> Bool {
        arrival.signer != key && !isTrusted(arrival)
            && arrivals.contains { $0.digest == arrival.digest && isTrusted($0) }
    }

    /// Whether a submission has the unit's key, or one that had been confirmed and was the unit's when it arrived.
    func isTrusted(_ arrival: ReceivedSubmission) -> Bool {
        if arrival.signer == key { return true }
        guard let own = confirmations.lastIndex(where: { $0.signer == arrival.signer }) else { return false }
        let replaced = confirmations[own...].first { $0.signer != arrival.signer }
        return replaced.map { arrival.number < $0.number } ?? true
    }

    private var confirmations: [(number: Int, signer: Signer)] {
        decisions.compactMap {
            if case .trusted(let signer, _) = $0.ruling { ($0.number, signer) } else { nil }
        }
    }
}
