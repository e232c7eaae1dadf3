import Foundation

/// Rolls as spreadsheets save them, for the tests. The pupils are invented.
enum RollText {
    enum Encoding: String, CaseIterable {
        case utf8, utf8WithMark, utf16LittleEndian, utf16BigEndian, utf16LittleEndianBare, utf16BigEndianBare
        case windows1252

        func bytes(of text: String) -> [UInt8] {
            let mark: [UInt8] =
                switch self {
                case .utf8WithMark: [0xEF, 0xBB, 0xBF]
                case .utf16LittleEndian: [0xFF, 0xFE]
                case .utf16BigEndian: [0xFE, 0xFF]
                default: []
                }
            let units = text.utf16.map { (UInt8($0 >> 8), UInt8($0 & 0xFF)) }
            return switch self {
            case .utf8, .utf8WithMark: mark + Array(text.utf8)
            case .utf16LittleEndian, .utf16LittleEndianBare: mark + units.flatMap { [$0.1, $0.0] }
            case .utf16BigEndian, .utf16BigEndianBare: mark + units.flatMap { [$0.0, $0.1] }
            case .windows1252: Array(text.data(using: .windowsCP1252) ?? Data())
            }
        }
    }

    enum LineBreak: String, CaseIterable {
        case lf = "\n"
        case crlf = "\r\n"
        case cr = "\r"
    }

    enum Delimiter: String, CaseIterable {
        case comma = ","
        case semicolon = ";"
        case tab = "\t"
    }

    /// UPNs with the right check letter.
    static let upns = [
        "N926110010001", "C926110010002", "R926110010003", "F926110010004", "V926110010005", "J926110010006",
        "Y926110010007", "M926110010008",
    ]

    static func text(
        _ rows: [[String]], _ delimiter: Delimiter = .comma, _ lineBreak: LineBreak = .lf
    ) -> String {
        rows.map { $0.joined(separator: delimiter.rawValue) + lineBreak.rawValue }.joined()
    }

    static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
