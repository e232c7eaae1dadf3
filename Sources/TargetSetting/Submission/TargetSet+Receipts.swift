/// A receipt that was recorded.
package struct KeptReceipt: Equatable, Sendable {
    package let receipt: Receipt
    /// The SHA-256 of its content, in hexadecimal.
    package let digest: String
    package let recordedOn: Day
    /// The file's bytes.
    package let document: String

    package init(receipt: Receipt, digest: String, recordedOn: Day, document: String) {
        self.receipt = receipt
        self.digest = digest
        self.recordedOn = recordedOn
        self.document = document
    }
}

/// A key of the LA by which receipts are taken.
package struct AuthorityKey: Equatable, Sendable {
    /// What a key is told by.
    package struct Name: Equatable, Sendable {
        /// The public key, in hexadecimal.
        package let key: String
        /// What is read out on the telephone: `3f2a-91bc-07de-55aa-1c2d`.
        package let fingerprint: String

        package init(key: String, fingerprint: String) {
            self.key = key
            self.fingerprint = fingerprint
        }
    }

    package let name: Name
    package let since: Day
    /// Who compared the fingerprint with the LA; nil where the first receipt was taken by it and nobody did.
    package let confirmedBy: PersonText?

    package init(name: Name, since: Day, confirmedBy: PersonText?) {
        self.name = name
        self.since = since
        self.confirmedBy = confirmedBy
    }
}

extension TargetSet {
    /// The receipt that counts: the one with the highest number.
    package var latestReceipt: Receipt? { receipts.map(\.receipt).max { $0.number < $1.number } }

    /// The receipt that counts, where it is about the latest revision; nil where the LA has not said anything of that.
    package var reply: Receipt? {
        latestReceipt.flatMap { $0.digest == revisions.last?.digest ? $0 : nil }
    }

    /// Whether the LA has accepted what is in the register now.
    package var isAccepted: Bool {
        guard isSubmitted, case .accepted? = reply?.decision else { return false }
        return true
    }

    /// What the LA has asked to be changed since the latest revision, and by when; nil where nothing.
    package var returned: (reason: PersonText, respondBy: Day)? {
        guard case .returned(let reason, let day)? = reply?.decision else { return nil }
        return (reason, day)
    }

    mutating func recordReceipt(_ entry: Action.ReceiptEntry, on today: Day) throws(Refusal) -> Step {
        let receipt = entry.receipt
        try checkBelongs(receipt, cycleDigest: entry.cycleDigest)
        let aboutKey = try take(entry.signer, trust: entry.trust, on: today)
        if receipts.contains(where: { $0.digest == entry.digest }) {
            return Step(.receiptRecordedBefore(receipt.number), aboutKey)
        }
        if receipts.contains(where: { $0.receipt.number == receipt.number }) {
            throw .receipt(.receiptNumberTwice(receipt.number))
        }
        receipts.append(
            KeptReceipt(receipt: receipt, digest: entry.digest, recordedOn: today, document: entry.document))
        let latest = latestReceipt?.number ?? receipt.number
        let older =
            latest > receipt.number
            ? [Consequence.newerReceiptCounts(newer: latest, this: receipt.number)] : []
        return Step(.receiptRecorded(receipt), older + aboutKey)
    }

    private func checkBelongs(_ receipt: Receipt, cycleDigest: String) throws(Refusal) {
        guard receipt.dfe == unit.dfe else { throw .receipt(.receiptOfAnotherUnit(receipt, own: unit.dfe)) }
        if let authority = cycle.authority, receipt.authority.text != authority.name {
            throw .receipt(.receiptOfAnotherAuthority(receipt, own: authority))
        }
        guard receipt.cycle == cycle.id, receipt.cycleDigest == cycleDigest else {
            throw .receipt(.receiptOfAnotherCycle(receipt, own: cycle.id))
        }
        guard receipt.isRehearsal == isRehearsal else { throw .receipt(.receiptOfAnotherKind(receipt)) }
        guard revisions.contains(where: { $0.number == receipt.revision && $0.digest == receipt.digest })
        else { throw .receipt(.receiptOfNothingExported(receipt)) }
    }

    /// Takes a receipt by its key: the first of all, the one that counts, or one that somebody has compared with the LA.
    /// - Returns: what followed for the key.
    private mutating func take(
        _ signer: AuthorityKey.Name, trust: Action.Trust?, on today: Day
    ) throws(Refusal) -> [Consequence] {
        let pinned = authorityKeys.last
        if let trust {
            guard trust.isOf(signer) else {
                throw .receipt(.fingerprintIsAnother(typed: trust.fingerprint, signer))
            }
            if pinned?.name == signer, pinned?.confirmedBy != nil {
                return [.keyConfirmedBefore(signer)]
            }
            authorityKeys.append(AuthorityKey(name: signer, since: today, confirmedBy: trust.by))
            return [.keyConfirmed(signer, by: trust.by)]
        }
        guard let pinned else {
            let key = AuthorityKey(name: signer, since: today, confirmedBy: nil)
            authorityKeys.append(key)
            return [.keyToConfirm(key)]
        }
        guard pinned.name == signer else { throw .receipt(.receiptOfAnotherKey(signer, pinned: pinned.name)) }
        return pinned.confirmedBy == nil ? [.keyToConfirm(pinned)] : []
    }
}

extension Action.Trust {
    /// People type fingerprints with spaces, in capitals, or without hyphens.
    fileprivate func isOf(_ key: AuthorityKey.Name) -> Bool {
        func digits(_ text: String) -> String {
            String(text.lowercased().filter { $0 != "-" && !$0.isWhitespace })
        }
        return digits(fingerprint) == digits(key.fingerprint)
    }
}
