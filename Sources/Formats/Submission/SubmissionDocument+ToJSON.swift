import Canonical
import TargetSetting

/// The members of each object in the order of their names, as canonical JSON has them. A test holds it against the RFC's rules.
extension SubmissionDocument {
    /// The file's bytes: canonical JSON and a line feed.
    static func bytes(
        digest: String, signature: SignatureEntry?, content: CanonicalText
    ) -> [UInt8] {
        var text = CanonicalText(capacity: content.bytes.count + 512)
        text.beginObject()
        text.member("digest", digest)
        text.member("format", format)
        if let signature {
            text.name("signature")
            text.beginObject()
            text.member("key", signature.key)
            text.member("value", signature.value)
            text.endObject()
        }
        text.member("submission", canonical: content.bytes)
        text.endObject()
        text.append(raw: "\n" as StaticString)
        return text.bytes
    }
}

extension SubmissionDocument.Content {
    var canonical: CanonicalText {
        let cycle = cycle.json
        var text = CanonicalText(capacity: cycle.count + 16_384)
        text.beginObject()
        text.list("absence", absence) { $1.write(to: &$0) }
        text.list("actionPlan", actionPlan) { $1.write(to: &$0) }
        text.member("cycle", canonical: cycle)
        text.member("cycleDigest", cycleDigest)
        text.member("exportedOn", exportedOn)
        text.name("groups")
        text.beginObject()
        for (keyStage, pupils) in groups.inCanonicalOrder {
            text.name(keyStage)
            text.append(pupils)
        }
        text.endObject()
        text.name("lastChanges")
        text.beginObject()
        for (part, change) in lastChanges.inCanonicalOrder {
            text.name(part)
            text.beginObject()
            text.member("on", change.on)
            text.member("subject", change.subject)
            text.endObject()
        }
        text.endObject()
        text.list("notes", notes) { $1.write(to: &$0) }
        text.parts(parts)
        if let proposed {
            text.name("proposed")
            text.beginObject()
            text.member("on", proposed.on)
            text.parts(proposed.parts)
            text.endObject()
        }
        if let pupils { text.list("pupils", pupils) { $1.write(to: &$0) } }
        text.member("rehearsal", rehearsal)
        text.member("revision", revision)
        text.list("signOffs", signOffs) { $1.write(to: &$0) }
        text.member("supersedes", supersedes)
        text.list("targets", targets) { $1.write(to: &$0) }
        text.name("timeliness")
        text.beginObject()
        text.member("laDeadline", timeliness.laDeadline)
        text.member("reason", timeliness.reason)
        text.member("state", timeliness.state)
        text.member("statutoryDate", timeliness.statutoryDate)
        text.endObject()
        text.name("unit")
        text.beginObject()
        text.member("dfe", unit.dfe)
        text.member("name", unit.name)
        text.member("urn", unit.urn)
        text.endObject()
        text.endObject()
        return text
    }
}

extension SubmissionDocument.CycleMember {
    fileprivate var json: [UInt8] {
        switch self {
        case .known(let cycle): cycle.json
        case .other(let tree): tree.canonicalBytes
        }
    }
}

extension CanonicalText {
    fileprivate mutating func list<Item>(
        _ name: StaticString, _ items: [Item], _ write: (inout CanonicalText, Item) -> Void
    ) {
        self.name(name)
        beginList()
        for item in items {
            beginObject()
            write(&self, item)
            endObject()
        }
        endList()
    }

    fileprivate mutating func parts(_ parts: [SubmissionDocument.PartEntry]) {
        name("parts")
        beginObject()
        for part in parts {
            name(part.name)
            part.write(to: &self)
        }
        endObject()
    }
}

extension Dictionary<String, Int> {
    fileprivate var inCanonicalOrder: [(key: String, value: Int)] {
        sorted { Canonical.precedes($0.key, $1.key) }
    }
}

extension Dictionary<String, SubmissionDocument.ChangeEntry> {
    fileprivate var inCanonicalOrder: [(key: String, value: SubmissionDocument.ChangeEntry)] {
        sorted { Canonical.precedes($0.key, $1.key) }
    }
}

extension SubmissionDocument.PartEntry {
    fileprivate func write(to text: inout CanonicalText) {
        text.beginObject()
        for statement in statements {
            text.name(statement.subject)
            text.append(statement.text)
        }
        text.endObject()
    }

    /// The SHA-256 of what it says as canonical JSON.
    var digest: String {
        var text = CanonicalText(capacity: 2048)
        write(to: &text)
        return Canonical.digest(ofBytes: text.bytes)
    }

    static let digestOfNothing = SubmissionDocument.PartEntry(name: "", statements: []).digest
}

extension SubmissionDocument.AbsenceEntry {
    fileprivate func write(to text: inout CanonicalText) {
        text.member("ceiling", ceiling)
        text.member("explanation", explanation)
        text.member("measure", measure)
        text.list("priors", priors) { text, prior in
            text.member("comparator", prior.comparator)
            text.member("kind", prior.kind)
            text.member("limits", prior.limits)
            text.member("missed", prior.missed)
            text.member("possible", prior.possible)
            text.member("rate", prior.rate)
            text.member("source", prior.source)
            text.member("year", prior.year)
        }
        text.member("resultYear", resultYear)
        text.member("status", status)
        text.member("target", target)
        text.member("title", title)
    }
}

extension SubmissionDocument.ActionEntry {
    fileprivate func write(to text: inout CanonicalText) {
        text.member("by", by)
        text.member("number", number)
        text.member("to", to)
        text.member("what", what)
        text.member("who", who)
    }
}

extension SubmissionDocument.NoteEntry {
    fileprivate func write(to text: inout CanonicalText) {
        text.member("answers", answers)
        text.member("by", by)
        text.member("on", on)
        text.member("rule", rule)
        text.member("subject", subject)
        text.member("text", self.text)
    }
}

extension SubmissionDocument.PupilsEntry {
    fileprivate func write(to text: inout CanonicalText) {
        text.member("keyStage", keyStage)
        text.member("pupils", pupils)
        text.member("withMeasurableTargets", withMeasurableTargets)
    }
}

extension SubmissionDocument.SignOffEntry {
    fileprivate func write(to text: inout CanonicalText) {
        text.list("accepts", accepts) { $1.write(to: &$0) }
        text.name("covers")
        text.beginObject()
        for cover in covers {
            text.name(cover.part)
            text.append(cover.digest)
        }
        text.endObject()
        text.member("date", date)
        text.member("evidence", evidence)
        text.member("name", name)
        text.member("office", signatory)
        text.member("recordedBy", recordedBy)
        text.member("recordedOn", recordedOn)
        text.member("title", title)
    }
}

extension SubmissionDocument.TargetEntry {
    fileprivate func write(to text: inout CanonicalText) {
        text.member("count", count)
        text.member("keyStage", keyStage)
        text.member("measure", measure)
        text.member("number", number)
        text.member("of", of)
        text.member("percent", percent)
        text.member("points", points)
        text.member("reason", reason)
        text.member("resultYear", resultYear)
        text.member("state", state)
        text.member("status", status)
        text.member("title", title)
    }
}
