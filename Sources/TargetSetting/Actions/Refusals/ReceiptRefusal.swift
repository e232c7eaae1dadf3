/// Why a receipt of the LA's is not taken.
package enum ReceiptRefusal: Equatable, Sendable {
    case receiptOfAnotherUnit(Receipt, own: DfENumber)
    case receiptOfAnotherCycle(Receipt, own: String)
    case receiptOfAnotherAuthority(Receipt, own: Authority)
    /// A rehearsal's among real ones, or the reverse.
    case receiptOfAnotherKind(Receipt)
    case receiptOfNothingExported(Receipt)
    /// With the highest number by the same key.
    case receiptNumberTwice(Int, highest: Int)
    /// It was judged by other days than the cycle's.
    case receiptOfOtherDeadline(Receipt, laDeadline: Day?, statutoryDate: Day?)
    /// A day that cannot be before another is.
    case receiptOutOfOrder(Moment, Day, before: Moment, Day)
    /// In what is no measure of the cycle; or with a figure that cannot be set there.
    case receiptOfUnknownTarget(measure: String, title: PersonText, figure: PersonText?)
    case receiptOfAnotherKey(AuthorityKey.Name, pinned: AuthorityKey.Name)
    case fingerprintIsAnother(typed: String, AuthorityKey.Name)
}

extension ReceiptRefusal {
    /// What the days of a receipt are of.
    package enum Moment: String, Sendable {
        case exported, received, issued, today
        case respondBy = "respond-by"
        case extended = "extended-until"
        case deadline = "la-deadline"
        /// A year after the deadline or the receipt, whichever is later.
        case yearLater = "a-year-later"
    }
}

extension ReceiptRefusal {
    /// What scripts read. The codes are a contract.
    var report: Refusal.Report {
        switch self {
        case .receiptOfAnotherUnit(let receipt, let own):
            Refusal.Report("receipt-of-another-unit", ["dfe": receipt.dfe, "own": own])
        case .receiptOfAnotherCycle(let receipt, let own):
            Refusal.Report(
                "receipt-of-another-cycle", ["cycle": receipt.cycle, "own": own],
                receipt.cycle == own ? .showCycle : .nameRegister(.ofCycle))
        case .receiptOfAnotherAuthority(let receipt, let own):
            Refusal.Report("receipt-of-another-authority", ["authority": receipt.authority, "own": own.name])
        case .receiptOfAnotherKind(let receipt):
            receipt.isRehearsal
                ? Refusal.Report("receipt-of-another-kind", ["rehearsal": true])
                : Refusal.Report("receipt-of-another-kind", ["rehearsal": false], .nameRegister(.real))
        case .receiptOfNothingExported(let receipt):
            Refusal.Report(
                "receipt-of-nothing-exported", ["revision": receipt.revision, "digest": receipt.digest],
                .showLog)
        case .receiptNumberTwice(let number, let highest):
            Refusal.Report("receipt-number-twice", ["number": number, "highest": highest])
        case .receiptOfOtherDeadline(let receipt, let laDeadline, let statutoryDate):
            Refusal.Report(
                "receipt-of-other-deadline",
                [
                    "laDeadline": receipt.arrival.laDeadline, "statutoryDate": receipt.arrival.statutoryDate,
                    "ownLADeadline": laDeadline, "ownStatutoryDate": statutoryDate,
                ])
        case .receiptOutOfOrder(let first, let day, let second, let other):
            Refusal.Report(
                "receipt-out-of-order",
                ["first": first.rawValue, "day": day, "second": second.rawValue, "otherDay": other])
        case .receiptOfUnknownTarget(let measure, let title, let figure):
            Refusal.Report(
                "receipt-of-unknown-target", ["measure": measure, "title": title, "figure": figure],
                .showCycle)
        case .receiptOfAnotherKey(let key, let pinned):
            Refusal.Report(
                "receipt-of-another-key",
                ["fingerprint": key.fingerprint, "known": pinned.fingerprint],
                .confirmKey(fingerprint: key.fingerprint))
        case .fingerprintIsAnother(let typed, let key):
            Refusal.Report("fingerprint-is-another", ["typed": typed, "fingerprint": key.fingerprint])
        }
    }
}
