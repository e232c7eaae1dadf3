import Canonical
package import FoundationEssentials
package import TargetSetting

/// A submission as whoever collects thousands of one cycle keeps it: its bytes without the cycle, which stands once beside
/// them all.
extension SubmissionFile {
    /// The bytes with nothing in the cycle's place; nil where the file has another cycle.
    package static func withoutCycle(_ bytes: Data, knowing cycle: KnownCycle) -> [UInt8]? {
        let bytes = Array(bytes)
        guard let start = place(of: cycle.json, in: bytes) else { return nil }
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count - cycle.json.count + nothing.count)
        kept += bytes[..<start]
        kept += nothing
        kept += bytes[(start + cycle.json.count)...]
        // Whatever else is kept, the very bytes can be had again.
        return whole(kept, knowing: cycle)?.isSame(as: bytes) ?? false ? kept : nil
    }

    /// The bytes of the file again; nil where they are not of `withoutCycle`.
    package static func bytes(from kept: [UInt8], knowing cycle: KnownCycle) -> Data? {
        whole(kept, knowing: cycle).map { Data($0) }
    }

    private static func whole(_ kept: [UInt8], knowing cycle: KnownCycle) -> [UInt8]? {
        guard let start = place(of: nothing, in: kept) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(kept.count - nothing.count + cycle.json.count)
        bytes += kept[..<start]
        bytes += cycle.json
        bytes += kept[(start + nothing.count)...]
        return bytes
    }

    /// No text in a file has these bytes: its quotation marks are escaped. Nothing before the cycle has a member of this name.
    private static let name = Array("\"cycle\":".utf8)
    private static let nothing = Array("{}".utf8)

    /// Where the first cycle begins, if it is this.
    private static func place(of value: [UInt8], in bytes: [UInt8]) -> Int? {
        var rest = bytes[...]
        while let mark = rest.firstIndex(of: UInt8(ascii: "\"")) {
            if bytes.has(name, at: mark) {
                let place = mark + name.count
                return bytes.has(value, at: place) ? place : nil
            }
            rest = bytes[(mark + 1)...]
        }
        return nil
    }
}

extension Submission {
    /// Reads again what was verified when it was taken, from how it is kept. Nothing is verified anew.
    /// - Returns: nil where it cannot be read, because it was altered since.
    package init?(kept document: [UInt8], knowing cycle: KnownCycle) {
        guard let json = try? JSONText(document).root,
            let read = try? SubmissionDocument(json, known: nil),
            let submission = try? read.submission.submission(cycle: cycle.cycle)
        else { return nil }
        self = submission
    }
}
