import ArgumentParser
import TargetSetting

struct Propose: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "propose",
        abstract: "Freeze the proposed targets (M2). Later changes are shown against them: pru target")

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws { try session.perform(.propose) }
}
