/// Finds where each record of delimited text begins and ends, and on which line, so that one that cannot be read holds
/// back no other. What is between quotation marks is SwiftCSV's business.
struct RecordReader {
    struct Record {
        /// The lines it is on, 1 for the first.
        let lines: ClosedRange<Int>
        /// Its bytes, without the line break that ends it.
        let bytes: Range<Int>
        let cells: Int
        let hasQuotes: Bool
        let flaw: RecordFlaw?
    }

    private let bytes: [UInt8]
    private let delimiter: UInt8
    private var position = 0
    private var line = 1

    init(_ bytes: [UInt8], delimiter: UInt8) {
        self.bytes = bytes
        self.delimiter = delimiter
    }

    private enum Place { case start, bare, quoted, afterQuote }

    /// The next record, blank lines among them. Where quotation marks do not fit together, it is one line long, and the
    /// lines after it are read by themselves.
    mutating func next() -> Record? {
        guard position < bytes.count else { return nil }
        let (start, firstLine) = (position, line)
        var (index, place, cells, hasQuotes) = (start, Place.start, 1, false)
        while index < bytes.count {
            let byte = bytes[index]
            switch (place, byte) {
            case (.quoted, UInt8(ascii: "\"")):
                if isQuote(at: index + 1) { index += 1 } else { place = .afterQuote }
            case (.quoted, _):
                if breaksLine(at: index) { line += 1 }
            case (_, delimiter):
                (place, cells) = (.start, cells + 1)
            case (_, 0x0A), (_, 0x0D):
                let lines = firstLine...line
                skipLineBreak(at: index)
                return Record(
                    lines: lines, bytes: start..<index, cells: cells, hasQuotes: hasQuotes, flaw: nil)
            case (.start, UInt8(ascii: "\"")): (place, hasQuotes) = (.quoted, true)
            case (.bare, UInt8(ascii: "\"")) where isQuote(at: index + 1):
                (index, hasQuotes) = (index + 1, true)
            case (.bare, UInt8(ascii: "\"")): return flawed(.quoteInside, from: start, line: firstLine)
            case (.start, 0x20), (.start, 0x09), (.afterQuote, 0x20), (.afterQuote, 0x09): break
            case (.afterQuote, _): return flawed(.textAfterQuote, from: start, line: firstLine)
            default: place = .bare
            }
            index += 1
        }
        guard place != .quoted else { return flawed(.quoteOpen, from: start, line: firstLine) }
        position = bytes.count
        return Record(
            lines: firstLine...line, bytes: start..<bytes.count, cells: cells, hasQuotes: hasQuotes,
            flaw: nil)
    }

    private func isQuote(at index: Int) -> Bool {
        index < bytes.count && bytes[index] == UInt8(ascii: "\"")
    }

    /// Whether a line ends with the byte: the last of CR LF, or LF or CR alone.
    private func breaksLine(at index: Int) -> Bool {
        bytes[index] == 0x0A
            || (bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
    }

    private mutating func skipLineBreak(at index: Int) {
        line += 1
        position = breaksLine(at: index) ? index + 1 : index + 2
    }

    private mutating func flawed(_ flaw: RecordFlaw, from start: Int, line firstLine: Int) -> Record {
        line = firstLine
        let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
        if end < bytes.count { skipLineBreak(at: end) } else { position = end }
        return Record(
            lines: firstLine...firstLine, bytes: start..<end, cells: 0, hasQuotes: true, flaw: flaw)
    }
}
