import Sentences
import TargetSetting

/// A receipt file. The content is generic because a file is written around content that was written, and digested, before.
struct ReceiptDocument<Content: DocumentValue>: DocumentObject {
    /// The SHA-256 of `receipt` as canonical JSON.
    var digest = ""
    var format = ""
    /// Left out in receipts that were given before it was told.
    var journal: JournalMarkEntry?
    var receipt = Content()
    var signature = SignatureEntry()

    mutating func members(_ coder: inout DocumentCoder) {
        coder.member("digest", &digest)
        coder.member("format", &format)
        coder.member("journal", &journal)
        coder.member("receipt", &receipt)
        coder.member("signature", &signature)
    }
}

/// What a receipt says, member by member, as `docs/receipt-format.md` describes it. A member without a value is left out.
struct ReceiptContent: DocumentObject {
    static let format = "pru-receipt-1"

    var authority = ""
    var cycle = ""
    var cycleDigest = ""
    var decision = DecisionEntry()
    var issuedOn = ""
    var judged = JudgedEntry()
    var number = 0
    var receivedOn = ""
    var rehearsal = false
    var submission = SubmissionEntry()
    var targets: [TargetEntry] = []
    var unit = UnitEntry()

    mutating func members(_ coder: inout DocumentCoder) {
        coder.member("authority", &authority)
        coder.member("cycle", &cycle)
        coder.member("cycleDigest", &cycleDigest)
        coder.member("decision", &decision)
        coder.member("issuedOn", &issuedOn)
        coder.member("judged", &judged)
        coder.member("number", &number)
        coder.member("receivedOn", &receivedOn)
        coder.member("rehearsal", &rehearsal)
        coder.member("submission", &submission)
        coder.member("targets", &targets)
        coder.member("unit", &unit)
    }

    struct DecisionEntry: DocumentObject {
        var comment: String?
        var reason: String?
        var respondBy: String?
        var state = ""

        mutating func members(_ coder: inout DocumentCoder) {
            coder.member("comment", &comment)
            coder.member("reason", &reason)
            coder.member("respondBy", &respondBy)
            coder.member("state", &state)
        }
    }

    struct JudgedEntry: DocumentObject {
        var extendedUntil: String?
        var laDeadline: String?
        var state = ""
        var statutoryDate: String?

        mutating func members(_ coder: inout DocumentCoder) {
            coder.member("extendedUntil", &extendedUntil)
            coder.member("laDeadline", &laDeadline)
            coder.member("state", &state)
            coder.member("statutoryDate", &statutoryDate)
        }
    }

    struct SubmissionEntry: DocumentObject {
        var digest = ""
        var revision = 0

        mutating func members(_ coder: inout DocumentCoder) {
            coder.member("digest", &digest)
            coder.member("revision", &revision)
        }
    }

    struct TargetEntry: DocumentObject {
        var by = ""
        var figure = ""
        var measure = ""
        var reason = ""
        var title = ""

        mutating func members(_ coder: inout DocumentCoder) {
            coder.member("by", &by)
            coder.member("figure", &figure)
            coder.member("measure", &measure)
            coder.member("reason", &reason)
            coder.member("title", &title)
        }
    }

    struct UnitEntry: DocumentObject {
        var dfe = ""
        var name = ""

        mutating func members(_ coder: inout DocumentCoder) {
            coder.member("dfe", &dfe)
            coder.member("name", &name)
        }
    }
}

extension ReceiptContent {
    init(_ receipt: Receipt) {
        authority = receipt.authority.text
        cycle = receipt.cycle
        cycleDigest = receipt.cycleDigest
        decision = .init(receipt.decision)
        issuedOn = receipt.issuedOn.description
        judged = .init(
            extendedUntil: receipt.arrival.extendedUntil?.description,
            laDeadline: receipt.arrival.laDeadline?.description,
            state: receipt.arrival.judgement.rawValue,
            statutoryDate: receipt.arrival.statutoryDate?.description)
        number = receipt.number
        receivedOn = receipt.receivedOn.description
        rehearsal = receipt.isRehearsal
        submission = .init(digest: receipt.digest, revision: receipt.revision)
        targets = receipt.targets.map {
            .init(
                by: $0.who.text, figure: $0.figure.text, measure: $0.measure, reason: $0.reason.text,
                title: $0.title.text)
        }
        unit = .init(dfe: receipt.dfe.description, name: receipt.unit.text)
    }
}

extension ReceiptContent.DecisionEntry {
    fileprivate init(_ decision: Receipt.Decision) {
        let state = decision.state.rawValue
        switch decision {
        case .received: self.init(state: state)
        case .accepted(let comment): self.init(comment: comment?.text, state: state)
        case .returned(let reason, let day):
            self.init(reason: reason.text, respondBy: day.description, state: state)
        }
    }
}
