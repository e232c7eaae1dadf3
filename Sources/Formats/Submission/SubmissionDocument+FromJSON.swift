import Canonical
import TargetSetting

/// It lacks a member that every submission has, or has one of another kind.
struct NotASubmission: Error {}

extension SubmissionDocument {
    /// - Parameter known: the cycle that the text was read with; nil where none was known.
    init(_ json: JSONValue, known: KnownCycle?) throws {
        format = try json.text("format")
        guard format == SubmissionDocument.format else {
            throw UnreadableMember(
                message:
                    "Its format is ‘\(format)’, and this version of pru reads \(SubmissionDocument.format)."
            )
        }
        digest = try json.text("digest")
        signature = try json.optional("signature").map(SignatureEntry.init)
        submission = try Content(try json.member("submission"), known: known)
    }
}

extension SubmissionDocument.SignatureEntry {
    init(_ json: JSONValue) throws(NotASubmission) {
        self.init(key: try json.text("key"), value: try json.text("value"))
    }
}

extension SubmissionDocument.Content {
    init(_ json: JSONValue, known: KnownCycle?) throws(NotASubmission) {
        revision = try json.number("revision")
        supersedes = try json.optionalText("supersedes")
        exportedOn = try json.text("exportedOn")
        rehearsal = try json.flag("rehearsal")
        timeliness = try .init(json.member("timeliness"))
        cycle = try .init(json.member("cycle"), known: known)
        cycleDigest = try json.text("cycleDigest")
        unit = try .init(json.member("unit"))
        groups = Dictionary(
            try json.entries("groups") { name, value throws(NotASubmission) in (name, try value.asNumber) },
            uniquingKeysWith: { first, _ in first })
        pupils = try json.optional("pupils")?.list(SubmissionDocument.PupilsEntry.init)
        targets = try json.member("targets").list(SubmissionDocument.TargetEntry.init)
        absence = try json.member("absence").list(SubmissionDocument.AbsenceEntry.init)
        actionPlan = try json.member("actionPlan").list(SubmissionDocument.ActionEntry.init)
        proposed = try json.optional("proposed").map(SubmissionDocument.ProposalEntry.init)
        notes = try json.member("notes").list(SubmissionDocument.NoteEntry.init)
        parts = try json.entries("parts", SubmissionDocument.PartEntry.init)
        lastChanges = Dictionary(
            try json.entries("lastChanges") { name, value throws(NotASubmission) in
                (name, .init(on: try value.text("on"), subject: try value.text("subject")))
            }, uniquingKeysWith: { first, _ in first })
        signOffs = try json.member("signOffs").list(SubmissionDocument.SignOffEntry.init)
    }
}

extension SubmissionDocument.CycleMember {
    init(_ json: JSONValue, known: KnownCycle?) throws(NotASubmission) {
        if json.isKnown, let known {
            self = .known(known)
        } else {
            guard json.isObject else { throw NotASubmission() }
            self = .other(try CycleTree(json))
        }
    }
}

extension CycleTree {
    init(_ json: JSONValue) throws(NotASubmission) {
        if let text = json.string {
            self = .text(text)
        } else if json.isList {
            self = .list(try json.list(CycleTree.init))
        } else if json.isObject {
            var mapping: [String: CycleTree] = [:]
            for (name, value) in json.members {
                let name = try name.asText
                if mapping[name] == nil { mapping[name] = try CycleTree(value) }
            }
            self = .mapping(mapping)
        } else {
            throw NotASubmission()
        }
    }
}

extension SubmissionDocument.PartEntry {
    fileprivate init(_ name: String, _ json: JSONValue) throws(NotASubmission) {
        self.name = name
        statements = try json.entries { subject, text throws(NotASubmission) in
            Statement(subject: subject, text: try text.asText)
        }
    }
}

