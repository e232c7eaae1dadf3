import ArgumentParser
import TargetSetting

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

@main
struct Pru: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pru",
        abstract:
            "The autumn target-setting cycle of a pupil referral unit, from the sheet to the submission.",
        usage: """
            pru
            pru COMMAND ... [--register FILE] [--json] [--no-input]
            """,
        discussion: """
            Type pru alone to see what is done, whose move it is and what to type next.

            A register is one file: --register FILE, else $PRU_REGISTER, else pru.sqlite in the current folder. \
            To try things out, make a rehearsal: pru init ... --rehearsal DAY.

            Exit status: 0 done; 1 refused or failed, and nothing was changed; 2 done, and check, verify, \
            log --verify, smart, an import or la collect found problems; 64 the command line was not understood.
            """,
        version: "0.1.0",
        subcommands: [
            Status.self, Init.self, Today.self, Cohort.self, PupilCommand.self, PersonalCommand.self,
            ReviewCommand.self, SmartCommand.self, TargetCommand.self, AbsenceCommand.self, Propose.self,
            Check.self, NoteCommand.self, Why.self, SignCommand.self, Export.self, ReceiptCommand.self,
            Verify.self,
            LogCommand.self, Undo.self,
            Backup.self, Erase.self, CycleCommand.self, LAGroup.self,
        ],
        defaultSubcommand: Status.self)

    static func main() {
        // Where files may not grow, writing fails and says so, instead of ending the program.
        signal(SIGXFSZ, SIG_IGN)
        let arguments = GlobalOptions.hoisted(Array(CommandLine.arguments.dropFirst()))
        TypedCommand.$current.withValue(TypedCommand(arguments)) {
            do {
                try checkNames(in: arguments)
                var command = try parseAsRoot(arguments)
                try type(of: command).checkOptions(in: arguments)
                try command.run()
            } catch {
                exit(reporting: error, typed: arguments)
            }
        }
    }

    /// Help goes to stdout with status 0; what is refused here is told as the command line asks for it, and one that is not
    /// understood ends with 64.
    private static func exit(reporting error: any Error, typed arguments: [String]) -> Never {
        let console = Console(isJSON: asksForJSON(arguments))
        if let problem = userFacing(error) {
            console.report(problem)
            exitProcess(pru.exitCode(for: error))
        }
        let status = exitCode(for: error)
        let message = fullMessage(for: error)
        if status == .validationFailure, !message.isEmpty {
            console.report(CommandLineProblem(parser: message, typed: arguments))
        } else if status.isSuccess {
            let name = TypedCommand.current.name
            if let problem = CommandLineProblem(takenForHelp: arguments, of: name) {
                console.report(problem)
                exitProcess(.validationFailure)
            }
            console.print(message)
        } else if !message.isEmpty {
            console.problem(message)
        }
        exitProcess(status)
    }

    /// Known before the command line is understood. In `pru la list` the option names a file.
    private static func asksForJSON(_ arguments: [String]) -> Bool {
        !arguments.starts(with: ["la", "list"]) && arguments.prefix { $0 != "--" }.contains("--json")
    }

    private static func exitProcess(_ status: ExitCode) -> Never { exit(withError: status) }
}
