import LocalAuthority
import Sentences
package import TargetSetting

/// A sentence with what can be done about it. Whichever front end writes it says how that is asked for: see `FrontEnd.told`.
package struct Notice: Encodable, Equatable, Sendable {
    /// Empty where what is to be done says it.
    package let sentence: String
    package let remedies: [Remedy]

    package init(_ sentence: String, _ remedies: [Remedy] = []) {
        self.sentence = sentence
        self.remedies = remedies
    }

    package init(_ consequence: Consequence) { self.init(consequence.sentence, consequence.remedies) }

    init(_ problem: UnitProblem) { self.init(problem.sentence, problem.remedies) }

    /// As one text.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(FrontEnd(of: encoder)?.told(self) ?? sentence)
    }
}
