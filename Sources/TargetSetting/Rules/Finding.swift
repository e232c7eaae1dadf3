/// How serious a finding is, in the two words that heads and LA officers know from COLLECT.
package enum Severity: String, CaseIterable, Sendable, FactConvertible {
    /// Must be put right.
    case error
    /// Unusual: put right, or explained with a note.
    case query
}

/// One thing that a rule found.
package struct Finding: Equatable, Sendable {
    /// The rule that found it.
    package let rule: Rule.ID
    /// As the rule judged it, whatever was answered.
    package let severity: Severity
    /// What it is about: a measure, a pupil, an office.
    package let topic: Topic
    /// What is so: the figures that the rule compared.
    package let observation: Observation
    /// What would put it right.
    package internal(set) var remedies: [Remedy]
    /// The id of whoever alone can accept the query, with a sign-off; nil where a note does.
    package let answeredBy: Signatory.ID?
    /// False for a passed deadline, which is explained when the submission is exported.
    package let holdsUpSigning: Bool
    /// Whether it is only that something has not been done yet.
    package let isOmission: Bool
    /// The explanation that was given, of a query.
    package internal(set) var answer: Answer?
    /// The findings in whose place it stands; none of one that asks of one thing.
    var together: [Finding] = []

    /// Whether something is still to be done about it.
    package var isOpen: Bool { severity == .error || answer == nil }

    /// Whether it was accepted with a sign-off that stands.
    var isAccepted: Bool { if case .accepted? = answer { true } else { false } }

    /// The number of the pupil it is about. Such a finding, and its answer, stay in the register.
    package var pupil: Int? {
        switch observation {
        case .leavingText(_, let mentions): mentions.first?.pupil
        case .withoutEarlierResult(_, _, let pupils), .unknownProgress(_, _, let pupils),
            .fewSubjects(_, _, let pupils, _), .besidePupils(_, _, _, let pupils, _, _):
            pupils.first
        default: topic.pupil
        }
    }

    /// The rules that the sign-off which answers it is to accept, this one among them.
    var acceptedTogether: [Rule.ID] {
        for case .sign(_, let rules, _) in remedies { return rules }
        return [rule]
    }

    /// Whether it asks for a line that was left out to come in, which no note stands for.
    var isOfLine: Bool {
        switch observation {
        case .lineLeftOut, .linesLeftOut: true
        default: false
        }
    }

    /// What a query is known by, with the rule and the topic: an answer holds for these and no others.
    package var facts: Facts { observation.facts }

    /// What was said in answer to a query.
    package enum Answer: Equatable, Sendable {
        case note(PersonText)
        /// Accepted with a sign-off that stands.
        case accepted(by: Signatory, PersonText)
        /// The reason given for a late export.
        case lateReason(PersonText)

        /// The words of it, wherever they were given.
        package var text: PersonText {
            switch self {
            case .note(let text), .accepted(_, let text), .lateReason(let text): text
            }
        }
    }

    /// What makes it the same finding as another, whatever was said in answer to it.
    var key: Key { Key(rule: rule, severity: severity, topic: topic, facts: facts) }

    struct Key: Hashable {
        let rule: Rule.ID
        let severity: Severity
        let topic: Topic
        let facts: Facts
    }
}
