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
        /// The most delimiters of a line that cells in quotation marks hold.
        let delimitersHeld: Int
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
        var held = HeldLines()
        while index < bytes.count {
            let byte = bytes[index]
            switch (place, byte) {
            case (.quoted, UInt8(ascii: "\"")):
                if isQuote(at: index + 1) { index += 1 } else { place = .afterQuote }
            case (.quoted, _):
                if byte == delimiter { held.add(isQuoted: true) }
                if breaksLine(at: index) {
                    line += 1
                    held.endLine()
                }
            case (_, delimiter):
                (place, cells) = (.start, cells + 1)
                held.add(isQuoted: false)
            case (_, 0x0A), (_, 0x0D):
                let lines = firstLine...line
                skipLineBreak(at: index)
                return Record(
                    lines: lines, bytes: start..<index, cells: cells, hasQuotes: hasQuotes,
                    delimitersHeld: held.most, flaw: nil)
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
            delimitersHeld: held.most, flaw: nil)
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
            lines: firstLine...firstLine, bytes: start..<end, cells: 0, hasQuotes: true, delimitersHeld: 0,
            flaw: flaw)
    }
}

/// How many delimiters the lines of a record have, of which cells in quotation marks go over line ends.
private struct HeldLines {
    /// Of the line that is read.
    private var (all, quoted) = (0, 0)
    /// Of the first line; nil until it ends.
    private var first: Int?
    private var mostQuoted = 0

    mutating func add(isQuoted: Bool) {
        all += 1
        if isQuoted { quoted += 1 }
    }

    mutating func endLine() {
        if first == nil { first = all } else { mostQuoted = max(mostQuoted, quoted) }
        (all, quoted) = (0, 0)
    }

    /// The most that a line after the first has within a cell. Where the quotation mark that closes is another row's, the first
    /// line and the last are whole rows too.
    var most: Int { first.map { max(mostQuoted, quoted, min($0, all)) } ?? 0 }
}
