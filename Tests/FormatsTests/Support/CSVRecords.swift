import Foundation
import Testing

/// Reads RFC 4180: records end with CR LF; a quoted field may hold anything, its quotes doubled.
func csvRecords(in bytes: Data) throws -> [[String]] {
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    #expect(text.first == "\u{FEFF}")
    var rest = text.dropFirst()
    var (records, record, field): ([[String]], [String], String) = ([], [], "")
    while let scalar = rest.popFirst() {
        switch scalar {
        case "\"":
            #expect(field.isEmpty, "a quote within a bare field")
            quoted: while let inner = rest.popFirst() {
                guard inner == "\"" else {
                    field.unicodeScalars.append(inner)
                    continue
                }
                guard rest.first == "\"" else { break quoted }
                field.unicodeScalars.append(rest.removeFirst())
            }
            #expect(rest.first == "," || rest.first == "\r", "something after a closing quote")
        case ",":
            record.append(field)
            field = ""
        case "\r":
            #expect(rest.popFirst() == "\n")
            records.append(record + [field])
            (record, field) = ([], "")
        case "\n": Issue.record("a bare line feed")
        default: field.unicodeScalars.append(scalar)
        }
    }
    #expect(record.isEmpty && field.isEmpty, "the last record does not end")
    return records
}
