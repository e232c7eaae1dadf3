import ArgumentParser
import TargetSetting

/// What the commands take whose texts leave the register.
struct AnotherPerson: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Who is meant, where a text has a pupil's name and means somebody else.", valueName: "who"))
    var anotherPerson: String?

    /// The action, with who is meant.
    func said(of action: Action) throws -> Action {
        guard let anotherPerson else { return action }
        return .ofAnotherPerson(action, who: try PersonText(anotherPerson, as: .answer))
    }
}
