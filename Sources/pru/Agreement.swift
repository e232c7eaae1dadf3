import Sentences
import TargetSetting
import Workflows

extension Session {
    /// Does an action which may take away what somebody typed, or may not be what was meant: then that is said, and somebody
    /// agrees to it, at the terminal or with `--yes`.
    /// - Parameters:
    ///   - asSeen: see `UnitSession.perform`.
    ///   - done: called when it is done, before that is said.
    /// - Throws: `NotAgreed`, `Refusal` or `RegisterProblem`.
    func perform(
        _ action: Action, agreed: Bool, asSeen: Bool = false, then done: () -> Void = {}
    ) throws {
        let outcome = try self.done(action, agreed: agreed, asSeen: asSeen)
        done()
        report(outcome)
    }

    /// The same, for whoever says what was done.
    func done(_ action: Action, agreed: Bool, asSeen: Bool = false) throws -> Outcome {
        var isAsked = false
        if !agreed {
            let outcome = try unit.rehearse(action)
            isAsked = outcome.takesAway || outcome.isDoubted
            guard !isAsked || mayAsk && isAgreed(outcome) else { throw NotAgreed(outcome: outcome) }
        }
        return try unit.perform(action, asSeen: isAsked || asSeen)
    }

    private func isAgreed(_ outcome: Outcome) -> Bool {
        let what = outcome.takesAway ? "This takes away what was recorded:" : "This would be recorded:"
        let question =
            ["Nothing is changed yet. \(what)"] + outcome.whatGoes.map { "  \($0)" }
            + ["Do it? Type yes or no:"]
        return console.ask(question.joined(separator: "\n")) == .yes
    }
}

/// Why nothing was done that takes something away or is in doubt: nobody has said yes.
struct NotAgreed: UserFacing {
    let outcome: Outcome

    var code: String { "not-agreed" }
    var facts: Facts { ["changes": outcome.changes] }
    var message: String {
        "Nothing was changed. \(outcome.takesAway ? "This takes away what was recorded: " : "")\(outcome.whatGoes.joined(separator: " "))"
    }
    var remedies: [Remedy] { [.give(.agreement)] }
}

extension Outcome {
    /// What is done and what follows at once, each in a sentence; what it would raise is told when it is done.
    fileprivate var whatGoes: [String] {
        [change.sentence]
            + consequences.filter {
                switch $0 {
                case .raised(let finding): finding.rule == .outOfWrong
                case .moreRaised: false
                default: true
                }
            }.map(\.sentence)
    }
}
