import Canonical
import TargetSetting

/// How far the journal had come, in a file: the number of its entries and the digest of the last.
struct JournalMarkEntry: DocumentObject {
    private var digest = ""
    private var entries = 0

    init() {}

    init(_ mark: JournalMark) {
        digest = mark.digest
        entries = mark.entries
    }

    mutating func members(_ coder: inout DocumentCoder) {
        coder.member("digest", &digest)
        coder.member("entries", &entries)
    }

    /// - Parameters:
    ///   - path: what stands before the names of its members in messages.
    ///   - range: how many entries there can have been.
    func mark(
        at path: String, _ range: ClosedRange<Int> = 1...Int(Int32.max)
    ) throws(UnreadableMember) -> JournalMark {
        JournalMark(
            entries: try Read.within(entries, range, "\(path).entries"),
            digest: try Read.digest(digest, "\(path).digest"))
    }
}

/// What a submission says of the journal: how far it had come, and the same of the unit's earlier revisions as it has them now.
struct JournalWitnessEntry: DocumentObject {
    private var digest = ""
    private var earlier: [JournalMarkEntry] = []
    private var entries = 0

    init() {}

    init(_ witness: JournalWitness) {
        digest = witness.mark.digest
        earlier = witness.earlier.map { JournalMarkEntry($0) }
        entries = witness.mark.entries
    }

    mutating func members(_ coder: inout DocumentCoder) {
        coder.member("digest", &digest)
        coder.member("earlier", &earlier)
        coder.member("entries", &entries)
    }

    var witness: JournalWitness {
        get throws(UnreadableMember) {
            let mark = JournalMark(
                entries: try Read.counting(entries, "journal.entries"),
                digest: try Read.digest(digest, "journal.digest"))
            var marks: [JournalMark] = []
            for entry in earlier {
                let last = marks.last?.entries ?? 0
                marks.append(
                    try entry.mark(at: "journal.earlier", (last + 1)...max(last + 1, mark.entries - 1)))
            }
            return JournalWitness(mark, earlier: marks)
        }
    }
}

extension DocumentValue {
    /// The SHA-256 of it as canonical JSON.
    var canonicalDigest: String { Canonical.digest(ofBytes: DocumentCoder.bytes(of: self)) }
}
