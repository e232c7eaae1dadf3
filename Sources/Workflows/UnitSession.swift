package import Register
package import TargetSetting

/// One sitting at a unit's register: who is at it, what day it is, and what was seen in it.
package struct UnitSession: Sendable {
    /// The unit's register, open.
    package let register: Register
    /// As it was when it was opened.
    private let seen: Register.Seen
    /// Who is at it, as the journal has them.
    package let person: PersonText
    /// The day in London and the instant, as they were when it was opened.
    package let now: Register.Now

    /// Opens a register.
    /// - Parameter tell: told what hinders nothing, from whichever thread.
    /// - Throws: `RegisterProblem`.
    package init(
        openingRegisterAt path: String, by person: PersonText, now: Register.Now,
        telling tell: @escaping RegisterNotice.Listener = { _ in }
    ) throws {
        register = try Register.opened(at: path, telling: tell)
        seen = try register.look()
        self.person = person
        self.now = now
    }

    /// As it was when the register was opened: what is done since is not in it.
    package var targetSet: TargetSet { seen.targetSet }

    /// The register's day: a rehearsal's own.
    package var today: Day { targetSet.rehearsalDay ?? now.today }

    /// Does an action and writes it down.
    /// - Parameter asSeen: whether somebody agreed to it on what they were shown: what was done meanwhile they did not agree
    ///   to, and the action is refused.
    /// - Throws: `Refusal` or `RegisterProblem`.
    package func perform(_ action: Action, asSeen: Bool = false) throws -> Outcome {
        try register.perform(action, by: person, now: now, ifAt: asSeen ? seen.journalNumber : nil)
    }

    /// Takes back what was done last, if that is what was seen.
    /// - Throws: `Refusal` or `RegisterProblem`.
    package func undo() throws -> Outcome {
        try register.undo(by: person, now: now, ifAt: seen.journalNumber)
    }

    /// What an action would come to, on what was seen. Nothing is written.
    /// - Throws: `Refusal` or `RegisterProblem`.
    package func rehearse(_ action: Action) throws -> Outcome {
        try register.rehearse(action, by: person, on: today, seen: seen)
    }
}
