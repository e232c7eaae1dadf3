package import LocalAuthority
import TargetSetting

extension Decided {
    /// What was done, for the screen and the journal.
    package var sentence: String { "\(unit.inWords): \(change.inWords)" }
}

extension Decided.Change {
    fileprivate var inWords: String {
        switch self {
        case .accepted(let revision, let comment):
            "revision \(revision) is accepted\(comment.map { ": \($0.sentence)" } ?? ".")"
        case .sentBack(let revision, let reason, let respondBy, let again):
            "revision \(revision) is sent back\(again ? " again" : ""): \(reason.sentence) The unit answers by \(respondBy.inWords)."
        case .targetSet(let target, let title, let was):
            "\(title) is set by the LA at \(target.value.inWords)\(was.map { " (the LA had set \($0.inWords))" } ?? ""): \(target.reason.sentence)"
        case .chosen(let revision, let digest, let reason):
            "of the files that contradict each other revision \(revision), SHA-256 \(shortDigest(digest)), is the unit's: \(reason.sentence)"
        case .keyConfirmed(let signer, let person):
            "the key \(signer.fingerprint) is the unit's, confirmed by \(person)."
        case .extended(let until, let person, let reason):
            "the LA's own date is put off until \(until.inWords), granted by \(person): \(reason.sentence)"
        }
    }
}

extension Decided.Consequence {
    /// What followed; empty where what is to be done says it.
    package var sentence: String {
        switch self {
        case .keyUnconfirmed(let signer):
            "Nobody has confirmed the unit's key yet. Telephone the unit, and compare the fingerprint \(signer.fingerprint)."
        case .copyIsDue, .reasonIsDue, .targetsCanBeSet: ""
        case .ownFigureStays: "The unit's own figure stays in the record beside it."
        case .unlikely(let unlikely): unlikely.sentence
        case .fileDropped(let digest): "SHA-256 \(shortDigest(digest)) does not count."
        case .trusted(let revisions): "Revision \(revisions.listed) is trusted now."
        case .noLongerTrusted(let revisions):
            "Revision \(revisions.listed) was signed with a key that nobody confirmed, and no longer counts."
        case .statutoryDateStays(let day):
            "Nothing puts off the statutory date, \(day.inWords): what comes after that is late."
        }
    }
}

extension Decision.Ruling {
    /// What was decided, as a line of the history.
    package var inWords: String {
        switch self {
        case .accepted(let digest, let comment):
            "accepted, SHA-256 \(shortDigest(digest))\(comment.map { ": \($0)" } ?? "")"
        case .returned(let digest, let reason, let day):
            "sent back, SHA-256 \(shortDigest(digest)), to be answered by \(day.inWords): \(reason)"
        case .targetSet(let target):
            "\(target.measure) set by the LA at \(target.value.inWords): \(target.reason)"
        case .chosen(let digest, _, let reason): "SHA-256 \(shortDigest(digest)) is the unit's: \(reason)"
        case .trusted(let signer, let person): "key \(signer.fingerprint) confirmed by \(person)"
        case .extended(let until, let person, let reason):
            "the LA's own date put off until \(until.inWords), granted by \(person): \(reason)"
        }
    }
}

extension [Int] {
    /// `1, 2`.
    var listed: String { map(String.init).joined(separator: ", ") }
}
