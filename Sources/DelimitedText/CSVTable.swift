package import FoundationEssentials

/// Rows for a spreadsheet: RFC 4180, UTF-8 with the mark that spreadsheets look for.
package enum CSVTable {
    /// The bytes of a table, in lines that end with CR LF.
    /// - Parameter rows: the first of them names the columns.
    package static func bytes(of rows: [[String]]) -> Data {
        var text = String.UnicodeScalarView(["\u{FEFF}"])
        for row in rows {
            for (column, cell) in row.enumerated() {
                if column > 0 { text.append(",") }
                append(cell, to: &text)
            }
            text.append(contentsOf: "\r\n".unicodeScalars)
        }
        return Data(String(text).utf8)
    }

    /// A cell that a spreadsheet takes as text: quoted where it must be, and never read as a formula. Scalar by scalar: a
    /// comma with an accent on it is one character to us and a comma to a spreadsheet.
    private static func append(_ cell: String, to text: inout String.UnicodeScalarView) {
        let scalars = cell.unicodeScalars
        let isQuoted = scalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
        if isQuoted { text.append("\"") }
        if let first = scalars.first, "=+-@\t\r".unicodeScalars.contains(first) { text.append("'") }
        for scalar in scalars {
            if scalar == "\"" { text.append("\"") }
            text.append(scalar)
        }
        if isQuoted { text.append("\"") }
    }
}
