/// Reads a piece of the journal as `JournalPiece` writes it, and nothing else: what it says of a row is compared as text, so
/// no value of it has to be decoded.
struct PieceText {
    struct Change {
        /// The table and the key: `attainment 0`.
        let row: String
        /// The row's columns as canonical JSON; nil where the row was removed.
        let to: String?
    }

    private let bytes: [UInt8]
    private var position = 0

    /// Nil where it is anything else.
    static func changes(in payload: String) -> [Change]? {
        var text = PieceText(bytes: Array(payload.utf8))
        return text.changes()
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func changes() -> [Change]? {
        guard take("{\"changes\":[") else { return nil }
        var changes: [Change] = []
        while !take("],\"salt\":\"") {
            guard changes.isEmpty || take(","), take("{\"key\":\""), let key = word(), take(",\"table\":\""),
                let table = word()
            else { return nil }
            let to = take(",\"to\":") ? object() : nil
            guard take("}") else { return nil }
            changes.append(Change(row: key.isEmpty ? table : "\(table) \(key)", to: to))
        }
        guard let salt = word(), salt.utf8.count == 32, take("}"), position == bytes.count else { return nil }
        return changes
    }

    private mutating func take(_ wanted: StaticString) -> Bool {
        let end = position + wanted.utf8CodeUnitCount
        guard end <= bytes.count else { return false }
        let wanted = UnsafeBufferPointer(start: wanted.utf8Start, count: wanted.utf8CodeUnitCount)
        guard bytes[position..<end].elementsEqual(wanted) else { return false }
        position = end
        return true
    }

    /// What stands before the next quotation mark.
    private mutating func word() -> String? {
        guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
        defer { position = end + 1 }
        return String(decoding: bytes[position..<end], as: UTF8.self)
    }

    /// An object in which there is no other.
    private mutating func object() -> String? {
        let start = position
        var isInText = false
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\\"): position += 1
            case UInt8(ascii: "\""): isInText.toggle()
            case UInt8(ascii: "}") where !isInText:
                return String(decoding: bytes[start..<position], as: UTF8.self)
            default: break
            }
        }
        return nil
    }
}
