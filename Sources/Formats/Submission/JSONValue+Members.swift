import Canonical

/// Members as a submission has them: a text where a text stands, and `null` the same as nothing.
extension JSONValue {
    func member(_ name: StaticString) throws(NotASubmission) -> JSONValue {
        guard let value = self[name] else { throw NotASubmission() }
        return value
    }

    func optional(_ name: StaticString) throws(NotASubmission) -> JSONValue? {
        guard isObject else { throw NotASubmission() }
        return self[name].flatMap { $0.isNull ? nil : $0 }
    }

    func text(_ name: StaticString) throws(NotASubmission) -> String { try member(name).asText }

    func optionalText(_ name: StaticString) throws(NotASubmission) -> String? {
        try optional(name)?.asText
    }

    func number(_ name: StaticString) throws(NotASubmission) -> Int { try member(name).asNumber }

    func optionalNumber(_ name: StaticString) throws(NotASubmission) -> Int? {
        try optional(name)?.asNumber
    }

    func flag(_ name: StaticString) throws(NotASubmission) -> Bool {
        guard let flag = try member(name).boolean else { throw NotASubmission() }
        return flag
    }

    func entries<Entry>(
        _ name: StaticString, _ read: (String, JSONValue) throws(NotASubmission) -> Entry
    ) throws(NotASubmission) -> [Entry] { try member(name).entries(read) }

    /// What is read of each member of an object, in canonical order and each name once, whatever the text has.
    func entries<Entry>(
        _ read: (String, JSONValue) throws(NotASubmission) -> Entry
    ) throws(NotASubmission) -> [Entry] {
        guard isObject else { throw NotASubmission() }
        var named: [(name: String, value: JSONValue)] = []
        for (name, value) in members { named.append((try name.asText, value)) }
        let isInOrder = zip(named, named.dropFirst()).allSatisfy { Canonical.precedes($0.name, $1.name) }
        if !isInOrder {
            named = Dictionary(named.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }).values
                .sorted { Canonical.precedes($0.name, $1.name) }
        }
        var entries: [Entry] = []
        for (name, value) in named { entries.append(try read(name, value)) }
        return entries
    }

    /// What is read of each value of a list.
    func list<Entry>(
        _ read: (JSONValue) throws(NotASubmission) -> Entry
    ) throws(NotASubmission) -> [Entry] {
        guard isList else { throw NotASubmission() }
        var list: [Entry] = []
        for item in items { list.append(try read(item)) }
        return list
    }

    var asText: String {
        get throws(NotASubmission) {
            guard let string else { throw NotASubmission() }
            return string
        }
    }

    var asNumber: Int {
        get throws(NotASubmission) {
            guard let number else { throw NotASubmission() }
            return number
        }
    }
}
