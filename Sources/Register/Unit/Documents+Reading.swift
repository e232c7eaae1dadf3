import Canonical
import GRDB
import TargetSetting

extension SignOff {
    /// Every sign-off, with what it covered of the pupils.
    static func all(in database: Database, of cycle: Cycle) throws -> [SignOff] {
        var covered: [Int: [Int: [TargetSetting.Statement]]] = [:]
        try database.rows("SELECT * FROM sign_off_pupil ORDER BY pupil, sign_off, position") { row in
            let (pupil, signOff): (Int, Int) = (try row.value("pupil"), try row.value("sign_off"))
            guard try row.value("position") == covered[signOff]?[pupil]?.count ?? 0 else {
                throw KeptValue.Unreadable()
            }
            covered[signOff, default: [:]][pupil, default: []].append(
                TargetSetting.Statement(subject: try row.value("subject"), text: try row.value("text")))
        }
        return try database.rows("SELECT * FROM sign_off ORDER BY number") { row in
            try SignOff(row, of: cycle, covering: covered[row.value("number")] ?? [:])
        }
    }

    private init(
        _ row: RecordReader, of cycle: Cycle, covering pupils: [Int: [TargetSetting.Statement]]
    ) throws {
        let withdrawal = try row.text(ifAny: "withdrawal_reason").map { reason in
            Withdrawal(reason: reason, by: try row.text("withdrawn_by"), day: try row.day("withdrawn_on"))
        }
        self.init(
            signatory: try row.value("office"), name: try row.text(ifAny: "name"),
            day: try row.day(ifAny: "day"),
            evidence: try row.text(ifAny: "evidence"), recordedBy: try row.text("recorded_by"),
            recordedOn: try row.day("recorded_on"),
            acceptances: try KeptValue.objects(row.value("acceptances")).map { note in
                Note(
                    rule: try KeptValue.raw(Rule.ID.self, note.kept("rule")),
                    topic: Topic(try note.kept("subject"), in: cycle),
                    facts: try KeptValue.facts(note.kept("answers")),
                    text: PersonText(kept: try note.kept("text")),
                    by: PersonText(kept: try note.kept("by")), day: try KeptValue.day(note.kept("day")))
            }, covered: try KeptValue.snapshot(row.value("snapshot")), coveredPupils: pupils,
            withdrawal: withdrawal)
    }
}

extension Revision {
    init(_ row: RecordReader) throws {
        let judgement = try row.raw(Timeliness.Judgement.self, "timeliness")
        guard let timeliness = Timeliness(judgement, because: try row.text(ifAny: "reason")) else {
            throw KeptValue.Unreadable()
        }
        self.init(
            number: try row.value("revision"), digest: try row.value("digest"),
            exportedOn: try row.day("exported_on"), timeliness: timeliness,
            snapshot: try KeptValue.snapshot(row.value("snapshot")), document: try row.value("document"))
    }
}

extension KeptReceipt {
    /// The unit, the cycle, the kind of register and the submission are those that it was taken for.
    init(
        _ row: RecordReader, for unit: Unit, _ cycle: String, isRehearsal: Bool, _ revisions: [Revision]
    ) throws {
        let number: Int = try row.value("revision")
        guard let revision = revisions.first(where: { $0.number == number }) else {
            throw KeptValue.Unreadable()
        }
        let receivedOn = try row.day("received_on")
        let receipt = Receipt(
            authority: try row.text("authority"), cycle: cycle, cycleDigest: try row.value("cycle_digest"),
            unit: unit.name, dfe: unit.dfe, number: try row.value("number"),
            issuedOn: try row.day("issued_on"), isRehearsal: isRehearsal, revision: number,
            digest: revision.digest, receivedOn: receivedOn,
            arrival: Punctuality(
                on: receivedOn, laDeadline: try row.day(ifAny: "la_deadline"),
                statutoryDate: try row.day(ifAny: "statutory_date"),
                extendedUntil: try row.day(ifAny: "extended_until")),
            decision: try Receipt.Decision(row),
            targets: try KeptValue.objects(row.value("targets")).map { target in
                Receipt.TargetSetByLA(
                    measure: try target.kept("measure"), title: PersonText(kept: try target.kept("title")),
                    figure: PersonText(kept: try target.kept("figure")),
                    reason: PersonText(kept: try target.kept("reason")),
                    who: PersonText(kept: try target.kept("who")))
            })
        self.init(
            receipt: receipt, digest: try row.value("digest"), key: try row.value("key"),
            recordedOn: try row.day("recorded_on"),
            document: try row.value("document"))
    }
}

extension Receipt.Decision {
    fileprivate init(_ row: RecordReader) throws {
        switch (
            try row.raw(Receipt.Decision.State.self, "decision"), try row.text(ifAny: "words"),
            try row.day(ifAny: "respond_by")
        )
        {
        case (.received, nil, nil): self = .received
        case (.accepted, let comment, nil): self = .accepted(comment: comment)
        case (.returned, let reason?, let day?): self = .returned(reason: reason, respondBy: day)
        default: throw KeptValue.Unreadable()
        }
    }
}

extension AuthorityKey {
    init(_ row: RecordReader) throws {
        guard let name = PublicKey(hexadecimal: try row.value("key")) else { throw KeptValue.Unreadable() }
        self.init(
            name: .init(key: name.hexadecimal, fingerprint: name.fingerprint), since: try row.day("since"),
            confirmedBy: try row.text(ifAny: "confirmed_by"))
    }
}
