/// The records of a zip archive that are read, by PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12, 4.3.15 and 4.3.16.
enum ZipRecord {
    /// Before the bytes of each entry (local file header).
    case entry
    /// An entry in the list (central directory header).
    case listed
    /// At the very end (end of central directory record).
    case end
    /// Before the end in an archive of more than 4 GB or 65,535 entries (zip64 locator).
    case zip64

    var mark: [UInt8] {
        switch self {
        case .entry: [0x50, 0x4B, 0x03, 0x04]
        case .listed: [0x50, 0x4B, 0x01, 0x02]
        case .end: [0x50, 0x4B, 0x05, 0x06]
        case .zip64: [0x50, 0x4B, 0x06, 0x07]
        }
    }

    /// Bytes without what differs in length.
    var size: Int {
        switch self {
        case .entry: 30
        case .listed: 46
        case .end: 22
        case .zip64: 20
        }
    }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// A number of two or four bytes, the lowest first, so many bytes from the start; nil where the bytes end before.
    func number(at offset: Int, bytes count: Int) -> Int? {
        guard offset >= 0, count <= self.count, offset <= self.count - count else { return nil }
        var number = 0
        for place in 0..<count { number |= Int(self[startIndex + offset + place]) << (8 * place) }
        return number
    }
}
