package import LocalAuthority
import Sentences
package import TargetSetting

/// What one unit owes the LA, and whom to ask for it.
package struct DebtReport: Encodable, Sendable {
    package let unit: UnitReport
    package let head: PersonText?
    package let email: String?
    /// `by 13 December 2010, 3 days left`.
    package let dueInWords: String

    package init(_ debt: Debt) {
        unit = UnitReport(debt.status)
        head = debt.unit.head
        email = debt.unit.email
        dueInWords = debt.dueInWords
    }

    private enum CodingKeys: String, CodingKey { case head, email }

    /// The members of the unit, with whom to ask beside them.
    package func encode(to encoder: any Encoder) throws {
        try unit.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(head, forKey: .head)
        try container.encode(email, forKey: .email)
    }
}
