import SwiftCSV

/// A table as a spreadsheet or an MIS saves it: a line of headings, and rows.
package struct Spreadsheet {
    /// A row under the headings.
    package struct Row {
        /// The line of the file it begins on, 1 for the first.
        package let line: Int
        /// As many as there are headings, without spaces around them; or why there are none.
        package let cells: Result<[String], RecordFlaw>
        /// Whether fewer cells are written than there are headings.
        package let isShort: Bool
        /// The cells, where there are too many; else none.
        private let surplus: [String]
        private let headings: Int
    }

    /// The cells of the line of headings up to the last that is filled, without spaces around them; empty for a column
    /// without one.
    package let headings: [String]
    /// The lines above the headings in which something stands, such as a title.
    package let above: [(line: Int, text: String)]
    /// The line next above the headings and its cells; empty where nothing stands above them.
    package let over: (line: Int, cells: [String])
    /// Without rows that are blank or repeat the headings.
    package let rows: [Row]
    /// The lines that repeat the headings.
    package let headingsAgain: [Int]

    /// Reads a table, and finds its delimiter and its headings.
    /// - Parameter isHeading: whether a cell is a heading that is known. Lines above the headings, such as a title, are skipped.
    /// - Throws: `SpreadsheetProblem`.
    package init(_ bytes: [UInt8], isHeading: (String) -> Bool) throws(SpreadsheetProblem) {
        let bytes = Spreadsheet.withoutTextSigns(Array(try SpreadsheetText.read(bytes).utf8))
        let delimiter = Spreadsheet.delimiter(of: bytes, isHeading: isHeading)
        var reader = RecordReader(bytes, delimiter: delimiter.byte)
        var records: [RecordReader.Record] = []
        while let record = reader.next() { records.append(record) }
        let filled = records.count { record in
            bytes[record.bytes].contains { $0 != delimiter.byte && $0 != 0x20 }
        }
        guard filled <= Spreadsheet.mostRows else { throw .tooLong(rows: filled) }

        let cells = records.map { record in
            Result { () throws(RecordFlaw) in
                try Spreadsheet.cells(of: record, in: bytes, delimiter: delimiter)
            }
        }
        let top = cells.prefix(Spreadsheet.linesAbove).map { (try? $0.get()) ?? [] }
        let known = top.map { $0.count(where: isHeading) }
        let most = known.max() ?? 0
        let widest = records.prefix(Spreadsheet.linesAbove).first(where: Spreadsheet.isTooWide)
        if let widest, most == 0 {
            throw .tooWide(columns: widest.cells, characters: widest.bytes.count)
        }
        let first =
            top.firstIndex { Spreadsheet.areHeadings($0, isHeading: isHeading) }
            ?? top.indices.first { most > 0 ? known[$0] == most : !top[$0].allSatisfy(\.isEmpty) } ?? 0
        let headings = Array(top[first].prefix(Spreadsheet.used(top[first])))
        above = zip(records, top).prefix(first).compactMap { record, cells in
            let filled = cells.filter { !$0.isEmpty }
            return filled.isEmpty ? nil : (record.lines.lowerBound, filled.joined(separator: " "))
        }

        over =
            first > 0 ? (records[first - 1].lines.lowerBound, top[first - 1]) : (0, [])

        var rows: [Row] = []
        var headingsAgain: [Int] = []
        let isLong = records.map { $0.lines.count > 1 }
        let swallowed =
            isLong.contains(true)
            ? SwallowedRows(
                like: zip(isLong, cells).dropFirst(first + 1).compactMap { $0 ? nil : try? $1.get() },
                headings: headings.count, delimiter: delimiter.byte) : nil
        for (record, cells) in zip(records, cells).dropFirst(first + 1) {
            let holdsRows = record.lines.count > 1 && swallowed?.isAny(in: bytes[record.bytes]) ?? false
            let cells = holdsRows ? .failure(.quoteHoldsRows(record.lines)) : cells
            if let found = try? cells.get(), Spreadsheet.areHeadings(found, isHeading: isHeading) {
                guard Spreadsheet.areSame(found, headings) else {
                    throw .otherHeadings(
                        line: record.lines.lowerBound, first: records[first].lines.lowerBound)
                }
                headingsAgain.append(record.lines.lowerBound)
                continue
            }
            if let row = Row(line: record.lines.lowerBound, cells, under: headings) { rows.append(row) }
        }
        self.headings = headings
        self.rows = rows
        self.headingsAgain = headingsAgain
    }

    /// Without the sign before a quotation mark at the start of a cell, `="0731"`, that keeps a spreadsheet from making a number
    /// of it.
    private static func withoutTextSigns(_ bytes: [UInt8]) -> [UInt8] {
        let (sign, quote) = (UInt8(ascii: "="), UInt8(ascii: "\""))
        let starts: Set<UInt8> = [
            UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"),
        ]
        guard bytes.contains(sign) else { return bytes }
        return bytes.indices.filter { index in
            !(bytes[index] == sign && index + 1 < bytes.count && bytes[index + 1] == quote
                && (index == 0 || starts.contains(bytes[index - 1])))
        }.map { bytes[$0] }
    }

    /// Whether a line says what columns are and nothing of anybody: most of what stands in it are headings, two at least.
    private static func areHeadings(_ cells: [String], isHeading: (String) -> Bool) -> Bool {
        let filled = cells.filter { !$0.isEmpty }
        var (known, others) = (0, 0)
        // Of most rows half is enough to see that they are none.
        for cell in filled where others * 2 < filled.count {
            if isHeading(cell) { known += 1 } else { others += 1 }
        }
        return known > 1 && others * 2 < filled.count
    }

    /// Whether they are the same in the same order, however they are written.
    private static func areSame(_ cells: [String], _ headings: [String]) -> Bool {
        cells.prefix(used(cells)).map { $0.lowercased() } == headings.map { $0.lowercased() }
    }

    /// How many lines are looked at for the headings.
    private static let linesAbove = 10
    /// More than any list has that a person made or an MIS: whatever is wider is not taken apart.
    static let mostColumns = 500
    static let mostCharacters = 100_000
    static let mostRows = 50_000

    private static func isTooWide(_ record: RecordReader.Record) -> Bool {
        record.cells > mostColumns || record.bytes.count > mostCharacters
    }

    /// The rows one after another as values, telling now and then how many are done and of how many.
    package func map<Value>(progress: (Int, Int) -> Void, _ value: (Row) -> Value) -> [Value] {
        rows.enumerated().map { index, row in
            if index.isMultiple(of: 200) { progress(index, rows.count) }
            return value(row)
        }
    }

    private typealias Delimiter = (byte: UInt8, csv: CSVDelimiter)

    /// The one that finds most known headings in a line; where none is known, the one that makes most cells.
    private static func delimiter(of bytes: [UInt8], isHeading: (String) -> Bool) -> Delimiter {
        let all: [Delimiter] = [
            (UInt8(ascii: ","), .comma), (UInt8(ascii: ";"), .semicolon), (UInt8(ascii: "\t"), .tab),
        ]
        var (chosen, best) = (all[0], (known: 0, cells: 0))
        for delimiter in all {
            var reader = RecordReader(bytes, delimiter: delimiter.byte)
            for _ in 0..<linesAbove {
                guard let record = reader.next() else { break }
                // One with no more cells than another has headings cannot have more of them.
                guard (record.cells, record.cells) > best else { continue }
                // What is too wide for a list is not taken apart, and still tells what stands between its cells.
                let cells = (try? cells(of: record, in: bytes, delimiter: delimiter)) ?? []
                guard !cells.isEmpty || isTooWide(record) else { continue }
                let found = (known: cells.count(where: isHeading), cells: record.cells)
                if found > best { (chosen, best) = (delimiter, found) }
            }
        }
        return chosen
    }

    private static func cells(
        of record: RecordReader.Record, in bytes: [UInt8], delimiter: Delimiter
    ) throws(RecordFlaw) -> [String] {
        if let flaw = record.flaw { throw flaw }
        guard !isTooWide(record) else {
            throw record.bytes.count > mostCharacters
                ? .tooLong(characters: record.bytes.count)
                : .tooManyCells(record.cells, headings: mostColumns)
        }
        guard record.hasQuotes else {
            // SwiftCSV would say the same, in many times the time.
            return bytes[record.bytes].split(separator: delimiter.byte, omittingEmptySubsequences: false)
                .map { trimmed(String(decoding: $0, as: UTF8.self)) }
        }
        // The line break keeps an empty last cell.
        let text = String(decoding: bytes[record.bytes], as: UTF8.self) + "\n"
        let cells = (try? CSV<FirstRecord>(string: text, delimiter: delimiter.csv, loadColumns: false))?
            .header
        guard let cells, cells.count == record.cells else { throw .cellsUnclear }
        return cells.map { cell in
            let trimmed = trimmed(cell)
            // The same as it is saved by a program that quotes the whole of it.
            let isText = trimmed.hasPrefix("=\"") && trimmed.hasSuffix("\"") && trimmed.count > 2
            return isText ? String(trimmed.dropFirst(2).dropLast()) : trimmed
        }
    }

    /// How many cells there are without blank ones at the end.
    fileprivate static func used(_ cells: [String]) -> Int {
        cells.count - cells.reversed().prefix(while: \.isEmpty).count
    }

    /// Without spaces around it.
    private static func trimmed(_ cell: String) -> String {
        // Most cells begin and end with a letter or digit of ASCII.
        let (first, last) = (cell.utf8.first ?? 0x21, cell.utf8.last ?? 0x21)
        guard !(0x21...0x7E).contains(first) || !(0x21...0x7E).contains(last) else { return cell }
        let fromStart = cell.drop(while: \.isWhitespace)
        return String(fromStart.reversed().drop(while: \.isWhitespace).reversed())
    }
}

