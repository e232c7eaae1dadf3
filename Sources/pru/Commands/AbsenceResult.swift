import ArgumentParser
import Input
import TargetSetting

struct AbsenceResult: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "result",
        abstract:
            "Record what absence came to: the actual of the target year, or of the year before it (B3).",
        discussion: "pru review outcomes shows it beside the target.")

    @Argument(help: "The academic year of the figure, such as 2011/12.")
    var year: String

    @Option(
        parsing: .unconditional, help: ArgumentHelp("The unit's actual rate, in percent.", valueName: "p"))
    var actual: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Attendance in its place; the absence is worked out.", valueName: "p"))
    var attendance: String?

    @Option(
        help: ArgumentHelp(
            "The unit's actual, as sessions; the rate is worked out.", valueName: "missed/possible"))
    var sessions: String?

    @Option(help: "The absence measure: overall, or another that pru absence lists.")
    var measure: AbsenceMeasure.ID?

    @Option(help: ArgumentHelp("Where the figure comes from.", valueName: "text"))
    var source: String?

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        try session.perform(
            .recordResult(
                measure: measure, year: Input(.year).year(year), entry: entry(),
                source: source.map { try PersonText($0, as: .source) }))
    }

    private func entry() throws -> Action.ResultEntry {
        switch (actual, attendance, sessions) {
        case (let actual?, nil, nil): return .actual(try Input(.actual).decimal(actual))
        case (nil, let attendance?, nil): return .attendance(try Input(.attendance).attended(attendance))
        case (nil, nil, let sessions?): return .sessions(try Input(.sessions).sessions(sessions))
        default:
            throw CommandLineProblem.chooseOne([
                "--actual P", "--attendance P", "--sessions MISSED/POSSIBLE",
            ])
        }
    }
}
