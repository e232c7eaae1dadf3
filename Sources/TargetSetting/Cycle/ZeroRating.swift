/// What the cycle says of declaring that no pupil of a key stage is expected to reach the thresholds (M10, M13).
package struct ZeroRating: Equatable, Sendable {
    /// Whether a cycle takes zero ratings.
    package enum Policy: String, CaseIterable, Sendable {
        case notAllowed = "not-allowed"
        case allowed
        /// Most units are expected to.
        case expected
    }

    /// What is looked for beside zero-rated targets.
    package struct Beside: Equatable, Sendable {
        package let what: String
        package let severity: Severity

        package init(what: String, severity: Severity) {
            self.what = what
            self.severity = severity
        }
    }

    package let policy: Policy
    /// The statuses whose measures a zero rating covers.
    package let statuses: [Status]
    /// The id of the office that accepts it in words; nil where nobody must.
    package let acceptedBy: Signatory.ID?
    package let beside: Beside?

    package init(policy: Policy, statuses: [Status], acceptedBy: Signatory.ID?, beside: Beside?) {
        self.policy = policy
        self.statuses = statuses
        self.acceptedBy = acceptedBy
        self.beside = beside
    }
}
