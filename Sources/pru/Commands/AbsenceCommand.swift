import ArgumentParser
import Input
import TargetSetting

struct AbsenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "absence",
        abstract: "Show earlier figures, ceilings and targets of absence; record and set them.",
        usage: """
            pru absence
            pru absence prior YEAR --actual P|--target P|--attendance P|--comparator ID=P|--sessions MISSED/POSSIBLE [--measure ID] [--source TEXT]
            pru absence set P|--attendance P [--measure ID] [--explain TEXT]
            pru absence clear [--measure ID]
            pru absence result YEAR --actual P|--attendance P|--sessions MISSED/POSSIBLE [--measure ID] [--source TEXT]
            pru absence action add --what TEXT --who TEXT --by DAY [--to P]
            pru absence action list | done N | remove N
            pru absence pupils
            """,
        subcommands: [
            AbsenceList.self, Prior.self, SetAbsence.self, Clear.self, AbsenceResult.self,
            ActionPlanCommand.self,
            AbsencePupils.self,
        ],
        defaultSubcommand: AbsenceList.self)
}

extension AbsenceCommand {
    struct Prior: RegisterCommand {
        static let configuration = CommandConfiguration(
            commandName: "prior", abstract: "Record an earlier figure that the target is held against (M17).",
            discussion: """
                pru absence prior 2008/09 --actual 24.3 --source 'our 2008/09 return'
                pru absence prior 2008/09 --sessions 836/3800 --source 'attendance register'
                pru absence prior 2010/11 --target 22.0 --source 'last year'
                """)

        @Argument(help: "The academic year of the figure, such as 2008/09.")
        var year: String

        @Option(
            parsing: .unconditional,
            help: ArgumentHelp("The unit's actual rate, in percent.", valueName: "p"))
        var actual: String?

        @Option(
            parsing: .unconditional,
            help: ArgumentHelp("The unit's target of that year, in percent.", valueName: "p"))
        var target: String?

        @Option(
            parsing: .unconditional,
            help: ArgumentHelp(
                "Attendance, of the one figure that is compared in that year; the absence is worked out.",
                valueName: "p"))
        var attendance: String?

        @Option(
            help: ArgumentHelp(
                "Another figure that the cycle compares the target with, such as a national rate: its id and the rate.",
                valueName: "id=p"))
        var comparator: String?

        @Option(
            help: ArgumentHelp(
                "The unit's actual, as sessions; the rate is worked out.", valueName: "missed/possible"))
        var sessions: String?

        @Option(help: "The absence measure: overall, or another that pru absence lists.")
        var measure: AbsenceMeasure.ID?

        @Option(help: ArgumentHelp("Where the figure comes from.", valueName: "text"))
        var source: String?

        @OptionGroup var person: AnotherPerson

        @OptionGroup var options: GlobalOptions

        func run(in session: Session) throws {
            try session.perform(
                person.said(
                    of: .recordPrior(
                        measure: measure, year: Input(.year).year(year), entry: entry(),
                        source: source.map { try PersonText($0, as: .source) })))
        }

        private func entry() throws -> Action.PriorEntry {
            switch (actual, target, comparator, sessions, attendance) {
            case (let actual?, nil, nil, nil, nil): return .actual(try Input(.actual).decimal(actual))
            case (nil, let target?, nil, nil, nil):
                return .target(try Input(.earlierTarget).decimal(target))
            case (nil, nil, nil, nil, let attendance?):
                return .attendance(try Input(.attendance).attended(attendance))
            case (nil, nil, let comparator?, nil, nil):
                let (id, rate) = try Input(.comparator).assignment(
                    comparator, example: "--comparator ID=22.4")
                return .other(
                    comparator: Comparator.ID(rawValue: id), rate: try Input(.comparator).decimal(rate))
            case (nil, nil, nil, let sessions?, nil):
                return .actualSessions(try Input(.sessions).sessions(sessions))
            default:
                throw CommandLineProblem.chooseOne([
                    "--actual P", "--target P", "--attendance P", "--comparator ID=P",
                    "--sessions MISSED/POSSIBLE",
                ])
            }
        }
    }

    struct SetAbsence: RegisterCommand {
        static let configuration = CommandConfiguration(
            commandName: "set", abstract: "Set the absence target. See the ceiling first: pru absence")

        @Argument(help: "The rate, in percent with one decimal place, such as 21.5.")
        var rate: String?

        @Option(
            parsing: .unconditional,
            help: ArgumentHelp("Attendance in its place; the absence is worked out.", valueName: "p"))
        var attendance: String?

        @Option(help: "The absence measure: overall, or another that pru absence lists.")
        var measure: AbsenceMeasure.ID?

        @Option(
            help: ArgumentHelp("Why it is above its ceiling, where the cycle allows that.", valueName: "text")
        )
        var explain: String?

        @OptionGroup var person: AnotherPerson

        @OptionGroup var options: GlobalOptions

        func run(in session: Session) throws {
            try session.perform(person.said(of: action()))
        }

        private func action() throws -> Action {
            let explanation = try explain.map { try PersonText($0, as: .explanation) }
            switch (rate, attendance) {
            case (let rate?, nil):
                return .setAbsence(
                    measure: measure, rate: try Input(.absenceTarget).decimal(rate),
                    explanation: explanation)
            case (nil, let attendance?):
                return .setAttendance(
                    measure: measure, attended: try Input(.attendance).attended(attendance),
                    explanation: explanation)
            default: throw CommandLineProblem.chooseOne(["the rate of absence", "--attendance P"])
            }
        }
    }

    struct Clear: RegisterCommand {
        static let configuration = CommandConfiguration(
            commandName: "clear", abstract: "Take an absence target back.")

        @Option(help: "The absence measure: overall, or another that pru absence lists.")
        var measure: AbsenceMeasure.ID?

        @Flag(help: "Do it without asking.")
        var yes = false

        @OptionGroup var options: GlobalOptions

        func run(in session: Session) throws {
            try session.perform(.clearAbsence(measure: measure), agreed: yes)
        }
    }
}
