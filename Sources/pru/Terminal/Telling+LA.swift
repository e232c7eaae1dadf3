import LocalAuthority
import Sentences
import TargetSetting

extension Decided {
    /// What followed and what to do about it.
    func told(_ consequence: Consequence) -> String {
        [consequence.sentence, remedies(of: consequence).told].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// What `--json` says of whatever was decided.
    var members: [String: JSONOutput] {
        [
            "summary": .text(sentence), "consequences": .texts(consequences.map(told)),
            "changes": .list([JSONOutput(facts)] + consequences.map { JSONOutput($0.facts) }),
        ]
    }
}

extension UnitProblem {
    /// What is so and what to do about it.
    var told: String { [sentence, remedies.told].filter { !$0.isEmpty }.joined(separator: " ") }

    var json: JSONOutput {
        [
            "code": .text(code), "message": .text(sentence), "facts": JSONOutput(facts),
            "remedies": .list(remedies.map(\.json)),
        ]
    }
}

extension RejectedFile {
    /// Why it does not count and what to do about it.
    var told: String { "\(sentence) \(remedies.told)" }
}

extension RejectedFile.Reason {
    var json: JSONOutput {
        ["code": .text(code), "message": .text(sentence), "facts": JSONOutput(facts)]
    }
}

extension Remedy {
    var json: JSONOutput { ["text": .text(phrase), "command": .text(command)] }
}

extension JSONOutput {
    init(_ facts: Facts) { self = .object(facts.members.mapValues(JSONOutput.init)) }

    private init(_ fact: Fact) {
        self =
            switch fact {
            case .number(let number): .number(number)
            case .text(let text): .text(text)
            case .flag(let flag): .flag(flag)
            case .list(let list): .list(list.map(JSONOutput.init))
            case .facts(let facts): JSONOutput(facts)
            }
    }
}
