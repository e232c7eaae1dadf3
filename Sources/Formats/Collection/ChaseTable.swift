import DelimitedText
package import FoundationEssentials
package import LocalAuthority
import Sentences
import TargetSetting

/// Whom to ask for what, a row for each unit, ready for a mail merge.
package struct ChaseTable: Sendable {
    private let debts: [Debt]
    private let terms: Terms

    /// A row for each debt, in their order.
    /// - Parameter terms: those of the LA that asks.
    package init(_ debts: [Debt], from terms: Terms) {
        self.debts = debts
        self.terms = terms
    }

    /// RFC 4180, UTF-8 with the mark that spreadsheets look for.
    package var csv: Data { CSVTable.bytes(of: [ChaseTable.columns] + debts.map(row)) }

    private static let columns = [
        "dfe", "unit", "head", "email", "state", "owes", "due", "days left", "late", "judged by", "revision",
        "problems", "subject", "message", "la", "cycle", "rehearsal",
    ]

    private func row(_ debt: Debt) -> [String] {
        let status = debt.status
        let unit = debt.unit
        let message = debt.message(from: terms)
        return [
            unit.unit.dfe.description, unit.unit.name.text, unit.head?.text ?? "", unit.email ?? "",
            status.state.title, status.owed.map(\.inWords).joined(separator: "; "),
            status.due?.inWords ?? "", status.daysLeft.map(inWords(daysLeft:)) ?? "",
            status.isLate ? "yes" : "no", status.timelinessInWords,
            status.revision.map(String.init) ?? "",
            status.problems.map(\.leaving.sentence).joined(separator: " "),
            message.subject, message.body, terms.authority.text, terms.cycle.title,
            terms.isRehearsal ? "REHEARSAL" : "",
        ]
    }
}
