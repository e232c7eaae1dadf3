/// Rows of bits, all of one width, side by side in one array.
struct BitTable: Sendable {
    private let width: Int
    private var words: [UInt64]

    /// - Parameter words: the rows one after another, each from a whole word on.
    init(columns: Int, _ words: [UInt64]) {
        width = (columns + 63) / 64
        self.words = words
    }

    /// Rows with nothing set, as wide as those of another table.
    init(rows: Int, asWideAs other: BitTable) {
        width = other.width
        words = Array(repeating: 0, count: rows * width)
    }

    subscript(row: Int, column: Int) -> Bool { rest(of: row, from: column) & 1 != 0 }

    mutating func clear(_ row: Int) { for word in 0..<width { words[row * width + word] = 0 } }

    /// Sets in a row what is set in a row of a table of the same width.
    mutating func add(_ row: Int, of other: BitTable, to target: Int) {
        for word in 0..<width { words[target * width + word] |= other.words[row * width + word] }
    }

    /// The first of some columns that is set in a row.
    func first(of columns: Range<Int>, in row: Int) -> Int? {
        var column = columns.lowerBound
        while column < columns.upperBound {
            let rest = rest(of: row, from: column)
            if rest != 0 {
                column += rest.trailingZeroBitCount
                return column < columns.upperBound ? column : nil
            }
            column = (column | 63) + 1
        }
        return nil
    }

    /// The bits of a row from a column to the end of the word that it is in.
    private func rest(of row: Int, from column: Int) -> UInt64 {
        words[row * width + (column >> 6)] &>> UInt64(column & 63)
    }
}
