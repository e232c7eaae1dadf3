import Canonical
import FoundationEssentials

/// A row that an action wrote, changed or removed.
struct RowChange: Codable {
    /// A column's value: text, a whole number, or nothing.
    enum Column: Codable, Equatable {
        case text(String)
        case integer(Int)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let integer = try? container.decode(Int.self) {
                self = .integer(integer)
            } else {
                self = .text(try container.decode(String.self))
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .integer(let integer): try container.encode(integer)
            }
        }
    }

    let table: String
    let key: String
    let from: [String: Column]?
    let to: [String: Column]?

    /// A row's columns; those without a value are left out.
    static func columns(of row: some RegisterRow) throws -> [String: Column] {
        try JSONDecoder().decode([String: Column].self, from: Data(try Canonical.text(of: row).utf8))
    }
}
