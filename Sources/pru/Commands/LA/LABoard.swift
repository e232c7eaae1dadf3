import ArgumentParser
import LocalAuthority
import Register
import Reports
import Sentences
import TargetSetting
import Workflows

struct LABoard: LACommand {
    static let configuration = CommandConfiguration(
        commandName: "board",
        abstract: "Each unit: its state, whose move it is, how many days are left. The same as pru la alone.")

    @OptionGroup var options: GlobalOptions

    func run(in session: LASession) throws {
        let board = BoardReport(
            of: try session.authority.statuses(), ofNobody: try session.register.keptApartOfNobody(),
            under: session.terms, on: session.today)
        session.console.show(board, text)
    }

    private func text(_ board: BoardReport, in console: Console) -> String {
        let received = "\(board.received) of \(counted(board.units.count, "unit")) received"
        let parts =
            ["\(board.authority)", board.cycle.heading] + [board.cycle.notice].compactMap(\.self)
            + ["", board.deadlines, "\(received), \(board.accepted) accepted.", ""]
            + board.groups.flatMap { [heading($0), table($0.units), ""] } + toKnow(board)
            + ["Next: \(console.styled(board.next.command ?? board.next.phrase, .strong))"]
        return parts.joined(separator: "\n")
    }

    private func heading(_ group: BoardReport.Group) -> String {
        let whose =
            switch group.mover {
            case .la: "Your move"
            case .unit: "The units' move"
            case nil: "Nothing left to do"
            }
        return "\(whose): \(counted(group.units.count, "unit"))"
    }

    private func table(_ units: [UnitReport]) -> String {
        var table = Table()
        for unit in units {
            let owed = unit.owes.inShort.joined(separator: ", ")
            table.add(
                unit.dfe.description, unit.unit.text, unit.state.title,
                unit.revision.map { "revision \($0)" } ?? "",
                unit.pupilsInWords,
                unit.daysLeft.map { inWords(daysLeft: $0) } ?? "", owed.isEmpty ? "" : "owes \(owed)",
                // While nothing has come the days left say it all.
                unit.received.map { "received \($0.inWords), \(unit.judgedBy)" } ?? "")
        }
        return table.text
    }

    private func toKnow(_ board: BoardReport) -> [String] {
        let keys = board.unconfirmed.map(\.description).joined(separator: ", ")
        let lines =
            (keys.isEmpty
                ? []
                : [
                    "Nobody has confirmed the \(board.unconfirmed.count == 1 ? "key" : "keys") of \(keys). Telephone; the fingerprint is in \(Hint.showUnit.command)"
                ])
            + board.ofNobody.map { "Of no unit that can be read: \($0.told)" }
            + board.units.flatMap { unit in unit.problems.map { "\(unit.dfe): \($0.told)" } }
        return lines.isEmpty ? [] : ["To know:"] + lines.map { "  \($0)" } + [""]
    }
}

extension UnitReport {
    /// `zero-rated: ks2; measurable targets: ks2 3 of 7`; empty where nothing is known.
    fileprivate var pupilsInWords: String {
        let parts = [
            ("zero-rated", zeroRated.map(\.rawValue)),
            ("measurable targets", measurableTargets.map(\.inWords)),
        ]
        return parts.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.joined(separator: ", "))" }
            .joined(separator: "; ")
    }
}
