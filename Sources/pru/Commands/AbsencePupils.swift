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
        let set = session.targetSet
        let absences = set.pupilAbsences
        if options.json {
            session.console.write(PupilAbsencesReport(of: set))
            return
        }
        guard !absences.isEmpty else {
            session.console.print(
                "No pupil's attendance is recorded. Record it: \(Hint.recordAttendance.command)")
            return
        }
        var table = Table()
        for one in absences {
            table.add(
                String(one.pupil.number), one.pupil.details.listName, one.now.inWords,
                one.persistentBy.map { set.cycle.title(of: .absence($0)) }.joined(separator: ", "),
                one.pupil.attendance?.medical == nil ? "" : "medical reason")
        }
        session.console.print(table.text)
        for measure in set.cycle.absence {
            guard let rule = measure.persistentRule else { continue }
            let count = absences.count { $0.persistentBy.contains(measure.id) }
            let untold = absences.count { $0.untold.contains(measure.id) }
            session.console.print(
                "\(measure.title): \(count) of \(counted(absences.count, "pupil")) (\(rule.inWords))"
                    + (untold == 0 ? "" : "; for \(untold) it takes the sessions: --now MISSED/POSSIBLE"))
        }
        if let sessions = set.sessionsOfPupils {
            session.console.print(
                "Absence of these pupils together: \(sessions.rate)% (\(sessions.missed) of \(sessions.possible) sessions)."
            )
        }
        let untyped = absences.count { $0.now.sessions == nil }
        if untyped > 0 {
            session.console.print(
                "Not in a sum of sessions: \(counted(untyped, "pupil")) whose attendance is typed as a percentage. Type the sessions: --now MISSED/POSSIBLE"
            )
        }
    }
}
