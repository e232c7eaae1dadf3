import TargetSetting

/// A receipt file, member by member, as `docs/receipt-format.md` describes it. A member without a value is left out of
/// the file.
struct ReceiptDocument: Codable {
    static let format = "pru-receipt-1"

    let format: String
    /// The SHA-256 of `receipt` as canonical JSON.
    let digest: String
    let signature: SignatureEntry
    let receipt: Content

    /// Ed25519 over the format, a line feed and the digest.
    struct SignatureEntry: Codable {
        /// The public key of the LA's register.
        let key: String
        let value: String
    }

    struct Content: Codable {
        let authority: String
        let cycle: String
        let cycleDigest: String
        let decision: DecisionEntry
        let issuedOn: String
        let judged: JudgedEntry
        let number: Int
        let receivedOn: String
        let rehearsal: Bool
        let submission: SubmissionEntry
        let targets: [TargetEntry]
        let unit: UnitEntry
    }

    struct DecisionEntry: Codable {
        let state: String
        let comment: String?
        let reason: String?
        let respondBy: String?
    }

    struct JudgedEntry: Codable {
        let state: String
        let laDeadline: String?
        let statutoryDate: String?
        let extendedUntil: String?
    }

    struct SubmissionEntry: Codable {
        let digest: String
        let revision: Int
    }

    struct TargetEntry: Codable {
        let measure: String
        let title: String
        let figure: String
        let reason: String
        let by: String
    }

    struct UnitEntry: Codable {
        let name: String
        let dfe: String
    }
}

extension ReceiptDocument.Content {
    init(_ receipt: Receipt) {
        authority = receipt.authority.text
        cycle = receipt.cycle
        cycleDigest = receipt.cycleDigest
        decision = .init(receipt.decision)
        issuedOn = receipt.issuedOn.description
        judged = .init(
            state: receipt.arrival.judgement.rawValue, laDeadline: receipt.arrival.laDeadline?.description,
            statutoryDate: receipt.arrival.statutoryDate?.description,
            extendedUntil: receipt.arrival.extendedUntil?.description)
        number = receipt.number
        receivedOn = receipt.receivedOn.description
        rehearsal = receipt.isRehearsal
        submission = .init(digest: receipt.digest, revision: receipt.revision)
        targets = receipt.targets.map {
            .init(
                measure: $0.measure, title: $0.title.text, figure: $0.figure.text, reason: $0.reason.text,
                by: $0.who.text)
        }
        unit = .init(name: receipt.unit.text, dfe: receipt.dfe.description)
    }
}

extension ReceiptDocument.DecisionEntry {
    fileprivate init(_ decision: Receipt.Decision) {
        switch decision {
        case .received: self.init(state: "received", comment: nil, reason: nil, respondBy: nil)
        case .accepted(let comment):
            self.init(state: "accepted", comment: comment?.text, reason: nil, respondBy: nil)
        case .returned(let reason, let day):
            self.init(state: "returned", comment: nil, reason: reason.text, respondBy: day.description)
        }
    }
}
