/// How far a register's journal had come: what others hold of it, and by which they can tell later whether it was written anew.
package struct JournalMark: Hashable, Sendable {
    /// How many entries there were, from 1.
    package let entries: Int
    /// The digest of the last of them: 64 small hexadecimal digits. It follows from every entry before.
    package let digest: String

    /// As a journal has it, or as others say it: the digest is not checked.
    package init(entries: Int, digest: String) {
        self.entries = entries
        self.digest = digest
    }

    /// As people write it down, with the first 20 digits: `47:3f2a-91bc-07de-55aa-1c2d`.
    package var inShort: String {
        let digits = stride(from: 0, to: 20, by: 4).map { digest.dropFirst($0).prefix(4) }
        return "\(entries):\(digits.joined(separator: "-"))"
    }

    /// Whether it is what was written down, in short or in full, with hyphens or without.
    package func isWritten(_ text: String) -> Bool {
        let digits = text.lowercased().filter { $0 != "-" }
        return digits.count >= 20 && digest.hasPrefix(digits)
    }
}

/// `47:` and the digest in full, as it can be compared with.
extension JournalMark: CustomStringConvertible, FactConvertible {
    package var description: String { "\(entries):\(digest)" }
    /// As it can be compared with, in full.
    package var fact: Fact { .text(description) }
}

/// What a submission says of the journal of the register that exported it.
package struct JournalWitness: Equatable, Sendable {
    /// Before the entry of the export itself.
    package let mark: JournalMark
    /// The entries that the unit's earlier revisions ended at, as the journal has them now: in the order of the revisions.
    package let earlier: [JournalMark]

    /// As the register's journal has it, or as the file says it.
    package init(_ mark: JournalMark, earlier: [JournalMark]) {
        self.mark = mark
        self.earlier = earlier
    }

    /// Whether what another file said of the journal before is what the journal has now.
    package func continues(_ other: JournalMark) -> Bool {
        earlier.contains(other)
    }
}

/// How a journal compares with what others hold of it.
package struct JournalComparison: Equatable, Sendable {
    /// How many entries the journal has.
    package let entries: Int
    /// The highest number of entries that others hold and the journal has just so; 0 where there is none.
    package private(set) var same = 0
    /// The numbers of entries that others hold, and the journal does not have so many.
    package private(set) var missing: [Int] = []
    /// The numbers of entries up to which others hold another journal.
    package private(set) var different: [Int] = []

    /// Whether a submission was compared that the register does not have among those that it exported.
    package let isExportUnknown: Bool

    /// Of a journal of so many entries, with nothing compared yet.
    package init(entries: Int, isExportUnknown: Bool = false) {
        self.entries = entries
        self.isExportUnknown = isExportUnknown
    }

    /// Takes in how the journal stands to one mark that others hold.
    /// - Parameters:
    ///   - number: how many entries the mark is of.
    ///   - isThere: whether the journal has so many.
    ///   - isSame: whether its digest is the same there.
    package mutating func take(_ number: Int, isThere: Bool, isSame: Bool) {
        switch (isThere, isSame) {
        case (false, _): missing.append(number)
        case (true, true): same = max(same, number)
        case (true, false): different.append(number)
        }
    }

    /// Whether the journal goes on from everything of it that others hold.
    package var isContinued: Bool { missing.isEmpty && different.isEmpty && !isExportUnknown }
}
