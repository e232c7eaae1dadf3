import Canonical

/// What an entry of the journal says.
struct JournalPayload {
    let summary: String
    /// The digests of what it changed of pupils, by number.
    let pieces: [Int: String]
    /// The pupils whose pieces it erased, its own among them.
    let erased: [Int]
    /// The entry that it takes back; nil where it takes none back.
    let undoes: Int?

    /// The payload and its changes as canonical JSON.
    func text(with changes: [JournalChange]) -> String {
        var text = CanonicalText(capacity: 1024)
        text.beginObject()
        changes.write(to: &text, isWhole: true)
        if !erased.isEmpty {
            text.name("erased")
            text.append(raw: "[\(erased.map(String.init).joined(separator: ","))]")
        }
        if !pieces.isEmpty {
            text.name("pieces")
            text.beginObject()
            for (pupil, digest) in pieces.map({ (String($0), $1) }).sorted(by: { $0.0 < $1.0 }) {
                text.name(pupil)
                text.append(digest)
            }
            text.endObject()
        }
        text.member("summary", summary)
        if let undoes { text.member("undoes", undoes) }
        text.endObject()
        return text.text
    }

    /// Reads a payload and its changes; nil where it is none.
    static func read(_ text: String) -> (JournalPayload, [JournalChange])? {
        guard let root = try? JSONText(Array(text.utf8)).root, let summary = root["summary"]?.string,
            let list = root["changes"], list.isList
        else { return nil }
        let changes = list.items.map { JournalChange.read($0, of: nil) }
        let pieces =
            root["pieces"].map { $0.members.map { (Int($0.name.string ?? ""), $0.value.string) } } ?? []
        let erased = root["erased"].map { $0.items.map(\.number) } ?? []
        guard !changes.contains(where: { $0 == nil }),
            !pieces.contains(where: { $0.0 == nil || $0.1 == nil }),
            !erased.contains(nil)
        else { return nil }
        return (
            JournalPayload(
                summary: summary,
                pieces: Dictionary(
                    pieces.map { ($0.0 ?? 0, $0.1 ?? "") }, uniquingKeysWith: { first, _ in first }),
                erased: erased.compactMap(\.self), undoes: root["undoes"]?.number),
            changes.compactMap(\.self)
        )
    }
}
