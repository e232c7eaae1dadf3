import Sentences
package import TargetSetting

/// A receipt that the LA gives a unit, and the file that it is in.
package struct IssuedReceiptReport: Encodable, Sendable {
    /// The path that it was written to.
    package let file: String
    /// 1 for the first that the unit was given; the same again where nothing is different.
    package let number: Int
    /// The DfE number of the unit that it is for.
    package let dfe: DfENumber
    /// The unit's name, as the receipt has it.
    package let unit: PersonText
    /// The revision of the submission that it is about.
    package let revision: Int
    /// The day on which that came.
    package let received: Day
    /// `on-time`, `on-time-by-extension`, `late` or `after-statutory`.
    package let judgement: String
    /// The SHA-256 of its content, in hexadecimal.
    package let digest: String
    /// Of the LA's key.
    package let fingerprint: String
    /// Empty where it is the last one again.
    package let changes: [Facts]
    /// What it says: `revision 1, received 13 December 2010, on time; accepted`.
    package let inWords: String

    private enum CodingKeys: String, CodingKey {
        case file, number, dfe, unit, revision, received, judgement, digest, fingerprint, changes
    }

    /// A receipt as it was written to a file.
    /// - Parameter isNew: false where it is the last one again.
    package init(_ receipt: Receipt, digest: String, fingerprint: String, isNew: Bool, in file: String) {
        self.file = file
        number = receipt.number
        dfe = receipt.dfe
        unit = receipt.unit
        revision = receipt.revision
        received = receipt.receivedOn
        judgement = receipt.arrival.judgement.rawValue
        self.digest = digest
        self.fingerprint = fingerprint
        changes = isNew ? [["change": "receipt-issued", "number": receipt.number, "dfe": receipt.dfe]] : []
        inWords =
            "revision \(revision), received \(received.inWords), \(receipt.arrival.inWords); \(receipt.decision.inWords)"
    }
}