extension Spreadsheet.Row {
    /// Nil where the row is blank.
    fileprivate init?(line: Int, _ cells: Result<[String], RecordFlaw>, under headings: [String]) {
        self.line = line
        self.headings = headings.count
        guard case .success(let found) = cells else {
            self.cells = cells
            (isShort, surplus) = (false, [])
            return
        }
        isShort = found.count < headings.count
        let used = Spreadsheet.used(found)
        guard used > 0 else { return nil }
        guard used <= headings.count else {
            self.cells = .failure(.tooManyCells(used, headings: headings.count))
            surplus = Array(found.prefix(used))
            return
        }
        surplus = []
        let blanks = Array(repeating: "", count: headings.count - used)
        self.cells = .success(found.prefix(used) + blanks)
    }

    /// Where there are cells too many, the rows that it may have been before some became two or more, as at a comma in them;
    /// none where those are too many to tell. They are made anew each time, as those of all rows would fill the memory.
    package var whole: [[String]] {
        guard !surplus.isEmpty else { return [] }
        let most = surplus.count == headings + 1 ? headings : Spreadsheet.Row.mostReadings
        var readings = 1
        for cell in 1...(surplus.count - headings) {
            readings = readings * (headings + cell - 1) / cell
            guard readings <= most else { return [] }
        }
        // The columns in which a cell goes on, one after another, each as often as there are cells more.
        var places: [[Int]] = [[]]
        for _ in headings..<surplus.count {
            places = places.flatMap { chosen in
                ((chosen.last ?? 0)..<headings).map { chosen + [$0] }
            }
        }
        return places.map { places in
            var rest = surplus[...]
            return (0..<headings).map { column in
                let own = rest.prefix(1 + places.count { $0 == column })
                rest = rest.dropFirst(own.count)
                return own.filter { !$0.isEmpty }.joined(separator: ", ")
            }
        }
    }

    /// Under 20 headings two cells too many can be told.
    private static let mostReadings = 210
}

/// SwiftCSV takes the first record for the header, and nothing more is asked of it: each record is read by itself.
private struct FirstRecord: CSVView {
    var rows: [[String]] { [] }
    var columns: [[String]]? { nil }

    init(header: [String], text: String, delimiter: CSVDelimiter, loadColumns: Bool, rowLimit: Int?) {}

    func serialize(header: [String], delimiter: CSVDelimiter) -> String { "" }
}
