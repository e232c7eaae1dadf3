import ArgumentParser
import Input
import TargetSetting

struct Cohort: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "cohort",
        abstract:
            "Say how many pupils are anticipated in a key stage's group. 0 makes its targets not applicable.",
        discussion: "The group is the pupils anticipated on roll in the final year, not today's roll (M6).")

    @Argument(help: "The key stage, such as ks2.")
    var keyStage: KeyStage.ID

    @Argument(help: "How many pupils.")
    var pupils: String

    @Flag(help: "Do it without asking, though figures go.")
    var yes = false

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        try session.perform(
            .setGroup(keyStage: keyStage, pupils: Input(.pupils).whole(pupils)), agreed: yes)
    }
}
