package import Canonical
package import TargetSetting

// Facts as canonical JSON: how a submission carries them and a register keeps them.

extension Facts {
    /// `{"day":"2010-12-06","signatory":"chair"}`
    package var canonical: String {
        var text = CanonicalText(capacity: 128)
        text.append(self)
        return text.text
    }

    /// Nil where a text is no object of facts.
    package init?(canonical text: String) {
        guard let facts = (try? JSONText(Array(text.utf8)).root)?.facts else { return nil }
        self = facts
    }
}

extension CanonicalText {
    /// An object of facts.
    package mutating func append(_ facts: Facts) {
        beginObject()
        for name in facts.members.keys.sorted(by: Canonical.precedes) {
            guard let fact = facts[name] else { continue }
            self.name(name)
            append(fact)
        }
        endObject()
    }

    private mutating func append(_ fact: Fact) {
        switch fact {
        case .number(let number): item(number)
        case .text(let text): item(text)
        case .flag(let flag): item(flag)
        case .facts(let facts): append(facts)
        case .list(let list):
            beginList()
            for fact in list { append(fact) }
            endList()
        }
    }
}

extension JSONValue {
    /// Nil where it is no object of facts, or a name stands in it twice.
    package var facts: Facts? {
        guard isObject else { return nil }
        var facts: [String: Fact] = [:]
        for (name, value) in members {
            guard let name = name.string, facts[name] == nil, let fact = value.fact else { return nil }
            facts[name] = fact
        }
        return Facts(facts)
    }

    private var fact: Fact? {
        if let string { return .text(string) }
        if let number { return .number(number) }
        if let boolean { return .flag(boolean) }
        guard isList else { return facts.map { .facts($0) } }
        let items = items.map(\.fact)
        let list = items.compactMap(\.self)
        return list.count == items.count ? .list(list) : nil
    }
}
