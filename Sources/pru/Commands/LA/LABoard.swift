import ArgumentParser
import LocalAuthority
import Register
import Sentences
import TargetSetting

struct LABoard: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "board",
        abstract: "Each unit: its state, whose move it is, how many days are left. The same as pru la alone.")

    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        let statuses = try session.statuses()
        guard !session.console.isJSON else {
            return session.console.print(.list(statuses.map { $0.json() }))
        }
        session.console.print(try text(statuses, in: session))
    }

    private func text(_ statuses: [UnitStatus], in session: LASession) throws -> String {
        let terms = session.terms
        var lines = ["\(terms.authority)", terms.cycle.heading] + [terms.cycle.notice].compactMap(\.self)
        lines += ["", deadlines(terms, on: session.today), summary(statuses), ""]
        let groups: [(heading: String, mover: UnitState.Mover?)] = [
            ("Your move", .la), ("The units' move", .unit), ("Nothing left to do", nil),
        ]
        for group in groups {
            let own = statuses.filter { $0.state.waitingFor == group.mover }
            guard !own.isEmpty else { continue }
            lines.append("\(group.heading): \(counted(own.count, "unit"))")
            var table = Table()
            for status in own.sorted(by: UnitStatus.isMoreUrgent) { table.add(row(status)) }
            lines += [table.text, ""]
        }
        let unconfirmed = statuses.filter { $0.key != nil && !$0.isKeyConfirmed }
        let nobodys = try session.register.keptApartOfNobody()
        let troubled = statuses.filter { !$0.problems.isEmpty }
        if !troubled.isEmpty || !unconfirmed.isEmpty || !nobodys.isEmpty {
            lines.append("To know:")
            if !unconfirmed.isEmpty {
                lines.append(
                    "  Nobody has confirmed the \(unconfirmed.count == 1 ? "key" : "keys") of \(unconfirmed.map(\.unit.unit.dfe.description).joined(separator: ", ")). Telephone; pru la show UNIT has the fingerprint."
                )
            }
            lines += nobodys.map { "  Of no unit that can be read: \($0.told)" }
            lines += troubled.flatMap { status in
                status.problems.map { "  \(status.unit.unit.dfe): \($0.told)" }
            }
            lines.append("")
        }
        lines.append("Next: \(session.console.styled(next(statuses), .strong))")
        return lines.joined(separator: "\n")
    }

    private func row(_ status: UnitStatus) -> [String] {
        let unit = status.unit.unit
        let zeroRated =
            status.zeroRated.isEmpty
            ? "" : "zero-rated: \(status.zeroRated.map(\.rawValue).joined(separator: ", "))"
        let revision = status.revision.map { "revision \($0)" } ?? ""
        let due = status.daysLeft.map { inWords(daysLeft: $0) } ?? ""
        // While nothing has come the days left say it all.
        let judged = status.receivedOn.map { "received \($0.inWords), \(status.judgement.inWords)" } ?? ""
        let inShort = status.owed.inShort.joined(separator: ", ")
        let owed = inShort.isEmpty ? "" : "owes \(inShort)"
        return [
            unit.dfe.description, unit.name.text, status.state.title, revision, zeroRated, due, owed,
            judged,
        ]
    }

    private func deadlines(_ terms: Terms, on today: Day) -> String {
        let days: [(String, Day?)] = [
            ("LA date", terms.cycle.laDeadline), ("statutory date", terms.cycle.statutoryDeadline),
            ("the list goes on", terms.cycle.passedOn),
        ]
        let told = days.compactMap { title, day in
            day.map { "\(title) \($0.inWords) (\(inWords(daysLeft: today.days(until: $0))))" }
        }
        return told.isEmpty ? "The cycle sets no dates." : told.joined(separator: "; ")
    }

    private func summary(_ statuses: [UnitStatus]) -> String {
        let received = statuses.count { ($0.firstReceivedOn ?? $0.receivedOn) != nil }
        let accepted = statuses.count { $0.state == .accepted }
        return "\(received) of \(counted(statuses.count, "unit")) received, \(accepted) accepted."
    }

    private func next(_ statuses: [UnitStatus]) -> String {
        let urgent = statuses.filter { $0.state.waitingFor == .la }.min(by: UnitStatus.isMoreUrgent)
        if let urgent { return "pru la show \(urgent.unit.unit.dfe)" }
        if statuses.contains(where: { $0.state.waitingFor == .unit }) { return "pru la chase" }
        return "pru la list --csv FILE"
    }
}

extension UnitStatus {
    /// What is due first stands first; what is due alike keeps the order of the list.
    fileprivate static func isMoreUrgent(_ left: UnitStatus, _ right: UnitStatus) -> Bool {
        (left.daysLeft ?? .max) < (right.daysLeft ?? .max)
    }
}
