import Canonical
import Formats
import TargetSetting

/// Keys that are in no register, so that what they sign is always the same.
extension Sample {
    package static let unitKey = key("11")
    package static let laKey = key("22")
    /// One that nobody knows.
    package static let otherKey = key("33")

    static func key(_ byte: String) -> SigningKey {
        guard let key = SigningKey(kept: String(repeating: byte, count: 32)) else {
            preconditionFailure("64 digits are a key")
        }
        return key
    }
}

extension Action {
    /// A receipt that was read from a file.
    package static func receive(
        _ file: ReceiptFile, cycleDigest: String? = nil, trust: Trust? = nil
    ) -> Action {
        .recordReceipt(
            .init(
                receipt: file.receipt, digest: file.digest, document: file.text,
                signer: .init(key: file.signer.hexadecimal, fingerprint: file.signer.fingerprint),
                cycleDigest: cycleDigest ?? file.receipt.cycleDigest, trust: trust))
    }
}

extension Receipt {
    /// A receipt of the set's own LA for its latest revision.
    package static func sample(
        for set: TargetSet, cycleDigest: String, number: Int = 1, receivedOn: Day,
        extendedUntil: Day? = nil, decision: Decision = .received, targets: [TargetSetByLA] = []
    ) -> Receipt {
        Receipt(
            authority: PersonText(kept: set.cycle.authority?.name ?? "The LA"), cycle: set.cycle.id,
            cycleDigest: cycleDigest, unit: set.unit.name, dfe: set.unit.dfe, number: number,
            issuedOn: receivedOn, isRehearsal: set.isRehearsal,
            revision: set.revisions.count, digest: set.revisions.last?.digest ?? "", receivedOn: receivedOn,
            arrival: Punctuality(
                on: receivedOn, laDeadline: set.cycle.laDeadline, statutoryDate: set.cycle.statutoryDeadline,
                extendedUntil: extendedUntil),
            decision: decision, targets: targets)
    }

    package static let targetSetByLA = TargetSetByLA(
        measure: "ks4-level2-em",
        title: PersonText(
            kept: "KS4: level 2 threshold, 5 or more A*-C including English and mathematics"),
        figure: PersonText(kept: "3 of 9 (33%)"), reason: PersonText(kept: "Three are at level 4a"),
        who: PersonText(kept: "Kim Officer"))
}
