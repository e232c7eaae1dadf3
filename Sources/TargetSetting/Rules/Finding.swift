/// How serious a finding is, in the two words that heads and LA officers know from COLLECT.
package enum Severity: String, CaseIterable, Sendable {
    /// Must be put right.
    case error
    /// Unusual: put right, or explained with a note.
    case query
}

/// One thing that a rule found.
package struct Finding: Hashable, Sendable {
    package let rule: String
    package let severity: Severity
    /// The id of what it is about: a measure, a key stage, an office.
    package let subject: String
    /// What is so, with the values.
    package let message: String
    /// What to do, with the command to type.
    package internal(set) var remedy: String
    /// The number of the pupil it is about. Such a finding, and its answer, stay in the register.
    package var pupil: Int?
    /// The id of the office that alone can accept the query; nil where a note does.
    package var answeredBy: String?
    /// False for a passed deadline, which is explained when the submission is exported.
    package var holdsUpSigning = true
    /// Whether it is only that something has not been done yet.
    package var isOmission = false
    /// The explanation that was given, of a query.
    package var note: String?

    /// Whether something is still to be done about it.
    package var isOpen: Bool { severity == .error || note == nil }
}
