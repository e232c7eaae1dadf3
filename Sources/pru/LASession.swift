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
        let decided = DecisionReport(try authority.decide(action, about: record))
        let report = Joined(UnitReport(try authority.status(of: record)), decided)
        console.show(report, telling: tell)
    }

    private func tell(_ report: Joined<UnitReport, DecisionReport>, on console: Console) {
        console.print(report.second.summary)
        for consequence in report.second.consequences { console.message(consequence.told) }
    }
}

/// A command that works on the LA's register.
protocol LACommand: ParsableCommand {
    var options: GlobalOptions { get }
    func run(in session: LASession) throws
}

extension LACommand {
    func run() throws {
        let console = options.console
        try ShellCommand.$register.withValue(options.register) {
            try console.reporting { try run(in: try LASession(options, console: console)) }
        }
    }
}
