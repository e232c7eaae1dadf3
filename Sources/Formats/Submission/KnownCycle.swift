import Canonical
package import TargetSetting

/// A cycle that was read once, with its bytes as they stand in a submission: a file that has the very same need not be
/// read and digested for it again.
package struct KnownCycle: Sendable {
    package let cycle: Cycle
    /// The SHA-256 of the cycle file as canonical JSON.
    package let digest: String
    /// The cycle file as canonical JSON.
    let json: [UInt8]

    package init(_ file: CycleFile) { self.init(file.cycle, tree: file.tree) }

    /// - Parameter tree: the file that the cycle was read from.
    init(_ cycle: Cycle, tree: CycleTree) {
        self.cycle = cycle
        json = tree.canonicalBytes
        digest = Canonical.digest(ofBytes: json)
    }
}

extension CycleTree {
    /// As canonical JSON.
    var canonicalBytes: [UInt8] {
        var text = CanonicalText(capacity: 16_384)
        write(to: &text)
        return text.bytes
    }

    private func write(to text: inout CanonicalText) {
        switch self {
        case .text(let string): text.item(string)
        case .list(let list):
            text.beginList()
            for item in list { item.write(to: &text) }
            text.endList()
        case .mapping(let mapping):
            text.beginObject()
            for (name, value) in mapping.sorted(by: { Canonical.precedes($0.key, $1.key) }) {
                text.name(name)
                value.write(to: &text)
            }
            text.endObject()
        }
    }
}
