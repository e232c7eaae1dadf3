/// How serious a finding is, in the two words that heads and LA officers know from COLLECT.
public enum Severity: String, CaseIterable, Sendable {
    /// Must be put right.
    case error
    /// Unusual: put right, or explained with a note.
    case query
}

/// One thing that a rule found.
public struct Finding: Hashable, Sendable {
    public let rule: String
    public let severity: Severity
    /// The id of what it is about: a measure, a key stage, an office.
    public let subject: String
    /// What is so, with the values.
    public let message: String
    /// What to do, with the command to type.
    public internal(set) var remedy: String
    /// The number of the pupil it is about. Such a finding, and its answer, stay in the register.
    public var pupil: Int?
    /// The id of the office that alone can accept the query; nil where a note does.
    public var answeredBy: String?
    /// False for a passed deadline, which is explained when the submission is exported.
    public var holdsUpSigning = true
    /// Whether it is only that something has not been done yet.
    public var isOmission = false
    /// The explanation that was given, of a query.
    public var note: String?

    /// Whether something is still to be done about it.
    public var isOpen: Bool { severity == .error || note == nil }
}
