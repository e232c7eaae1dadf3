import ArgumentParser
import Reports
import Sentences
import TargetSetting

struct AbsencePupils: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "pupils",
        abstract:
            "List the pupils' attendance, persistent absentees first (M18), with the unit's rate of their sessions."
    )

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        session.console.show(PupilAbsencesReport(of: session.targetSet), text)
    }

    private func text(_ report: PupilAbsencesReport) -> String {
        guard !report.pupils.isEmpty else {
            return "No pupil's attendance is recorded. Record it: \(Hint.recordAttendance.command)"
        }
        var table = Table()
        let titles = Dictionary(
            report.measures.map { ($0.measure, $0.title) }, uniquingKeysWith: { first, _ in first })
        for one in report.pupils {
            table.add(
                String(one.pupil.number), one.pupil.name, one.inWords,
                one.persistentBy.compactMap { titles[$0] }.joined(separator: ", "),
                one.medical ? "medical reason" : "")
        }
        let measures = report.measures.map {
            "\($0.title): \($0.persistent) of \(counted(report.pupils.count, "pupil")) (\($0.rule))"
                + ($0.untold == 0 ? "" : "; for \($0.untold) it takes the sessions: --now MISSED/POSSIBLE")
        }
        var lines = [table.text] + measures
        if let rate = report.rate, let missed = report.missed, let possible = report.possible {
            lines.append(
                "Absence of these pupils together: \(rate)% (\(missed) of \(counted(possible, "session"))).")
        }
        if report.withoutSessions > 0 {
            lines.append(
                "Not in a sum of sessions: \(counted(report.withoutSessions, "pupil")) whose attendance is typed as a percentage. Type the sessions: --now MISSED/POSSIBLE"
            )
        }
        return lines.joined(separator: "\n")
    }
}
