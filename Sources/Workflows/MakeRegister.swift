package import Formats
package import LocalAuthority
package import Register
package import Reports
package import TargetSetting

/// A cycle file that somebody named, read to the end.
package struct NamedCycle {
    private let file: CycleFile
    private let text: String

    /// Reads the text of a cycle file; `name` is what problems call the file.
    /// - Throws: `CycleFileProblems` with every problem, each with its place in the file.
    package init(_ text: String, named name: String) throws {
        do {
            file = try CycleFile(yaml: text)
        } catch {
            throw CycleFileProblems(file: name, problems: error)
        }
        self.text = text
    }

    /// Everything that is wrong in a cycle file; empty where it can be begun with.
    package static func problems(in text: String, named name: String) -> [CycleProblemReport] {
        do {
            _ = try CycleFile(yaml: text)
            return []
        } catch {
            return CycleFileProblems(file: name, problems: error).reports
        }
    }

    /// What the file says.
    package var cycle: Cycle { file.cycle }
    /// The cycle as submissions have it.
    package var known: KnownCycle { KnownCycle(file) }
    fileprivate var kept: KeptCycle { get throws { KeptCycle(yaml: text, json: try file.json) } }
}

extension UnitSession {
    /// Makes a unit's register.
    /// - Parameter rehearsalDay: the day at which a rehearsal stands; nil for a real register.
    /// - Returns: what is in it.
    /// - Throws: `Refusal`, `RegisterProblem` or `AtomicFile.Problem`.
    package static func makeRegister(
        at path: String, for unit: Unit, cycle: NamedCycle, rehearsalDay: Day?, by person: PersonText,
        now: Register.Now
    ) throws -> TargetSet {
        let set = try TargetSet(beginning: cycle.cycle, for: unit, rehearsalDay: rehearsalDay)
        try Register.create(at: path, for: set, keeping: cycle.kept, by: person, now: now)
        return set
    }
}

extension AuthoritySession {
    /// Makes the LA's register.
    /// - Parameter rehearsalDay: the day at which a rehearsal stands; nil for a real register.
    /// - Throws: `RegisterProblem` or `AtomicFile.Problem`.
    package static func makeRegister(
        at path: String, named name: PersonText, cycle: NamedCycle, units: UnitsList, rehearsalDay: Day?,
        by person: PersonText, now: Register.Now
    ) throws {
        try AuthorityRegister.create(
            at: path, named: name, for: cycle.cycle, keeping: cycle.kept, units: units.lines,
            rehearsalDay: rehearsalDay, by: person, now: now)
    }

    /// What a list of units would change.
    /// - Parameter fields: what is removed of the units in the list, where it says nothing of it.
    /// - Throws: `RegisterProblem`.
    package func changes(
        by units: UnitsList, clearing fields: Set<ListedUnit.Field>
    ) throws -> [UnitChange] {
        try register.units().changes(by: units.lines, clearing: fields)
    }

    /// Writes what a list says; units that are not on it, and what it does not say, stay as they are.
    /// - Parameters:
    ///   - fields: what is removed of the units in the list, where it says nothing of it.
    ///   - takingNames: whether a unit may get what is another's.
    ///   - seen: the changes that were shown.
    /// - Returns: what is new or different.
    /// - Throws: `LARefusal.unitNamesakes`, `RegisterProblem.changedMeanwhile` or another.
    package func list(
        _ units: UnitsList, clearing fields: Set<ListedUnit.Field>, takingNames: Bool,
        ifStill seen: [UnitChange]
    ) throws -> [UnitChange] {
        try register.list(
            units.lines, clearing: fields, takingNames: takingNames, ifStill: seen, by: person, now: now)
    }
}

/// Everything that is wrong in a cycle file that was named.
package struct CycleFileProblems: UserFacing {
    let file: String
    let problems: CycleProblems

    package var code: String { "cycle-file" }
    package var facts: Facts { problems.facts.adding(["file": file]) }
    package var message: String {
        (["There are problems in the cycle file. Nothing was made."] + reports.map(\.inWords))
            .joined(separator: "\n")
    }

    fileprivate var reports: [CycleProblemReport] {
        problems.list.map { .init(line: $0.line, column: $0.column, message: $0.message, file: file) }
    }
}
