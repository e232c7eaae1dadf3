package import LocalAuthority
import Sentences
package import TargetSetting

/// What one unit owes the LA, and whom to ask for it.
package struct DebtReport: Encodable, Sendable {
    /// Where the unit stands, with what it owes.
    package let unit: UnitReport
    /// The head to write to; nil where the LA's list names none.
    package let head: PersonText?
    /// The address to write to; nil where the LA's list has none.
    package let email: String?
    /// `by 13 December 2010, 3 days left`.
    package let dueInWords: String
    /// The table for a mail merge that has a row of it.
    private let csv: String?
    /// The file of the message that was written for it.
    private let message: String?
    /// What to do where there should be a message and is none.
    package let remedies: [Remedy]

    fileprivate init(_ debt: Debt, csv: String?, message: String?, isWritten: Bool) {
        unit = UnitReport(debt.status)
        (self.csv, self.message) = (csv, message)
        remedies = isWritten && message == nil ? [.la(.correctUnits)] : []
        head = debt.unit.head
        email = debt.unit.email
        dueInWords = debt.dueInWords
    }

    private enum CodingKeys: String, CodingKey { case head, email, csv, message, remedies }

    /// The members of the unit, with whom to ask beside them.
    package func encode(to encoder: any Encoder) throws {
        try unit.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(head, forKey: .head)
        try container.encode(email, forKey: .email)
        try container.encode(csv, forKey: .csv)
        try container.encode(message, forKey: .message)
        try container.encode(remedies.map(Way.init), forKey: .remedies)
    }
}

/// The units that owe something, and what was written for them.
package struct ChaseReport: Encodable, Sendable {
    /// Only of units whose move it is.
    package let debts: [DebtReport]
    /// In how many days what they owe is due, or fewer; nil where it is all that is owed.
    package let within: Int?
    /// The table for a mail merge.
    package let csv: String?
    /// The folder of the messages.
    package let folder: String?
    /// How many messages were written: fewer than units where some have no address, and 0 where none were asked
    /// for.
    package let messages: Int

    /// What is owed, with what was written to ask for it; nil for a table or a folder that was not asked for.
    /// - Parameter messages: the files of the messages, by the units that they are for.
    package init(
        _ debts: [Debt], within: Int?, csv: String?, folder: String?, messages: [DfENumber: String]
    ) {
        self.debts = debts.map {
            DebtReport(
                $0, csv: csv, message: messages[$0.unit.unit.dfe], isWritten: folder != nil)
        }
        self.within = within
        self.csv = csv
        self.folder = folder
        self.messages = messages.count
    }

    /// The units, which are what programs ask for.
    package func encode(to encoder: any Encoder) throws { try debts.encode(to: encoder) }
}
