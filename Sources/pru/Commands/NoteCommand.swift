import ArgumentParser
import TargetSetting

struct NoteCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract:
            "Give the explanation that a query asks for. It travels with the submission, unless it is about one pupil."
    )

    @Argument(help: "The rule that asks, as pru check names it.")
    var rule: String

    @Argument(help: "The explanation.")
    var text: String

    @Option(help: ArgumentHelp("What it is about, where the rule asks about several things.", valueName: "s"))
    var subject: String?

    @Flag(help: "Explain every query of the rule that is still open.")
    var all = false

    @OptionGroup var person: AnotherPerson

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        guard !(all && subject != nil) else { throw CommandLineProblem.chooseOne(["--subject S", "--all"]) }
        if all {
            try session.perform(
                person.said(of: .explainAll(rule: rule, text: PersonText(text, as: .explanation))))
            return
        }
        try session.perform(
            person.said(of: .explain(rule: rule, subject: subject, text: PersonText(text, as: .explanation))))
    }
}
