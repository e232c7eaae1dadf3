import Canonical
import CanonicalFacts
import TargetSetting

/// Reads back values that were checked when they were taken.
enum KeptValue {
    /// What is in the register was not written by `pru`, or was altered.
    struct Unreadable: Error {}

    /// A day as it is written: `2010-12-13`, and in no other form.
    static func day(_ text: String) throws -> Day {
        guard !text.utf8.contains(UInt8(ascii: "/")), let day = Day(text) else { throw Unreadable() }
        return day
    }

    static func day(ifAny text: String?) throws -> Day? { try text.map { try day($0) } }

    /// - Throws: `Unreadable` where a key stands twice, as only a damaged file can have it.
    static func unique<Key: Hashable, Value>(_ pairs: [(Key, Value)]) throws -> [Key: Value] {
        let values = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        guard values.count == pairs.count else { throw Unreadable() }
        return values
    }

    static func raw<Value: RawRepresentable<String>>(_ type: Value.Type, _ text: String) throws -> Value {
        guard let value = Value(rawValue: text) else { throw Unreadable() }
        return value
    }

    static func facts(_ text: String) throws -> Facts {
        guard let facts = Facts(canonical: text) else { throw Unreadable() }
        return facts
    }

    static func json(_ text: String) throws -> JSONValue {
        guard let json = try? JSONText(Array(text.utf8)).root else { throw Unreadable() }
        return json
    }
}

/// Small lists and counts, which stand in a column as canonical JSON.
extension KeptValue {
    /// `{"ks1":3}`
    static func text<Thing>(of counts: [Identifier<Thing>: Int]) -> String {
        var text = CanonicalText(capacity: 64)
        text.beginObject()
        for (id, count) in counts.sorted(by: { Canonical.precedes($0.key.rawValue, $1.key.rawValue) }) {
            text.name(id.rawValue)
            text.append(count)
        }
        text.endObject()
        return text.text
    }

    static func counts<Thing>(_ text: String) throws -> [Identifier<Thing>: Int] {
        let json = try json(text)
        guard json.isObject else { throw Unreadable() }
        return try unique(
            try json.members.map { name, value in
                guard let name = name.string, let count = value.number else { throw Unreadable() }
                return (Identifier(rawValue: name), count)
            })
    }

    /// `["ks1","ks2"]`
    static func text<Thing>(of ids: [Identifier<Thing>]) -> String {
        var text = CanonicalText(capacity: 64)
        text.beginList()
        for id in ids { text.item(id.rawValue) }
        text.endList()
        return text.text
    }

    static func ids<Thing>(_ text: String) throws -> [Identifier<Thing>] {
        let json = try json(text)
        guard json.isList else { throw Unreadable() }
        return try json.items.map { item in
            guard let text = item.string else { throw Unreadable() }
            return Identifier(rawValue: text)
        }
    }

    /// `[{"keyStage":"ks2","pupils":7,"withMeasurableTargets":7}]`, as a submission has it.
    static func rollCounts(_ text: String) throws -> [RollCount] {
        let json = try json(text)
        guard json.isList else { throw Unreadable() }
        return try json.items.map { item in
            guard let keyStage = item["keyStage"]?.string, let pupils = item["pupils"]?.number,
                let measurable = item["withMeasurableTargets"]?.number
            else { throw Unreadable() }
            return RollCount(
                keyStage: KeyStage.ID(rawValue: keyStage), pupils: pupils, withMeasurableTargets: measurable)
        }
    }

    /// `{"digest":"9f3c...","earlier":[{"digest":"17ab...","entries":30}],"entries":47}`, as a submission has it.
    static func journal(_ text: String) throws -> JournalWitness {
        func mark(_ json: JSONValue) throws -> JournalMark {
            guard let entries = json["entries"]?.number, let digest = json["digest"]?.string else {
                throw Unreadable()
            }
            return JournalMark(entries: entries, digest: digest)
        }
        let json = try json(text)
        return JournalWitness(try mark(json), earlier: try json["earlier"]?.items.map(mark) ?? [])
    }

    /// `[{"by":"2011-01-10","what":"..."}]`
    static func text(ofObjects objects: [[String: String]]) -> String {
        var text = CanonicalText(capacity: 256)
        write(objects, to: &text)
        return text.text
    }

    static func objects(_ text: String) throws -> [[String: String]] { try objects(in: json(text)) }

    private static func write(_ objects: [[String: String]], to text: inout CanonicalText) {
        text.beginList()
        for object in objects {
            text.beginObject()
            for (name, value) in object.sorted(by: { $0.key < $1.key }) {
                text.name(name)
                text.append(value)
            }
            text.endObject()
        }
        text.endList()
    }

    private static func objects(in json: JSONValue) throws -> [[String: String]] {
        guard json.isList else { throw Unreadable() }
        return try json.items.map { item in
            guard item.isObject else { throw Unreadable() }
            return try unique(
                item.members.map { name, value in
                    guard let name = name.string, let value = value.string else { throw Unreadable() }
                    return (name, value)
                })
        }
    }

    /// `{"absence":[{"subject":"overall","text":"21.5%"}]}`
    static func text(of snapshot: Snapshot) -> String {
        var text = CanonicalText(capacity: 1024)
        text.beginObject()
        for (part, statements) in snapshot.parts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            text.name(part.rawValue)
            write(statements.map { ["subject": $0.subject, "text": $0.text] }, to: &text)
        }
        text.endObject()
        return text.text
    }

    static func snapshot(_ text: String) throws -> Snapshot {
        let json = try json(text)
        guard json.isObject else { throw Unreadable() }
        return Snapshot(
            try unique(
                json.members.map { name, statements in
                    let part = try raw(AgreementPart.self, name.string ?? "")
                    let read = try objects(in: statements).map { object in
                        guard let subject = object["subject"], let text = object["text"] else {
                            throw Unreadable()
                        }
                        return TargetSetting.Statement(subject: subject, text: text)
                    }
                    return (part, read)
                }))
    }
}

extension [String: String] {
    /// - Throws: `KeptValue.Unreadable` where there is none.
    func kept(_ name: String) throws -> String {
        guard let value = self[name] else { throw KeptValue.Unreadable() }
        return value
    }
}
