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
        /// What is expected, as a sentence of the sheet's.
        package let what: String
        /// How serious it is while it is not there.
        package let severity: Severity

        /// As a cycle file states it.
        package init(what: String, severity: Severity) {
            self.what = what
            self.severity = severity
        }
    }

    /// Whether units can declare one, or most are expected to.
    package let policy: Policy
    /// The statuses whose measures a zero rating covers.
    package let statuses: [Status]
    /// The id of the office that accepts it in words; nil where nobody must.
    package let acceptedBy: Signatory.ID?
    /// What is looked for beside one; nil where nothing is.
    package let beside: Beside?

    /// As a cycle file states it; one that does not speak of it allows none.
    package init(policy: Policy, statuses: [Status], acceptedBy: Signatory.ID?, beside: Beside?) {
        self.policy = policy
        self.statuses = statuses
        self.acceptedBy = acceptedBy
        self.beside = beside
    }
}
