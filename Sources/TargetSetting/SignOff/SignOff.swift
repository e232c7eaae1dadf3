/// Somebody's agreement to exactly what they were shown (M3, M4, M5).
package struct SignOff: Equatable, Sendable {
    /// The office's id.
    package let signatory: Signatory.ID
    /// Who agreed; nil only where the cycle does not ask for it.
    package let name: PersonText?
    /// When they agreed.
    package let day: Day?
    /// What shows it, such as a minute; nil where none was given.
    package let evidence: PersonText?
    /// Who put it into the register, which is not a claim that the signer did.
    package let recordedBy: PersonText
    /// The day on which it was put into the register.
    package let recordedOn: Day
    /// The queries accepted in words with it.
    package let acceptances: [Note]
    /// What was agreed to. Whether the sign-off still stands is worked out from it, never kept.
    package let covered: Snapshot
    /// What each pupil's personal targets said, by the pupil's number, where they were covered. It stays in the register.
    package internal(set) var coveredPupils: [Int: [Statement]]
    /// Why and when it was taken back; nil where it was not.
    package internal(set) var withdrawal: Withdrawal?

    /// As it was given, or is read back; whether it stands is worked out elsewhere.
    package init(
        signatory: Signatory.ID, name: PersonText?, day: Day?, evidence: PersonText?, recordedBy: PersonText,
        recordedOn: Day,
        acceptances: [Note], covered: Snapshot, coveredPupils: [Int: [Statement]] = [:],
        withdrawal: Withdrawal?
    ) {
        self.signatory = signatory
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

    /// The day it counts from: when they agreed or, where that is not asked for, when it was recorded.
    package var effectiveDay: Day { day ?? recordedOn }
}

/// A sign-off taken back.
package struct Withdrawal: Equatable, Sendable {
    /// Why, in the words of whoever took it back.
    package let reason: PersonText
    /// Who was at the keyboard.
    package let by: PersonText
    /// The day on which it was taken back.
    package let day: Day

    /// As it was recorded.
    package init(reason: PersonText, by: PersonText, day: Day) {
        self.reason = reason
        self.by = by
        self.day = day
    }
}

/// The explanation given to one query. It answers the query for the facts that it had then: when one of them moves,
/// the query asks again. How the query is worded does not matter.
package struct Note: Equatable, Sendable {
    /// The rule that asks.
    package let rule: Rule.ID
    /// What the query is about.
    package let topic: Topic
    /// The facts of the query it was written for.
    package let facts: Facts
    /// The explanation, in words.
    package let text: PersonText
    /// Who gave it: with a sign-off, the signer.
    package let by: PersonText
    /// The day on which it was given, or given again.
    package let day: Day

    /// As it was given, or is read back: no query is looked for.
    package init(
        rule: Rule.ID, topic: Topic, facts: Facts, text: PersonText, by: PersonText, day: Day
    ) {
        self.rule = rule
        self.topic = topic
        self.facts = facts
        self.text = text
        self.by = by
        self.day = day
    }

    init(answering finding: Finding, with text: PersonText, by person: PersonText, on day: Day) {
        self.init(
            rule: finding.rule, topic: finding.topic, facts: finding.facts, text: text, by: person, day: day)
    }
}
