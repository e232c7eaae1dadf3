import ArgumentParser
import Formats
import LocalAuthority
import Register
import Reports
import TargetSetting

/// One run of a command on the LA's register.
struct LASession {
    let register: AuthorityRegister
    let console: Console
    let person: PersonText
    let now: Register.Now
    let today: Day

    var terms: Terms { register.terms }

    init(_ options: GlobalOptions, console: Console) throws {
        let register = try AuthorityRegister(path: options.registerPath) {
            try CycleFile(json: $0).cycle
        }
        self.register = register
        self.console = console
        console.rehearsalDay = try register.rehearsalDay()
        person = Person.atKeyboard()
        now = Clock.now()
        today = try register.today(now)
    }

    /// The cycle as submissions have it.
    var knownCycle: KnownCycle {
        KnownCycle(terms.cycle, json: register.cycle.json, digest: register.cycle.digest)
    }

    func statuses() throws -> [UnitStatus] {
        try register.records().map { UnitStatus(of: $0, under: terms, on: today) }
    }

    /// The unit that is meant: by its DfE number, the last four digits of it, or its name.
    /// - Throws: `LARefusal.unknownUnit`.
    func record(of typed: String) throws -> UnitRecord {
        let records = try register.records()
        let found = records.filter { $0.unit.isMeant(by: typed) }
        guard found.count < 2 else { throw LARefusal.ambiguousUnit(typed, found.map(\.unit.unit.dfe)) }
        guard let record = found.first else {
            let known = records.flatMap { [$0.unit.unit.dfe.description, $0.unit.unit.name.text] }
            throw LARefusal.unknownUnit(typed, nearest: nearest(to: typed, in: known))
        }
        return record
    }

    /// Decides something about a unit, and says what that did.
    func decide(_ action: LAAction, about record: UnitRecord) throws {
        let unit = record.unit.unit
        let report = DecisionReport(try register.decide(action, about: unit.dfe, by: person, now: now))
        guard console.isJSON else {
            console.print(report.summary)
            for consequence in report.consequences { console.message(consequence.told) }
            return
        }
        let after = UnitStatus(of: try self.record(of: unit.dfe.description), under: terms, on: today)
        console.write(Joined(UnitReport(after), report))
    }
}

extension ListedUnit {
    fileprivate func isMeant(by typed: String) -> Bool {
        let number = try? DfENumber(typed)
        return number == unit.dfe || typed == unit.dfe.establishment
            || unit.name.folded == PersonText(kept: typed).folded
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
        try console.reporting { try run(in: try LASession(options, console: console)) }
    }
}
