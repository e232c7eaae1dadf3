/// An entry as the list of an archive has it.
struct ZipEntry {
    /// Not always UTF-8.
    let name: ArraySlice<UInt8>
    /// Where its record begins.
    let offset: Int
    /// Bytes in the archive.
    let packed: Int
    /// Bytes when unpacked, as the archive says.
    let size: Int
    let checksum: Int
    let method: Int
    let isEncrypted: Bool
    private let attributes: Int

    /// - Parameter record: from its mark on, and perhaps more.
    /// - Returns: nil where there is no such record.
    init?(_ record: ArraySlice<UInt8>) {
        guard record.starts(with: ZipRecord.listed.mark),
            let system = record.number(at: 5, bytes: 1), let flags = record.number(at: 8, bytes: 2),
            let method = record.number(at: 10, bytes: 2), let checksum = record.number(at: 16, bytes: 4),
            let packed = record.number(at: 20, bytes: 4), let size = record.number(at: 24, bytes: 4),
            let nameLength = record.number(at: 28, bytes: 2), let extra = record.number(at: 30, bytes: 2),
            let comment = record.number(at: 32, bytes: 2), let disk = record.number(at: 34, bytes: 2),
            let external = record.number(at: 38, bytes: 4), let offset = record.number(at: 42, bytes: 4)
        else { return nil }
        let length = ZipRecord.listed.size + nameLength + extra + comment
        guard length <= record.count, disk == 0 else { return nil }
        let nameStart = record.startIndex + ZipRecord.listed.size
        name = record[nameStart..<nameStart + nameLength]
        self.length = length
        self.offset = offset
        self.packed = packed
        self.size = size
        self.checksum = checksum
        self.method = method
        // Bit 0; bit 6 is strong encryption, bit 13 a list that is encrypted itself.
        isEncrypted = flags & 0x2041 != 0
        // Unix (3) and macOS (19) keep what kind of file it is in the high half.
        attributes = system == 3 || system == 19 ? external >> 16 : 0
    }

    /// Bytes that the record takes in the list.
    let length: Int

    /// Whether a number is in the part for archives of more than 4 GB, which is not read.
    var isZip64: Bool { packed == 0xFFFF_FFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF }

    /// Where it ends at the earliest: what its own record has beside its name is not known here.
    var earliestEnd: Int { offset + ZipRecord.entry.size + name.count + packed }

    enum Kind { case file, folder, link, other }

    /// What it was where it was packed (`S_IFMT` of Unix, which is the same everywhere).
    var kind: Kind {
        if name.last == UInt8(ascii: "/") { return .folder }
        return switch attributes & 0o170000 {
        case 0, 0o100000: .file
        case 0o040000: .folder
        case 0o120000: .link
        default: .other
        }
    }

    /// Whether the name leads out of the archive, or is one that no file can have.
    var climbsOut: Bool {
        guard let first = name.first, first != UInt8(ascii: "/") else { return true }
        let hasDrive = name.dropFirst().first == UInt8(ascii: ":")
        return hasDrive || name.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }
            || name.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) }
    }
}
