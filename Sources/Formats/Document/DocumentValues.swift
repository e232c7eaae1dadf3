import Canonical
import TargetSetting

extension String: DocumentValue {
    mutating func code(with coder: inout DocumentCoder) {
        guard let json = coder.source else { return coder.text.item(self) }
        if let string = json.string { self = string } else { coder.mismatch() }
    }
}

extension Int: DocumentValue {
    mutating func code(with coder: inout DocumentCoder) {
        guard let json = coder.source else { return coder.text.item(self) }
        if let number = json.number { self = number } else { coder.mismatch() }
    }
}

extension Bool: DocumentValue {
    mutating func code(with coder: inout DocumentCoder) {
        guard let json = coder.source else { return coder.text.item(self) }
        if let boolean = json.boolean { self = boolean } else { coder.mismatch() }
    }
}

extension Array: DocumentValue where Element: DocumentValue {
    mutating func code(with coder: inout DocumentCoder) {
        guard let json = coder.source else {
            coder.text.beginList()
            for index in indices { self[index].code(with: &coder) }
            return coder.text.endList()
        }
        if !json.isList { coder.mismatch() }
        self = []
        reserveCapacity(json.count)
        for item in json.items {
            append(Element())
            coder.read(&self[count - 1], from: item)
        }
    }
}

/// Canonical JSON that was written before, and stands as it is.
struct CanonicalFragment: DocumentValue {
    var bytes: [UInt8] = []

    mutating func code(with coder: inout DocumentCoder) {
        // Nothing reads one.
        if coder.source == nil { coder.text.item(canonical: bytes) } else { coder.mismatch() }
    }
}

/// An object whose names are data: its members in canonical order, each name once.
struct NamedValues<Value: DocumentValue>: DocumentValue {
    private(set) var members: [(name: String, value: Value)] = []

    init() {}

    /// - Parameter members: in any order; of two with one name the later counts.
    init(_ members: [(name: String, value: Value)]) {
        let isInOrder = zip(members, members.dropFirst()).allSatisfy { Canonical.precedes($0.name, $1.name) }
        guard !isInOrder else {
            self.members = members
            return
        }
        let sorted = members.sorted { Canonical.precedes($0.name, $1.name) }
        // Sorting keeps the order of those with one name.
        self.members =
            zip(sorted, sorted.dropFirst()).filter { $0.name != $1.name }.map(\.0) + sorted.suffix(1)
    }

    mutating func code(with coder: inout DocumentCoder) {
        coder.beginObject()
        if let object = coder.source {
            var read: [(name: String, value: Value)] = []
            read.reserveCapacity(object.count)
            for (name, json) in object.members {
                read.append((name: "", value: Value()))
                coder.read(&read[read.count - 1].name, from: name)
                coder.read(&read[read.count - 1].value, from: json)
            }
            self = NamedValues(read)
        } else {
            for index in members.indices {
                coder.text.name(members[index].name)
                members[index].value.code(with: &coder)
            }
        }
        coder.endObject()
    }
}

extension Identifier: DocumentValue {
    init() { self.init(rawValue: "") }

    mutating func code(with coder: inout DocumentCoder) {
        guard let json = coder.source else { return coder.text.item(rawValue) }
        if let string = json.string { self = Identifier(rawValue: string) } else { coder.mismatch() }
    }
}
