import Canonical

/// Small lists and counts, which stand in a column as JSON: written and read without an encoder, because there are tens of
/// thousands.
extension KeptValue {
    /// `{"ks1":3}`
    static func text(of counts: [String: Int]) -> String {
        var text = CanonicalText(capacity: 64)
        text.beginObject()
        for (name, count) in counts.sorted(by: { Canonical.precedes($0.key, $1.key) }) {
            text.name(name)
            text.append(count)
        }
        text.endObject()
        return text.text
    }

    /// `["ks1","ks2"]`
    static func text(of list: [String]) -> String {
        var text = CanonicalText(capacity: 64)
        text.beginList()
        for item in list { text.item(item) }
        text.endList()
        return text.text
    }

    static func counts(_ text: String) throws -> [String: Int] {
        guard let json = try? JSONText(Array(text.utf8)).root, json.isObject else { throw Unreadable() }
        return try unique(
            try json.members.map { name, value in
                guard let name = name.string, let count = value.number else { throw Unreadable() }
                return (name, count)
            })
    }

    static func list(_ text: String) throws -> [String] {
        guard let json = try? JSONText(Array(text.utf8)).root, json.isList else { throw Unreadable() }
        return try json.items.map { item in
            guard let text = item.string else { throw Unreadable() }
            return text
        }
    }
}
