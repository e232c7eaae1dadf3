import LocalAuthority
import Sentences
package import TargetSetting

/// A sentence with what can be done about it. Whichever front end writes it says how that is asked for: see `FrontEnd.told`.
package struct Notice: Encodable, Equatable, Sendable {
    /// Empty where what is to be done says it.
    package let sentence: String
    /// What can be done about it, the likeliest first.
    package let remedies: [Remedy]

    /// A sentence, and what can be done about it.
    package init(_ sentence: String, _ remedies: [Remedy] = []) {
        self.sentence = sentence
        self.remedies = remedies
    }

    /// What followed from an action, as a sentence.
    package init(_ consequence: Consequence) { self.init(consequence.sentence, consequence.remedies) }

    init(_ problem: UnitProblem) { self.init(problem.sentence, problem.remedies) }

    /// As one text.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(FrontEnd(of: encoder)?.told(self) ?? sentence)
    }
}
