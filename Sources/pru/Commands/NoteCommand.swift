import ArgumentParser
import TargetSetting

struct NoteCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "Give the explanation that a query asks for. It travels with the submission.")

    @Argument(help: "The rule that asks, as pru check names it.")
    var rule: String

    @Argument(help: "The explanation.")
    var text: String

    @Option(help: ArgumentHelp("What it is about, where the rule asks about several things.", valueName: "s"))
    var subject: String?

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        try session.perform(.explain(rule: rule, subject: subject, text: Wording(text, as: .note)))
    }
}
