/// A receipt that was recorded.
package struct KeptReceipt: Equatable, Sendable {
    /// What it says.
    package let receipt: Receipt
    /// The SHA-256 of its content, in hexadecimal.
    package let digest: String
    /// The day on which it was put into the register.
    package let recordedOn: Day
    /// The public key that signed it, in hexadecimal.
    package let key: String
    /// The file's bytes.
    package let document: String

    /// For a receipt that was checked when it was recorded.
    package init(receipt: Receipt, digest: String, key: String, recordedOn: Day, document: String) {
        self.receipt = receipt
        self.digest = digest
        self.key = key
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

        /// Of a key and its fingerprint, which is not worked out here.
        package init(key: String, fingerprint: String) {
            self.key = key
            self.fingerprint = fingerprint
        }
    }

    /// The key, and the fingerprint that is read out.
    package let name: Name
    /// The day from which receipts are taken by it.
    package let since: Day
    /// Who compared the fingerprint with the LA; nil where the first receipt was taken by it and nobody did.
    package let confirmedBy: PersonText?

    /// For a key by which a receipt was taken.
    package init(name: Name, since: Day, confirmedBy: PersonText?) {
        self.name = name
        self.since = since
        self.confirmedBy = confirmedBy
    }
}

extension TargetSet {
    /// The receipt that counts: of those by the key that counts, the one with the highest number.
    package var latestReceipt: Receipt? {
        receipts.filter(isOfCountingKey).map(\.receipt).max { $0.number < $1.number }
    }

    /// Whether the key that counts signed a receipt; by another, it is set aside.
    package func isOfCountingKey(_ kept: KeptReceipt) -> Bool { kept.key == authorityKeys.last?.name.key }

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
        let isKnown = receipts.contains { $0.key == entry.signer.key && $0.digest == entry.digest }
        if !isKnown { try checkDays(of: receipt, on: today) }
        if let stray = receipt.targets.first(where: { !cycle.isMeasure($0.measure, titled: $0.title.text) }) {
            throw .receipt(.receiptOfUnknownTarget(measure: stray.measure, title: stray.title, figure: nil))
        }
        // What was recorded before is only told of again.
        if !isKnown, let wrong = receipt.impossibleTarget(sent: revisions, cycle) {
            throw .receipt(
                .receiptOfUnknownTarget(measure: wrong.measure, title: wrong.title, figure: wrong.figure))
        }
        let aboutKey = try take(entry.signer, trust: entry.trust, on: today)
        let ofKey = receipts.filter { $0.key == entry.signer.key }
        if isKnown {
            return Step(.receiptRecordedBefore(receipt.number), aboutKey)
        }
        if ofKey.contains(where: { $0.receipt.number == receipt.number }) {
            throw .receipt(
                .receiptNumberTwice(
                    receipt.number, highest: ofKey.map(\.receipt.number).max() ?? receipt.number))
        }
        receipts.append(
            KeptReceipt(
                receipt: receipt, digest: entry.digest, key: entry.signer.key, recordedOn: today,
                document: entry.document))
        let before = ofKey.map(\.receipt.number).filter { $0 < receipt.number }.max()
        let jump =
            receipt.number > (before ?? 0) + 1
            ? [Consequence.receiptNumbersJump(from: before, to: receipt.number)] : []
        let latest = latestReceipt?.number ?? receipt.number
        let older =
            latest > receipt.number
            ? [Consequence.newerReceiptCounts(newer: latest, this: receipt.number)] : []
        let isNamedOtherwise = receipt.unit.unaccented != unit.name.unaccented
        return Step(
            .receiptRecorded(receipt),
            older + jump + (isNamedOtherwise ? [.unitNamedOtherwise(receipt.unit, own: unit.name)] : [])
                + aboutKey)
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

    /// The days that a receipt says can be so, and are those of the cycle.
    private func checkDays(of receipt: Receipt, on today: Day) throws(Refusal) {
        let own = (cycle.laDeadline, cycle.statutoryDeadline)
        guard (receipt.arrival.laDeadline, receipt.arrival.statutoryDate) == own else {
            throw .receipt(.receiptOfOtherDeadline(receipt, laDeadline: own.0, statutoryDate: own.1))
        }
        let exported = revisions.first { $0.digest == receipt.digest }?.exportedOn ?? receipt.receivedOn
        func check(
            _ earlier: Day, _ first: ReceiptRefusal.Moment, _ later: Day, _ second: ReceiptRefusal.Moment
        )
            throws(Refusal)
        {
            guard earlier > later else { return }
            throw .receipt(.receiptOutOfOrder(first, earlier, before: second, later))
        }
        try check(exported, .exported, receipt.receivedOn, .received)
        try check(receipt.receivedOn, .received, receipt.issuedOn, .issued)
        let yearLater = max(own.0 ?? receipt.issuedOn, receipt.issuedOn).adding(months: 12)
        if let until = receipt.arrival.extendedUntil {
            // One that ends with the deadline extends nothing: it is the day that was given for the answer to a revision.
            if let deadline = own.0, until <= deadline {
                let before = revisions.last { $0.number < receipt.revision }?.exportedOn
                try check(
                    before ?? deadline.adding(days: 1), before == nil ? .deadline : .exported, until,
                    .extended)
            }
            try check(until, .extended, yearLater, .yearLater)
        }
        if case .returned(_, let respondBy) = receipt.decision {
            try check(receipt.issuedOn, .issued, respondBy, .respondBy)
            try check(respondBy, .respondBy, yearLater, .yearLater)
        }
        // The days of a rehearsal are set by hand, at the unit and at the LA.
        if !isRehearsal { try check(receipt.issuedOn, .issued, today, .today) }
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
            let aside = pinned.map { before in
                receipts.filter { $0.key == before.name.key && before.name != signer }.map(\.receipt.number)
            }
            return [.keyConfirmed(signer, by: trust.by)]
                + (aside.map { $0.isEmpty ? [] : [.receiptsSetAside($0.sorted())] } ?? [])
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

extension Cycle {
    /// Whether a measure or an absence measure has this id and title.
    fileprivate func isMeasure(_ id: String, titled title: String) -> Bool {
        (measures.map(\.id.rawValue) + absence.map(\.id.rawValue)).contains(id) && self.title(of: id) == title
    }
}
