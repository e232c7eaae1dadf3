package import FoundationEssentials

/// One thing that was found where somebody said to look.
package enum IntakeItem: Equatable, Sendable {
    /// A file that may be a submission, whole: never empty, and never larger than `Limit.file`.
    /// - Parameter name: as it is shown to people: `inbox/a.json`, `post.zip: unit/a.json`, or `-` for what was piped in.
    case file(name: String, bytes: Data)
    case problem(IntakeProblem)
}

/// How much is taken. No submission, and no post of a whole authority, comes near.
enum Limit {
    /// Bytes of one file.
    static let file = 10_000_000
    /// Bytes that all files of one archive come to, and the most that is piped in.
    static let archive = 1_000_000_000
    /// Entries of one archive.
    static let entries = 100_000
    /// Bytes of an archive's list of its entries.
    static let list = 32_000_000
    /// Folders in one another, the named one among them.
    static let depth = 64
}
