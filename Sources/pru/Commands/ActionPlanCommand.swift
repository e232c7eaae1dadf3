import ArgumentParser
import Input
import Reports
import Sentences
import TargetSetting

struct ActionPlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "action", abstract: "The absence action plan: what, who, by when (M15).",
        usage: """
            pru absence action list
            pru absence action add --what TEXT --who TEXT --by DAY [--to P]
            pru absence action done N
            pru absence action remove N
            """,
        subcommands: [ListActions.self, Add.self, Done.self, Remove.self], defaultSubcommand: ListActions.self
    )
}

extension [PlannedActionReport] {
    /// The plan as people read it.
    var text: String {
        guard !isEmpty else { return "Action plan: no action. Add one: \(Remedy.addPlannedAction.typed)" }
        var table = Table()
        for action in self { table.add(String(action.number), action.done ? "done" : "", action.inWords) }
        return "Action plan\n\(table.text)"
    }
}

extension ActionPlanCommand {
    struct ListActions: RegisterCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "List the actions.")

        @OptionGroup var options: GlobalOptions

        func run(in session: Session) throws {
            session.console.show(session.targetSet.plan.map(PlannedActionReport.init), \.text)
        }
    }

    struct Add: RegisterCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add an action.",
            discussion:
                "pru absence action add --what 'First-day calls' --who 'attendance lead' --by 2011-03-31 --to 25.0"
        )

        @Option(help: ArgumentHelp("What is to happen.", valueName: "text"))
        var what: String

        @Option(help: ArgumentHelp("Who does it.", valueName: "text"))
        var who: String

        @Option(help: ArgumentHelp("By when.", valueName: "day"))
        var by: String

        @Option(help: ArgumentHelp("The overall absence aimed for by then, in percent.", valueName: "p"))
        var to: String?

        @Flag(help: "Do it without asking.")
        var yes = false

        @OptionGroup var person: AnotherPerson

        @OptionGroup var options: GlobalOptions

        func run(in session: Session) throws {
            try session.perform(
                person.said(
                    of: .addPlannedAction(
                        what: PersonText(what, as: .action), who: PersonText(who, as: .person),
                        by: Input(.by).day(by), to: to.map(Input(.actionRate).decimal))), agreed: yes)
        }
    }

    struct Done: RegisterCommand {
        static let configuration = CommandConfiguration(
            commandName: "done", abstract: "Mark an action as done.")

        @Argument(help: "Its number, as pru absence lists it.")
        var number: String

        @OptionGroup var options: GlobalOptions

        func run(in session: Session) throws {
            try session.perform(.completePlannedAction(Input(.actionNumber).whole(number)))
        }
    }

    struct Remove: RegisterCommand {
        static let configuration = CommandConfiguration(commandName: "remove", abstract: "Remove an action.")

        @Argument(help: "Its number, as pru absence lists it.")
        var number: String

        @Flag(help: "Do it without asking.")
        var yes = false

        @OptionGroup var options: GlobalOptions

        func run(in session: Session) throws {
            try session.perform(.removePlannedAction(Input(.actionNumber).whole(number)), agreed: yes)
        }
    }
}
