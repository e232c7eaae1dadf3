import ArgumentParser
import FoundationEssentials
import Register
import Reports
import Sentences
import TargetSetting
import Workflows

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// One run of a command on a register: the sitting at it, and the terminal.
struct Session {
    let unit: UnitSession
    let console: Console
    let mayAsk: Bool

    init(_ options: GlobalOptions, console: Console) throws {
        unit = try UnitSession(
            openingRegisterAt: options.registerPath, by: Person.atKeyboard(), now: Clock.now()
        ) { Console.tell($0.message) }
        console.rehearsalDay = unit.targetSet.rehearsalDay
        self.console = console
        mayAsk = options.mayAsk
    }

    var register: Register { unit.register }
    var targetSet: TargetSet { unit.targetSet }
    var today: Day { unit.today }

    /// Does an action and says what it did.
    /// - Parameter asSeen: see `UnitSession.perform`.
    func perform(_ action: Action, asSeen: Bool = false) throws {
        report(try unit.perform(action, asSeen: asSeen))
    }

    /// Takes away what programs that were ended left behind beside the register, and says what cannot be taken away.
    func tellUnfinished() {
        for file in Unfinished.takeAway(besides: register.path) { console.message(file.message) }
    }

    /// Says what an erasure left to be done.
    func tellUnswept() throws {
        if try register.owesSweep() { console.message(RegisterProblem.notSwept(path: register.path).message) }
    }

    func report(_ outcome: Outcome) { console.show(OutcomeReport(outcome), telling: { $1.tell($0) }) }
}

/// A command that works on a register.
protocol RegisterCommand: ParsableCommand {
    var options: GlobalOptions { get }
    func run(in session: Session) throws
}

extension RegisterCommand {
    func run() throws {
        let console = options.console
        try ShellCommand.$register.withValue(options.register) {
            try console.reporting {
                let session = try Session(options, console: console)
                let ambiguous = session.targetSet.roll.ambiguousNumbers
                try ShellCommand.$ambiguousNumbers.withValue(ambiguous) {
                    try console.reporting { try run(in: session) }
                }
            }
        }
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
        // A name without a letter or a digit is nobody's.
        let names = [named, account].compactMap(\.self).lazy.compactMap { try? PersonText($0, as: .account) }
        return names.first ?? PersonText(kept: "user \(getuid())")
    }
}
