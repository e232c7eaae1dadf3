import TargetSetting

extension ReceiptRefusal {
    /// What happened, with the value.
    var message: String {
        switch self {
        case .receiptOfAnotherUnit(let receipt, let own):
            "This receipt is for \(receipt.unit), \(receipt.dfe), and this register is of \(own). Ask the LA for your own."
        case .receiptOfAnotherCycle(let receipt, let own):
            receipt.cycle == own
                ? "This receipt is of another edition of the cycle \(own) than this register works by. Ask the LA which is right."
                : "This receipt is of the cycle \(receipt.cycle), and this register works by \(own)."
        case .receiptOfAnotherAuthority(let receipt, let own):
            "This receipt is of \(receipt.authority), and this register's cycle is of \(own.name). Ask your own LA for a receipt."
        case .receiptOfAnotherKind(let receipt):
            receipt.isRehearsal
                ? "This receipt is of a rehearsal, and this register is a real one. Ask the LA for the receipt of the real submission."
                : "This receipt is of a real submission, and this register is a rehearsal."
        case .receiptOfNothingExported(let receipt):
            "This receipt is for revision \(receipt.revision) with the SHA-256 \(receipt.digest), which this register has never exported. Ask the LA which file it has."
        case .receiptNumberTwice(let number):
            "There is a receipt \(number) in this register already, and it says something else. Ask the LA which of the two is right, and for a new one."
        case .receiptOfAnotherKey(let key, let pinned):
            "This receipt is signed by another key than the LA's receipts before it: its fingerprint is \(key.fingerprint), theirs is \(pinned.fingerprint). Ask the LA on the telephone, by a number that you know, whether its key has changed."
        case .fingerprintIsAnother(let typed, let key):
            "The key that signed this receipt has the fingerprint \(key.fingerprint), not ‘\(typed)’. Compare it with the LA again, by a number that you know."
        }
    }
}
