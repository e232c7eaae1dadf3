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
        case .receiptNumberTwice(let number, let highest):
            "There is a receipt \(number) in this register already, and it says something else: the LA's register may have been put back from a copy. Ask the LA which of the two is right, and for one with a number above \(highest)."
        case .receiptOfOtherDeadline(let receipt, let laDeadline, let statutoryDate):
            "This receipt was judged by the days \(days(receipt.arrival.laDeadline, receipt.arrival.statutoryDate)), and the cycle has \(days(laDeadline, statutoryDate)). Ask the LA for a right one."
        case .receiptOutOfOrder(let first, let day, let second, let other):
            "This receipt cannot be so: \(first.inWords) is \(day.inWords), and \(second.inWords) \(other.inWords). \(second == .today ? "Check the date on this computer, or ask the LA." : "Ask the LA for a right one.")"
        case .receiptOfUnknownTarget(let measure, let title, let figure?):
            "This receipt sets ‘\(figure)’ in ‘\(title)’ (\(measure)), which cannot be set there, or is not all that it sets there. Ask the LA for a right one."
        case .receiptOfUnknownTarget(let measure, let title, nil):
            "This receipt sets a target in ‘\(title)’ (\(measure)), which is no measure of the cycle. Ask the LA for a right one."
        case .receiptOfAnotherKey(let key, let pinned):
            "This receipt is signed by another key than the LA's receipts before it: its fingerprint is \(key.fingerprint), theirs is \(pinned.fingerprint). Ask the LA on the telephone, by a number that you know, whether its key has changed."
        case .fingerprintIsAnother(let typed, let key):
            "The key that signed this receipt has the fingerprint \(key.fingerprint), not ‘\(typed)’. Compare it with the LA again, by a number that you know."
        }
    }
}

/// The LA deadline and the day in law.
private func days(_ laDeadline: Day?, _ statutoryDate: Day?) -> String {
    let days = [
        laDeadline.map { "\($0.inWords) (LA)" }, statutoryDate.map { "\($0.inWords) (statutory)" },
    ].compactMap(\.self)
    return days.isEmpty ? "none" : days.joined(separator: " and ")
}

extension ReceiptRefusal.Moment {
    fileprivate var inWords: String {
        switch self {
        case .exported: "the day of the export"
        case .received: "the day on which the LA had it"
        case .issued: "the day of the receipt"
        case .respondBy: "the day to answer by"
        case .extended: "the day until which there was time"
        case .deadline: "the LA deadline"
        case .yearLater: "a year after the deadline or the receipt"
        case .today: "today"
        }
    }
}
