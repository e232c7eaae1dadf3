package import TargetSetting

/// A unit that the LA expects a submission of: a line of its list of units.
package struct ListedUnit: Equatable, Sendable {
    /// Its name, DfE number and URN.
    package let unit: Unit
    /// Whom messages are written to.
    package let head: PersonText?
    /// The address that messages are written to; nil where the list has none.
    package let email: String?
    /// The pupils that the LA expects in each key stage's group, by the key stage's id; what is not said is not there.
    package let expected: [KeyStage.ID: Int]

    /// A line of the list, complete.
    package init(unit: Unit, head: PersonText?, email: String?, expected: [KeyStage.ID: Int]) {
        self.unit = unit
        self.head = head
        self.email = email
        self.expected = expected
    }
}
