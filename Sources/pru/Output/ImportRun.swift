import ArgumentParser
import Reports
import Sentences
import Spreadsheets
import TargetSetting

/// What both imports do: a look first or the doing of it, and the report of what came of that.
struct ImportRun {
    let choices: ImportOptions
    /// `pupil`.
    let what: String
    let ignored: [IgnoredColumn]
    let action: Action
    /// What the import would do to a target set.
    let plan: (TargetSet) -> ImportPlan
    /// What it would change, line by line; nil where that is not told.
    let changes: (TargetSet, ImportPlan) throws -> [LineChange]?

    /// Says what is done, and does it where it is to be done.
    /// - Throws: `ExitCode.failure` where `--all-or-nothing` held everything back, `.foundProblems` where lines have
    ///   problems.
    func carryOut(in session: Session, progress: ProgressBar) throws {
        progress.show("Saving")
        let done = try self.done(in: session)
        progress.end()
        let view = ImportView(
            plan: done.plan, writes: done.outcome != nil, what: what, ignored: ignored,
            changes: choices.dryRun ? try changes(session.targetSet, done.plan) : nil,
            pupils: session.targetSet.roll.pupils)
        let report = ImportReport(
            done.plan, done.outcome, done.refusal, changes: view.changes,
            ignored: ignored.map { .init(column: $0.heading, what: $0.what) }, isDryRun: choices.dryRun)
        session.console.show(report) { view.text }
        if !session.console.isJSON { tell(done.outcome, refusal: done.refusal, in: session.console) }
        if done.refusal != nil { throw ExitCode.failure }
        if !done.plan.problems.isEmpty { throw ExitCode.foundProblems }
    }

    /// The plan comes out of the action, so that what is told is what was done, whoever wrote in between.
    private func done(in session: Session) throws -> (plan: ImportPlan, outcome: Outcome?, refusal: Refusal?)
    {
        guard !choices.dryRun else { return (plan(session.targetSet), nil, nil) }
        do {
            let outcome = try session.done(action)
            switch outcome.change {
            case .rollImported(let plan), .personalImported(let plan): return (plan, outcome, nil)
            default: return (plan(session.targetSet), outcome, nil)
            }
        } catch let refusal as Refusal {
            guard case .linesHaveProblems(let plan) = refusal else { throw refusal }
            return (plan, nil, refusal)
        }
    }

    private func tell(_ outcome: Outcome?, refusal: Refusal?, in console: Console) {
        let consequences = outcome?.consequences ?? []
        for consequence in consequences.prefix(ImportRun.told) { console.message(consequence.told) }
        if consequences.count > ImportRun.told {
            console.message("And \(consequences.count - ImportRun.told) more like these. See pru check")
        }
        if let refusal {
            console.message(refusal.told)
        } else if choices.dryRun {
            console.message("Nothing was written. To do it, type the command without --dry-run.")
        } else if outcome?.changedSomething == false {
            console.message("Nothing was to be changed.")
        }
    }

    /// The most consequences that are told one by one.
    private static let told = 20
}

/// The lines of an import as people read them.
private struct ImportView {
    let plan: ImportPlan
    let writes: Bool
    let what: String
    let ignored: [IgnoredColumn]
    let changes: [LineChange]?
    /// The pupils among whom those stand that the file does not name.
    let pupils: [Pupil]

    private var bad: Int { plan.linesLeftOut }

    var text: String {
        var table = Table()
        table.add(writes ? "added" : "to add", counted(plan.added.count, what), lines(plan.added))
        table.add(writes ? "changed" : "to change", counted(plan.changed.count, what), lines(plan.changed))
        table.add("as before", counted(plan.unchanged.count, what), lines(plan.unchanged))
        if bad > 0 {
            table.add("left out", counted(bad, "line"), lines(Set(plan.problems.map(\.line)).sorted()))
        }
        var parts = [table.text] + (changes ?? []).map(\.inWords) + plan.problems.map(\.inWords)
        if !ignored.isEmpty {
            parts.append("Columns that are not read:")
            parts += ignored.map { "  ‘\($0.heading)’" + ($0.what.map { ": \($0)" } ?? "") }
        }
        if !plan.missing.isEmpty {
            parts.append("On the roll, and not in the file; nothing is done about them:")
            parts.append(missingTable)
        }
        return parts.joined(separator: "\n")
    }

    private var missingTable: String {
        let byNumber = Dictionary(pupils.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        var table = Table()
        for number in plan.missing {
            let details = byNumber[number]?.details
            table.add(String(number), details?.upn?.description ?? details?.reference?.text ?? "")
        }
        return table.text
    }

    /// `lines 2 to 9, 12`.
    private func lines(_ lines: [Int]) -> String {
        var ranges: [ClosedRange<Int>] = []
        for line in lines {
            if let last = ranges.last, line == last.upperBound + 1 {
                ranges[ranges.count - 1] = last.lowerBound...line
            } else {
                ranges.append(line...line)
            }
        }
        let texts = ranges.map {
            $0.count < 3
                ? $0.map(String.init).joined(separator: ", ") : "\($0.lowerBound) to \($0.upperBound)"
        }
        return texts.isEmpty ? "" : "\(lines.count == 1 ? "line" : "lines") \(texts.joined(separator: ", "))"
    }
}

extension LineProblem {
    /// `line 4, column DOB, ‘31/02/1999’: this is not a day ...`.
    var inWords: String {
        ["line \(line)", column.isEmpty ? nil : "column \(column)", value.isEmpty ? nil : "‘\(value)’"]
            .compactMap(\.self).joined(separator: ", ") + ": \(told)"
    }

    /// What is wrong and, where something else than this line is to be put right, what to type.
    private var told: String {
        guard case .refused(let refusal) = kind, case .unknownPupil = refusal else { return kind.inWords }
        return refusal.told
    }
}
