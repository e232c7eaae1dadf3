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
            pru personal set WHO SUBJECT ... [--clear who|support|step]... [--yes]
            Of a target that is there, what is not typed stays.
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
    var by: String?

    @Option(help: ArgumentHelp("Why this target is right for the pupil.", valueName: "text"))
    var why: String?

    @Option(help: ArgumentHelp("Who helps.", valueName: "text"))
    var who: String?

    @Option(help: ArgumentHelp("With what.", valueName: "text"))
    var support: String?

    @Option(
        help: ArgumentHelp(
            "A step on the way: 'DAY: TEXT'. Can be repeated; the steps typed replace those that are there.",
            valueName: "step"))
    var step: [String] = []

    @Option(help: ArgumentHelp("Take back what is said: who, support, step.", valueName: "what"))
    var clear: [String] = []

    @Flag(help: "Take it back without asking.")
    var yes = false

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let entry = Action.PersonalEntry(
            aim: try aim(), by: try by.map(Input(.by).day),
            why: try why.map { try PersonText($0, as: .why) },
            who: try who.map { try PersonText($0, as: .person) },
            support: try support.map { try PersonText($0, as: .support) },
            steps: try step.map(Input(.step).step), clearing: try cleared())
        try session.perform(
            .setPersonal(holder, subject: PersonText(subject, as: .subject), entry), agreed: yes)
    }

    private func aim() throws -> Action.PersonalEntry.Aim? {
        switch (to, criterion) {
        case (nil, nil): nil
        case (let to?, nil): .grade(to)
        case (nil, let criterion?): .criterion(try PersonText(criterion, as: .criterion))
        case (_?, _?): throw CommandLineProblem.chooseOne(["--to GRADE", "--criterion TEXT"])
        }
    }

    private func cleared() throws -> Set<PersonalTarget.Part> {
        let parts = try clear.map {
            try Input(.cleared).one(of: PersonalTarget.Part.optional, called: \.rawValue, $0)
        }
        for part in parts
        where [.who: who != nil, .support: support != nil, .step: !step.isEmpty][part] == true {
            throw CommandLineProblem.takenBackAndSaid(part.rawValue)
        }
        return Set(parts)
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
