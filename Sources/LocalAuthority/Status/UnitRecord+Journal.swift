import TargetSetting

/// A revision whose register does not have the journal that an earlier revision told of: it was put back from a copy, or its
/// record was written anew.
package struct JournalBreak: Equatable, Sendable {
    /// The latest revision before that the later one does not continue.
    package let earlier: ReceivedSubmission
    /// The revision that does not continue it.
    package let later: ReceivedSubmission
}

extension UnitRecord {
    /// The revisions that do not continue the journal of one before, in their order; each with the latest that it does not
    /// continue. What was exported before files told of the journal says nothing; but once one has told, the next do.
    package var journalBreaks: [JournalBreak] {
        let told = arrivals.filter { isTrusted($0) }
            .sorted { ($0.revision, $0.number) < ($1.revision, $1.number) }
        return told.indices.compactMap { index in
            let later = told[index]
            let earlier = told[..<index].last { earlier in
                guard earlier.revision < later.revision, earlier.signer == later.signer,
                    let mark = earlier.journal?.mark
                else { return false }
                return !(later.journal?.continues(mark) ?? false)
            }
            return earlier.map { JournalBreak(earlier: $0, later: later) }
        }
    }
}
