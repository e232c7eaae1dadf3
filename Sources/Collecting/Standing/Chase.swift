import TargetSetting

/// Whom to ask for what: only units whose move it is, and exactly what they owe.
public struct Chase: Equatable, Sendable {
    public let debts: [Debt]

    /// - Parameter within: only what is due in this many days or fewer, or is over; nil for everything owed.
    public init(_ positions: [Position], within days: Int?) {
        debts = positions.filter { position in
            guard position.state.waitingFor == .unit else { return false }
            guard let days, let left = position.daysLeft else { return true }
            return left <= days
        }.map(Debt.init)
    }
}

/// What one unit owes.
public struct Debt: Equatable, Sendable {
    public let position: Position

    public var unit: ListedUnit { position.unit }

    /// `by 13 December 2010, 3 days left`.
    public var dueInWords: String {
        guard let due = position.due, let left = position.daysLeft else { return "no day is set" }
        return "by \(due.inWords), \(inWords(daysLeft: left))"
    }

    /// A message to the head: plain, polite, and nothing that the unit does not owe.
    public func message(from terms: Terms) -> (subject: String, body: String) {
        let cycle = terms.cycle
        let greeting = "Dear \(unit.head?.text ?? "head of \(cycle.unitKind)"),"
        let rehearsal = terms.isRehearsal ? "REHEARSAL: this is for practice and asks for nothing.\n\n" : ""
        let ask =
            cycle.contacts.isEmpty
            ? "If anything is in the way, answer this message."
            : "If anything is in the way, answer this message or ask "
                + cycle.contacts.map(\.inWords).joined(separator: "; or ") + "."
        let body = [
            greeting, opening(cycle), position.owed.map { "- \($0)" }.joined(separator: "\n"),
            "It \(position.daysLeft ?? 0 < 0 ? "was" : "is") due \(dueInWords).",
            position.reasonsForUnit.isEmpty
                ? nil
                : "Why what we have cannot count:\n"
                    + position.reasonsForUnit.map { "- \($0)" }.joined(separator: "\n"),
            howToSend, ask, "Thank you.\n\(terms.authority)",
        ].compactMap(\.self).joined(separator: "\n\n")
        return (
            "\(terms.isRehearsal ? "REHEARSAL: " : "")\(cycle.title): \(unit.unit.name), \(unit.unit.dfe)",
            rehearsal + body + "\n"
        )
    }

    private func opening(_ cycle: Cycle) -> String {
        switch position.state {
        case .returned:
            "We have sent revision \(position.revision ?? 1) of the targets of \(unit.unit.name) back to you. From you we still need:"
        case .keptApart:
            "A file arrived from \(unit.unit.name), and it cannot count as it is. From you we still need:"
        default: "We have not yet received the targets of \(unit.unit.name). From you we need:"
        }
    }

    private var howToSend: String {
        switch position.state {
        case .returned:
            "When you have put it right and everybody has signed again, send us the file that pru export writes."
        default:
            "When everybody has signed, send us the file that pru export writes. Saving it is not sending it: it counts when we have it."
        }
    }
}

/// `3 days left`, `today is the last day`, `2 days over`.
public func inWords(daysLeft: Int) -> String {
    switch daysLeft {
    case 0: "today is the last day"
    case 1...: "\(counted(daysLeft, "day")) left"
    default: "\(counted(-daysLeft, "day")) over"
    }
}
