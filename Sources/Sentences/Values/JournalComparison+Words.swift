package import TargetSetting

extension JournalComparison {
    /// A sentence for each thing that is not as others hold it; one that says that all is, where it is.
    /// - Parameter name: what the journal was compared with.
    package func sentences(comparedWith name: String) -> [String] {
        if isContinued {
            return [
                "It continues what \(name) tells of: "
                    + (same == 1 ? "the first entry is the same." : "the first \(same) entries are the same.")
            ]
        }
        return different.map {
            "\(name) tells of another entry \($0) than the journal has: what was done up to there was written anew since, or this is not the register that it came from."
        }
            + missing.map {
                "\(name) tells of \(counted($0, "entry", "entries")), and the journal has \(entries): the register was put back from a copy, or entries were taken away."
            }
            + (isExportUnknown
                ? ["\(name) is not among what this register exported: it was put back from a copy of before."]
                : [])
    }
}

extension JournalMark {
    /// What to do with it.
    package var toKeep: String {
        "The journal is at \(inShort): how many entries it has, and the digest of the last. Write it down, to compare the journal with it later."
    }
}
