import TargetSetting

/// Whom to ask for what: only units whose move it is, and exactly what they owe.
package struct Chase: Equatable, Sendable {
    package let debts: [Debt]

    /// - Parameter within: only what is due in this many days or fewer, or is over; nil for everything owed.
    package init(_ statuses: [UnitStatus], within days: Int?) {
        debts = statuses.filter { status in
            guard status.state.waitingFor == .unit else { return false }
            guard let days, let left = status.daysLeft else { return true }
            return left <= days
        }.map(Debt.init)
    }
}

/// What one unit owes.
package struct Debt: Equatable, Sendable {
    package let status: UnitStatus

    package var unit: ListedUnit { status.unit }

    /// `by 13 December 2010, 3 days left`.
    package var dueInWords: String {
        guard let due = status.due, let left = status.daysLeft else { return "no day is set" }
        return "by \(due.inWords), \(inWords(daysLeft: left))"
    }

    /// A message to the head: plain, polite, and nothing that the unit does not owe.
    package func message(from terms: Terms) -> (subject: String, body: String) {
        let cycle = terms.cycle
        let greeting = "Dear \(unit.head?.text ?? "head of \(cycle.unitKind)"),"
        let rehearsal = terms.isRehearsal ? "REHEARSAL: this is for practice and asks for nothing.\n\n" : ""
        let ask =
            cycle.contacts.isEmpty
            ? "If anything is in the way, answer this message."
            : "If anything is in the way, answer this message or ask "
                + cycle.contacts.map(\.inWords).joined(separator: "; or ") + "."
        let body = [
            greeting, opening(cycle), status.owed.map { "- \($0)" }.joined(separator: "\n"),
            "It \(status.daysLeft ?? 0 < 0 ? "was" : "is") due \(dueInWords).",
            status.reasonsForUnit.isEmpty
                ? nil
                : "Why what we have cannot count:\n"
                    + status.reasonsForUnit.map { "- \($0)" }.joined(separator: "\n"),
            howToSend, ask, "Thank you.\n\(terms.authority)",
        ].compactMap(\.self).joined(separator: "\n\n")
        return (
            "\(terms.isRehearsal ? "REHEARSAL: " : "")\(cycle.title): \(unit.unit.name), \(unit.unit.dfe)",
            rehearsal + body + "\n"
        )
    }

    private func opening(_ cycle: Cycle) -> String {
        switch status.state {
        case .returned:
            "We have sent revision \(status.revision ?? 1) of the targets of \(unit.unit.name) back to you. From you we still need:"
        case .keptApart:
            "A file arrived from \(unit.unit.name), and it cannot count as it is. From you we still need:"
        default: "We have not yet received the targets of \(unit.unit.name). From you we need:"
        }
    }

    private var howToSend: String {
        switch status.state {
        case .returned:
            "When you have put it right and everybody has signed again, send us the file that pru export writes."
        default:
            "When everybody has signed, send us the file that pru export writes. Saving it is not sending it: it counts when we have it."
        }
    }
}

/// `3 days left`, `today is the last day`, `2 days over`.
package func inWords(daysLeft: Int) -> String {
    switch daysLeft {
    case 0: "today is the last day"
    case 1...: "\(counted(daysLeft, "day")) left"
    default: "\(counted(-daysLeft, "day")) over"
    }
}
