import ArgumentParser
import Reports
import Sentences
import TargetSetting

struct PupilList: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the pupils on the roll. The same as pru pupil.")

    @Option(help: ArgumentHelp("Only those in the year of this key stage's group.", valueName: "key stage"))
    var keyStage: KeyStage.ID?

    @Flag(help: "List those who left as well.")
    var all = false

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let set = session.targetSet
        let group = try keyStage.map { try set.cycle.keyStage($0) }
        let pupils = (group.map(set.recorded) ?? set.roll.pupils).filter { all || $0.details.left == nil }
            .inOrderOfNames
        session.console.show(
            RollReport(of: pupils, ofAll: group == nil, in: set, on: session.today), text)
    }

    private func text(_ report: RollReport) -> String {
        guard !report.pupils.isEmpty else {
            return report.isRollEmpty
                ? "There are no pupils on the roll. Read them in: \(Remedy.importRoll.typed)"
                : "No pupil fits."
        }
        var table = Table()
        for pupil in report.pupils {
            table.add(
                String(pupil.number.number), pupil.upn?.description ?? pupil.reference?.text ?? "",
                pupil.number.name, pupil.ncYear.map { $0 == 0 ? "Reception" : "Year \($0)" } ?? "",
                pupil.enrolment ?? "", pupil.place, counted(pupil.targets.count, "target"))
        }
        let groups = report.groups.map {
            "\($0.title): \(counted($0.anticipated, "pupil")) anticipated in the group."
        }
        return ([table.text, "\(counted(report.pupils.count, "pupil"))."] + groups).joined(separator: "\n")
    }
}

extension [Pupil] {
    /// By surname and then forename, of which the letters alone count: O'Neill comes after Oak.
    fileprivate var inOrderOfNames: [Pupil] {
        map { ($0.details.sortingNames, $0) }.sorted { left, right in
            left.0 == right.0 ? left.1.number < right.1.number : left.0.lexicographicallyPrecedes(right.0)
        }.map(\.1)
    }
}

extension PupilDetails {
    fileprivate var sortingNames: [String] {
        let names = [surname, forename].compactMap { $0?.folded }
        return names.isEmpty ? [PersonText(kept: listName).folded] : names
    }
}
