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

    mutating func members(_ coder: inout DocumentCoder) { members(&coder) { _ in } }

    /// - Parameter between: codes what stands between them.
    fileprivate mutating func members(
        _ coder: inout DocumentCoder, _ between: (inout DocumentCoder) -> Void
    ) {
        coder.member("digest", &digest)
        between(&coder)
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
    private var own = JournalMarkEntry()
    private var earlier: [JournalMarkEntry] = []

    init() {}

    init(_ witness: JournalWitness) {
        own = JournalMarkEntry(witness.mark)
        earlier = witness.earlier.map { JournalMarkEntry($0) }
    }

    mutating func members(_ coder: inout DocumentCoder) {
        own.members(&coder) { $0.member("earlier", &earlier) }
    }

    var witness: JournalWitness {
        get throws(UnreadableMember) {
            let mark = try own.mark(at: "journal")
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
