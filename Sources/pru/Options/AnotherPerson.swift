import ArgumentParser
import TargetSetting

/// What the commands take whose texts leave the register.
struct AnotherPerson: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Who is meant, where a text has a pupil's name and means somebody else.", valueName: "who"))
    var anotherPerson: String?

    /// Who is meant; nil where nobody said.
    var who: PersonText? {
        get throws { try anotherPerson.map { try PersonText($0, as: .answer) } }
    }

    /// The action, with who is meant.
    func said(of action: Action) throws -> Action { action.meaning(try who) }
}
