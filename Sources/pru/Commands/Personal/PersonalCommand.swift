import ArgumentParser
import Input
import TargetSetting

struct PersonalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "personal",
        abstract: "Personal targets: what a pupil, a group or a cohort aims for.",
        discussion: """
            pru personal set B801200005001 English --to 3a --by 2012-07-20 --why TEXT
            In place of a pupil: group:NAME for a group, or a key stage for its whole cohort.
            pru writes no target and suggests none: a target is about the pupil.
            """,
        subcommands: [
            PersonalList.self, PersonalSet.self, PersonalShow.self, PersonalRemove.self, PersonalImport.self,
        ], defaultSubcommand: PersonalList.self)
}

struct PersonalSet: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Set a personal target; what makes it less than SMART is asked at once.",
        usage: """
            pru personal set WHO SUBJECT --to GRADE --by DAY --why TEXT [--who TEXT] [--support TEXT] [--step "DAY: TEXT"]...
            pru personal set WHO SUBJECT --criterion TEXT --by DAY --why TEXT ...
            """)

    @Argument(help: "A pupil (UPN, reference or number), group:NAME, or a key stage.")
    var holder: String

    @Argument(help: "The subject, or what it is about: English, attendance, behaviour.")
    var subject: String

    @Option(help: ArgumentHelp("The grade to reach, of one of the cycle's scales.", valueName: "grade"))
    var to: String?

    @Option(help: ArgumentHelp("What shows success, in words with a measure.", valueName: "text"))
    var criterion: String?

    @Option(help: ArgumentHelp("The day it is for.", valueName: "day"))
    var by: String

    @Option(help: ArgumentHelp("Why this target is right for the pupil.", valueName: "text"))
    var why: String

    @Option(help: ArgumentHelp("Who helps.", valueName: "text"))
    var who: String?

    @Option(help: ArgumentHelp("With what.", valueName: "text"))
    var support: String?

    @Option(help: ArgumentHelp("A step on the way: 'DAY: TEXT'. Can be repeated.", valueName: "step"))
    var step: [String] = []

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let aim: Action.PersonalEntry.Aim
        switch (to, criterion) {
        case (let to?, nil): aim = .grade(to)
        case (nil, let criterion?): aim = .criterion(try PersonText(criterion, as: .criterion))
        default: throw CommandLineProblem.chooseOne(["--to GRADE", "--criterion TEXT"])
        }
        let entry = Action.PersonalEntry(
            aim: aim, by: try Input(.by).day(by), why: try PersonText(why, as: .reason),
            who: try who.map { try PersonText($0, as: .person) },
            support: try support.map { try PersonText($0, as: .support) },
            steps: try step.map(Input(.step).step))
        try session.perform(.setPersonal(holder, subject: PersonText(subject, as: .subject), entry))
    }
}

struct PersonalRemove: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take a personal target back.")

    @Argument(help: "A pupil (UPN, reference or number), group:NAME, or a key stage.")
    var holder: String

    @Argument(help: "The subject of the target.")
    var subject: String

    @Flag(help: "Do it without asking.")
    var yes = false

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        try session.perform(
            .removePersonal(holder, subject: PersonText(subject, as: .subject)), agreed: yes)
    }
}
