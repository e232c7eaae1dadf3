package import LocalAuthority
import TargetSetting

extension Debt {
    /// `by 13 December 2010, 3 days left`.
    package var dueInWords: String {
        guard let due = status.due, let left = status.daysLeft else { return "no day is set" }
        return "by \(due.inWords), \(inWords(daysLeft: left))"
    }

    /// A message to the head: plain, polite, and nothing that the unit does not owe.
    package func message(from terms: Terms) -> (subject: String, body: String) {
        let cycle = terms.cycle
        let greeting = "Dear \(unit.head?.text ?? cycle.confirmingSignatory?.title ?? unit.unit.name.text),"
        let rehearsal = terms.isRehearsal ? "REHEARSAL: this is for practice and asks for nothing.\n\n" : ""
        let ask =
            cycle.contacts.isEmpty
            ? "If anything is in the way, answer this message."
            : "If anything is in the way, answer this message or ask "
                + cycle.contacts.map(\.inWords).joined(separator: "; or ") + "."
        let body = [
            greeting, opening, status.owed.map { "- \($0.inWords)" }.joined(separator: "\n"),
            "It \(status.daysLeft ?? 0 < 0 ? "was" : "is") due \(dueInWords).",
            status.reasonsForUnit.isEmpty
                ? nil
                : "Why what we have cannot count:\n"
                    + status.reasonsForUnit.map { "- \($0.sentence)" }.joined(separator: "\n"),
            howToSend, ask, "Thank you.\n\(terms.authority)",
        ].compactMap(\.self).joined(separator: "\n\n")
        return (
            "\(terms.isRehearsal ? "REHEARSAL: " : "")\(cycle.title): \(unit.unit.name), \(unit.unit.dfe)",
            rehearsal + body + "\n"
        )
    }

    private var opening: String {
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
            "When you have put it right and everybody has signed again, export it and send us the file."
        default:
            "When everybody has signed, export the targets and send us the file. Saving it is not sending it: it counts when we have it."
        }
    }
}
