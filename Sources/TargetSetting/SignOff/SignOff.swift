/// Somebody's agreement to exactly what they were shown (M3, M4, M5).
public struct SignOff: Equatable, Sendable {
    /// The office's id.
    public let office: String
    /// Who agreed; nil only where the cycle does not ask for it.
    public let name: Wording?
    /// When they agreed.
    public let day: Day?
    public let evidence: Wording?
    /// Who put it into the register, which is not a claim that the signer did.
    public let recordedBy: Wording
    public let recordedOn: Day
    /// The queries accepted in words with it.
    public let acceptances: [Note]
    /// What was agreed to. Whether the sign-off still stands is worked out from it, never kept.
    public let covered: Snapshot
    /// What each pupil's personal targets said, by the pupil's number, where they were covered. It stays in the register.
    public internal(set) var coveredPupils: [Int: [Statement]]
    public internal(set) var withdrawal: Withdrawal?

    public init(
        office: String, name: Wording?, day: Day?, evidence: Wording?, recordedBy: Wording, recordedOn: Day,
        acceptances: [Note], covered: Snapshot, coveredPupils: [Int: [Statement]] = [:],
        withdrawal: Withdrawal?
    ) {
        self.office = office
        self.name = name
        self.day = day
        self.evidence = evidence
        self.recordedBy = recordedBy
        self.recordedOn = recordedOn
        self.acceptances = acceptances
        self.covered = covered
        self.coveredPupils = coveredPupils
        self.withdrawal = withdrawal
    }

    /// `Anne Example, 6 December 2010`.
    public var inWords: String {
        let parts = [name?.text, day?.inWords].compactMap(\.self)
        return parts.isEmpty ? "recorded \(recordedOn.inWords)" : parts.joined(separator: ", ")
    }

    /// Everything that is recorded of it, in a line.
    var inFull: String {
        let accepted = acceptances.map { "accepts \($0.rule) \($0.subject): \($0.text)" }
        return
            ([inWords] + [evidence?.text].compactMap(\.self) + accepted
            + ["recorded by \(recordedBy) on \(recordedOn.inWords)"]).joined(separator: "; ")
    }

    /// The day it counts from: when they agreed or, where that is not asked for, when it was recorded.
    var effectiveDay: Day { day ?? recordedOn }
}

/// A sign-off taken back.
public struct Withdrawal: Equatable, Sendable {
    public let reason: Wording
    public let by: Wording
    public let day: Day

    public init(reason: Wording, by: Wording, day: Day) {
        self.reason = reason
        self.by = by
        self.day = day
    }
}

/// The explanation given to one query. It answers the query as it read then: when the figures in it move, the
/// query asks again.
public struct Note: Equatable, Sendable {
    public let rule: String
    public let subject: String
    /// The message of the query it was written for.
    public let answers: String
    public let text: Wording
    public let by: Wording
    public let day: Day

    public init(rule: String, subject: String, answers: String, text: Wording, by: Wording, day: Day) {
        self.rule = rule
        self.subject = subject
        self.answers = answers
        self.text = text
        self.by = by
        self.day = day
    }
}
