/// Tells the lines that a cell in quotation marks holds from rows that it swallowed, because the mark was not closed.
///
/// A line is a row where it has digits as the file's other rows have them in its columns: a UPN, a day, an NC year. A line of
/// an address has commas too, and a postcode, but not in these columns. Where no column has digits, the delimiters tell.
struct SwallowedRows {
    /// The fewest delimiters that a row of several cells has.
    private let fewest: Int?
    private let columns: [CodedColumn]
    private let headings: Int
    private let delimiter: UInt8

    /// - Parameter rows: the rows that are on one line each.
    init(like rows: [[String]], headings: Int, delimiter: UInt8) {
        fewest = rows.map { $0.count - 1 }.filter { $0 > 0 }.min()
        columns = (0..<headings).map { column in
            CodedColumn(rows.lazy.compactMap { column < $0.count ? $0[column] : nil })
        }
        self.headings = headings
        self.delimiter = delimiter
    }

    /// Whether one of the lines after the first reads as a row.
    func isAny(in record: ArraySlice<UInt8>) -> Bool {
        let lines = record.split { $0 == 0x0A || $0 == 0x0D }
        guard let first = lines.first else { return false }
        // What stands before the cell in quotation marks is of a row.
        let before = cells(of: first.prefix { $0 != UInt8(ascii: "\"") }).dropLast()
        var columns = columns
        for (column, cell) in zip(columns.indices, before) { columns[column].add(cell) }
        let most = cells(of: first).count - 1
        return lines.indices.dropFirst().contains { index in
            let line = lines[index]
            let cells = cells(of: line)
            guard columns.contains(where: \.isCoded) else {
                // The last line goes on behind the cell: it is a row only where the first is as long.
                let last = index == lines.count - 1 ? min(most, cells.count - 1) : 0
                return max(delimitersQuoted(in: line), last) >= leastOfRow
            }
            return isRow(cells, in: columns)
        }
    }

    /// A row may be short of its last cell; in a few columns that cannot be told from a text.
    private var leastOfRow: Int {
        let needed = headings > 4 ? headings - 2 : max(headings - 1, 2)
        return min(needed, max(fewest ?? needed, 2))
    }

    /// Of a line that begins within quotation marks.
    private func delimitersQuoted(in line: ArraySlice<UInt8>) -> Int {
        var (isQuoted, count) = (true, 0)
        for byte in line {
            if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if isQuoted, byte == delimiter {
                count += 1
            }
        }
        return count
    }

    private func isRow(_ cells: [String], in columns: [CodedColumn]) -> Bool {
        let coded = zip(columns, cells).filter { $0.isCoded && CodedColumn.isFilled($1) }
        guard cells.count > 1, !coded.contains(where: { $0.isOfKeys && $0.weight(of: $1) == 0 }) else {
            return false
        }
        let found = coded.map { $0.weight(of: $1) }
        let (matched, not) = (found.reduce(0, +), found.count { $0 == 0 })
        return matched > not && (matched > 1 || cells.count > fewest ?? 1)
    }

    private func cells(of line: ArraySlice<UInt8>) -> [String] {
        line.split(separator: delimiter, omittingEmptySubsequences: false).map { cell in
            String(decoding: cell.filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
        }
    }
}

/// What the cells of a column look like.
private struct CodedColumn {
    private var forms: Set<String> = []
    private var (filled, withDigits) = (0, 0)

    init(_ cells: some Sequence<String>) { for cell in cells { add(cell) } }

    mutating func add(_ cell: String) {
        let form = CodedColumn.form(of: cell)
        guard !form.isEmpty else { return }
        filled += 1
        if form.contains("9") { withDigits += 1 }
        forms.insert(form)
    }

    /// Whether nearly all of its cells have digits.
    var isCoded: Bool { filled > 0 && withDigits * 5 >= filled * 4 }

    /// Whether all are UPNs, or other numbers as long.
    var isOfKeys: Bool { !forms.isEmpty && forms.allSatisfy { $0.contains("99") } }

    static func isFilled(_ cell: String) -> Bool { cell.contains { !$0.isWhitespace } }

    /// How much it says for a row that such a cell stands here: a UPN says enough; 0 where it is another kind of cell.
    func weight(of cell: String) -> Int {
        let form = CodedColumn.form(of: cell)
        if isOfKeys { return form.contains("99") ? 2 : 0 }
        return forms.contains(form) ? 1 : 0
    }

    /// What a cell looks like: `9/9/9` for a day, `a99` for a UPN, `a9 9a` for a postcode.
    private static func form(of cell: String) -> String {
        var form = ""
        for word in cell.split(whereSeparator: \.isWhitespace) {
            if !form.isEmpty { form += " " }
            var digits = 0
            for character in word {
                if character.isNumber {
                    digits += 1
                    if digits == 1 || digits == 9 { form += "9" }
                } else {
                    digits = 0
                    let kind = character.isLetter ? "a" : String(character)
                    if !(kind == "a" && form.hasSuffix("a")) { form += kind }
                }
            }
        }
        return form
    }
}
