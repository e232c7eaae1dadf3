import Canonical
package import TargetSetting

/// A cycle that was read once, with its bytes as they stand in a submission: a file that has the very same need not be
/// read and digested for it again.
///
/// A class, because every file that is looked at passes it on.
package final class KnownCycle: Sendable {
    /// The cycle, as it was read.
    package let cycle: Cycle
    /// The SHA-256 of the cycle file as canonical JSON.
    package let digest: String
    /// The cycle file as canonical JSON.
    let json: [UInt8]

    /// A cycle file that was just read.
    package convenience init(_ file: CycleFile) { self.init(file.cycle, tree: file.tree) }

    /// A cycle that somebody read before, with the file that was kept of it.
    /// - Parameters:
    ///   - json: the file that the cycle was read from, as canonical JSON.
    ///   - digest: its SHA-256.
    package init(_ cycle: Cycle, json: String, digest: String) {
        self.cycle = cycle
        self.json = Array(json.utf8)
        self.digest = digest
    }

    /// - Parameter tree: the file that the cycle was read from.
    init(_ cycle: Cycle, tree: CycleTree) {
        self.cycle = cycle
        json = DocumentCoder.bytes(of: tree, capacity: 16_384)
        digest = Canonical.digest(ofBytes: json)
    }
}
