import Sentences
package import TargetSetting

/// A receipt of the LA.
package struct ReceiptReport: Encodable, Sendable {
    /// How the day of receipt was judged, and by which days.
    package struct Judged: Encodable, Sendable {
        /// `on-time`, `on-time-by-extension`, `late` or `after-statutory`.
        package let state: String
        /// The LA's own last day; nil where the cycle has none.
        package let laDeadline: Day?
        /// The day in law, which no extension puts off; nil where the cycle has none.
        package let statutoryDate: Day?
        /// The last day of the unit's own extension; nil where it has none.
        package let extendedUntil: Day?
    }

    /// A target that the LA set.
    package struct SetTarget: Encodable, Sendable {
        /// The id of a measure or an absence measure of the cycle.
        package let measure: String
        /// What the LA's cycle calls it.
        package let title: PersonText
        /// What is aimed for now, in words: `3 of 9 (33%)`, `20.0%`.
        package let figure: PersonText
        /// Why, in the words of the LA.
        package let reason: PersonText
        /// The officer who set it.
        package let by: PersonText
        /// All of it in one line.
        package let inWords: String
    }

    /// 1 for the first that the LA gave the unit in the cycle; the highest counts.
    package let number: Int
    /// The LA's name, as in its cycle.
    package let authority: PersonText
    /// The day on which the LA gave it out.
    package let issuedOn: Day
    /// The revision of the submission that it is about.
    package let revision: Int
    /// The SHA-256 of that revision, in hexadecimal.
    package let digest: String
    /// The day on which the LA had the file, by which it is judged.
    package let receivedOn: Day
    /// Whether that was in time, and by which days.
    package let judged: Judged
    /// `received` while nothing is decided, `accepted` or `returned`.
    package let decision: String
    /// What the LA said with accepting it; nil else.
    package let comment: PersonText?
    /// Why it was sent back, in the LA's words; nil where it was not.
    package let reason: PersonText?
    /// The day by which the unit answers what was sent back; nil where nothing was.
    package let respondBy: Day?
    /// From today to the day to respond by.
    package let daysLeft: Int?
    /// What the LA has set in place of the unit's own targets; empty where it set none.
    package let targets: [SetTarget]
    /// When it came, how that was judged and what is decided, in a sentence or two.
    package let inWords: String

    /// The receipt, with how many days are left of today.
    package init(_ receipt: Receipt, on today: Day) {
        number = receipt.number
        authority = receipt.authority
        issuedOn = receipt.issuedOn
        revision = receipt.revision
        digest = receipt.digest
        receivedOn = receipt.receivedOn
        judged = Judged(
            state: receipt.arrival.judgement.rawValue, laDeadline: receipt.arrival.laDeadline,
            statutoryDate: receipt.arrival.statutoryDate, extendedUntil: receipt.arrival.extendedUntil)
        decision = receipt.decision.state.rawValue
        switch receipt.decision {
        case .received: (comment, reason, respondBy) = (nil, nil, nil)
        case .accepted(let said): (comment, reason, respondBy) = (said, nil, nil)
        case .returned(let said, let day): (comment, reason, respondBy) = (nil, said, day)
        }
        daysLeft = respondBy.map(today.days(until:))
        targets = receipt.targets.map {
            SetTarget(
                measure: $0.measure, title: $0.title, figure: $0.figure, reason: $0.reason, by: $0.who,
                inWords: $0.inWords)
        }
        inWords = receipt.inWords
    }
}

/// A key of the LA.
package struct AuthorityKeyReport: Encodable, Sendable {
    /// The key in short, as it is read out on the telephone.
    package let fingerprint: String
    /// The day on which the register took it.
    package let since: Day
    /// Who compared its fingerprint with the LA; nil while nobody has.
    package let confirmedBy: PersonText?
    /// What is to be done before the LA's receipts can be relied on; nil where that is done.
    package let toConfirm: Notice?

    /// A key as the register has it.
    package init(_ key: AuthorityKey) {
        fingerprint = key.name.fingerprint
        since = key.since
        confirmedBy = key.confirmedBy
        toConfirm = key.confirmedBy == nil ? Notice(.keyToConfirm(key)) : nil
    }
}

/// Every receipt that was recorded.
package struct ReceiptsReport: Encodable, Sendable {
    /// Those by the key that counts, in the order of their numbers.
    package let receipts: [ReceiptReport]
    /// Those by a key that does not count.
    package let setAside: [ReceiptReport]
    /// The one that counts, which was taken last; nil while none is known.
    package let key: AuthorityKeyReport?

    /// Everything that the register has of the LA's answers.
    package init(of set: TargetSet, on today: Day) {
        let all = set.receipts.sorted { $0.receipt.number < $1.receipt.number }
        receipts = all.filter(set.isOfCountingKey).map { ReceiptReport($0.receipt, on: today) }
        setAside = all.filter { !set.isOfCountingKey($0) }.map { ReceiptReport($0.receipt, on: today) }
        key = set.authorityKeys.last.map(AuthorityKeyReport.init)
    }
}

/// What is known once a receipt was recorded.
package struct RecordedReceiptReport: Encodable, Sendable {
    /// What to do next, as the front end says it.
    package let next: String
    /// The one that was recorded, whether or not it is the latest.
    package let receipt: ReceiptReport
    /// The LA's key, as it stands after it; nil where none is known.
    package let key: AuthorityKeyReport?

    /// What is known after a receipt was taken.
    package init(next: String, receipt: ReceiptReport, key: AuthorityKeyReport?) {
        self.next = next
        self.receipt = receipt
        self.key = key
    }
}
