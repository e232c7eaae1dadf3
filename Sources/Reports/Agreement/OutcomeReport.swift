import Sentences
package import TargetSetting

/// What an action did.
package struct OutcomeReport: Encodable, Sendable {
    package let summary: String
    package let consequences: [Notice]
    package let changed: Bool
    /// The same as data, the change itself first.
    package let changes: [Facts]

    package init(_ outcome: Outcome) {
        summary = outcome.change.sentence
        consequences = outcome.consequences.map(Notice.init)
        changed = outcome.changedSomething
        changes = outcome.changes
    }
}

/// A sign-off that was given: what that did, and what was signed for.
package struct SignedReport: Encodable, Sendable {
    package let outcome: OutcomeReport
    package let signedFor: SigningReport

    private enum CodingKeys: String, CodingKey { case signedFor }

    package init(_ outcome: Outcome, _ signedFor: SigningReport) {
        self.outcome = OutcomeReport(outcome)
        self.signedFor = signedFor
    }

    package func encode(to encoder: any Encoder) throws {
        try outcome.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(signedFor, forKey: .signedFor)
    }
}

/// Why something was not done.
package struct ErrorReport: Encodable, Sendable {
    /// What happened, in words and as data.
    package struct Told: Encodable, Sendable {
        package let code: String
        package let message: String
        package let facts: Facts
        package let remedies: [Way]
    }

    package let error: Told

    /// - Parameter ways: what else there is to do in the front end.
    package init(_ error: any UserFacing, adding ways: [Way] = []) {
        self.error = Told(
            code: error.code, message: error.message, facts: error.facts,
            remedies: error.remedies.map(Way.init) + ways)
    }
}
