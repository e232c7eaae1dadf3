import ArgumentParser
import Reports
import Sentences
import TargetSetting
import Workflows

struct TargetCompute: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "compute",
        abstract: "Work the figures out from the pupils' personal targets, pupil by pupil.",
        discussion: "Shows who counts and why. Nothing is written without --yes, or your answer.")

    @Argument(help: "The key stage; every one where it is left out.")
    var keyStage: KeyStage.ID?

    @Flag(help: "Write the figures after showing them.")
    var yes = false

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let set = session.targetSet
        let workings = try set.workings(ofKeyStage: keyStage)
        guard !workings.isEmpty else { throw Refusal.group(.noPupilsRecorded) }
        let report = ComputationReport(of: workings, in: set)
        session.console.showAhead(report, text)
        let isAny = try session.unit.rehearse(.computeTargets(keyStage: keyStage)).changedSomething
        guard yes || (isAny && session.mayAsk && isAgreed(session)) else {
            let why =
                isAny
                ? "To write these figures, type it again with --yes."
                : "There is no figure that would change."
            return session.console.show(report, telling: { $1.message("Nothing was written. \(why)") })
        }
        let outcome = try session.unit.perform(.computeTargets(keyStage: keyStage), asSeen: !yes)
        session.console.show(report.written(outcome), telling: { $1.tell(OutcomeReport(outcome)) })
    }

    private func text(_ report: ComputationReport) -> String {
        report.measures.map { measure in
            var lines = ["\(measure.measure)  \(measure.title): \(measure.result)"]
            if !measure.pupils.isEmpty { lines.append("  set now: \(measure.set)") }
            if let without = measure.withoutPrior, without > 0 {
                lines.append("  \(counted(without, "pupil")) without an earlier result")
            }
            return (lines + measure.pupils.lines).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private func isAgreed(_ session: Session) -> Bool {
        session.console.ask("Write these figures? Type yes or no:") == .yes
    }
}

struct TargetWhatIf: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "what-if",
        abstract: "Show what the figures would be if one pupil aimed for another grade. Writes nothing.")

    @Argument(help: "The pupil: UPN, reference or number.")
    var pupil: String

    @Argument(help: "The subject.")
    var subject: String

    @Argument(help: "The grade.")
    var grade: String

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let set = session.targetSet
        let pairs = try set.whatIf(pupil, in: PersonText(subject, as: .subject), aimedFor: grade)
        session.console.show(pairs.map { WhatIfReport(before: $0.before, after: $0.after) }, text)
    }

    private func text(_ figures: [WhatIfReport]) -> String {
        var table = Table()
        for figure in figures where figure.changes {
            table.add(
                figure.measure.rawValue, figure.before ?? "not worked out", "would be",
                figure.after ?? "not worked out")
        }
        return table.isEmpty ? "No figure would change." : table.text
    }
}

extension [CountedPupil] {
    /// How each is counted, in a table; none of nobody.
    var lines: [String] {
        var table = Table()
        for one in self {
            let counting = one.counting.map { "  \($0.inWords)" } ?? ""
            table.add(counting, String(one.pupil.number), one.pupil.name, one.why)
        }
        return table.isEmpty ? [] : [table.text]
    }
}

extension MeasureWorking.Line.Counting {
    fileprivate var inWords: String {
        switch self {
        case .counts: "counts"
        case .doesNotCount: "does not count"
        case .notAmong: "not among them"
        case .untold: "cannot be told"
        }
    }
}
