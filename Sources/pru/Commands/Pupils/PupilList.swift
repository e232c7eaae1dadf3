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
        if options.json {
            session.console.write(pupils.map { PupilReport($0, in: set, on: session.today) })
            return
        }
        guard !pupils.isEmpty else {
            session.console.print(
                set.roll.pupils.isEmpty
                    ? "There are no pupils on the roll. Read them in: \(Remedy.importRoll.typed)"
                    : "No pupil fits.")
            return
        }
        var table = Table()
        for pupil in pupils {
            table.add(
                String(pupil.number), pupil.details.upn?.description ?? pupil.details.reference?.text ?? "",
                pupil.details.listName,
                pupil.details.ncYear.map { $0 == 0 ? "Reception" : "Year \($0)" } ?? "",
                pupil.details.enrolment?.rawValue ?? "", set.place(of: pupil),
                counted(pupil.targets.count, "target"))
        }
        session.console.print(table.text)
        session.console.print("\(counted(pupils.count, "pupil")).")
        for keyStage in set.cycle.keyStages where !set.recorded(in: keyStage).isEmpty && group == nil {
            session.console.print(
                "\(keyStage.title): \(counted(set.anticipated(in: keyStage).count, "pupil")) anticipated in the group."
            )
        }
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

extension TargetSet {
    /// The group a pupil is in, or why not.
    func place(of pupil: Pupil) -> String {
        switch cycle.placement(of: pupil.details) {
        case .group(let keyStage): keyStage.id.rawValue
        case .excluded(let exclusion): exclusion.inWords
        case .ofNoGroup: pupil.details.left.map { "left on \($0.inWords)" } ?? ""
        }
    }
}
