/// Why a receipt of the LA's is not taken.
package enum ReceiptRefusal: Equatable, Sendable {
    case receiptOfAnotherUnit(Receipt, own: DfENumber)
    case receiptOfAnotherCycle(Receipt, own: String)
    case receiptOfAnotherAuthority(Receipt, own: Authority)
    /// A rehearsal's among real ones, or the reverse.
    case receiptOfAnotherKind(Receipt)
    case receiptOfNothingExported(Receipt)
    case receiptNumberTwice(Int)
    case receiptOfAnotherKey(AuthorityKey.Name, pinned: AuthorityKey.Name)
    case fingerprintIsAnother(typed: String, AuthorityKey.Name)
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
        case .receiptNumberTwice(let number): Refusal.Report("receipt-number-twice", ["number": number])
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
