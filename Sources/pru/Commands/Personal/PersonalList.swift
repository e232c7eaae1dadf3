import ArgumentParser
import Reports
import Sentences
import TargetSetting

struct PersonalList: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the personal targets. The same as pru personal.")

    @Option(
        help: ArgumentHelp(
            "Only those of pupils in the year of this key stage's group.", valueName: "key stage"))
    var keyStage: KeyStage.ID?

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let set = session.targetSet
        let group = try keyStage.map { try set.cycle.keyStage($0) }
        let pupils = group.map(set.recorded) ?? set.roll.pupils
        let groupTargets = set.roll.groupTargets.filter {
            group == nil || $0.holder == .cohort(group?.id ?? "")
        }
        if options.json {
            session.console.write(
                PersonalTargetsReport(of: pupils, groupTargets, in: set, on: session.today))
            return
        }
        var table = Table()
        for pupil in pupils {
            for target in pupil.targets {
                table.add(
                    String(pupil.number), pupil.details.listName, target.subject.text, target.aim.text,
                    target.by.inWords, target.isMeasurable ? "" : "no measure")
            }
        }
        for one in groupTargets {
            table.add(
                "", one.holder.text, one.target.subject.text, one.target.aim.text, one.target.by.inWords,
                one.target.isMeasurable ? "" : "no measure")
        }
        session.console.print(
            table.isEmpty
                ? "There are no personal targets. Set one: \(Remedy.setPersonal(holder: nil).typed)"
                : table.text)
        for count in set.rollCounts where group == nil || count.keyStage == group?.id {
            session.console.print("\(set.cycle.title(of: .keyStage(count.keyStage))): \(count.inWords).")
        }
    }
}

struct PersonalShow: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a personal target, with the starting point, the reviews and what is asked about it.")

    @Argument(help: "A pupil (UPN, reference or number), group:NAME, or a key stage.")
    var holder: String

    @Argument(help: "The subject of the target.")
    var subject: String

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let set = session.targetSet
        let subject = try PersonText(subject, as: .subject)
        if let group = try set.groupHolder(holder) {
            let target = try set.target(of: group, in: subject)
            if options.json {
                session.console.write(PersonalTargetReport(target, of: nil, in: set, on: session.today))
                return
            }
            session.console.print("\(group.text)\n  \(target.subject): \(target.inWords)")
            printFindings(
                about: .groupTarget(holder: group.text, subject: target.subject.text), in: session)
            return
        }
        let pupil = try set.roll.pupil(holder)
        let target = try set.target(of: pupil, in: subject)
        if options.json {
            session.console.write(PersonalTargetReport(target, of: pupil, in: set, on: session.today))
            return
        }
        session.console.print("Pupil \(pupil.number): \(pupil.details.name)")
        session.console.print(set.lines(of: target, of: pupil, on: session.today).joined(separator: "\n"))
        printFindings(
            about: .personalTarget(pupil: pupil.number, subject: target.subject.text), in: session)
    }

    private func printFindings(about topic: Topic, in session: Session) {
        let set = session.targetSet
        for finding in set.findings(on: session.today) where finding.topic == topic && finding.isOpen {
            session.console.print("  \(finding.severity.rawValue) \(finding.rule): \(finding.message)")
        }
    }
}

extension TargetSet {
    /// - Throws: `Refusal.noPersonalTarget` with the subjects there are.
    fileprivate func target(of group: GroupTarget.Holder, in subject: PersonText) throws -> PersonalTarget {
        let (subject, targets) = (
            cycle.subject(subject), roll.groupTargets.filter { $0.holder == group }.map(\.target)
        )
        guard let target = targets.first(where: { $0.subject.folded == subject.folded }) else {
            throw Refusal.personal(.noPersonalTarget(subject: subject, subjects: targets.map(\.subject.text)))
        }
        return target
    }
}
