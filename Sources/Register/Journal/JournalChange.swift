import Canonical

/// What became of a row, as the journal has it: both images are canonical JSON.
struct JournalChange {
    let row: RecordRow.Name
    /// Nil where it is new.
    let from: String?
    /// Nil where it was removed.
    let to: String?

    /// Without what was there before, of which an erasure says nothing any more; but for what tells a row from another of its key.
    var withoutPast: JournalChange {
        JournalChange(row: row, from: to == nil && row.hasSubject ? from : nil, to: to)
    }

    /// - Parameter isWhole: false in a piece of the journal: what was there before, an earlier piece says.
    func write(to text: inout CanonicalText, isWhole: Bool) {
        text.beginObject()
        if isWhole, let from {
            text.name("from")
            text.append(raw: from)
        }
        text.member("key", row.key)
        text.member("table", row.table)
        if let to {
            text.name("to")
            text.append(raw: to)
        }
        text.endObject()
    }

    /// What stands in the text of every change of a row, and of no other.
    static func naming(_ row: RecordRow.Name) -> String {
        var text = CanonicalText(capacity: 128)
        text.beginObject()
        text.member("key", row.key)
        text.member("table", row.table)
        text.endObject()
        return String(text.text.dropFirst().dropLast())
    }

    /// Reads what `write` wrote.
    /// - Parameter pupil: whose piece it is; nil in an entry.
    static func read(_ json: JSONValue, of pupil: Int?) -> JournalChange? {
        guard json.isObject, let key = json["key"]?.string, let table = json["table"]?.string else {
            return nil
        }
        let subject = (json["to"] ?? json["from"])?["subject"]?.string
        return JournalChange(
            row: RecordRow.Name(table: table, pupil: pupil, key: key, subject: subject),
            from: json["from"]?.source, to: json["to"]?.source)
    }
}

extension [JournalChange] {
    func write(to text: inout CanonicalText, isWhole: Bool) {
        text.name("changes")
        text.beginList()
        for change in self { change.write(to: &text, isWhole: isWhole) }
        text.endList()
    }
}
