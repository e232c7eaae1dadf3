import Sentences
package import TargetSetting

/// A register that was made for a unit.
package struct NewRegisterReport: Encodable, Sendable {
    package let register: String
    package let unit: PersonText
    package let cycle: String
    package let rehearsal: Bool
    package let changes: [Facts]
    package let dfe: DfENumber
    package let cycleHeading: String
    /// What to do next, as the front end says it.
    package let next: String

    private enum CodingKeys: String, CodingKey { case register, unit, cycle, rehearsal, changes }

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
    package let register: String
    package let name: PersonText
    package let cycle: String
    /// How many are listed.
    package let units: Int
    /// The columns of the list that are not read.
    package let ignored: [ImportReport.Ignored]
    package let rehearsal: Bool
    package let changes: [Facts]
    package let cycleHeading: String

    private enum CodingKeys: String, CodingKey {
        case register, name, cycle, units, ignored, rehearsal, changes
    }

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
