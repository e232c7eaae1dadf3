import Foundation

/// Any JSON value, and its canonical form by RFC 8785, written here once more so that the tests do not ask the program what
/// is right.
indirect enum JSON: Codable, Equatable, Sendable {
    case null
    case boolean(Bool)
    case number(Int)
    case text(String)
    case list([JSON])
    case object([String: JSON])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let boolean = try? container.decode(Bool.self) {
            self = .boolean(boolean)
        } else if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }

    init(_ bytes: Data) throws { self = try JSONDecoder().decode(JSON.self, from: bytes) }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .boolean(let boolean): try container.encode(boolean)
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        case .list(let list): try container.encode(list)
        case .object(let members): try container.encode(members)
        }
    }

    var canonical: String {
        switch self {
        case .null: "null"
        case .boolean(let boolean): boolean ? "true" : "false"
        case .number(let number): "\(number)"
        case .text(let text): JSON.quoted(text)
        case .list(let list): "[" + list.map(\.canonical).joined(separator: ",") + "]"
        case .object(let members):
            "{"
                + members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
                .map { JSON.quoted($0) + ":" + $1.canonical }.joined(separator: ",") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        let short: [Unicode.Scalar: String] = [
            "\u{8}": "\\b", "\t": "\\t", "\n": "\\n", "\u{C}": "\\f", "\r": "\\r", "\"": "\\\"", "\\": "\\\\",
        ]
        return "\""
            + text.unicodeScalars.map { scalar in
                if let escape = short[scalar] { return escape }
                guard scalar.value < 0x20 else { return String(scalar) }
                return "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
            }.joined() + "\""
    }

    /// The value at a path such as `submission.targets.0.count`; setting nil removes it.
    subscript(_ path: String) -> JSON? {
        get { self[path.split(separator: ".").map(String.init)[...]] }
        set { self[path.split(separator: ".").map(String.init)[...]] = newValue }
    }

    private subscript(_ path: ArraySlice<String>) -> JSON? {
        get {
            guard let first = path.first else { return self }
            switch self {
            case .object(let members): return members[first]?[path.dropFirst()]
            case .list(let list):
                guard let index = Int(first), list.indices.contains(index) else { return nil }
                return list[index][path.dropFirst()]
            default: return nil
            }
        }
        set {
            guard let first = path.first else {
                if let newValue { self = newValue }
                return
            }
            switch self {
            case .object(var members):
                if path.count == 1 {
                    members[first] = newValue
                } else {
                    members[first]?[path.dropFirst()] = newValue
                }
                self = .object(members)
            case .list(var list):
                guard let index = Int(first) else { return }
                if path.count > 1 {
                    list[index][path.dropFirst()] = newValue
                } else if let newValue {
                    if index == list.count { list.append(newValue) } else { list[index] = newValue }
                } else {
                    list.remove(at: index)
                }
                self = .list(list)
            default: break
            }
        }
    }

    /// The path of every value in it, itself included as the empty path.
    var paths: [String] {
        let children: [(String, JSON)] =
            switch self {
            case .object(let members): members.sorted { $0.key < $1.key }.map { ($0, $1) }
            case .list(let list): list.enumerated().map { (String($0), $1) }
            default: []
            }
        return [""]
            + children.flatMap { name, child in child.paths.map { $0.isEmpty ? name : "\(name).\($0)" } }
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    init(stringLiteral text: String) { self = .text(text) }
    init(integerLiteral number: Int) { self = .number(number) }
    init(booleanLiteral boolean: Bool) { self = .boolean(boolean) }
}
