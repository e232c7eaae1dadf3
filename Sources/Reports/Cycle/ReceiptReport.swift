import Sentences
package import TargetSetting

/// A receipt of the LA.
package struct ReceiptReport: Encodable, Sendable {
    /// How the day of receipt was judged, and by which days.
    package struct Judged: Encodable, Sendable {
        package let state: String
        package let laDeadline: Day?
        package let statutoryDate: Day?
        package let extendedUntil: Day?
    }

    /// A target that the LA set.
    package struct SetTarget: Encodable, Sendable {
        package let measure: String
        package let title: PersonText
        package let figure: PersonText
        package let reason: PersonText
        package let by: PersonText
        package let inWords: String
    }

    package let number: Int
    package let authority: PersonText
    package let issuedOn: Day
    package let revision: Int
    package let digest: String
    package let receivedOn: Day
    package let judged: Judged
    package let decision: String
    package let comment: PersonText?
    package let reason: PersonText?
    package let respondBy: Day?
    /// From today to the day to respond by.
    package let daysLeft: Int?
    package let targets: [SetTarget]
    package let inWords: String

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
    package let fingerprint: String
    package let since: Day
    package let confirmedBy: PersonText?
    /// What is to be done before the LA's receipts can be relied on; nil where that is done.
    package let toConfirm: Notice?

    package init(_ key: AuthorityKey) {
        fingerprint = key.name.fingerprint
        since = key.since
        confirmedBy = key.confirmedBy
        toConfirm = key.confirmedBy == nil ? Notice(.keyToConfirm(key)) : nil
    }
}

/// Every receipt that was recorded.
package struct ReceiptsReport: Encodable, Sendable {
    package let receipts: [ReceiptReport]
    /// Those by a key that does not count.
    package let setAside: [ReceiptReport]
    package let key: AuthorityKeyReport?

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
    package let receipt: ReceiptReport
    package let key: AuthorityKeyReport?

    package init(next: String, receipt: ReceiptReport, key: AuthorityKeyReport?) {
        self.next = next
        self.receipt = receipt
        self.key = key
    }
}
