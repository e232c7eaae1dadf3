/// The text in a file as a spreadsheet or an MIS saves it: UTF-8 or UTF-16, with the mark of their kind or without, or
/// else Windows-1252.
package enum SpreadsheetText {
    /// - Throws: `SpreadsheetProblem.workbook`, `.notText` or `.empty`.
    static func read(_ bytes: [UInt8]) throws(SpreadsheetProblem) -> String {
        for mark in workbookMarks where bytes.starts(with: mark) { throw .workbook }
        let text = decoded(bytes)
        guard text.contains(where: { !$0.isWhitespace }) else { throw .empty }
        guard !text.utf8.contains(0) else { throw .notText }
        return withoutOddLineBreaks(text)
    }

    /// With spaces for the line breaks that no spreadsheet ends a line with, but SwiftCSV would.
    private static func withoutOddLineBreaks(_ text: String) -> String {
        let mayHaveOne = text.utf8.contains { $0 == 0x0B || $0 == 0x0C || $0 == 0xC2 || $0 == 0xE2 }
        guard mayHaveOne else { return text }
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { oddLineBreaks.contains($0) ? " " : $0 }))
    }

    private static let oddLineBreaks: Set<Unicode.Scalar> = [
        "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}",
    ]

    /// How an Excel or OpenDocument workbook begins, and an Excel workbook before 2007.
    private static let workbookMarks: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]]

    /// The bytes of a text as Windows and Macs save it. No bytes are refused: a lost letter becomes U+FFFD.
    package static func decoded(_ bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return String(decoding: bytes.dropFirst(3), as: UTF8.self)
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), highFirst: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), highFirst: true) }
        if let highFirst = looksLikeUTF16(bytes) { return utf16(bytes[...], highFirst: highFirst) }
        return String(validating: bytes, as: UTF8.self) ?? windows1252(bytes)
    }

    /// Whether text without a mark is UTF-16, and then which byte of a pair comes first: the headings of a roll are letters
    /// whose high byte is zero.
    private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
        let start = bytes.prefix(400)
        guard start.count >= 4 else { return nil }
        let even = start.indices.count { $0.isMultiple(of: 2) && start[$0] == 0 }
        let odd = start.indices.count { !$0.isMultiple(of: 2) && start[$0] == 0 }
        let most = start.count / 2 * 3 / 4
        if odd >= most, even == 0 { return false }
        if even >= most, odd == 0 { return true }
        return nil
    }

    /// A half pair, or a byte too many at the end, becomes U+FFFD.
    private static func utf16(_ bytes: ArraySlice<UInt8>, highFirst: Bool) -> String {
        let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index -> UInt16 in
            guard index + 1 < bytes.endIndex else { return 0xFFFD }
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return highFirst ? first << 8 | second : second << 8 | first
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static func windows1252(_ bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            text.append((0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte))
        }
        return String(text)
    }

    /// 0x80 to 0x9F in Windows-1252; the five that stand for nothing become U+FFFD.
    private static let upper: [Unicode.Scalar] = [
        "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
        "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "\u{2DC}", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
    ]
}
