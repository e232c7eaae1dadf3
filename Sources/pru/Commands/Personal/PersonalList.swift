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
        session.console.show(PersonalTargetsReport(of: group, in: set, on: session.today), text)
    }

    private func text(_ report: PersonalTargetsReport) -> String {
        var table = Table()
        for target in report.pupils {
            table.add(
                [target.pupil.map { String($0.number) } ?? "", target.pupil?.name ?? ""] + cells(target))
        }
        for group in report.groups { table.add(["", group.holder] + cells(group.target)) }
        let none = "There are no personal targets. Set one: \(Remedy.setPersonal(holder: nil).typed)"
        return ([table.isEmpty ? none : table.text] + report.counts.map { "\($0.title): \($0.inWords)." })
            .joined(separator: "\n")
    }

    private func cells(_ target: PersonalTargetReport) -> [String] {
        [target.subject.text, target.aim, target.by.inWords, target.measurable ? "" : "no measure"]
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
            show(
                try set.target(of: group, in: subject), of: nil, under: group.text,
                about: { .groupTarget(holder: group.text, subject: $0) }, in: session)
        } else {
            let pupil = try set.roll.pupil(holder)
            show(
                try set.target(of: pupil, in: subject), of: pupil,
                under: "Pupil \(pupil.number): \(pupil.details.name)",
                about: { .personalTarget(pupil: pupil.number, subject: $0) }, in: session)
        }
    }

    private func show(
        _ target: PersonalTarget, of pupil: Pupil?, under heading: String, about: (String) -> Topic,
        in session: Session
    ) {
        let (set, topic) = (session.targetSet, about(target.subject.text))
        let report = PersonalTargetReport(target, of: pupil, in: set, on: session.today)
        let open = OpenFindingsReport(of: set.findings(on: session.today).filter { $0.topic == topic })
        session.console.show(Joined(report, open)) { shown in
            ([heading] + shown.first.lines
                + shown.second.findings.map { "  \($0.severity) \($0.rule): \($0.message)" })
                .joined(separator: "\n")
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
