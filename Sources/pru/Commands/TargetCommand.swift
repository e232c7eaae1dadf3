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
            let set = session.targetSet
            if options.json {
                session.console.write(
                    set.cycle.measures.map { TargetReport($0, in: set, on: session.today) })
                return
            }
            if set.cycle.measures.isEmpty {
                session.console.print(
                    "This cycle has no targets but absence. See \(Remedy.showAbsence.typed)")
            }
            for keyStage in set.cycle.keyStages {
                let measures = set.cycle.measures(of: keyStage)
                guard !measures.isEmpty else { continue }
                let group =
                    set.groups[keyStage.id].map { counted($0, "pupil") } ?? "number of pupils not stated"
                let years = [keyStage.yearGroup.map { "\($0) now" }, measures.resultYears].compactMap(\.self)
                let about = years.isEmpty ? "" : " (\(years.joined(separator: "; ")))"
                session.console.print("\(keyStage.title)\(about): \(group)")
                session.console.print(table(measures, in: set, on: session.today))
            }
            let unitWide = set.cycle.measures.filter { $0.keyStage == nil }
            if !unitWide.isEmpty {
                session.console.print("The whole unit")
                session.console.print(table(unitWide, in: set, on: session.today))
            }
            let moved = set.movementsSinceProposal
            if let proposal = set.proposal, !moved.isEmpty {
                session.console.print("Changed since the targets were proposed on \(proposal.day.inWords):")
                for movement in moved { session.console.print("  \(movement.inWords)") }
            }
        }

        private func table(_ measures: [Measure], in set: TargetSet, on day: Day) -> String {
            var table = Table()
            for measure in measures {
                table.add(
                    measure.id.rawValue, set.target(for: measure).inWords, measure.status(on: day).title,
                    measure.title)
            }
            return table.text
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

extension [Measure] {
    /// `results 2011/12`, or each year once where they differ.
    fileprivate var resultYears: String? {
        let years = Set(compactMap(\.resultYear)).sorted()
        return years.isEmpty ? nil : "results \(years.map(\.description).joined(separator: " and "))"
    }
}
