import FoundationEssentials

/// Any JSON value that a submission holds.
private indirect enum JSONValue: Decodable, Equatable {
    case null
    case boolean(Bool)
    case number(Int)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        // What there is most of is tried first: an attempt that fails is dear.
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else if let list = try? container.decode([JSONValue].self) {
            self = .list(list)
        } else if let object = try? container.decode([String: JSONValue].self) {
            self = .object(object)
        } else if let boolean = try? container.decode(Bool.self) {
            self = .boolean(boolean)
        } else {
            self = .null
        }
    }

    var inWords: String {
        switch self {
        case .null: "nothing"
        case .boolean(let boolean): boolean ? "true" : "false"
        case .number(let number): String(number)
        case .text(let text): "‘\(text)’"
        case .list: "a list"
        case .object: "an object"
        }
    }
}

extension Verification {
    /// Where a file says something else than what follows from its own figures.
    static func differences(between bytes: Data, and derived: Data) throws -> [String] {
        guard bytes != derived else { return [] }
        let decoder = JSONDecoder()
        let (said, follows) = (
            try decoder.decode(JSONValue.self, from: bytes), try decoder.decode(JSONValue.self, from: derived)
        )
        return differences(said, follows, at: [])
            // The digest was compared already, and a wrong member makes it wrong again.
            .filter { $0.path != ["digest"] }
            .map { difference in
                "‘\(difference.path.dropFirst().joined(separator: "."))’ says \(difference.said), and what follows from the file's own figures is \(difference.follows)."
            }
    }

    private static func differences(
        _ said: JSONValue?, _ follows: JSONValue?, at path: [String]
    ) -> [(path: [String], said: String, follows: String)] {
        switch (said, follows) {
        case (.object(let left)?, .object(let right)?):
            Set(left.keys).union(right.keys).sorted().flatMap {
                differences(left[$0], right[$0], at: path + [$0])
            }
        case (.list(let left)?, .list(let right)?) where left.count == right.count:
            left.indices.flatMap { differences(left[$0], right[$0], at: path + ["\($0 + 1)"]) }
        case (.list(let left)?, .list(let right)?):
            [(path, "\(left.count) entries", "\(right.count)")]
        default:
            said == follows ? [] : [(path, said?.inWords ?? "nothing", follows?.inWords ?? "nothing")]
        }
    }
}
