import CZlib

/// Writes zip archives, right ones and any kind of wrong one.
struct Zip {
    struct Entry {
        var name: [UInt8]
        var content: [UInt8]
        /// 8 deflates; any other number leaves the content as it is.
        var method = 8
        var flags = 0
        /// What kind of file it was, as Unix has it; 0 where the system that packed it has no kinds.
        var mode = 0o100644
        /// Said instead of what is so.
        var size: Int?
        var packed: [UInt8]?
        var packedSize: Int?
        var checksum: Int?
        var offset: Int?
        var localName: [UInt8]?
        /// More than the name beside the record.
        var localExtra: [UInt8] = []

        init(_ name: String, _ content: String = "{}") {
            self.name = Array(name.utf8)
            self.content = Array(content.utf8)
        }

        func with(_ change: (inout Entry) -> Void) -> Entry {
            var copy = self
            change(&copy)
            return copy
        }
    }

    var entries: [Entry]
    var comment: [UInt8] = []
    /// Said instead of how many there are.
    var count: Int?
    var disk = 0
    var beforeEnd: [UInt8] = []

    init(_ entries: Entry...) { self.entries = entries }

    init(_ entries: [Entry]) { self.entries = entries }

    var bytes: [UInt8] {
        var (archive, list) = ([UInt8](), [UInt8]())
        for entry in entries {
            let packed = entry.packed ?? (entry.method == 8 ? deflated(entry.content) : entry.content)
            let facts =
                number(entry.flags, 2) + number(entry.method, 2) + number(0, 4)
                + number(entry.checksum ?? checksum(entry.content), 4)
                + number(entry.packedSize ?? packed.count, 4) + number(entry.size ?? entry.content.count, 4)
            let localName = entry.localName ?? entry.name
            list +=
                [0x50, 0x4B, 0x01, 0x02, 20, entry.mode == 0 ? 0 : 3, 20, 0] + facts
                + number(entry.name.count, 2) + number(0, 8) + number(entry.mode << 16, 4)
                + number(entry.offset ?? archive.count, 4) + entry.name
            archive +=
                [0x50, 0x4B, 0x03, 0x04, 20, 0] + facts + number(localName.count, 2)
                + number(entry.localExtra.count, 2) + localName + entry.localExtra + packed
        }
        return archive + list + beforeEnd
            + Zip.end(
                entries: count ?? entries.count, list: list.count, at: archive.count, disk: disk,
                comment: comment)
    }

    /// The record at the end.
    static func end(
        entries: Int, list: Int, at offset: Int, disk: Int = 0, comment: [UInt8] = []
    ) -> [UInt8] {
        [0x50, 0x4B, 0x05, 0x06] + number(disk, 2) + number(disk, 2) + number(entries, 2)
            + number(entries, 2) + number(list, 4) + number(offset, 4) + number(comment.count, 2) + comment
    }
}

private func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
}

private func checksum(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { Int(crc32(0, $0.baseAddress, uInt($0.count))) }
}

/// Without the head and the checksum of a zlib stream.
func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var room = compressBound(uLong(bytes.count))
    var packed = [UInt8](repeating: 0, count: Int(room))
    compress2(&packed, &room, bytes, uLong(bytes.count), 9)
    return Array(packed[2..<Int(room) - 4])
}
