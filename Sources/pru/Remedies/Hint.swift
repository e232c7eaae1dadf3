import TargetSetting

/// What a screen says to type where nothing is to be put right. Like a remedy it is typed for the register that was named.
enum Hint {
    case recordAttendance
    case recordResults
    case showUnit
    case sign(Signatory.ID)
    // Without a register
    case lookAt(file: String)
    /// By the cycle that the LA gave.
    case lookAtByCycle(file: String)
    case showCycle(String)
    case help(of: String)
    // By the head, in a register of the unit's
    case takeReceipt
    case begin(cycle: String)

    /// What to type.
    var command: String {
        switch self {
        case .recordAttendance, .recordResults, .showUnit, .sign: shellCommand.forRegister.description
        case .lookAt, .lookAtByCycle, .showCycle, .help, .takeReceipt, .begin: shellCommand.description
        }
    }

    private var shellCommand: ShellCommand {
        switch self {
        case .recordAttendance:
            ShellCommand("pru pupil attendance").argument(blank: "PUPIL").option("--before", blank: "P")
                .option("--now", blank: "P")
        case .recordResults:
            ShellCommand("pru pupil attained").argument(blank: "PUPIL").argument(blank: "SUBJECT")
                .argument(blank: "GRADE").option("--at", blank: "KEYSTAGE")
        case .showUnit: ShellCommand("pru la show").argument(blank: "UNIT")
        case .sign(let signatory): ShellCommand("pru sign").argument(signatory)
        case .lookAt(let file): ShellCommand("pru verify").argument(file)
        case .lookAtByCycle(let file):
            ShellCommand("pru verify").argument(file).option("--cycle", blank: "CYCLE.yaml")
        case .showCycle(let id): ShellCommand("pru cycle show").argument(id)
        case .help(let command): ShellCommand("pru help\(command.dropFirst("pru".count))")
        case .takeReceipt: ShellCommand("pru receipt").argument(blank: "FILE")
        case .begin(let cycle): ShellCommand("pru init").option("--cycle", cycle)
        }
    }
}
