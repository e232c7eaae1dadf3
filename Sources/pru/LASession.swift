import ArgumentParser
import LocalAuthority
import Register
import Reports
import TargetSetting
import Workflows

/// One run of a command on the LA's register: the sitting at it, and the terminal.
struct LASession {
    let authority: AuthoritySession
    let console: Console

    init(_ options: GlobalOptions, console: Console) throws {
        authority = try AuthoritySession(
            openingRegisterAt: options.registerPath, by: Person.atKeyboard(), now: Clock.now()
        ) { Console.tell($0.message) }
        console.rehearsalDay = authority.rehearsalDay
        self.console = console
    }

    var register: AuthorityRegister { authority.register }
    var terms: Terms { authority.terms }
    var today: Day { authority.today }

    /// Decides something about the unit that is meant, and says what that did.
    func decide(_ action: LAAction, about unit: String) throws {
        try decide(action, about: authority.record(of: unit))
    }

    func decide(_ action: LAAction, about record: UnitRecord) throws {
        let report = DecisionReport(try authority.decide(action, about: record))
        if console.isJSON {
            return console.write(Joined(UnitReport(try authority.status(of: record)), report))
        }
        console.print(report.summary)
        for consequence in report.consequences { console.message(consequence.told) }
    }
}

/// A command that works on the LA's register.
protocol LACommand: ParsableCommand {
    var options: GlobalOptions { get }
    func run(in session: LASession) throws
}

extension LACommand {
    func run() throws {
        let console = Console(isJSON: options.json)
        try ShellCommand.$register.withValue(options.register) {
            try console.reporting { try run(in: try LASession(options, console: console)) }
        }
    }
}
