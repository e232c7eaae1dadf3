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
        if options.json {
            let written = yes ? try session.unit.perform(.computeTargets(keyStage: keyStage)) : nil
            session.console.write(
                ComputationReport(measures: workings.map { WorkingReport($0, in: set) }, written))
            return
        }
        session.console.print(workings.map { $0.text(in: set) }.joined(separator: "\n"))
        guard yes || (session.mayAsk && isAgreed(session)) else {
            session.console.message("Nothing was written. To write these figures, type it again with --yes.")
            return
        }
        try session.perform(.computeTargets(keyStage: keyStage), asSeen: !yes)
    }

    private func isAgreed(_ session: Session) -> Bool {
        let answer = session.console.ask("Write these figures? Type yes or no:")
        return ["yes", "y"].contains(answer?.lowercased())
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
        if options.json {
            session.console.write(pairs.map { WhatIfReport(before: $0.before, after: $0.after) })
            return
        }
        let changed = pairs.filter { $0.before.figureSoFar != $0.after.figureSoFar }
        guard !changed.isEmpty else {
            session.console.print("No figure would change.")
            return
        }
        var table = Table()
        for (before, after) in changed {
            table.add(
                before.measure.id.rawValue, before.figureSoFar ?? "not worked out", "would be",
                after.figureSoFar ?? "not worked out")
        }
        session.console.print(table.text)
    }
}

extension MeasureWorking {
    fileprivate func text(in set: TargetSet) -> String {
        var lines = ["\(measure.id)  \(measure.title): \(result)"]
        if !self.lines.isEmpty { lines.append("  set now: \(set.target(for: measure).inWords)") }
        if let withoutPrior, withoutPrior > 0 {
            lines.append("  \(counted(withoutPrior, "pupil")) without an earlier result")
        }
        var table = Table()
        let names = Dictionary(
            set.roll.pupils.map { ($0.number, $0.details.listName) }, uniquingKeysWith: { first, _ in first })
        for line in self.lines {
            table.add(
                "  \(line.counting.inWords)", String(line.pupil), names[line.pupil] ?? "", line.reason.inWords
            )
        }
        if !self.lines.isEmpty { lines.append(table.text) }
        return lines.joined(separator: "\n")
    }
}

extension MeasureWorking.Line.Counting {
    var inWords: String {
        switch self {
        case .counts: "counts"
        case .doesNotCount: "does not count"
        case .notAmong: "not among them"
        case .untold: "cannot be told"
        }
    }
}
