/// What something is by its first bytes, whatever it is called.
enum Mark: Equatable {
    case object
    case archive
    case other

    /// How many bytes tell.
    static let size = 4

    init(_ start: some Collection<UInt8>) {
        self =
            if start.first == UInt8(ascii: "{") {
                .object
            } else if start.starts(with: ZipRecord.entry.mark) || start.starts(with: ZipRecord.end.mark) {
                .archive
            } else {
                .other
            }
    }
}

/// What a name says of a file.
struct NameKind {
    let isSubmission: Bool
    let isArchive: Bool

    /// - Parameter bytes: the name, with or without its folders.
    init(_ bytes: some BidirectionalCollection<UInt8>) {
        let last = bytes.suffix(5).map(NameKind.lowercased)
        // What a Mac puts beside a file is called as the file is.
        let isCompanion = NameKind.isCompanion(bytes)
        isSubmission = last == Array(".json".utf8) && !isCompanion
        isArchive = last.suffix(4) == Array(".zip".utf8) && !isCompanion
        isOther = isCompanion
    }

    /// It is never a submission, whatever is in it.
    let isOther: Bool

    /// `._a.json`, `.DS_Store`, and all of `__MACOSX`.
    private static func isCompanion(_ name: some BidirectionalCollection<UInt8>) -> Bool {
        let parts = name.split(separator: UInt8(ascii: "/"))
        guard let file = parts.last else { return false }
        return file.starts(with: Array("._".utf8)) || file.elementsEqual(".DS_Store".utf8)
            || parts.dropLast().contains { $0.elementsEqual("__MACOSX".utf8) }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 0x20 : byte
    }
}
