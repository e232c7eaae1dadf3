/// Whole names and numbers, looked for in texts of plain letters alone: most texts name nobody, and to take one apart into its words
/// costs a hundred times more than to see that.
struct PlainSearch: Sendable {
    /// By their first three letters.
    private var keys: [UInt32: [[UInt8]]] = [:]

    /// Whether a digit may be of a date that is looked for too.
    private let hasDates: Bool

    /// - Parameter keys: in small letters. None is shorter than three letters.
    init(_ keys: [String], besideDates hasDates: Bool = false) {
        self.hasDates = hasDates
        for key in keys {
            let bytes = Array(key.utf8)
            self.keys[PlainSearch.head(of: bytes[...]), default: []].append(bytes)
        }
    }

    /// Whether a text may have one of them: false only where it has none, however its words are joined or parted.
    func mayBe(in text: String) -> Bool {
        var (written, hasDigits): ([UInt8], Bool) = ([], false)
        written.reserveCapacity(text.utf8.count)
        var rest = Substring(text).utf8
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): written.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): written.append(byte | 0x20)
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                written.append(byte)
                hasDigits = true
            // What has other letters is read as people read it.
            case 0x80...: return true
            // A space, as addresses of pages have it.
            case UInt8(ascii: "%") where rest.starts(with: "20".utf8): rest = rest.dropFirst(2)
            default: continue
            }
        }
        return hasDigits && hasDates || isAny(in: written)
            || hasDigits && isAny(in: written.filter { $0 >= UInt8(ascii: "a") })
    }

    private func isAny(in bytes: [UInt8]) -> Bool {
        bytes.indices.dropLast(2).contains { place in
            let rest = bytes[place...]
            return keys[PlainSearch.head(of: rest)]?.contains { rest.starts(with: $0) } ?? false
        }
    }

    private static func head(of bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
    }
}