extension SubmissionDocument.TimelinessEntry {
    fileprivate init(_ json: JSONValue) throws(NotASubmission) {
        self.init(
            state: try json.text("state"), laDeadline: try json.optionalText("laDeadline"),
            statutoryDate: try json.optionalText("statutoryDate"), reason: try json.optionalText("reason"))
    }
}

extension SubmissionDocument.UnitEntry {
    fileprivate init(_ json: JSONValue) throws(NotASubmission) {
        self.init(name: try json.text("name"), dfe: try json.text("dfe"), urn: try json.optionalText("urn"))
    }
}

extension SubmissionDocument.PupilsEntry {
    fileprivate init(_ json: JSONValue) throws(NotASubmission) {
        self.init(
            keyStage: try json.text("keyStage"), pupils: try json.number("pupils"),
            withMeasurableTargets: try json.number("withMeasurableTargets"))
    }
}

extension SubmissionDocument.TargetEntry {
    fileprivate init(_ json: JSONValue) throws(NotASubmission) {
        self.init(
            measure: try json.text("measure"), title: try json.text("title"),
            keyStage: try json.optionalText("keyStage"), resultYear: try json.optionalText("resultYear"),
            status: try json.text("status"), state: try json.text("state"),
            count: try json.optionalNumber("count"), of: try json.optionalNumber("of"),
            percent: try json.optionalNumber("percent"), points: try json.optionalText("points"),
            number: try json.optionalNumber("number"), reason: try json.optionalText("reason"))
    }
}

extension SubmissionDocument.AbsenceEntry {
    fileprivate init(_ json: JSONValue) throws(NotASubmission) {
        self.init(
            measure: try json.text("measure"), title: try json.text("title"),
            resultYear: try json.text("resultYear"), status: try json.text("status"),
            priors: try json.member("priors").list(SubmissionDocument.PriorEntry.init),
            ceiling: try json.optionalText("ceiling"), target: try json.optionalText("target"),
            explanation: try json.optionalText("explanation"))
    }
}

extension SubmissionDocument.PriorEntry {
    fileprivate init(_ json: JSONValue) throws(NotASubmission) {
        self.init(
            comparator: try json.text("comparator"), kind: try json.text("kind"), year: try json.text("year"),
            limits: try json.flag("limits"), rate: try json.text("rate"),
            missed: try json.optionalNumber("missed"), possible: try json.optionalNumber("possible"),
            source: try json.optionalText("source"))
    }
}

extension SubmissionDocument.ActionEntry {
    fileprivate init(_ json: JSONValue) throws(NotASubmission) {
        self.init(
            number: try json.number("number"), what: try json.text("what"), who: try json.text("who"),
            by: try json.text("by"), to: try json.optionalText("to"))
    }
}

extension SubmissionDocument.ProposalEntry {
    fileprivate init(_ json: JSONValue) throws(NotASubmission) {
        self.init(
            on: try json.text("on"), parts: try json.entries("parts", SubmissionDocument.PartEntry.init))
    }
}

extension SubmissionDocument.NoteEntry {
    fileprivate init(_ json: JSONValue) throws(NotASubmission) {
        self.init(
            rule: try json.text("rule"), subject: try json.text("subject"), answers: try json.text("answers"),
            text: try json.text("text"), by: try json.text("by"), on: try json.text("on"))
    }
}

extension SubmissionDocument.SignOffEntry {
    fileprivate init(_ json: JSONValue) throws(NotASubmission) {
        self.init(
            signatory: try json.text("office"), title: try json.text("title"),
            name: try json.optionalText("name"), date: try json.optionalText("date"),
            evidence: try json.optionalText("evidence"), recordedBy: try json.text("recordedBy"),
            recordedOn: try json.text("recordedOn"),
            accepts: try json.member("accepts").list(SubmissionDocument.NoteEntry.init),
            covers: try json.entries("covers") { part, digest throws(NotASubmission) in
                .init(part: part, digest: try digest.asText)
            })
    }
}
