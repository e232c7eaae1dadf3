import Sentences
package import TargetSetting

/// A register that was made for a unit.
package struct NewRegisterReport: Encodable, Sendable {
    /// The path of the register.
    package let register: String
    /// The unit's name.
    package let unit: PersonText
    /// The cycle's id.
    package let cycle: String
    /// Whether it is for practice, and counts for nothing.
    package let rehearsal: Bool
    /// What was done, as data.
    package let changes: [Facts]
    /// The unit's DfE number.
    package let dfe: DfENumber
    /// The cycle's title, the sheet's own number and the LA, in a line.
    package let cycleHeading: String
    /// What to do next, as the front end says it.
    package let next: String

    private enum CodingKeys: String, CodingKey { case register, unit, cycle, rehearsal, changes }

    /// The register as it was made.
    /// - Parameter next: what to do next, in the words of the front end.
    package init(of set: TargetSet, at path: String, next: String) {
        register = path
        unit = set.unit.name
        dfe = set.unit.dfe
        cycle = set.cycle.id
        cycleHeading = set.cycle.heading
        rehearsal = set.isRehearsal
        changes = [["change": "register-made", "path": path]]
        self.next = next
    }
}

/// A register that was made for the LA.
package struct NewAuthorityReport: Encodable, Sendable {
    /// The path of the register.
    package let register: String
    /// The LA's name.
    package let name: PersonText
    /// The cycle's id.
    package let cycle: String
    /// How many are listed.
    package let units: Int
    /// The columns of the list that are not read.
    package let ignored: [ImportReport.Ignored]
    /// Whether it is for practice, and counts for nothing.
    package let rehearsal: Bool
    /// What was done, as data.
    package let changes: [Facts]
    /// The cycle's title, the sheet's own number and the LA, in a line.
    package let cycleHeading: String

    private enum CodingKeys: String, CodingKey {
        case register, name, cycle, units, ignored, rehearsal, changes
    }

    /// The register as it was made.
    /// - Parameter units: how many are listed.
    package init(
        at path: String, named name: PersonText, for cycle: Cycle, units: Int,
        ignored: [ImportReport.Ignored], isRehearsal: Bool
    ) {
        register = path
        self.name = name
        self.cycle = cycle.id
        cycleHeading = cycle.heading
        self.units = units
        self.ignored = ignored
        rehearsal = isRehearsal
        changes = [["change": "register-made", "path": path]]
    }
}
