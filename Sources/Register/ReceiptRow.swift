import Canonical
import FoundationEssentials
import GRDB
import TargetSetting

struct ReceiptRow: RegisterRow {
    static let databaseTableName = "receipt"
    let position: Int
    let number: Int
    let digest: String
    let revision: Int
    let authority: String
    let cycleDigest: String
    let issuedOn: String
    let receivedOn: String
    let laDeadline: String?
    let statutoryDate: String?
    let extendedUntil: String?
    let decision: String
    let words: String?
    let respondBy: String?
    let targets: String
    let recordedOn: String
    let document: String
    var key: String { String(position) }

    enum CodingKeys: String, CodingKey {
        case position, number, digest, revision, authority, decision, words, targets, document
        case cycleDigest = "cycle_digest"
        case issuedOn = "issued_on"
        case receivedOn = "received_on"
        case laDeadline = "la_deadline"
        case statutoryDate = "statutory_date"
        case extendedUntil = "extended_until"
        case respondBy = "respond_by"
        case recordedOn = "recorded_on"
    }

    /// A target that the LA has set, as JSON.
    private struct KeptTarget: Codable {
        let measure, title, figure, reason, who: String
    }

    init(_ kept: KeptReceipt, at position: Int) throws {
        let receipt = kept.receipt
        self.position = position
        number = receipt.number
        digest = kept.digest
        revision = receipt.revision
        authority = receipt.authority.text
        cycleDigest = receipt.cycleDigest
        issuedOn = receipt.issuedOn.description
        receivedOn = receipt.receivedOn.description
        laDeadline = receipt.arrival.laDeadline?.description
        statutoryDate = receipt.arrival.statutoryDate?.description
        extendedUntil = receipt.arrival.extendedUntil?.description
        switch receipt.decision {
        case .received: (decision, words, respondBy) = ("received", nil, nil)
        case .accepted(let comment): (decision, words, respondBy) = ("accepted", comment?.text, nil)
        case .returned(let reason, let day):
            (decision, words, respondBy) = ("returned", reason.text, day.description)
        }
        targets = try Canonical.text(
            of: receipt.targets.map {
                KeptTarget(
                    measure: $0.measure, title: $0.title.text, figure: $0.figure.text, reason: $0.reason.text,
                    who: $0.who.text)
            })
        recordedOn = kept.recordedOn.description
        document = kept.document
    }

    /// What the row says. The unit, the cycle, the kind of register and the submission are those that it was taken for.
    func receipt(
        for unit: UnitRow, cycle: String, of submissions: [SubmissionRow]
    ) throws -> KeptReceipt {
        guard let submission = submissions.first(where: { $0.revision == revision }) else {
            throw KeptValue.Unreadable()
        }
        let receivedOn = try KeptValue.day(receivedOn)
        let arrival = Punctuality(
            on: receivedOn, laDeadline: try KeptValue.day(ifAny: laDeadline),
            statutoryDate: try KeptValue.day(ifAny: statutoryDate),
            extendedUntil: try KeptValue.day(ifAny: extendedUntil))
        let receipt = Receipt(
            authority: PersonText(kept: authority), cycle: cycle, cycleDigest: cycleDigest,
            unit: PersonText(kept: unit.unit), dfe: try DfENumber(unit.dfe), number: number,
            issuedOn: try KeptValue.day(issuedOn), isRehearsal: unit.rehearsalDay != nil, revision: revision,
            digest: submission.digest, receivedOn: receivedOn, arrival: arrival, decision: try keptDecision,
            targets: try keptTargets)
        return KeptReceipt(
            receipt: receipt, digest: digest, recordedOn: try KeptValue.day(recordedOn), document: document)
    }

    private var keptDecision: Receipt.Decision {
        get throws {
            switch (decision, words.map(PersonText.init(kept:)), try KeptValue.day(ifAny: respondBy)) {
            case ("received", nil, nil): .received
            case ("accepted", let comment, nil): .accepted(comment: comment)
            case ("returned", let reason?, let day?): .returned(reason: reason, respondBy: day)
            default: throw KeptValue.Unreadable()
            }
        }
    }

    private var keptTargets: [Receipt.TargetSetByLA] {
        get throws {
            try JSONDecoder().decode([KeptTarget].self, from: Data(targets.utf8)).map {
                Receipt.TargetSetByLA(
                    measure: $0.measure, title: PersonText(kept: $0.title),
                    figure: PersonText(kept: $0.figure),
                    reason: PersonText(kept: $0.reason), who: PersonText(kept: $0.who))
            }
        }
    }
}
