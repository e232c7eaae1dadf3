import ArgumentParser
import Register
import Reports
import Workflows

struct Backup: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the register to a new file, whole, also while it is in use.")

    @Argument(help: "The new file.")
    var file: String

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let copy = try session.register.copied(to: file) { Console.tell($0.message) }
        session.console.show(
            copy,
            saying:
                "It can be opened with --register. The unit's private key is in it: whoever has the copy can sign as this unit, so keep it where only you can read it."
        )
    }
}

extension Console {
    /// - Parameter words: what is to be known of it.
    func show(_ copy: BackupReport, saying words: String) {
        show(copy) { "The register is copied to \($0.file). \(words)\n\($0.toKeep ?? "")" }
        // Whoever keeps it must not take it for one to go on with.
        guard let problem = copy.altered else { return }
        message(
            "The register was changed by something else than pru, and so is the copy: keep it apart from your earlier ones, and do not go on with it. \(problem)"
        )
    }
}
