package import LocalAuthority
import Sentences
package import TargetSetting

/// What was decided about a unit, and what follows from it.
package struct DecisionReport: Encodable, Sendable {
    /// What was decided, in one sentence.
    package let summary: String
    /// What followed, or is to be done next.
    package let consequences: [Notice]
    /// The same as data, the decision itself first.
    package let changes: [Facts]

    /// A decision once it is made.
    package init(_ decided: Decided) {
        summary = decided.sentence
        consequences = decided.consequences.map { Notice($0.sentence, decided.remedies(of: $0)) }
        changes = [decided.facts] + decided.consequences.map(\.facts)
    }
}
