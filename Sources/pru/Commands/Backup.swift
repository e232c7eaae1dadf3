import ArgumentParser
import Register
import Sentences
import TargetSetting
import Workflows

struct Backup: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the register to a new file, whole, also while it is in use.")

    @Argument(help: "The new file.")
    var file: String

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        try session.register.backup(to: file)
        let journal = try UnitSession.journal(inCopyAt: file, isHeld: false) { Console.tell($0.message) }.mark
        session.console.show(["file": file, "journal": journal] as Facts) {
            "The register is copied to \(file). It can be opened with --register. The unit's private key is in it: whoever has the copy can sign as this unit, so keep it where only you can read it.\n\(journal?.toKeep ?? "")"
        }
    }
}
