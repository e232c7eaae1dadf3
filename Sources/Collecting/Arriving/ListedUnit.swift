public import TargetSetting

/// A unit that the LA expects a submission of: a line of its list of units.
public struct ListedUnit: Equatable, Sendable {
    public let unit: Unit
    /// Whom messages are written to.
    public let head: Wording?
    public let email: String?
    /// The pupils that the LA expects in each key stage's group, by the key stage's id; what is not said is not there.
    public let expected: [String: Int]

    public init(unit: Unit, head: Wording?, email: String?, expected: [String: Int]) {
        self.unit = unit
        self.head = head
        self.email = email
        self.expected = expected
    }
}
