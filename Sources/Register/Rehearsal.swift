import TargetSetting

/// What an action comes to on what was seen.
struct Rehearsal: Sendable {
    private let action: Action
    private let who: PersonText
    private let day: Day
    private let seen: Register.Seen
    /// What the action leaves, and what it did.
    let after: TargetSet
    let outcome: Outcome

    /// - Throws: `Refusal`.
    init(of action: Action, by who: PersonText, on day: Day, seen: Register.Seen) throws(Refusal) {
        var after = seen.targetSet
        outcome = try after.perform(action, by: who, on: day)
        self.after = after
        self.action = action
        self.who = who
        self.day = day
        self.seen = seen
    }

    /// Whether it is just this that it rehearsed, on a record that nobody has written to since.
    func isOf(_ action: Action, by who: PersonText, on day: Day, seen: Register.Seen) -> Bool {
        seen.isSame(as: self.seen) && day == self.day && who == self.who && action == self.action
    }
}
