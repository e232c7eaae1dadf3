import Canonical
import Yams

/// A value of a cycle file, with where it stands. It is made of YAML when a person's file is read, and of the JSON that a
/// register or a submission has.
enum CycleNode {
    /// Where a value begins; 0 and 0 where it was not read from a file.
    struct Place {
        let line, column: Int
    }

    case text(String, Place)
    /// What stands after `key:` with nothing behind it, which is as if the line were not there.
    case nothing(Place)
    case list([CycleNode], Place)
    /// The keys in the order of the file; one that is no text is a problem for whoever reads it.
    case mapping([(key: CycleNode, value: CycleNode)], Place)

    var place: Place {
        switch self {
        case .text(_, let place), .nothing(let place), .list(_, let place), .mapping(_, let place): place
        }
    }

    /// Nil where it is a list or a mapping.
    var text: String? {
        switch self {
        case .text(let text, _): text
        case .nothing: ""
        case .list, .mapping: nil
        }
    }

    /// Nil where it is no list.
    var list: [CycleNode]? { if case .list(let list, _) = self { list } else { nil } }

    /// Empty where it is no mapping.
    var pairs: [(key: CycleNode, value: CycleNode)] {
        if case .mapping(let pairs, _) = self { pairs } else { [] }
    }

    var isNothing: Bool { if case .nothing = self { true } else { false } }

    /// What stands at a key of a mapping; nil where nothing does.
    func value(_ key: String) -> CycleNode? { pairs.first { $0.key.text == key }?.value }
}

extension CycleNode {
    /// Every scalar is taken as text: nothing is resolved to a number, a date or a truth value.
    init(_ node: Node) {
        let place = Place(line: node.mark?.line ?? 0, column: node.mark?.column ?? 0)
        switch node {
        case .scalar(let scalar):
            self =
                scalar.string.isEmpty && scalar.style == .plain
                ? .nothing(place) : .text(scalar.string, place)
        case .sequence(let sequence): self = .list(sequence.map(CycleNode.init), place)
        case .mapping(let mapping):
            self = .mapping(mapping.map { (CycleNode($0.key), CycleNode($0.value)) }, place)
        case .alias: self = .text("", place)
        }
    }

    private static let nowhere = Place(line: 0, column: 0)

    init(_ tree: CycleTree) {
        switch tree {
        case .text(let text): self = .text(text, CycleNode.nowhere)
        case .list(let list): self = .list(list.map(CycleNode.init), CycleNode.nowhere)
        case .mapping(let mapping):
            self = .mapping(
                mapping.sorted { $0.key < $1.key }.map {
                    (.text($0.key, CycleNode.nowhere), CycleNode($0.value))
                }, CycleNode.nowhere)
        }
    }

    /// Nil where there is anything but texts, lists and objects.
    init?(_ json: JSONValue) {
        if let text = json.string {
            self = .text(text, CycleNode.nowhere)
        } else if json.isList {
            var list: [CycleNode] = []
            for item in json.items {
                guard let node = CycleNode(item) else { return nil }
                list.append(node)
            }
            self = .list(list, CycleNode.nowhere)
        } else if json.isObject {
            var pairs: [(key: CycleNode, value: CycleNode)] = []
            for (name, value) in json.members {
                guard let name = name.string, let node = CycleNode(value) else { return nil }
                pairs.append((.text(name, CycleNode.nowhere), node))
            }
            self = .mapping(pairs, CycleNode.nowhere)
        } else {
            return nil
        }
    }
}
