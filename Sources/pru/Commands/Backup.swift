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
        let copy = try UnitSession.journal(inCopyAt: file, isHeld: false) { Console.tell($0.message) }
        let journal = copy.mark
        defer { copy.tellOfAlteration(on: session.console) }
        session.console.show(["file": file, "journal": journal, "altered": copy.problem?.message] as Facts) {
            "The register is copied to \(file). It can be opened with --register. The unit's private key is in it: whoever has the copy can sign as this unit, so keep it where only you can read it.\n\(journal?.toKeep ?? "")"
        }
    }
}

extension CopiedJournal {
    /// Whoever keeps it must not take it for one to go on with.
    func tellOfAlteration(on console: Console) {
        guard let problem else { return }
        console.message(
            "The register was changed by something else than pru, and so is the copy: keep it apart from your earlier ones, and do not go on with it. \(problem.message)"
        )
    }
}
