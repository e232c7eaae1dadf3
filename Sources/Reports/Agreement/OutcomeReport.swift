import Sentences
package import TargetSetting

/// What an action did.
package struct OutcomeReport: Encodable, Sendable {
    /// What was done, in one sentence.
    package let summary: String
    /// What followed from it and is to be known.
    package let consequences: [Notice]
    /// Whether anything is otherwise than before; false where everything was so already.
    package let changed: Bool
    /// The same as data, the change itself first.
    package let changes: [Facts]

    /// What `TargetSet.perform` gave back.
    package init(_ outcome: Outcome) {
        summary = outcome.change.sentence
        consequences = outcome.consequences.map(Notice.init)
        changed = outcome.changedSomething
        changes = outcome.changes
    }
}

/// What was signed for, beside what signing did.
package struct SignedForReport: Encodable, Sendable {
    /// Every line that the sign-off covers, as it was shown.
    package let signedFor: SigningReport

    /// Keeps what was shown before it was signed.
    package init(_ signedFor: SigningReport) { self.signedFor = signedFor }
}

/// Why something was not done.
package struct ErrorReport: Encodable, Sendable {
    /// What happened, in words and as data.
    package struct Told: Encodable, Sendable {
        /// What scripts match on, such as `above-ceiling`: never changed.
        package let code: String
        /// What happened, with the value, in whole sentences.
        package let message: String
        /// The values that it is about.
        package let facts: Facts
        /// What would put it right, the likeliest first, and then what else the front end has.
        package let remedies: [Way]
    }

    /// What happened, under the one key of every error.
    package let error: Told

    /// An error in its own words, with its own remedies first.
    /// - Parameter ways: what else there is to do in the front end.
    package init(_ error: any UserFacing, adding ways: [Way] = []) {
        self.error = Told(
            code: error.code, message: error.message, facts: error.facts,
            remedies: error.remedies.map(Way.init) + ways)
    }
}
