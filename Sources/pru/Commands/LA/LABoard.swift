import ArgumentParser
import Collecting
import Register
import TargetSetting

struct LABoard: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "board",
        abstract: "Each unit: its state, whose move it is, how many days are left. The same as pru la alone.")

    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        let positions = try session.positions()
        guard !session.console.isJSON else {
            return session.console.print(.list(positions.map { $0.json() }))
        }
        session.console.print(try text(positions, in: session))
    }

    private func text(_ positions: [Position], in session: LASession) throws -> String {
        let terms = session.terms
        var lines = ["\(terms.authority)", terms.cycle.heading] + [terms.cycle.notice].compactMap(\.self)
        lines += ["", deadlines(terms, on: session.today), summary(positions), ""]
        let groups: [(heading: String, mover: UnitState.Mover?)] = [
            ("Your move", .la), ("The units' move", .unit), ("Nothing left to do", nil),
        ]
        for group in groups {
            let own = positions.filter { $0.state.waitingFor == group.mover }
            guard !own.isEmpty else { continue }
            lines.append("\(group.heading): \(counted(own.count, "unit"))")
            var table = Table()
            for position in own.sorted(by: Position.isMoreUrgent) { table.add(row(position)) }
            lines += [table.text, ""]
        }
        let unconfirmed = positions.filter { $0.key != nil && !$0.isKeyConfirmed }
        let nobodys = try session.register.keptApartOfNobody()
        let troubled = positions.filter { !$0.problems.isEmpty }
        if !troubled.isEmpty || !unconfirmed.isEmpty || !nobodys.isEmpty {
            lines.append("To know:")
            if !unconfirmed.isEmpty {
                lines.append(
                    "  Nobody has confirmed the \(unconfirmed.count == 1 ? "key" : "keys") of \(unconfirmed.map(\.unit.unit.dfe.description).joined(separator: ", ")). Telephone; pru la show UNIT has the fingerprint."
                )
            }
            lines += nobodys.map { "  Of no unit that can be read: \($0.inWords)" }
            lines += troubled.flatMap { position in
                position.problems.map { "  \(position.unit.unit.dfe): \($0)" }
            }
            lines.append("")
        }
        lines.append("Next: \(session.console.styled(next(positions), .strong))")
        return lines.joined(separator: "\n")
    }

    private func row(_ position: Position) -> [String] {
        let unit = position.unit.unit
        let zeroRated =
            position.zeroRated.isEmpty ? "" : "zero-rated: \(position.zeroRated.joined(separator: ", "))"
        let revision = position.revision.map { "revision \($0)" } ?? ""
        let due = position.daysLeft.map { inWords(daysLeft: $0) } ?? ""
        // While nothing has come the days left say it all.
        let judged = position.receivedOn.map { "received \($0.inWords), \(position.judgement.inWords)" } ?? ""
        let owed = position.owedInShort.isEmpty ? "" : "owes \(position.owedInShort.joined(separator: ", "))"
        return [
            unit.dfe.description, unit.name.text, position.state.title, revision, zeroRated, due, owed,
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

    private func summary(_ positions: [Position]) -> String {
        let received = positions.count { ($0.firstReceivedOn ?? $0.receivedOn) != nil }
        let accepted = positions.count { $0.state == .accepted }
        return "\(received) of \(counted(positions.count, "unit")) received, \(accepted) accepted."
    }

    private func next(_ positions: [Position]) -> String {
        let urgent = positions.filter { $0.state.waitingFor == .la }.min(by: Position.isMoreUrgent)
        if let urgent { return "pru la show \(urgent.unit.unit.dfe)" }
        if positions.contains(where: { $0.state.waitingFor == .unit }) { return "pru la chase" }
        return "pru la list --csv FILE"
    }
}

extension Position {
    /// What is due first stands first; what is due alike keeps the order of the list.
    fileprivate static func isMoreUrgent(_ left: Position, _ right: Position) -> Bool {
        (left.daysLeft ?? .max) < (right.daysLeft ?? .max)
    }
}
