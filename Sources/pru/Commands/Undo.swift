import ArgumentParser
import Register
import TargetSetting
import Workflows

struct Undo: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take back what was done last in this register, whoever did it.",
        discussion: """
            It stands in the journal as an entry of its own; typed again, it does again what was undone. Sign-offs, exports, \
            receipts and erasures are not undone.
            """)

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let outcome = try session.unit.undo()
        session.console.rehearsalDay = try session.register.load().rehearsalDay
        session.report(outcome)
    }
}
