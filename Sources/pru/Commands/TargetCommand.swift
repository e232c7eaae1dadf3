import ArgumentParser
import Input
import Reports
import Sentences
import TargetSetting

struct TargetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "target", abstract: "List the targets; set, zero-rate or clear them.",
        usage: """
            pru target
            pru target set MEASURE --count K [--of N] | --percent P [--of N] | --points P
            pru target zero-rate KEYSTAGE --reason TEXT
            pru target clear MEASURE|KEYSTAGE
            pru target compute [KEYSTAGE] [--yes]
            pru target what-if PUPIL SUBJECT GRADE
            """,
        subcommands: [
            ListTargets.self, SetTarget.self, ZeroRate.self, Clear.self, TargetCompute.self,
            TargetWhatIf.self,
        ], defaultSubcommand: ListTargets.self)
}

extension TargetCommand {
    struct ListTargets: RegisterCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List every target with its status. The same as pru target.")

        @OptionGroup var options: GlobalOptions

        func run(in session: Session) throws {
            session.console.show(TargetsReport(of: session.targetSet, on: session.today), text)
        }

        private func text(_ report: TargetsReport) -> String {
            let none = "This cycle has no targets but absence. See \(Remedy.showAbsence.typed)"
            let groups = report.groups.flatMap { group in
                var table = Table()
                for one in group.targets {
                    table.add(one.measure.rawValue, one.target, one.statusInWords, one.title)
                }
                return [group.title, table.text]
            }
            let proposed = report.changedSince.isEmpty ? nil : report.proposedOn
            let changed = proposed.map {
                ["Changed since the targets were proposed on \($0.inWords):"]
                    + report.changedSince.map { "  \($0)" }
            }
            return ((groups.isEmpty ? [none] : groups) + (changed ?? [])).joined(separator: "\n")
        }
    }

    struct SetTarget: RegisterCommand {
        static let configuration = CommandConfiguration(
            commandName: "set",
            abstract: "Set a target. No percentage has to be worked out: type the number of pupils.",
            discussion: "pru target set ks2-maths-2lp --count 3 --of 6")

        @Argument(help: "The measure, as pru target lists it.")
        var measure: Measure.ID

        @Option(parsing: .unconditional, help: ArgumentHelp("How many pupils.", valueName: "k"))
        var count: String?

        @Option(
            parsing: .unconditional,
            help: ArgumentHelp(
                "The percentage, where it is that of a whole number of pupils.", valueName: "p"))
        var percent: String?

        @Option(
            parsing: .unconditional,
            help: ArgumentHelp("The average of points, with one decimal place.", valueName: "p"))
        var points: String?

        @Option(
            parsing: .unconditional,
            help: ArgumentHelp("Out of how many, where it is not the whole group.", valueName: "n"))
        var of: String?

        @Flag(help: "Do it without asking.")
        var yes = false

        @OptionGroup var options: GlobalOptions

        func run(in session: Session) throws {
            try session.perform(.setTarget(measure: measure, entry: entry()), agreed: yes)
        }

        private func entry() throws -> Action.Entry {
            let of = try of.map(Input(.outOf).whole)
            switch (count, percent, points) {
            case (let count?, nil, nil): return .count(try Input(.count).whole(count), of: of)
            case (nil, let percent?, nil): return .percent(try Input(.percent).decimal(percent), of: of)
            case (nil, nil, let points?):
                guard of == nil else { throw CommandLineProblem.ofWithPoints }
                return .points(try Input(.points).decimal(points))
            default:
                throw CommandLineProblem.chooseOne([
                    "--count K [--of N]", "--percent P [--of N]", "--points P",
                ])
            }
        }
    }

    struct ZeroRate: RegisterCommand {
        static let configuration = CommandConfiguration(
            commandName: "zero-rate",
            abstract:
                "Declare that no pupil of a key stage is expected to reach its statutory thresholds (M10, M13)."
        )

        @Argument(help: "The key stage, such as ks2.")
        var keyStage: KeyStage.ID

        @Option(help: ArgumentHelp("Why.", valueName: "text"))
        var reason: String

        @Flag(help: "Do it without asking, though figures go.")
        var yes = false

        @OptionGroup var person: AnotherPerson

        @OptionGroup var options: GlobalOptions

        func run(in session: Session) throws {
            try session.perform(
                person.said(of: .zeroRate(keyStage: keyStage, reason: PersonText(reason, as: .reason))),
                agreed: yes)
        }
    }

    struct Clear: RegisterCommand {
        static let configuration = CommandConfiguration(
            commandName: "clear",
            abstract: "Take a target back, or all targets and the zero rating of a key stage.")

        @Argument(help: "The measure, or the key stage.")
        var target: String

        @Flag(help: "Do it without asking.")
        var yes = false

        @OptionGroup var options: GlobalOptions

        func run(in session: Session) throws { try session.perform(.clearTarget(target), agreed: yes) }
    }
}

extension CommandLineProblem {
    static let ofWithPoints = CommandLineProblem.doesNotGoWith(
        "--of", with: "--points", because: "an average of points is out of nothing")
}
