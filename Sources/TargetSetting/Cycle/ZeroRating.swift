/// What the cycle says of declaring that no pupil of a key stage is expected to reach the thresholds (M10, M13).
public struct ZeroRating: Equatable, Sendable {
    public enum Policy: String, CaseIterable, Sendable {
        case notAllowed = "not-allowed"
        case allowed
        /// Most units are expected to.
        case expected
    }

    /// What is looked for beside zero-rated targets.
    public struct Beside: Equatable, Sendable {
        public let what: String
        public let severity: Severity

        public init(what: String, severity: Severity) {
            self.what = what
            self.severity = severity
        }
    }

    public let policy: Policy
    /// The statuses whose measures a zero rating covers.
    public let statuses: [Status]
    /// The id of the office that accepts it in words; nil where nobody must.
    public let acceptedBy: String?
    public let beside: Beside?

    public init(policy: Policy, statuses: [Status], acceptedBy: String?, beside: Beside?) {
        self.policy = policy
        self.statuses = statuses
        self.acceptedBy = acceptedBy
        self.beside = beside
    }
}
