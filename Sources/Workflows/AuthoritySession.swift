import Formats
package import LocalAuthority
package import Register
package import TargetSetting

/// One sitting at the LA's register: who is at it, and what day it is.
package struct AuthoritySession: Sendable {
    /// The LA's register, open.
    package let register: AuthorityRegister
    /// Who is at it, as the journal has them.
    package let person: PersonText
    /// The day in London and the instant, as they were when it was opened.
    package let now: Register.Now
    /// Nil for a real register.
    package let rehearsalDay: Day?

    /// Opens a register.
    /// - Parameter tell: told what hinders nothing, from whichever thread.
    /// - Throws: `RegisterProblem`.
    package init(
        openingRegisterAt path: String, by person: PersonText, now: Register.Now,
        telling tell: @escaping RegisterNotice.Listener = { _ in }
    ) throws {
        register = try AuthorityRegister.opened(at: path, telling: tell)
        rehearsalDay = try register.rehearsalDay()
        self.person = person
        self.now = now
    }

    /// What the LA holds submissions and units against.
    package var terms: Terms { register.terms }

    /// The register's day: a rehearsal's own.
    package var today: Day { rehearsalDay ?? now.today }

    /// The cycle as submissions have it.
    var knownCycle: KnownCycle {
        KnownCycle(terms.cycle, json: register.cycle.json, digest: register.cycle.digest)
    }

    /// Where each unit of the list stands on the register's day.
    /// - Throws: `RegisterProblem`.
    package func statuses() throws -> [UnitStatus] {
        try register.records().map { UnitStatus(of: $0, under: terms, on: today) }
    }

    /// The unit that is meant: by its DfE number, the last four digits of it, or its name.
    /// - Throws: `LARefusal.unknownUnit` or `.ambiguousUnit`.
    package func record(of typed: String) throws -> UnitRecord {
        let records = try register.records()
        let found = records.filter { $0.unit.isMeant(by: typed) }
        guard found.count < 2 else { throw LARefusal.ambiguousUnit(typed, found.map(\.unit.unit.dfe)) }
        guard let record = found.first else {
            let known = records.flatMap { [$0.unit.unit.dfe.description, $0.unit.unit.name.text] }
            throw LARefusal.unknownUnit(typed, nearest: nearest(to: typed, in: known))
        }
        return record
    }
}

extension ListedUnit {
    fileprivate func isMeant(by typed: String) -> Bool {
        let number = try? DfENumber(typed)
        return number == unit.dfe || typed == unit.dfe.establishment
            || unit.name.folded == PersonText(kept: typed).folded
    }
}
