package import LocalAuthority
import Sentences
package import TargetSetting

/// Everything that the LA has of one unit: what it sent, what changed, what was decided.
package struct RecordReport: Encodable, Sendable {
    /// How two files that contradict each other differ.
    package struct Contradiction: Sendable {
        /// The files' SHA-256.
        package let from: String
        /// The SHA-256 of the other file, which is compared with the first.
        package let to: String
        /// What is different in it, a line each.
        package let changes: [String]
    }

    /// Where the unit stands, as on the board.
    package let unit: UnitReport
    /// Nil while nothing came.
    package let key: Notice?
    /// What is different between files that contradict each other, so that nobody chooses blindly.
    package let contradictions: [Contradiction]
    /// Nil where nothing counts.
    package let sent: SentReport?
    /// Whether only what is different is asked for, and not what was sent.
    package let isOfChanges: Bool
    /// The name that the unit gives itself in the file, where it is another than on the list.
    package let nameInFile: PersonText?
    /// The URN in the file and that on the list, where both have one and they are not the same.
    package let urns: (inFile: String, listed: String)?
    /// The revision that what counts is compared with.
    package let changedSince: Int?
    /// Nil where nothing is compared.
    package let changes: [String]?
    /// Everything that came and was decided, oldest first.
    package let history: [Notice]
    private let record: UnitRecord

    /// The record of a unit as it stands on a day.
    /// - Parameters:
    ///   - earlier: what the revision that counts is compared with.
    ///   - submission: reads the submission with a digest.
    /// - Throws: what `submission` throws.
    package init(
        of record: UnitRecord, under terms: Terms, on today: Day, since earlier: ReceivedSubmission?,
        isOfChanges: Bool = false, reading submission: (_ digest: String) throws -> Submission
    ) throws {
        let status = UnitStatus(of: record, under: terms, on: today)
        let counting = try record.counting.map { try submission($0.digest) }
        let before = try earlier.map { try submission($0.digest) }
        self.record = record
        self.isOfChanges = isOfChanges
        unit = UnitReport(status)
        key = record.keySentence.map { Notice($0, record.keyRemedies) }
        contradictions = try record.conflicts.flatMap { conflict -> [Contradiction] in
            guard let first = conflict.arrivals.first else { return [] }
            let base = try submission(first.digest)
            return try conflict.arrivals.dropFirst().map { other in
                Contradiction(
                    from: first.digest, to: other.digest,
                    changes: try submission(other.digest).changes(since: base))
            }
        }
        sent = counting.map { SentReport($0, setByLA: record.targetsSetByLA) }
        nameInFile = sent.flatMap { $0.unit.folded == record.unit.unit.name.folded ? nil : $0.unit }
        urns = counting?.targetSet.unit.urn.flatMap { own in
            record.unit.unit.urn.flatMap { $0 == own ? nil : (own, $0) }
        }
        changedSince = before?.revision
        changes = before.flatMap { before in counting?.changes(since: before) }
        let all =
            record.arrivals.map { ($0.number, Notice($0.inWords)) }
            + record.apart.map {
                ($0.number, Notice("\($0.receivedOn.inWords): \($0.sentence)", $0.remedies))
            }
            + record.decisions.map { ($0.number, Notice($0.inWords)) }
        history = all.sorted { $0.0 < $1.0 }.map(\.1)
    }
}

extension RecordReport {
    private struct Arrival: Encodable {
        let revision: Int
        let digest: String
        let received: Day
        let fingerprint: String
    }

    private struct Decided: Encodable {
        let day: Day
        let by: PersonText
        let what: String
    }

    private struct SetTarget: Encodable {
        let measure: String
        let figure: String
        let reason: PersonText
    }

    private enum CodingKeys: String, CodingKey {
        case changedSince, changes, targets, notes, signOffs, findings, setByLA, arrivals, decisions
    }

    /// The members of the unit, with those of what it sent.
    package func encode(to encoder: any Encoder) throws {
        try unit.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(changedSince, forKey: .changedSince)
        try container.encode(changes, forKey: .changes)
        try container.encode(sent?.targets, forKey: .targets)
        try container.encode(sent?.notes, forKey: .notes)
        try container.encode(sent?.signOffs, forKey: .signOffs)
        try container.encode(sent?.findings, forKey: .findings)
        let set = record.targetsSetByLA.map {
            SetTarget(measure: $0.measure, figure: $0.value.inWords, reason: $0.reason)
        }
        try container.encode(set, forKey: .setByLA)
        let arrivals = record.arrivals.map {
            Arrival(
                revision: $0.revision, digest: $0.digest, received: $0.receivedOn,
                fingerprint: $0.signer.fingerprint)
        }
        try container.encode(arrivals, forKey: .arrivals)
        let decisions = record.decisions.map { Decided(day: $0.day, by: $0.by, what: $0.ruling.inWords) }
        try container.encode(decisions, forKey: .decisions)
    }
}

extension UnitRecord {
    fileprivate var keyRemedies: [Remedy] {
        guard let key, !isKeyConfirmed else { return [] }
        return [.la(.confirmKey(unit.unit.dfe, fingerprint: key.fingerprint))]
    }
}
