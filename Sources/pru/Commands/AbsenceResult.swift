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

    @Flag(help: "Take the figure back.")
    var clear = false

    @Flag(help: "Take it back without asking.")
    var yes = false

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let year = try Input(.year).year(year)
        if clear, (actual, attendance, sessions, source) == (nil, nil, nil, nil) {
            return try session.perform(.clearResult(measure: measure, year: year), agreed: yes)
        }
        try session.perform(
            .recordResult(
                measure: measure, year: year, entry: entry(),
                source: source.map { try PersonText($0, as: .source) }))
    }

    private func entry() throws -> Action.ResultEntry {
        switch (actual, attendance, sessions, clear) {
        case (let actual?, nil, nil, false): return .actual(try Input(.actual).decimal(actual))
        case (nil, let attendance?, nil, false):
            return .attendance(try Input(.attendance).attended(attendance))
        case (nil, nil, let sessions?, false): return .sessions(try Input(.sessions).sessions(sessions))
        default:
            throw CommandLineProblem.chooseOne([
                "--actual P", "--attendance P", "--sessions MISSED/POSSIBLE", "--clear",
            ])
        }
    }
}
