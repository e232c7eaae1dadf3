import Yams

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
    init(_ node: Node) {
        switch node {
        case .scalar(let scalar): self = .text(scalar.string)
        case .sequence(let sequence): self = .list(sequence.map(CycleTree.init))
        case .mapping(let mapping):
            // A key with nothing after it counts as absent, and is.
            let pairs = mapping.filter { !$0.value.isNothing }
                .compactMap { key, value in key.scalar.map { ($0.string, CycleTree(value)) } }
            self = .mapping(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
        case .alias: self = .text("")
        }
    }

    var node: Node {
        switch self {
        case .text(let text): Node(text)
        case .list(let list): Node(list.map(\.node))
        case .mapping(let mapping):
            Node(mapping.sorted { $0.key < $1.key }.map { (Node($0.key), $0.value.node) })
        }
    }
}
