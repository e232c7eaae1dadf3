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

    init(_ debt: Debt) {
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

/// The units that owe something, and what was written for them.
package struct ChaseReport: Encodable, Sendable {
    package let debts: [DebtReport]
    /// In how many days what they owe is due, or fewer; nil where it is all that is owed.
    package let within: Int?
    /// The table for a mail merge.
    package let csv: String?
    /// The folder of the messages.
    package let folder: String?
    package let messages: Int

    package init(_ debts: [Debt], within: Int?, csv: String?, folder: String?, messages: Int) {
        self.debts = debts.map(DebtReport.init)
        self.within = within
        self.csv = csv
        self.folder = folder
        self.messages = messages
    }

    /// The units, which are what programs ask for.
    package func encode(to encoder: any Encoder) throws { try debts.encode(to: encoder) }
}
