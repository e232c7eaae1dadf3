import Canonical
import Formats
import TargetSetting

/// Keys that are in no register, so that what they sign is always the same.
extension Sample {
    public static let unitKey = key("11")
    public static let laKey = key("22")
    /// One that nobody knows.
    public static let otherKey = key("33")

    private static func key(_ byte: String) -> SigningKey {
        guard let key = SigningKey(kept: String(repeating: byte, count: 32)) else {
            preconditionFailure("64 digits are a key")
        }
        return key
    }
}

extension Receipt {
    /// A receipt of the LA of the 2010 cycle for something that was exported.
    public static func sample(
        for file: SubmissionFile, cycleDigest: String, number: Int = 1, receivedOn: Day,
        extendedUntil: Day? = nil, decision: Decision = .received, targets: [TargetSetByLA] = []
    ) -> Receipt {
        let set = file.submission.targetSet
        return Receipt(
            authority: Wording(kept: set.cycle.authority?.name ?? "The LA"), cycle: set.cycle.id,
            cycleDigest: cycleDigest, unit: set.unit.name, dfe: set.unit.dfe, number: number,
            issuedOn: receivedOn.adding(days: number), isRehearsal: set.isRehearsal,
            revision: file.submission.revision, digest: file.digest, receivedOn: receivedOn,
            arrival: Arrival(
                on: receivedOn, laDeadline: set.cycle.laDeadline, statutoryDate: set.cycle.statutoryDeadline,
                extendedUntil: extendedUntil),
            decision: decision, targets: targets)
    }

    public static let targetSetByLA = TargetSetByLA(
        measure: "ks4-level2-em", title: Wording(kept: "KS4: level 2 threshold"),
        figure: Wording(kept: "3 of 9 (33%)"), reason: Wording(kept: "Three are at level 4a"),
        who: Wording(kept: "Kim Officer"))
}
