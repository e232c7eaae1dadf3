import ArgumentParser
import FoundationEssentials
import Register
import Reports
import Sentences
import TargetSetting

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// One run of a command on a register: who is at the keyboard, what day it is, and what is in the register.
struct Session {
    let register: Register
    let targetSet: TargetSet
    let console: Console
    let person: PersonText
    let now: Register.Now
    let mayAsk: Bool
    /// Where the journal stood when the target set was read.
    private let journalNumber: Int

    init(_ options: GlobalOptions, console: Console) throws {
        let register = try options.openRegister()
        let seen = try register.look()
        targetSet = seen.targetSet
        journalNumber = seen.journalNumber
        console.rehearsalDay = targetSet.rehearsalDay
        self.register = register
        self.console = console
        person = Person.atKeyboard()
        now = Clock.now()
        mayAsk = !options.noInput && !options.json
    }

    /// The register's day: a rehearsal's own.
    var today: Day { targetSet.rehearsalDay ?? now.today }

    /// Does an action and says what it did.
    /// - Parameter asSeen: see `done`.
    func perform(_ action: Action, asSeen: Bool = false) throws { report(try done(action, asSeen: asSeen)) }

    /// Does an action, and leaves it to the command to say so.
    /// - Parameter asSeen: whether somebody agreed to it on what they were shown: what was done meanwhile they did not agree
    ///   to, and the action is refused.
    func done(_ action: Action, asSeen: Bool = false) throws -> Outcome {
        try register.perform(action, by: person, now: now, ifAt: asSeen ? journalNumber : nil)
    }

    func report(_ outcome: Outcome) {
        console.show(OutcomeReport(outcome)) { outcome.change.sentence }
        guard !console.isJSON else { return }
        for consequence in outcome.consequences { console.message(consequence.told) }
    }
}

/// A command that works on a register.
protocol RegisterCommand: ParsableCommand {
    var options: GlobalOptions { get }
    func run(in session: Session) throws
}

extension RegisterCommand {
    func run() throws {
        let console = Console(isJSON: options.json)
        try console.reporting { try run(in: try Session(options, console: console)) }
    }
}

extension Console {
    /// Says why something was not done, here, where it is known whether this is a rehearsal.
    func reporting(_ work: () throws -> Void) throws {
        do {
            try work()
        } catch {
            guard let problem = userFacing(error) else { throw error }
            report(problem)
            throw pru.exitCode(for: error)
        }
    }
}

enum Person {
    /// Who the machine says is at the keyboard.
    static func atKeyboard() -> PersonText {
        let environment = ProcessInfo.processInfo.environment
        let named = ["USER", "LOGNAME"].compactMap { environment[$0] }.first { !$0.isEmpty }
        let account = getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) }
        let number = PersonText(kept: "user \(getuid())")
        return (try? PersonText(named ?? account ?? number.text, as: .person)) ?? number
    }
}
