/// A cycle file without its comments and layout: mappings, lists and texts. As JSON it is the `cycle` of a
/// submission, with the same keys as the YAML.
package indirect enum CycleTree: Equatable, Sendable {
    case text(String)
    case list([CycleTree])
    case mapping([String: CycleTree])
}

extension CycleTree: Codable {
    package init(from decoder: any Decoder) throws {
        // What there is most of is tried first: an attempt that fails is dear.
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([CycleTree].self) {
            self = .list(list)
        } else {
            self = .mapping(try container.decode([String: CycleTree].self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .list(let list): try container.encode(list)
        case .mapping(let mapping): try container.encode(mapping)
        }
    }
}

extension CycleTree {
    /// Keys that are not texts cannot stand in a cycle file and were reported when it was read.
    init(_ node: CycleNode) {
        switch node {
        case .text(let text, _): self = .text(text)
        case .nothing: self = .text("")
        case .list(let list, _): self = .list(list.map(CycleTree.init))
        case .mapping(let mapping, _):
            // A key with nothing after it counts as absent, and is.
            let pairs = mapping.filter { !$0.value.isNothing }
                .compactMap { key, value in key.text.map { ($0, CycleTree(value)) } }
            self = .mapping(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
        }
    }
}
