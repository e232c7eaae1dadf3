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

/// What was signed for, beside what signing did.
package struct SignedForReport: Encodable, Sendable {
    package let signedFor: SigningReport

    package init(_ signedFor: SigningReport) { self.signedFor = signedFor }
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
